import { setTimeout as pause } from 'node:timers/promises'
import { ModelFailure } from '../../agent/planning/model/failure.ts'
import { limitsFrom } from '../../agent/planning/model/limits.ts'
import { ModelReader, type ModelReading, UnusableAnswer } from '../../agent/planning/model/model-reader.ts'
import { OpenAiChat } from '../../agent/planning/model/openai-chat.ts'
import type { PlanTrace } from '../../agent/planning/plan.ts'
import { noPreferences, type PreferenceSource } from '../../agent/planning/preference-source.ts'
import type { ModelConfig } from '../../agent/platform/config.ts'
import { DataError } from '../shared/data.ts'
import { percentile } from '../suites/latency/percentile.ts'
import { AnswerFile, type StoredAnswer } from './answer-file.ts'
import type { Brain, Heard } from './brain.ts'
import { isRequest } from './request-json.ts'

export interface ModelBrainParts {
  readonly config: ModelConfig
  /** Where answers are kept; a second run takes them from there. */
  readonly answers: string
  /** Milliseconds before the second try, doubled for each further one. */
  readonly retryMs?: number
}

const TRIES = 4

/** The preferences of the row that is being read; planners get one source for good. */
class CurrentPreferences implements PreferenceSource {
  current: PreferenceSource = noPreferences
  recall: PreferenceSource['recall'] = (query, context) => this.current.recall(query, context)
  limits: PreferenceSource['limits'] = (definition, context) => this.current.limits(definition, context)
  named: PreferenceSource['named'] = (words, context) => this.current.named(words, context)
  wish: PreferenceSource['wish'] = (words, context) => this.current.wish(words, context)
  recollections: PreferenceSource['recollections'] = (words, context) =>
    this.current.recollections(words, context)
  answers: PreferenceSource['answers'] = (words, context) => this.current.answers(words, context)
  tells: PreferenceSource['tells'] = (words, context) => this.current.tells(words, context)
}

/**
 * The endpoint of the environment as the reader of words, without the local understanding beside it.
 *
 * @throws DataError when no endpoint is given; while reading, when it fails again and again (what was answered so far
 *   is kept, and the next run goes on from there)
 */
export const modelBrain = ({ config, answers, retryMs = 1000 }: ModelBrainParts): Brain => {
  const { baseUrl, name = 'default', key, timeoutMs, price } = config
  if (baseUrl === undefined)
    throw new DataError(
      '--brain model needs an endpoint: set CODRIVER_MODEL_URL, and CODRIVER_MODEL for its name.',
    )
  const stopwatch = (): number => performance.now()
  const preferences = new CurrentPreferences()
  const reader = new ModelReader({
    chat: new OpenAiChat({ baseUrl, model: name, ...(key === undefined ? {} : { key }) }),
    limits: limitsFrom(timeoutMs),
    sharing: () => 'words_and_memories',
    stopwatch,
    preferences,
    ...(price === undefined ? {} : { price }),
  })
  const file = new AnswerFile(answers)
  const used: StoredAnswer[] = []

  const ask = async ({ words, language, context }: Heard): Promise<Omit<StoredAnswer, 'id' | 'ms'>> => {
    const { signal } = new AbortController()
    for (let tries = 1; ; tries++) {
      try {
        return keepable(await reader.read({ language, requests: [] }, words, context, signal))
      } catch (error) {
        if (error instanceof UnusableAnswer)
          return { ...costs(error.trace), requests: [], outcome: 'unusable' }
        if (!(error instanceof ModelFailure)) throw error
        if (tries === TRIES)
          throw new DataError(`${error.message}, ${TRIES} times in a row. Run again to go on: ${file.path}`)
        await pause(error.retryAfterMs ?? retryMs * 2 ** (tries - 1))
      }
    }
  }

  return {
    name,
    read: async heard => {
      let answer = file.get(heard.id)
      if (answer === undefined) {
        preferences.current = heard.preferences ?? noPreferences
        const started = stopwatch()
        const read = await ask(heard)
        answer = { id: heard.id, ms: Math.round(stopwatch() - started), ...read }
        file.keep(answer)
      }
      used.push(answer)
      return answer.requests.flatMap(one => (isRequest(one) ? [one] : []))
    },
    summary: () => summaryOf(name, used),
  }
}

const costs = ({ tokens, cost, firstTokenMs, mended }: PlanTrace) => ({
  mended: mended === true,
  prompt: tokens?.prompt ?? 0,
  completion: tokens?.completion ?? 0,
  cost: cost?.amount ?? 0,
  firstTokenMs: firstTokenMs ?? 0,
})

const keepable = ({ requests, called, trace }: ModelReading): Omit<StoredAnswer, 'id' | 'ms'> => ({
  ...costs(trace),
  requests: requests.map(request => ({ ...request })),
  outcome: called ? 'called' : 'said',
})

const share = (answers: readonly StoredAnswer[], of: (answer: StoredAnswer) => boolean): number =>
  answers.length === 0 ? 0 : answers.filter(of).length / answers.length

const summaryOf = (name: string, answers: readonly StoredAnswer[]): Readonly<Record<string, unknown>> => {
  const sum = (of: (answer: StoredAnswer) => number): number =>
    answers.reduce((total, answer) => total + of(answer), 0)
  const spread = (of: (answer: StoredAnswer) => number): { readonly p50: number; readonly p95: number } => {
    const sorted = answers.map(of).sort((a, b) => a - b)
    return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) }
  }
  return {
    brain: name,
    model: {
      answers: answers.length,
      promptTokens: sum(answer => answer.prompt),
      completionTokens: sum(answer => answer.completion),
      cost: sum(answer => answer.cost),
      called: share(answers, answer => answer.outcome === 'called'),
      unusable: share(answers, answer => answer.outcome === 'unusable'),
      mended: share(answers, answer => answer.mended),
      firstTokenMs: spread(one => one.firstTokenMs),
      ms: spread(one => one.ms),
    },
  }
}
