import type { Said } from '../../../agent/conversation/conversation.ts'
import type { HeadUnit } from '../../../agent/head-unit/head-unit.ts'

type Wanted = Readonly<Record<string, unknown>>

/** What the recordings' drinks are on the menu. */
const DRINKS: Readonly<Record<string, Wanted>> = {
  coffee: { drink: 'house_coffee' },
  'house coffee': { drink: 'house_coffee' },
  'drip coffee': { drink: 'drip_coffee' },
  'iced coffee': { drink: 'house_coffee', temperature: 'iced' },
  'iced mocha': { drink: 'mocha', temperature: 'iced' },
  mocha: { drink: 'mocha' },
  latte: { drink: 'latte' },
  cappuccino: { drink: 'cappuccino' },
  espresso: { drink: 'espresso' },
  americano: { drink: 'americano' },
}
const SIZES: Readonly<Record<string, string>> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  'eight ounce': 'small',
  'twelve ounce': 'medium',
  'sixteen ounce': 'large',
  'twenty ounce': 'extra_large',
}
const SHOTS: Readonly<Record<string, number>> = { 'single shot': 1, 'double shot': 2, 'triple shot': 3 }

const amountOf = (words: string): string =>
  /^a (?:little )?bit of/.test(words) ? 'little' : /^(?:lots|a lot) of/.test(words) ? 'lots' : 'normal'
const thingOf = (words: string): string =>
  words.replace(/^(?:some|lots of|a lot of|a (?:little )?bit of) /, '').replaceAll(' ', '_')

/** A labelled slot as the arguments of the order it stands for. */
function wantedBy(slot: string, label: string): Wanted {
  const words = label.trim()
  switch (slot) {
    case 'coffeeDrink':
      return DRINKS[words] ?? { drink: words }
    case 'size':
      return { size: SIZES[words] ?? words }
    case 'roast':
      return { roast: words.replace(' roast', '') }
    case 'numberOfShots':
      return { shots: SHOTS[words] }
    case 'sugarAmount':
      return { sweeteners: [{ id: thingOf(words), amount: amountOf(words) }] }
    case 'milkAmount': {
      const thing = thingOf(words)
      const amount = amountOf(words)
      return {
        milk: thing === 'milk' ? 'whole_milk' : thing,
        ...(amount === 'normal' ? {} : { milk_amount: amount }),
      }
    }
    default:
      return { [slot]: words }
  }
}

/** The arguments of the order that waits to be confirmed, or that was answered with. */
const orderOf = (said: Said | undefined): Readonly<Record<string, unknown>> | undefined =>
  [...(said?.pending?.draft.plan.decisions ?? []), ...(said?.turn?.decisions ?? [])].find(
    decision => decision.tool === 'order_coffee',
  )?.arguments

/** Says the words to the product and compares the order it would place. @returns whether each slot is right. */
export async function scoreOrder(
  unit: HeadUnit,
  words: string,
  slots: Readonly<Record<string, string>>,
): Promise<{ readonly right: number; readonly of: number; readonly wrong: readonly string[] }> {
  const order = words === '' ? undefined : orderOf((await unit.say(words)).said)
  await unit.dispatch({ type: 'cancel' })
  const wrong = Object.entries(slots).flatMap(([slot, label]) => {
    const wanted = Object.entries(wantedBy(slot, label))
    const right =
      order !== undefined &&
      wanted.every(([name, value]) => JSON.stringify(order[name]) === JSON.stringify(value))
    return right
      ? []
      : [`${label.trim()} → ${wanted.map(([name]) => JSON.stringify(order?.[name])).join(' ')}`]
  })
  const of = Object.keys(slots).length
  return { right: of - wrong.length, of, wrong }
}
