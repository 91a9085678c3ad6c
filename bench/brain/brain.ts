import type { Language } from '../../agent/domain/language.ts'
import type { PlanningContext } from '../../agent/planning/plan.ts'
import type { PreferenceSource } from '../../agent/planning/preference-source.ts'
import type { Request } from '../../agent/understanding/request.ts'
import { hear } from '../scoring/hear.ts'

/** One row's words, and the moment they are said in. */
export interface Heard {
  /** Unique within the suite. */
  readonly id: string
  readonly words: string
  readonly language: Language
  readonly previous?: readonly Request[]
  readonly context: PlanningContext
  /** What memory offers for it. */
  readonly preferences?: PreferenceSource
}

/** What reads the words of a row: the local understanding, or a language model alone. */
export interface Brain {
  /** For the table: `local`, or the model's name. */
  readonly name: string
  read(heard: Heard): Promise<readonly Request[]>
  /** Tokens, cost, latency and the shares of mended and unusable answers; empty for the local one. */
  summary(): Readonly<Record<string, unknown>>
}

export const localBrain: Brain = {
  name: 'local',
  read: async ({ words, language, previous }) => hear(words, language, previous),
  summary: () => ({}),
}
