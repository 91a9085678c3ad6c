import type { JsonValue } from '../../../domain/json.ts'
import type { PreferenceKind } from '../../preference.ts'

/** Something a sentence tells that is in nobody's vocabulary: names, places, work, plans, likes of any kind. */
export interface Fact {
  readonly kind: PreferenceKind
  readonly category: string
  readonly slot: string
  readonly value: JsonValue
  readonly polarity: 1 | -1
  readonly strength: number
}

/** A way of telling a fact, per language. */
export interface FactFrame {
  readonly en?: RegExp
  readonly zh?: RegExp
  /** @returns undefined when the words caught are none of it after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Fact | undefined
}

export const fact = (
  kind: PreferenceKind,
  category: string,
  slot: string,
  value: JsonValue | undefined,
  more: Partial<Pick<Fact, 'polarity' | 'strength'>> = {},
): Fact | undefined =>
  value === undefined || value === ''
    ? undefined
    : { kind, category, slot, value, polarity: 1, strength: 0.9, ...more }

/** Without quotation marks, stops and particles at its ends. */
export const clean = (text: string | undefined): string =>
  (text ?? '').replace(/^[\s"'“《]+|[\s"'”》.,!?。，！？了的吧呢啊]+$/gu, '')
