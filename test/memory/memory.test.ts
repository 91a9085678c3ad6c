import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { DriverError } from '../../agent/platform/errors.ts'
import { JANUARY, JULY, MARCH, memoryBench, told } from './support.ts'

const MINUTE = 60_000
const DAY = 86_400_000

describe('what a driver says of the car', () => {
  it('is remembered and used when the usual is asked for', () => {
    const { hear, ask } = memoryBench()
    hear('I always keep the steering wheel heating at level 4.', JANUARY)
    expect(told(ask('Set the wheel heat to my usual.', MARCH))[0]).toBe('steering_wheel.heating_level=4')
  })

  it('is remembered in Chinese as well', () => {
    const { hear, ask } = memoryBench()
    hear('我习惯把空调温度设到24度', JANUARY)
    expect(told(ask('空调温度照我平时的来', MARCH))[0]).toBe('air_conditioner.temperature=24')
  })

  it('leaves nothing where nobody speaks of the car', () => {
    const { hear, memory } = memoryBench()
    for (const words of [
      'One of the panels at the conference was about trees.',
      'We got the green light from ethics.',
      'What time does the shop open?',
      'He has 5 yoga mats at most.',
    ])
      hear(words, JANUARY)
    expect(memory.list('d1').filter(row => row.slot.includes('.'))).toEqual([])
  })

  it('becomes a new version when it changes, and the old one stays readable', () => {
    const { hear, memory } = memoryBench()
    hear('I like the navigation volume at 40.', JANUARY)
    hear('Actually, I like the navigation volume at 55.', MARCH)
    const now = memory.list('d1', { slot: 'navigation.volume' })
    expect(now.map(row => row.value)).toEqual([55])
    expect(memory.history(now[0]?.id ?? '').map(row => [row.value, row.supersededBy !== undefined])).toEqual([
      [40, true],
      [55, false],
    ])
  })

  it('lives beside what holds under other circumstances', () => {
    const { hear, ask } = memoryBench()
    hear('When it rains, set the seat heating to level 3.', JANUARY)
    hear('I usually keep the seat heating at level 1.', MARCH)
    const context = { time: JULY, tags: [{ dimension: 'weather', value: 'rain' }], occupants: ['Mia'] }
    expect(told(ask('Set the seat heating the way I like it.', JULY, { context }))[0]).toBe(
      'seat.heating_level=3',
    )
    expect(told(ask('Set the seat heating to my usual level.', JULY))[0]).toBe('seat.heating_level=1')
  })

  it('is not undone by what is for now only', () => {
    const { hear, ask } = memoryBench()
    hear('I always keep the music volume at 30.', JANUARY)
    hear('Just for today, set the music volume to 10.', MARCH)
    expect(told(ask('Set the music volume to my usual.', JULY))[0]).toBe('music.volume=30')
  })

  it('belongs to whoever says it, and nobody overwrites another', () => {
    const { hear, ask } = memoryBench()
    hear('I like the ambient light blue.', JANUARY)
    hear('I prefer the ambient light green.', MARCH, { speaker: 'Ben' })
    expect(told(ask('Set the ambient light to my favourite colour.', JULY))[0]).toBe(
      'light.ambient_color=blue',
    )
    expect(told(ask('Set the ambient light to my favourite colour.', JULY, { asker: 'Ben' }))[0]).toBe(
      'light.ambient_color=green',
    )
  })

  it('follows "it" through a trip', () => {
    const { hear, ask } = memoryBench()
    hear('Set the seat massage to level 3.', JANUARY)
    hear("That's too strong, lower it to level 1.", JANUARY + 5 * MINUTE)
    expect(told(ask('Turn on the massage to my level.', MARCH))[0]).toBe('seat.massage_level=1')
  })

  it('is reckoned with', () => {
    const { hear, ask } = memoryBench()
    hear('I always want the navigation volume at 40.', JANUARY)
    expect(told(ask('Set the navigation volume to my usual, but 5 lower.', MARCH))[0]).toBe(
      'navigation.volume=35',
    )
    expect(told(ask('Set the navigation volume to half of my usual.', MARCH))[0]).toBe('navigation.volume=20')
  })

  it('has names of its own', () => {
    const { hear, ask } = memoryBench()
    hear('When I say cosy mode, I mean set the ambient light to orange.', JANUARY)
    expect(told(ask('Cosy mode, please.', MARCH))[0]).toBe('light.ambient_color=orange')
  })

  it('is told of others in reported speech', () => {
    const { hear, ask } = memoryBench()
    const occupants = ['Mia', 'Ben']
    hear("Ben told Mia: 'I need the HUD height at 8.' Mia set it to 8.", JANUARY, {
      context: { time: JANUARY, tags: [], occupants },
    })
    const found = ask("Set the HUD height to Ben's setting.", MARCH)
    expect(found[0]?.preference.subject).toBe('Ben')
    expect(found[0]?.value).toBe(8)
  })
})

