import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingValue } from '../../vehicle/setting.ts'
import type { Condition, ConditionTag } from '../condition.ts'
import { sameTag } from '../conditions/match.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Candidate } from '../preference.ts'
import type { Markers } from './markers.ts'
import type { Mention } from './mention.ts'

/** One value given to one setting in one clause, before the turn's values are set against each other. */
export interface Draft {
  readonly mention: Mention
  readonly value: SettingValue
  readonly markers: Markers
  readonly owner: string
  readonly actor: string
  readonly condition: Condition
  /** What else was so at the time. */
  readonly moment: readonly ConditionTag[]
  readonly corrects: boolean
  /** Told rather than said: done, asked of the car, or narrated. */
  readonly told: boolean
  /** The words put the thing back or switch it off: "put it back to 22", "I didn't want it locked". */
  readonly undoes: boolean
  /** Somebody owned up to a mistake before it, in the same turn. */
  readonly amends: boolean
}

/** Somebody, or the car, took one thing for another: "I only meant my seat", "not the radio", "I mixed them up". */
const MISTAKEN =
  /\b(?:meant|mistak\w+|mixed (?:\w+ ){0,2}up|confus(?:ed|ing) (?:it|them|the|that|you|me)|misunder\w+|misheard|wrong|not what i|(?:i|he|she) didn'?t (?:want|mean|ask)|not (?:the|my|that)|instead)\b|弄错|搞错|说错|听错|不是(?:说|指|要)|我是说|我指的是/iu

/** "Put the air back to 22": as it was before. */
const BACK = /\bback\b|\brestor\w+|\bundo\b|\bas (?:it was|before)\b|调回|恢复|改回/iu

/** Does the part of a piece that a clause was read from put something back? */
export const putsBack = (words: string, clause: string): boolean => {
  const lead = clause.split(' ').slice(0, 3).join(' ')
  return words
    .toLowerCase()
    .split(/[,.;!?，。；！？]\s*|\band\b/u)
    .some(part => part.includes(lead) && BACK.test(part))
}

/** "I didn't want it locked", "not that": what was just done was not meant. */
export const takesBack = (clause: string): boolean =>
  /\b(?:didn'?t|did not|never) (?:want|mean|ask for) (?:it|that|this)\b|^(?:(?:no|oh|wait) )*(?:not (?:that|this|it)(?: one)?|wrong (?:one|thing|button))$|不是(?:要|这个|那个)/iu.test(
    clause,
  )

export const undone = (draft: Draft): Draft => ({ ...draft, undoes: true })

/** A thing and the levels it switches are one. */
const rootOf = (setting: string): string => carLexicon().settings.get(setting)?.switchedBy ?? setting

/** Does a clause own up to a mistake? */
export const ownsUp = (clause: string): boolean =>
  takesBack(clause) ||
  /\b(?:my (?:fault|mistake|bad)|oops|wrong|i (?:only |just |really )?meant|mixed (?:\w+ ){0,2}up|by mistake|misheard|misunderstood|confused (?:it|them|that|the))\b|弄错|搞错|说错|怪我/iu.test(
    clause,
  )

/**
 * Of a turn in which one thing was taken for another, what was meant: a thing that was set and put back again before
 * another was set, or that was set before somebody owned up to a mistake and set another, tells nothing of a liking.
 * What is left says what the words that were misunderstood mean. Pure.
 */
export const withoutUndone = (drafts: readonly Draft[], words: string): readonly Draft[] => {
  const roots = drafts.map(({ mention }) => rootOf(mention.setting))
  const mistaken = MISTAKEN.test(words)
  const mended = drafts.findIndex(({ amends }) => amends)
  const undoneRoot = (root: string): boolean => {
    const first = roots.indexOf(root)
    const last = roots.lastIndexOf(root)
    const another = roots.some((other, at) => other !== root && at > first && at >= mended)
    if (!another || drafts[last]?.markers.lasting === true) return false
    return drafts[last]?.undoes === true ? mistaken || first < last : mended >= 0 && last < mended
  }
  const kept = drafts.filter((_, at) => !undoneRoot(roots[at] ?? ''))
  if (kept.length === 0 || kept.length === drafts.length) return drafts
  return kept.map(draft => ({ ...draft, markers: { ...draft.markers, kind: 'definition' as const } }))
}

/**
 * A thing named loosely is the one the deed names that follows with the very value: "'The cushion has to come in, to
 * 20.' She set the cushion extension to 20." Pure.
 */
export const asDone = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, at) => {
    if (draft.told || typeof draft.value === 'boolean') return draft
    const { mention, owner } = draft
    const later = drafts
      .slice(at + 1)
      .filter(one => one.told && one.value === draft.value && one.owner === owner)
    if (later.some(one => one.mention.setting === mention.setting)) return draft
    const deed = later.find(
      one =>
        one.mention.origin === 'named' &&
        one.mention.score > mention.score &&
        (mention.origin === 'topic' || moduleOf(one.mention.setting) === moduleOf(mention.setting)),
    )
    return deed === undefined ? draft : { ...draft, mention: { ...mention, setting: deed.mention.setting } }
  })

