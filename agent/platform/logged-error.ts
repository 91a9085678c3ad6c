import { CodriverError } from './errors.ts'

/** What a log above debug level tells of an error. */
export interface LoggedError {
  readonly type: string
  /** Left out where it may quote what somebody said. */
  readonly message?: string
  readonly code?: string | number
  /** Where it was thrown: function, file and line of each frame. */
  readonly stack: readonly string[]
  readonly cause?: LoggedError
}

/** Causes of causes end here: no real chain is longer, and a circle must end. */
const DEEPEST = 4

/**
 * An error without anything that people said or the car remembers: neither the words it has for the driver, nor
 * fields of its own, nor a message of somebody else's making. A parser quotes the text it cannot read, SQLite the
 * search it cannot run, a model's server the prompt it refuses.
 */
export const loggedError = (error: Error, depth = 0): LoggedError => {
  const code = 'errcode' in error ? error.errcode : 'code' in error ? error.code : undefined
  return {
    type: error.name,
    ...(hasPlainMessage(error) ? { message: error.message } : {}),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack: (error.stack ?? '').split('\n').flatMap(line => (/^\s+at /.test(line) ? [line.trim()] : [])),
    ...(error.cause instanceof Error && depth < DEEPEST
      ? { cause: loggedError(error.cause, depth + 1) }
      : {}),
  }
}

/** Our own messages hold nothing private, the language's name code, and the system's name files. */
const hasPlainMessage = (error: Error): boolean =>
  error instanceof CodriverError ||
  error instanceof TypeError ||
  error instanceof ReferenceError ||
  'syscall' in error
