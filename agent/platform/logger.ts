import {
  type DestinationStream,
  destination,
  type LoggerOptions,
  levels,
  type Logger as PinoLogger,
  pino,
} from 'pino'
import type { LogLevel } from './config.ts'
import { loggedError } from './logged-error.ts'

/** What the rooms log with; a pino logger, so that `child({ room })` works. */
export type Logger = PinoLogger

/** Fields that carry what people said, or what is known of them: kept at debug and below, masked above. */
const PRIVATE_FIELDS = new Set([
  'words',
  'text',
  'speech',
  'utterance',
  'transcript',
  'reply',
  'statement',
  'preference',
  'memory',
  'slots',
  'arguments',
  'name',
  'what',
])
/** Never written at any level. */
const SECRET_PATHS = ['key', 'pin', 'token', 'authorization', 'password'].flatMap(name => [name, `*.${name}`])
const DEBUG = levels.values.debug ?? 20

/**
 * Masks private fields, at any depth up to four (log objects are small; deeper ones are cut), and leaves of errors what
 * cannot quote anybody.
 */
function withoutSpeech(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error) return loggedError(value)
  if (depth >= 4) return '[…]'
  if (Array.isArray(value)) return value.map(item => withoutSpeech(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      PRIVATE_FIELDS.has(field) ? '[private]' : withoutSpeech(inner, depth + 1),
    ]),
  )
}

/**
 * Makes the one logger of a process. It writes to standard error, as standard output belongs to replies.
 * Above debug level the private fields are masked, and of errors only what quotes nobody is written; keys, PINs and
 * tokens never are, at any level.
 *
 * @param sink where lines go; standard error unless given.
 */
export function createLogger(
  level: LogLevel,
  sink: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    redact: { paths: SECRET_PATHS, censor: '[secret]' },
    hooks: {
      logMethod(inputs, method, severity) {
        const first: unknown = inputs[0]
        if (severity > DEBUG && typeof first === 'object')
          Reflect.set(inputs, 0, withoutSpeech(first instanceof Error ? { err: first } : first))
        method.apply(this, inputs)
      },
    },
  }
  return pino(options, sink)
}