describe('what is set again and again', () => {
  it('is offered once, and acts alone only after a yes', () => {
    const { hear, memory } = memoryBench()
    const actions = [{ setting: 'seat.heating_level', zone: 'driver', value: 2, how: 'hand' }] as const
    const offers = [0, 1, 2, 3].flatMap(
      day =>
        hear('', JANUARY + day * DAY, {
          actions,
          context: {
            time: JANUARY + day * DAY,
            tags: [{ dimension: 'daytime', value: 'morning' }],
            occupants: ['Mia'],
          },
        }).offers,
    )
    expect(offers).toHaveLength(1)
    expect(offers[0]?.preference.condition).toEqual([{ dimension: 'daytime', value: 'morning' }])
    expect(memory.list('d1').some(row => row.origin === 'inferred')).toBe(false)
    memory.settleOffer(offers[0]?.preference.id ?? '', true)
    expect(memory.list('d1').some(row => row.origin === 'inferred')).toBe(true)
  })
})

describe('the hold a driver has on it', () => {
  it('forgets one thing with its versions and keeps the rest', () => {
    const { hear, memory } = memoryBench()
    hear('I like the navigation volume at 40.', JANUARY)
    hear('Actually, I like the navigation volume at 55.', MARCH)
    hear('I like the ambient light blue.', MARCH)
    const row = memory.list('d1', { slot: 'navigation.volume' })[0]
    expect(memory.forget([row?.id ?? ''])).toBe(2)
    expect(memory.list('d1', { past: true }).map(one => one.slot)).toEqual(['light.ambient_color'])
  })

  it('edits into a new version', () => {
    const { hear, memory } = memoryBench()
    hear('I like the ambient light blue.', JANUARY)
    const row = memory.list('d1')[0]
    const edited = memory.edit(row?.id ?? '', { value: 'red' }, MARCH)
    expect(edited.origin).toBe('corrected')
    expect(memory.list('d1').map(one => one.value)).toEqual(['red'])
    expect(() => memory.edit('nobody', { value: 'red' }, MARCH)).toThrow(DriverError)
  })

  it('moves to another car as one document, and refuses another one', () => {
    const { hear, memory } = memoryBench()
    hear('I like the ambient light blue.', JANUARY)
    const other = memoryBench()
    expect(other.memory.import('d7', JSON.parse(JSON.stringify(memory.export('d1'))))).toBe(1)
    expect(other.memory.list('d7').map(row => row.value)).toEqual(['blue'])
    expect(() => other.memory.import('d7', { hello: 1 })).toThrow(DriverError)
  })

  it('answers what it knows and what it knew', () => {
    const { hear, memory, ask: _ } = memoryBench()
    hear('I like the ambient light blue.', JANUARY)
    hear('Actually, I like the ambient light red now.', MARCH)
    const query = {
      driver: 'd1',
      asker: 'Mia',
      language: 'en',
      context: { time: JULY, tags: [], occupants: ['Mia'] },
    } as const
    expect(memory.answer({ ...query, words: 'What do you know about me?' })?.say.en).toContain('red')
    expect(memory.answer({ ...query, words: 'What did I like before?' })?.say.en).toContain('blue')
    expect(memory.answer({ ...query, words: 'What does Paul like?' }).preferences).toEqual([])
  })

  it('keeps nothing of a guest', () => {
    const { hear, memory } = memoryBench()
    hear('I like the ambient light blue.', JANUARY, { driver: 'guest' })
    expect(memory.list('guest', { past: true })).toEqual([])
  })
})

describe('the file', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  const file = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'codriver-memory-'))
    folders.push(folder)
    return join(folder, 'car.db')
  }

  it('remembers after a restart, without having been closed', () => {
    const path = file()
    memoryBench(path).hear('I like the ambient light blue.', JANUARY)
    expect(
      memoryBench(path)
        .memory.list('d1')
        .map(row => row.value),
    ).toEqual(['blue'])
  })

  it('holds no trace of a driver who was deleted', () => {
    const path = file()
    const bench = memoryBench(path)
    bench.hear('I like the ambient light blue because of the Zanzibar lagoon.', JANUARY)
    bench.memory.deleteDriver('d1')
    bench.db.close()
    const bytes = readFileSync(path).toString('latin1').toLowerCase()
    expect(bytes).not.toContain('zanzibar')
    expect(memoryBench(path).memory.list('d1', { past: true })).toEqual([])
  })
})
