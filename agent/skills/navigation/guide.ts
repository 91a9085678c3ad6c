import type { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { CAR, Documents } from '../shared/documents.ts'
import { fromContext } from '../shared/proposals.ts'
import { aboutTime, distance, duration, fill, label, sentences } from '../shared/wording.ts'
import type { SkillAnnouncement, SkillContext, Task } from '../skill.ts'
import { JUNCTIONS } from './city.ts'
import { rangeNotice, rangeTooShort, routeSummary, tollNotice } from './navigation-words.ts'
import { PLACES, type Place, placeById } from './places.ts'
import { positionAfter, remainingSeconds, roadAt } from './route-progress.ts'
import { findRoute, type Position, pointOf, type Route, type RoutePreference } from './router.ts'
import {
  carSchema,
  placesOf,
  routeOf,
  routeVia,
  stopsAhead,
  type Trip,
  tripSchema,
  tripTask,
} from './trip.ts'

const START: Position = { at: 'b2' }
/** A longer gap than this between two looks at the clock is a changed clock, not a drive. */
const LONGEST_DRIVE_MS = 15 * 60_000
/** From here on the car is at a place. */
const NEAR_KILOMETRES = 0.3
/** How long the card stays after arriving. */
const ARRIVED_CARD_MS = 90_000
/** The trip is written down at most this often while it moves. */
const SAVE_EVERY_MS = 5000

const minute = (epochMs: number): number => Math.floor(epochMs / 60_000)

/** Tells what passes on a trip, and where the car is: the state of navigation, kept in the database. */
export class Guide {
  readonly #trips: Documents<Trip>
  readonly #car: Documents<z.infer<typeof carSchema>>
  #trip: Trip | undefined
  #route: Route | undefined
  #position: Position
  #seenAt: number | undefined
  #savedAt = 0
  #warnedOfRange = false

  /** @param changed called whenever the card would look different. */
  constructor(
    db: Database,
    private readonly changed: () => void,
  ) {
    this.#trips = new Documents(db, 'navigation.trip', tripSchema)
    this.#car = new Documents(db, 'navigation.car', carSchema)
    this.#position = this.#car.get(CAR, 'position')?.position ?? START
    this.#trip = this.#trips.get(CAR, 'trip')
    this.#route = this.#trip === undefined ? undefined : routeOf(this.#trip)
    if (this.#route === undefined) this.#trip = undefined
  }

  get position(): Position {
    return this.#position
  }

  /** The card of the present trip, if there is one. */
  tasks(): readonly Task[] {
    if (this.#trip === undefined || this.#route === undefined) return []
    return [tripTask(this.#trip, this.#route, this.#seenAt ?? 0)]
  }

  /** Is the car within a few hundred metres of a place? */
  isNear(place: Place): boolean {
    const [x, y] = pointOf(this.#position)
    const [px, py] = JUNCTIONS[place.at]
    return Math.hypot(px - x, py - y) <= NEAR_KILOMETRES
  }

  /** Ends the trip if it is this driver's. */
  forgetDriver(driverId: string): void {
    if (this.#trip?.driver === driverId) this.end()
  }

  /** World time has passed: the car has moved with its speed, stops are passed, the destination is reached. */
  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    const passed = this.#seenAt === undefined ? 0 : now - this.#seenAt
    this.#seenAt = now
    const trip = this.#trip
    const route = this.#route
    if (trip === undefined || route === undefined) return []
    if (trip.arrivedAt !== undefined) {
      if (now - trip.arrivedAt > ARRIVED_CARD_MS || now < trip.arrivedAt) this.end()
      return []
    }
    if (passed <= 0 || passed > LONGEST_DRIVE_MS || context.world.speed <= 0) {
      // Standing still one arrives later, which shows once a minute.
      if (minute(now) !== minute(now - passed)) this.changed()
      return []
    }
    const before = trip.travelled
    const travelled = Math.min(route.metres, before + (context.world.speed / 3.6) * (passed / 1000))
    this.#trip = { ...trip, travelled }
    this.#position = positionAfter(route, travelled) ?? this.#position
    const told = this.#passedStops(trip, route, before, travelled)
    if (travelled >= route.metres) {
      this.#trip = { ...this.#trip, arrivedAt: now }
      told.push({ id: `arrived-${now}`, urgency: 'now', say: this.#arrival(trip) })
    } else told.push(...this.#rangeWarning(route.metres - travelled, context, now))
    if (told.length > 0 || Math.abs(now - this.#savedAt) >= SAVE_EVERY_MS) this.#save(now)
    this.changed()
    return told
  }

  /** The trip under way; undefined without one, or once it has arrived. */
  active(): Trip | undefined {
    return this.#trip?.arrivedAt === undefined ? this.#trip : undefined
  }

  /** @throws DriverError when no route is active. */
  mustBeActive(): Trip {
    const trip = this.active()
    if (trip !== undefined) return trip
    throw new DriverError('No route is active', text("There's no route any more.", '现在已经没有路线了。'))
  }

  /** Ids of the places that still lie ahead, the destination last. */
  ahead(trip: Trip): readonly string[] {
    return this.#route === undefined ? trip.stops : stopsAhead(trip, this.#route)
  }

  /** Every route begins where the car is (CAR-bench's policy 016). */
  begin(stops: readonly string[], chosen: RoutePreference, context: SkillContext): Route {
    const route = routeVia(this.#position, stops, chosen)
    if (route === undefined)
      throw new DriverError(
        'No route fits',
        text("There's no such way to get there.", '没有这样的路可以到那里。'),
      )
    this.#route = route
    this.#trip = {
      origin: this.#position,
      stops: [...stops],
      preference: chosen,
      travelled: 0,
      driver: context.driverId,
    }
    this.#seenAt = context.world.time
    this.#warnedOfRange = rangeTooShort(route.metres, context.world)
    this.#save(context.world.time)
    this.changed()
    return route
  }

  /** Ends the trip; the car stays where it is. */
  end(): void {
    this.#trip = undefined
    this.#route = undefined
    this.#trips.delete(CAR, 'trip')
    this.#car.put(CAR, 'position', { position: this.#position })
    this.changed()
  }

  #save(now: number): void {
    this.#savedAt = now
    if (this.#trip !== undefined) this.#trips.put(CAR, 'trip', this.#trip)
    this.#car.put(CAR, 'position', { position: this.#position })
  }

  /** Where a new stop costs the least, the destination staying last. */
  bestOrder(stops: readonly string[], place: string, chosen: RoutePreference): readonly string[] {
    const orders = stops.map((_, index) => [...stops.slice(0, index), place, ...stops.slice(index)])
    const seconds = (order: readonly string[]) =>
      routeVia(this.#position, order, chosen)?.seconds ?? Number.POSITIVE_INFINITY
    return [...orders].sort((a, b) => seconds(a) - seconds(b))[0] ?? [place, ...stops]
  }

  /** The quickest way to a place from where the car is. */
  routeTo(id: string): Route | undefined {
    const place = placeById(id)
    return place === undefined ? undefined : findRoute(this.#position, [place.at], 'fastest')
  }

  /** What a stop adds to the present route, in seconds; undefined without a route. */
  detour(place: string): number | undefined {
    const trip = this.active()
    if (trip === undefined || this.#route === undefined) return undefined
    const ahead = this.ahead(trip)
    if (ahead.includes(place)) return 0
    const now = routeVia(this.#position, ahead, trip.preference)
    const withStop = routeVia(this.#position, this.bestOrder(ahead, place, trip.preference), trip.preference)
    if (now === undefined || withStop === undefined) return undefined
    return Math.max(0, withStop.seconds - now.seconds)
  }

  /** Is the car parked at this place? */
  isHere(place: Place): boolean {
    return 'at' in this.#position && this.#position.at === place.at && this.active() === undefined
  }

  /** The place that costs the least time: by detour on a route, else by the way there. */
  onTheWay(places: readonly Place[]): { place: Place; reason: Reason } | undefined {
    const cost = (place: Place) =>
      this.detour(place.id) ?? this.routeTo(place.id)?.seconds ?? Number.POSITIVE_INFINITY
    const best = [...places].sort((a, b) => cost(a) - cost(b))[0]
    return best === undefined
      ? undefined
      : { place: best, reason: fromContext('route', text('it costs the least time', '绕路最少')) }
  }

  /** Sorted by the time it takes to get there. */
  nearestFirst(places: readonly Place[]): readonly Place[] {
    const seconds = (place: Place) => this.routeTo(place.id)?.seconds ?? Number.POSITIVE_INFINITY
    return [...places].sort((a, b) => seconds(a) - seconds(b))
  }

  #chargerOnTheWay(): Place | undefined {
    return this.onTheWay(PLACES.filter(place => place.category === 'charger'))?.place
  }

  /** What is said of a route: where, which way, how long; tolls and range where they matter. */
  summary(route: Route, chosen: RoutePreference, context: SkillContext): Localised {
    const places = placesOf(this.#trip?.stops ?? [])
    return sentences(
      routeSummary(places, route, chosen, context.world.time),
      tollNotice(route),
      rangeNotice(route.metres, context.world, this.#chargerOnTheWay()),
    )
  }

  #rangeWarning(metres: number, context: SkillContext, now: number): readonly SkillAnnouncement[] {
    if (this.#warnedOfRange) return []
    const say = rangeNotice(metres, context.world, this.#chargerOnTheWay())
    if (say === undefined) return []
    this.#warnedOfRange = true
    return [{ id: `range-${now}`, urgency: 'when_idle', say }]
  }

  #passedStops(trip: Trip, route: Route, before: number, travelled: number): SkillAnnouncement[] {
    return placesOf(trip.stops)
      .slice(0, -1)
      .filter((_, index) => {
        const at = route.stopsAt[index] ?? 0
        return at > before && at <= travelled
      })
      .map(place => ({
        id: `stop-${place.id}`,
        urgency: 'now' as const,
        say: fill("We've reached {place}.", '到{place}了。', { place: label(place) }),
      }))
  }

  #arrival(trip: Trip): Localised {
    const destination = placesOf(trip.stops).at(-1)
    return fill("You've arrived at {place}.", '{place}到了。', {
      place: destination === undefined ? '' : label(destination),
    })
  }

  /** How long and how far it still is. */
  eta(context: SkillContext): Localised {
    const trip = this.active()
    if (trip === undefined || this.#route === undefined)
      return text("We're not navigating anywhere.", '现在没有在导航。')
    const seconds = remainingSeconds(this.#route, trip.travelled)
    const destination = placesOf(trip.stops).at(-1)
    return fill(
      '{time} and {far} to {place}, arriving at {at}.',
      '到{place}还有{far}，大约{time}，{at}到。',
      {
        time: duration(seconds),
        far: distance(this.#route.metres - trip.travelled),
        place: destination === undefined ? '' : label(destination),
        at: aboutTime(context.world.time + seconds * 1000),
      },
    )
  }

  /** The place closest to the car as the crow flies. */
  nearestPlace(): Place {
    const [x, y] = pointOf(this.#position)
    const away = (place: Place) => {
      const [px, py] = JUNCTIONS[place.at]
      return Math.hypot(px - x, py - y)
    }
    return PLACES.reduce((best, place) => (away(place) < away(best) ? place : best))
  }

  /** Where the car is, in words. */
  where(): Localised {
    const trip = this.#trip
    const road =
      trip === undefined || this.#route === undefined ? undefined : roadAt(this.#route, trip.travelled)
    const near = label(this.nearestPlace())
    return road === undefined
      ? fill("We're near {near}.", '我们在{near}附近。', { near })
      : fill("We're on {road}, near {near}.", '我们在{road}，{near}附近。', { road: label(road), near })
  }
}
