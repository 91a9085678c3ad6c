import { type Localised, text } from '../../domain/language.ts'
import { joinEnglish } from '../../planning/wording.ts'
import { type ChangeGroup, describeGroup, groupChanges, nameSetting } from '../../vehicle/describe.ts'
import { parseKey } from '../../vehicle/keys.ts'
import type { Change } from '../../vehicle/vehicle.ts'

/** A level says that its switch is on: no need to say both. */
const withoutImpliedSwitches = (changes: readonly Change[]): readonly Change[] => {
  const implied = new Set(changes.flatMap(change => parseKey(change.key)?.definition.switchedBy ?? []))
  return changes.filter(
    change => change.value !== true || !implied.has(parseKey(change.key)?.definition.id ?? ''),
  )
}

/** A clause taken apart: what it is about, and what became of it. */
interface Told {
  readonly nouns: Localised[]
  readonly what: Localised
}

const tell = (group: ChangeGroup): Told => {
  const noun = nameSetting(group.definition, group.cells)
  const clause = describeGroup(group)
  return {
    nouns: [noun],
    what: text(clause.en.slice(noun.en.length), clause.zh.slice(noun.zh.length)),
  }
}

/**
 * The changes in as few clauses as they can be told: equal cells by their group's name, settings that became the
 * same together. "driver's window and sunroof closed", "all seat heating at level 2".
 */
export const changeClauses = (changes: readonly Change[]): readonly Localised[] => {
  const byOutcome = new Map<string, Told>()
  for (const group of groupChanges(withoutImpliedSwitches(changes))) {
    const told = tell(group)
    const known = byOutcome.get(told.what.en + told.what.zh)
    if (known === undefined) byOutcome.set(told.what.en + told.what.zh, told)
    else known.nouns.push(...told.nouns)
  }
  return [...byOutcome.values()].map(({ nouns, what }) =>
    text(
      `${joinEnglish(nouns.map(noun => noun.en))}${what.en}`,
      `${nouns.map(noun => noun.zh).join('和')}${what.zh}`,
    ),
  )
}
