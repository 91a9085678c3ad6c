import { describe, expect, it } from 'vitest'
import type { Command, Language } from '../../../agent/protocol/index.ts'
import type { ScreenState, Speech } from '../../../renderer/connection/connection.ts'
import { pickVoice, type Voice } from '../../../renderer/speech/browser-voice.ts'
import { SpeechOut } from '../../../renderer/speech/speech-out.ts'
import { baseSnapshot } from '../fixtures/base-snapshot.ts'

function speaking({ languages, aloud }: { languages: readonly Language[]; aloud: boolean }) {
  const sent: Command[] = []
  const said: string[] = []
  const waiting: { run: () => void; ms: number }[] = []
  let finish: (() => void) | undefined
  let deliver: (speech: Speech) => void = () => undefined
  const preferences = { ...baseSnapshot.preferences, speakReplies: aloud }
  const state: ScreenState = { status: 'ready', snapshot: { ...baseSnapshot, preferences } }
  const voice: Voice = {
    has: language => languages.includes(language),
    speak: (text, _language, done) => {
      said.push(text)
      finish = done
    },
    silence: () => said.push('(silence)'),
  }
  new SpeechOut(
    {
      getState: () => state,
      onSpeech: listener => {
        deliver = listener
        return () => undefined
      },
      send: async command => {
        sent.push(command)
        return { ok: true }
      },
    },
    voice,
    (run, ms) => {
      const entry = { run, ms }
      waiting.push(entry)
      return () => void waiting.splice(waiting.indexOf(entry), 1)
    },
  ).start()
  return {
    sent,
    said,
    waiting,
    finish: () => finish?.(),
    hear: (text: string, language: Language = 'en') => deliver({ type: 'speech', id: 's1', text, language }),
  }
}

describe('speech out', () => {
  it('speaks, and reports when it has finished, not before', () => {
    const { hear, said, sent, finish } = speaking({ languages: ['en'], aloud: true })
    hear('Done.')
    expect(said.at(-1)).toBe('Done.')
    expect(sent).toEqual([])
    finish()
    expect(sent).toEqual([{ type: 'spoken', speechId: 's1' }])
  })
  it('falls silent at once when told to', () => {
    const { hear, said, sent } = speaking({ languages: ['en'], aloud: true })
    hear('A long answer.')
    hear('')
    expect(said.at(-1)).toBe('(silence)')
    expect(sent).toEqual([])
  })
  it.each([
    { languages: [], aloud: true },
    { languages: ['en'], aloud: false },
  ] as const)('lets words stand as long as they take to read when it cannot or may not speak', options => {
    const { hear, said, sent, waiting } = speaking(options)
    hear('车窗开了一半。', 'zh')
    expect(said.filter(words => words !== '(silence)')).toEqual([])
    expect(waiting[0]?.ms).toBeGreaterThan(1000)
    waiting[0]?.run()
    expect(sent).toEqual([{ type: 'spoken', speechId: 's1' }])
  })
})

describe('choosing a voice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService, default: false })
  it('keeps speech in the car where it can', () => {
    expect(pickVoice([voice('en-US', false), voice('en-AU')], 'en')).toBe(1)
  })
  it('speaks Mandarin, not Cantonese', () => {
    expect(pickVoice([voice('zh-HK'), voice('zh-CN')], 'zh')).toBe(1)
    expect(pickVoice([voice('zh-HK'), voice('en-US')], 'zh')).toBe(-1)
  })
})

describe('speech out of our own sound, with a microphone', () => {
  /** A player whose sound never ends, and frames of silence and of a loud vowel. */
  function playing() {
    const done: string[] = []
    let level: number | undefined
    let deliver: (speech: Speech) => void = () => undefined
    const waiting = new Set<() => void>()
    const state: ScreenState = { status: 'ready', snapshot: baseSnapshot }
    const note = (what: string, next?: number) => (): void => {
      done.push(what)
      level = next
    }
    const out = new SpeechOut(
      {
        getState: () => state,
        onSpeech: listener => {
          deliver = listener
          return () => undefined
        },
        send: async () => ({ ok: true }),
      },
      { has: () => false, speak: () => undefined, silence: () => undefined },
      run => {
        waiting.add(run)
        return () => void waiting.delete(run)
      },
      {
        play: () => {
          note('play', 0.05)()
          return true
        },
        silence: note('silence'),
        level: () => level,
        hold: note('hold', 0),
        resume: note('resume', 0.05),
      },
    )
    out.start()
    const hear = (frames: number, amplitude: number): void => {
      for (let frame = 0; frame < frames; frame += 1)
        out.hear(
          Int16Array.from(
            { length: 512 },
            (_, index) => amplitude * Math.sin((2 * Math.PI * 700 * index) / 16_000),
          ),
        )
    }
    const sound = { id: 's1', sampleRate: 16_000, pcm: new Int16Array(16_000) }
    deliver({ type: 'speech', id: 's1', text: 'A long answer.', language: 'en', sound })
    hear(30, 20)
    return {
      done,
      waiting,
      hear,
      hush: () => deliver({ type: 'speech', id: 's1', text: '', language: 'en' }),
    }
  }

  it('is held while somebody may be speaking, and goes on when it was nobody', () => {
    const { done, hear, waiting } = playing()
    hear(5, 8000)
    expect(done.at(-1)).toBe('hold')
    hear(20, 20)
    expect(done.at(-1)).toBe('resume')
    expect(waiting.size).toBe(0)
  })
  it('is over when the head unit says that it was somebody', () => {
    const { done, hear, hush, waiting } = playing()
    hear(5, 8000)
    hush()
    hear(30, 20)
    expect(done.slice(-2)).toEqual(['hold', 'silence'])
    expect(waiting.size).toBe(0)
  })
  it('goes on when the microphone falls silent for good meanwhile', () => {
    const { done, hear, waiting } = playing()
    hear(5, 8000)
    for (const run of [...waiting]) run()
    expect(done.at(-1)).toBe('resume')
  })
})
