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
  return {
    suite: positionals[0],
    data: values.data,
    json: values.json,
    split: values.split,
    memory,
    errors,
    help: values.help,
  }
}
