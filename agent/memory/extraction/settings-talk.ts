import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import type { Zone } from '../../vehicle/zones.ts'
import type { Condition, ConditionTag } from '../condition.ts'
import { sameTag } from '../conditions/match.ts'
import { tagsIn } from '../conditions/words.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Piece, Scene } from '../narration/scene.ts'
import { readScene } from '../narration/scene.ts'
import type { Candidate } from '../preference.ts'
import { type Markers, markersOf } from './markers.ts'
import { clausesOf, type Mention, topicsAfter } from './mentions.ts'
import { settledChange, steppedFrom } from './settled.ts'

/** What the extraction of settings talk may know besides the turn. */
export interface TalkContext {
  /** Everybody memory knows by name. */
  readonly names: readonly string[]
  /** What each speaker last spoke of or set, likeliest first; kept for a trip. */
  readonly topics: (speaker: string) => readonly string[]
  /** The value a setting was last known to have; the base of steps. */
  readonly current: (setting: string) => SettingValue | undefined
}

/** What a turn says about settings. */
export interface SettingsTalk {
  readonly candidates: readonly Candidate[]
  /** What "it" stands for from now on, for each speaker of the turn. */
  readonly topics: ReadonlyMap<string, readonly string[]>
  /** What settings are at after the turn, as far as it tells. */
  readonly current: ReadonlyMap<string, SettingValue>
}

/** One value given to one setting in one clause, before the turn's values are set against each other. */
interface Draft {
  readonly mention: Mention
  readonly value: SettingValue
  readonly markers: Markers
  readonly owner: string
  readonly actor: string
  readonly condition: Condition
  readonly told: boolean
}

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
  let spokenOf = context.topics(turn.speaker)
  scene.pieces.forEach((piece, index) => {
    if (
      piece.kind === 'told' &&
      !/\b(?:prefer|like|profile|usual|want|set|adjust)\w*|喜欢|习惯|设/iu.test(piece.words)
    )
      return
    for (const clause of clausesOf(piece.words, spokenOf)) {
      const markers = markersOf(clause.words)
      for (const mention of clause.mentions) {
        if (mention.origin === 'symptom') continue
        const value = valueOf(mention, at)
        if (value === undefined) continue
        if (isQuestion(piece, clause.words)) continue
        const negated = forbids(clause.words, mention)
        const owner = ownerOf(piece, index, scene, turn.speaker)
        drafts.push({
          mention,
          value: negated && typeof value === 'boolean' ? !value : value,
          markers: negated && typeof value !== 'boolean' ? { ...markers, rejects: true } : markers,
          owner,
          actor: piece.who ?? turn.speaker,
          condition: conditionOf(clause.words, piece, scene, context.names),
          told: piece.kind !== 'said',
        })
        if (!markers.rejects && !markers.foreign && markers.limit === undefined)
          current.set(mention.setting, value)
      }
      spokenOf = topicsAfter(spokenOf, clause.mentions)
    }
    topics.set(piece.who ?? turn.speaker, spokenOf)
  })
  topics.set(turn.speaker, spokenOf)
  return { candidates: settle(drafts).map(draft => candidateOf(draft, turn)), topics, current }
}

