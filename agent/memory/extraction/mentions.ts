import { relatives } from '../../understanding/engine/reference.ts'
import { scan, type Token } from '../../understanding/engine/token.ts'
import { lexicon as carLexicon, type Lexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import { affinityOf } from '../affinity.ts'
import { mentionsIn } from './clause-mentions.ts'
import { clauseTokens } from './clause-tokens.ts'
import type { Mention, TalkClause } from './mention.ts'
import { plainTalk } from './plain-talk.ts'
import { scaleMembers, scaleOwner } from './scales.ts'
import { settledChange } from './settled.ts'

/** Reads the settings a piece of talk speaks of, clause by clause. Pure; a millisecond for a sentence. */
export const clausesOf = (
  words: string,
  topics: readonly string[] = [],
  around?: string,
  lexicon: Lexicon = carLexicon(),
): readonly TalkClause[] => {
  const text = plainTalk(words)
  const clauses: TalkClause[] = []
  let spokenOf = topics
  for (const tokens of clauseTokens(scan(text, lexicon), lexicon)) {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first === undefined || last === undefined) continue
    const clause = text.slice(first.start, last.end)
    const read = mentionsIn(tokens, clause, first.start, spokenOf, around ?? text, lexicon)
    const mentions = read.mentions.map(mention => withScaleOwner(mention, around ?? text, spokenOf, lexicon))
    const whole = mentions.map(one =>
      clauses.slice(-2).reduceRight((known, before) => withValueBefore(known, before.tokens, lexicon), one),
    )
    clauses.push({ words: clause, at: first.start, tokens, mentions: whole, air: read.air })
    spokenOf = topicsAfter([...new Set([...spokenOf, ...read.air.touched, ...read.air.scales])], whole)
  }
  return clauses
}

/** "Purple is so calming. I'm changing the ambient light": the value stands at the head of the clause before. */
const withValueBefore = (mention: Mention, before: readonly Token[], lexicon: Lexicon): Mention => {
  if (mention.origin !== 'named' || mention.value !== undefined || mention.by !== undefined) return mention
  if (!CHANGES.test(mention.clause)) return mention
  const [head, verb] = before
  if (
    head === undefined ||
    verb === undefined ||
    !/^(?:is|are|'s|feels?|looks?|helps?|是|更|比较|最)/u.test(verb.text)
  )
    return mention
  for (const definition of relatives(mention.setting, lexicon))
    for (const sense of head.senses) {
      const option =
        sense.type === 'value' ? sense.options.find(one => one.setting === definition.id) : undefined
      if (option !== undefined)
        return {
          ...mention,
          setting: definition.id,
          value: option.value,
          change: { type: 'to', value: option.value },
        }
    }
  return mention
}
const CHANGES = /\b(?:chang|switch|adjust|set|sett)(?:e|es|ed|ing)?\b|[换调改]/u

/** Does the setting know the value? A panel may have no blue. */
const canBe = ({ value: type }: SettingDefinition, value: SettingValue | undefined): boolean =>
  type.type !== 'enum' || value === undefined || type.values.some(one => one.id === value)

/** A bare scale is given to the thing the words are about. */
const withScaleOwner = (
  mention: Mention,
  around: string,
  topics: readonly string[],
  lexicon: Lexicon,
): Mention => {
  const owner = scaleOwner(mention.setting, mention.clause, around, topics)
  if (owner === mention.setting) return mention
  const definition = lexicon.settings.get(owner)
  const from = lexicon.settings.get(mention.setting)
  if (definition === undefined || from === undefined || !canBe(definition, mention.value)) return mention
  // "To 10" was read on another range: an extreme or a share must be taken anew.
  const settled =
    mention.change.type === 'to' || mention.change.type === 'by'
      ? {}
      : settledChange(definition, mention.change)
  return {
    ...mention,
    setting: owner,
    ...settled,
    rivals: [...(scaleMembers(owner) ?? [])].filter(one => one !== owner),
  }
}

/** What "it" may stand for after these mentions, likeliest first; at most four. Complaints name nothing. */
export const topicsAfter = (topics: readonly string[], mentions: readonly Mention[]): readonly string[] => {
  const fresh = mentions
    .filter(
      one =>
        one.origin !== 'symptom' && (one.value !== undefined || one.by !== undefined || one.score >= 2.4),
    )
    .map(one => one.setting)
  const symptoms = mentions.filter(one => one.origin === 'symptom')
  // "The reading light is too dim" names it; "I can feel the draft" only may mean it.
  const namedToo = symptoms
    .filter(one => (affinityOf(one.clause).get(one.setting) ?? 0) >= 0.9)
    .map(one => one.setting)
  const complained = symptoms.map(one => one.setting).filter(setting => !namedToo.includes(setting))
  if (fresh.length === 0 && symptoms.length === 0) return topics
  return [...new Set([...namedToo, ...fresh.reverse(), ...topics, ...complained])].slice(0, 6)
}
