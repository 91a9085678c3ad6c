import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import type { Zone } from '../../vehicle/zones.ts'
import { tagsIn } from '../conditions/words.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Piece, Scene } from '../narration/scene.ts'
import { readScene, sentencesOf } from '../narration/scene.ts'
import type { Candidate } from '../preference.ts'
import { circumstancesOf } from './circumstances.ts'
import { credible } from './credible.ts'
import {
  asDone,
  candidateOf,
  type Draft,
  ownsUp,
  putsBack,
  settle,
  takesBack,
  undone,
  withoutUndone,
} from './draft.ts'
import type { Freshness } from './freshness.ts'
import { type HeardBefore, lateHints, lateTopics, topicsBefore, wisherOf } from './heard-before.ts'
import { likelierTopics } from './likelier-topics.ts'
import { type Markers, markersOf } from './markers.ts'
import type { Mention } from './mention.ts'
import { clausesOf, topicsAfter } from './mentions.ts'
import { accepts, type Offer, proposes } from './offers.ts'
import { onLock } from './on-lock.ts'
import { ownerOf } from './owner.ts'
import { placesIn } from './places.ts'
import { hintedTopics, standingTopics } from './pointed-topics.ts'
import { relativesOf } from './relatives.ts'
import { scaleMembers } from './scales.ts'
import { steppedFrom } from './settled.ts'

/** What the extraction of settings talk may know besides the turn. */
export interface TalkContext {
  /** Everybody memory knows by name. */
  readonly names: readonly string[]
  /** What each speaker last spoke of or set, likeliest first; kept for a trip. */
  readonly topics: (speaker: string) => readonly string[]
  /** Settings this speaker has at a value, latest first: "8 is too hot now" points at them. */
  readonly standing?: (speaker: string, value: SettingValue) => readonly string[]
  /** Names given to ways of setting things ("Sanctuary Mode"), lower case. */
  readonly terms?: readonly string[]
  /** What was said in the last minutes by everybody, oldest first. */
  readonly recent?: readonly HeardBefore[]
  /** The value a setting was last known to have; the base of steps. */
  readonly current: (setting: string) => SettingValue | undefined
}

/** What a turn says about settings. */
export interface SettingsTalk {
  readonly candidates: readonly Candidate[]
  /** The settings the turn itself spoke of, likeliest first. */
  readonly spokenOf: readonly string[]
  /** The settings it named in part. */
  readonly touched: readonly string[]
  /** The settings it may complain of without naming them. */
  readonly complaints: readonly string[]
  /** The values it proposed. */
  readonly offers: readonly Offer[]
  /** What "it" stands for from now on, for each speaker of the turn. */
  readonly topics: ReadonlyMap<string, readonly string[]>
  /** The clauses that were about settings, as normalised words. */
  readonly clauses: readonly string[]
  /** What settings are at after the turn, as far as it tells. */
  readonly current: ReadonlyMap<string, SettingValue>
}

/** Turns before this one that tell what else is so at the moment. */
const LATELY = 2

/**
 * What a turn says about settings, as candidates for memory: whose, which value, under which circumstances, for now
 * or for good. Pure. Chatter comes back empty.
 */
