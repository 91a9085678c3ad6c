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
import { endsLike, joinSplit, mendWords, type NameGroup, unhyphenated } from '../voice/mending/mend-words.ts'
import type { Reading } from '../voice/ports.ts'

const MENU = [...DRINKS, ...MILKS, ...SWEETENERS, ...EXTRAS, ...ROASTS, ...SHOTS, ...SIZES]

const understood = (words: string): readonly Request[] =>
  understand(words, { language: 'en', previous: [], options: [], awaitingConfirmation: false }).requests
const isOrder = (words: string): boolean =>
  understood(words).some(request => request.kind === 'skill' && request.skill === 'coffee')
/** Does it make sense as it is? Two senses are none. */
const isUnderstood = (words: string): boolean =>
  understood(words).some(request => request.kind !== 'outside' && request.kind !== 'ambiguous')
/** Is something asked for that does not exist? */
const isUnsupported = (words: string): boolean =>
  understood(words).some(request => request.kind === 'outside' && request.because === 'unsupported')
/** Is there something to ask about? */
const isAmbiguous = (words: string): boolean =>
  understood(words).some(request => request.kind === 'ambiguous')

/** How recognisers write a drink's name. */
const ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  DRINKS.flatMap(({ en: [name = ''], misheard = [] }) => misheard.map(alias => [alias, name])),
)

interface Groups {
  readonly menu: NameGroup
  readonly car: NameGroup
  /** The words of the car's names. */
  readonly words: ReadonlySet<string>
}

/** What can be misheard, and how sure a likeness must be. Found by trying misheard names of our own. */
function createGroups(): Groups {
  const menu = [...MENU, ...AMOUNTS, ...SHOPS, ...TEMPERATURES].flatMap(({ en }) => en)
  const car = CATALOGUE.flatMap(({ names, value }) => [
    ...names.en,
    ...(value.type === 'enum' ? value.values.flatMap(option => option.en) : []),
  ])
  return {
    menu: {
      names: ['order', 'brew', 'coffee', 'ounce', ...menu],
      aliases: ALIASES,
      withCompany: 0.66,
      alone: 0.74,
    },
    car: { names: [...COMMAND_WORDS, ...car], withCompany: 0.72, alone: 0.76 },
    words: new Set([...COMMAND_WORDS, ...car].flatMap(name => name.toLowerCase().split(' '))),
  }
}

/** Words commands begin with or turn on, beside the catalogue's names. */
const COMMAND_WORDS = (
  'open close turn switch start stop set increase decrease raise lower fold unfold lock unlock defrost defog play ' +
  'pause skip next previous navigate find remind remember cancel avoid nearby tomorrow today tonight windshield ' +
  'message messages temperature volume station weather'
).split(' ')

/**
 * What requests begin with. A small model mishears the beginning most, where nothing comes before that could tell:
 * "lock" as "block", "raise" as "graze".
 */
const VERBS = (
  'open close turn switch start stop set increase decrease raise lower fold unfold lock unlock defrost defog clear dim ' +
  'mute pause play skip call navigate find remind cancel undo make warm cool heat tilt recline move put roll read send'
).split(' ')

let groups: Groups | undefined
const menuAndCar = (): Groups => {
  groups ??= createGroups()
  return groups
}

/** How many details of an order the menu finds in the words. */
const details = (words: string): number => Object.keys(hearOrder(words)).length - 1

/** Another reading must come this close to the likeliest one, as a share of its certainty. */
const RIVAL = 0.75

/** What nothing is asked for in. */
const TOLD: ReadonlySet<string> = new Set(['chatter', 'negated', 'too_long', 'everything_off'])

/** What is kept in mind, or only told, makes sense though nothing is to be done. */
const isTold = (words: string): boolean =>
  /^\W*(?:please )?(?:remember|forget|note)\b/i.test(words) ||
  understood(words).every(request => request.kind === 'outside' && TOLD.has(request.because))

/** An order with misheard names mended, where that makes an order of it or finds more of one. */
function mendOrder(words: string): string | undefined {
  const ordering = isOrder(words)
  if (!ordering && details(words) < 2) return undefined
  const order = mendWords(words, [menuAndCar().menu])
  return isOrder(order) && (!ordering || details(order) >= details(words)) ? order : undefined
}

