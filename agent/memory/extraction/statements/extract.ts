import type { Language } from '../../../domain/language.ts'
import type { Condition } from '../../condition.ts'
import type { StatementInput } from '../../heard-turn.ts'
import type { Candidate } from '../../preference.ts'
import { slotSpokenOf } from '../../recall/relevance.ts'
import { taxonomy as declared, type PlacedSlot, type Taxonomy } from '../../taxonomy/taxonomy.ts'
import { endingIn } from '../revisions/endings.ts'
import { UNREAL } from '../standing/stance.ts'
import { type Attitude, attitudeIn, polarityAt } from './attitude.ts'
import { conditionOf, endOf, withoutCircumstance } from './circumstances.ts'
import type { Fact } from './fact.ts'
import { factIn } from './facts.ts'
import { type Hit, hitsIn, topicsAround } from './hits.ts'
import { readersOf } from './reading.ts'
import { type Sentence, type Stretch, sentencesOf } from './sentences.ts'
import { isOfUnknown, isOwn, subjectIn } from './subject.ts'

/** One utterance with its moment, and what was said before it, newest last, for words that only make sense after it. */
export interface StatementTalk extends StatementInput {
  /** The last few turns, the driver's and the car's. */
  readonly earlier?: readonly string[]
}

export interface ExtractionOptions {
  readonly taxonomy?: Taxonomy
  /** Also loose wishes for settings of the car ("I like the fan low"); off where settings talk is read elsewhere. */
  readonly settings?: boolean
  /**
   * Also what a mere request shows ("find a kosher restaurant"): origin `observed`, strength 0.3. One-off requests
   * leave no memory of their own; these are for callers that keep observations until they recur.
   */
  readonly observed?: boolean
}

/** A candidate with how surely its slot was understood; comparable between candidates of one conversation. */
export interface Statement {
  readonly candidate: Candidate
  readonly score: number
  /** Its value is a proper name. */
  readonly named: boolean
}

/** `Candidate.corrects` of a statement that only ends a liking: "I'm over sushi". */
export const ENDS_STANDING = 'standing'

/** A habit is what is left where nothing else is told. */
const LEAST_SURE = 0.5
/** How many words an answer may have that is no sentence at all: "Mexican, always". */
const ELLIPTICAL = 7
/** Turns before this one whose topic still hangs in the air. */
const REMEMBERED_TURNS = 4

/**
 * What an utterance tells about its speaker and those around them that is worth keeping: preferences, facts,
 * plans. Questions, small talk and thanks give nothing, mere requests only where observations are asked for. Pure; about a millisecond for a sentence.
 */
export const extractStatements = (
  talk: StatementTalk,
  options: ExtractionOptions = {},
): readonly Candidate[] => readStatements(talk, options).map(({ candidate }) => candidate)

