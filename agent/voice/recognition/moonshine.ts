import { MODEL_FILES } from '../models.ts'
import { openSession, type Session, Tensor } from '../onnx.ts'
import { type RecogniseOptions, type Recogniser, SAMPLE_RATE, type Transcript } from '../ports.ts'
import { argmax, logProbability, MoonshineDecoding } from './moonshine-decoding.ts'
import { BEGIN, decode, END, encode, phraseTokens } from './moonshine-tokens.ts'
import { type BiasWeights, PhraseTrie } from './phrase-trie.ts'

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
      openSession(MODEL_FILES.moonshineEncoder(), { growing: true }),
      openSession(MODEL_FILES.moonshineDecoder()),
    ])
    return new Moonshine(encoder, decoder)
  }

  expect(phrases: readonly string[]): void {
    this.#trie = new PhraseTrie(phrases.flatMap(phraseTokens))
  }

  async recognise(audio: Float32Array, options: RecogniseOptions = {}): Promise<Transcript> {
    if (audio.length < SHORTEST) return { words: '', certainty: 1 }
    const heard = await this.#encode(audio)
    const prefix = options.prefix === undefined ? [] : encode(options.prefix)
    const most = Math.max(FEWEST_TOKENS, Math.ceil((audio.length / SAMPLE_RATE) * TOKENS_PER_SECOND))
    const { tokens, certainty } = await this.#decode(heard, prefix, most)
    return { words: decode(tokens).replaceAll(OLD_SPELLING, '$1$2').trim(), certainty }
  }

  async likeness(audio: Float32Array, phrases: readonly string[]): Promise<number> {
    if (audio.length < SHORTEST) return Number.NEGATIVE_INFINITY
    const heard = await this.#encode(audio)
    let best = Number.NEGATIVE_INFINITY
    for (const phrase of phrases) best = Math.max(best, await this.#follow(heard, encode(phrase)))
    return best
  }

  async close(): Promise<void> {
    await Promise.all([this.encoder.release(), this.decoder.release()])
  }

  async #encode(audio: Float32Array): Promise<Tensor> {
    const { last_hidden_state: heard } = await this.encoder.run({
      input_values: new Tensor('float32', audio, [1, audio.length]),
    })
    if (heard === undefined) throw new TypeError('The encoder gave no hidden state')
    return heard
  }

  /** How far the given tokens stay behind the likeliest ones, step by step, as a sum of logarithms: 0 at best. */
  async #follow(heard: Tensor, tokens: readonly number[]): Promise<number> {
    const decoding = new MoonshineDecoding(this.decoder, heard)
    let behind = 0
    let before = BEGIN
    for (const token of tokens) {
      const logits = await decoding.next(before)
      behind += (logits[token] ?? 0) - (logits[argmax(logits)] ?? 0)
      before = token
    }
    return behind
  }

  /** @param prefix tokens the transcript is made to begin with; they are not part of the answer. */
  async #decode(
    heard: Tensor,
    prefix: readonly number[],
    most: number,
  ): Promise<{ readonly tokens: readonly number[]; readonly certainty: number }> {
    const decoding = new MoonshineDecoding(this.decoder, heard)
    const walk = this.#trie.walk(WEIGHTS)
    const tokens: number[] = []
    let token = BEGIN
    let logarithms = 0
    for (let step = 0; step < most + prefix.length; step += 1) {
      const plain = await decoding.next(token)
      const forced = prefix[step]
      if (forced !== undefined) {
        token = forced
        continue
      }
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
}
