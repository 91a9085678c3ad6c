import { hasMark, type Token } from '../../understanding/engine/token.ts'
import type { Lexicon } from '../../understanding/lexicon/lexicon.ts'
import { isPlain } from './strangers.ts'

/** Words between which a clause ends although no comma says so. */
const BREAKS =
  /^(?:but|so|because|since|while|although|though|however|unless|until|whereas|that's why|before|after|instead of|rather than|when|whenever|every time|if|as)$|^(?:但是?|不过|所以|因为|可是|而且|如果|要是|除非)$/u

/** "3d" and "720p" are words of their own: a digit grown together with a letter is no number. */
const rejoined = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => {
  const out: Token[] = []
  for (const token of tokens) {
    const before = out.at(-1)
    if (
      before !== undefined &&
      before.end === token.start &&
      /^\d+$/u.test(before.text) &&
      /^[a-z]$/u.test(token.text)
    ) {
      const text = before.text + token.text
      const known = lexicon.words.matches(text, 0).find(match => match.end === text.length)
      out[out.length - 1] = { start: before.start, end: token.end, text, senses: known?.values.flat() ?? [] }
    } else out.push(token)
  }
  return out
}

/** "A talk on glaciers": before a word that is no part of the car "on" switches nothing. */
const leadsToNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    tokens[at]?.text === 'on' &&
    next !== undefined &&
    next.senses.length === 0 &&
    /^[a-z]/u.test(next.text) &&
    !isPlain(next.text)
  )
}

/** "…, at 58", ", level 3": the value of the words before the comma. */
const continues = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.slice(at + 1, at + 4)
  const lead = /^(?:at|to|around|about|level|roughly|maybe|say|like|position)$/u
  return (
    next[0] !== undefined &&
    lead.test(next[0].text) &&
    next.slice(1).some(token => token.senses.some(s => s.type === 'number'))
  )
}

/** The tokens of each clause of a piece of talk. */
export const clauseTokens = (spoken: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] => {
  const tokens = rejoined(spoken, lexicon).map((token, at, all) =>
    leadsToNoun(all, at) ? { ...token, senses: [] } : token,
  )
  const clauses: Token[][] = []
  let current: Token[] = []
  const end = () => {
    if (current.length > 0) clauses.push(current)
    current = []
  }
  tokens.forEach((token, i) => {
    if (hasMark(token, 'comma') && current.some(isContent) && continues(tokens, i)) return
    if (hasMark(token, 'stop') || hasMark(token, 'comma') || /^[.!?。！？;；:：()"]$/u.test(token.text)) end()
    else if (BREAKS.test(token.text)) {
      end()
      current.push(token)
    } else if (hasMark(token, 'and') && beginsClause(tokens, i + 1) && current.some(isContent)) end()
    else current.push(token)
  })
  end()
  return clauses
}

/** Says something a setting could be read from. */
export const isContent = (token: Token): boolean =>
  token.senses.some(
    sense =>
      sense.type === 'parts' || sense.type === 'number' || sense.type === 'value' || sense.type === 'action',
  )

/** After "and" a verb, or a thing with its own value, begins anew. */
const beginsClause = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.slice(at, at + 7)
  const head = next.slice(0, 3)
  if (head.some(token => token.senses.some(sense => sense.type === 'action'))) return true
  return (
    next.some(token => token.senses.some(sense => sense.type === 'parts')) &&
    next.some(token => token.senses.some(sense => sense.type === 'number' || sense.type === 'value'))
  )
}