/** As `extractStatements`, with the scores. */
export const readStatements = (
  talk: StatementTalk,
  options: ExtractionOptions = {},
): readonly Statement[] => {
  const tree = options.taxonomy ?? declared()
  const readers = readersOf(tree).filter(
    ({ placed }) => options.settings === true || placed.slot.setting === undefined,
  )
  const sentences = sentencesOf(talk.words, talk.language)
  const stated = options.observed === true || sentences.some(statesAttitude)
  const utterance = sentences.map(({ text }) => text).join(' . ')
  const earlier = (talk.earlier ?? []).slice(-REMEMBERED_TURNS).join(' . ').toLowerCase()
  const worth = topicsAround(utterance, earlier)
  const read = sentences.map(sentence => ({
    sentence,
    hits: stated ? hitsIn(sentence, worth, readers) : [],
  }))
  const remarks = read.filter(({ hits, sentence }) => hits.length === 0 && REFERS.test(sentence.text))
  const statements: Statement[] = []
  for (const { sentence, hits } of read) {
    // A liking of no declared slot gives way to one that is; other facts come first.
    const told = factsIn(sentence).filter(
      ({ fact, clause }) =>
        (!(fact.category === 'likes' && isDeclared(fact.slot)) &&
          !(YIELDS.test(fact.category) || fact.slot === 'named_place')) ||
        !hits.some(
          hit =>
            clauseOf(sentence, hit) === clause &&
            (fact.slot !== 'named_place' || hit.named === true) &&
            // What somebody is allergic to is a food they may or may not like beside it.
            (fact.category !== 'food' || hit.placed.slot.id === fact.slot),
        ),
    )
    for (const { fact, clause } of told)
      statements.push({
        candidate: fromFact(fact, clause, sentence, talk),
        score: fact.category === 'habits' ? LEAST_SURE : 3,
        named: false,
      })
    const indifferent = indifferenceIn(sentence, tree)
    for (const { placed, value, clause } of indifferent) {
      const hit: Hit = { placed, value, start: 0, end: 0, score: SAID_INDIFFERENT }
      const attitude: Attitude = { strength: 0.8, origin: 'stated' }
      const { corrects: _, ...candidate } = fromHit(hit, clause, sentence, attitude, talk, utterance)
      statements.push({ candidate: { ...candidate, polarity: 1 }, score: hit.score, named: false })
    }
    for (const hit of hits) {
      const clause = clauseOf(sentence, hit)
      if (told.some(one => one.clause === clause) || isOfUnknown(clause.spoken, sentence.language)) continue
      if (indifferent.some(one => one.placed.slot.id === hit.placed.slot.id && one.clause === clause))
        continue
      const attitude = attitudeTo(
        clause,
        sentence,
        hits,
        remarks.map(one => one.sentence),
      )
      if (attitude === undefined || (attitude.origin === 'observed' && options.observed !== true)) continue
      statements.push({
        candidate: fromHit(hit, clause, sentence, attitude, talk, utterance),
        score: hit.score,
        named: hit.named === true,
      })
    }
  }
  return statements
}

/** Cheap, and settles most talk: without a word of liking, habit or need no value said in it is worth keeping. */
const statesAttitude = ({ text, clauses, language }: Sentence): boolean =>
  attitudeIn(text, language)?.origin === 'stated' ||
  clauses.some(clause => attitudeIn(clause.text, language)?.origin === 'stated')

/** "That's my favourite", 就是这个: speaks of what was named next to it. */
const REFERS =
  /\b(?:it|that|this|they|she|he|her|his|them|there|these|those|one)\b|that's|it's|这|那|它|他|她/u

const clauseOf = (sentence: Sentence, hit: Hit): Stretch => {
  const at = sentence.start + hit.start
  return (
    sentence.clauses.find(one => at >= one.start && at < one.start + one.text.length) ?? {
      spoken: sentence.spoken,
      text: sentence.text,
      start: sentence.start,
    }
  )
}

const SAID_INDIFFERENT = 3
/** "I don't care what parking costs": the value of the slot that says so, where the slot has one. */
const indifferenceIn = (
  sentence: Sentence,
  tree: Taxonomy,
): readonly { readonly placed: PlacedSlot; readonly value: string; readonly clause: Stretch }[] =>
  sentence.clauses.flatMap(clause => {
    if (endingIn(clause.text, sentence.language) !== 'indifferent') return []
    const slot = slotSpokenOf(clause.text, tree)
    const placed = slot === undefined ? undefined : tree.slot(slot)
    const value = placed?.slot.values.find(one => one.indifferent === true)
    return placed === undefined || value === undefined ? [] : [{ placed, value: value.id, clause }]
  })

const DENIES = /^\s*(?:i|we) (?:don't|can't|cannot|never|hate|no longer)\b|^我(?:们)?(?:不|从不|讨厌)/u

const stronger = (one: Attitude | undefined, other: Attitude | undefined): Attitude | undefined =>
  other === undefined || (one !== undefined && one.strength >= other.strength) ? one : other

/**
 * The attitude a value is spoken of with: its own clause's, or that of clauses and sentences beside it that name no
 * value themselves ("play X, that's my favourite").
 */
