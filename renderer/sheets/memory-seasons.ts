import type { MemoryTag } from '../../agent/protocol/index.ts'

/** Months (0–11) of a season, as the car counts them; see `seasonOf` in `agent/memory/conditions/live.ts`. */
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [2, 3, 4],
  summer: [5, 6, 7],
  autumn: [8, 9, 10],
  winter: [11, 0, 1],
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: 24 }, (_, hour) => hour).filter(hour =>
    from < to ? hour >= from && hour < to : hour >= from || hour < to,
  )

/** Hours (0–23) of a part of the day; see `daytimeOf` in the same place. */
const DAYTIMES: Readonly<Record<string, readonly number[]>> = {
  morning: range(5, 12),
  afternoon: range(12, 18),
  evening: range(18, 21),
  night: range(21, 5),
  day: range(7, 19),
}

const spanOf = (
  when: readonly MemoryTag[],
  dimension: string,
  spans: Readonly<Record<string, readonly number[]>>,
  length: number,
): readonly boolean[] | undefined => {
  const tags = when.filter(tag => tag.dimension === dimension && spans[tag.value] !== undefined)
  if (tags.length === 0) return undefined
  return Array.from({ length }, (_, at) =>
    tags.every(tag => (spans[tag.value]?.includes(at) === true) !== (tag.negated === true)),
  )
}

/** The months a condition holds in; undefined where it says nothing of seasons. */
export const monthsOf = (when: readonly MemoryTag[]): readonly boolean[] | undefined =>
  spanOf(when, 'season', SEASONS, 12)

/** The hours a condition holds in; undefined where it says nothing of the time of day. */
export const hoursOf = (when: readonly MemoryTag[]): readonly boolean[] | undefined =>
  spanOf(when, 'daytime', DAYTIMES, 24)
