import { z } from 'zod'
import { settingById } from '../vehicle/catalogue/index.ts'
import { coerceValue } from '../vehicle/validation.ts'
import { ZONES } from '../vehicle/zones.ts'
import type { ConditionTag } from './condition.ts'
import { DIMENSIONS } from './conditions/dimensions.ts'
import type { HeardTurn } from './heard-turn.ts'
import type { Candidate } from './preference.ts'
import { slotKey } from './taxonomy/growth.ts'
import type { Taxonomy } from './taxonomy/taxonomy.ts'
import type { SlotDefinition } from './taxonomy/taxonomy-types.ts'

/** What a language model thinks is worth keeping of a turn. It proposes; the rules here and in `update.ts` decide. */
export const proposalSchema = z.object({
  /** A setting of the catalogue, a slot of the taxonomy, or a new thing. */
  slot: z.string().min(1).max(64),
  /** For a new slot: the category it belongs to. */
  category: z.string().max(64).optional(),
  value: z.union([z.string().min(1).max(120), z.number(), z.boolean()]),
  /** False: it is not wanted. */
  likes: z.boolean().default(true),
  /** Whose it is, by name; absent: the speaker's own. */
  who: z.string().max(40).optional(),
  zone: z.enum(ZONES).optional(),
  when: z
    .array(z.object({ dimension: z.string().max(40), value: z.string().max(40) }))
    .max(4)
    .default([]),
  /** True for what holds today only. */
  passing: z.boolean().default(false),
  /** The words of the turn it rests on, letter by letter. */
  quote: z.string().min(2).max(300),
})
export type Proposal = z.infer<typeof proposalSchema>

/** Where what fits no category is kept. */
const NO_CATEGORY = 'likes'

/** Most proposals one turn may bring; more is a model that lists rather than listens. */
export const MOST_PROPOSALS = 6

/** Why a proposal was not taken. */
export type Refusal = 'shape' | 'not_said' | 'value' | 'circumstance' | 'stranger' | 'too_many'

/** A proposal after checking: something to keep, or why not. */
export type CheckedProposal =
  | { readonly ok: true; readonly candidate: Candidate; readonly newSlot: boolean }
  | { readonly ok: false; readonly refusal: Refusal }

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

const conditionOf = (when: Proposal['when'], { context }: HeardTurn): readonly ConditionTag[] | undefined => {
  const tags = when.map(({ dimension, value }): ConditionTag | undefined => {
    const known = DIMENSIONS.find(one => one.dimension === dimension)
    const named = dimension === 'company' && context.occupants.includes(value)
    return named || known?.tags.some(tag => tag.value === value) === true ? { dimension, value } : undefined
  })
  return tags.every(tag => tag !== undefined) ? tags.flatMap(tag => tag ?? []) : undefined
}

/** The value as the slot keeps it; undefined where the slot cannot have it. */
const valueFor = (slot: SlotDefinition, value: Proposal['value']): Proposal['value'] | undefined => {
  if (typeof value === 'boolean') return undefined
  if (typeof value === 'number') {
    const [least, most] = slot.takesNumber ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    return value >= least && value <= most ? value : undefined
  }
  const word = plain(value)
  const known = slot.values.find(one =>
    [one.id, one.names.en, one.names.zh].some(name => plain(name) === word),
  )
  if (known !== undefined) return known.id
  return slot.takesName !== undefined || slot.values.length === 0 ? value : undefined
}

/** Where it is kept and as what. */
const placed = (
  proposal: Proposal,
  taxonomy: Taxonomy,
):
  | {
      readonly slot: string
      readonly category: string
      readonly value: Proposal['value']
      readonly fresh: boolean
    }
  | undefined => {
  const definition = settingById(proposal.slot)
  if (definition !== undefined) {
    const value = coerceValue({ definition }, proposal.value)
    return value === undefined
      ? undefined
      : { slot: proposal.slot, category: definition.module, value, fresh: false }
  }
  const known = taxonomy.slot(proposal.slot)
  if (known !== undefined) {
    const value = valueFor(known.slot, proposal.value)
    return value === undefined
      ? undefined
      : { slot: known.slot.id, category: known.category, value, fresh: false }
  }
  const slot = slotKey(proposal.slot.replaceAll('_', ' '))
  const category = taxonomy.category(proposal.category ?? '')?.id ?? NO_CATEGORY
  return slot === '' ? undefined : { slot, category, value: proposal.value, fresh: true }
}

/**
 * Checks one proposal. It must quote the turn, fit its slot, hold under circumstances that exist and be about somebody
 * who is there or named: what a model made up fails one of these. Pure.
 */
export const checkProposal = (raw: unknown, turn: HeardTurn, taxonomy: Taxonomy): CheckedProposal => {
  const parsed = proposalSchema.safeParse(raw)
  if (!parsed.success) return { ok: false, refusal: 'shape' }
  const proposal = parsed.data
  const said = plain(turn.words)
  if (!said.includes(plain(proposal.quote)) || plain(proposal.quote) === '')
    return { ok: false, refusal: 'not_said' }
  const condition = conditionOf(proposal.when, turn)
  if (condition === undefined) return { ok: false, refusal: 'circumstance' }
  const { who = turn.speaker } = proposal
  const known = who === turn.speaker || turn.context.occupants.includes(who) || said.includes(plain(who))
  if (!known) return { ok: false, refusal: 'stranger' }
  const place = placed(proposal, taxonomy)
  if (place === undefined) return { ok: false, refusal: 'value' }
  const { slot, category, value, fresh } = place
  return {
    ok: true,
    newSlot: fresh,
    candidate: {
      subject: who,
      kind: 'preference',
      category,
      slot,
      ...(proposal.zone === undefined ? {} : { zone: proposal.zone }),
      value,
      polarity: proposal.likes ? 1 : -1,
      strength: 0.7,
      origin: 'stated',
      condition,
      ...(proposal.passing ? { passing: true } : {}),
      validFrom: turn.context.time,
      evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
    },
  }
}
