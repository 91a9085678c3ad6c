import type { Preference } from '../preference.ts'
import { partsOfSubject, relationOf, relationsIn, withoutRelations } from '../words/kinship.ts'

/** How a person is known: by a name in lower case, or as "=wife" by what they are to the driver. */
type Key = string
const asRelation = (relation: string): Key => `=${relation}`

/** Whom a question is about beside its asker. */
export interface People {
  /** It names somebody. */
  readonly named: boolean
  /** The words without those that name them, in lower case. */
  readonly rest: string
  /** Is the row theirs, about them, or for when they are there? */
  readonly has: (row: Preference) => boolean
}

const named = ({
  value,
  slot,
}: Preference): { readonly name: string; readonly relation: string } | undefined =>
  slot === 'relation' && typeof value === 'object' && value !== null && 'name' in value && 'relation' in value
    ? {
        name: String(value.name).toLowerCase(),
        relation: relationOf(String(value.relation)) ?? String(value.relation),
      }
    : undefined

const keysOfSubject = (subject: string): readonly Key[] => {
  const { name, relation } = partsOfSubject(subject)
  return [...(name === undefined ? [] : [name]), ...(relation === undefined ? [] : [asRelation(relation)])]
}

/** The keys of one row: those that belong to one person stand together. */
const groupsOf = (row: Preference): readonly (readonly Key[])[] => {
  const who = named(row)
  return [
    keysOfSubject(row.subject),
    ...(who === undefined ? [] : [[who.name, asRelation(who.relation)]]),
    ...row.condition.flatMap(tag => (tag.dimension === 'company' ? [keysOfSubject(tag.value)] : [])),
  ]
}

/** All the keys of one person, by any of them. A name goes with one relation; two daughters stay two by their names. */
const identities = (rows: readonly Preference[]): ReadonlyMap<Key, ReadonlySet<Key>> => {
  const known = new Map<Key, Set<Key>>()
  for (const group of rows.flatMap(groupsOf))
    for (const key of group) {
      const all = known.get(key) ?? new Set<Key>()
      for (const other of group) all.add(other)
      known.set(key, all)
    }
  return known
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const isSaid = (name: string, spoken: string): boolean =>
  /\p{Script=Han}/u.test(name)
    ? spoken.includes(name)
    : new RegExp(`(?<![\\p{L}])${escaped(name)}(?:'s)?(?![\\p{L}])`, 'u').test(spoken)

const without = (spoken: string, said: readonly Key[]): string =>
  withoutRelations(said.reduce((rest, key) => rest.replaceAll(key, ' '), spoken))

/** Whom some words are about: names that are known, and relations whether anything is known of them or not. Pure. */
export const peopleIn = (words: string, rows: readonly Preference[], asker: string): People => {
  const spoken = words.toLowerCase()
  const known = identities(rows)
  const said = [
    ...[...known.keys()].filter(
      key => !key.startsWith('=') && key !== asker.toLowerCase() && isSaid(key, spoken),
    ),
    ...relationsIn(spoken).map(asRelation),
  ]
  // "My wife" is also Laura, and whoever asks of Laura asks of my wife; no further: her sister is somebody else.
  const people = new Set(said.flatMap(key => [key, ...(known.get(key) ?? [])]))
  people.delete(asker.toLowerCase())
  return {
    named: said.length > 0,
    rest: without(spoken, said),
    has: row => groupsOf(row).some(group => group.some(key => people.has(key))),
  }
}
