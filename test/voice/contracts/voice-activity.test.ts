import { expect, it } from 'vitest'
import { SileroActivity } from '../../../agent/voice/activity/silero.ts'
import type { VoiceActivity } from '../../../agent/voice/ports.ts'
import { toFloats } from '../../../agent/voice/wav.ts'
import { frames, quiet, spoken } from '../speech.ts'

const probabilities = async (engine: VoiceActivity, pcm: Int16Array): Promise<readonly number[]> => {
  const heard: number[] = []
  for (const frame of frames(pcm, engine.frame)) heard.push(await engine.push(toFloats(frame)))
  return heard
}
const share = (values: readonly number[], of: (value: number) => boolean): number =>
  values.filter(of).length / values.length

it.each<readonly [string, () => Promise<VoiceActivity>]>([['Silero', () => SileroActivity.load()]])(
  'the voice detector %s tells voice from silence, also after a reset',
  async (_, load) => {
    const engine = await load()
    for (let round = 0; round < 2; round += 1) {
      expect(share(await probabilities(engine, quiet(1)), value => value < 0.35)).toBeGreaterThan(0.9)
      const voiced = await probabilities(engine, await spoken('open the passenger window please'))
      expect(share(voiced, value => value > 0.5)).toBeGreaterThan(0.5)
      expect(Math.max(...voiced)).toBeLessThanOrEqual(1)
      engine.reset()
    }
    await engine.close()
  },
)