export const settingsTalk = (turn: HeardTurn, context: TalkContext): SettingsTalk => {
  const scene = readScene({
    words: turn.words,
    speaker: turn.speaker,
    ...(turn.addressee === undefined ? {} : { addressee: turn.addressee }),
    names: context.names,
  })
  const current = new Map<string, SettingValue>()
  const topics = new Map<string, readonly string[]>()
  const drafts: Draft[] = []
  const at = (setting: string): SettingValue | undefined =>
    current.get(setting) ?? context.current(setting) ?? carLexicon().settings.get(setting)?.initial
  const hinted = hintedTopics(turn.words)
  const recent = context.recent ?? []
  let spokenOf = topicsBefore(context.topics(turn.speaker), turn.speaker, recent)
  const fresh: Mention[] = []
  let pointed: readonly string[] = []
  let amends = false
  const touched: string[] = []
  const scales: string[] = []
  const offers: Offer[] = []
  let lately = lateTopics(recent)
  let hints = lateHints(recent)
  const freshness = (within: readonly string[], setting: string): Freshness => ({
    fresh: isAbout(within, setting),
    lately: isAbout(lately, setting),
    hinted: isAbout(hints, setting),
  })
  scene.pieces.forEach((piece, index) => {
    const who = piece.who ?? turn.speaker
    const given = drafts.length
    const stood = standingTopics(piece.words, who, context.standing)
    const before = [...pointed, ...(spokenOf.length > 0 ? [...spokenOf, ...stood] : [...stood, ...hinted])]
    if (
      piece.kind === 'told' &&
      !/\b(?:prefer|like|profile|usual|want|set|adjust)\w*|\d|喜欢|习惯|设/iu.test(piece.words)
    )
      return
    let within = likelierTopics([...new Set(before)], piece.words, context.current)
    for (const clause of clausesOf(piece.words, within, turn.words)) {
      amends ||= ownsUp(clause.words)
      if (takesBack(clause.words)) drafts.splice(-1, 1, ...drafts.slice(-1).map(undone))
      touched.push(...clause.air.touched)
      scales.push(...clause.air.scales)
      hints = [...hints, ...clause.air.touched, ...clause.air.scales]
      if (clause.mentions.length === 0) continue
      const sentence = sentenceAround(piece.words, clause.words)
      const markers = asTold(
        piece,
        withPiece(withReason(withSentence(markersOf(clause.words), sentence), piece, scene), piece.words),
        clause.words,
      )
      const from = drafts.length
      const guessing = spokenOf.length === 0 && stood.length === 0
      const heard = clause.mentions.filter(
        one =>
          one.origin === 'symptom' ||
          piece.kind === 'did' ||
          credible(one, clause.tokens, freshness(within, one.setting)),
      )
      for (const mention of heard) {
        if (mention.origin === 'symptom') continue
        // What the turn only hints at has levels; a word that is a value of it as well is no value yet.
        if (
          guessing &&
          mention.origin === 'topic' &&
          mention.ofClause !== true &&
          typeof mention.value === 'string'
        )
          continue
        const lasting = onLock(mention, sentence)
        const value = draftValue(lasting, at)
        if (value === undefined) continue
        const meant = repeatedSetting(lasting, value, markers, at) ?? lasting
        const negated = lasting === mention && forbids(clause.words, mention)
        const owner =
          wisherOf(piece.words, who, recent, before =>
            isAbout([...before.topics, ...before.complaints], meant.setting),
          ) ?? ownerOf(piece, index, scene, turn.speaker, clause.words, context.names)
        const draft: Draft = {
          mention: meant,
          value: negated && typeof value === 'boolean' ? !value : value,
          markers: {
            ...markers,
            ...(negated && typeof value !== 'boolean' ? { rejects: true } : {}),
            ...(piece.kind === 'did' && saidForNow(scene.pieces.slice(0, index), piece.who, value)
              ? { passing: true, lasting: false }
              : {}),
          },
          owner,
          actor: piece.who ?? turn.speaker,
          ...circumstancesOf(clause.words, piece, scene, owner, context.names, context.terms ?? []),
          corrects: CORRECTS.test(turn.words),
          told: piece.kind !== 'said',
          undoes: value === false || negated || putsBack(piece.words, clause.words),
          amends,
        }
        if (isQuestion(piece, clause.words, sentence)) {
          if (proposes(sentence)) offers.push(draft)
          continue
        }
        drafts.push(draft)
        if (!markers.rejects && !markers.foreign && markers.limit === undefined)
          current.set(meant.setting, value)
      }
      within = topicsAfter(within, heard)
      lately = [...lately, ...heard.map(one => one.setting)]
      hints = [...hints, ...clause.mentions.map(one => one.setting)]
      fresh.push(...heard)
      spokenOf = topicsAfter(
        spokenOf,
        drafts
          .slice(from)
          .map(one => one.mention)
          .concat(clause.mentions),
      )
    }
    // "I can't read a thing at 3": a value nothing was given is what stands at it, and the next words may mean that.
    if (drafts.length === given) pointed = stood.length > 0 ? stood : pointed
    else pointed = []
    topics.set(piece.who ?? turn.speaker, spokenOf)
  })
  topics.set(turn.speaker, spokenOf)
  drafts.push(...taken(turn, recent, drafts, current))
  const around = drafts.length === 0 ? [] : recent.slice(-LATELY).flatMap(one => tagsIn(one.words))
  return {
    candidates: [
      ...settle(asDone(withoutUndone(drafts, turn.words))).map(draft => candidateOf(draft, turn, around)),
      ...placesIn(turn, scene.pieces),
    ],
    spokenOf: topicsAfter(
      [],
      fresh.filter(one => one.origin !== 'symptom'),
    ),
    touched: [...new Set(touched)],
    complaints: [
      ...new Set([...fresh.flatMap(one => (one.origin === 'symptom' ? [one.setting] : [])), ...scales]),
    ],
    offers,
    topics,
    current,
    clauses: drafts.map(draft => draft.mention.clause),
  }
}

