import type { Lexicon } from '../lexicon/lexicon.ts'
import { isScaleNoun } from './reference.ts'
import { actionOf, hasMark, type Token } from './token.ts'

const partsOf = (token: Token | undefined): readonly string[] =>
  token?.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])) ?? []

/**
 * 座椅和方向盘加热, "seat and steering wheel heating": what is said once, after the last of two things, belongs to
 * both. The first thing gets the shared word where that makes the whole name of a setting, and is left alone otherwise.
 */
export const withSharedParts = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] =>
  tokens.map((token, i) => {
    const own = partsOf(token)
    const joint = tokens[i + 1]
    if (own.length === 0 || joint === undefined || !hasMark(joint, 'and')) return token
    if (tokens.slice(0, i).some(before => actionOf(before) === 'fold')) return token
    if (own.some(part => lexicon.nouns.verbs.has(part))) return token
    const next = partsOf(tokens[i + 2])
    const shared =
      next.length > 1 ? next.find(part => lexicon.nouns.verbs.has(part) || isScaleNoun([part])) : undefined
    if (shared === undefined) return token
    const parts = [...own, shared]
    const whole = lexicon.nouns
      .match(parts)
      .some(match => match.missing.length === 0 && match.extra.length === 0)
    return whole
      ? {
          ...token,
          senses: [...token.senses.filter(sense => sense.type !== 'parts'), { type: 'parts', parts }],
        }
      : token
  })
