import { expect, it } from 'vitest'
import {
  decodeMicrophone,
  decodeSpeech,
  encodeMicrophone,
  encodeSpeech,
  LONGEST_MICROPHONE_FRAME,
} from '../../agent/protocol/index.ts'

it('carries the sound of a microphone unchanged', () => {
  const pcm = Int16Array.from([0, 1, -1, 32_767, -32_768])
  expect(decodeMicrophone(encodeMicrophone(pcm))).toEqual(pcm)
})

it('carries speech with its id and rate', () => {
  const pcm = Int16Array.from([5, -5])
  for (const id of ['speech-1', 'speech-10'])
    expect(decodeSpeech(encodeSpeech({ id, sampleRate: 22_050, pcm }))).toEqual({
      id,
      sampleRate: 22_050,
      pcm,
    })
})

it.each([[], [1], [1, 0], [1, 0, 1], [2, 0, 1, 1], [1, 1, 0, 0]].map(bytes => Uint8Array.from(bytes)))(
  'does not take %s for a microphone',
  bytes => {
    expect(decodeMicrophone(bytes)).toBeUndefined()
  },
)

it('does not take more than a second at once', () => {
  const long = new Uint8Array(LONGEST_MICROPHONE_FRAME + 2)
  long[0] = 1
  expect(decodeMicrophone(long)).toBeUndefined()
})
