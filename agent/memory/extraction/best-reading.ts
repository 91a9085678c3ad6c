import type { Reading } from '../../understanding/engine/frame.ts'
import type { Token } from '../../understanding/engine/token.ts'
import type { Lexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import { settledChange } from './settled.ts'

/** A reading that gives a value may stand this far behind one that only names a thing. */
const VALUE_BONUS = 1.6

const carriesValue = (reading: Reading, definition: SettingDefinition | undefined): boolean => {
  if (definition === undefined) return false
  const settled = settledChange(definition, reading.change)
  return settled.value !== undefined || settled.by !== undefined
}

/** A value of this very setting among the words, best after "to"; ids count as words. */
const directValue = (definition: SettingDefinition, tokens: readonly Token[]): SettingValue | undefined => {
  if (definition.value.type !== 'enum') return undefined
  const { values } = definition.value
  const found: SettingValue[] = []
  for (const token of tokens) {
    // "Up" and "low" are directions before they are values.
    if (token.senses.some(sense => sense.type === 'move' || sense.type === 'zone' || sense.type === 'size'))
      continue
    const id = values.find(value => value.id === token.text)?.id
    const option = token.senses
      .flatMap(sense => (sense.type === 'value' ? sense.options : []))
      .find(one => one.setting === definition.id)
    const value = option?.value ?? id
    if (value !== undefined) found.push(value)
  }
  // "At the face and the feet": some values are two of the others together.
  const parts = new Set(found.flatMap(value => String(value).split('_')))
  const whole = values.find(({ id }) => {
    const own = id.split('_')
    return own.length > 1 && own.length === parts.size && own.every(part => parts.has(part))
  })
  return whole?.id ?? found.at(-1)
}

/** Values that are weather and feelings as well. */
const FELT = new Set<SettingValue>(['cool', 'heat'])

/** The best explained reading; one that gives a value rather than one that only names a thing. */
export const bestReading = (
  readings: readonly Reading[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Reading | undefined =>
  readings
    .map(reading => {
      const definition = lexicon.settings.get(reading.setting)
      const direct = definition === undefined ? undefined : directValue(definition, tokens)
      const own: Reading =
        direct === undefined || FELT.has(direct)
          ? reading
          : { ...reading, change: { type: 'to', value: direct } }
      return {
        reading: own,
        score:
          reading.score +
          (direct !== undefined ? VALUE_BONUS + 0.6 : carriesValue(own, definition) ? VALUE_BONUS : 0),
      }
    })
    .sort((a, b) => b.score - a.score)[0]?.reading

/** Named by its own name, not by a stray word that is part of many names. */
export const soundly = (reading: Reading, tokens: readonly Token[], lexicon: Lexicon): boolean => {
  if (reading.score >= 3.4) return true
  const said = [...reading.consumed].flatMap(token =>
    token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
  )
  const match = lexicon.nouns.match([...new Set(said)]).find(one => one.setting === reading.setting)
  if (match !== undefined && match.missing.length === 0 && match.matched.length > 0) return true
  return (
    carriesValue(reading, lexicon.settings.get(reading.setting)) &&
    tokens.some(
      token =>
        token.senses.some(s => s.type === 'action') || (saysNumber(reading) && WISHED.test(token.text)),
    )
  )
}

/** Chinese says 我喜欢空调二十三度 without a verb of setting: the wish gives the value to the thing. */
const WISHED = /^(?:喜欢|习惯|偏好|偏爱)$/u
const saysNumber = ({ change }: Reading): boolean => change.type === 'to' && typeof change.value === 'number'
