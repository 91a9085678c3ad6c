import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { ConfirmationSheet, OpenWish, SkillProposal } from '../skill.ts'

/** A value with the reason for it, before it becomes an argument. */
export interface Reasoned<Value extends JsonValue = JsonValue> {
  readonly value: Value
  readonly reason: Reason
}

/** The driver said so. @param words the words heard. */
export const explicitly = (words: string): Reason => ({
  rung: 'explicit',
  source: words,
  because: text('you said so', '你是这么说的'),
})

/** Nobody said and nothing is known: what is normal. `because` says what is normal about it. */
export const byDefault = (source: string, because: Localised): Reason => ({
  rung: 'default',
  source,
  because,
})

export const fromContext = (source: string, because: Localised): Reason => ({
  rung: 'context',
  source,
  because,
})

/** A tool call whose arguments each come with their reason. */
export function call(
  tool: string,
  parts: Readonly<Record<string, Reasoned | undefined>>,
  confirm?: ConfirmationSheet,
): SkillProposal {
  const entries = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [{ name, part }],
  )
  return {
    type: 'call',
    call: { tool, arguments: Object.fromEntries(entries.map(({ name, part }) => [name, part.value])) },
    reasons: Object.fromEntries(entries.map(({ name, part }) => [name, part.reason])),
    ...(confirm === undefined ? {} : { confirm }),
  }
}

export const answer = (say: Localised): SkillProposal => ({ type: 'answer', say })
export const refuse = (say: Localised): SkillProposal => ({ type: 'refuse', say })

/** "Where to?": one point that is open, answered in the driver's own words. @param then what is done with them. */
export const askFor = (question: Localised, ...then: readonly OpenWish[]): SkillProposal => ({
  type: 'question',
  question,
  options: [],
  ownWords: then,
})

/** What was meant for another skill, or has no meaning here. */
export const unknownIntent: SkillProposal = refuse(
  text("Sorry, that's something I can't do.", '抱歉，这个我做不到。'),
)

export type Slots = Readonly<Record<string, JsonValue>>

/** A slot that holds words; undefined when absent, empty or of another type. */
export function wordsOf(slots: Slots, name: string): string | undefined {
  const value = slots[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A slot that holds a number, also as digits. */
export function numberIn(slots: Slots, name: string): number | undefined {
  const value = slots[name]
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A slot that holds one or several words. */
export function listIn(slots: Slots, name: string): readonly string[] {
  const value = slots[name]
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