/** "Only 270p until the new month": the deed that follows with the value is for as long. */
const saidForNow = (before: readonly Piece[], who: string | undefined, value: SettingValue): boolean =>
  before.some(
    ({ kind, who: speaker, words }) =>
      kind === 'said' &&
      speaker === who &&
      sentencesOf(words).some(
        sentence => sentence.toLowerCase().includes(String(value)) && ENDS_LATER.test(sentence),
      ),
  )

/** "The light was set to 3" tells of a deed; within somebody's words it is what they found. */
const asTold = (piece: Piece, markers: Markers, clause: string): Markers =>
  piece.kind === 'did' && !/\bstill\b|还/u.test(clause) ? { ...markers, foreign: false } : markers

/** Is one of these settings the same thing, its switch or another scale of its kind? */
const isAbout = (topics: readonly string[], setting: string): boolean =>
  topics.some(
    topic =>
      topic === setting ||
      scaleMembers(topic)?.has(setting) === true ||
      relativesOf(topic, carLexicon()).some(one => one.id === setting),
  )

/** The sentence a clause stands in: "I like it warm, around level 8" is one liking. */
const sentenceAround = (words: string, clause: string): string =>
  sentencesOf(words).find(sentence => sentence.toLowerCase().includes(clause.slice(0, 24))) ?? clause

