import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Preference } from '../memory/preference.ts'
import { conditionWords } from '../memory/words/condition-words.ts'
import { knownFrom } from '../memory/words/known-words.ts'

/** The parts of a reason: what was said or done, by whom, when, for when, and what it was chosen over. */
export interface Choice {
  readonly row: Preference
  /** Others that would have given something else, likeliest first. */
  readonly rivals?: readonly Preference[]
  /** Who asks: of their own words one says "you". */
  readonly asker: string
  /** Epoch ms. */
  readonly now: number
}

/** Why it and not the other: its condition is met, the other's is not, or it is the newer. */
const over = ({ row, rivals = [] }: Choice): Localised => {
  const when = conditionWords(row.condition)
  const rival = rivals.find(other => JSON.stringify(other.value) !== JSON.stringify(row.value))
  const other = rival === undefined ? text('', '') : conditionWords(rival.condition)
  if (when.en !== '' && rival !== undefined && other.en === '')
    return text(`, which goes before what is otherwise so ${when.en}`, `，${when.zh}它优先于平时的习惯`)
  if (rival !== undefined && other.en !== '')
    return text(`, and what you like ${other.en} doesn't hold now`, `，而${other.zh}的习惯现在不适用`)
  // Quoted words say themselves when they hold, unless they told a reason instead ("it's too hot for …").
  const quoted = row.origin === 'stated' && row.kind === 'rule'
  if (when.en !== '' && !quoted) return text(`, and it holds ${when.en}`, `，${when.zh}都这样`)
  return text('', '')
}

/** Why memory chose this row, as one clause after "because"; its source is the row's id. */
export const byMemory = (choice: Choice): Reason => {
  const told = knownFrom(choice.row, choice.asker, choice.now)
  const rest = over(choice)
  return {
    rung: 'preference',
    source: choice.row.id,
    because: text(`${told.en}${rest.en}`, `${told.zh}${rest.zh}`),
  }
}
