import { MODEL_FILES } from '../models.ts'
import { openSession, type Session, Tensor } from '../onnx.ts'
import {
  type Reading,
  type RecogniseOptions,
  type Recogniser,
  SAMPLE_RATE,
  type Transcript,
} from '../ports.ts'
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

/** A transcript this certain has no rivals. */
const SURE = 0.95
/** Nor has a word that is more than twenty times as likely as the next (logits). */
const CLOSE = 3

const MOST_FORKS = 4

/** It learnt from old books too: "to-morrow", "to day". */
const OLD_SPELLING = /\b(to)[- ](day|morrow|night)\b/gi

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
    const began = performance.now()
    const best = await this.#decode(heard, { prefix, forced: [], most })
    const oneMs = performance.now() - began
    const words = written(best.tokens)
    const others: Reading[] = []
    for (const forced of best.certainty < SURE ? forks(best) : []) {
      // Another takes about as long as the first did; one that would come too late is not begun.
      if (performance.now() - began + oneMs > (options.alternativesMs ?? 0)) break
      const { tokens, certainty } = await this.#decode(heard, { prefix, forced, most })
      const other = { words: written(tokens), certainty }
      if ([words, ...others.map(one => one.words)].every(one => letters(one) !== letters(other.words)))
        others.push(other)
    }
    const alternatives = others.sort((one, other) => other.certainty - one.certainty)
    return { words, certainty: best.certainty, alternatives }
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

  async #decode(heard: Tensor, { prefix, forced, most }: Plan): Promise<Decoded> {
    const decoding = new MoonshineDecoding(this.decoder, heard)
    const walk = this.#trie.walk(WEIGHTS)
    const tokens: number[] = []
    const choices: Choice[] = []
    let logits = await decoding.next(BEGIN)
    for (const token of prefix) logits = await decoding.next(token)
    let logarithms = 0
    for (let step = 0; step < most; step += 1) {
      if (prefix.length + step === 0 && Math.exp(logProbability(logits, END)) > SURELY_NOTHING) break
      const favoured = logits.slice()
      walk.favour(favoured)
      if (prefix.length + step === 0) favoured[END] = Number.NEGATIVE_INFINITY
      const likeliest = argmax(favoured)
      const token = forced[step] ?? likeliest
      logarithms += logProbability(logits, token)
      if (step >= forced.length) choices.push(choiceAt(favoured, likeliest))
      if (token === END) break
      tokens.push(token)
      walk.step(token)
      logits = await decoding.next(token)
    }
    return { tokens, choices, certainty: Math.exp(logarithms / (tokens.length + 1)) }
  }
}

const written = (tokens: readonly number[]): string => decode(tokens).replaceAll(OLD_SPELLING, '$1$2').trim()

interface Plan {
  /** Tokens the transcript is made to begin with; they are not part of the answer. */
  readonly prefix: readonly number[]
  /** Tokens it is made to go on with; they are. */
  readonly forced: readonly number[]
  readonly most: number
}

/** At one place of a transcript: what would have been written otherwise, and how close that came (logits, ≥ 0). */
interface Choice {
  readonly second: number
  readonly margin: number
}

interface Decoded {
  readonly tokens: readonly number[]
  readonly choices: readonly Choice[]
  readonly certainty: number
}

function choiceAt(logits: Float32Array, likeliest: number): Choice {
  const others = logits.slice()
  others[likeliest] = Number.NEGATIVE_INFINITY
  const second = argmax(others)
  return { second, margin: (logits[likeliest] ?? 0) - (logits[second] ?? 0) }
}

/** What makes two transcripts different: their punctuation does not. */
const letters = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The beginnings of other transcripts: the best one, turned off where the choice between words was closest. */
function forks({ tokens, choices }: Decoded): readonly (readonly number[])[] {
  return choices
    .map(({ second, margin }, place) => ({ second, margin, place, first: tokens[place] }))
    .filter(({ second, margin, first }) => {
      const other = letters(decode([second]))
      return margin < CLOSE && other !== '' && (first === undefined || other !== letters(decode([first])))
    })
    .sort((one, other) => one.margin - other.margin)
    .slice(0, MOST_FORKS)
    .map(({ second, place }) => [...tokens.slice(0, place), second])
}