/** An end that is said of everything in the same breath: "while I recover". */
const ENDS_LATER =
  /\b(?:until (?:it|my|i|the)|while i(?:'m)? (?:recover\w*|heal\w*)|for (?:a few|the next|a couple of) (?:days|weeks|hours)|temporar\w+)\b|恢复期间|这几(?:天|周)/iu

const withPiece = (markers: Markers, words: string): Markers =>
  !markers.lasting && ENDS_LATER.test(words) ? { ...markers, passing: true } : markers

/** "Just for today, …": what opens a sentence is said of all of it. */
const OPENS_PASSING =
  /^(?:just |only )?(?:for )?(?:today|tonight|now|once|this (?:once|time|trip|morning|evening|week)|the moment|the time being)\b\s*,|^(?:今天|今晚|这次|现在先|暂时)[，,]?/iu
const OPENS_RULE =
  /^(?:when(?:ever)?|if|every time|any ?time|as (?:long|soon) as|once|while|unless)\b(?! (?:you|possible|needed)\b)|^(?:如果|只要|每当|要是|每次|.{1,10}的时候)/iu

/** A deed told after the rule it follows ("Whenever it is muddy …") is done by that rule. */
const withReason = (markers: Markers, piece: Piece, { pieces }: Scene): Markers => {
  if (piece.kind !== 'did' || markers.kind !== 'action' || markers.passing) return markers
  const ruled = pieces
    .slice(0, pieces.indexOf(piece))
    .some(
      ({ kind, who, words }) =>
        kind === 'said' && who === piece.who && sentencesOf(words).some(one => OPENS_RULE.test(one)),
    )
  return ruled ? { ...markers, lasting: true, kind: 'rule' } : markers
}

const withSentence = (markers: Markers, sentence: string): Markers => {
  if (OPENS_PASSING.test(sentence)) return { ...markers, passing: true, lasting: false }
  if (markers.lasting || markers.passing || markers.kind !== 'action') return markers
  if (OPENS_RULE.test(sentence)) return { ...markers, lasting: true, kind: 'rule' }
  const whole = markersOf(sentence)
  return whole.lasting && !whole.passing
    ? { ...markers, lasting: true, kind: whole.kind, strength: whole.strength }
    : markers
}

/** The turn takes back or mends what was said before. */
const CORRECTS =
  /\b(?:actually|wait|make that|no,|i meant|correct(?:ed|s|ing)?(?: (?:him|her)self)?|clarif\w+|change of plans|changed (?:my|his|her|their) mind|from now on|that(?: was|'s| is) (?:still )?too|was (?:still )?too|used to (?:like|love|want|keep|use|prefer)|gone (?:over|off)|(?:grown |got )?(?:tired|sick|fed up) (?:of|with)|any ?more|nowadays|these days|doesn'?t (?:cut it|work|do)|isn'?t enough|realized|realised|instead of that|on second thought|rather than|no longer)\b|其实|不对|还是改|改成|说错|太.{1,4}了|从现在起|以前/iu

const draftValue = (
  mention: Mention,
  at: (setting: string) => SettingValue | undefined,
): SettingValue | undefined => {
  if (mention.value !== undefined) return mention.value
  const definition = carLexicon().settings.get(mention.setting)
  const base = at(mention.setting)
  if (mention.by === undefined || definition === undefined || base === undefined) return undefined
  // "A bit higher" without a number is a wish of the moment: the car's answer is the value, and it is not known here.
  if (mention.by.amount === undefined) return undefined
  return steppedFrom(definition, base, mention.by)
}

/** "The HUD at level 3 is too low": of several settings that are meant, the one that stands at 3. */
const repeatedSetting = (
  mention: Mention,
  value: SettingValue,
  markers: Markers,
  at: (setting: string) => SettingValue | undefined,
): Mention | undefined => {
  if (!markers.rejects || typeof value !== 'number' || at(mention.setting) === value) return undefined
  const rival = mention.rivals.find(setting => at(setting) === value)
  return rival === undefined ? undefined : { ...mention, setting: rival }
}

/** What another proposed in the last turn, where these words take it as it is and give no value of their own. */
const taken = (
  turn: HeardTurn,
  recent: readonly HeardBefore[],
  drafts: readonly Draft[],
  current: Map<string, SettingValue>,
): readonly Draft[] => {
  const last = recent.at(-1)
  if (last === undefined || last.speaker === turn.speaker || last.offers.length === 0) return []
  if (drafts.length > 0 || !accepts(turn.words)) return []
  return last.offers.map(offer => {
    current.set(offer.mention.setting, offer.value)
    return { ...offer, owner: turn.speaker, actor: last.speaker }
  })
}

const isQuestion = (piece: Piece, clause: string, sentence: string): boolean =>
  piece.kind === 'said' &&
  (/^(?:want|you want|do you want|would you like|maybe|or)\b.*\?$/iu.test(sentence) ||
    (/[?？]$/u.test(sentence) && sentence.length <= clause.length + 2 && !VERB.test(clause)) ||
    asks(clause))

/** "Level 3?" repeats or proposes; "could you set it to 3?" asks for it. */
const VERB = /\b(?:can|could|would|will|mind|let|please|set|turn|switch|make|put|lower|raise)\b|[把调开关设]/u

const asks = (clause: string): boolean =>
  /^(?:what|which|how|did|does|is|are|was|were|why|have you|who)\b|(?:多少|几|吗|呢)$|^你觉得|会不会|是不是|要不要/iu.test(
    clause,
  ) && !/\bwho\b/iu.test(clause)

/** "I don't want the seat heating", 不要开空调. */
const forbids = (clause: string, mention: Mention): boolean =>
  (mention.change.type === 'switch' || mention.value === true) &&
  /\b(?:don'?t|do not|doesn'?t|never|no need|no longer|not|without|can'?t|didn'?t(?= (?:want|mean)))\b[^.]{0,24}\b(?:need|want|like|use|turn|open|have|require|blow\w*|on)\b|不(?:需要|用|要|想|喜欢)|别(?:开|打开)/iu.test(
    clause,
  ) &&
  !/\b(?:off|disable|close|shut)\b|关/iu.test(clause)

/** What a setting's own actions of a turn say, as observations. */
export const observedIn = (turn: HeardTurn): readonly Candidate[] =>
  turn.actions.map(action => ({
    subject: action.by ?? turn.speaker,
    kind: 'action',
    category: carLexicon().settings.get(action.setting)?.module ?? 'car',
    slot: action.setting,
    ...(action.zone === undefined ? {} : { zone: action.zone satisfies Zone }),
    value: action.value,
    polarity: 1,
    strength: action.how === 'hand' ? 0.5 : 0.6,
    origin: 'observed',
    condition: [],
    validFrom: turn.context.time,
    evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
  }))
