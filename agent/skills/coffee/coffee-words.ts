import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import { among, asSaid, named } from '../shared/tool-words.ts'
import { fill, label, list } from '../shared/wording.ts'
import type { ArgumentWords, ToolWords } from '../skill.ts'
import { AMOUNTS, DRINKS, EXTRAS, MILKS, ROASTS, SIZES, SWEETENERS, TEMPERATURES } from './menu.ts'
import { SHOPS } from './shops.ts'

const sweetenerWords = (value: JsonValue): Localised | undefined => {
  if (!Array.isArray(value)) return undefined
  if (value.length === 0) return text('none', '无')
  return list(
    SWEETENERS.flatMap(entry => {
      const found = value.find(
        one => typeof one === 'object' && one !== null && 'id' in one && one.id === entry.id,
      )
      if (found === undefined) return []
      const much = AMOUNTS.find(
        one => typeof found === 'object' && found !== null && 'amount' in found && found.amount === one.id,
      )
      return much === undefined || much.id === 'normal'
        ? [label(entry)]
        : [fill('{name} ({much})', '{name}（{much}）', { name: label(entry), much: label(much) })]
    }),
  )
}

const DRINK_WORDS: Readonly<Record<string, ArgumentWords>> = {
  drink: named('Drink', '饮品', among(DRINKS)),
  size: named('Size', '杯型', among(SIZES)),
  temperature: named('Temperature', '冷热', among(TEMPERATURES)),
  milk: named('Milk', '奶', among(MILKS)),
  milk_amount: named('Amount of milk', '奶量', among(AMOUNTS)),
  sweeteners: { label: text('Sweetener', '甜度'), value: sweetenerWords },
  extras: named('Extras', '加料', among(EXTRAS)),
  roast: named('Roast', '烘焙', among(ROASTS)),
  shots: asSaid('Shots', '浓缩份数'),
  count: asSaid('Cups', '杯数'),
}

export const COFFEE_WORDS: Readonly<Record<string, ToolWords>> = {
  order_coffee: {
    title: text('Order coffee', '点咖啡'),
    arguments: { shop: named('Shop', '门店', among(SHOPS)), ...DRINK_WORDS },
  },
  change_coffee_order: { title: text('Change the coffee order', '修改咖啡订单'), arguments: DRINK_WORDS },
  cancel_coffee_order: { title: text('Cancel the coffee order', '取消咖啡订单'), arguments: {} },
  collect_coffee_order: { title: text('Coffee fetched', '咖啡已取'), arguments: {} },
}
