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

/** Matches any of the phrases of one language anywhere in lower-cased text; `undefined` when there are none. */
export const anyOf = (
  phrases: readonly string[] | undefined,
  language: Language,
  flags = 'gu',
): RegExp | undefined => {
  if (phrases === undefined || phrases.length === 0) return undefined
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(one => source(one, language))
  const body = `(?:${sources.join('|')})`
  return new RegExp(language === 'en' ? `(?<![\\p{L}])${body}(?:e?s)?(?![\\p{L}])` : body, flags)
}

/** The phrases of both languages as one pattern: English words turn up in Chinese speech and the other way round. */
export const inEither = (phrases: Phrases, flags = 'gu'): RegExp | undefined => {
  const both = [anyOf(phrases.en, 'en', flags), anyOf(phrases.zh, 'zh', flags)].filter(
    one => one !== undefined,
  )
  return both.length === 0 ? undefined : new RegExp(both.map(one => one.source).join('|'), flags)
}

/** Where a pattern matches, as spans of the text. */
export const spansOf = (
  pattern: RegExp | undefined,
  text: string,
): readonly { readonly start: number; readonly end: number }[] =>
  pattern === undefined
    ? []
    : [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
