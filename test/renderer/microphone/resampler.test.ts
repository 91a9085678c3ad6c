import { describe, expect, it } from 'vitest'
import { Resampler } from '../../../renderer/microphone/resampler.ts'

const tone = (hertz: number, rate: number, seconds: number): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, index) => Math.sin((2 * Math.PI * hertz * index) / rate))

/** Root mean square without the first and last tenth, where there is too little to look at. */
function loudness(samples: Float32Array): number {
  const inner = samples.subarray(samples.length * 0.1, samples.length * 0.9)
  return Math.sqrt(inner.reduce((sum, sample) => sum + sample * sample, 0) / inner.length)
}

/** As an AudioWorklet hands it over: 128 samples at a time. */
function resampled(samples: Float32Array, from: number): Float32Array {
  const resampler = new Resampler(from, 16_000)
  const output: number[] = []
  for (let start = 0; start < samples.length; start += 128)
    output.push(...resampler.push(samples.subarray(start, start + 128)))
  return Float32Array.from(output)
}

describe.each([44_100, 48_000, 96_000, 16_000])('a microphone of %i Hz', rate => {
  it('comes out at 16 kHz, as long as it was', () => {
    expect(resampled(tone(440, rate, 1), rate).length / 16_000).toBeCloseTo(1, 2)
  })

  it.each([200, 1000, 4000])('keeps a voice of %i Hz as loud as it was', hertz => {
    expect(loudness(resampled(tone(hertz, rate, 0.5), rate))).toBeCloseTo(Math.SQRT1_2, 1)
  })
})

it.each([44_100, 48_000])('what 16 kHz cannot hold does not fold back into it (%i Hz)', rate => {
  expect(loudness(resampled(tone(11_000, rate, 0.5), rate))).toBeLessThan(0.02)
})

it('cannot make samples up', () => {
  expect(() => new Resampler(8000, 16_000)).toThrow(RangeError)
})
