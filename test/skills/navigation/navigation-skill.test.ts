import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../../../agent/platform/clock.ts'
import type { Database } from '../../../agent/platform/database.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { taskViewSchema } from '../../../agent/protocol/index.ts'
import { NavigationSkill } from '../../../agent/skills/navigation/navigation-skill.ts'
import { callOf, contextOf, does, MORNING, spoken } from '../context.ts'

let db: Database
let navigation: NavigationSkill
beforeEach(() => {
  db = openDatabase(':memory:', new ManualClock(MORNING)).database
  navigation = new NavigationSkill(db)
})

const driving = (seconds: number, speed = 60) =>
  contextOf({ time: MORNING + seconds * 1000, world: { speed, gear: 'D' } })
/** Lets the car drive (or stand) for a while, a second at a time. */
const drive = (from: number, to: number, speed = 60) => {
  const told: string[] = []
  for (let second = from; second <= to; second += 1)
    told.push(...navigation.advance(MORNING + second * 1000, driving(second, speed)).map(one => one.say.en))
  return told
}
const card = () => {
  const task = navigation.tasks()[0]
  if (task === undefined) throw new Error('no route')
  const view = taskViewSchema.parse(task)
  if (view.kind !== 'route') throw new Error('not a route')
  return view
}

test('a destination is set, told with time, distance, arrival and toll, and drawn', async () => {
  const outcome = await does(navigation, 'navigate', { place: 'Maritime Museum' }, contextOf())
  expect(outcome.say.en).toMatch(
    /^To Maritime Museum, the fastest way: 13 minutes, 14 kilometres, arriving at 08:13\. There is a toll on the Harbour Tunnel\.$/,
  )
  expect(outcome.say.zh).toMatch(/去航海博物馆，最快的路.*海港隧道，要收费/)
  expect(outcome.changes).toContainEqual({ key: 'navigation.guidance', value: true })
  expect(card().detail.path.length).toBeGreaterThan(3)
  expect(
    card()
      .detail.path.flat()
      .every(value => value >= 0 && value <= 1),
  ).toBe(true)
})

test('remaining time and position follow the driving; a parked car does not get nearer', async () => {
  await does(navigation, 'navigate', { place: 'Maritime Museum' }, contextOf())
  const start = card().detail
  drive(0, 120, 0)
  expect(card().detail.remainingSeconds).toBe(start.remainingSeconds)
  drive(121, 180)
  expect(card().detail.remainingMetres).toBe(start.remainingMetres - 1000)
  expect(card().detail.position).not.toEqual(start.position)
  const told = drive(181, 2000)
  expect(told).toContain("You've arrived at Maritime Museum.")
  expect(navigation.tasks()).toEqual([])
  expect(spoken(navigation.propose('where', {}, contextOf()))).toMatch(/Maritime Museum|Old Dock|Harbour/)
  expect(spoken(navigation.propose('navigate', { place: 'Maritime Museum' }, contextOf()))).toMatch(
    /already at/,
  )
})

test('a parked car arrives later and later, and says so once a minute', async () => {
  await does(navigation, 'navigate', { place: 'Maritime Museum' }, contextOf())
  const due = card().dueAt ?? 0
  let told = 0
  navigation.watch(() => {
    told += 1
  })
  drive(1, 180, 0)
  expect((card().dueAt ?? 0) - due).toBe(180_000)
  expect(told).toBe(3)
})

test('the way one likes is the way the car shows', async () => {
  const outcome = await does(
    navigation,
    'navigate',
    { place: 'Maritime Museum', preference: 'scenic' },
    contextOf(),
  )
  expect(outcome.changes).toContainEqual({ key: 'navigation.route_preference', value: 'scenic' })
})

test('a jump of the clock is not a drive', async () => {
  await does(navigation, 'navigate', { place: 'airport' }, contextOf())
  const start = card().detail.remainingMetres
  navigation.advance(MORNING, driving(0))
  navigation.advance(MORNING + 86_400_000, driving(86_400))
  expect(card().detail.remainingMetres).toBe(start)
})

test('the route is there after a restart, where the car had got to', async () => {
  await does(navigation, 'navigate', { place: 'airport' }, contextOf())
  drive(0, 100)
  const before = card().detail.remainingMetres
  navigation = new NavigationSkill(db)
  expect(Math.abs(card().detail.remainingMetres - before)).toBeLessThan(100)
})

