import { readFile } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { MODEL_FILES } from '../../agent/voice/models.ts'
import { runCommand } from '../../agent/voice/speech/wasi-command.ts'
import { readWav } from '../../agent/voice/wav.ts'
import { frames, joined, quiet } from '../voice/speech.ts'
import { seat, startHeadUnit } from './support.ts'

const LESSON = [
  'The morning traffic is heavy near the old bridge.',
  'Please remind me to call my brother after lunch.',
  'We usually take the coast road on sunny days.',
]
const SAID = [
  'Please open the window on the passenger side.',
  'I would like some quiet music for the evening.',
]

describe('whose voice it is, with the real ear', () => {
  it('asks the one who taught hers whether it is her, after two requests under his name', async () => {
    const program = await WebAssembly.compile(await readFile(MODEL_FILES.flite()))
    const spoken = (voice: string, sentence: string): Int16Array =>
      readWav(
        runCommand(program, ['flite', '-voice', voice, '-t', sentence, '-o', '/speech.wav'], '/speech.wav'),
      ).pcm
    const headUnit = startHeadUnit()
    await headUnit.dispatch({ type: 'preferences', patch: { speakReplies: false } })
    await headUnit.dispatch({ type: 'microphone', state: 'on' })
    const say = (voice: string, sentence: string): void => {
      const sound = joined(quiet(0.6), spoken(voice, sentence), quiet(1.2))
      for (const frame of frames(sound)) headUnit.hear?.(frame)
    }
    const speakers = () => headUnit.snapshot().voice?.speakers
    const learn = async (name: string, voice: string): Promise<void> => {
      const id = await seat(headUnit, name)
      await headUnit.dispatch({ type: 'voicePrint', do: 'learn' })
      // One after the other: the ear lets go of sound it cannot keep up with.
      for (const [index, sentence] of LESSON.entries()) {
        say(voice, sentence)
        await vi.waitFor(() => {
          const { lesson, taught } = speakers() ?? { taught: [] }
          expect(lesson?.heard ?? (taught.includes(id) ? LESSON.length : 0)).toBe(index + 1)
        }, 20_000)
      }
    }
    await learn('Anna', 'slt')
    await learn('Ben', 'rms')
    const before = headUnit.snapshot().turns.length
    for (const [index, sentence] of SAID.entries()) {
      await headUnit.dispatch({ type: 'listen', active: true })
      say('slt', sentence)
      await vi.waitFor(() => expect(headUnit.snapshot().turns.length).toBe(before + index + 1), 20_000)
      headUnit.pass(500)
    }
    await vi.waitFor(() => {
      headUnit.pass(1500)
      expect(headUnit.snapshot().conversation.question?.say.en).toBe('Is that you, Anna?')
    }, 20_000)
  }, 90_000)
})
