import { floats, type Session, Tensor } from '../onnx.ts'

const LAYERS = 6
const HEADS = 8
const HEAD_SIZE = 36

type Cache = Record<string, Tensor>

const CACHE_NAMES = Array.from({ length: LAYERS }, (_, layer) =>
  ['decoder', 'encoder'].flatMap(part => ['key', 'value'].map(kind => `${layer}.${part}.${kind}`)),
).flat()

const emptyCache = (): Cache =>
  Object.fromEntries(
    CACHE_NAMES.map(name => [
      `past_key_values.${name}`,
      new Tensor('float32', new Float32Array(0), [0, HEADS, 1, HEAD_SIZE]),
    ]),
  )

/** One transcript in the making: given a token, the decoder says how likely each is to follow. */
export class MoonshineDecoding {
  readonly #decoder: Session
  readonly #heard: Tensor
  #cache = emptyCache()
  #started = false

  /** @param heard the encoder's hidden state of the audio. */
  constructor(decoder: Session, heard: Tensor) {
    this.#decoder = decoder
    this.#heard = heard
  }

  /** @returns logits of every token, for the place after `token`. */
  async next(token: number): Promise<Float32Array> {
    const result = await this.#decoder.run({
      input_ids: new Tensor('int64', BigInt64Array.from([BigInt(token)]), [1, 1]),
      encoder_hidden_states: this.#heard,
      use_cache_branch: new Tensor('bool', Uint8Array.from([this.#started ? 1 : 0]), [1]),
      ...this.#cache,
    })
    this.#cache = this.#advance(result)
    this.#started = true
    return floats(result.logits)
  }

  /** The encoder's part of the cache is made once, by the first step; only the decoder's grows. */
  #advance(result: Record<string, Tensor>): Cache {
    return Object.fromEntries(
      CACHE_NAMES.map(name => {
        const kept = `past_key_values.${name}`
        const next = this.#started && name.includes('encoder') ? this.#cache[kept] : result[`present.${name}`]
        if (next === undefined) throw new TypeError(`The decoder gave no ${name}`)
        return [kept, next]
      }),
    )
  }
}

/** The likeliest token. */
export function argmax(logits: Float32Array): number {
  let best = 0
  for (let token = 1; token < logits.length; token += 1)
    if ((logits[token] ?? 0) > (logits[best] ?? 0)) best = token
  return best
}

/** Natural logarithm of the token's probability (log-softmax). */
export function logProbability(logits: Float32Array, token: number): number {
  const highest = logits[argmax(logits)] ?? 0
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - highest)
  return (logits[token] ?? 0) - highest - Math.log(sum)
}
