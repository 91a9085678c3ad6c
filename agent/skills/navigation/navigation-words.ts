import { type Localised, text } from '../../domain/language.ts'
import type { World } from '../../vehicle/vehicle.ts'
import { aboutTime, distance, duration, fill, label, list, sentences } from '../shared/wording.ts'
import type { Place } from './places.ts'
import type { Route, RoutePreference } from './router.ts'

export const PREFERENCE_WORDS: Readonly<Record<RoutePreference, Localised>> = {
  fastest: text('the fastest way', '最快的路'),
  shortest: text('the shortest way', '最短的路'),
  no_tolls: text('without tolls', '不走收费路'),
  no_motorways: text('without motorways', '不走高速'),
  scenic: text('the scenic way', '风景好的路'),
}

/** Settings of the car that show the same: ids of the catalogue's navigation module. */
export const CATALOGUE_PREFERENCE: Readonly<Record<RoutePreference, string>> = {
  fastest: 'fastest',
  shortest: 'shortest',
  no_tolls: 'no_toll',
  no_motorways: 'no_highway',
  scenic: 'scenic',
}

/** The driver is told of every toll (CAR-bench's policy 021). */
export function tollNotice(route: Route): Localised | undefined {
  if (route.tolls.length === 0) return undefined
  return fill('There is a toll on the {roads}.', '途经{roads}，要收费。', {
    roads: list(route.tolls.map(label)),
  })
}

/** Kept in hand before a range warning, in metres. */
const RANGE_RESERVE = 15_000

/** Will the charge not last to the end, with some reserve? */
export const rangeTooShort = (metres: number, world: World): boolean =>
  world.range * 1000 < metres + RANGE_RESERVE

/** @param charger a charging station worth stopping at, if there is one. */
export function rangeNotice(metres: number, world: World, charger: Place | undefined): Localised | undefined {
  if (!rangeTooShort(metres, world)) return undefined
  const enough = world.range * 1000 >= metres
  const warning = enough
    ? text("You'd arrive with hardly any charge left.", '到达时电量会所剩无几。')
    : text("The charge won't last that far.", '剩余电量不够开到那里。')
  if (charger === undefined) return warning
  return sentences(
    warning,
    fill('You could charge at {charger} on the way.', '可以顺路在{charger}充电。', {
      charger: label(charger),
    }),
  )
}

/** What is said of a route when it is set: where, which way, how long, when, how far. */
export function routeSummary(
  places: readonly Place[],
  route: Route,
  preference: RoutePreference,
  now: number,
): Localised {
  const destination = places.at(-1)
  const via = places.slice(0, -1)
  const parts = {
    place: destination === undefined ? '' : label(destination),
    via: list(via.map(label)),
    way: PREFERENCE_WORDS[preference],
    time: duration(route.seconds),
    far: distance(route.metres),
    at: aboutTime(now + route.seconds * 1000),
  }
  return via.length === 0
    ? fill(
        'To {place}, {way}: {time}, {far}, arriving at {at}.',
        '去{place}，{way}，{far}，大约{time}，{at}到。',
        parts,
      )
    : fill(
        'To {place} by way of {via}, {way}: {time}, {far}, arriving at {at}.',
        '经过{via}去{place}，{way}，{far}，大约{time}，{at}到。',
        parts,
      )
}

/** Said of routes with stops when no way was asked for (CAR-bench's policy 022). */
export const FASTEST_TAKEN: Localised = text(
  'I took the fastest way for each part. Shall I look at others?',
  '每一段我都选了最快的路，要看看别的路线吗？',
)
