import type OpenAI from 'openai'
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions'
import type { Secret } from '../../platform/secret.ts'
import { systemTimers, type Timers } from '../../platform/timers.ts'
import { adaptTo, type Habits, INITIAL_HABITS } from './adaptation.ts'
import { answerSchema } from './answer-schema.ts'
import type { CallMode, ChatAnswer, ChatModel, ChatRequest } from './chat.ts'
import { ModelFailure } from './failure.ts'
import type { PhaseLimits } from './limits.ts'
import { PhaseTimer } from './phase-timer.ts'
import { reach } from './reach.ts'
import { estimateTokens } from './tokens.ts'

export interface OpenAiChatParts {
  /** Up to `/v1`. */
  readonly baseUrl: string
  readonly key?: Secret
  /** As the endpoint knows it. */
  readonly model: string
  /** The machine's own where absent. */
  readonly timers?: Timers
}

/** A port that has answered is not knocked at again for so long. */
const REACHED_LASTS_MS = 10_000
/** No answer to a driver is longer; a model that goes on is stopped. */
const LONGEST_ANSWER = 6000
/** As many ways of asking are tried before giving up on a server. */
const MOST_ADAPTATIONS = 5

type Sdk = typeof import('openai')
interface Loaded {
  readonly sdk: Sdk
  readonly client: OpenAI
}

/** What has come in of one answer. */
class Gathered {
  text = ''
  finished = false
  usage: { readonly prompt_tokens: number; readonly completion_tokens: number } | undefined
  readonly #calls = new Map<number, { name: string; arguments: string }>()

  add(chunk: ChatCompletionChunk): void {
    if (chunk.usage) this.usage = chunk.usage
    const choice = chunk.choices?.[0]
    if (choice === undefined) return
    if (choice.finish_reason) this.finished = true
    this.text += choice.delta?.content ?? ''
    for (const part of choice.delta?.tool_calls ?? []) {
      const call = this.#calls.get(part.index ?? 0) ?? { name: '', arguments: '' }
      call.name += part.function?.name ?? ''
      call.arguments += part.function?.arguments ?? ''
      this.#calls.set(part.index ?? 0, call)
    }
  }

  calls(): ChatAnswer['calls'] {
    return [...this.#calls.values()]
  }

  size(): number {
    return this.calls().reduce((sum, call) => sum + call.arguments.length, this.text.length)
  }
}

/** A model behind any endpoint that speaks OpenAI's chat completions. */
export class OpenAiChat implements ChatModel {
  readonly #parts: OpenAiChatParts
  readonly #timers: Timers
  /** Loaded with the first question: a car that needs no model need not wait for it (a quarter of a second). */
  #loading: Promise<Loaded> | undefined
  /** What this server has turned out to take; asked once, not at every turn. */
  #habits: Habits = INITIAL_HABITS
  #reachedAt = Number.NEGATIVE_INFINITY

  constructor(parts: OpenAiChatParts) {
    this.#parts = parts
    this.#timers = parts.timers ?? systemTimers
  }

  get mode(): CallMode {
    return this.#habits.mode
  }

  async ask(
    prompt: (mode: CallMode) => ChatRequest,
    limits: PhaseLimits,
    signal: AbortSignal,
    onText?: (soFar: string) => void,
  ): Promise<ChatAnswer> {
    const timers = this.#timers
    const timer = new PhaseTimer(limits, signal, timers)
    try {
      if (timers.now() - this.#reachedAt > REACHED_LASTS_MS) {
        timer.knocking()
        await reach(this.#parts.baseUrl, timer.signal)
      }
      // While it is loaded nothing can stall but this machine: the phase that begins is the request's.
      timer.asked()
      this.#loading ??= this.#load()
      const answer = await this.#adapted(await this.#loading, prompt, timer, onText)
      this.#reachedAt = timers.now()
      return answer
    } catch (error) {
      this.#reachedAt = Number.NEGATIVE_INFINITY
      throw signal.aborted ? signal.reason : (timer.failure ?? error)
    } finally {
      timer.stop()
    }
  }

  async #load(): Promise<Loaded> {
    const { baseUrl, key } = this.#parts
    const sdk = await import('openai')
    const client = new sdk.OpenAI({
      baseURL: baseUrl,
      // The SDK wants some key; servers in the car ask for none.
      apiKey: key?.reveal() ?? 'none',
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: 600_000,
      logLevel: 'off',
    })
    return { sdk, client }
  }

