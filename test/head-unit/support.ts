import { afterEach } from 'vitest'
import { createHeadUnit, type HeadUnit } from '../../agent/head-unit/head-unit.ts'
import type { HeadUnitOptions } from '../../agent/head-unit/head-unit-options.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'

const NOON = new Date(2026, 5, 14, 12).getTime()

const open: HeadUnit[] = []
afterEach(async () => {
  for (const headUnit of open.splice(0)) await headUnit.close()
})

/** A head unit of its own in memory, on a clock that stands still; closed after the test. */
export const startHeadUnit = (options: HeadUnitOptions = {}): HeadUnit => {
  const clock = options.clock ?? new ManualClock(NOON)
  const headUnit = createHeadUnit({
    clock,
    ticking: false,
    logLevel: 'silent',
    ...(options.home === undefined ? { database: openDatabase(':memory:', clock) } : {}),
    ...options,
  })
  open.push(headUnit)
  return headUnit
}

/** Says it, lets windows arrive, and gives the reply in the language of the words. */
export const talkTo =
  (headUnit: HeadUnit) =>
  async (words: string): Promise<string> => {
    const { said, refusal, language } = await headUnit.say(words)
    headUnit.pass(5000)
    return (said?.reply?.say ?? refusal)?.[language] ?? ''
  }

/** Where a setting stands now. */
export const standing = (headUnit: HeadUnit, key: string): unknown => headUnit.snapshot().state[key]

/** Somebody with a profile sits down: what they say is remembered from now on. */
export const seat = async (
  headUnit: HeadUnit,
  name: string,
  language: 'en' | 'zh' = 'en',
): Promise<string> => {
  await headUnit.dispatch({ type: 'addDriver', name, language })
  const driverId = headUnit.snapshot().drivers.find(one => one.name === name)?.id ?? ''
  await headUnit.dispatch({ type: 'chooseDriver', driverId })
  return driverId
}
