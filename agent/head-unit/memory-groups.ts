import { type Localised, text } from '../domain/language.ts'
import type { Preference } from '../memory/preference.ts'
import { taxonomy } from '../memory/taxonomy/taxonomy.ts'
import { settingOf } from '../memory/words/row-words.ts'
import type { MemoryGroup } from '../protocol/index.ts'
import type { SettingDefinition } from '../vehicle/setting.ts'

/** The car's settings stand under the same heads as on the car's own page. */
const CARDS: Readonly<Record<SettingDefinition['card'], Localised>> = {
  climate: text('Climate', '空调'),
  comfort: text('Seats', '座椅'),
  openings: text('Openings', '门窗'),
  lights: text('Lights', '灯光'),
  driving: text('Driving', '驾驶'),
  displays: text('Displays', '屏幕'),
  media: text('Sound', '声音'),
  quiet: text('The car', '车辆'),
}
const CARD = 'car.'
const DESTINATIONS = 'places'

/** The group a row stands in: a card of the car, or a category of the taxonomy by the id it goes by now. */
export const groupOf = ({ category, slot, kind }: Pick<Preference, 'category' | 'slot' | 'kind'>): string => {
  const definition = settingOf(slot)
  // Where somebody is going is a place before it is a setting of the navigation.
  if (definition?.value.type === 'text' && kind === 'plan') return DESTINATIONS
  return definition === undefined ? taxonomy().current(category) : `${CARD}${definition.card}`
}

const isCard = (name: string): name is SettingDefinition['card'] => Object.hasOwn(CARDS, name)

/** A category nobody declared goes by its own word. */
const nameOf = (group: string): Localised => {
  const card = group.startsWith(CARD) ? group.slice(CARD.length) : ''
  if (isCard(card)) return CARDS[card]
  const word = group.replaceAll('_', ' ')
  return taxonomy().category(group)?.names ?? text(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word)
}

const ORDER: readonly string[] = [
  ...taxonomy().categories.map(category => category.id),
  ...Object.keys(CARDS).map(card => `${CARD}${card}`),
]
const placeOf = (group: string): number => {
  const at = ORDER.indexOf(group)
  return at < 0 ? ORDER.length : at
}

/** The groups that hold anything, in the order of the tree; what has grown comes last. */
export const groupsOf = (rows: readonly Preference[]): MemoryGroup[] => {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(groupOf(row), (counts.get(groupOf(row)) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: nameOf(id), count }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id))
}

/** Rows by group, and within a group the newest first. */
export const inGroups = (rows: readonly Preference[]): readonly Preference[] =>
  rows
    .map(row => ({ row, place: placeOf(groupOf(row)), group: groupOf(row) }))
    .sort((a, b) => a.place - b.place || a.group.localeCompare(b.group) || b.row.validFrom - a.row.validFrom)
    .map(({ row }) => row)
