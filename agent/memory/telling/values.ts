import { type Localised, text } from '../../domain/language.ts'
import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import { describeValue } from '../../vehicle/describe-value.ts'
import type { Preference } from '../preference.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'

type Named = Pick<Preference, 'slot'>
type Valued = Pick<Preference, 'slot' | 'value'>

/** What a row is about, as it is called: "seat heating", "favourite cuisine" / 「喜欢的菜系」. */
export const slotWords = ({ slot }: Named, taxonomy: Taxonomy = declared()): Localised => {
  const setting = lexicon().settings.get(slot)
  if (setting !== undefined) return text(setting.names.en[0] ?? slot, setting.names.zh[0] ?? slot)
  const plain = slot.replaceAll('_', ' ')
  return taxonomy.slot(slot)?.slot.names ?? text(plain, plain)
}

/** A row's value as it is said: "24 degrees", "spicy food" / 「辣的」, or as it was spoken. */
export const valueWords = ({ slot, value }: Valued, taxonomy: Taxonomy = declared()): Localised => {
  const setting = lexicon().settings.get(slot)
  if (
    setting !== undefined &&
    (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
  )
    return describeValue(setting, value)
  const known = taxonomy.slot(slot)?.slot.values.find(one => one.id === value)
  if (known !== undefined) return known.names
  if (typeof value === 'boolean') return value ? text('yes', '是') : text('no', '否')
  if (typeof value === 'string' || typeof value === 'number') return text(String(value), String(value))
  if (Array.isArray(value)) {
    const parts = value.map(String)
    return text(parts.join(', '), parts.join('、'))
  }
  const parts =
    value === null || typeof value !== 'object' ? [] : Object.values(value).map(one => String(one))
  return text(parts.join(' '), parts.join(' '))
}
