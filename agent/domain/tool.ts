import type { ZodType } from 'zod'
import type { JsonValue } from './json.ts'
import type { Reason } from './reason.ts'

/** One function the assistant can call. The same schema validates the local planner's and a model's arguments. */
export interface ToolDefinition {
  /** snake_case, unique over the whole car: `set_window_position`, `order_coffee`. */
  readonly name: string
  /** One English sentence for a language model. */
  readonly description: string
  /** A zod object schema of the arguments. */
  readonly parameters: ZodType
}

export interface ToolCall {
  readonly tool: string
  readonly arguments: Readonly<Record<string, JsonValue>>
}

/** One tool call, its arguments, and the reason for every argument. */
export interface Decision extends ToolCall {
  readonly id: string
  /** One entry per key of `arguments`. */
  readonly reasons: Readonly<Record<string, Reason>>
}
