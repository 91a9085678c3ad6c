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
