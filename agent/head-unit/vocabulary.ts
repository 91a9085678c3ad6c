import { DRINKS, EXTRAS, MILKS, ROASTS, SHOTS, SIZES, SWEETENERS } from '../skills/coffee/menu.ts'
import { SHOPS } from '../skills/coffee/shops.ts'
import { ALBUMS, ARTISTS, SONGS, STATIONS } from '../skills/media/library.ts'
import { PLACES } from '../skills/navigation/places.ts'
import { CONTACTS } from '../skills/phone/contacts.ts'
import { CATALOGUE } from '../vehicle/catalogue/index.ts'

/** Words a recogniser knows well enough; favouring them would only crowd out others. */
const PLAIN = /^(?:on|off|yes|no|open|close|closed|auto|the .+|a .+|\d+|.{1,2})$/i

interface Named {
  readonly en: readonly string[]
}

/** A menu's first names are the ones it is written with; the rest are mishearings and would teach the ear wrong. */
const written = (entries: readonly Named[], most: number): readonly string[] =>
  entries.flatMap(entry => entry.en.slice(0, most))

/** The orders in which a drink is named with its details, so that the words between are expected too. */
const coffee = (): readonly string[] => [
  ...written(DRINKS, 2),
  ...written(DRINKS, 1).map(drink => `iced ${drink}`),
  ...written([...MILKS, ...SWEETENERS, ...EXTRAS], 1),
  ...ROASTS.map(({ id }) => `${id} roast`),
  ...written(SHOTS, 1),
  ...SIZES.flatMap(({ en }) => en.filter(name => / ounce$/.test(name))),
  'skim milk',
]

/** How requests begin, which small models otherwise hear as names. */
const OPENERS = [
  'brew a',
  'order me a',
  'order a',
  'make me a',
  'can I get a',
  'may I have a',
  'remind me to',
  'turn on the',
  'turn off the',
  'turn up the',
  'turn down the',
  'open the',
  'open my',
  'open all the',
  'close the',
  'close my',
  'close all the',
  'set the',
  'set my',
  'raise my',
  'lower my',
  'play some',
  'pause the',
  'mute the',
  'call my',
  'take me',
  'navigate to',
  'find a',
  "what's the",
  'undo that',
  'switch to',
]

/** What the catalogue's verbs make of its names: "lock the doors", "fold the mirrors". */
const VERBS = { lock: 'lock', fold: 'fold', open: 'open' } as const

const actions = (): readonly string[] =>
  CATALOGUE.flatMap(({ names, plural, value }) => {
    const verb = value.type === 'boolean' && value.verbs in VERBS ? value.verbs : undefined
    const name = plural ?? names.en[0]
    return verb === undefined || name === undefined ? [] : [`${verb} the ${name.replace(/ locks?$/, '')}`]
  })

const car = (): readonly string[] =>
  CATALOGUE.flatMap(({ names, value }) => [
    ...names.en.slice(0, 3),
    ...(value.type === 'enum' ? written(value.values, 1) : []),
  ])

/**
 * Everything the car knows by name, in English, as phrases a recogniser may expect: settings and their values, the
 * menu, places, music, people.
 *
 * @param more names only this driver uses: saved places, people, words of the memory.
 */
export function vocabulary(more: readonly string[] = []): readonly string[] {
  const names = [
    ...coffee(),
    ...car(),
    ...actions(),
    ...OPENERS,
    ...written([...SHOPS, ...PLACES, ...ARTISTS, ...ALBUMS, ...SONGS, ...STATIONS], 1),
    ...written(CONTACTS, 1),
    ...more,
  ]
  return [...new Set(names.map(name => name.trim()))].filter(name => name !== '' && !PLAIN.test(name))
}
