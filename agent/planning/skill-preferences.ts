import type { JsonValue } from '../domain/json.ts'
import { type Circumstances, circumstancesNow } from '../memory/conditions/circumstances.ts'
import { momentOf } from '../memory/conditions/live.ts'
import type { Memory } from '../memory/memory.ts'
import { personAt } from '../memory/person-at.ts'
import type { Preference } from '../memory/preference.ts'
import { valueWords } from '../memory/words/row-words.ts'
import type { Remembered, SkillContext } from '../skills/skill.ts'
import { byMemory } from './remembered-reasons.ts'
import { holdingNow, standingRows } from './remembered-rows.ts'

/** The moment a skill asks in. */
export type SkillScene = Pick<SkillContext, 'driverId' | 'speaker' | 'language' | 'world' | 'occupants'>

/** What skills call their slots, in memory's words. Slots of memory not named here go by their own id. */
const SLOTS: Readonly<Record<string, string>> = {
  work: 'workplace',
  shop: 'coffee_shop',
  'route preference': 'route_goal',
}

/** Ways to go, as memory and as navigation call them. */
const ROUTE_GOALS: Readonly<Record<string, string>> = {
  shortest_time: 'fastest',
  shortest_distance: 'shortest',
  scenic: 'scenic',
}
const ROADS: Readonly<Record<string, string>> = { toll: 'no_tolls', highways: 'no_motorways' }

/** The parts of an order, as the coffee skill hears them. */
const ORDER: readonly (readonly [slot: string, part: string])[] = [
  ['coffee_drink', 'drink'],
  ['coffee_size', 'size'],
  ['coffee_milk', 'milk'],
  ['coffee_temperature', 'temperature'],
  ['coffee_sugar', 'sweetener'],
]

const meansOf = (value: JsonValue, name: string): JsonValue | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'means' in value &&
  String(value.name).toLowerCase() === name.toLowerCase()
    ? value.means
    : undefined

/** Memory's answers for the skills: what holds now for whoever asks, and what they do not want. Pure look-ups. */
export const skillPreferences = (
  memory: Memory,
  scene: SkillScene,
): Pick<SkillContext, 'preferences' | 'dislikes'> => {
  const asker = personAt(scene.speaker, scene.occupants, scene.language)
  const now = circumstancesNow(momentOf(scene.world, scene.occupants))
  const reasonOf = (row: Preference, all: readonly Preference[]) =>
    byMemory({ row, rivals: all.filter(one => one !== row), asker, now: scene.world.time })

  const find = (slot: string, polarity: 1 | -1): readonly Remembered[] => {
    const all = standingRows(memory, scene.driverId, { slot, subject: asker })
    return holdingNow(all, now)
      .filter(row => row.polarity === polarity && !isOverruled(row, all, now))
      .map(row => ({ value: row.value, reason: reasonOf(row, all), words: valueWords(row) }))
  }

  /** The usual order is put together of what is known of each of its parts; without a drink it is none. */
  const usualOrder = (): readonly Remembered[] => {
    const parts = ORDER.flatMap(([slot, part]) =>
      find(slot, 1)
        .slice(0, 1)
        .map(one => ({ part, one })),
    )
    const drink = parts.find(({ part }) => part === 'drink')?.one
    if (drink === undefined) return []
    const value = Object.fromEntries(parts.map(({ part, one }) => [part, one.words?.en ?? String(one.value)]))
    // The words it was told with may say more than the parts that were kept: "no sugar", "an extra shot".
    const told = memory.get(drink.reason.source)?.evidence.at(-1)?.words
    // "My usual coffee" says what kind of thing it is, and is not the drink of that name.
    const words = told?.replaceAll(/\bcoffees?\b|咖啡/giu, ' ')
    return [{ value: { ...value, ...(words === undefined ? {} : { words }) }, reason: drink.reason }]
  }

  const routes = (): readonly Remembered[] => [
    ...find('route_goal', 1).flatMap(one => {
      const value = ROUTE_GOALS[String(one.value)]
      return value === undefined ? [] : [{ ...one, value }]
    }),
    ...find('road_types', -1).flatMap(one => {
      const value = ROADS[String(one.value)]
      return value === undefined ? [] : [{ ...one, value }]
    }),
  ]

  /** A place goes by its own slot, or by the name somebody gave it: "Headquarters is the research centre". */
  const named = (name: string): readonly Remembered[] =>
    find('named_place', 1).flatMap(one => {
      const means = meansOf(one.value, name)
      return means === undefined ? [] : [{ value: means, reason: one.reason }]
    })

  return {
    preferences(slot) {
      if (slot === 'usual order') return usualOrder()
      if (slot === 'route preference') return routes()
      const found = find(SLOTS[slot] ?? slot, 1)
      return found.length > 0 ? found : named(slot)
    },
    dislikes: slot => find(SLOTS[slot] ?? slot, -1),
  }
}

/** A yes for always gives way to a no for now, of the same thing: spicy food in a hot summer. */
const isOverruled = (row: Preference, all: readonly Preference[], now: Circumstances): boolean =>
  holdingNow(all, now).some(
    other =>
      other.polarity !== row.polarity &&
      JSON.stringify(other.value) === JSON.stringify(row.value) &&
      (other.condition.length > row.condition.length ||
        (other.condition.length === row.condition.length && other.validFrom > row.validFrom)),
  )
