import { text } from '../domain/language.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import type { TurnDraft } from './turn.ts'

/** Would the draft change or start something? A question that was misheard only gets a strange answer. */
export const wouldDo = ({ plan, requests }: TurnDraft): boolean =>
  plan.changes.length > 0 || (plan.decisions.length > 0 && requests.some(({ kind }) => kind !== 'ask'))

/** Asks whether the words are what was said, before they are acted on. */
export function readBack({ words }: TurnDraft): ConfirmationSheet {
  const said = words.trim().replace(/[.。!！]+$/u, '')
  return {
    title: text(`“${said}”?`, `“${said}”？`),
    rows: [],
    accept: text('Yes, do it', '是的'),
    decline: text('No', '不是'),
    speech: text(`“${said}” – did I hear that right?`, `您说的是“${said}”吗？`),
  }
}
