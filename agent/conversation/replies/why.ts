import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { leastObvious } from '../../planning/reasons.ts'
import type { Turn } from '../turn.ts'
import { changeClauses } from './change-words.ts'
import { phrases } from './phrases.ts'

const MOST = 3

const reasonsOf = (turn: Turn): readonly Reason[] => {
  const perDecision = turn.decisions.flatMap(decision => leastObvious(Object.values(decision.reasons)) ?? [])
  const distinct = [...new Map(perDecision.map(reason => [reason.because.en, reason])).values()]
  const told = distinct.filter(reason => reason.rung !== 'explicit')
  return (told.length > 0 ? told : distinct).slice(0, MOST)
}

/** Reads the record back: what the newest turn that did something did, and what decided it. */
export const explain = (turn: Turn | undefined): Localised => {
  if (turn === undefined || turn.decisions.length === 0) return phrases.nothingToExplain
  const reasons = reasonsOf(turn)
  if (reasons.length === 0) return text('Because you asked for it.', '因为你这么说了。')
  const [what] = changeClauses(turn.applied)
  const because = {
    en: reasons.map(reason => reason.because.en).join(', and '),
    zh: reasons.map(reason => reason.because.zh).join('，而且'),
  }
  return what === undefined
    ? text(`Because ${because.en}.`, `因为${because.zh}。`)
    : text(
        `${what.en.charAt(0).toUpperCase()}${what.en.slice(1)}, because ${because.en}.`,
        `${what.zh}，因为${because.zh}。`,
      )
}
