import { join } from 'node:path'
import { readConfig } from '../agent/platform/config.ts'
import { type BenchArguments, readArguments, UsageError } from './arguments.ts'
import type { Brain } from './brain/brain.ts'
import { modelBrain } from './brain/model-brain.ts'
import { DataError } from './shared/data.ts'
import { report, table } from './shared/table.ts'
import type { Failure, Suite, SuiteResult } from './suite.ts'
import { SUITES } from './suites/index.ts'

const USAGE = `usage: npm run bench -- <suite> --data <folder> [--json] [--split a|b|all] [--memory gold|history]
       [--brain local|model] [--answers FILE] [--limit N] [--errors N]

suites: ${Object.keys(SUITES).join(', ')}

--data    the suite's folder, or the folder that holds all of them
--split   a: four fifths for tuning, b: the fifth that is kept unread, all (default)
--memory  vehiclemembench: the events a task needs (gold, default), or the whole talk (history)
--brain   who reads the words: the local understanding (default), or the language model of the environment
          (CODRIVER_MODEL_URL, CODRIVER_MODEL, CODRIVER_MODEL_KEY, CODRIVER_MODEL_PRICE) alone
--answers where a model's answers are kept (.bench/<suite>-<model>.jsonl): an interrupted run goes on from there
--limit   only the first N rows (scenarios, tasks) of the split
--errors  print N wrong rows in full (to standard error with --json)
--json    one object on standard output: suite, rows, inDomain, score, measures, outOfDomain, errors, notes
          (npm writes its own heading there unless told: npm run -s bench -- …)`

const whereToGet = (suite: Suite): string =>
  [
    `${suite.id}: ${suite.title}`,
    '',
    ...suite.source,
    '',
    `Then: npm run bench -- ${suite.id} --data <folder>`,
  ].join('\n')

const listed = (failures: readonly Failure[], limit: number): string =>
  table(
    ['row', 'said', 'expected', 'got'],
    failures.slice(0, limit).map(failure => [failure.id, failure.said, failure.expected, failure.got]),
  )

const asJson = ({ failures: _, summary, ...rest }: SuiteResult): string =>
  JSON.stringify({ ...rest, ...summary }, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(4)) : value,
  )

/** @throws UsageError for a suite whose words no model reads */
const brainFor = (suite: Suite, options: BenchArguments): Brain => {
  if (suite.takesModel !== true) throw new UsageError(`${suite.id} takes no --brain`)
  const { model } = readConfig()
  const kind = [suite.id, options.memory, model.name ?? 'default'].filter(Boolean).join('-')
  const answers = options.answers ?? join('.bench', `${kind.replaceAll(/[^\w.-]+/gu, '_')}.jsonl`)
  return modelBrain({ config: model, answers })
}

/** Runs the command line; the answer is the exit code: 0 measured, 1 data unusable, 2 wrongly called. */
const main = async (words: readonly string[]): Promise<number> => {
  const options = readArguments(words)
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const load = options.suite === undefined ? undefined : SUITES[options.suite]
  if (load === undefined)
    throw new UsageError(options.suite ? `no suite named ${options.suite}` : 'which suite?')
  const suite = await load()
  if (suite.needsData && options.data === undefined) {
    console.error(whereToGet(suite))
    return 2
  }
  const brain = options.brain === 'model' ? brainFor(suite, options) : undefined
  const result = await suite.run({
    data: options.data ?? '',
    split: options.split,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    ...(brain === undefined ? {} : { brain }),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  })
  console.log(options.json ? asJson(result) : report(result))
  if (options.errors > 0 && result.failures.length > 0)
    (options.json ? console.error : console.log)(`\n${listed(result.failures, options.errors)}`)
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`)
    process.exitCode = 2
  } else if (error instanceof DataError) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
