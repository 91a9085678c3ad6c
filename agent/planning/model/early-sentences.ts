import type { Language } from '../../domain/language.ts'
import { speaks } from './check-answer.ts'
import { claimsDeed } from './claims.ts'
import { finishedSentences, hearable, isEndless } from './sentences.ts'

/** Signs of a call, of JSON or of a template's markers written into the text: no prose any more. */
const NO_PROSE = /[{}[\]<>`|]|\w_\w|\w\(/u

/**
 * Lets the finished sentences of an answer through while it still streams. What cannot be taken back must be certain:
 * from the first sentence on that may be a call, claims a deed or is in another language, nothing is let through,
 * and the whole answer is judged at its end.
 */
export class EarlySentences {
  readonly #language: Language
  readonly #tell: (sentence: string) => void
  readonly #said: string[] = []
  #closed = false

  constructor(language: Language, tell: (sentence: string) => void) {
    this.#language = language
    this.#tell = tell
  }

  /** What has been let through. */
  get said(): readonly string[] {
    return this.#said
  }

  /** @param soFar all of the text that has come in */
  read(soFar: string): void {
    if (this.#closed) return
    const proseEnds = soFar.search(NO_PROSE)
    const prose = proseEnds === -1 ? soFar : soFar.slice(0, proseEnds)
    const finished = finishedSentences(prose, this.#language)
    for (const sentence of hearable(finished, this.#language).slice(this.#said.length)) {
      if (!this.#isCertain(sentence)) {
        this.close()
        return
      }
      this.#said.push(sentence)
      this.#tell(sentence)
    }
    if (proseEnds !== -1) this.close()
  }

  /** Nothing more is let through: another answer follows. */
  close(): void {
    this.#closed = true
  }

  /** What is left of an answer to be said. */
  rest(sentences: readonly string[]): readonly string[] {
    return sentences.filter(sentence => !this.#said.includes(sentence))
  }

  #isCertain(sentence: string): boolean {
    const language = this.#language
    return (
      !isEndless(sentence, language) &&
      speaks(sentence, language) &&
      // Not even where a question was asked: whether "it is now open" tells or claims is seen at the end.
      !claimsDeed(sentence, language, false)
    )
  }
}
