import type { Localised } from './language.ts'

/** The ladder of section 5 of the house plan, highest first: the first rung that answers decides an argument. */
export const RUNGS = ['policy', 'explicit', 'preference', 'context', 'default', 'ask'] as const
export type Rung = (typeof RUNGS)[number]

/** Why one argument of one tool call has the value it has. */
export interface Reason {
  readonly rung: Rung
  /**
   * What answered: a policy's id (`policy`), the words used (`explicit`), a memory's id (`preference`),
   * a fact of the car or world such as `weather=rain` (`context`), a setting's id (`default`), a question's id (`ask`).
   */
  readonly source: string
  /** One clause the screen and "why?" can show after "because": "it is raining" / "在下雨". */
  readonly because: Localised
}
