import { changeFor } from '../../understanding/engine/change.ts'
import { modifiersOf, saysSomething, saysValue } from '../../understanding/engine/modifiers.ts'
import { hasMark, type Token } from '../../understanding/engine/token.ts'
import type { Lexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import type { Mention } from './mention.ts'
import { relativesOf } from './relatives.ts'
import { steppedOrSettled } from './stepped.ts'

/** "Lower it to 2", "8 is too glaring": the value belongs to what was spoken of before. */
export const topicMention = (
  tokens: readonly Token[],
  topic: string,
  clause: string,
  lexicon: Lexicon,
): Pick<Mention, 'setting' | 'value' | 'by' | 'change' | 'origin' | 'score'> | undefined => {
  const modifiers = modifiersOf(tokens, new Set())
  if (!saysSomething(modifiers) && !saysValue(modifiers)) return undefined
  const refers =
    tokens.some(token => hasMark(token, 'it')) ||
    modifiers.actions.length > 0 ||
    modifiers.numbers.length > 0 ||
    modifiers.values.length > 0
  if (!refers) return undefined
  // "Bump it up to 22": a number that was said is the value, whatever else "up" is the name of.
  const spokenNumber = ({ settled }: { readonly settled: Pick<Mention, 'value'> }): number =>
    modifiers.numbers.some(number => number.value === settled.value) ? 1 : 0
  // What was spoken of takes the number before its kin do: "raise it to 9" of a brightness is no height.
  const itself = (one: { readonly i: number; readonly settled: Pick<Mention, 'value'> }): number =>
    one.i === 0 && spokenNumber(one) > 0 ? 1 : 0
  const ranked = relativesOf(topic, lexicon)
    .map((definition, i) => ({ definition, fitted: changeFor(definition, modifiers), i }))
    .map(one => ({
      ...one,
      settled: steppedOrSettled(
        one.definition,
        { change: one.fitted.change, consumed: new Set() },
        tokens,
        clause,
      ),
    }))
    .filter(one => one.fitted.fit > 0 || (one.i === 0 && one.settled.value !== undefined))
    .filter(one => one.settled.value !== undefined || one.settled.by !== undefined)
    .sort(
      (a, b) =>
        spokenNumber(b) - spokenNumber(a) ||
        itself(b) - itself(a) ||
        b.fitted.fit - a.fitted.fit ||
        a.i - b.i,
    )
  const best = ranked[0]
  if (best === undefined || onlyDirection(tokens, best.definition.id, best.settled.value)) return undefined
  return {
    setting: best.definition.id,
    ...best.settled,
    origin: 'topic',
    score: 1.5 + best.fitted.fit,
  }
}

/** "Up" and "free" are ways and manners before they are values: alone they give nothing its value. */
const onlyDirection = (
  tokens: readonly Token[],
  setting: string,
  value: SettingValue | undefined,
): boolean => {
  if (typeof value !== 'string') return false
  const said = tokens.filter(token =>
    token.senses.some(
      sense =>
        sense.type === 'value' && sense.options.some(one => one.setting === setting && one.value === value),
    ),
  )
  return said.length > 0 && said.every(token => token.senses.some(sense => DIRECTIONS.has(sense.type)))
}
const DIRECTIONS: ReadonlySet<string> = new Set(['move', 'zone', 'size'])
