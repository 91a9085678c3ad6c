import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import { affinityOf } from '../affinity.ts'

const AMOUNT_ZH = /[\d零一二两三四五六七八九十百]+(?:点\d)?\s*[档度级]/gu

/** Settings whose own words the turn uses, though it names none in full: "my foot rested high", "zoomed out". */
export const hintedTopics = (words: string): readonly string[] => {
  if (!/\b(?:level|percent|degrees|position|speed|at|to) \d|\d\s*%|[档度级]/iu.test(words)) return []
  // The unit of a number is no name: 二十度 is no 开度.
  return [...affinityOf(words.replace(AMOUNT_ZH, ' '))]
    .filter(([, weight]) => weight >= 0.5)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([setting]) => setting)
}

/** Ids of values that are plain words, such as colours. */
const VALUE_WORDS: ReadonlySet<string> = new Set(
  [...carLexicon().settings.values()].flatMap(({ value }) =>
    value.type === 'enum' ? value.values.map(one => one.id).filter(id => /^[a-z]{3,}$/u.test(id)) : [],
  ),
)

/** Colours are seldom spoken of but as values; "day" and "simple" are. */
const COLOUR_WORDS: ReadonlySet<string> = new Set(
  [...carLexicon().settings.values()].flatMap(({ id, value }) =>
    value.type === 'enum' && /colou?r$/u.test(id) ? value.values.map(one => one.id) : [],
  ),
)

/** "8 is too hot now", "21 is perfect again": a value somebody judges. */
const JUDGED_AGAIN = /\b(?:too|enough|perfect|comfortable|better|plenty|again|not)\b|太|够|刚好|合适|还是/iu

/** A value said again points at the setting that stands at it. */
export const standingTopics = (
  words: string,
  speaker: string,
  standing: ((speaker: string, value: SettingValue) => readonly string[]) | undefined,
): readonly string[] => {
  if (standing === undefined) return []
  const judged = JUDGED_AGAIN.test(words)
  const numbers = [...words.matchAll(/(?<![\d.:])\d+(?!\d|[.:]\d)/gu)].map(match => Number(match[0]))
  const named = [...words.toLowerCase().matchAll(/[a-z]{3,}/gu)]
    .map(match => match[0])
    .filter(word => (judged ? VALUE_WORDS : COLOUR_WORDS).has(word))
  return [...(judged ? numbers : []), ...named].flatMap(value => standing(speaker, value)).slice(0, 3)
}
