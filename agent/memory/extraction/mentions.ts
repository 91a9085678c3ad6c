import { changeFor } from '../../understanding/engine/change.ts'
import { type Reading, readFrame } from '../../understanding/engine/frame.ts'
import { modifiersOf, saysSomething, saysValue } from '../../understanding/engine/modifiers.ts'
import { relatives } from '../../understanding/engine/reference.ts'
import { hasMark, scan, type Token } from '../../understanding/engine/token.ts'
import { lexicon as carLexicon, type Lexicon } from '../../understanding/lexicon/lexicon.ts'
import type { ValueChange, ZoneMention } from '../../understanding/request.ts'
import { normalise } from '../../understanding/text/normalise.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import { affinityOf } from '../affinity.ts'
import { scaleMembers, scaleOwner } from './scales.ts'
import { settledChange } from './settled.ts'

/** A setting spoken of in talk, with what is said of its value. */
export interface Mention {
  readonly setting: string
  /** Absolute where the words give it; `by` still needs a base; absent when only the thing was named. */
  readonly value?: SettingValue
  readonly by?: { readonly direction: 1 | -1; readonly amount?: number; readonly size?: string }
  /** The change as understood, for requests. */
  readonly change: ValueChange
  /** `named`: in this clause; `topic`: taken from what was spoken of before; `symptom`: described. */
  readonly origin: 'named' | 'topic' | 'symptom'
  readonly zone: ZoneMention
  /** How well the words explain it; comparable between mentions. */
  readonly score: number
  /** The clause, as normalised words, and where it stands in the piece. */
  readonly clause: string
  readonly at: number
  /** Other settings the words may mean nearly as well. */
  readonly rivals: readonly string[]
  /** Everything the words may name, with how well; for requests, which give no value to tell them apart. */
  readonly alternatives?: ReadonlyMap<string, number>
}

