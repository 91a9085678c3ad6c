import llama from 'llama-tokenizer-js'
import { HybridPlanner } from '../../../agent/planning/hybrid/hybrid-planner.ts'
import { createLocalPlanner } from '../../../agent/planning/local-planner.ts'
import { PROMPT_BUDGET } from '../../../agent/planning/model/budget.ts'
import { limitsFrom } from '../../../agent/planning/model/limits.ts'
import { ModelPlanner } from '../../../agent/planning/model/model-planner.ts'
import { OpenAiChat } from '../../../agent/planning/model/openai-chat.ts'
import { promptFor } from '../../../agent/planning/model/prompt.ts'
import { retrieve } from '../../../agent/planning/model/retrieval.ts'
import type { Plan, Planner, PlanningContext } from '../../../agent/planning/plan.ts'
import { noPreferences } from '../../../agent/planning/preference-source.ts'
import type { Understanding } from '../../../agent/understanding/request.ts'
import { plainScene, planningContextOf } from '../../scoring/imagine.ts'
import type { Measure } from '../../suite.ts'
import { percentile } from '../latency/percentile.ts'
import type { InDomainRow } from './in-domain.ts'

/** What the hybrid costs a turn the local planner is sure of: its whole plan() around a planner that costs nothing. */
export const addedLatency = async (rows: readonly InDomainRow[]): Promise<Measure> => {
  const nothing: Plan = { decisions: [], changes: [], reasons: {}, remarks: [] }
  const local: Planner = { id: 'local', plan: async () => nothing }
  const hybrid = new HybridPlanner({ local, model: local, stopwatch: () => performance.now() })
  const { signal } = new AbortController()
  const scene = planningContextOf(plainScene())
  const times: number[] = []
  for (const { heard, words } of rows) {
    const started = performance.now()
    await hybrid.plan(heard, words, scene, signal)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return {
    name: 'added by the hybrid where local is sure, 95 %',
    rows: rows.length,
    value: percentile(times, 0.95),
    unit: 'ms',
    target: { atMost: 1 },
  }
}

/** TEST-NET-1 (RFC 5737): nobody has this address, so nobody answers the knock. */
const NOBODY = 'http://192.0.2.1/v1'

/** How long a driver waits for the local answer where the model's endpoint is not there: the first time, and then. */
export const unreachable = async (): Promise<readonly Measure[]> => {
  const stopwatch = (): number => performance.now()
  const skills: readonly [] = []
  const model = new ModelPlanner({
    chat: new OpenAiChat({ baseUrl: NOBODY, model: 'nobody' }),
    limits: limitsFrom(4000),
    sharing: () => 'words',
    skills,
    stopwatch,
  })
  const hybrid = new HybridPlanner({ local: createLocalPlanner({ skills }), model, stopwatch })
  const words = 'turn this place into a lagoon at dusk'
  const heard = hearing(words)
  const wait = async (): Promise<number> => {
    const started = stopwatch()
    await hybrid.plan(heard, words, planningContextOf(plainScene()), new AbortController().signal)
    return stopwatch() - started
  }
  const name = 'no endpoint there: time to the local answer'
  return [
    { name, rows: 1, value: await wait(), unit: 'ms', target: { atMost: 1500 } },
    { name: '  while it is left alone', rows: 1, value: await wait(), unit: 'ms', target: { atMost: 50 } },
  ]
}

const hearing = (words: string): Understanding => ({
  language: 'en',
  requests: [{ kind: 'outside', because: 'unknown', text: words, certainty: 0.6, origin: 'named' }],
})

/** The prompt a model would be given for a row: the whole of it, its tools included, as Llama's tokenizer counts. */
const promptTokensOf = ({ words, heard }: InDomainRow, context: PlanningContext): number => {
  const { messages, tools } = promptFor(
    {
      words,
      language: heard.language,
      context,
      tools: retrieve(words, heard.requests, context),
      preferences: noPreferences,
      sharing: 'words_and_memories',
    },
    'tools',
  )
  return llama.encode(messages.map(message => message.content).join('\n') + JSON.stringify(tools)).length
}

/** How large the prompts are. */
export const promptSizes = (rows: readonly InDomainRow[]): readonly Measure[] => {
  const context = planningContextOf(plainScene())
  const sizes = rows.map(row => promptTokensOf(row, context)).sort((a, b) => a - b)
  const size = { rows: rows.length, unit: 'tokens' }
  return [
    { ...size, name: 'prompt for one turn, tools included: median', value: percentile(sizes, 0.5) },
    { ...size, name: '  the largest', value: percentile(sizes, 1), target: { atMost: PROMPT_BUDGET } },
  ]
}
