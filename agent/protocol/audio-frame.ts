/**
 * Audio on the wire: binary messages beside the JSON ones, so that sound is never text. Samples are 16 bit,
 * little-endian, mono. The first byte says what it is.
 *
 * | byte | microphone (screen → head unit) | speech (head unit → screen) |
 * |---|---|---|
 * | 0 | 1 | 2 |
 * | 1 | 0 | length of the speech's id |
 * | 2–5 | – (samples begin at 2) | sample rate, Hz |
 * | 6… | | id in ASCII, padded to an even length; then samples |
 */
const MICROPHONE = 1
const SPEECH = 2
const MICROPHONE_HEAD = 2
const SPEECH_HEAD = 6

/** Samples per second of the microphone's frames. */
export const MICROPHONE_RATE = 16_000
/** Longest frame of a microphone, bytes: one second. What is longer is not listened to. */
export const LONGEST_MICROPHONE_FRAME = MICROPHONE_HEAD + MICROPHONE_RATE * 2

const samplesAt = (bytes: Uint8Array, from: number): Int16Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int16Array.from({ length: Math.floor((bytes.length - from) / 2) }, (_, index) =>
    view.getInt16(from + index * 2, true),
  )
}

const putSamples = (bytes: Uint8Array<ArrayBuffer>, from: number, pcm: Int16Array): void => {
  const view = new DataView(bytes.buffer)
  pcm.forEach((sample, index) => {
    view.setInt16(from + index * 2, sample, true)
  })
}

export function encodeMicrophone(pcm: Int16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(MICROPHONE_HEAD + pcm.length * 2)
  bytes[0] = MICROPHONE
  putSamples(bytes, MICROPHONE_HEAD, pcm)
  return bytes
}

export const isMicrophoneFrame = (bytes: Uint8Array): boolean =>
  bytes[0] === MICROPHONE &&
  bytes[1] === 0 &&
  bytes.length > MICROPHONE_HEAD &&
  bytes.length <= LONGEST_MICROPHONE_FRAME &&
  bytes.length % 2 === 0

/** The samples of a microphone's frame; undefined for anything else. */
export const decodeMicrophone = (bytes: Uint8Array): Int16Array<ArrayBuffer> | undefined =>
  isMicrophoneFrame(bytes) ? samplesAt(bytes, MICROPHONE_HEAD) : undefined

/** Speech as sound, for the `speech` message with the same id that follows it. */
export interface SpeechSound {
  readonly id: string
  readonly sampleRate: number
  readonly pcm: Int16Array
}

/** @throws RangeError for an id of more than 255 characters. */
export function encodeSpeech({ id, sampleRate, pcm }: SpeechSound): Uint8Array<ArrayBuffer> {
  if (id.length > 255) throw new RangeError('The id of a speech is too long')
  const start = SPEECH_HEAD + id.length + (id.length % 2)
  const bytes = new Uint8Array(start + pcm.length * 2)
  bytes[0] = SPEECH
  bytes[1] = id.length
  new DataView(bytes.buffer).setUint32(2, sampleRate, true)
  for (let index = 0; index < id.length; index += 1) bytes[SPEECH_HEAD + index] = id.charCodeAt(index)
  putSamples(bytes, start, pcm)
  return bytes
}

/** The sound in a frame from the head unit; undefined for anything else. */
export function decodeSpeech(bytes: Uint8Array): SpeechSound | undefined {
  const length = bytes[1] ?? 0
  const start = SPEECH_HEAD + length + (length % 2)
  if (bytes[0] !== SPEECH || bytes.length < start) return undefined
  const sampleRate = new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true)
  const id = String.fromCharCode(...bytes.subarray(SPEECH_HEAD, SPEECH_HEAD + length))
  return { id, sampleRate, pcm: samplesAt(bytes, start) }
}
