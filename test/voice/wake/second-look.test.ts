import { describe, expect, it } from 'vitest'
import { Listener } from '../../../agent/voice/ear/listener.ts'
import { SAMPLE_RATE } from '../../../agent/voice/ports.ts'
import { SecondLook } from '../../../agent/voice/wake/second-look.ts'

const FRAME = 1280

/** The seconds at which it looks, given a score for each frame of 80 ms. */
const looksAt = (scores: readonly number[]): readonly number[] => {
  const second = new SecondLook()
  return scores.flatMap((score, index) => {
    const position = (index + 1) * FRAME
    return second.due(score, position) ? [position / SAMPLE_RATE] : []
  })
}
const row = (...parts: readonly (readonly [score: number, frames: number])[]): readonly number[] =>
  parts.flatMap(([score, frames]) => Array.from({ length: frames }, () => score))

describe('a second look at a near miss of the wake word', () => {
  it('is taken twice, when the phrase has ended', () => {
    const looks = looksAt(row([0, 10], [0.2, 1], [0, 10]))
    expect(looks).toHaveLength(2)
    for (const at of looks) expect(at - 0.88).toBeGreaterThan(0.1)
    for (const at of looks) expect(at - 0.88).toBeLessThan(0.4)
  })

  it('is not taken at ordinary speech', () => {
    expect(looksAt(row([0.06, 100]))).toEqual([])
  })

  it('is taken sparingly where everything sounds a little like it', () => {
    expect(looksAt(row([0.3, 125])).length).toBeLessThanOrEqual(16)
  })
})

describe('the ear, at a near miss', () => {
  const hear = async (likeness: number): Promise<readonly string[]> => {
    let frames = 0
    const events: string[] = []
    const listener = new Listener({
      wake: {
        frame: FRAME,
        threshold: 0.5,
        push: async () => (++frames === 20 ? 0.3 : 0),
        reset: () => undefined,
        close: async () => undefined,
      },
      activity: { frame: 512, push: async () => 0, reset: () => undefined, close: async () => undefined },
      recogniser: {
        recognise: async () => ({ words: '', certainty: 1 }),
        expect: () => undefined,
        likeness: async () => likeness,
        close: async () => undefined,
      },
      report: event => events.push(event.type),
    })
    await listener.push(new Int16Array(FRAME * 40))
    return events
  }

  it('wakes when the recogniser hears the phrase too, and not when it hears something else', async () => {
    expect(await hear(-1)).toEqual(['wake'])
    expect(await hear(-12)).toEqual([])
  })
})
