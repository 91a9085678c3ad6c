import { afterEach, describe, expect, it } from 'vitest'
import type { WakeWord } from '../../../agent/voice/ports.ts'
import { OpenWakeWord } from '../../../agent/voice/wake/open-wake-word.ts'
import { type PorcupineModule, PorcupineWake } from '../../../agent/voice/wake/porcupine.ts'
import { frames, joined, quiet, spoken } from '../speech.ts'

/** Porcupine's package with a detector that knows one thing: loud from quiet. The real one needs an AccessKey. */
const loudness: PorcupineModule = {
  Porcupine: class {
    readonly frameLength = 512
    process(pcm: Int16Array): number {
      return pcm.some(sample => Math.abs(sample) > 2000) ? 0 : -1
    }
    release(): void {}
  },
  BuiltinKeyword: { JARVIS: 'jarvis' },
}

const open: WakeWord[] = []
afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close()
})

describe.each<readonly [string, () => Promise<WakeWord>]>([
  ['openWakeWord', () => OpenWakeWord.load()],
  ['Porcupine', () => PorcupineWake.load('key', async () => loudness)],
])('the wake word engine %s', (_, load) => {
  const start = async (): Promise<WakeWord> => {
    const engine = await load()
    open.push(engine)
    return engine
  }
  const scores = async (engine: WakeWord, pcm: Int16Array): Promise<readonly number[]> => {
    const heard: number[] = []
    for (const frame of frames(pcm, engine.frame)) heard.push(await engine.push(frame))
    return heard
  }

  it('wants frames of a length, and scores between 0 and 1', async () => {
    const engine = await start()
    expect(engine.frame).toBeGreaterThan(0)
    for (const score of await scores(engine, joined(quiet(1), await spoken('good morning')))) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('reaches its threshold on the wake phrase, and not in silence', async () => {
    const engine = await start()
    expect(Math.max(...(await scores(engine, quiet(3))))).toBeLessThan(engine.threshold)
    const heard = await scores(engine, joined(await spoken('hey jarvis'), quiet(0.5)))
    expect(Math.max(...heard)).toBeGreaterThanOrEqual(engine.threshold)
  })

  it('has forgotten the phrase after a reset', async () => {
    const engine = await start()
    await scores(engine, joined(quiet(1), await spoken('hey jarvis')))
    engine.reset()
    expect(Math.max(...(await scores(engine, quiet(2))))).toBeLessThan(engine.threshold)
  })
})
