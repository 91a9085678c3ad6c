import { text } from '../../domain/language.ts'
import type { ConfirmationSheet } from '../../skills/skill.ts'
import type { Preference } from '../preference.ts'
import { rowClause, rowsSay } from './memory-words.ts'

/** What is asked before several things are forgotten for good. */
export const forgetSheet = (rows: readonly Preference[], asker: string): ConfirmationSheet => {
  const many = rows.length
  const told = rowsSay(rows, asker)
  return {
    title: text(`Forget ${many} ${many === 1 ? 'thing' : 'things'}?`, `忘掉${many}条？`),
    rows: rows.slice(0, 8).map(row => ({ icon: 'memory', text: rowClause(row, asker) })),
    accept: text('Forget', '忘掉'),
    decline: text('Keep', '留着'),
    speech: text(`Forget for good: ${told.en}?`, `要永远忘掉这些吗：${told.zh}？`),
  }
}
