import type { Language } from '../../domain/language.ts'

/** At most so many sentences are said to a driver, and so many characters (about forty words). */
const MOST_SENTENCES = 3
const LONGEST_SAY = { en: 260, zh: 90 } as const

const SEGMENTERS = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
} as const

/** Unicode's rules (UAX 29) end a sentence before any capital; after these a name or a number goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|No|vs|Jr|Sr|Ave|Blvd|Rd|Fig|approx|(?:\p{Lu}\.)*(?!I\.)\p{Lu})\.\s*$/u

/** Without markdown, on one line. */
const asPlain = (written: string): string =>
  written
    .replaceAll(/^[\s>#*-]+/gmu, '')
    .replaceAll(/[*_`#]+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** The sentences of an answer, markdown taken away. English and Chinese; numbers and abbreviations are not cut. */
export const sentencesOf = (written: string, language: Language): readonly string[] => {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of SEGMENTERS[language].segment(asPlain(written))) {
    open += segment
    if (ABBREVIATION.test(open)) continue
    sentences.push(open.trim())
    open = ''
  }
  return open === '' ? sentences : [...sentences, open.trim()]
}

/** Those of a text that is still growing which will not change any more: another has begun after them. */
export const finishedSentences = (soFar: string, language: Language): readonly string[] => {
  const sentences = sentencesOf(soFar, language)
  // A full stop may turn out to stand in mid-sentence until letters have followed ("at 5 p.m. today").
  return /\p{L}/u.test(sentences.at(-1) ?? '') ? sentences.slice(0, -1) : sentences.slice(0, -2)
}

/** As many of the sentences, from the first, as are short enough to hear; a single one is never left out. */
export const hearable = (sentences: readonly string[], language: Language): readonly string[] => {
  let length = 0
  return sentences.slice(0, MOST_SENTENCES).filter((sentence, index) => {
    length += sentence.length
    return index === 0 || length <= LONGEST_SAY[language]
  })
}

/** Is the sentence so long that it has to be cut? */
export const isEndless = (sentence: string, language: Language): boolean =>
  sentence.length > LONGEST_SAY[language] * 2

/** Sentences as one text. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === 'zh' ? '' : ' ')

/** An answer without markdown, and short enough to hear. */
export const asSpoken = (written: string, language: Language): string => {
  const said = joinSentences(hearable(sentencesOf(written, language), language), language)
  return isEndless(said, language) ? `${said.slice(0, LONGEST_SAY[language]).trim()}…` : said
}
