import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Preference } from '../memory/preference.ts'
import { conditionWords } from '../memory/words/condition-words.ts'
import { quote } from './reasons.ts'

/** "14 January", with the year where it is another one. */
const dayOf = (at: number, now: number): Localised => {
  const day = new Date(at)
  const sameYear = day.getFullYear() === new Date(now).getFullYear()
  return text(
    day.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      ...(sameYear ? {} : { year: 'numeric' }),
    }),
    `${sameYear ? '' : `${day.getFullYear()}年`}${day.getMonth() + 1}月${day.getDate()}日`,
  )
}

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

const said = ({ row, asker, now }: Choice): Localised => {
  const day = dayOf(row.validFrom, now)
  const own = row.subject === asker
  const who = text(own ? 'you' : row.subject, own ? '你' : row.subject)
  const words = row.evidence.find(one => one.words !== '')?.words
  if (row.origin === 'inferred' || row.origin === 'observed' || words === undefined) {
    const times = row.evidence.length
    return times > 1
      ? text(`${who.en} set it so ${times} times since ${day.en}`, `${who.zh}从${day.zh}起这样设过${times}次`)
      : text(`${who.en} set it so on ${day.en}`, `${who.zh}${day.zh}这样设过`)
  }
  return text(`${who.en} said on ${day.en}: “${quote(words)}”`, `${who.zh}${day.zh}说过“${quote(words)}”`)
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
  const told = said(choice)
  const rest = over(choice)
  return {
    rung: 'preference',
    source: choice.row.id,
    because: text(`${told.en}${rest.en}`, `${told.zh}${rest.zh}`),
  }
}