const valueOf = (
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

const isQuestion = (piece: Piece, clause: string): boolean =>
  piece.kind === 'said' &&
  /^(?:what|which|how|did|does|is|are|was|were|why|have you|who)\b|(?:多少|几|吗|呢)$/iu.test(clause) &&
  !/\bwho\b/iu.test(clause)

/** "I don't want the seat heating", 不要开空调. */
const forbids = (clause: string, mention: Mention): boolean =>
  (mention.change.type === 'switch' || mention.value === true) &&
  /\b(?:don'?t|do not|doesn'?t|never|no need|no longer|not|without|can'?t)\b[^.]{0,24}\b(?:need|want|like|use|turn|open|have|require|blow\w*|on)\b|不(?:需要|用|要|想|喜欢)|别(?:开|打开)/iu.test(
    clause,
  ) &&
  !/\b(?:off|disable|close|shut)\b|关/iu.test(clause)

/**
 * Whose preference it is. Words are their speaker's; a deed told after somebody's wish is the wisher's, whoever
 * did it; "for her", "my nephew loves" name another.
 */
const ownerOf = (piece: Piece, index: number, scene: Scene, speaker: string): string => {
  const self = piece.who ?? speaker
  if (piece.kind === 'said') {
    const kin =
      /\bmy (nephew|niece|son|daughter|wife|husband|mother|mom|father|dad|sister|brother|baby|dog|boss|client)s?\b[^,.]{0,20}\b(?:loves?|likes?|prefers?|wants?|needs?|hates?)\b/iu.exec(
        piece.words,
      )
    if (kin?.[1] !== undefined) return self
    return self
  }
  // The wish this deed serves: the nearest words before it by somebody else, addressed to the doer.
  for (let i = index - 1; i >= 0; i--) {
    const before = scene.pieces[i]
    if (before?.kind !== 'said') continue
    if (before.who === undefined || before.who === self) return self
    const wishes = /\b(?:i|i'm|i'll|me|my|can you|could you|please|can we|let's)\b|我|请|帮/iu.test(
      before.words,
    )
    return wishes &&
      (before.to === self || before.to === undefined) &&
      !/\bmy (?:own )?(?:preferred|usual|profile)\b/iu.test(piece.words)
      ? before.who
      : self
  }
  return self
}

/** The circumstances of the clause, of the words around it, and of the told scene; named companions in the clause. */
const conditionOf = (clause: string, piece: Piece, scene: Scene, names: readonly string[]): Condition => {
  const tags: ConditionTag[] = []
  const add = (more: readonly ConditionTag[]): void => {
    for (const tag of more) if (!tags.some(one => sameTag(one, tag))) tags.push(tag)
  }
  add(tagsIn(clause))
  add(tagsIn(piece.words))
  for (const name of names) {
    const first = name.split(/\s+/u)[0] ?? name
    if (
      new RegExp(
        `\\b(?:with|when|whenever|if|for)\\b[^,.]{0,16}\\b${first}\\b|和${first}|${first}在`,
        'iu',
      ).test(clause)
    )
      add([{ dimension: 'company', value: name }])
  }
  for (const other of scene.pieces) if (other.kind !== 'did' || other === piece) add(tagsIn(other.words))
  if (scene.alone) add([{ dimension: 'company', value: 'alone' }])
  return tags
}

/**
 * Values given to the same setting within one turn: a later one replaces an earlier one of the same owner, unless
 * the earlier was said to be the usual one ("usually 22, but 18 today": both), or is only refused.
 */
const settle = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const { markers, mention } = draft
    if (markers.foreign && !markers.lasting) continue
    const rival = kept.findIndex(
      one =>
        one.mention.setting === mention.setting &&
        one.owner === draft.owner &&
        one.markers.rejects === markers.rejects &&
        one.markers.limit === markers.limit,
    )
    const old = kept[rival]
    if (old === undefined) kept.push(draft)
    else if (old.value === draft.value)
      kept[rival] = {
        ...draft,
        markers: {
          ...draft.markers,
          lasting: old.markers.lasting || draft.markers.lasting,
          passing: old.markers.passing || draft.markers.passing,
          kind: old.markers.kind === 'action' ? draft.markers.kind : old.markers.kind,
        },
        condition: [
          ...draft.condition,
          ...old.condition.filter(tag => !draft.condition.some(one => sameTag(one, tag))),
        ],
      }
    else if (old.markers.lasting && !markers.lasting && /usual|normal|平时|一般/iu.test(old.mention.clause))
      kept.push(draft)
    else if (draft.told || !old.markers.lasting || markers.lasting) kept[rival] = draft
    else kept.push(draft)
  }
  return kept
}

const candidateOf = (draft: Draft, turn: HeardTurn): Candidate => {
  const { mention, markers, owner, actor } = draft
  const zone = mention.zone.zones[0]
  const definition = carLexicon().settings.get(mention.setting)
  return {
    subject: owner,
    ...(actor === owner ? {} : { actor }),
    kind: markers.kind,
    category: definition?.module ?? 'car',
    slot: mention.setting,
    ...(zone === undefined ? {} : { zone }),
    value: draft.value,
    polarity: markers.rejects && !markers.foreign ? -1 : 1,
    strength: markers.strength,
    origin: 'stated',
    condition: draft.condition,
    ...(markers.passing ? { passing: true } : {}),
    validFrom: turn.context.time,
    evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
  }
}

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

export { settledChange }
