import { describe, expect, it } from 'vitest'
import { SpokenOver } from '../../../renderer/speech/spoken-over.ts'
import { frames, joined, mixed, quiet, spoken } from '../../voice/speech.ts'

/** RMS of the own voice where nothing else is said. */
const PLAYED = 0.05

/** Plays frames to it; answers every verdict with the number of the frame it came with. */
function verdicts(over: SpokenOver, pcm: Int16Array, own: number | undefined = PLAYED): readonly string[] {
  return frames(pcm).flatMap((frame, index) => {
    const verdict = over.push(frame, own)
    return verdict === undefined ? [] : [`${verdict} ${index + 1}`]
  })
}

/** It has spoken for a second, and nobody else. */
function speaking(own = quiet(1)): SpokenOver {
  const over = new SpokenOver()
  verdicts(over, quiet(1), undefined)
  verdicts(over, own)
  return over
}

const fromFirstSound = (pcm: Int16Array): Int16Array =>
  pcm.subarray(pcm.findIndex(sample => Math.abs(sample) > 1500))

describe('the page, spoken over', () => {
  it.each(['no, wait', 'what time is it', 'turn on the fog lights', 'hey jarvis'])(
    'falls silent within 160 ms of "%s"',
    async words => {
      const [first] = verdicts(speaking(), fromFirstSound(await spoken(words)))
      expect(first).toMatch(/^hold [1-5]$/)
    },
  )

  it('goes on half a second after what was nobody', async () => {
    const word = fromFirstSound(await spoken('no')).subarray(0, 4000)
    const heard = verdicts(speaking(), joined(word, quiet(1)))
    expect(heard).toHaveLength(2)
    expect(heard[1]).toMatch(/^resume (?:1\d|2\d)$/)
  })

  it('goes on in any case when nobody comes to end it, and does not stumble over the same again', async () => {
    const chatter = joined(...(await Promise.all(['i think so', 'and so do you'].map(spoken))))
    expect(verdicts(speaking(), chatter).join(' ')).toMatch(/^hold \d+ resume \d+$/)
  })

  it('is stopped by no cough, no hum and no noise that was there before', () => {
    const noise = (index: number): number => ((index * 48_271) % 2000) / 1000 - 1
    const cough = Int16Array.from(
      { length: 4000 },
      (_, index) => noise(index) * 12_000 * Math.exp(-index / 1200),
    )
    const hum = Int16Array.from(
      { length: 6000 },
      (_, index) =>
        6000 * Math.sin((Math.PI * index) / 6000) * Math.sin((2 * Math.PI * 140 * index) / 16_000),
    )
    expect(verdicts(speaking(), joined(cough, quiet(0.5), hum))).toEqual([])
    const road = Int16Array.from({ length: 32_000 }, (_, index) => noise(index) * 2000)
    expect(verdicts(speaking(road), road)).toEqual([])
  })

  it('does not stumble over its own voice in the microphone', async () => {
    const own = joined(quiet(0.3), await spoken('The passenger window is open now, and the radio is off.'))
    const over = new SpokenOver()
    const level = (frame: Int16Array): number =>
      Math.sqrt(frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length) / 32_768
    // It comes back a fifth as loud, 96 ms late.
    const back = frames(joined(quiet(0.096), own).map(sample => sample * 0.2))
    const heard = frames(own).map((frame, index) => over.push(back[index] ?? frame, level(frame)))
    expect(heard.filter(verdict => verdict !== undefined)).toEqual([])
    // And somebody who is louder than what comes back is heard over it.
    const words = joined(quiet(1.2), await spoken('no, wait, not that'))
    const both = frames(
      mixed(
        joined(quiet(0.096), own).map(sample => sample * 0.2),
        words,
        1,
      ),
    )
    const answered = frames(own).map((frame, index) => over.push(both[index] ?? frame, level(frame)))
    expect(answered).toContain('hold')
  })
})
