import { expect, test } from 'vitest'
import { createHeadUnit, type HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { systemClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { startHeadUnit, talkTo } from './support.ts'

// The first words build the lexicon and the patterns of what is told, which takes as long as the machine is busy: it is
// no test's business, and so in no test's time.
{
  const headUnit = createHeadUnit({ database: openDatabase(':memory:', systemClock), ticking: false })
  await headUnit.dispatch({ type: 'addDriver', name: 'Mei', language: 'en' })
  const driverId = headUnit.snapshot().drivers.find(driver => driver.name === 'Mei')?.id ?? ''
  await headUnit.dispatch({ type: 'chooseDriver', driverId })
  for (const words of ['I like the window open', '我喜欢开着窗']) await headUnit.say(words)
  await headUnit.close()
}

/** Nothing in the car may move. */
export const STILL = 'still'

/** What must be so after a line: settings that changed (and no others), or nothing; and what the reply says. */
export type Line =
  | readonly [words: string, changes: Readonly<Record<string, unknown>> | typeof STILL]
  | readonly [words: string, changes: Readonly<Record<string, unknown>> | typeof STILL, reply: RegExp]
  /** Said, and none of this line's business. */
  | string

export interface Dialogue {
  readonly about: string
  readonly world?: Readonly<Record<string, unknown>>
  /** A profile of this name drives; a guest when absent. */
  readonly driver?: string
  readonly lines: readonly Line[]
}

const changesOf = (before: HeadUnit, then: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const now: Readonly<Record<string, unknown>> = before.snapshot().state
  return Object.fromEntries(
    Object.keys(now).flatMap(key => (now[key] === then[key] ? [] : [[key, now[key]]])),
  )
}

/** Every line is said in its turn to one head unit; what a line says nothing about is not looked at. */
export const converse = ({ about, world, driver, lines }: Dialogue): void => {
  test(about, async () => {
    const headUnit = startHeadUnit()
    if (world !== undefined) await headUnit.dispatch({ type: 'world', patch: world })
    if (driver !== undefined) {
      await headUnit.dispatch({ type: 'addDriver', name: driver, language: 'en' })
      const profile = headUnit.snapshot().drivers.find(one => one.name === driver)
      await headUnit.dispatch({ type: 'chooseDriver', driverId: profile?.id ?? '' })
    }
    const talk = talkTo(headUnit)
    for (const line of lines) {
      const [words, changes, reply] = typeof line === 'string' ? [line] : line
      const then = headUnit.snapshot().state
      const said = await talk(words)
      headUnit.pass(15_000)
      const done = changesOf(headUnit, then)
      if (changes === STILL) expect({ words, said, done }).toEqual({ words, said, done: {} })
      else if (changes !== undefined)
        expect({ words, said, done }).toEqual({ words, said, done: expect.objectContaining(changes) })
      if (reply !== undefined) expect({ words, said }).toEqual({ words, said: expect.stringMatching(reply) })
    }
  })
}
