import { type Localised, text } from '../domain/language.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import { joinEnglish } from './wording.ts'

type Row = ConfirmationSheet['rows'][number]

/** Asks before something the rules or the catalogue want confirmed. `rows` read the changes out. */
export const carSheet = (warnings: readonly Localised[], rows: readonly Row[]): ConfirmationSheet => {
  const said = rows.map(row => row.text)
  const plain = text(
    `${joinEnglish(said.map(line => line.en))}. Shall I do that?`,
    `${said.map(line => line.zh).join('，')}。确定吗？`,
  )
  const speech =
    warnings.length === 0
      ? plain
      : text(
          `${warnings.map(warning => warning.en).join(' ')} Do it anyway?`,
          `${warnings.map(warning => warning.zh).join('')}仍要继续吗？`,
        )
  return {
    title: warnings.length === 0 ? text('Please confirm', '请确认') : text('Are you sure?', '确定要这样吗？'),
    rows: [...rows, ...warnings.map(warning => ({ icon: 'triangle-alert', text: warning }))],
    accept: text('Yes, do it', '是的'),
    decline: text('No', '不用了'),
    speech,
  }
}

/** One sheet for everything one utterance must be asked about; prices add up. */
export const mergeSheets = (sheets: readonly ConfirmationSheet[]): ConfirmationSheet | undefined => {
  const [first, ...others] = sheets
  if (first === undefined || others.length === 0) return first
  const amount = sheets.reduce((sum, sheet) => sum + (sheet.price?.amount ?? 0), 0)
  return {
    title: text(
      joinEnglish(sheets.map(sheet => sheet.title.en)),
      sheets.map(sheet => sheet.title.zh).join('，'),
    ),
    rows: sheets.flatMap(sheet => sheet.rows),
    ...(amount > 0 ? { price: { amount, currency: 'CNY' as const } } : {}),
    accept: text('Yes, all of it', '都可以'),
    decline: first.decline,
    speech: text(
      sheets.map(sheet => sheet.speech.en).join(' '),
      sheets.map(sheet => sheet.speech.zh).join(''),
    ),
  }
}
