import type { Kilometres } from './city.ts'
import { EDGES, type Edge, type MapPoint, toMap } from './road-graph.ts'
import { type Position, type Route, split } from './router.ts'

export type Turn = 'straight' | 'left' | 'right' | 'slight_left' | 'slight_right' | 'uturn' | 'arrive'

export interface Manoeuvre {
  readonly turn: Turn
  readonly inMetres: number
  /** The road it leads into; undefined on arrival. */
  readonly road?: Edge['road']
}

const TURN_FROM_DEGREES = 25
const SHARP_FROM_DEGREES = 55
const UTURN_FROM_DEGREES = 150

const bearing = (from: Kilometres, to: Kilometres): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI

/** The change of direction between two stretches, degrees, to the right positive (y points down). */
function angleBetween(into: Edge, out: Edge): number {
  const [a, b] = [into.line.at(-2), into.line.at(-1)]
  const [c, d] = [out.line[0], out.line[1]]
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 0
  const difference = bearing(c, d) - bearing(a, b)
  return ((difference + 540) % 360) - 180
}

function turnOf(degrees: number): Turn {
  const size = Math.abs(degrees)
  if (size >= UTURN_FROM_DEGREES) return 'uturn'
  const side = degrees > 0 ? 'right' : 'left'
  if (size >= SHARP_FROM_DEGREES) return side
  return size >= TURN_FROM_DEGREES ? `slight_${side}` : 'straight'
}

/** The stretch the car is on after so many metres, and how far along it. */
function locate(route: Route, travelled: number): { index: number; edge: Edge; into: number } | undefined {
  let start = 0
  for (const [index, edge] of route.edges.entries()) {
    if (travelled < start + edge.metres || index === route.edges.length - 1)
      return { index, edge, into: Math.min(edge.metres, Math.max(0, travelled - start)) }
    start += edge.metres
  }
  return undefined
}

/** The next thing the driver has to do: the next turn, the next other road, or arriving. */
export function nextManoeuvre(route: Route, travelled: number): Manoeuvre {
  const here = locate(route, travelled)
  if (here === undefined) return { turn: 'arrive', inMetres: 0 }
  let inMetres = here.edge.metres - here.into
  for (let index = here.index; index < route.edges.length; index += 1) {
    const [edge, next] = [route.edges[index], route.edges[index + 1]]
    if (edge === undefined || next === undefined) break
    const turn = turnOf(angleBetween(edge, next))
    if (turn !== 'straight' || next.road.id !== edge.road.id) return { turn, inMetres, road: next.road }
    inMetres += next.metres
  }
  return { turn: 'arrive', inMetres }
}

/** Driving time that is left, in seconds, at free flow; it shrinks with the way, not with the clock. */
export function remainingSeconds(route: Route, travelled: number): number {
  const here = locate(route, travelled)
  if (here === undefined) return 0
  const ahead = route.edges.slice(here.index + 1).reduce((sum, edge) => sum + edge.seconds, 0)
  const share = here.edge.metres === 0 ? 0 : 1 - here.into / here.edge.metres
  return ahead + here.edge.seconds * share
}

/** Where the car is after so many metres of a route. */
export function positionAfter(route: Route, travelled: number): Position | undefined {
  const here = locate(route, travelled)
  if (here === undefined) return undefined
  const { edge } = here
  // The first stretch may be the rest of a longer one: fractions are of the whole, counted from its end.
  const whole = EDGES.find(
    candidate =>
      candidate.from === edge.from && candidate.to === edge.to && candidate.road.id === edge.road.id,
  )
  const left = edge.metres - here.into
  if (whole === undefined || left <= 1) return { at: edge.to }
  return { from: edge.from, to: edge.to, road: edge.road.id, fraction: Math.max(0, 1 - left / whole.metres) }
}

/** The road the car is on. */
export const roadAt = (route: Route, travelled: number): Edge['road'] | undefined =>
  locate(route, travelled)?.edge.road

/** The drawn line of the whole route. */
export const pathOf = (route: Route): readonly MapPoint[] =>
  route.edges
    .flatMap(edge => edge.line)
    .map(toMap)
    .filter((point, index, all) => index === 0 || point.join() !== all[index - 1]?.join())

/** The drawn point after so many metres. */
export function mapPointAfter(route: Route, travelled: number): MapPoint | undefined {
  const here = locate(route, travelled)
  return here === undefined ? undefined : toMap(split(here.edge.line, here.into).point)
}
