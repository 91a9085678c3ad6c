import type { Language } from '../../agent/protocol/index.ts'

/** One of the screen's own words: as it stands, or made of something. */
type Words = Readonly<Record<string, string | ((...made: never[]) => string)>>

/** Words in both languages: a key that Chinese lacks, or that takes other parameters there, is a type error. */
export const inBoth = <Own extends Words>(words: {
  readonly en: Own
  readonly zh: NoInfer<Own>
}): Readonly<Record<Language, Readonly<Own>>> => words
