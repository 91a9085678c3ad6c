import { z } from 'zod'
import type { JsonValue } from '../../domain/json.ts'
import type { Localised } from '../../domain/language.ts'
import { text } from '../../domain/language.ts'
import { label } from '../shared/wording.ts'
import type { Task } from '../skill.ts'
import { JUNCTIONS, type Junction, MAP_HEIGHT, MAP_WIDTH, PARKS, WATER } from './city.ts'
import { type Place, placeById } from './places.ts'
import { ROAD_LINES, toMap } from './road-graph.ts'
import { mapPointAfter, nextManoeuvre, pathOf, remainingSeconds } from './route-progress.ts'
import { findRoute, type Position, ROUTE_PREFERENCES, type Route, type RoutePreference } from './router.ts'

const junction = z.string().refine((value): value is Junction => value in JUNCTIONS)
const positionSchema = z.union([
  z.object({ at: junction }),
  z.object({ from: junction, to: junction, road: z.string(), fraction: z.number().min(0).max(1) }),
])

/** What is kept of the car's way in the database; the route itself is found again from it. */
export const tripSchema = z.object({
  /** Where it began. */
  origin: positionSchema,
  /** Ids of the places, the destination last. */
  stops: z.array(z.string()).min(1),
  preference: z.enum(ROUTE_PREFERENCES),
  /** Metres since the origin. */
  travelled: z.number().min(0),
  /** Whose trip it is: deleting that driver ends it. */
  driver: z.string(),
  arrivedAt: z.number().optional(),
})
export type Trip = z.infer<typeof tripSchema>

export const carSchema = z.object({ position: positionSchema })
export const savedPlaceSchema = z.object({ place: z.string() })

/** The places of a trip that are on the map. */
export const placesOf = (stops: readonly string[]): readonly Place[] =>
  stops.flatMap(id => placeById(id) ?? [])

/** The route of a trip, from its origin. */
export const routeOf = (trip: Trip): Route | undefined => routeVia(trip.origin, trip.stops, trip.preference)

/** The route through places; undefined when one of them is not on the map. */
export function routeVia(
  origin: Position,
  stops: readonly string[],
  preference: RoutePreference,
): Route | undefined {
  const places = placesOf(stops)
  if (places.length !== stops.length) return undefined
  return findRoute(
    origin,
    places.map(place => place.at),
    preference,
  )
}

/** The stops that still lie ahead, the destination last. */
export function stopsAhead(trip: Trip, route: Route): readonly string[] {
  const ahead = trip.stops.filter((_, index) => (route.stopsAt[index] ?? 0) > trip.travelled)
  return ahead.length > 0 ? ahead : trip.stops.slice(-1)
}

const pair = (point: readonly [number, number]): JsonValue => [point[0], point[1]]
const MAP: JsonValue = {
  roads: ROAD_LINES.map(line => line.map(pair)),
  water: WATER.map(line => line.map(toMap).map(pair)),
  parks: PARKS.map(line => line.map(toMap).map(pair)),
}

/** The card of a trip under way. @param now epoch ms, for the time of arrival. */
export function tripTask(trip: Trip, route: Route, now: number): Task {
  const places = placesOf(trip.stops)
  const destination = places.at(-1)
  const title: Localised = destination === undefined ? text('', '') : label(destination)
  const seconds = remainingSeconds(route, trip.travelled)
  const metres = Math.max(0, route.metres - trip.travelled)
  const next = nextManoeuvre(route, trip.travelled)
  const arrived = trip.arrivedAt !== undefined
  const end = destination === undefined ? ([0, 0] as const) : toMap(JUNCTIONS[destination.at])
  const ahead = stopsAhead(trip, route).slice(0, -1)
  return {
    id: 'route',
    skill: 'navigation',
    kind: 'route',
    priority: 0,
    title,
    status: arrived ? text('Arrived', '已到达') : text('On the way', '导航中'),
    state: arrived ? 'arrived' : 'navigating',
    progress: route.metres === 0 ? 1 : Math.min(1, trip.travelled / route.metres),
    ...(arrived ? {} : { dueAt: now + seconds * 1000 }),
    cancellable: !arrived,
    detail: {
      path: pathOf(route).map(pair),
      position: pair(mapPointAfter(route, trip.travelled) ?? end),
      destination: pair(end),
      stops: placesOf(ahead).map(place => ({
        name: { ...label(place) },
        at: pair(toMap(JUNCTIONS[place.at])),
      })),
      aspect: MAP_WIDTH / MAP_HEIGHT,
      map: MAP,
      remainingSeconds: Math.round(seconds),
      remainingMetres: Math.round(metres),
      manoeuvre: {
        turn: next.turn,
        inMetres: Math.round(next.inMetres),
        road: { ...(next.road === undefined ? title : label(next.road)) },
      },
      preference: trip.preference,
    },
  }
}
