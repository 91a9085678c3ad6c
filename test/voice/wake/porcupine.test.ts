import { describe, expect, it } from 'vitest'
import { PorcupineWake } from '../../../agent/voice/wake/porcupine.ts'

const KEY = 'a-key-nobody-may-see'
class PorcupineInvalidArgumentError extends Error {}
class PorcupineActivationLimitError extends Error {}

const failingWith = (error: Error) => async () => ({
  Porcupine: class {
    readonly frameLength = 512
    constructor() {
      throw error
    }
    process(): number {
      return -1
    }
    release(): void {}
  },
  BuiltinKeyword: { JARVIS: 'jarvis' },
})

describe('Porcupine', () => {
  it.each([
    [new PorcupineInvalidArgumentError(`AccessKey ${KEY} is bad`), /missing or wrong/],
    [new PorcupineActivationLimitError(`limit of ${KEY}`), /too many devices/],
  ])('says what is wrong with a key without repeating it', async (error, says) => {
    const failure: unknown = await PorcupineWake.load(KEY, failingWith(error)).catch(thrown => thrown)
    expect(failure).toMatchObject({ say: { en: expect.stringMatching(says) } })
    expect(
      failure instanceof Error ? `${failure.stack} ${JSON.stringify(failure)} ${failure.cause}` : '',
    ).not.toContain(KEY)
  })

  it.each(['', 'wrong', `${KEY}==`])('the real package refuses a key that is none: %j', async key => {
    const failure: unknown = await PorcupineWake.load(key).catch(thrown => thrown)
    expect(failure).toMatchObject({ say: { en: expect.stringMatching(/AccessKey/) } })
    if (key !== '')
      expect(failure instanceof Error ? `${failure.stack} ${failure.message}` : key).not.toContain(key)
  })
})
