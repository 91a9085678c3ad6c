import type { Language } from '../../../domain/language.ts'
import { languageOf } from '../../../understanding/text/language.ts'

/** A stretch of the words with where it stands in them. */
export interface Stretch {
  /** As spoken. */
  readonly spoken: string
  /** Lower case, straight quotes; the same length as `spoken`. */
  readonly text: string
  readonly start: number
}

export interface Sentence extends Stretch {
  readonly language: Language
  /** Ends in a question mark, or begins like a question. */
  readonly question: boolean
  readonly clauses: readonly Stretch[]
}

/** Lower case without a change of length, so that spans stay spans of the original. */
const flatten = (spoken: string): string =>
  [...spoken]
    .map(one => {
      if (one === '’' || one === '‘') return "'"
      const lower = one.toLowerCase()
      return lower.length === one.length ? lower : one
    })
    .join('')

const SENTENCE_END = /(?:[.!?](?=\s|$)|[。！？；;\n])+/gu
const CLAUSE_END =
  /[,，、:：](?!\s*(?:especially|particularly|such as|definitely not|like )\b)\s*|(?<!anything)\s+(?=(?:but|however|although|because|so|while|except|then|and (?:i|let|can|could|make|find|please|also|start|play|avoid|don't|no|it|the|my|that))\b)|(?=但是?|不过|可是|而且|因为|所以|然后|只是)/giu

const pieces = (stretch: Stretch, ends: RegExp): readonly Stretch[] => {
  const found: Stretch[] = []
  let from = 0
  const push = (to: number): void => {
    const spoken = stretch.spoken.slice(from, to)
    if (spoken.trim() !== '')
      found.push({ spoken, text: stretch.text.slice(from, to), start: stretch.start + from })
  }
  for (const match of stretch.text.matchAll(ends)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(stretch.text.length)
  return found
}

const QUESTION_START =
  /^\s*(?:hey,?\s+|so,?\s+|and\s+|ok(?:ay)?,?\s+|alright,?\s+|also,?\s+|hmm,?\s+|well,?\s+)*(?:what|what's|whats|how|how's|why|when|who|who's|did|has|have you|will)\b(?! about| you (?:please )?(?:play|find|set|use)|'d be great| if we| do you know)|为什么|怎么|什么时候|多久|多少|几点|哪里|哪儿|哪个/u
const QUESTION_END = /[?？]\s*$|(?:吗|呢|么)[?？。]?\s*$/u

/** Splits words into sentences and clauses. Linear in their length. */
export const sentencesOf = (words: string, preferred: Language): readonly Sentence[] => {
  const whole: Stretch = { spoken: words, text: flatten(words), start: 0 }
  const marks = [...whole.text.matchAll(SENTENCE_END)]
  return pieces(whole, SENTENCE_END).map(one => {
    const mark = marks.find(match => match.index >= one.start + one.text.length)
    const ending = mark !== undefined && /[?？]/u.test(mark[0])
    return {
      ...one,
      language: languageOf(one.spoken, preferred),
      question:
        QUESTION_START.test(one.text) ||
        (ending && !/[\u4e00-\u9fff]/u.test(one.text)
          ? QUESTION_START.test(one.text)
          : (ending || QUESTION_END.test(one.text)) && !/能不能|可以|帮我|给我/u.test(one.text)),
      clauses: pieces(one, CLAUSE_END),
    }
  })
}
