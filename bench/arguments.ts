import { parseArgs } from 'node:util'
import { SPLITS, type Split } from './shared/split.ts'

/** The command line, understood. */
export interface BenchArguments {
  readonly suite: string | undefined
  readonly data: string | undefined
  readonly json: boolean
  readonly split: Split
  readonly memory: 'gold' | 'history' | undefined
  /** How many wrong rows to print in full. */
  readonly errors: number
  readonly brain: 'local' | 'model'
  /** Where a model's answers are kept. */
  readonly answers: string | undefined
  readonly limit: number | undefined
  readonly help: boolean
}

/** The command line cannot be understood; the message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const isSplit = (value: string): value is Split => SPLITS.some(split => split === value)

/** @throws UsageError for an unknown option, split or number. */
export const readArguments = (words: readonly string[]): BenchArguments => {
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
          data: { type: 'string' },
          json: { type: 'boolean', default: false },
          split: { type: 'string', default: 'all' },
          memory: { type: 'string' },
          errors: { type: 'string', default: '0' },
          brain: { type: 'string', default: 'local' },
          answers: { type: 'string' },
          limit: { type: 'string' },
          help: { type: 'boolean', short: 'h', default: false },
        },
      })
    } catch (cause) {
      throw new UsageError(cause instanceof Error ? cause.message : 'unknown option', { cause })
    }
  })()
  const { values, positionals } = parsed
  if (positionals.length > 1) throw new UsageError(`one suite at a time, not ${positionals.join(', ')}`)
  if (!isSplit(values.split))
    throw new UsageError(`--split is one of ${SPLITS.join(', ')}, not ${values.split}`)
  const { memory } = values
  if (memory !== undefined && memory !== 'gold' && memory !== 'history')
    throw new UsageError(`--memory is gold or history, not ${memory}`)
  const errors = Number(values.errors)
  if (!Number.isInteger(errors) || errors < 0)
    throw new UsageError(`--errors is a count, not ${values.errors}`)
  const { brain } = values
  if (brain !== 'local' && brain !== 'model') throw new UsageError(`--brain is local or model, not ${brain}`)
  const limit = values.limit === undefined ? undefined : Number(values.limit)
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1))
    throw new UsageError(`--limit is a count of rows, not ${values.limit}`)
  return {
    suite: positionals[0],
    data: values.data,
    json: values.json,
    split: values.split,
    memory,
    errors,
    brain,
    answers: values.answers,
    limit,
    help: values.help,
  }
}
