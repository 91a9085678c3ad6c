import type { SettingValue } from '../../vehicle/setting.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ValueChange } from '../request.ts'
import { isHan } from '../text/language.ts'
import { changeFor } from './change.ts'
import { modifiersOf } from './modifiers.ts'
import type { Token } from './token.ts'

/** One thing a clause may ask for, with how well it explains the words. */
export interface Reading {
  readonly setting: string
  readonly change: ValueChange
  readonly origin: 'named' | 'symptom' | 'reference'
  readonly score: number
  /** The words ask for something, rather than only name it. */
  readonly complete: boolean
  readonly consumed: ReadonlySet<Token>
}

/** A token that is part of names; `optional` where it is a verb or a place as well. */
export interface PartToken {
  readonly token: Token
  readonly parts: readonly string[]
  readonly optional: boolean
}

/** "It's stuffy": the catalogue says what a complaint asks for. */
export const symptomReadings = (tokens: readonly Token[]): readonly Reading[] => {
  const readings: Reading[] = []
  for (const token of tokens)
    for (const sense of token.senses)
      if (sense.type === 'symptom')
        sense.options.forEach((option, i) => {
          readings.push({
            setting: option.setting,
            change: effectChange(option.effect),
            origin: 'symptom',
            score: 2.6 - i * 0.3,
            complete: true,
            consumed: new Set([token]),
          })
        })
  return readings
}

const effectChange = (effect: { readonly to: SettingValue } | { readonly by: 1 | -1 }): ValueChange => {
  if ('by' in effect) return { type: 'by', direction: effect.by }
  if (typeof effect.to === 'boolean') return { type: 'switch', on: effect.to }
  return { type: 'to', value: effect.to }
}

/** A word that only one setting knows names that setting: 内循环, "sport mode". */
export const valueReadings = (
  tokens: readonly Token[],
  partTokens: readonly PartToken[],
  lexicon: Lexicon,
): readonly Reading[] => {
  const readings: Reading[] = []
  for (const token of tokens)
    for (const sense of token.senses) {
      if (sense.type !== 'value' || sense.options.length > 2) continue
      if (token.senses.some(other => other.type !== 'value' && other.type !== 'parts')) continue
      // 第一个 without a question is no answer, and no seat's memory either.
      if (token.text.length < 2 || token.text.startsWith('第')) continue
      // 制冷 is part of names (快速制冷) without being one itself.
      const alsoNoun = token.senses.some(
        other =>
          other.type === 'parts' &&
          (!isHan(token.text[0] ?? '') ||
            lexicon.nouns.match(other.parts).some(match => match.missing.length + match.extra.length === 0)),
      )
      const consumed = new Set([token])
      const modifiers = modifiersOf(tokens, new Set())
      // "Classical" in a remark about music asks for nothing; 内循环 alone, or after a verb, does.
      const bare = isHan(token.text[0] ?? '') && !alsoNoun
      if (!bare && modifiers.actions.length === 0 && !modifiers.to) continue
      for (const option of sense.options) {
        const definition = lexicon.settings.get(option.setting)
        if (definition === undefined) continue
        const fit = changeFor(definition, modifiers)
        const strangers = partTokens.filter(one => !one.optional && one.token !== token).length
        readings.push({
          setting: option.setting,
          change: fit.change,
          origin: 'named',
          score: 1.7 + fit.fit - 1.3 * strangers - (sense.options.length - 1) * 0.3 - (alsoNoun ? 1.2 : 0),
          complete: fit.fit > 0,
          consumed,
        })
      }
    }
  return readings
}
