import { text } from '../../../domain/language.ts'
import type { Phrases, SlotValue } from '../taxonomy-types.ts'

/** Writes one value of a slot in one line. */
export const value = (
  id: string,
  en: string,
  zh: string,
  said: Phrases = {},
  more: Pick<SlotValue, 'sure' | 'opposite' | 'family' | 'indifferent'> = {},
): SlotValue => ({ id, names: text(en, zh), said, ...more })
