import { cupCounts, portionsBefore } from './cup-count.ts'
import type { HeardOrder } from './heard-order.ts'
import { amountBefore, type MenuMention, menuMentions, type Named, plainWords } from './menu-words.ts'

/** One more than the drink comes with; the espresso in it is no drink of its own. */
const STRONGER =
  /\b(?:(?:an? )?(?:extra|additional|another|one more)|add (?:an?|one)) (?:espresso )?shots?(?: of espresso)?\b|\bextra strong\b|\bstronger\b|\bstrong\b|(?:再|多)?加(?:一|1)?[份个点](?:意式)?浓缩(?:咖啡)?|多(?:一|1|来一|加一)份(?:意式)?浓缩(?:咖啡)?|浓一[点些]的?|加浓/gu
const WEAKER = /\b(?:weak|weaker|mild|milder)\b|淡一[点些]的?|清淡/gu
/** A size up or down from what it is. */
const LARGER = /\b(?:bigger|larger|a size up|one size up)(?: one| cup)?\b|大一?[点号些]的?|加大/gu
const SMALLER = /\b(?:smaller|a size down|one size down)(?: one| cup)?\b|小一?[点号些]的?/gu
const COMPARED = [STRONGER, WEAKER, LARGER, SMALLER]

/** Is a shot more, or a stronger cup, asked for? */
export const addsShot = (sentence: string): boolean => sentence.match(STRONGER) !== null

/** Plain words without what is said by comparison, at the same places: the espresso of an added shot is no drink. */
export const masked = (sentence: string): string =>
  COMPARED.reduce((words, pattern) => words.replaceAll(pattern, found => ' '.repeat(found.length)), sentence)

/** After these, what was named before is taken back. */
const CORRECTS = /\b(?:no|actually|i mean|i meant|sorry|wait|rather|make that)\b|不对|不是|还是|算了|哦不/u
/** Names for a coffee of whatever kind. */
const ANY_COFFEE = /^(?:coffee|caffeine|咖啡|咖啡因)$/u

/** Milks one may ask for that our shops have not got. */
const FOREIGN_MILK =
  /\b(?:goat'?s?|cashew|rice|hemp|pistachio|macadamia|pea|buffalo|sheep'?s?) milk\b|羊奶|米奶|腰果奶|开心果奶|夏威夷果奶|水牛奶/u

type Kind = Named['kind']
type Of<One extends Kind> = MenuMention & { readonly named: Extract<Named, { kind: One }> }

const isOf =
  <One extends Kind>(kind: One) =>
  (mention: MenuMention): mention is Of<One> =>
    mention.named.kind === kind

/** Finds everything of the menu that stands in a sentence: "large iced latte with a bit of oat milk". */
export function hearOrder(words: string): HeardOrder {
  const whole = plainWords(words)
  const says = (pattern: RegExp): boolean => whole.match(pattern) !== null
  const sentence = masked(whole)
  const found = menuMentions(sentence)
  const wanted = found.filter(mention => !mention.refused)
  // The first of its kind holds, unless a later one corrects it.
  const one = <Some extends Kind>(kind: Some): Of<Some> | undefined => {
    const [first, ...later] = wanted.filter(isOf(kind))
    const last = later.at(-1)
    if (first === undefined || last === undefined) return first
    return CORRECTS.test(sentence.slice(first.end, last.start)) ? last : first
  }
  const drink = one('drink')
  const milk = one('milk')
  const roast = one('roast')
  const size = one('size')
  const temperature = one('temperature')
  const shots = one('shots')
  const milkAmount = milk === undefined ? 'normal' : amountBefore(sentence, milk.start)
  const extras = wanted.filter(isOf('extra')).map(({ named }) => named.id)
  const sweeteners = sweetenersIn(sentence, found)
  const without = found
    .filter(mention => mention.refused)
    .flatMap(({ named }) =>
      named.kind === 'extra' || named.kind === 'sweetener' || named.kind === 'milk' ? [named.id] : [],
    )
  const refusesMilk = found.some(
    mention => mention.refused && /^(?:milk|dairy|奶|牛奶)$/u.test(mention.words),
  )
  const milkId = milk?.named.id ?? (refusesMilk ? 'no_milk' : undefined)
  const shotsBy = says(STRONGER) ? 1 : says(WEAKER) ? -1 : undefined
  const sizeBy = says(LARGER) ? 1 : says(SMALLER) ? -1 : undefined
  const foreign = FOREIGN_MILK.exec(sentence)?.[0]
  const [cups] = cupCounts(sentence, found)
  return {
    ...(drink === undefined ? {} : { drink: drink.named.id }),
    ...(drink !== undefined && ANY_COFFEE.test(drink.words) ? { anyCoffee: true } : {}),
    ...(size === undefined ? {} : { size: size.named.id }),
    ...(temperature === undefined ? {} : { temperature: temperature.named.id === 'iced' ? 'iced' : 'hot' }),
    ...(milkId === undefined ? {} : { milk: milkId }),
    ...(milkAmount === 'normal' ? {} : { milk_amount: milkAmount }),
    ...(sweeteners === undefined ? {} : { sweeteners }),
    ...(extras.length === 0 ? {} : { extras: [...new Set(extras)] }),
    ...(without.length === 0 ? {} : { without }),
    ...(roast === undefined ? {} : { roast: roast.named.id }),
    ...(shots === undefined ? {} : { shots: shots.named.count }),
    ...(shots !== undefined || shotsBy === undefined ? {} : { shotsBy }),
    ...(size !== undefined || sizeBy === undefined ? {} : { sizeBy }),
    ...(cups === undefined ? {} : { count: cups.count }),
    unknown: foreign === undefined ? [] : [{ slot: 'milk', words: foreign }],
  }
}

/** Undefined where nothing was said of sweetness; empty where none is wanted. */
const sweetenersIn = (
  sentence: string,
  found: readonly MenuMention[],
): HeardOrder['sweeteners'] | undefined => {
  const named = found
    .filter(isOf('sweetener'))
    .filter(mention => !mention.refused)
    .map(({ named: { id }, start }) => {
      const portions = portionsBefore(sentence, start)
      return { id, amount: amountBefore(sentence, start), ...(portions === undefined ? {} : { portions }) }
    })
  const level = found.find(isOf('sweetness'))?.named.level
  if (level === undefined) return named.length === 0 ? undefined : named
  if (level === 'none') return named.filter(({ id }) => id !== 'sugar')
  return named.length > 0 ? named : [{ id: 'sugar', amount: level }]
}
