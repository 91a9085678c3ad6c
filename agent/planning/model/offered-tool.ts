import type { JsonValue } from '../../domain/json.ts'
import type { Request } from '../../understanding/request.ts'
import type { ToolSchema } from './chat.ts'

/** What checked arguments of a call come to: requests like those of heard words, or what is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly request: Request }
  /** One clause in English, for the model to mend: "value must be at most 100, not 250". */
  | { readonly ok: false; readonly problem: string }

/** One tool a model may be offered. */
export interface OfferedTool {
  readonly schema: ToolSchema
  /** What it is about, to compare with the words: names, synonyms, symptoms in both languages. */
  readonly words: { readonly en: readonly string[]; readonly zh: readonly string[] }
  /** The setting it sets; absent for an errand. */
  readonly setting?: string
  /** Slots of memory that may fill its arguments, for errands. */
  readonly remembers?: readonly string[]
  /** @param words what the driver said, kept as the reason */
  check(given: Readonly<Record<string, JsonValue>>, words: string): Checked
}