const attitudeTo = (
  clause: Stretch,
  sentence: Sentence,
  hits: readonly Hit[],
  remarks: readonly Sentence[],
): Attitude | undefined => {
  const { language } = sentence
  let found: Attitude | undefined = attitudeIn(clause.text, language)
  if (UNREAL.test(sentence.text) || (sentence.question && found?.origin !== 'stated')) return undefined
  if (sentence.question && (ASKS_MEMORY.test(sentence.text) || ASKS_OTHER.test(sentence.text)))
    return undefined
  for (const other of sentence.clauses)
    if (
      other !== clause &&
      !hits.some(hit => clauseOf(sentence, hit) === other) &&
      // "I don't drink milk, give me a latte": a no to one thing says nothing of another.
      (found?.origin !== 'observed' || REFERS.test(other.text) || !DENIES.test(other.text))
    )
      found = stronger(found, attitudeIn(other.text, language))
  for (const remark of remarks)
    if (!remark.question) {
      const said = attitudeIn(remark.text, remark.language)
      if (said?.origin === 'stated') found = stronger(found, said)
    }
  // A wish that is given a reason is a taste: "it's too hot for spicy food, I want something light".
  if (found?.origin === 'observed' && !sentence.question && REASONED[language].test(sentence.text))
    return { strength: 0.6, origin: 'stated' }
  if (found !== undefined) return found
  const words = language === 'zh' ? sentence.text.length / 2 : sentence.text.trim().split(/\s+/u).length
  return words <= ELLIPTICAL ? { strength: 0.3, origin: 'observed' } : undefined
}

const REASONED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:it's|it is|i'm|i am|the weather is) (?:\w+ )?(?:too|so) \w+\b.*\bi (?:want|need|feel like|fancy)\b|\b(?:because|since) (?:it's|i'm|i)\b/u,
  zh: /(?:太|这么|大)[热冷干累困].*(?:想|要|来点|吃点|喝点)|因为.*(?:想|要|来点)/u,
}

/** Asks what somebody else likes: "have you found a tea you like?", 你喜欢吃辣吗. */
const ASKS_OTHER =
  /^\s*(?:and |so |but |or |oh,? |hey,? )?(?!.*\b(?:i|i'm|i'd|i've|my|me|we|our)\b)(?:(?:do|did|have|are|were|would) you|(?:what's|what is|what are|is|are) your)\b.*\b(?:like|love|prefer|enjoy|favou?rites?|usual|into|fan|found|eat|drink|go|ever|always|usually)\b|^(?!.*(?:我|咱)).*你.{0,8}(?:喜欢|爱|习惯|吃|喝|听).*[吗呢么]|^(?!.*(?:我|咱)).*你.{0,8}(?:喜欢|爱|习惯).*(?:什么|哪)/u