  /** Asks in the way the server is known to take; where it refuses that, in the next. */
  async #adapted(
    { sdk, client }: Loaded,
    prompt: (mode: CallMode) => ChatRequest,
    timer: PhaseTimer,
    onText?: (soFar: string) => void,
  ): Promise<ChatAnswer> {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#once(client, prompt(this.#habits.mode), timer, onText)
      } catch (error) {
        if (!(error instanceof sdk.APIError) || error instanceof sdk.APIUserAbortError)
          throw failureOf(sdk, error)
        const next = tries < MOST_ADAPTATIONS ? adaptTo(this.#habits, error.status, error.message) : undefined
        if (next === undefined) throw failureOf(sdk, error)
        this.#habits = next
      }
    }
  }

  async #once(
    client: OpenAI,
    request: ChatRequest,
    timer: PhaseTimer,
    onText?: (soFar: string) => void,
  ): Promise<ChatAnswer> {
    const started = this.#timers.now()
    const gathered = new Gathered()
    let firstTokenMs: number | undefined
    timer.asked()
    const stream = await client.chat.completions.create(this.#body(request), { signal: timer.signal })
    for await (const chunk of stream) {
      firstTokenMs ??= this.#timers.now() - started
      timer.heard()
      const before = gathered.text.length
      gathered.add(chunk)
      if (gathered.size() > LONGEST_ANSWER) throw new ModelFailure('endless')
      if (gathered.text.length > before) onText?.(gathered.text)
    }
    timer.signal.throwIfAborted()
    if (firstTokenMs === undefined) throw new ModelFailure('broken')
    if (!gathered.finished) throw new ModelFailure('cut_off')
    return {
      text: gathered.text,
      calls: gathered.calls(),
      firstTokenMs,
      tokens: tokensOf(gathered, request),
    }
  }

  #body(request: ChatRequest): ChatCompletionCreateParamsStreaming {
    const { mode, usage, temperature, limit } = this.#habits
    const tools = request.tools.map(tool => ({
      type: 'function' as const,
      function: { ...tool, parameters: { ...tool.parameters } },
    }))
    return {
      model: this.#parts.model,
      messages: request.messages.map(message => ({ ...message })),
      stream: true,
      [limit]: request.maxTokens,
      ...(temperature ? { temperature: 0 } : {}),
      ...(usage ? { stream_options: { include_usage: true } } : {}),
      ...(mode === 'tools' && tools.length > 0 ? { tools } : {}),
      ...(mode === 'schema'
        ? {
            response_format: {
              type: 'json_schema' as const,
              json_schema: { name: 'answer', schema: { ...(request.answer ?? answerSchema(request.tools)) } },
            },
          }
        : {}),
    }
  }
}

const tokensOf = (gathered: Gathered, request: ChatRequest): ChatAnswer['tokens'] => {
  const { usage } = gathered
  if (usage !== undefined)
    return { prompt: usage.prompt_tokens, completion: usage.completion_tokens, estimated: false }
  const sent = JSON.stringify(request.messages) + JSON.stringify(request.tools)
  const got = gathered.text + JSON.stringify(gathered.calls())
  return { prompt: estimateTokens(sent), completion: estimateTokens(got), estimated: true }
}

/** `Retry-After` in seconds, or as a date (which counts from the server's own `Date`), as milliseconds. */
const retryAfter = (headers: Headers | undefined): number | undefined => {
  const value = headers?.get('retry-after')
  if (value === null || value === undefined || value === '') return undefined
  const seconds = Number(value)
  const ms = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(value) - Date.parse(headers?.get('date') ?? '')
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

/** What the SDK threw, as one of our kinds; nothing the server wrote is kept. */
const failureOf = ({ APIError, APIUserAbortError }: Sdk, error: unknown): unknown => {
  if (error instanceof ModelFailure || error instanceof APIUserAbortError) return error
  if (!(error instanceof APIError))
    // A body that is no JSON, or a socket that closed under the stream.
    return new ModelFailure(error instanceof SyntaxError ? 'broken' : 'cut_off')
  const { status, headers } = error
  if (status === undefined) return new ModelFailure('cut_off')
  if (status === 429) return new ModelFailure('too_many_requests', retryAfter(headers), status)
  if (status === 401 || status === 403) return new ModelFailure('key_refused', undefined, status)
  if (status >= 500) return new ModelFailure('server_error', retryAfter(headers), status)
  return new ModelFailure('request_refused', undefined, status)
}
