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
