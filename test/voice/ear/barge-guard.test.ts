import { describe, expect, it } from 'vitest'
import { BargeGuard } from '../../../agent/voice/ear/barge-guard.ts'

const FRAME = 512
/** A vowel of a given loudness: two tones, as formants have it. */
const vowel = (rms: number): Float32Array =>
  Float32Array.from({ length: FRAME }, (_, index) => {
    const phase = (2 * Math.PI * index) / 16_000
    return rms * (Math.sin(phase * 200) + Math.sin(phase * 900))
  })
const hum = (rms: number): Float32Array =>
  Float32Array.from(
    { length: FRAME },
    (_, index) => rms * Math.SQRT2 * Math.sin((2 * Math.PI * 140 * index) / 16_000),
  )

/** The frame it was noticed with, counted from 1; undefined when it was not. */
function noticed(
  guard: BargeGuard,
  frames: readonly (readonly [Float32Array, number])[],
): number | undefined {
  const at = frames.findIndex(([frame, probability]) => guard.push(frame, probability))
  return at < 0 ? undefined : at + 1
}
const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item)

describe('somebody who speaks over the car', () => {
  it('is noticed in 160 ms where the microphone does not hear the car', () => {
    const guard = new BargeGuard()
    noticed(guard, times(30, [vowel(0.0003), 0]))
    expect(noticed(guard, times(10, [vowel(0.1), 0.9]))).toBe(5)
  })

  it('is noticed though the voice detection takes a while to know a voice', () => {
    const guard = new BargeGuard()
    noticed(guard, times(30, [vowel(0.0003), 0]))
    const slow = [...times(4, [vowel(0.15), 0.2] as const), ...times(8, [vowel(0.08), 0.8] as const)]
    expect(noticed(guard, slow)).toBe(9)
  })

  it('must be louder than the car, whose louder words are its own', () => {
    const guard = new BargeGuard()
    noticed(guard, times(30, [vowel(0.02), 0.9]))
    const own = [...times(20, [vowel(0.03), 0.9] as const), ...times(20, [vowel(0.045), 0.9] as const)]
    expect(noticed(guard, own)).toBeUndefined()
    expect(noticed(guard, times(10, [vowel(0.12), 0.9]))).toBe(5)
  })

  it('is nobody who hums', () => {
    const guard = new BargeGuard()
    noticed(guard, times(30, [vowel(0.0003), 0]))
    expect(noticed(guard, times(20, [hum(0.1), 0.9]))).toBeUndefined()
  })
})
