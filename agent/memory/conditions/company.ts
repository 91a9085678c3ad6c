import type { Language } from '../../domain/language.ts'
import { languageOf } from '../../understanding/text/language.ts'
import type { ConditionTag } from '../condition.ts'
import { peopleOf } from '../narration/people.ts'
import { companionsIn } from '../narration/persons.ts'

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
      ...(/\bunless\b|除非/iu.test(words) && { negated: true }),
    }))
}
