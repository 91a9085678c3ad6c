import type { CallMode } from './chat.ts'

/** What a server has turned out to take. */
export interface Habits {
  readonly mode: CallMode
  /** Does it take `stream_options`? */
  readonly usage: boolean
  /** Does it take `temperature`? Reasoning models do not. */
  readonly temperature: boolean
  /** What it calls the most tokens of an answer. */
  readonly limit: 'max_tokens' | 'max_completion_tokens'
}

/** The richest way first: what a server does not take is left out once it has said so. */
export const INITIAL_HABITS: Habits = {
  mode: 'tools',
  usage: true,
  temperature: true,
  limit: 'max_tokens',
}

interface Adaptation {
  /** What the server's complaint names. */
  readonly complaint: RegExp
  readonly applies: (habits: Habits) => boolean
  readonly change: Partial<Habits>
}

/** In the order in which complaints are looked for: the narrow ones first. */
const ADAPTATIONS: readonly Adaptation[] = [
  {
    complaint: /stream_options|include_usage/iu,
    applies: habits => habits.usage,
    change: { usage: false },
  },
  {
    complaint: /max_completion_tokens/iu,
    applies: habits => habits.limit === 'max_tokens',
    change: { limit: 'max_completion_tokens' },
  },
  {
    complaint: /temperature/iu,
    applies: habits => habits.temperature,
    change: { temperature: false },
  },
  {
    complaint: /response_format|json_schema|schema|grammar/iu,
    applies: habits => habits.mode === 'schema',
    change: { mode: 'text' },
  },
  {
    complaint: /\btools?\b|tool_choice|function|jinja|template|parameters/iu,
    applies: habits => habits.mode === 'tools',
    change: { mode: 'schema' },
  },
]

/** A request the server could not read, as opposed to one it could not serve. */
const REFUSES = new Set([400, 404, 405, 415, 422, 500, 501])

/**
 * How to ask instead, after a refusal. A complaint that names what it does not like leads to leaving that out; a
 * bare 400 or 422 to the next simpler way of calling.
 *
 * @returns `undefined` when there is nothing left to try, or the refusal was about something else
 */
export const adaptTo = (
  habits: Habits,
  status: number | undefined,
  complaint: string,
): Habits | undefined => {
  if (status === undefined || !REFUSES.has(status)) return undefined
  const named = ADAPTATIONS.find(one => one.applies(habits) && one.complaint.test(complaint))
  if (named !== undefined) return { ...habits, ...named.change }
  if (status !== 400 && status !== 422) return undefined
  if (habits.mode === 'tools') return { ...habits, mode: 'schema' }
  return habits.mode === 'schema' ? { ...habits, mode: 'text' } : undefined
}
