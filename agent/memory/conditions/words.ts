import type { ConditionTag } from '../condition.ts'
import { DIMENSIONS } from './dimensions.ts'

interface TagPattern {
  readonly dimension: string
  readonly value: string
  readonly pattern: RegExp
}

const PATTERNS: readonly TagPattern[] = DIMENSIONS.flatMap(({ dimension, tags }) =>
  tags.map(({ value, en, zh }) => ({
    dimension,
    value,
    pattern: new RegExp(`(?<![a-z])(?:${en})(?![a-z])|${zh}`, 'iu'),
  })),
)
/** One pattern that finds whether any of a dimension is there, so that most words are looked at twelve times only. */
const GATES: ReadonlyMap<string, RegExp> = new Map(
  DIMENSIONS.map(({ dimension, tags }) => [
    dimension,
    new RegExp(
      `(?<![a-z])(?:${tags.map(tag => tag.en).join('|')})(?![a-z])|${tags.map(tag => tag.zh).join('|')}`,
      'iu',
    ),
  ]),
)

/** "No dog today", "the kids are gone", 没有孩子: the tag is denied. */
const DENIED_BEFORE =
  /\b(?:no|not|without|never|isn't|aren't|wasn't|don't have|doesn't|stopped|no longer|nobody|unless|except|past|not that|isn't that|leav(?:es|ing|e)|left|out of|dropp(?:ed|ing|s)|(?:good)?bye to|off the|away from|end of)\s+(?:\w+\s+){0,2}$|(?:没有?|不是?|别|除非|除了|离开|出了)[^，。,]{0,3}$/iu
const DENIED_AFTER =
  /^\s*(?:\w+\s+){0,2}(?:(?:is|are|has|have|was|were|'s)(?: been)?\s+(?:all\s+|finally\s+|completely\s+|fully\s+|now\s+)*(?:over|done|away|better|fine|gone|healed|recovered|cleared up|dropped off|behind (?:her|him|me|us|them)|not (?:here|with))|(?:finally\s+|fully\s+|completely\s+|had\s+|has\s+)*(?:gone|stopped|stops|ended|ends|healed|recovered|passed|lifted|behind))\b|^(?:已经)?(?:走了|不在|好了|停了|没了|散了|过去了)/iu

/** Names of things of the car that hold words of circumstances: the reading light is no reading. */
const DEVICES =
  /\b(?:reading (?:light|lamp|brightness)s?|music (?:volume|player)|video (?:quality|volume)|night (?:mode|vision)|(?:mood|atmosphere) (?:light|lamp)(?:s|ing)?|child locks?|parking brake|foot (?:support|pedal|rest)|leg (?:support|rest)|(?:lower )?back ?rest|traffic (?:display|layer)|speed cameras?|defog(?: mode)?)\b|阅读灯|氛围灯|气氛灯|音乐音量|儿童锁|加热|制热/giu

/** The circumstances words speak of, each once; denied ones are negated. Linear in the length of the words. */
export const tagsIn = (spoken: string): readonly ConditionTag[] => {
  const words = spoken.replace(DEVICES, ' ')
  const found: ConditionTag[] = []
  for (const { dimension } of DIMENSIONS) {
    if (GATES.get(dimension)?.test(words) !== true) continue
    for (const one of PATTERNS) {
      if (one.dimension !== dimension) continue
      const match = one.pattern.exec(words)
      if (match === null) continue
      const denied =
        DENIED_BEFORE.test(words.slice(Math.max(0, match.index - 24), match.index)) ||
        DENIED_AFTER.test(words.slice(match.index + match[0].length, match.index + match[0].length + 32))
      found.push({ dimension, value: one.value, ...(denied && { negated: true }) })
    }
  }
  return found
}
