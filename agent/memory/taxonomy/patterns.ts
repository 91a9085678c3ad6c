import type { Language } from '../../domain/language.ts'
import type { Phrases } from './taxonomy-types.ts'

const GAP: Readonly<Record<Language, string>> = {
  en: '(?:[\\s,]+[^\\s.!?]+){0,6}?[\\s,]+',
  zh: '[^。！？]{0,8}?',
}
const NUMBER: Readonly<Record<Language, string>> = {
  en: '\\d+(?:\\.\\d+)?',
  zh: '[\\d一二两三四五六七八九十]+',
}

/** One phrase (see `Phrases`) as the source of a regular expression, without boundaries. */
const source = (phrase: string, language: Language): string =>
  phrase
    .replace(/\s*…\s*/gu, '…')
    .replace(/ (\?)?/gu, (_, maybe: string | undefined) =>
      language === 'zh' || maybe !== undefined ? '[\\s-]*' : '[\\s-]+',
    )
    .replace(/#/gu, NUMBER[language])
    .replace(/…/gu, GAP[language])

/**
 * A letter of any script drivers write in, as a class of few ranges. `\p{L}` says the same of hundreds, and compiling
 * those twice for each of a thousand patterns takes longer than all reading afterwards.
 */
const LETTER =
  '[a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7ff]'

/** Matches any of the phrases of one language anywhere in lower-cased text; `undefined` when there are none. */
export const anyOf = (
  phrases: readonly string[] | undefined,
  language: Language,
  flags = 'gu',
): RegExp | undefined => {
  if (phrases === undefined || phrases.length === 0) return undefined
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(one => source(one, language))
  const body = `(?:${sources.join('|')})`
  return new RegExp(language === 'en' ? `(?<!${LETTER})${body}(?:e?s)?(?!${LETTER})` : body, flags)
}

/** The phrases of both languages, each tried only where the text has its script: English words turn up in Chinese
 * speech and the other way round, but most talk has one script, and half of the patterns are never compiled for it. */
export interface Matcher {
  readonly en: RegExp | undefined
  readonly zh: RegExp | undefined
}

export const inEither = (phrases: Phrases): Matcher => ({
  en: anyOf(phrases.en, 'en'),
  zh: anyOf(phrases.zh, 'zh'),
})

const HAN = /[\u4e00-\u9fff]/u
const LATIN = /[a-z0-9]/u

interface Span {
  readonly start: number
  readonly end: number
}

/** One walk over thousands of patterns a sentence: nothing is made where nothing matches. */
const collect = (pattern: RegExp | undefined, script: RegExp, text: string, spans: Span[]): void => {
  if (pattern === undefined || !script.test(text)) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
    if (match[0] === '') pattern.lastIndex++
  }
}

/** Where a matcher matches, as spans of lower-cased text. */
export const spansOf = (matcher: Matcher | undefined, text: string): readonly Span[] => {
  if (matcher === undefined) return []
  const spans: Span[] = []
  collect(matcher.en, LATIN, text, spans)
  // Chinese phrases may hold digits and letters ("95号", "wifi") and English speech may hold those alone.
  collect(matcher.zh, HAN, text, spans)
  return spans
}

const occurs = (pattern: RegExp | undefined, script: RegExp, text: string): boolean => {
  if (pattern === undefined || !script.test(text)) return false
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** Whether a matcher matches at all; stops at the first match. */
export const occursIn = (matcher: Matcher | undefined, text: string): boolean =>
  matcher !== undefined && (occurs(matcher.en, LATIN, text) || occurs(matcher.zh, HAN, text))
