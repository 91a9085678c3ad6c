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

/** How many details of an order the menu finds in the words. */
const details = (words: string): number => Object.keys(hearOrder(words)).length - 1

/**
 * Words as they were heard, with misheard names mended where that makes sense of what makes none otherwise, or more
 * of an order. What is understood as it is stays as it is.
 */
export function mendHeard(words: string): string {
  if (/\p{Script=Han}/u.test(words)) return words
  groups ??= createGroups()
  const ordering = isOrder(words)
  if (ordering || details(words) >= 2) {
    const order = mendWords(words, [groups.menu])
    if (isOrder(order) && (!ordering || details(order) >= details(words))) return order
  }
  if (isUnderstood(words)) return words
  // One misheard name is mended; where there are more, nobody knows what was said, and guessing moves things.
  const mended = mendWords(words, [groups.menu, groups.car], 1)
  return isUnderstood(mended) ? mended : words
}
