import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHeadUnit, type HeadUnit } from '../../../agent/head-unit/head-unit.ts'
import { ErrorCounter } from '../../shared/errors.ts'
import type { Suite } from '../../suite.ts'
import { memoryMeasures } from './memory.ts'
import { percentile } from './percentile.ts'
import { SENTENCES } from './sentences.ts'

/** How often the list is said; the first round is warm-up and not counted. */
const ROUNDS = 6
/** The bound for one turn, ms. */
const BOUND = 10

interface Timing {
  /** From the words to what the car has accepted. */
  readonly ms: number
  /** What of it this process worked, all its threads together: neighbours on a busy machine do not count. */
  readonly workedMs: number
}

/** Says the words and waits until the car has accepted what came of them. */
const timed = async (unit: HeadUnit, words: string): Promise<Timing> => {
  const workedBefore = process.cpuUsage()
  const started = performance.now()
  await unit.say(words)
  const ms = performance.now() - started
  const { user, system } = process.cpuUsage(workedBefore)
  // An open question or confirmation would swallow the next sentence.
  await unit.dispatch({ type: 'cancel' })
  return { ms, workedMs: (user + system) / 1000 }
}

const ascending = (values: readonly number[]): readonly number[] =>
  [...values].sort((one, other) => one - other)

const megabytes = (bytes: number): number => bytes / 1024 / 1024

/** From text to actuation, without a screen. */
export const latency: Suite = {
  id: 'latency',
  title: 'how long one local turn takes, from text to actuation',
  source: ['Its sentences are its own; no data are needed.'],
  needsData: false,
  async run() {
    const home = mkdtempSync(join(tmpdir(), 'codriver-bench-'))
    const begun = performance.now()
    const unit = createHeadUnit({ home, ticking: false, logLevel: 'silent' })
    try {
      const { ms: first } = await timed(unit, SENTENCES[0] ?? '')
      const cold = performance.now() - begun
      const times: (Timing & { readonly words: string })[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        await unit.dispatch({ type: 'resetWorld' })
        for (const words of SENTENCES) {
          const timing = await timed(unit, words)
          if (round > 0) times.push({ words, ...timing })
        }
      }
      const sorted = ascending(times.map(({ ms }) => ms))
      const worked = ascending(times.map(({ workedMs }) => workedMs))
      const errors = new ErrorCounter()
      for (const { words, ms } of times) if (ms > BOUND) errors.add(`over ${BOUND} ms`, words)
      const rows = times.length
      return {
        suite: 'latency',
        rows,
        inDomain: rows,
        score: sorted.filter(ms => ms <= BOUND).length / rows,
        measures: [
          { name: 'one turn, median', rows, value: percentile(sorted, 0.5), unit: 'ms' },
          {
            name: 'one turn, p95',
            rows,
            value: percentile(sorted, 0.95),
            unit: 'ms',
            target: { atMost: BOUND },
          },
          { name: '  of it this process worked, p95', rows, value: percentile(worked, 0.95), unit: 'ms' },
          { name: 'one turn, p99', rows, value: percentile(sorted, 0.99), unit: 'ms' },
          { name: 'one turn, longest', rows, value: sorted.at(-1) ?? 0, unit: 'ms' },
          { name: 'first turn of a new head unit', rows: 1, value: first, unit: 'ms' },
          { name: 'head unit built, first turn done', rows: 1, value: cold, unit: 'ms' },
          ...memoryMeasures(home),
          { name: 'memory of the process', rows: 1, value: megabytes(process.memoryUsage().rss), unit: 'MB' },
        ],
        outOfDomain: {},
        errors: errors.top(),
        failures: times
          .filter(({ ms }) => ms > BOUND)
          .map(({ words, ms }, index) => ({
            id: String(index + 1),
            said: words,
            expected: `≤ ${BOUND} ms`,
            got: `${ms.toFixed(1)} ms`,
          })),
        notes: [
          `${SENTENCES.length} sentences of our own in both languages, said ${ROUNDS - 1} times each after one round of warming up; the database is a file, as in use.`,
          'Recall and learning run against 100 000 preferences in one file, 10 000 of them the driver’s, over several people, conditions and versions.',
          'Memory is that of this process, with the TypeScript loader in it; the built web host has less.',
        ],
      }
    } finally {
      await unit.close()
      rmSync(home, { recursive: true, force: true })
    }
  },
}
