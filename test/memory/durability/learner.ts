/**
 * A process that remembers without pause and says so: `kept <id>` when something was learnt, `gone <id>` when
 * something was forgotten, each written before the next begins. The test kills it.
 */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { createMemory } from '../../../agent/memory/create-memory.ts'
import { systemClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'

const path = process.argv[2] ?? ''
const memory = createMemory({
  db: openDatabase(path, systemClock).database,
  clock: systemClock,
  newId: randomUUID,
})
/** Past all buffers of this process, so that nothing is said that was not done, and nothing done is held back. */
const tell = (what: string, id: string): void => void writeSync(1, `${what} ${id}\n`)

/** A word of letters for a number: things are called by words. */
const word = (number: number): string =>
  [...String(number)]
    .map(digit => 'bdfgklmnps'[Number(digit)])
    .join('o')
    .concat('um')

for (let turn = 0; ; turn += 1) {
  const { added, superseded } = memory.learn({
    turnId: randomUUID(),
    driver: 'd1',
    speaker: 'Mia',
    words: `My favourite ${word(turn % 300)} is ${word(turn)}`,
    language: 'en',
    context: { time: Date.now(), tags: [], occupants: ['Mia'], driving: 'Mia' },
    actions: [],
  })
  for (const row of [...added, ...superseded.map(one => one.by)]) tell('kept', row.id)
  const [first] = added
  if (first !== undefined && turn % 5 === 4) {
    memory.forget([first.id])
    tell('gone', first.id)
  }
  if (first !== undefined && turn % 5 === 2) {
    const edited = memory.edit(first.id, { value: `changed ${turn}` }, Date.now())
    tell('kept', edited.id)
  }
}