const moduleOf = (setting: string): string | undefined => carLexicon().settings.get(setting)?.module

/** "Off … no, on again, at 5": the level takes the place of the switch. */
const onAgain = (before: Draft, { mention, value }: Draft): boolean =>
  before.value === false && value !== false && rootOf(before.mention.setting) === rootOf(mention.setting)

/**
 * Values given to the same setting within one turn: a later one replaces an earlier one of the same owner, unless
 * the earlier was said to be the usual one ("usually 22, but 18 today": both), or is only refused.
 */
export const settle = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const { markers, mention } = draft
    if (markers.foreign && !markers.lasting) continue
    const rival = kept.findIndex(
      one =>
        (one.mention.setting === mention.setting || onAgain(one, draft)) &&
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
      kept.push({ ...draft, markers: { ...markers, passing: true } })
    else if (draft.told || !old.markers.lasting || markers.lasting) kept[rival] = draft
    else kept.push(draft)
  }
  return kept
}

/** "Pushed the seat back to 90" says whither, and no place in the car. */
const PUSHED_BACK =
  /\b(?:seat|chair|backrest|it|headrest|cushion|mirror|wheel) back\b(?! (?:row|seats?|bench))(?!.*\b(?:rear|behind)\b)/iu

const joined = (one: Condition, other: Condition): Condition => [
  ...one,
  ...other.filter(tag => !one.some(known => sameTag(known, tag))),
]

export const candidateOf = (draft: Draft, turn: HeardTurn, lately: readonly ConditionTag[]): Candidate => {
  const { mention, markers, owner, actor } = draft
  const zone = PUSHED_BACK.test(mention.clause) ? undefined : mention.zone.zones[0]
  const definition = carLexicon().settings.get(mention.setting)
  return {
    subject: owner,
    ...(actor === owner ? {} : { actor }),
    kind: draft.condition.some(tag => tag.dimension === 'term') ? 'definition' : markers.kind,
    category: definition?.module ?? 'car',
    slot: mention.setting,
    ...(zone === undefined ? {} : { zone }),
    value: draft.value,
    polarity: markers.limit === 'min' || (markers.rejects && !markers.foreign) ? -1 : 1,
    strength: markers.strength,
    origin: 'stated',
    condition: draft.condition,
    ...(markers.passing ? { passing: true } : {}),
    validFrom: turn.context.time,
    ...(draft.corrects && !markers.rejects ? { corrects: 'latest' } : {}),
    evidence: {
      turnId: turn.turnId,
      words: turn.words,
      context: { ...turn.context, tags: joined(joined(turn.context.tags, draft.moment), lately) },
    },
  }
}
