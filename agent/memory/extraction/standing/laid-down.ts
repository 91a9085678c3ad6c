import { signatureOf } from '../../conditions/match.ts'
import type { HeardTurn } from '../../heard-turn.ts'
import { spansOf } from '../../narration/quotes.ts'
import { readScene, sentencesOf } from '../../narration/scene.ts'
import type { Candidate } from '../../preference.ts'
import { rulesIn } from '../rules.ts'
import { standingParts } from './parts.ts'
import { UNREAL } from './stance.ts'
import { standingIn } from './standing.ts'

export interface LaidDownContext {
  /** Everybody memory knows by name. */
  readonly names: readonly string[]
  /** The setting spoken of just before, for a bare value. */
  readonly spokenOf?: string | undefined
  /** The words tell a taste in food, music or the like: what seems a setting there is named by a number only. */
  readonly tastes: boolean
  /** What the turn's clauses say of settings, read one by one. */
  readonly talk: readonly Candidate[]
}

/**
 * All a turn says of things of the car: bounds, rules and habits, and what else its clauses say of settings. A rule's
 * command is no liking of its own beside it; values given to one thing under several circumstances are read part by
 * part. Words that tell of others' words are read piece by piece, each as its speaker's. Pure.
 */
export const laidDown = (
  turn: HeardTurn,
  { names, spokenOf, tastes, talk }: LaidDownContext,
): readonly Candidate[] => {
  if (UNREAL.test(turn.words)) return []
  const quoted = spansOf(turn.words).some(span => span.quoted)
  const rules = quoted ? boundsQuoted(turn, names) : rulesIn(turn, names)
  const rest = talk.filter(one => !rules.some(rule => sameScale(rule, one)))
  if (quoted || rules.some(one => one.kind === 'limit')) return [...rules, ...rest]
  const known = [...rules, ...rest]
  // What is said in one piece was read as that.
  if (known.length > 0 && standingParts(turn.words, turn.language).length < 2) return known
  const standing = standingIn(turn, names, spokenOf).filter(one => !tastes || typeof one.value === 'number')
  if (known.length === 0) return standing
  // All that was read otherwise, and more: "massage on long drives, at level two".
  if (known.every(one => standing.some(other => other.slot === one.slot && other.value === one.value)))
    return standing
  const parted = partedSlots(standing)
  return [...standing.filter(one => parted.has(one.slot)), ...known.filter(one => !parted.has(one.slot))]
}

/** The same thing, or the volume of another at the same value: the words name one. */
const sameScale = (one: Candidate, other: Candidate): boolean =>
  one.slot === other.slot ||
  (one.value === other.value && one.slot.split('.')[1] === other.slot.split('.')[1])

/** Settings that have one value under one circumstance and another under another: "blue at night and white by day". */
const partedSlots = (standing: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    standing
      .filter(one =>
        standing.some(
          other =>
            other.slot === one.slot &&
            other.value !== one.value &&
            signatureOf(other.condition) !== signatureOf(one.condition),
        ),
      )
      .map(one => one.slot),
  )

/** Bounds within quotation marks are those of whoever is quoted. */
const boundsQuoted = (turn: HeardTurn, names: readonly string[]): readonly Candidate[] =>
  readScene({ words: turn.words, speaker: turn.speaker, names }).pieces.flatMap(piece =>
    piece.kind !== 'said' || piece.who === undefined
      ? []
      : sentencesOf(piece.words).flatMap(words =>
          rulesIn({ ...turn, words, speaker: piece.who ?? turn.speaker }, names).map(rule => ({
            ...rule,
            evidence: { ...rule.evidence, words: turn.words },
          })),
        ),
  )