/** Asks what is remembered; tells nothing new. */
const ASKS_MEMORY =
  /\b(?:what(?:'s| is| are| was| were)?|which|do you (?:know|remember)) .*\b(?:my|i) (?:usual|favou?rite|like|prefer)|我.{0,4}(?:喜欢|爱|习惯).{0,6}(?:什么|哪)|我(?:是不是|有没有|会不会)/u

/** What is liked in general is no value of a slot that is called so. */
const isDeclared = (slot: string): boolean => declared().slot(slot) !== undefined

/** A liking, a habit, an allergy to something: what a declared slot knows better. */
const YIELDS = /^(?:likes|hobbies|habits|food)$/u
/** Told of anybody, not of the speaker alone, and bound to circumstances. */
const OF_ANYBODY = /^(?:likes|hobbies|habits|food|health|places|work)$/u

/** The fact of a clause; a taste is read without the circumstance it is bound to, which is its condition. */
const factOf = (spoken: string, language: Language): Fact | undefined => {
  const whole = factIn(spoken, language)
  if (whole !== undefined && whole.category !== 'likes' && whole.category !== 'hobbies') return whole
  const bare = withoutCircumstance(spoken, language)
  const taste = bare === spoken.trim() ? undefined : factIn(bare, language)
  return taste !== undefined && (taste.category === 'likes' || taste.category === 'hobbies') ? taste : whole
}

const factsIn = (sentence: Sentence): readonly { readonly fact: Fact; readonly clause: Stretch }[] => {
  if (sentence.question) return []
  const found: { fact: Fact; clause: Stretch }[] = []
  for (const clause of sentence.clauses) {
    const fact = factOf(clause.spoken, sentence.language)
    if (fact !== undefined) found.push({ fact, clause })
  }
  if (found.length > 0) return found
  const whole = factIn(sentence.spoken, sentence.language)
  const first = sentence.clauses[0]
  return whole === undefined || first === undefined ? [] : [{ fact: whole, clause: first }]
}

/** "I don't eat nuts, I'm allergic" says no to nuts, not to the allergy; only this does. */
const NO_ALLERGY =
  /\b(?:not|no longer|isn't|aren't|without considering(?: any)?) (?:\w+ ){0,2}allerg|不(?:再)?(?:是)?过敏|没有?过敏/u

const fromHit = (
  hit: Hit,
  clause: Stretch,
  sentence: Sentence,
  attitude: Attitude,
  talk: StatementTalk,
  utterance: string,
): Candidate => {
  const { slot, category } = hit.placed
  const at = sentence.start + hit.start - clause.start
  const said = polarityAt(clause.text, at, at + (hit.end - hit.start), sentence.language)
  const { polarity, ends } =
    slot.id === 'allergy' && !NO_ALLERGY.test(sentence.text) ? { polarity: 1 as const, ends: false } : said
  const options = {
    occasions: slot.id === 'charging_type',
    category,
    spoken: sentence.spoken,
    speaker: talk.speaker,
  }
  let condition: Condition = conditionOf(sentence.text, sentence.language, talk.context, options)
  if (condition.length === 0) condition = conditionOf(utterance, sentence.language, talk.context, options)
  const validTo = endOf(sentence.text, talk.context.time)
  return {
    subject: subjectOf(clause, sentence, talk),
    kind: slot.id === 'allergy' ? 'fact' : 'preference',
    category,
    slot: slot.id,
    value: hit.value,
    polarity,
    strength: attitude.strength,
    origin: attitude.origin,
    condition,
    validFrom: talk.context.time,
    ...(validTo === undefined ? {} : { validTo, passing: true }),
    ...(polarity === -1 && ends ? { corrects: ENDS_STANDING } : {}),
    evidence: evidenceOf(talk),
  }
}

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:周|星期|礼拜)[一二三四五六日天]/u

const fromFact = (fact: Fact, clause: Stretch, sentence: Sentence, talk: StatementTalk): Candidate => {
  const validTo = fact.kind === 'plan' ? undefined : endOf(clause.text, talk.context.time)
  const anybody = OF_ANYBODY.test(fact.category)
  // A habit's own words say when it is so.
  const likes = fact.category === 'likes' || fact.category === 'hobbies'
  return {
    subject: anybody ? subjectOf(clause, sentence, talk) : talk.speaker,
    kind: fact.kind,
    category: fact.category,
    slot: fact.slot,
    value: fact.value,
    polarity: fact.polarity,
    strength: fact.strength,
    origin: 'stated',
    // Whoever says the very day says when.
    condition:
      likes && !DAY.test(String(fact.value))
        ? conditionOf(sentence.text, sentence.language, talk.context, {
            spoken: sentence.spoken,
            speaker: talk.speaker,
          })
        : [],
    validFrom: talk.context.time,
    ...(validTo === undefined ? {} : { validTo, passing: true }),
    evidence: evidenceOf(talk),
  }
}

const subjectOf = (clause: Stretch, sentence: Sentence, talk: StatementTalk): string => {
  const others = talk.context.occupants.filter(name => name !== talk.speaker)
  const own = subjectIn(clause.spoken, sentence.language, others)
  if (own !== undefined || isOwn(clause.spoken, sentence.language)) return own ?? talk.speaker
  return subjectIn(sentence.spoken, sentence.language, others) ?? talk.speaker
}

const evidenceOf = ({ turnId, words, context }: StatementTalk): Candidate['evidence'] => ({
  turnId,
  words,
  context,
})
