import { SAMPLE_RATE } from '../../agent/voice/ports.ts'
import { loadFlite } from '../../agent/voice/speech/flite.ts'

/** Seconds of what a microphone hears when nobody speaks. */
export const quiet = (seconds: number): Int16Array<ArrayBuffer> =>
  Int16Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, (_, index) => ((index * 7919) % 25) - 12)

let synthesise: Awaited<ReturnType<typeof loadFlite>> | undefined

/** A sentence spoken by a synthetic voice, at the microphone's rate (flite's own). */
export async function spoken(text: string): Promise<Int16Array<ArrayBuffer>> {
  synthesise ??= await loadFlite()
  const { sampleRate, pcm } = synthesise(text)
  if (sampleRate !== SAMPLE_RATE) throw new Error(`flite speaks at ${sampleRate} Hz`)
  return Int16Array.from(pcm)
}

export const joined = (...parts: readonly Int16Array[]): Int16Array<ArrayBuffer> => {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A row of frames as a microphone sends them. */
export const frames = (pcm: Int16Array, length = 512): readonly Int16Array<ArrayBuffer>[] =>
  Array.from({ length: Math.floor(pcm.length / length) }, (_, index) =>
    Int16Array.from(pcm.subarray(index * length, (index + 1) * length)),
  )

/** One over the other; the longer one's length. @param level of the second, 1 as it is. */
export const mixed = (one: Int16Array, other: Int16Array, level: number): Int16Array<ArrayBuffer> =>
  Int16Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
    Math.max(-32_768, Math.min(32_767, (one[index] ?? 0) + (other[index] ?? 0) * level)),
  )

/** Hz of four chords: C, a, F, G. */
const CHORDS = [
  [262, 330, 392],
  [220, 262, 330],
  [175, 220, 262],
  [196, 247, 294],
]

/** Simple music: a chord every half second, struck and fading, with overtones, and a drum on every beat. */
export const music = (samples: number): Int16Array<ArrayBuffer> =>
  Int16Array.from({ length: samples }, (_, index) => {
    const beat = index % (SAMPLE_RATE / 2)
    const chord = CHORDS[Math.floor(index / (SAMPLE_RATE / 2)) % CHORDS.length] ?? []
    const phase = (2 * Math.PI * index) / SAMPLE_RATE
    const tones = chord.flatMap(hertz =>
      [1, 2, 3].map(overtone => Math.sin(phase * hertz * overtone) / overtone),
    )
    const drum = (((index * 7919) % 2000) / 1000 - 1) * Math.exp(-beat / 300)
    return 4000 * (tones.reduce((sum, tone) => sum + tone, 0) * Math.exp(-beat / 6000) + drum)
  })