test('stops need a route; with one they are added where they cost least and taken out again', async () => {
  const early = navigation.propose('add_stop', { category: 'cafe' }, contextOf())
  expect(early.type).toBe('question')
  expect(spoken(early)).toMatch(/no route yet/)
  await does(navigation, 'navigate', { place: 'airport' }, contextOf())
  const added = await does(navigation, 'add_stop', { place: 'Willow Park' }, contextOf())
  expect(added.say.en).toMatch(/Willow Park is on the route now; it's on the way/)
  await does(navigation, 'add_stop', { category: '咖啡店', words: '路上找个咖啡店' }, contextOf())
  expect(card().detail.stops).toHaveLength(2)
  expect(card().title.en).toBe('Lanwan Airport')
  await does(navigation, 'remove_stop', { place: 'Willow Park' }, contextOf())
  await does(navigation, 'remove_stop', {}, contextOf())
  expect(card().detail.stops).toHaveLength(0)
  expect(spoken(navigation.propose('remove_stop', { place: 'airport' }, contextOf()))).toMatch(
    /end the navigation/,
  )
})

test('without its last stretch the stop becomes the destination', async () => {
  await does(navigation, 'navigate', { place: 'airport', via: ['Willow Park'] }, contextOf())
  await does(navigation, 'remove_stop', { place: 'airport' }, contextOf())
  expect(card().title.en).toBe('Willow Park')
})

test('several stops: the fastest way is taken and said so', async () => {
  const outcome = await does(navigation, 'navigate', { place: 'airport', via: ['City Hall'] }, contextOf())
  expect(outcome.say.en).toMatch(/by way of City Hall.*fastest way for each part/)
})

test('a new destination edits the active route instead of reloading it, and undo brings the old one back', async () => {
  await does(navigation, 'navigate', { place: 'airport' }, contextOf())
  const proposal = callOf(navigation.propose('navigate', { place: '澜湾大学' }, contextOf()))
  expect(proposal.call.tool).toBe('replace_destination')
  const outcome = await navigation.execute(proposal.call, contextOf())
  expect(card().title.zh).toBe('澜湾大学')
  if (outcome.inverse === undefined) throw new Error('cannot be taken back')
  await navigation.execute(outcome.inverse, contextOf())
  expect(card().title.zh).toBe('澜湾机场')
})

test('another way is found on request', async () => {
  await does(navigation, 'navigate', { place: 'Maritime Museum' }, contextOf())
  const outcome = await does(navigation, 'preference', { preference: 'no_tolls' }, contextOf())
  expect(outcome.say.en).not.toMatch(/toll on/)
  expect(card().detail.preference).toBe('no_tolls')
  expect(outcome.changes).toContainEqual({ key: 'navigation.route_preference', value: 'no_toll' })
})

test('home is unknown until it is saved, and then one driver’s own', async () => {
  expect(spoken(navigation.propose('navigate', { place: 'home' }, contextOf()))).toMatch(
    /don't know where your home/,
  )
  await does(navigation, 'save_place', { name: '家', place: '湖景苑' }, contextOf())
  const home = callOf(navigation.propose('navigate', { place: 'home' }, contextOf()))
  expect(home.call.arguments.destination).toBe('lake_view')
  expect(home.reasons.destination?.rung).toBe('preference')
  expect(navigation.propose('navigate', { place: '家' }, contextOf({ driverId: 'ann' })).type).toBe(
    'question',
  )
  navigation.forgetDriver('wei')
  expect(navigation.propose('navigate', { place: 'home' }, contextOf()).type).toBe('question')
})

test('an unknown place is said to be unknown; several are asked about, at most three', async () => {
  expect(spoken(navigation.propose('navigate', { place: 'Brandenburg Gate' }, contextOf()))).toMatch(
    /isn't on my map/,
  )
  const which = navigation.propose('navigate', { category: 'restaurant' }, contextOf())
  if (which.type !== 'question') throw new Error('should ask')
  expect(which.options).toHaveLength(3)
  const option = which.options[1]
  expect(navigation.propose(option?.intent ?? '', option?.slots ?? {}, contextOf()).type).toBe('call')
  const nearest = navigation.propose(
    'navigate',
    { category: 'charging station', words: 'the nearest charger' },
    contextOf(),
  )
  expect(nearest.type).toBe('call')
})

test('nearby places are named with the time to them', () => {
  expect(spoken(navigation.propose('nearby', { category: 'charging station' }, contextOf()))).toMatch(
    /The nearest: .+, \d+ minutes?; .+; /,
  )
  expect(
    spoken(navigation.propose('nearby', { category: 'restaurant', quality: 'Japanese' }, contextOf())),
  ).toMatch(/Sakura Sushi/)
  expect(navigation.propose('nearby', { category: 'volcano' }, contextOf()).type).toBe('refuse')
})

test('too little charge is said, with a charger on the way', async () => {
  const low = contextOf({ world: { range: 8, battery: 4 } })
  const outcome = await does(navigation, 'navigate', { place: 'airport' }, low)
  expect(outcome.say.en).toMatch(/won't last that far\. You could charge at .+ on the way/)
})

test('a detour is known to other skills', async () => {
  expect(navigation.whereabouts.detourSeconds('harbour_coffee')).toBeUndefined()
  await does(navigation, 'navigate', { place: 'Maritime Museum', preference: 'no_motorways' }, contextOf())
  expect(navigation.whereabouts.detourSeconds('harbour_coffee')).toBeLessThan(60)
  expect(navigation.whereabouts.detourSeconds('lantern_roasters')).toBeGreaterThan(60)
})
