import { type Localised, text } from '../../domain/language.ts'
import { joinEnglish } from '../../planning/wording.ts'
import {
  type ChangeGroup,
  describeGroup,
  groupChanges,
  nameSetting,
  withoutImpliedSwitches,
} from '../../vehicle/describe.ts'
import type { Change } from '../../vehicle/vehicle.ts'

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
  return mergeSubjects([...byOutcome.values()].flatMap(inBreaths))
}

/** Nobody lists more than this in one breath. */
const NOUNS_PER_CLAUSE = 3

const inBreaths = ({ nouns, what }: Told): readonly Told[] =>
  Array.from({ length: Math.ceil(nouns.length / NOUNS_PER_CLAUSE) }, (_, index) => ({
    nouns: nouns.slice(index * NOUNS_PER_CLAUSE, (index + 1) * NOUNS_PER_CLAUSE),
    what,
  }))

/** What became of the same thing twice is one clause: "charging port open and unlocked". */
const mergeSubjects = (told: readonly Told[]): readonly Localised[] => {
  const bySubject = new Map<string, { readonly subject: Localised; readonly whats: Localised[] }>()
  for (const { nouns, what } of told) {
    const subject = text(joinEnglish(nouns.map(noun => noun.en)), nouns.map(noun => noun.zh).join('和'))
    const known = bySubject.get(subject.en) ?? { subject, whats: [] }
    known.whats.push(what)
    bySubject.set(subject.en, known)
  }
  return [...bySubject.values()].map(({ subject, whats }) =>
    text(
      `${subject.en}${joinEnglish(whats.map((what, index) => (index === 0 ? what.en : what.en.trim())))}`,
      `${subject.zh}${whats.map(what => what.zh).join('、')}`,
    ),
  )
}
