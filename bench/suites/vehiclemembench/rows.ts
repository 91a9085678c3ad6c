import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { JsonValue } from '../../../agent/domain/json.ts'
import { DataError, readJson, readLines } from '../../shared/data.ts'
import type { Split } from '../../shared/split.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One task as published, parsed. */
const taskSchema = z.object({
  id: z.string(),
  scenario: z.number(),
  reasoning_type: z.string(),
  query: z.string(),
  gold_events_chronological: z.array(
    z.object({ date: z.string(), time: z.string().nullish(), text: z.string() }),
  ),
  expected_calls: z.array(z.object({ name: z.string(), args: z.record(z.string(), scalar) })),
  expected_state_diff: z.record(z.string(), z.tuple([scalar, scalar])),
})
export type Task = z.infer<typeof taskSchema>

/** One turn of the two months of talk. */
export interface Talk {
  readonly time: number
  readonly speaker: string
  readonly words: string
}

/** One household with its talk and its tasks. */
export interface Scenario {
  readonly number: number
  readonly names: readonly string[]
  readonly talk: readonly Talk[]
  readonly tasks: readonly Task[]
}

const LINE = /^\[(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)\] ([^:]+): (.*)$/u

const readTalk = (path: string): readonly Talk[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap(line => {
      const match = LINE.exec(line)
      if (match === null) return []
      const [, year, month, day, hour, minute, speaker = '', words = ''] = match
      return [
        {
          time: Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)),
          speaker,
          words,
        },
      ]
    })

/** The share of scenarios, by number, kept unread until the end. */
const HELD = 0.2

/** Every scenario of the split: `b` is the last fifth by number, `a` the rest. @throws DataError */
export const readScenarios = (folder: string, split: Split): readonly Scenario[] => {
  const tasks = readLines(join(folder, 'tasks.jsonl'), taskSchema)
  const numbers = [...new Set(tasks.map(task => task.scenario))].sort((a, b) => a - b)
  const held = new Set(numbers.slice(numbers.length - Math.round(numbers.length * HELD)))
  const histories = join(folder, 'benchmark', 'history')
  const files = new Set(readdirSync(histories))
  return numbers
    .filter(number => split === 'all' || held.has(number) === (split === 'b'))
    .map(number => {
      const file = `history_${number}.txt`
      if (!files.has(file)) throw new DataError(`${file} is not in ${histories}`)
      const talk = readTalk(join(histories, file))
      return {
        number,
        names: [...new Set(talk.map(one => one.speaker))],
        talk,
        tasks: tasks.filter(task => task.scenario === number),
      }
    })
}

/** Upstream's initial world. @throws DataError */
export const readInitialState = (folder: string): Readonly<Record<string, JsonValue>> =>
  readJson(join(folder, 'initial_state.json'), z.record(z.string(), scalar))
