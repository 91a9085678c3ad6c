import type { Lexicon } from '../lexicon/lexicon.ts'
import { changeFor } from './change.ts'
import type { Reading } from './frame.ts'
import { type Modifiers, saysSomething } from './modifiers.ts'
import type { Clause } from './segment.ts'
import { hasMark } from './token.ts'

/** What a bare verb-noun says after another request. */
export type Ellipsis =
  /** 关闭座椅加热和通风: the seat's as well, and to be shut as well. */
  | { readonly type: 'shared'; readonly reading: Reading }
  /** 开窗通风: what the window is opened for, no wish of its own. */
  | { readonly type: 'purpose' }

const listed = (clause: Clause): boolean => {
  const first = clause.tokens[0]
  return first !== undefined && (hasMark(first, 'and') || hasMark(first, 'comma'))
}

/** 关掉空调和座椅通风: 通风 is no verb here, the list has one already. */
const inList = (
  clause: Clause,
  noun: Reading,
  modifiers: Modifiers,
  lexicon: Lexicon,
): Ellipsis | undefined => {
  const own = lexicon.settings.get(noun.setting)
  if (own === undefined || !noun.complete || !listed(clause) || modifiers.actions.length === 0)
    return undefined
  const { change, fit } = changeFor(own, modifiers)
  return fit > 0 ? { type: 'shared', reading: { ...noun, change } } : undefined
}

interface Before {
  readonly noun: Reading | undefined
  readonly modifiers: Modifiers
}

/**
 * "Heating", 通风, 按摩 without a thing of their own borrow thing and verb from the request before. Undefined where the
 * clause says enough itself.
 */
export const readEllipsis = (
  clause: Clause,
  noun: Reading,
  before: Before | undefined,
  lexicon: Lexicon,
): Ellipsis | undefined => {
  const placed = clause.zone.zones.some(zone => zone !== 'all') || clause.zone.relative !== undefined
  if (before?.noun === undefined || placed) return undefined
  const own = saysSomething(clause.modifiers) || clause.modifiers.actions.length > 0
  // 座椅通风和加热都打开: only what is listed may share the thing and have a verb of its own.
  if (own && !(clause.tokens[0] !== undefined && hasMark(clause.tokens[0], 'and'))) return undefined
  const parts = [...noun.consumed].flatMap(token =>
    token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
  )
  if (parts.length === 0) return undefined
  if (!parts.every(part => lexicon.nouns.verbs.has(part)))
    return own ? undefined : inList(clause, noun, before.modifiers, lexicon)
  const owner = lexicon.settings.get(before.noun.setting)
  if (owner === undefined) return undefined
  if (!own && owner.value.type === 'number' && owner.value.verbs === 'open') return { type: 'purpose' }
  for (const reading of clause.readings) {
    const definition = lexicon.settings.get(reading.setting)
    if (definition?.module !== owner.module || definition.id === owner.id) continue
    const { change, fit } = changeFor(definition, own ? clause.modifiers : before.modifiers)
    // Nothing else may rival it: the thing is settled by what went before.
    if (fit > 0) return { type: 'shared', reading: { ...reading, change, complete: true, score: 3 } }
  }
  return undefined
}
