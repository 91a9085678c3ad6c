import { HybridPlanner } from '../planning/hybrid/hybrid-planner.ts'
import { createLocalPlanner } from '../planning/local-planner.ts'
import type { ChatModel } from '../planning/model/chat.ts'
import { limitsFrom, type PhaseLimits } from '../planning/model/limits.ts'
import { ModelPlanner } from '../planning/model/model-planner.ts'
import { OpenAiChat } from '../planning/model/openai-chat.ts'
import { isInTheCar } from '../planning/model/reach.ts'
import type { Sharing } from '../planning/model/sharing.ts'
import type { Planner } from '../planning/plan.ts'
import type { PreferenceSource } from '../planning/preference-source.ts'
import type { ModelConfig } from '../platform/config.ts'
import type { Secret } from '../platform/secret.ts'
import type { Snapshot } from '../protocol/index.ts'
import type { Skill } from '../skills/skill.ts'

export interface PlannerChoiceParts {
  readonly config: ModelConfig
  /** From a keychain; the configuration's own comes first. */
  readonly key?: Secret
  readonly skills: readonly Skill[]
  readonly preferences: PreferenceSource
  /** What the driver allows to leave the car. */
  readonly sharing: () => Sharing
  readonly stopwatch: () => number
  readonly report: (error: unknown) => void
}

export interface PlannerChoice {
  readonly planner: Planner
  /** Milliseconds thinking may take with it. */
  readonly thinkingMs: number
  /** The model as the screens show it. */
  readonly view: () => Snapshot['model']
  /** The model itself, for what is not planning; absent where there is none. */
  readonly model?: {
    readonly chat: ChatModel
    readonly limits: PhaseLimits
    /** May it be told what is said? */
    readonly allowed: () => boolean
    /** And what is remembered too? */
    readonly memoriesAllowed: () => boolean
    /** Has it failed, and is it left alone? */
    readonly waiting: () => boolean
  }
}

/** Servers that hold a single model take any name. */
const ANY_MODEL = 'default'
/** The local answer still has to be found after the model has had its time. */
const MARGIN_MS = 2000

/** The planner the configuration asks for: with an endpoint the hybrid, else the local one. */
export const choosePlanner = (parts: PlannerChoiceParts): PlannerChoice => {
  const { config, skills, preferences, stopwatch, report } = parts
  const local = createLocalPlanner({ skills, preferences })
  const { baseUrl, name = ANY_MODEL, timeoutMs, price } = config
  if (baseUrl === undefined) return { planner: local, thinkingMs: 0, view: () => undefined }
  const key = config.key ?? parts.key
  const inCar = isInTheCar(baseUrl)
  const sharing = (): Sharing => (inCar ? 'words_and_memories' : parts.sharing())
  const chat = new OpenAiChat({ baseUrl, model: name, ...(key === undefined ? {} : { key }) })
  const limits = limitsFrom(timeoutMs)
  const model = new ModelPlanner({
    chat,
    limits,
    skills,
    preferences,
    sharing,
    stopwatch,
    ...(price === undefined ? {} : { price }),
  })
  const planner = new HybridPlanner({ local, model, stopwatch, report })
  const { hostname } = new URL(baseUrl)
  const allowed = (): boolean => sharing() !== 'nothing'
  return {
    planner,
    model: {
      chat,
      limits,
      allowed,
      memoriesAllowed: () => sharing() === 'words_and_memories',
      waiting: () => planner.isWaiting(),
    },
    thinkingMs: timeoutMs + MARGIN_MS,
    view: () => ({
      name,
      host: hostname,
      inCar,
      hasKey: key !== undefined,
      state: !allowed() ? 'not_allowed' : planner.isWaiting() ? 'waiting' : 'ready',
    }),
  }
}
