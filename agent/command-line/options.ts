import { parseArgs } from 'node:util'
import { z } from 'zod'
import { commandSchema } from '../protocol/index.ts'

/** What the command line was asked to do. */
export interface SayOptions {
  readonly help: boolean
  readonly json: boolean
  /** The words of the one turn; empty when lines come from standard input. */
  readonly words: string
  readonly driver?: string
  readonly language?: 'en' | 'zh'
  /** Epoch ms. */
  readonly now?: number
  readonly world?: WorldPatch
  readonly seat: 'driver' | 'passenger' | 'rear_left' | 'rear_right'
  /** Seconds of the car's time that pass after each turn, so that windows arrive. */
  readonly pause: number
}

/** The command line was used wrongly; `message` says how it is used rightly. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const HELP = `Say something to the car without a screen.

  npm run say -- "open my window"          one turn
  npm run say < conversation.txt           one turn a line

  --json              one JSON object a turn: text, language, requests, decisions, changes, reply, planner,
                      why, tokens, firstTokenMs, firstSentenceMs, cost, phase, ms
  --driver NAME       who speaks; a new name makes a new profile (default: the last driver)
  --seat SEAT         where they sit: driver, passenger, rear_left, rear_right
  --language en|zh    the driver's language, for words that leave it open
  --now TIME          the car's present, ISO 8601: 2026-01-14T08:30
  --world JSON        the world around the car: '{"weather":"rain","speed":60,"outsideTemperature":4}'
  --pause SECONDS     the car's time between two turns (default 5)
  --help              this text

The data folder is CODRIVER_HOME, or your system's place for program data.
Exit code: 0 done, 1 something failed, 2 used wrongly.`

const world = commandSchema.options.find(option => option.shape.type.value === 'world')
const worldSchema = z.strictObject(
  world !== undefined && 'patch' in world.shape ? world.shape.patch.shape : {},
)
export type WorldPatch = Extract<z.infer<typeof commandSchema>, { type: 'world' }>['patch']

const check = <T>(schema: z.ZodType<T>, value: unknown, option: string): T => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(issue =>
    [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
  )
  throw new UsageError(`--${option}: ${problems.join('; ')}`)
}

const readWorld = (json: string): WorldPatch => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new UsageError(`--world: this is not JSON. Try --world '{"weather":"rain","speed":60}'`)
  }
  return check(worldSchema, value, 'world')
}

const readTime = (words: string): number => {
  const epochMs = Date.parse(words)
  if (!/^\d{4}-\d{2}-\d{2}/u.test(words) || Number.isNaN(epochMs))
    throw new UsageError(`--now: "${words}" is not an ISO time. Try --now 2026-01-14T08:30`)
  return epochMs
}

/**
 * Reads the arguments after `npm run say --`.
 *
 * @throws UsageError for an unknown option or a value that cannot be used.
 */
export const readOptions = (args: readonly string[]): SayOptions => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  return {
    help: values.help === true,
    json: values.json === true,
    words: positionals.join(' '),
    seat: check(z.enum(['driver', 'passenger', 'rear_left', 'rear_right']), values.seat ?? 'driver', 'seat'),
    pause: check(z.coerce.number().min(0).max(86_400), values.pause ?? '5', 'pause'),
    ...(values.driver === undefined
      ? {}
      : { driver: check(z.string().trim().min(1).max(40), values.driver, 'driver') }),
    ...(values.language === undefined
      ? {}
      : { language: check(z.enum(['en', 'zh']), values.language, 'language') }),
    ...(values.now === undefined ? {} : { now: readTime(values.now) }),
    ...(values.world === undefined ? {} : { world: readWorld(values.world) }),
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      driver: { type: 'string' },
      seat: { type: 'string' },
      language: { type: 'string' },
      now: { type: 'string' },
      world: { type: 'string' },
      pause: { type: 'string' },
    },
  })
