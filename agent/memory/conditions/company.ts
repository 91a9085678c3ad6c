import type { Language } from '../../domain/language.ts'
import { languageOf } from '../../understanding/text/language.ts'
import type { ConditionTag } from '../condition.ts'
import { peopleOf } from '../narration/people.ts'
import { companionsIn } from '../narration/persons.ts'

/** "Unless Ada is here", "when Ada isn't with us", "without Ada", 王芳不在. */
const isAbsent = (name: string, words: string): boolean => {
  const first = name.split(/\s+/u)[0] ?? name
  const at = words.indexOf(first)
  return (
    /\bunless\b|除非/iu.test(words) ||
    /\bwithout $/iu.test(words.slice(0, Math.max(0, at))) ||
    /^[\p{L}' ]{0,20}?(?:\bisn't|\baren't|\bis not|\bare not|\bis away|\bis gone|\bis out|不在)/iu.test(
      words.slice(at + first.length),
    )
  )
}

/**
 * The company words make a circumstance of: "when Deborah is in the car", 和王芳一起的时候. Whoever is named counts; a
 * first name stands for the person memory knows by it.
 * @param known full names memory knows. @param self the speaker, who is no company of their own.
 */
export const companyIn = (
  words: string,
  known: readonly string[],
  self: string,
  language: Language = languageOf(words, 'en'),
): readonly ConditionTag[] => {
  const named = companionsIn(words, language)
  if (named.length === 0) return []
  const people = peopleOf(known)
  return named
    .map(name => people.find(name) ?? name)
    .filter(name => name !== self)
    .map(value => ({
      dimension: 'company',
      value,
      ...(isAbsent(value, words) && { negated: true }),
    }))
}
