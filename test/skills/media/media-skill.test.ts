import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../../../agent/platform/clock.ts'
import type { Database } from '../../../agent/platform/database.ts'
import { DriverError } from '../../../agent/platform/errors.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { taskViewSchema } from '../../../agent/protocol/index.ts'
import { MediaSkill } from '../../../agent/skills/media/media-skill.ts'
import { callOf, contextOf, does, MORNING, spoken } from '../context.ts'

let db: Database
let media: MediaSkill
const make = () => new MediaSkill(db, () => 0.3)
beforeEach(() => {
  db = openDatabase(':memory:', new ManualClock(MORNING)).database
  media = make()
})

const play = (slots: Parameters<typeof media.propose>[1], context = contextOf()) =>
  does(media, 'play', slots, context)
const card = (driver = 'wei') => {
  const view = taskViewSchema.parse(media.tasks(driver)[0])
  if (view.kind !== 'media') throw new Error('not a player')
  return view
}
const later = (seconds: number, state: Record<string, boolean> = {}) =>
  media.advance(MORNING + seconds * 1000, { ...contextOf({ time: MORNING + seconds * 1000 }), state })

test('songs are found by title, artist, genre and mood, in both languages and misheard', async () => {
  const title = async (slots: Parameters<typeof media.propose>[1]) => {
    await play(slots)
    return card().title.en
  }
  expect(await title({ title: 'river lights' })).toBe('River Lights')
  expect(await title({ title: '北风' })).toBe('North Wind')
  expect(await title({ title: 'neon garden' })).toBe('Neon Gardens')
  expect(await title({ artist: '林海' })).toBe('River Lights')
  expect(await title({ title: 'Iron Kites' })).toBe('North Wind')
  expect(await title({ genre: '古典' })).toBe('Winter Rooms')
  expect(await title({ mood: 'relaxing', genre: 'folk' })).toBe('Street Corner')
  expect(await title({ title: 'jazz' })).toBe('River Lights')
  expect(await title({ playlist: '夜行' })).toBe('River Lights')
})

test('what it has not got it says', () => {
  expect(spoken(media.propose('play', { title: 'Bohemian Rhapsody' }, contextOf()))).toMatch(
    /haven't got Bohemian/,
  )
  expect(spoken(media.propose('play', { artist: '某某大明星' }, contextOf()))).toMatch(/haven't got/)
  expect(media.propose('play', { source: 'radio', frequency: 88.1 }, contextOf()).type).toBe('refuse')
})

test('time passes through the queue, and the car is told what is playing', async () => {
  const outcome = await play({ artist: 'Lin Hai' })
  expect(outcome.changes).toContainEqual({ key: 'music.playing', value: true })
  expect(outcome.changes).toContainEqual({ key: 'radio.playing', value: false })
  expect(outcome.changes).toContainEqual({ key: 'music.song', value: 'River Lights' })
  later(0)
  later(100)
  expect(card().detail.position).toBe(100)
  later(260)
  expect(card().title.en).toBe('Slow Ferry')
  await does(media, 'pause', {}, contextOf())
  later(400)
  expect(card().state).toBe('paused')
  expect(card().detail.position).toBe(8)
})

test('modes: at the end it stops, repeats one, or repeats all', async () => {
  await play({ title: 'Seven Ducks' })
  await does(media, 'mode', { mode: 'repeat_one' }, contextOf())
  later(0)
  later(200)
  expect(card().state).toBe('playing')
  const outcome = await does(media, 'mode', { mode: 'sequential' }, contextOf())
  expect(outcome.changes).toContainEqual({ key: 'music.play_mode', value: 'sequential' })
  later(400)
  expect(card().state).toBe('paused')
})

test('next and previous, on the radio by the dial', async () => {
  await play({ artist: 'Su Man' })
  expect((await does(media, 'next', {}, contextOf())).say.en).toBe('Window Seat by Su Man.')
  await does(media, 'previous', {}, contextOf())
  expect(card().title.zh).toBe('仲夏来信')
  await play({ source: 'radio', frequency: 98.6 })
  expect(card().title.en).toBe('Lanwan News Radio')
  await does(media, 'next', {}, contextOf())
  expect(card().detail.artist).toEqual({ en: '103.9 MHz', zh: '103.9 兆赫' })
  expect(card().detail.source).toBe('radio')
})

test('undo brings back what was playing before', async () => {
  await play({ artist: 'Su Man' })
  const { inverse } = await play({ title: 'North Wind' })
  if (inverse === undefined) throw new Error('cannot be taken back')
  await media.execute(inverse, contextOf())
  expect(card().title.en).toBe('Midsummer Letter')
})

test('favourites are one driver’s own and survive a restart', async () => {
  expect(media.propose('play', { favourites: true }, contextOf()).type).toBe('refuse')
  await play({ title: 'Persimmon Tree' })
  await does(media, 'favourite', {}, contextOf())
  media = make()
  expect(card('wei').detail.favourite).toBe(true)
  expect(card('ann').detail.favourite).toBe(false)
  expect(card().state).toBe('paused')
  expect(callOf(media.propose('play', { favourites: true }, contextOf())).call.arguments.queue).toEqual([
    'persimmon_tree',
  ])
  media.forgetDriver('wei')
  expect(media.propose('play', { favourites: true }, contextOf()).type).toBe('refuse')
})

test('"some music" follows what memory says is liked', () => {
  const liked = callOf(media.propose('play', {}, contextOf({ preferences: { genre: 'classical' } })))
  expect(liked.call.arguments.queue).toHaveLength(3)
  expect(liked.reasons.queue?.rung).toBe('preference')
  expect(callOf(media.propose('play', {}, contextOf())).reasons.queue?.rung).toBe('default')
})

test('no video while moving: not started, not resumed, and paused when the car drives off', async () => {
  const moving = contextOf({ world: { speed: 30, gear: 'D' } })
  expect(spoken(media.propose('play', { source: 'video', title: 'Penguin School' }, moving))).toMatch(
    /parked/,
  )
  const proposal = callOf(media.propose('play', { source: 'video', title: '企鹅学校' }, contextOf()))
  await expect(media.execute(proposal.call, moving)).rejects.toThrow(DriverError)
  await media.execute(proposal.call, contextOf())
  later(0)
  expect(media.advance(MORNING + 1000, moving)[0]?.say.en).toMatch(/paused the video/)
  expect(card().state).toBe('paused')
  await expect(media.execute({ tool: 'resume_media', arguments: {} }, moving)).rejects.toThrow(DriverError)
})

test('a switch flipped by hand is followed, an unchanged one is not', async () => {
  await play({ title: 'North Wind' })
  later(0, { 'music.playing': false })
  expect(card().state).toBe('playing')
  later(1, { 'music.playing': true })
  later(2, { 'music.playing': false })
  expect(card().state).toBe('paused')
  later(3, { 'music.playing': true })
  expect(card().state).toBe('playing')
})
