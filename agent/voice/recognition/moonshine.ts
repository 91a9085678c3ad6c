import { MODEL_FILES } from '../models.ts'
import { floats, openSession, type Session, Tensor } from '../onnx.ts'
import { type RecogniseOptions, type Recogniser, SAMPLE_RATE, type Transcript } from '../ports.ts'
import { BEGIN, decode, END, encode, phraseTokens } from './moonshine-tokens.ts'
import { type BiasWeights, PhraseTrie } from './phrase-trie.ts'

const LAYERS = 6
const HEADS = 8
const HEAD_SIZE = 36
/** Nobody speaks faster; more is the model repeating itself. */
const TOKENS_PER_SECOND = 6.5
const FEWEST_TOKENS = 8
/** Shorter audio the encoder can't take. */
const SHORTEST = SAMPLE_RATE / 10

/** Found by measuring (`npm run bench -- speech`): more makes words out of noise, less misses names. */
const WEIGHTS: BiasWeights = { start: 2, onwards: 4 }
/** Below this probability "nothing was said" is not believed at once: the best first word is tried instead. */
const SURELY_NOTHING = 0.9

/** It learnt from old books too: "to-morrow". */
const OLD_SPELLING = /\b(to)-(day|morrow|night)\b/gi

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

/** The likeliest token. */
function argmax(logits: Float32Array): number {
  let best = 0
  for (let token = 1; token < logits.length; token += 1)
    if ((logits[token] ?? 0) > (logits[best] ?? 0)) best = token
  return best
}

/** Natural logarithm of the token's probability (log-softmax). */
function logProbability(logits: Float32Array, token: number): number {
  const highest = logits[argmax(logits)] ?? 0
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - highest)
  return (logits[token] ?? 0) - highest - Math.log(sum)
}

/**
 * Moonshine tiny (Jeffries et al., "Moonshine: Speech Recognition for Live Transcription and Voice Commands", 2024),
 * quantised, English. Greedy decoding, with phrases favoured while decoding.
 */
export class Moonshine implements Recogniser {
  #trie = new PhraseTrie([])

  private constructor(
    private readonly encoder: Session,
    private readonly decoder: Session,
  ) {}

  /** @throws SystemError when a model file is missing. */
  static async load(): Promise<Moonshine> {
    const [encoder, decoder] = await Promise.all([
      openSession(MODEL_FILES.moonshineEncoder()),
      openSession(MODEL_FILES.moonshineDecoder()),
    ])
    return new Moonshine(encoder, decoder)
  }

  expect(phrases: readonly string[]): void {
    this.#trie = new PhraseTrie(phrases.flatMap(phraseTokens))
  }

  async recognise(audio: Float32Array, options: RecogniseOptions = {}): Promise<Transcript> {
    if (audio.length < SHORTEST) return { words: '', certainty: 1 }
    const { last_hidden_state: heard } = await this.encoder.run({
      input_values: new Tensor('float32', audio, [1, audio.length]),
    })
    if (heard === undefined) throw new TypeError('The encoder gave no hidden state')
    const prefix = options.prefix === undefined ? [] : encode(options.prefix)
    const most = Math.max(FEWEST_TOKENS, Math.ceil((audio.length / SAMPLE_RATE) * TOKENS_PER_SECOND))
    const { tokens, certainty } = await this.#decode(heard, prefix, most)
    return { words: decode(tokens).replaceAll(OLD_SPELLING, '$1$2').trim(), certainty }
  }

  async close(): Promise<void> {
    await Promise.all([this.encoder.release(), this.decoder.release()])
  }

  /** @param prefix tokens the transcript is made to begin with; they are not part of the answer. */
  async #decode(
    heard: Tensor,
    prefix: readonly number[],
    most: number,
  ): Promise<{ readonly tokens: readonly number[]; readonly certainty: number }> {
    const walk = this.#trie.walk(WEIGHTS)
    const tokens: number[] = []
    let cache = emptyCache()
    let token = BEGIN
    let logarithms = 0
    for (let step = 0; step < most + prefix.length; step += 1) {
      const result = await this.decoder.run({
        input_ids: new Tensor('int64', BigInt64Array.from([BigInt(token)]), [1, 1]),
        encoder_hidden_states: heard,
        use_cache_branch: new Tensor('bool', Uint8Array.from([step > 0 ? 1 : 0]), [1]),
        ...cache,
      })
      cache = this.#advance(cache, result, step > 0)
      const forced = prefix[step]
      if (forced !== undefined) {
        token = forced
        continue
      }
      const plain = floats(result.logits)
      if (step === 0 && Math.exp(logProbability(plain, END)) > SURELY_NOTHING) break
      const favoured = plain.slice()
      walk.favour(favoured)
      if (step === 0) favoured[END] = Number.NEGATIVE_INFINITY
      token = argmax(favoured)
      logarithms += logProbability(plain, token)
      if (token === END) break
      tokens.push(token)
      walk.step(token)
    }
    return { tokens, certainty: Math.exp(logarithms / (tokens.length + 1)) }
  }

  /** The encoder's part of the cache is made once, by the first step; only the decoder's grows. */
  #advance(cache: Cache, result: Record<string, Tensor>, started: boolean): Cache {
    return Object.fromEntries(
      CACHE_NAMES.map(name => {
        const kept = `past_key_values.${name}`
        const next = started && name.includes('encoder') ? cache[kept] : result[`present.${name}`]
        if (next === undefined) throw new TypeError(`The decoder gave no ${name}`)
        return [kept, next]
      }),
    )
  }
}