/** A clause of talk, with what it names. */
export interface TalkClause {
  readonly words: string
  readonly at: number
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

/** Named readings below this are coincidences of words. */
const LEAST_NAMED = 1.9
/** A reading that gives a value may stand this far behind one that only names a thing. */
const VALUE_BONUS = 1.6

/** "From 4 to 3" says what was and what is; only the latter counts. Places of the car that are no settings here. */
const CLEANED: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  [/\bfrom (?:level |about )?(-?\d+(?:\.\d+)?)(?:%| percent| degrees)? (?:down |up |back )?to\b/gu, 'to'],
  [/\b(?:in|into|from|behind|on) the (?:driver|passenger)'?s? seat\b/gu, ' , '],
  [
    /\b(?<!(?:turn|turned|turning|switch|switched|switching|put|flip|kick|leave|left|keep|kept|have|it|them|heat|heating|massage|ventilation|lights?|mode) )on (?=the|my|a|an|this|that|our|his|her|its|their|your|each|every|long|traffic|roads?|highways?|me|us|him|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\w+ing\b)/gu,
    ' upon ',
  ],
  [
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?\b/gu,
    ' ',
  ],
  [/\b(my|his|her|your|their|lower) (?:lower )?back\b/gu, '$1 posture'],
  [/\b(?:outside|outdoor|ambient) temperature\b/gu, ' outdoors '],
  // In a car "the panel" is the one with the instruments.
  [
    /\b(?<!(?:instrument|control|door|front|side|solar|touch|wall) )panel\b(?! (?:of|discussion|member|talk|session))/gu,
    'instrument panel',
  ],
  [/\bmax(?:ed|ing)? out\b/gu, 'max'],
  // Adverbs that begin with the numeral one.
  [/一般|一向/gu, '平时'],
  [/一直|一律/gu, '总是'],
  [/\btold the car\b|\bin the car\b|\bgot (?:in|into) the car\b|\bthe car\b/gu, ' '],
  [
    /\b(go|went|change|changed|switch|switched|set|put|bring|turn|turned|come|get|move|moved|reset|restore|dial)\b([^.,;]{0,24}?)\bback\b(?! ?seat| row| window)/gu,
    '$1$2',
  ],
  [/(^|[.,;!?'"]\s*)back to\b/gu, '$1to'],
  [
    /\b(12|24)[ -]?(?:h|hr|hours?)(?:[ -](?:format|clock|time|mode))?\b|\bmilitary time\b/gu,
    (_match, hours: string | undefined) => ` ${hours ?? '24'}h `,
  ],
]

/** Ids of values as displays and tools write them: "face_feet". */
const WRITTEN_IDS: ReadonlyMap<string, string> = new Map(
  [...carLexicon().settings.values()].flatMap(({ value }) =>
    value.type === 'enum'
      ? value.values.filter(one => one.id.includes('_')).map(one => [one.id, one.en[0] ?? one.id] as const)
      : [],
  ),
)
const withoutIds = (text: string): string =>
  text.includes('_')
    ? text.replace(/[a-z]+(?:_[a-z]+)+/gu, id => WRITTEN_IDS.get(id) ?? id.replaceAll('_', ' '))
    : text

/** Words between which a clause ends although no comma says so. */
const BREAKS =
  /^(?:but|so|because|since|while|although|though|however|unless|until|whereas|that's why|before|after|instead of|rather than|when|whenever|every time|if|as)$|^(?:但是?|不过|所以|因为|可是|而且|如果|要是|除非)$/u

/** Reads the settings a piece of talk speaks of, clause by clause. Pure; a millisecond for a sentence. */
export const clausesOf = (
  words: string,
  topics: readonly string[] = [],
  around?: string,
  lexicon: Lexicon = carLexicon(),
): readonly TalkClause[] => {
  let text = withoutIds(normalise(words).text)
  for (const [pattern, by] of CLEANED)
    text = typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)
  const clauses: TalkClause[] = []
  let spokenOf = topics
  for (const tokens of clauseTokens(rejoined(scan(text, lexicon), lexicon))) {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first === undefined || last === undefined) continue
    const clause = text.slice(first.start, last.end)
    const mentions = mentionsIn(tokens, clause, first.start, spokenOf, lexicon).map(mention =>
      withScaleOwner(mention, around ?? text, spokenOf, lexicon),
    )
    const whole = mentions.map(one =>
      clauses.slice(-2).reduceRight((known, before) => withValueBefore(known, before.tokens, lexicon), one),
    )
    clauses.push({ words: clause, at: first.start, tokens, mentions: whole })
    spokenOf = topicsAfter(spokenOf, whole)
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

const clauseTokens = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
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

const isContent = (token: Token): boolean =>
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

/** "If it's above 25 degrees": a condition, no setting. */
const THRESHOLD =
  /^(?:if|when|whenever|once|unless|as long as|because)\b.*\b(?:above|over|below|under|exceeds?|higher than|lower than|more than|less than|hits?|reaches)\b.*\d|^(?:如果|要是|只要).*(?:超过|高于|低于|以上|以下)/u

const mentionsIn = (
  tokens: readonly Token[],
  clause: string,
  at: number,
  topics: readonly string[],
  lexicon: Lexicon,
): readonly Mention[] => {
  if (
    !tokens.some(isContent) &&
    !tokens.some(token =>
      token.senses.some(s => s.type === 'symptom' || s.type === 'quality' || s.type === 'move'),
    )
  )
    return []
  if (THRESHOLD.test(clause)) return []
  const frame = readFrame(tokens.length > 24 ? tokens.slice(0, 24) : tokens, lexicon)
  const named = frame.readings.filter(
    reading =>
      reading.origin === 'named' &&
      reading.score >= LEAST_NAMED &&
      !everyday(reading) &&
      !feeling(reading, clause),
  )
  const best = bestReading(named, tokens, lexicon)
  const base = { clause, at, zone: frame.zone }
  const found: Mention[] = []
  if (best !== undefined && soundly(best, tokens, lexicon)) {
    const definition = lexicon.settings.get(best.setting)
    if (definition !== undefined)
      found.push({
        ...base,
        setting: best.setting,
        ...steppedOrSettled(definition, best, tokens, clause),
        origin: 'named',
        score: best.score,
        alternatives: new Map(
          frame.readings
            .filter(one => one.origin === 'named' && one.score > 0.4)
            .map(one => [one.setting, one.score] as const),
        ),
        rivals: named
          .filter(one => one.setting !== best.setting && one.score > best.score - 1)
          .map(one => one.setting),
      })
  }
  if (found.every(one => one.value === undefined && one.by === undefined)) {
    const named = found[0]
    const near = named === undefined ? topics : [named.setting, ...named.rivals, ...topics]
    for (const topic of near) {
      const referred = topicMention(tokens, topic, clause, lexicon)
      // A thing named without a value yields to the value given to what is spoken of.
      if (
        referred !== undefined &&
        (named === undefined || named.score < 2.4 || named.setting === referred.setting)
      )
        return [{ ...base, ...referred, rivals: [] }]
    }
    if (named === undefined) {
      const telling = tellingValue(tokens)
      if (telling !== undefined) return [{ ...base, ...telling }]
    }
  }
  for (const reading of frame.readings)
    if (reading.origin === 'symptom' && found.length === 0) {
      const definition = lexicon.settings.get(reading.setting)
      if (definition !== undefined)
        found.push({
          ...base,
          setting: reading.setting,
          change: reading.change,
          origin: 'symptom',
          score: reading.score,
          rivals: frame.readings
            .filter(one => one.origin === 'symptom' && one !== reading)
            .map(one => one.setting),
        })
    }
  return found
}

const LOWERS =
  /\b(?:lower\w*|reduc\w+|decreas\w+|drop\w*|cut|dim\w*|down|less|cooler|colder|dimmer|softer|quieter|shorter|weaker|slower|closer)\b|低|小|暗|减|降|少/u
const RAISES =
  /\b(?:rais\w+|increas\w+|bump\w*|boost\w*|up|more|higher|warmer|hotter|brighter|louder|stronger|faster|further|wider|add\w*)\b|高|大|亮|加|升|多/u
/** "By 40", "two units higher": a step, with its way. */
export const stepIn = (clause: string): 1 | -1 | undefined => {
  if (
    !/\bby\b|\b(?:units?|levels?|degrees?|notch(?:es)?|points?|steps?|percent)\s+(?:\w+\s+)?(?:higher|lower|more|less|brighter|dimmer|warmer|cooler|louder|quieter|up|down|stronger|weaker|above|below)\b|再?[调加减降升](?:高|低|大|小|亮|暗)?[了]?[一二两三四五六七八九十\d]+/u.test(
      clause,
    )
  )
    return undefined
  return LOWERS.test(clause) ? -1 : RAISES.test(clause) ? 1 : undefined
}

/** A reading's change: a step where the words say "by", bare numbers where the unit is one of angle or place. */
const steppedOrSettled = (
  definition: SettingDefinition,
  reading: Pick<Reading, 'change' | 'consumed'>,
  tokens: readonly Token[],
  clause: string,
): Pick<Mention, 'change' | 'value' | 'by'> => {
  const modifiers = modifiersOf(tokens, reading.consumed)
  const direction = stepIn(clause)
  const number = modifiers.numbers.find(one => one.ordinal !== true && one.share !== true)
  if (direction !== undefined && number !== undefined && !modifiers.to && definition.value.type === 'number')
    return {
      change: { type: 'by', direction, amount: number.value },
      by: { direction, amount: number.value },
    }
  const settled = settledChange(definition, reading.change)
  // "Lower it to level 1" says where it ends, not by how much.
  if (
    settled.by?.amount !== undefined &&
    number !== undefined &&
    direction === undefined &&
    /\bto\b|到/u.test(clause)
  ) {
    const change: ValueChange = { type: 'to', value: number.value }
    return { change, ...settledChange(definition, change) }
  }
  if (settled.value !== undefined || settled.by !== undefined || number?.unit === undefined)
    return { change: reading.change, ...settled }
  const bare = changeFor(definition, {
    ...modifiers,
    numbers: modifiers.numbers.map(({ unit: _, ...rest }) => rest),
  })
  return { change: bare.change, ...settledChange(definition, bare.change) }
}

/** Words that are values of one thing only (720p, cyan, 内循环) name it, where something is done or wished. */
const tellingValue = (
  tokens: readonly Token[],
): Pick<Mention, 'setting' | 'value' | 'change' | 'origin' | 'score' | 'rivals'> | undefined => {
  const acts = tokens.some(
    token =>
      token.senses.some(s => s.type === 'action') ||
      hasMark(token, 'to') ||
      hasMark(token, 'want') ||
      /^(?:prefer|like|love|enjoy|喜欢)/u.test(token.text),
  )
  for (const [at, token] of tokens.entries())
    for (const sense of token.senses) {
      if (
        sense.type !== 'value' ||
        token.text.length < 3 ||
        sense.options.length > 2 ||
        (EVERYDAY.test(token.text) && !isTarget(tokens, at))
      )
        continue
      if (
        token.senses.some(other => other.type === 'parts' || other.type === 'action' || other.type === 'zone')
      )
        continue
      const option = sense.options[0]
      if (option === undefined || !(acts || /\d|_/u.test(token.text))) continue
      return {
        setting: option.setting,
        value: option.value,
        change: { type: 'to', value: option.value },
        origin: 'named',
        score: 2,
        rivals: sense.options.slice(1).map(one => one.setting),
      }
    }
  return undefined
}

/** "Switch to detailed mode", "set it to simple": right after "to", with nothing but "mode" behind it. */
const isTarget = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const led = before !== undefined && (hasMark(before, 'to') || /(?:成|到|为)$/u.test(before.text))
  return (
    led && (next === undefined || /^(?:mode|view|style|模式|please|for|when|now|吧|了)$/u.test(next.text))
  )
}

/** Value words of everyday talk, which name nothing by themselves. */
const EVERYDAY =
  /^(?:standard|normal|driving|night|day|music|auto|automatic|manual|medium|static|position|bass|heat|cool|long|short|high|low|close|window|feet|face|inside|outside|fast|scene|map|lower back|back|shoulder|vocal|voice|treble|pop|rock|classical|jazz|simple|detailed|constant|centre|center|breathing|flowing|blink|quiet|english|chinese|smooth|shortest|fastest|standard|foreground|background|driver|passenger)$/u
const everyday = (reading: Reading): boolean =>
  [...reading.consumed].every(
    token => !token.senses.some(sense => sense.type === 'parts') && EVERYDAY.test(token.text),
  )

const carriesValue = (reading: Reading, definition: SettingDefinition | undefined): boolean => {
  if (definition === undefined) return false
  const settled = settledChange(definition, reading.change)
  return settled.value !== undefined || settled.by !== undefined
}

/** A value of this very setting among the words, best after "to"; ids count as words. */
const directValue = (definition: SettingDefinition, tokens: readonly Token[]): SettingValue | undefined => {
  if (definition.value.type !== 'enum') return undefined
  const { values } = definition.value
  const found: SettingValue[] = []
  for (const token of tokens) {
    // "Up" and "low" are directions before they are values.
    if (token.senses.some(sense => sense.type === 'move' || sense.type === 'zone' || sense.type === 'size'))
      continue
    const id = values.find(value => value.id === token.text)?.id
    const option = token.senses
      .flatMap(sense => (sense.type === 'value' ? sense.options : []))
      .find(one => one.setting === definition.id)
    const value = option?.value ?? id
    if (value !== undefined) found.push(value)
  }
  // "At the face and the feet": some values are two of the others together.
  const parts = new Set(found.flatMap(value => String(value).split('_')))
  const whole = values.find(({ id }) => {
    const own = id.split('_')
    return own.length > 1 && own.length === parts.size && own.every(part => parts.has(part))
  })
  return whole?.id ?? found.at(-1)
}

/** Weather and feelings are no modes: "my legs get cold". */
const feeling = (reading: Reading, clause: string): boolean =>
  reading.change.type === 'to' &&
  (reading.change.value === 'cool' || reading.change.value === 'heat') &&
  !/\b(?:mode|set|switch)/u.test(clause)

/** Values that are weather and feelings as well. */
const FELT = new Set<SettingValue>(['cool', 'heat'])

/** The best explained reading; one that gives a value rather than one that only names a thing. */
const bestReading = (
  readings: readonly Reading[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Reading | undefined =>
  readings
    .map(reading => {
      const definition = lexicon.settings.get(reading.setting)
      const direct = definition === undefined ? undefined : directValue(definition, tokens)
      const own: Reading =
        direct === undefined || FELT.has(direct)
          ? reading
          : { ...reading, change: { type: 'to', value: direct } }
      return {
        reading: own,
        score:
          reading.score +
          (direct !== undefined ? VALUE_BONUS + 0.6 : carriesValue(own, definition) ? VALUE_BONUS : 0),
      }
    })
    .sort((a, b) => b.score - a.score)[0]?.reading

/** Named by its own name, not by a stray word that is part of many names. */
const soundly = (reading: Reading, tokens: readonly Token[], lexicon: Lexicon): boolean => {
  if (reading.score >= 3.4) return true
  const said = [...reading.consumed].flatMap(token =>
    token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
  )
  const match = lexicon.nouns.match([...new Set(said)]).find(one => one.setting === reading.setting)
  if (match !== undefined && match.missing.length === 0 && match.matched.length > 0) return true
  return (
    carriesValue(reading, lexicon.settings.get(reading.setting)) &&
    tokens.some(
      token =>
        token.senses.some(s => s.type === 'action') || (saysNumber(reading) && WISHED.test(token.text)),
    )
  )
}

/** Chinese says 我喜欢空调二十三度 without a verb of setting: the wish gives the value to the thing. */
const WISHED = /^(?:喜欢|习惯|偏好|偏爱)$/u
const saysNumber = ({ change }: Reading): boolean => change.type === 'to' && typeof change.value === 'number'

/** "Lower it to 2", "8 is too glaring": the value belongs to what was spoken of before. */
const topicMention = (
  tokens: readonly Token[],
  topic: string,
  clause: string,
  lexicon: Lexicon,
): Pick<Mention, 'setting' | 'value' | 'by' | 'change' | 'origin' | 'score'> | undefined => {
  const modifiers = modifiersOf(tokens, new Set())
  if (!saysSomething(modifiers) && !saysValue(modifiers)) return undefined
  const refers =
    tokens.some(token => hasMark(token, 'it')) ||
    modifiers.actions.length > 0 ||
    modifiers.numbers.length > 0 ||
    modifiers.values.length > 0
  if (!refers) return undefined
  // "Bump it up to 22": a number that was said is the value, whatever else "up" is the name of.
  const spokenNumber = ({ settled }: { readonly settled: Pick<Mention, 'value'> }): number =>
    modifiers.numbers.some(number => number.value === settled.value) ? 1 : 0
  const ranked = relatives(topic, lexicon)
    .map((definition, i) => ({ definition, fitted: changeFor(definition, modifiers), i }))
    .map(one => ({
      ...one,
      settled: steppedOrSettled(
        one.definition,
        { change: one.fitted.change, consumed: new Set() },
        tokens,
        clause,
      ),
    }))
    .filter(one => one.fitted.fit > 0 || (one.i === 0 && one.settled.value !== undefined))
    .filter(one => one.settled.value !== undefined || one.settled.by !== undefined)
    .sort((a, b) => spokenNumber(b) - spokenNumber(a) || b.fitted.fit - a.fitted.fit || a.i - b.i)
  const best = ranked[0]
  if (best === undefined) return undefined
  return {
    setting: best.definition.id,
    ...best.settled,
    origin: 'topic',
    score: 1.5 + best.fitted.fit,
  }
}
