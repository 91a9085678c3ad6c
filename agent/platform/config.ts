import { isAbsolute, join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { z } from 'zod'
import { text } from '../domain/language.ts'
import { SystemError } from './errors.ts'
import { Secret } from './secret.ts'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A language model's endpoint that speaks OpenAI's protocol. */
export interface ModelConfig {
  readonly baseUrl?: string
  readonly key?: Secret
  /** The model's name as the endpoint knows it. */
  readonly name?: string
  /** How long an answer may take before the local planner's is used, in milliseconds. */
  readonly timeoutMs: number
  readonly price?: ModelPrice
}

/** What a million tokens cost. */
export interface ModelPrice {
  readonly prompt: number
  readonly completion: number
  /** ISO 4217, where one was given. */
  readonly currency?: string
}

/** Which engines hear and speak. */
export interface VoiceConfig {
  readonly wake: 'openwakeword' | 'porcupine'
  /** Porcupine's AccessKey. */
  readonly porcupineKey?: Secret
  readonly recogniser: 'moonshine' | 'openai' | 'sherpa'
  /** A folder with a model of sherpa-onnx. */
  readonly sherpaFolder?: string
  /** `auto`: the screen's own voices, where it has none an engine of the agent. */
  readonly speaker: 'auto' | 'browser' | 'flite' | 'espeak' | 'openai'
  /** An OpenAI-compatible endpoint for transcription and speech, up to `/v1`. */
  readonly baseUrl?: string
  readonly key?: Secret
  readonly recogniserModel?: string
  readonly speakerModel?: string
}

/** Everything the environment decides. */
export interface Config {
  /** The folder of the user's data; absolute. It need not exist yet. */
  readonly home: string
  /** The database's file in `home`. */
  readonly databasePath: string
  readonly logLevel: LogLevel
  readonly model: ModelConfig
  readonly voice: VoiceConfig
}

/** An empty variable means the same as an absent one, as shells and CI systems set them so. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional())

const PRICE = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/

const environmentSchema = z.object({
  CODRIVER_HOME: optional(z.string()),
  CODRIVER_LOG: optional(z.enum(LOG_LEVELS)),
  CODRIVER_MODEL_URL: optional(z.url({ protocol: /^https?$/ })),
  CODRIVER_MODEL_KEY: optional(z.string()),
  CODRIVER_MODEL: optional(z.string()),
  /** `0.15/0.60` or `0.15/0.60 USD`: a million tokens in and out. */
  CODRIVER_MODEL_PRICE: optional(z.string().regex(PRICE)),
  CODRIVER_MODEL_TIMEOUT_MS: optional(z.coerce.number().int().min(200).max(120_000)),
  CODRIVER_WAKE: optional(z.enum(['openwakeword', 'porcupine'])),
  CODRIVER_PORCUPINE_KEY: optional(z.string()),
  CODRIVER_RECOGNISER: optional(z.enum(['moonshine', 'openai', 'sherpa'])),
  CODRIVER_SHERPA_FOLDER: optional(z.string()),
  CODRIVER_VOICE: optional(z.enum(['auto', 'browser', 'flite', 'espeak', 'openai'])),
  CODRIVER_SPEECH_URL: optional(z.url({ protocol: /^https?$/ })),
  CODRIVER_SPEECH_KEY: optional(z.string()),
  CODRIVER_TRANSCRIPTION_MODEL: optional(z.string()),
  CODRIVER_SPEECH_MODEL: optional(z.string()),
  NODE_ENV: optional(z.string()),
})

/** Only the entries that have a value. */
const given = <Values extends Record<string, unknown>>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }

const secret = (value: string | undefined): Secret | undefined =>
  value === undefined ? undefined : new Secret(value)

const priceOf = (written: string | undefined): ModelPrice | undefined => {
  const [, prompt, completion, currency] = PRICE.exec(written ?? '') ?? []
  return prompt === undefined || completion === undefined
    ? undefined
    : { prompt: Number(prompt), completion: Number(completion), ...given({ currency }) }
}

/** @param variables the environment, checked. */
const voiceConfig = (variables: z.infer<typeof environmentSchema>): VoiceConfig => ({
  wake: variables.CODRIVER_WAKE ?? 'openwakeword',
  recogniser: variables.CODRIVER_RECOGNISER ?? 'moonshine',
  speaker: variables.CODRIVER_VOICE ?? 'auto',
  ...given({
    porcupineKey: secret(variables.CODRIVER_PORCUPINE_KEY),
    sherpaFolder: variables.CODRIVER_SHERPA_FOLDER,
    baseUrl: variables.CODRIVER_SPEECH_URL,
    key: secret(variables.CODRIVER_SPEECH_KEY),
    recogniserModel: variables.CODRIVER_TRANSCRIPTION_MODEL,
    speakerModel: variables.CODRIVER_SPEECH_MODEL,
  }),
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
      ...given({ price: priceOf(variables.CODRIVER_MODEL_PRICE) }),
    },
    voice: voiceConfig(variables),
  }
}
