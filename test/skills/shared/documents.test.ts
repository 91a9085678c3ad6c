import { expect, test } from 'vitest'
import { z } from 'zod'
import { ManualClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { Documents } from '../../../agent/skills/shared/documents.ts'

test('a record that is damaged or of another version is passed over, and the others are there', () => {
  const { database } = openDatabase(':memory:', new ManualClock(0))
  const timers = new Documents(database, 'timer', z.object({ seconds: z.number() }))
  timers.put('anna', 'pasta', { seconds: 600 })
  const write = (id: string, body: string): number =>
    database.run("INSERT INTO skill_document VALUES ('timer', 'anna', ?, ?)", id, body)
  write('broken', '{"seconds": 6')
  write('newer', '{"minutes": 10}')
  expect(timers.list('anna')).toEqual([{ driver: 'anna', id: 'pasta', body: { seconds: 600 } }])
  expect(timers.get('anna', 'broken')).toBeUndefined()
  expect(timers.delete('anna', 'broken')).toBe(true)
})
