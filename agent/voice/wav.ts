import type { SpokenAudio } from './ports.ts'

/**
 * Reads a RIFF WAV file of 16 bit PCM; of several channels the first.
 * @throws RangeError when it is something else.
 */
export function readWav(file: Uint8Array): SpokenAudio {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tag = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4))
  if (file.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new RangeError('Not a WAV file')
  let sampleRate = 0
  let channels = 1
  for (let at = 12; at + 8 <= file.length; ) {
    const name = tag(at)
    const length = view.getUint32(at + 4, true)
    const body = at + 8
    if (name === 'fmt ') {
      channels = view.getUint16(body + 2, true)
      sampleRate = view.getUint32(body + 4, true)
      if (view.getUint16(body + 14, true) !== 16) throw new RangeError('Only WAV files of 16 bit can be read')
    }
    // Streams that were written without knowing their end say 0xFFFFFFFF or 0.
    if (name === 'data') {
      const bytes = Math.min(length === 0 ? Number.POSITIVE_INFINITY : length, file.length - body)
      const frames = Math.floor(bytes / 2 / channels)
      const pcm = Int16Array.from({ length: frames }, (_, frame) =>
        view.getInt16(body + frame * channels * 2, true),
      )
      return { sampleRate, pcm }
    }
    at = body + length + (length % 2)
  }
  throw new RangeError('A WAV file without data')
}

/** A mono WAV file of 16 bit. */
export function writeWav({ sampleRate, pcm }: SpokenAudio): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(44 + pcm.length * 2)
  const view = new DataView(file.buffer)
  const tag = (at: number, name: string): void => {
    for (let index = 0; index < 4; index += 1) view.setUint8(at + index, name.charCodeAt(index))
  }
  tag(0, 'RIFF')
  view.setUint32(4, 36 + pcm.length * 2, true)
  tag(8, 'WAVE')
  tag(12, 'fmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  tag(36, 'data')
  view.setUint32(40, pcm.length * 2, true)
  pcm.forEach((sample, index) => {
    view.setInt16(44 + index * 2, sample, true)
  })
  return file
}

/** 16 bit samples as floats in [-1, 1). */
export const toFloats = (pcm: Int16Array): Float32Array<ArrayBuffer> =>
  Float32Array.from(pcm, sample => sample / 32_768)
