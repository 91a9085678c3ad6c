import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadHearing } from '../../../agent/voice/engines/hearing-engines.ts'
import type { Recogniser } from '../../../agent/voice/ports.ts'
import { Moonshine } from '../../../agent/voice/recognition/moonshine.ts'
import { OpenAiRecogniser } from '../../../agent/voice/recognition/openai-recogniser.ts'
import { type SherpaModule, SherpaOffline } from '../../../agent/voice/recognition/sherpa.ts'
import { DEFAULT_HEARING, type HearingOptions } from '../../../agent/voice/voice-options.ts'
import { toFloats } from '../../../agent/voice/wav.ts'
import { joined, quiet, spoken } from '../speech.ts'
import { startSpeechService } from './speech-service.ts'

const SAID = 'open the passenger window'
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** sherpa-onnx's package with a model that always hears the same; the real models are hundreds of megabytes. */
const parrot: SherpaModule = {
  OfflineRecognizer: class {
    createStream() {
      return { acceptWaveform: () => undefined }
    }
    decode(): void {}
    getResult() {
      return { text: ` ${SAID}` }
    }
  },
}

const modelFolder = async (...files: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'codriver-sherpa-'))
  endings.push(() => rm(folder, { recursive: true }))
  for (const file of files) await writeFile(join(folder, file), '')
  return folder
}
const service = async (status?: number) => {
  const started = await startSpeechService(SAID, status)
  endings.push(() => started.close())
  return started
}

describe.each<readonly [string, () => Promise<Recogniser>]>([
  ['Moonshine', () => Moonshine.load()],
  ['an OpenAI-compatible service', async () => new OpenAiRecogniser(await service())],
  [
    'sherpa-onnx',
    async () => SherpaOffline.load(await modelFolder('tokens.txt', 'model.int8.onnx'), async () => parrot),
  ],
])('the recogniser %s', (_, load) => {
  const start = async (): Promise<Recogniser> => {
    const engine = await load()
    endings.push(() => engine.close())
    return engine
  }

  it('writes down what was said, with a certainty between 0 and 1', async () => {
    const engine = await start()
    const { words, certainty } = await engine.recognise(
      toFloats(joined(quiet(0.3), await spoken(SAID), quiet(0.3))),
    )
    expect(words.toLowerCase()).toContain('passenger window')
    expect(words).toBe(words.trim())
    expect(certainty).toBeGreaterThan(0)
    expect(certainty).toBeLessThanOrEqual(1)
  })

  it('hears nothing in a blink of sound', async () => {
    expect((await (await start()).recognise(new Float32Array(800))).words).toBe('')
  })

  it('takes phrases to expect, and other ones later', async () => {
    const engine = await start()
    engine.expect(['oat milk', '燕麦奶'])
    engine.expect([])
    expect((await engine.recognise(toFloats(await spoken(SAID)))).words).not.toBe('')
  })
})

describe('Moonshine', () => {
  it('tells a phrase that was said from one that was not', async () => {
    const engine = await Moonshine.load()
    endings.push(() => engine.close())
    const audio = toFloats(joined(quiet(0.3), await spoken('hey jarvis'), quiet(0.2)))
    const said = await engine.likeness(audio, ['Hey Jarvis', 'Hey, Jarvis'])
    expect(said).toBeGreaterThan(-5)
    expect(await engine.likeness(audio, ['Good morning'])).toBeLessThan(said - 5)
  })

  it('has other readings only where it is asked for them and unsure', async () => {
    const engine = await Moonshine.load()
    endings.push(() => engine.close())
    const audio = toFloats(
      joined(quiet(0.2), await spoken('bring me a flat white to Wuthering Lane'), quiet(0.2)),
    )
    expect((await engine.recognise(audio)).alternatives ?? []).toEqual([])
    const { words, alternatives = [] } = await engine.recognise(audio, { alternativesMs: 5000 })
    expect(alternatives.length).toBeGreaterThan(0)
    for (const { words: other, certainty } of alternatives) {
      expect(other).not.toBe(words)
      expect(certainty).toBeLessThanOrEqual(1)
    }
  })
})

describe('a recogniser that cannot be had', () => {
  it.each([401, 500])('a service that answers %i is named in words, without its message', async status => {
    const engine = new OpenAiRecogniser(await service(status))
    const failure: unknown = await engine.recognise(new Float32Array(16_000)).catch(thrown => thrown)
    expect(failure).toMatchObject({ say: { en: expect.any(String), zh: expect.any(String) } })
    expect(failure instanceof Error ? `${failure.message} ${failure.cause}` : '').not.toContain('key-the-log')
  })

  it('a service that is not there is named in words', async () => {
    const { baseUrl, close } = await startSpeechService(SAID)
    await close()
    const engine = new OpenAiRecogniser({ baseUrl })
    await expect(engine.recognise(new Float32Array(16_000))).rejects.toMatchObject({
      say: { en: expect.stringMatching(/reach/) },
    })
  })

  it.each<readonly [string, () => Promise<HearingOptions>]>([
    ['sherpa without a folder', async () => ({ ...DEFAULT_HEARING, recogniser: 'sherpa' })],
    [
      'sherpa with an empty folder',
      async () => ({ ...DEFAULT_HEARING, recogniser: 'sherpa', sherpaFolder: await modelFolder() }),
    ],
    ['a service without an address', async () => ({ ...DEFAULT_HEARING, recogniser: 'openai' })],
  ])('%s: Moonshine takes over, and the list says why', async (_, options) => {
    const engines = await loadHearing(await options())
    for (const engine of [engines.wake, engines.activity, engines.recogniser])
      endings.push(() => engine.close())
    const list = engines.infos.filter(info => info.role === 'recogniser')
    expect(list.map(info => info.state)).toEqual(['failed', 'ready'])
    expect(list[0]?.note).toMatchObject({
      en: expect.any(String),
      zh: expect.stringMatching(/\p{Script=Han}/u),
    })
    expect(list[1]?.id).toBe('moonshine')
  })
})
