import { type Localised, text } from '../domain/language.ts'
import { money } from '../skills/shared/wording.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import { joinEnglish, sentence } from './wording.ts'

type Row = ConfirmationSheet['rows'][number]

const isQuestion = (warning: Localised): boolean => warning.en.endsWith('?')

/** The warnings as they are spoken: they ask by themselves, or are asked about at the end. */
const speak = (warnings: readonly Localised[]): Localised => {
  const asked = warnings.some(isQuestion)
  return text(
    `${warnings.map(warning => warning.en).join(' ')}${asked ? '' : ' Do it anyway?'}`,
    `${warnings.map(warning => warning.zh).join('')}${asked ? '' : '仍要继续吗？'}`,
  )
}

/**
 * Asks before something the rules or the catalogue want confirmed.
 *
 * @param what what was asked for, in a few words; the title.
 * @param rows the changes that would be made, read out one by one.
 */
export const carSheet = (
  what: Localised,
  warnings: readonly Localised[],
  rows: readonly Row[],
): ConfirmationSheet => ({
  title: text(`${sentence(what.en)}?`, `${what.zh}？`),
  // Why it asks at all comes first: that is what is read out, and what a long list would hide.
  rows: [...warnings.map(warning => ({ icon: 'triangle-alert', text: warning })), ...rows],
  accept: text('Yes, do it', '是的'),
  decline: text('No', '不用了'),
  speech:
    warnings.length === 0 ? text(`${sentence(what.en)}: shall I?`, `${what.zh}，确定吗？`) : speak(warnings),
})

/** The sheets read out one after another; where each ends by asking the same, that is asked once, with the sum. */
const readOut = (sheets: readonly ConfirmationSheet[], sum: number): Localised => {
  const last = sheets.at(-1)?.asks
  if (last === undefined || sheets.some(({ asks }) => asks === undefined))
    return text(
      sheets.map(({ speech }) => speech.en).join(' '),
      sheets.map(({ speech }) => speech.zh).join(''),
    )
  const told = sheets.map(({ speech, asks = last }) => ({
    en: speech.en.slice(0, -asks.en.length).trimEnd(),
    zh: speech.zh.slice(0, -asks.zh.length),
  }))
  const all = sum > 0 ? money(sum) : undefined
  return text(
    [...told.map(one => one.en), ...(all === undefined ? [] : [`Together ${all.en}.`]), last.en].join(' '),
    [...told.map(one => one.zh), ...(all === undefined ? [] : [`一共${all.zh}。`]), last.zh].join(''),
  )
}

/** One sheet for everything one utterance must be asked about; prices add up. */
export const mergeSheets = (sheets: readonly ConfirmationSheet[]): ConfirmationSheet | undefined => {
  const [first, ...others] = sheets
  if (first === undefined || others.length === 0) return first
  const amount = sheets.reduce((sum, sheet) => sum + (sheet.price?.amount ?? 0), 0)
  return {
    title: text(
      joinEnglish([...new Set(sheets.map(sheet => sheet.title.en))]),
      [...new Set(sheets.map(sheet => sheet.title.zh))].join('，'),
    ),
    rows: sheets.flatMap(sheet => sheet.rows),
    ...(amount > 0 ? { price: { amount, currency: 'CNY' as const } } : {}),
    accept: text('Yes, all of it', '都可以'),
    decline: first.decline,
    speech: readOut(sheets, amount),
  }
}
