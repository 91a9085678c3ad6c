import type { MomentContext } from '../../../agent/memory/condition.ts'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import { createMemory } from '../../../agent/memory/create-memory.ts'
import { askedOf } from '../../../agent/memory/recall/request.ts'
import type { RecallQuery } from '../../../agent/memory/recollection.ts'
import { ManualClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { lexicon } from '../../../agent/understanding/lexicon/lexicon.ts'
import { languageOf } from '../../../agent/understanding/text/language.ts'
import type { CarChange } from '../../../bench/suites/vehiclemembench/calls.ts'
import { decide } from '../../../bench/suites/vehiclemembench/ladder.ts'

/** A few people who share a car: what was said or done, then a request, and what the car should do. */
export interface Household {
  readonly names: readonly string[]
  /** Local time, the words, and who says them; without a speaker the words tell a scene. */
  readonly told: readonly (readonly [when: string, words: string, speaker?: string])[]
  readonly asked: readonly [words: string, speaker?: string]
  /** "setting=value", with "@cell+cell" where it matters which ones. A level stands for its switch too. */
  readonly wants: readonly string[]
}

const DRIVER = 'household'

const momentAt = (time: number, names: readonly string[]): MomentContext => ({
  time,
  tags: calendarTags(time, 0).filter(tag => tag.dimension === 'daytime'),
  occupants: names,
})

/** A month after the last thing told, at the hour a scene tells, else at noon. */
const askedAt = (words: string, last: number): number => {
  const day = Math.floor(last / 86_400_000) * 86_400_000 + 30 * 86_400_000
  const hour = /(\d{1,2}):(\d\d)\s*([AP]M)?/iu.exec(words)
  const hours =
    hour === null
      ? 12
      : (Number(hour[1]) % 24) + (hour[3]?.toUpperCase() === 'PM' && Number(hour[1]) < 12 ? 12 : 0)
  return day + hours * 3_600_000
}

const described = ({ setting, value, zones }: CarChange, wanted: readonly string[]): string => {
  const plain = `${setting}=${String(value)}`
  return wanted.some(one => one.startsWith(`${plain}@`)) ? `${plain}@${[...zones].sort().join('+')}` : plain
}

/** What memory makes of the request, as "setting=value". Switches that only go with a level are left out. */
export const decidedFor = ({ names, told, asked, wants }: Household): readonly string[] => {
  const clock = new ManualClock(0)
  let ids = 0
  const memory = createMemory({
    db: openDatabase(':memory:', clock).database,
    clock,
    newId: () => `m${++ids}`,
  })
  let last = 0
  for (const [when, words, speaker = ''] of told) {
    last = Date.parse(`${when.replace(' ', 'T')}:00Z`)
    clock.set(last)
    memory.learn({
      turnId: `t${++ids}`,
      driver: DRIVER,
      speaker,
      words,
      language: languageOf(words, 'en'),
      context: momentAt(last, names),
      actions: [],
    })
  }
  const [words, asker = ''] = asked
  const query: RecallQuery = {
    driver: DRIVER,
    asker,
    words,
    language: languageOf(words, 'en'),
    context: momentAt(askedAt(words, last), names),
    limit: 60,
  }
  const changes = decide(askedOf(query, names), memory.recall(query))
  const levels = new Set(changes.flatMap(({ setting }) => lexicon().settings.get(setting)?.switchedBy ?? []))
  return changes
    .filter(({ setting, value }) => !(value === true && levels.has(setting)))
    .map(change => described(change, wants))
    .sort()
}
