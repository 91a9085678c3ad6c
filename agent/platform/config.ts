import { isAbsolute, join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { z } from 'zod'
import { text } from '../domain/language.ts'
import { SystemError } from './errors.ts'
import { Secret } from './secret.ts'

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A language model's endpoint that speaks OpenAI's protocol. */
export interface ModelConfig {
  readonly baseUrl?: string
  readonly key?: Secret
  /** The model's name as the endpoint knows it. */
  readonly name?: string
  /** How long an answer may take before the local planner's is used, in milliseconds. */
  readonly timeoutMs: number
}

/** Everything the environment decides. */
export interface Config {
  /** The folder of the user's data; absolute. It need not exist yet. */
  readonly home: string
  /** The database's file in `home`. */
  readonly databasePath: string
  readonly logLevel: LogLevel
  readonly model: ModelConfig
}

/** An empty variable means the same as an absent one, as shells and CI systems set them so. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional())

const environmentSchema = z.object({
  CODRIVER_HOME: optional(z.string()),
  CODRIVER_LOG: optional(z.enum(LOG_LEVELS)),
  CODRIVER_MODEL_URL: optional(z.url({ protocol: /^https?$/ })),
  CODRIVER_MODEL_KEY: optional(z.string()),
  CODRIVER_MODEL: optional(z.string()),
  CODRIVER_MODEL_TIMEOUT_MS: optional(z.coerce.number().int().min(200).max(120_000)),
  NODE_ENV: optional(z.string()),
})

/**
 * Reads the configuration from environment variables.
 *
 * @param environment usually `process.env`.
 * @throws SystemError naming every variable that cannot be used (never its value: it may be a key).
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new SystemError(
      `Bad environment: ${problems}`,
      text(`These settings of the environment can't be used: ${problems}`, `环境变量设置有误：${problems}`),
    )
  }
  const variables = parsed.data
  const chosen = variables.CODRIVER_HOME ?? envPaths('codriver', { suffix: '' }).data
  const home = isAbsolute(chosen) ? chosen : resolve(chosen)
  return {
    home,
    databasePath: join(home, 'codriver.db'),
    logLevel: variables.CODRIVER_LOG ?? (variables.NODE_ENV === 'test' ? 'silent' : 'info'),
    model: {
      ...(variables.CODRIVER_MODEL_URL === undefined ? {} : { baseUrl: variables.CODRIVER_MODEL_URL }),
      ...(variables.CODRIVER_MODEL_KEY === undefined
        ? {}
        : { key: new Secret(variables.CODRIVER_MODEL_KEY) }),
      ...(variables.CODRIVER_MODEL === undefined ? {} : { name: variables.CODRIVER_MODEL }),
      timeoutMs: variables.CODRIVER_MODEL_TIMEOUT_MS ?? 4000,
    },
  }
}
