import { afterEach, describe, expect, it } from 'vitest'
import type { Language } from '../../../agent/domain/language.ts'
import type { Speaker } from '../../../agent/voice/ports.ts'
import { OpenAiSpeaker } from '../../../agent/voice/speech/openai-speaker.ts'
import { SpeakerChoice } from '../../../agent/voice/speech/speaker-choice.ts'
import { ThreadSpeaker } from '../../../agent/voice/speech/thread-speaker.ts'
import { startSpeechService } from './speech-service.ts'

const WORDS: Readonly<Record<Language, string>> = { en: 'The window is open.', zh: '车窗已经打开了。' }
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})
const service = async (status?: number) => {
  const started = await startSpeechService('', status)
  endings.push(() => started.close())
  return started
}

describe.each<readonly [string, () => Promise<Speaker>]>([
  ['flite', async () => new ThreadSpeaker('flite')],
  ['eSpeak NG', async () => new ThreadSpeaker('espeak')],
  ['an OpenAI-compatible service', async () => new OpenAiSpeaker(await service())],
])('the voice %s', (_, load) => {
  it('speaks every language it says it has', async () => {
    const engine = await load()
    endings.push(() => engine.close())
    const languages = (['en', 'zh'] as const).filter(language => engine.has(language))
    expect(languages).toContain('en')
    for (const language of languages) {
      const { sampleRate, pcm } = await engine.synthesise(WORDS[language], language)
      expect(sampleRate).toBeGreaterThanOrEqual(8000)
      expect(pcm.length / sampleRate).toBeGreaterThan(0.05)
      expect(pcm.some(sample => sample !== 0)).toBe(true)
    }
  }, 30_000)
})

describe('a voice that cannot be had', () => {
  it('another takes over, and the list says why', async () => {
    const { baseUrl } = await service(401)
    const choice = new SpeakerChoice({ wanted: 'openai', endpoint: { baseUrl, key: 'secret-key' } })
    endings.push(() => choice.close())
    const sound = await choice.synthesise(WORDS.en, 'en', false)
    expect(sound?.pcm.length).toBeGreaterThan(0)
    const failed = choice.engines([]).find(engine => engine.id === 'openai')
    expect(failed?.state).toBe('failed')
    expect(JSON.stringify(failed)).not.toContain('secret-key')
  }, 30_000)
})
