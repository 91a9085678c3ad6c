import { hearOrder } from '../skills/coffee/hearing.ts'
import {
  AMOUNTS,
  DRINKS,
  EXTRAS,
  MILKS,
  ROASTS,
  SHOTS,
  SIZES,
  SWEETENERS,
  TEMPERATURES,
} from '../skills/coffee/menu.ts'
import { SHOPS } from '../skills/coffee/shops.ts'
import { type Request, understand } from '../understanding/index.ts'
import { CATALOGUE } from '../vehicle/catalogue/index.ts'
import { mendWords, type NameGroup } from '../voice/mending/mend-words.ts'
import type { Reading } from '../voice/ports.ts'

const MENU = [...DRINKS, ...MILKS, ...SWEETENERS, ...EXTRAS, ...ROASTS, ...SHOTS, ...SIZES]

const understood = (words: string): readonly Request[] =>
  understand(words, { language: 'en', previous: [], options: [], awaitingConfirmation: false }).requests
const isOrder = (words: string): boolean =>
  understood(words).some(request => request.kind === 'skill' && request.skill === 'coffee')
/** Does it make sense as it is? Two senses are none. */
const isUnderstood = (words: string): boolean =>
  understood(words).some(request => request.kind !== 'outside' && request.kind !== 'ambiguous')

/** What a drink is called on the menu but nobody understands: how recognisers write its name. */
const misspelt = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    DRINKS.flatMap(({ en: [name = '', ...aliases] }) =>
      aliases.filter(alias => !isOrder(`order a ${alias}`)).map(alias => [alias, name]),
    ),
  )

/** What can be misheard, and how sure a likeness must be. Found by trying misheard names of our own. */
function createGroups(): { readonly menu: NameGroup; readonly car: NameGroup } {
  const aliases = misspelt()
  const named = [...MENU, ...AMOUNTS, ...SHOPS, ...TEMPERATURES].flatMap(({ en }) => en)
  const menu = named.filter(name => !(name in aliases))
  const car = CATALOGUE.flatMap(({ names, value }) => [
    ...names.en,
    ...(value.type === 'enum' ? value.values.flatMap(option => option.en) : []),
  ])
  return {
    menu: { names: ['order', 'brew', 'coffee', 'ounce', ...menu], aliases, withCompany: 0.66, alone: 0.74 },
    car: { names: [...COMMAND_WORDS, ...car], withCompany: 0.72, alone: 0.76 },
  }
}

/** Words commands begin with or turn on, beside the catalogue's names. */
const COMMAND_WORDS = (
  'open close turn switch start stop set increase decrease raise lower fold unfold lock unlock defrost defog play ' +
  'pause skip next previous navigate find remind remember cancel avoid nearby tomorrow today tonight windshield ' +
  'message messages temperature volume station weather'
).split(' ')

let groups: ReturnType<typeof createGroups> | undefined
const menuAndCar = (): ReturnType<typeof createGroups> => {
  groups ??= createGroups()
  return groups
}

/** How many details of an order the menu finds in the words. */
const details = (words: string): number => Object.keys(hearOrder(words)).length - 1

/** Another reading must come this close to the likeliest one, as a share of its certainty. */
const RIVAL = 0.75

/** What is kept in mind, or only told, makes sense though nothing is to be done. */
const isTold = (words: string): boolean =>
  /^\W*(?:please )?(?:remember|forget|note)\b/i.test(words) ||
  understood(words).every(request => request.kind === 'outside' && request.because !== 'unknown')

/** An order with misheard names mended, where that makes an order of it or finds more of one. */
function mendOrder(words: string): string | undefined {
  const ordering = isOrder(words)
  if (!ordering && details(words) < 2) return undefined
  const order = mendWords(words, [menuAndCar().menu])
  return isOrder(order) && (!ordering || details(order) >= details(words)) ? order : undefined
}

/** One misheard name is mended; where there are more, nobody knows what was said, and guessing moves things. */
function mendName(words: string): string | undefined {
  const { menu, car } = menuAndCar()
  const mended = mendWords(words, [menu, car], 1)
  return isUnderstood(mended) ? mended : undefined
}

/**
 * What was said, by all that was heard. What is understood as it is stays as it is. What makes no sense gives way to
 * another reading that does and was nearly as likely; else a misheard name is mended where that makes sense of it. Of
 * an order's readings the one counts in which the menu finds most.
 *
 * @param words the likeliest reading.
 * @param heard how certain it is (0 to 1), and what else it may have been, likelier first.
 */
export function mendHeard(words: string, heard: Heard = { certainty: 1 }): string {
  if (/\p{Script=Han}/u.test(words)) return words
  const rivals = (heard.alternatives ?? [])
    .filter(reading => reading.certainty >= heard.certainty * RIVAL)
    .map(reading => reading.words)
  const orders = [words, ...rivals].flatMap(reading => mendOrder(reading) ?? [])
  const [first] = orders
  if (first !== undefined)
    return orders.reduce((best, order) => (details(order) > details(best) ? order : best), first)
  if (isUnderstood(words) || isTold(words)) return words
  return rivals.find(isUnderstood) ?? mendName(words) ?? words
}

export interface Heard {
  readonly certainty: number
  readonly alternatives?: readonly Reading[]
}
