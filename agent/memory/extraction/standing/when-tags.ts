import type { ConditionTag } from '../../condition.ts'
import { companyIn } from '../../conditions/company.ts'
import { sameTag } from '../../conditions/match.ts'
import { thresholdsIn } from '../../conditions/measures.ts'
import { tagsIn } from '../../conditions/words.ts'
import type { HeardTurn } from '../../heard-turn.ts'
import { peopleOf } from '../../narration/people.ts'

/**
 * The circumstances words name: who must be there, by name where one is said, and what else must be so.
 * @param activities whether what somebody does counts: the words of a command speak of calls and music anyway.
 */
export const whenTags = (
  words: string,
  turn: HeardTurn,
  names: readonly string[],
  activities = false,
): readonly ConditionTag[] => {
  if (words === '') return []
  const people = peopleOf(names)
  const known = [...words.matchAll(people.pattern)].flatMap(match => people.find(match[0]) ?? [])
  const named = [
    ...known.filter(name => name !== turn.speaker).map(value => ({ dimension: 'company', value })),
    ...companyIn(words, names, turn.speaker, turn.language),
  ]
  const companions = named.filter((tag, i) => named.findIndex(one => sameTag(one, tag)) === i)
  const said = tagsIn(words).filter(
    tag =>
      (activities || tag.dimension !== 'activity') &&
      (tag.dimension !== 'company' || companions.length === 0),
  )
  return [...companions, ...said, ...thresholdsIn(words)]
}
