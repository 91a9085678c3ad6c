import { type Localised, text } from '../domain/language.ts'
import type { Preference } from '../memory/preference.ts'
import type { Taxonomy } from '../memory/taxonomy/taxonomy.ts'
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
export const groupOf = (
  { category, slot, kind }: Pick<Preference, 'category' | 'slot' | 'kind'>,
  tree: Taxonomy,
): string => {
  const definition = settingOf(slot)
  // Where somebody is going is a place before it is a setting of the navigation.
  if (definition?.value.type === 'text' && kind === 'plan') return DESTINATIONS
  return definition === undefined ? tree.current(category) : `${CARD}${definition.card}`
}

const isCard = (name: string): name is SettingDefinition['card'] => Object.hasOwn(CARDS, name)

/** A category nobody declared goes by its own word. */
const nameOf = (group: string, tree: Taxonomy): Localised => {
  const card = group.startsWith(CARD) ? group.slice(CARD.length) : ''
  if (isCard(card)) return CARDS[card]
  const word = group.replaceAll('_', ' ')
  return tree.category(group)?.names ?? text(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word)
}

/** Where a group stands: the categories in the order of the driver's tree, then the car's cards. */
const orderOf = (tree: Taxonomy): ((group: string) => number) => {
  const order = [
    ...tree.categories.map(category => category.id),
    ...Object.keys(CARDS).map(card => `${CARD}${card}`),
  ]
  return group => {
    const at = order.indexOf(group)
    return at < 0 ? order.length : at
  }
}

/** The groups that hold anything, in the order of the driver's tree. */
export const groupsOf = (rows: readonly Preference[], tree: Taxonomy): MemoryGroup[] => {
  const placeOf = orderOf(tree)
  const counts = new Map<string, number>()
  for (const row of rows) {
    const group = groupOf(row, tree)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return [...counts]
    .map(([id, count]) => ({ id, name: nameOf(id, tree), count }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id))
}

/** Rows by group, and within a group the newest first. */
export const inGroups = (rows: readonly Preference[], tree: Taxonomy): readonly Preference[] => {
  const placeOf = orderOf(tree)
  return rows
    .map(row => ({ row, group: groupOf(row, tree) }))
    .map(one => ({ ...one, place: placeOf(one.group) }))
    .sort((a, b) => a.place - b.place || a.group.localeCompare(b.group) || b.row.validFrom - a.row.validFrom)
    .map(({ row }) => row)
}