/** "Called" and "call", "cancelled" and "cancel", "closed" and "close": before "the" they sound the same. */
const isPastOf = (heard: string, verb: string): boolean =>
  new RegExp(`^${verb.replace(/e$/, '')}${verb.at(-1)}?ed$`, 'i').test(heard)

/**
 * The first words become a command's verb where only its first sound was misheard or added ("block" for "lock", "and
 * do" for "undo"), or its end, and where that makes sense of all that follows.
 */
function mendVerb(words: string): string | undefined {
  const [first = '', second = ''] = words.split(/\s+/)
  if (VERBS.includes(first.toLowerCase())) return undefined
  return [first, `${first} ${second}`]
    .flatMap(heard => {
      const rest = words.slice(words.indexOf(heard) + heard.length)
      return VERBS.filter(verb => isPastOf(heard, verb) || endsLike(heard, verb)).map(
        verb => `${verb}${rest}`,
      )
    })
    .find(isUnderstood)
}

/** One misheard name is mended; where there are more, nobody knows what was said, and guessing moves things. */
function mendName(words: string): string | undefined {
  const { menu, car } = menuAndCar()
  const mended = mendWords(words, [menu, car], 1)
  return mended === words ? undefined : mended
}

/** What the likeliest reading is worth beside another that makes sense: phrases that are expected speak for it. */
const FIRST = 1.3
/** Words that were put in are less certain than those that were heard. */
const MENDED = 0.85

/**
 * What was said, by all that was heard. Of readings that make sense the likeliest counts; where none does, a misheard
 * name or verb is mended if that makes sense of it, or at least a question. Of an order's readings the one counts in
 * which the menu finds most. What is only told stays as it is.
 *
 * @param words the likeliest reading.
 * @param heard how certain it is (0 to 1), and what else it may have been, likelier first.
 */
export function mendHeard(words: string, heard: Heard = { certainty: 1 }): Mended {
  if (/\p{Script=Han}/u.test(words)) return { words, certainty: heard.certainty }
  const { words: known } = menuAndCar()
  const first = { words: joinSplit(unhyphenated(words, known), known), certainty: heard.certainty }
  const near = (heard.alternatives ?? []).filter(({ certainty }) => certainty >= heard.certainty * RIVAL)
  const readings = [first, ...near]
  const order = bestOrder(readings)
  if (order !== undefined) return order
  if (isTold(first.words)) return first
  const worth = (reading: Reading): number => reading.certainty * (reading === first ? FIRST : 1)
  const sensible = readings.filter(reading => isUnderstood(reading.words))
  if (sensible.length > 0) return sensible.reduce((best, one) => (worth(one) > worth(best) ? one : best))
  const mends = readings.flatMap(({ words: heard, certainty }) =>
    [mendVerb(heard), mendName(heard)].flatMap(mended =>
      mended === undefined ? [] : { words: mended, certainty: certainty * MENDED },
    ),
  )
  const understandable = mends.find(mend => isUnderstood(mend.words))
  // A request for something unheard of may be asked about; words of which nothing is known are not guessed at.
  const askable = isUnsupported(first.words) ? mends.find(mend => isAmbiguous(mend.words)) : undefined
  return understandable ?? askable ?? first
}

/** The reading that is an order, mended, in which the menu finds most; the likelier of equals. */
function bestOrder(readings: readonly Reading[]): Mended | undefined {
  const orders = readings.flatMap(({ words, certainty }) => {
    const order = mendOrder(words)
    return order === undefined ? [] : [{ words: order, certainty }]
  })
  return orders.reduce<Mended | undefined>(
    (best, order) => (best === undefined || details(order.words) > details(best.words) ? order : best),
    undefined,
  )
}

export interface Heard {
  readonly certainty: number
  readonly alternatives?: readonly Reading[]
}

/** What it was taken for, and how certain that is (0 to 1). */
export interface Mended {
  readonly words: string
  readonly certainty: number
}
