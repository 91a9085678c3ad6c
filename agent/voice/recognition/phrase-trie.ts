/** One step of a phrase: the tokens that may follow, and whether a phrase ends here. */
interface Node {
  readonly next: Map<number, Node>
  ends: boolean
}

const node = (): Node => ({ next: new Map(), ends: false })

/** How much a phrase's tokens are favoured, in logits (natural logarithm of the odds). */
export interface BiasWeights {
  /** A token that begins a phrase. */
  readonly start: number
  /** A token that goes on with one. */
  readonly onwards: number
}

/**
 * Phrases as a tree of tokens. While a transcript is decoded it knows which phrases the last tokens may be inside
 * of, and favours the tokens that go on with them (shallow fusion; Williams et al., "Contextual Speech Recognition
 * in End-to-End Neural Network Systems using Beam Search", Interspeech 2018, without the beam).
 */
export class PhraseTrie {
  readonly #root = node()

  constructor(phrases: Iterable<readonly number[]>) {
    for (const tokens of phrases) {
      let place = this.#root
      for (const token of tokens) {
        const next = place.next.get(token) ?? node()
        place.next.set(token, next)
        place = next
      }
      place.ends = true
    }
  }

  get empty(): boolean {
    return this.#root.next.size === 0
  }

  /** A walk along one transcript. */
  walk(weights: BiasWeights): PhraseWalk {
    return new PhraseWalk(this.#root, weights)
  }
}

class PhraseWalk {
  /** Where in which phrases the transcript may be. */
  #inside: readonly Node[] = []

  constructor(
    private readonly root: Node,
    private readonly weights: BiasWeights,
  ) {}

  /** Adds the bonuses to the next token's logits, in place; a token gets the highest one it earns. */
  favour(logits: Float32Array): void {
    const bonus = new Map<number, number>()
    for (const token of this.root.next.keys()) bonus.set(token, this.weights.start)
    for (const place of this.#inside)
      for (const token of place.next.keys())
        bonus.set(token, Math.max(bonus.get(token) ?? 0, this.weights.onwards))
    for (const [token, more] of bonus) logits[token] = (logits[token] ?? 0) + more
  }

  /** The token that was chosen. */
  step(token: number): void {
    const onwards = [...this.#inside, this.root].flatMap(place => place.next.get(token) ?? [])
    this.#inside = onwards.filter(place => place.next.size > 0)
  }
}
