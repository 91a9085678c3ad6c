import type { JsonValue } from '../../domain/json.ts'
import type { Language } from '../../domain/language.ts'
import type { SkillId, UnderstandingContext } from '../request.ts'

/** What a domain made of a piece of a sentence. */
export interface SkillReading {
  readonly skill: SkillId
  readonly intent: string
  readonly slots: Readonly<Record<string, JsonValue>>
  /** 0 to 1. */
  readonly certainty: number
}

/** A piece of a sentence, from where a skill's words may begin to the end of what may belong to it. */
export interface Piece {
  /** Normalised words, without politeness in front or behind. */
  readonly text: string
  /** The same words as they were spoken, for names and titles. */
  readonly spoken: string
  readonly language: Language
  readonly context: UnderstandingContext
}

/** The language of one skill: words in, intent and slots out. Pure, never throws. */
export interface SkillDomain {
  readonly id: SkillId
  /** Words that open a request of this skill in the middle of a sentence; anchored at the start. */
  readonly opening: RegExp
  /** Several where one piece asks for several things: "two lattes and a mocha". */
  read(piece: Piece): SkillReading | readonly SkillReading[] | undefined
}

/** One way to say something: a pattern over the normalised words and what its groups come to. */
export interface Pattern {
  readonly pattern: RegExp
  readonly intent: string
  readonly slots?: (match: RegExpMatchArray, piece: Piece) => Readonly<Record<string, JsonValue>> | undefined
  readonly certainty?: number
}

/** The first pattern that matches, in order: specific ones stand first. */
export const readPatterns = (
  skill: SkillId,
  patterns: readonly Pattern[],
  piece: Piece,
): SkillReading | undefined => {
  for (const { pattern, intent, slots, certainty } of patterns) {
    const match = piece.text.match(pattern)
    if (match === null) continue
    const values = slots === undefined ? {} : slots(match, piece)
    if (values !== undefined) return { skill, intent, slots: values, certainty: certainty ?? 0.9 }
  }
  return undefined
}

/** Slots without the ones nothing was said for. */
export const said = (
  slots: Readonly<Record<string, JsonValue | undefined>>,
): Readonly<Record<string, JsonValue>> => {
  const kept: Record<string, JsonValue> = {}
  for (const [name, value] of Object.entries(slots))
    if (value !== undefined && value !== '') kept[name] = value
  return kept
}

/** A name or title as it was spoken: the stretch of the original that normalises to `words`. */
export const asSpoken = (words: string | undefined, piece: Piece): string | undefined => {
  const plain = words
    ?.trim()
    .replace(/^["']|["'.!?。！？]+$/gu, '')
    .trim()
  if (plain === undefined || plain === '') return undefined
  const at = piece.spoken.toLowerCase().indexOf(plain)
  return at < 0 ? plain : piece.spoken.slice(at, at + plain.length)
}
