import { expect, test } from 'vitest'
import { JUNCTIONS, type Junction } from '../../../agent/skills/navigation/city.ts'
import { PLACES, placeById } from '../../../agent/skills/navigation/places.ts'
import { EDGES } from '../../../agent/skills/navigation/road-graph.ts'
import {
  nextManoeuvre,
  positionAfter,
  remainingSeconds,
} from '../../../agent/skills/navigation/route-progress.ts'
import {
  findRoute,
  pointOf,
  ROUTE_PREFERENCES,
  type RoutePreference,
} from '../../../agent/skills/navigation/router.ts'

const at = (id: string): Junction => placeById(id)?.at ?? 'a1'
const way = (from: string, to: string, preference: RoutePreference) => {
  const route = findRoute({ at: at(from) }, [at(to)], preference)
  if (route === undefined) throw new Error(`no way ${preference} from ${from} to ${to}`)
  return route
}

test('every place can be reached from every place, whatever is avoided', () => {
  const junctions = new Set(PLACES.map(place => place.at))
  for (const from of junctions)
    for (const to of junctions)
      for (const preference of ROUTE_PREFERENCES)
        expect(findRoute({ at: from }, [to], preference), `${from} ${to} ${preference}`).toBeDefined()
  expect(Object.keys(JUNCTIONS).every(junction => EDGES.some(edge => edge.from === junction))).toBe(true)
})

test('the preferences really differ and keep their promise', () => {
  const [from, to] = ['willow_gardens', 'maritime_museum']
  const routes = Object.fromEntries(ROUTE_PREFERENCES.map(one => [one, way(from, to, one)]))
  const { fastest, shortest, no_tolls, no_motorways, scenic } = routes
  if (!fastest || !shortest || !no_tolls || !no_motorways || !scenic) throw new Error('a route is missing')
  expect(fastest.tolls.map(road => road.en[0])).toEqual(['Harbour Tunnel'])
  expect(no_tolls.tolls).toEqual([])
  expect(no_motorways.edges.some(edge => edge.road.class === 'motorway')).toBe(false)
  expect(scenic.edges.some(edge => edge.road.class === 'scenic')).toBe(true)
  for (const other of Object.values(routes)) {
    expect(other.seconds).toBeGreaterThanOrEqual(fastest.seconds)
    expect(other.metres).toBeGreaterThanOrEqual(shortest.metres)
  }
  expect(way('lake_view', 'lighthouse', 'shortest').metres).toBeLessThan(
    way('lake_view', 'lighthouse', 'fastest').metres - 1000,
  )
})

test('a position on the way leads on to the same destination with what is left', () => {
  const route = way('willow_gardens', 'airport', 'fastest')
  const half = positionAfter(route, route.metres / 2)
  if (half === undefined) throw new Error('lost')
  const rest = findRoute(half, [at('airport')], 'fastest')
  expect(rest?.metres).toBeCloseTo(route.metres / 2, 0)
  expect(rest?.seconds).toBeCloseTo(remainingSeconds(route, route.metres / 2), 0)
  const [x, y] = pointOf(half)
  expect(x).toBeGreaterThan(0)
  expect(y).toBeGreaterThan(0)
})

test('manoeuvres come nearer and end with arriving', () => {
  const route = way('willow_gardens', 'city_hall', 'fastest')
  const first = nextManoeuvre(route, 0)
  expect(nextManoeuvre(route, 100).inMetres).toBeCloseTo(first.inMetres - 100)
  expect(first.road).toBeDefined()
  expect(nextManoeuvre(route, route.metres - 10)).toMatchObject({
    turn: 'arrive',
    inMetres: expect.closeTo(10, 5),
  })
  // From Orchid Road eastwards onto Central Avenue southwards one turns right.
  expect(first.turn).toBe('right')
})
