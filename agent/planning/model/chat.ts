import type { PhaseLimits } from './limits.ts'

/** One message of the prompt. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** A tool as the protocol wants it: name, one sentence, JSON schema of the arguments. */
export interface ToolSchema {
  readonly name: string
  readonly description: string
  readonly parameters: JsonSchema
}
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * How calls are asked for: natively (`tools`); as JSON held to a schema by the server (`schema`); as JSON asked for
 * in words (`text`). Tried in this order; what a server takes is remembered.
 */
const CALL_MODES = ['tools', 'schema', 'text'] as const
export type CallMode = (typeof CALL_MODES)[number]

/** One question to a model. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[]
  readonly tools: readonly ToolSchema[]
  /** Most tokens of the answer. */
  readonly maxTokens: number
  /** What a server holds the answer to, where it can and no calls are wanted. */
  readonly answer?: JsonSchema
}

/** A call as the model wrote it: nothing of it has been checked. */
export interface RawCall {
  readonly name: string
  readonly arguments: string
}

export interface TokenCount {
  readonly prompt: number
  readonly completion: number
  /** True where the server did not say and we estimated. */
  readonly estimated: boolean
}

/** One whole answer. */
export interface ChatAnswer {
  readonly text: string
  readonly calls: readonly RawCall[]
  readonly tokens: TokenCount
  /** Milliseconds from the request to the first piece. */
  readonly firstTokenMs: number
}

/** A model behind an OpenAI-compatible endpoint. */
export interface ChatModel {
  /** How calls must be asked for, as far as is known. */
  readonly mode: CallMode
  /**
   * @param prompt makes the request for a way of asking; called again when the server does not take the first one.
   * @param onText told of the text so far whenever it has grown.
   * @throws ModelFailure when there is no usable answer in time; the signal's reason when it was aborted.
   */
  ask(
    prompt: (mode: CallMode) => ChatRequest,
    limits: PhaseLimits,
    signal: AbortSignal,
    onText?: (soFar: string) => void,
  ): Promise<ChatAnswer>
}
