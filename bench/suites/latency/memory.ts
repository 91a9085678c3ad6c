import { join } from 'node:path'
import { createMemory } from '../../../agent/memory/create-memory.ts'
import type { Memory } from '../../../agent/memory/memory.ts'
import { PreferenceStore } from '../../../agent/memory/store/preference-store.ts'
import { systemClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { languageOf } from '../../../agent/understanding/text/language.ts'
import type { Measure } from '../../suite.ts'
import { crowdOf } from './crowd.ts'
import { percentile } from './percentile.ts'

/** How the store is filled: one driver with many rows, and others beside. */
const OF_ONE = 10_000
const OTHERS = { drivers: 90, rows: 1000 } as const
/** How often each list is said; the first round is warm-up and not counted. */
const ROUNDS = 6
/** The bounds, ms. */
const RECALL_BOUND = 3
const LEARN_BOUND = 5

/** What is asked of a memory: named settings, vague wishes, recommendations, old versions, other people. Our own. */
const ASKED: readonly string[] = [
  'set the seat heating to my usual',
  'make the ambient light the way I like it',
  'set the fan to what I had in March',
  'put the music volume five below my usual',
  'recommend a restaurant',
  'somewhere for lunch near the office, please',
  'play something I like',
  'find me a charging station',
  'where do I usually park?',
  'order my usual coffee',
  'my hands are cold',
  'set the temperature the way Ben likes it',
  'the place after the bridge where we had the concert',
  'adjust everything for a night drive in the rain',
  'put the wipers to where I had them before',
  '座椅加热照我平时的来',
  '氛围灯调成我喜欢的颜色',
  '推荐一家餐厅',
  '放点我爱听的',
  '附近找个充电站',
  '空调按我三月份的温度',
  '来一杯老样子的咖啡',
  '后视镜调成李娜习惯的位置',
  '下雨天我一般怎么设车窗',
]

/** What a memory hears: statements, rules, corrections, talk and plain commands. Our own. */
const HEARD: readonly string[] = [
  'I always keep the seat heating at level two in winter',
  "I'm allergic to peanuts",
  'when it rains, heat the mirrors',
  'I like jazz in the evening, but not too loud',
  'open the window a little',
  'the meeting was long and I am hungry',
  "that's too strong, lower it to one",
  'my daughter Emma hates loud music',
  'for today, set the temperature to nineteen',
  'never go above thirty with the volume when Deborah is in the car',
  'what time is it?',
  'I take my coffee with oat milk and no sugar',
  '冬天我喜欢座椅加热开二档',
  '我对花生过敏',
  '下雨的时候把后视镜加热打开',
  '晚上我爱听爵士',
  '打开一点车窗',
  '今天会开得有点久',
  '太热了，调低两度',
  '我女儿不爱吃辣',
  '我咖啡只喝加燕麦奶的',
  '我习惯停在有顶棚的车位',
]

const fill = (memory: Memory, store: PreferenceStore, now: number): void => {
  store.transaction(() => {
    for (const row of crowdOf(OF_ONE, 'many', 'm', now)) store.insert(row)
    for (let driver = 0; driver < OTHERS.drivers; driver += 1)
      for (const row of crowdOf(OTHERS.rows, `other${driver}`, `o${driver}-`, now)) store.insert(row)
  })
  // Read and indexed once, as at the start of a journey.
  memory.list('many', { text: 'bridge' })
}

interface Times {
  /** Milliseconds of each call after the warm-up, ascending. */
  readonly waited: readonly number[]
  /** What of it this process worked, all its threads together: neighbours on a busy machine do not count. */
  readonly worked: readonly number[]
}

const timesOf = (words: readonly string[], call: (words: string, turn: number) => void): Times => {
  const waited: number[] = []
  const worked: number[] = []
  let turn = 0
  for (let round = 0; round < ROUNDS; round += 1)
    for (const one of words) {
      turn += 1
      const workedBefore = process.cpuUsage()
      const started = performance.now()
      call(one, turn)
      const ms = performance.now() - started
      const { user, system } = process.cpuUsage(workedBefore)
      if (round === 0) continue
      waited.push(ms)
      worked.push((user + system) / 1000)
    }
  return { waited: ascending(waited), worked: ascending(worked) }
}

const ascending = (values: readonly number[]): readonly number[] =>
  [...values].sort((one, other) => one - other)

const described = (name: string, { waited, worked }: Times, bound: number): readonly Measure[] => {
  const rows = waited.length
  return [
    { name: `${name}, median`, rows, value: percentile(waited, 0.5), unit: 'ms' },
    { name: `${name}, p95`, rows, value: percentile(waited, 0.95), unit: 'ms', target: { atMost: bound } },
    { name: '  of it this process worked, median', rows, value: percentile(worked, 0.5), unit: 'ms' },
    { name: '  of it this process worked, p95', rows, value: percentile(worked, 0.95), unit: 'ms' },
  ]
}

/** Recall and learning with 100 000 preferences in the file, 10 000 of them the driver's. @param home a folder of its own. */
export const memoryMeasures = (home: string): readonly Measure[] => {
  const { database } = openDatabase(join(home, 'memory.db'), systemClock)
  try {
    let ids = 0
    const memory = createMemory({ db: database, clock: systemClock, newId: () => `new${++ids}` })
    const now = systemClock.now()
    fill(memory, new PreferenceStore(database), now)
    const moment = {
      time: now,
      tags: [
        { dimension: 'season', value: 'summer' },
        { dimension: 'weather', value: 'rain' },
        { dimension: 'daytime', value: 'evening' },
      ],
      occupants: ['Mia', 'Ben'],
      driving: 'Mia',
    }
    const recalled = timesOf(ASKED, words => {
      memory.recall({
        driver: 'many',
        asker: 'Mia',
        words,
        language: languageOf(words, 'en'),
        context: moment,
      })
    })
    const learnt = timesOf(HEARD, (words, turn) => {
      memory.learn({
        turnId: `turn${turn}`,
        driver: 'many',
        speaker: 'Mia',
        words,
        language: languageOf(words, 'en'),
        context: moment,
        actions: [],
      })
    })
    return [
      ...described('recall', recalled, RECALL_BOUND),
      ...described('learning a turn', learnt, LEARN_BOUND),
    ]
  } finally {
    database.close()
  }
}
