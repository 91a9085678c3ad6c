import {
  JUNCTIONS,
  type Junction,
  type Kilometres,
  MAP_HEIGHT,
  MAP_WIDTH,
  ROADS,
  type Road,
  type RoadClass,
} from './city.ts'

/** A stretch of road from one junction to the next, in the direction of driving. */
export interface Edge {
  readonly from: Junction
  readonly to: Junction
  readonly road: Road
  readonly metres: number
  /** Free-flow driving time, with the wait at its end. */
  readonly seconds: number
  /** The line it takes, kilometres, from `from` to `to`. */
  readonly line: readonly Kilometres[]
}

/** Free-flow speed in km/h, and the usual wait at the end of a stretch in seconds. Invented, but plausible. */
const TRAVEL: Readonly<Record<RoadClass, { readonly kmh: number; readonly wait: number }>> = {
  motorway: { kmh: 80, wait: 0 },
  arterial: { kmh: 55, wait: 12 },
  street: { kmh: 35, wait: 15 },
  scenic: { kmh: 50, wait: 4 },
}

/** Toll roads are motorways one may drive faster on, which is what the toll is for. */
const TOLL_KMH = 110

const STEPS = 6

/** A quadratic curve that bows out to the right of the direction of travel. */
function curve(from: Kilometres, to: Kilometres, bend: number): readonly Kilometres[] {
  if (bend === 0) return [from, to]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const middle: Kilometres = [(from[0] + to[0]) / 2 - dy * bend * 2, (from[1] + to[1]) / 2 + dx * bend * 2]
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS
    const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
    return [mix(from[0], middle[0], to[0]), mix(from[1], middle[1], to[1])] as const
  })
}

/** Length of a line in metres. */
export const lengthOf = (line: readonly Kilometres[]): number =>
  line.reduce((sum, point, index) => {
    const before = line[index - 1]
    return before === undefined ? 0 : sum + Math.hypot(point[0] - before[0], point[1] - before[1]) * 1000
  }, 0)

function edgesOf(road: Road): readonly Edge[] {
  return road.through.flatMap((to, index) => {
    const from = road.through[index - 1]
    if (from === undefined) return []
    const line = curve(JUNCTIONS[from], JUNCTIONS[to], road.bend ?? 0)
    const metres = lengthOf(line)
    const { kmh, wait } = TRAVEL[road.class]
    const seconds = metres / ((road.toll === true ? TOLL_KMH : kmh) / 3.6) + wait
    return [
      { from, to, road, metres, seconds, line },
      { from: to, to: from, road, metres, seconds, line: line.toReversed() },
    ]
  })
}

export const EDGES: readonly Edge[] = ROADS.flatMap(edgesOf)

const LEAVING = new Map<Junction, readonly Edge[]>()
for (const edge of EDGES) LEAVING.set(edge.from, [...(LEAVING.get(edge.from) ?? []), edge])

/** The stretches one can take from a junction. */
export const edgesFrom = (junction: Junction): readonly Edge[] => LEAVING.get(junction) ?? []

export type MapPoint = readonly [x: number, y: number]
const round = (value: number): number => Math.round(value * 10_000) / 10_000

/** Kilometres to the drawn map's 0 to 1. */
export const toMap = ([x, y]: Kilometres): MapPoint => [round(x / MAP_WIDTH), round(y / MAP_HEIGHT)]

/** Every road once, for drawing. */
export const ROAD_LINES: readonly (readonly MapPoint[])[] = ROADS.map(road =>
  road.through
    .flatMap((to, index) => {
      const from = road.through[index - 1]
      return from === undefined ? [] : curve(JUNCTIONS[from], JUNCTIONS[to], road.bend ?? 0)
    })
    .map(toMap),
)
