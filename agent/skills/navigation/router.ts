import { JUNCTIONS, type Junction, type Kilometres } from './city.ts'
import { EDGES, type Edge, edgesFrom, lengthOf } from './road-graph.ts'

export const ROUTE_PREFERENCES = ['fastest', 'shortest', 'no_tolls', 'no_motorways', 'scenic'] as const
export type RoutePreference = (typeof ROUTE_PREFERENCES)[number]

/** Where the car is: at a junction, or part of the way (0 to 1) along a stretch. */
export type Position =
  | { readonly at: Junction }
  | { readonly from: Junction; readonly to: Junction; readonly road: string; readonly fraction: number }

/** A way to drive, whole stretches except that the first may begin in the middle. */
export interface Route {
  readonly edges: readonly Edge[]
  /** Metres from the start to each stop in order, the destination last. */
  readonly stopsAt: readonly number[]
  readonly metres: number
  readonly seconds: number
  /** Names of the toll roads on it. */
  readonly tolls: readonly Edge['road'][]
}

/** What a stretch costs under a preference; Infinity means: never. */
const COSTS: Readonly<Record<RoutePreference, (edge: Edge) => number>> = {
  fastest: edge => edge.seconds,
  shortest: edge => edge.metres,
  no_tolls: edge => (edge.road.toll === true ? Number.POSITIVE_INFINITY : edge.seconds),
  no_motorways: edge => (edge.road.class === 'motorway' ? Number.POSITIVE_INFINITY : edge.seconds),
  // A scenic minute counts less than half, a motorway minute double: enough to go out of one's way, within reason.
  scenic: edge => edge.seconds * { scenic: 0.4, street: 1, arterial: 1.1, motorway: 2 }[edge.road.class],
}

/** The cheapest way from one junction to another (Dijkstra 1959); empty when they are the same. */
function cheapest(from: Junction, to: Junction, preference: RoutePreference): readonly Edge[] | undefined {
  const cost = COSTS[preference]
  const best = new Map<Junction, { total: number; via?: Edge }>([[from, { total: 0 }]])
  const open = new Set<Junction>([from])
  while (open.size > 0) {
    // Some forty junctions: looking through them all is quicker than keeping a heap.
    const here = [...open].reduce((a, b) => ((best.get(a)?.total ?? 0) <= (best.get(b)?.total ?? 0) ? a : b))
    if (here === to) break
    open.delete(here)
    for (const edge of edgesFrom(here)) {
      const total = (best.get(here)?.total ?? 0) + cost(edge)
      if (total >= (best.get(edge.to)?.total ?? Number.POSITIVE_INFINITY)) continue
      best.set(edge.to, { total, via: edge })
      open.add(edge.to)
    }
  }
  if (!best.has(to)) return undefined
  const edges: Edge[] = []
  for (let via = best.get(to)?.via; via !== undefined; via = best.get(via.from)?.via) edges.unshift(via)
  return edges
}

/** The rest of a stretch from a fraction of it on. */
function restOf(edge: Edge, fraction: number): Edge {
  const { after } = split(edge.line, edge.metres * fraction)
  return {
    ...edge,
    line: after,
    metres: edge.metres * (1 - fraction),
    seconds: edge.seconds * (1 - fraction),
  }
}

/** Cuts a line after some metres. */
export function split(
  line: readonly Kilometres[],
  metres: number,
): {
  readonly before: readonly Kilometres[]
  readonly after: readonly Kilometres[]
  readonly point: Kilometres
} {
  let left = metres
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]]
    if (from === undefined || to === undefined) break
    const stretch = lengthOf([from, to])
    if (left <= stretch && stretch > 0) {
      const t = Math.max(0, left / stretch)
      const point: Kilometres = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
      return { before: [...line.slice(0, index), point], after: [point, ...line.slice(index)], point }
    }
    left -= stretch
  }
  const point = line.at(-1) ?? [0, 0]
  return { before: line, after: [point], point }
}

/** The ways out of a position: from the middle of a stretch one may go on or turn round. */
function starts(position: Position): readonly { readonly junction: Junction; readonly first?: Edge }[] {
  if ('at' in position) return [{ junction: position.at }]
  const along = EDGES.find(
    edge => edge.from === position.from && edge.to === position.to && edge.road.id === position.road,
  )
  const back = EDGES.find(
    edge => edge.from === position.to && edge.to === position.from && edge.road.id === position.road,
  )
  return [
    ...(along === undefined ? [] : [{ junction: along.to, first: restOf(along, position.fraction) }]),
    ...(back === undefined ? [] : [{ junction: back.to, first: restOf(back, 1 - position.fraction) }]),
  ]
}

/**
 * Finds the way from where the car is through all stops in order; the preference holds for each part of it.
 *
 * @returns undefined when there is no such way.
 */
export function findRoute(
  position: Position,
  stops: readonly Junction[],
  preference: RoutePreference,
): Route | undefined {
  const [firstStop, ...later] = stops
  if (firstStop === undefined) return undefined
  const cost = COSTS[preference]
  const opening = starts(position)
    .flatMap(({ junction, first }) => {
      const rest = cheapest(junction, firstStop, preference)
      if (rest === undefined) return []
      const edges = first === undefined ? rest : [first, ...rest]
      // The stretch the car already stands on may be one it would rather not take; it counts by its time then.
      const total = edges.reduce((sum, edge) => sum + Math.min(cost(edge), edge.seconds * 1000), 0)
      return [{ edges, total }]
    })
    .sort((a, b) => a.total - b.total)[0]
  if (opening === undefined) return undefined
  const edges = [...opening.edges]
  const stopsAt = [sum(edges, edge => edge.metres)]
  let here = firstStop
  for (const stop of later) {
    const leg = cheapest(here, stop, preference)
    if (leg === undefined) return undefined
    edges.push(...leg)
    stopsAt.push(sum(edges, edge => edge.metres))
    here = stop
  }
  const tolls = new Map(edges.filter(edge => edge.road.toll === true).map(edge => [edge.road.id, edge.road]))
  return {
    edges,
    stopsAt,
    metres: sum(edges, edge => edge.metres),
    seconds: sum(edges, edge => edge.seconds),
    tolls: [...tolls.values()],
  }
}

const sum = (edges: readonly Edge[], of: (edge: Edge) => number): number =>
  edges.reduce((total, edge) => total + of(edge), 0)

/** Where a position is on the map, in kilometres. */
export function pointOf(position: Position): Kilometres {
  if ('at' in position) return JUNCTIONS[position.at]
  const edge = EDGES.find(
    candidate =>
      candidate.from === position.from && candidate.to === position.to && candidate.road.id === position.road,
  )
  return edge === undefined
    ? JUNCTIONS[position.from]
    : split(edge.line, edge.metres * position.fraction).point
}
