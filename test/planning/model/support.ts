import { afterEach } from 'vitest'
import { HybridPlanner } from '../../../agent/planning/hybrid/hybrid-planner.ts'
import { createLocalPlanner } from '../../../agent/planning/local-planner.ts'
import { limitsFrom } from '../../../agent/planning/model/limits.ts'
import { ModelPlanner, type ModelPlannerParts } from '../../../agent/planning/model/model-planner.ts'
import { OpenAiChat } from '../../../agent/planning/model/openai-chat.ts'
import type { OnRemark, Plan, Planner, PlanningContext } from '../../../agent/planning/plan.ts'
import { systemClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { Secret } from '../../../agent/platform/secret.ts'
import { ManualTimers } from '../../../agent/platform/timers.ts'
import { createSkills } from '../../../agent/skills/index.ts'
import { understand } from '../../../agent/understanding/index.ts'
import { type ModelServer, startModelServer } from '../../model-server/model-server.ts'
import { scene } from '../support.ts'

export const KEY = 'sk-never-to-be-seen'

const open: ModelServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

/** A scripted model; stopped after the test. */
export const modelServer = async (): Promise<ModelServer> => {
  const server = await startModelServer()
  open.push(server)
  return server
}

const skills = createSkills({ db: openDatabase(':memory:', systemClock).database })

interface Setup extends Partial<ModelPlannerParts> {
  /** Milliseconds an answer may take at most. */
  readonly timeoutMs?: number
  /** Time for the limits; it stands still unless a test moves it, so that none is passed by bad luck. */
  readonly timers?: ManualTimers
}

/** A model planner that talks to `url`. */
export const modelPlanner = (
  url: string,
  { timeoutMs = 2000, timers = new ManualTimers(), ...parts }: Setup = {},
): ModelPlanner =>
  new ModelPlanner({
    chat: new OpenAiChat({ baseUrl: url, key: new Secret(KEY), model: 'scripted', timers }),
    limits: limitsFrom(timeoutMs),
    sharing: () => 'words_and_memories',
    skills,
    stopwatch: () => timers.now(),
    ...parts,
  })

/** The hybrid around it. */
export const hybridPlanner = (
  url: string,
  {
    report,
    timers = new ManualTimers(),
    ...setup
  }: Setup & { readonly report?: (error: unknown) => void } = {},
): HybridPlanner =>
  new HybridPlanner({
    local: createLocalPlanner({ skills }),
    model: modelPlanner(url, { timers, ...setup }),
    stopwatch: () => timers.now(),
    ...(report === undefined ? {} : { report }),
  })

/** Hears the words and plans them. */
export const planFor = (
  planner: Planner,
  words: string,
  context: PlanningContext = scene(),
  signal: AbortSignal = new AbortController().signal,
  onRemark?: OnRemark,
): Promise<Plan> => {
  const language = /\p{Script=Han}/u.test(words) ? 'zh' : 'en'
  const heard = understand(words, { language, previous: [], options: [], awaitingConfirmation: false })
  return planner.plan(heard, words, context, signal, onRemark)
}

/** Everything a plan says, in one language. */
export const saysOf = (plan: Plan, language: 'en' | 'zh' = 'en'): string =>
  plan.remarks.map(remark => remark.say[language]).join(' ')
