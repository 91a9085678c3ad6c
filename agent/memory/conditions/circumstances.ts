import type { Condition, ConditionTag, MomentContext } from '../condition.ts'
import { DIMENSIONS } from './dimensions.ts'
import { hourOf } from './live.ts'
import { contradicts, tagKey } from './match.ts'
import { type Measured, unitOf, within } from './measures.ts'
import { SITUATION, tellsOf } from './situation.ts'

/** Does a condition hold at the moment of asking? `open`: neither the words nor the world tell. */
export type Standing = 'met' | 'against' | 'open'

/** The circumstances of a moment, laid out so that a row's can be looked up in them. */
export interface Circumstances {
  /** Keys of what is so, and of what therefore cannot be so. */
  readonly met: ReadonlySet<string>
  readonly against: ReadonlySet<string>
  /** What bounds are held against. */
  readonly measured: Measured
  /** The words that tell of the moment, from `momentWords`: spoken circumstances are looked for in them. */
  readonly told: ReadonlySet<string>
}

const EXCLUDED: ReadonlyMap<string, readonly string[]> = new Map(
  DIMENSIONS.flatMap(({ dimension, tags }) =>
    tags.map(({ value, excludes = [] }) => [
      tagKey({ dimension, value }),
      excludes.map(other => tagKey({ dimension, value: other })),
    ]),
  ),
)

const NOTHING_TOLD: ReadonlySet<string> = new Set()

/** Lays out what is so at a moment. */
export const circumstancesOf = (
  tags: readonly ConditionTag[],
  measured: Measured,
  told: ReadonlySet<string> = NOTHING_TOLD,
): Circumstances => ({
  measured,
  told,
  met: new Set(tags.map(tagKey)),
  against: new Set(
    tags.flatMap(tag => [
      tagKey({ ...tag, negated: tag.negated !== true }),
      ...(tag.negated === true ? [] : (EXCLUDED.get(tagKey(tag)) ?? [])),
    ]),
  ),
})

/** Circumstances others imply: an evening that is dark is a night to those who drive in it. */
const IMPLIED: readonly (readonly [all: readonly ConditionTag[], implied: ConditionTag])[] = [
  [[{ dimension: 'daytime', value: 'morning' }], { dimension: 'daytime', value: 'day' }],
  [[{ dimension: 'daytime', value: 'afternoon' }], { dimension: 'daytime', value: 'day' }],
  [
    [
      { dimension: 'daytime', value: 'evening' },
      { dimension: 'light', value: 'dark' },
    ],
    { dimension: 'daytime', value: 'night' },
  ],
  [[{ dimension: 'daytime', value: 'night' }], { dimension: 'light', value: 'dark' }],
]

/**
 * What is so now: what was said of the moment ("for my call", "in winter") goes before what the car senses, and
 * takes away what cannot be so beside it.
 */
export const tagsNow = (
  sensed: readonly ConditionTag[],
  said: readonly ConditionTag[] = [],
): readonly ConditionTag[] => {
  const tags = [...said, ...sensed.filter(tag => !said.some(one => contradicts(one, tag)))]
  const keys = new Set(tags.map(tagKey))
  return [
    ...tags,
    ...IMPLIED.filter(
      ([all, implied]) => all.every(one => keys.has(tagKey(one))) && !keys.has(tagKey(implied)),
    ).map(([, implied]) => implied),
  ]
}

/** What is so at a moment the car senses, laid out. @param said what was said of the moment. */
export const circumstancesNow = (
  moment: Omit<MomentContext, 'occupants'>,
  said: readonly ConditionTag[] = [],
): Circumstances => circumstancesOf(tagsNow(moment.tags, said), measuredAt(moment))

/** What the car measures at a moment. */
export const measuredAt = ({
  time,
  outsideTemperature,
  speed,
}: Pick<MomentContext, 'time' | 'outsideTemperature' | 'speed'>): Measured => ({
  hour: hourOf(time),
  ...(outsideTemperature !== undefined && { celsius: outsideTemperature }),
  ...(speed !== undefined && { kmh: speed }),
})

/** Is one circumstance so now? @param key the tag's `tagKey`, worked out once. */
export const standingOf = (tag: ConditionTag, key: string, now: Circumstances): Standing => {
  if (tag.dimension === SITUATION)
    return tellsOf(tag, now.told) ? (tag.negated === true ? 'against' : 'met') : 'open'
  if (tag.compare === undefined) return now.met.has(key) ? 'met' : now.against.has(key) ? 'against' : 'open'
  const unit = unitOf(tag)
  const kept = unit === undefined ? undefined : within(tag.compare, unit, now.measured)
  if (kept === undefined) return 'open'
  return kept !== (tag.negated === true) ? 'met' : 'against'
}

/**
 * Does all of a condition hold now? The empty one always does; what must not be so counts as not so until it is known
 * to be ("unless it rains").
 */
export const holds = (condition: Condition, now: Circumstances): boolean =>
  condition.every(tag => {
    const standing = standingOf(tag, tagKey(tag), now)
    return standing === 'met' || (standing === 'open' && tag.negated === true && tag.compare === undefined)
  })

/** Does a condition hold now? Against as soon as one of its circumstances is; the empty one always holds. */
export const standingOfAll = (condition: Condition, now: Circumstances): Standing => {
  let all: Standing = 'met'
  for (const tag of condition) {
    const standing = standingOf(tag, tagKey(tag), now)
    if (standing === 'against') return 'against'
    if (standing === 'open') all = 'open'
  }
  return all
}

/** The circumstances of a condition that are known not to be so now. */
export const deniedOf = (condition: Condition, now: Circumstances): Condition =>
  condition.filter(tag => standingOf(tag, tagKey(tag), now) === 'against')
