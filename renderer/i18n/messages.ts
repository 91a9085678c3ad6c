import type { Language } from '../../agent/protocol/index.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

type English = typeof en

/** The screen's own words: the keys and parameters of English, in any language. */
export type Messages = {
  readonly [Key in keyof English]: English[Key] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : string
}

/** Keys whose message takes no parameters. */
export type PlainKey = {
  [Key in keyof English]: English[Key] extends string ? Key : never
}[keyof English]

const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh }

export const messagesOf = (language: Language): Messages => MESSAGES[language]

/** The BCP 47 tag for the `lang` attribute, fonts and voices. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

/** The language some words are written in, as far as fonts and screen readers need to know it. */
export const tagOfWords = (words: string): string => languageTag(/\p{Script=Han}/u.test(words) ? 'zh' : 'en')
