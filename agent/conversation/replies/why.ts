import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { Decision } from '../../domain/tool.ts'
import { leastObvious } from '../../planning/reasons.ts'
import { joinEnglish, sentence } from '../../planning/wording.ts'
import { parseKey } from '../../vehicle/keys.ts'
import { levelSwitchesOn } from '../../vehicle/policies/switches.ts'
import type { SettingKey } from '../../vehicle/setting.ts'
import { settingOfTool } from '../../vehicle/tool-schemas.ts'
import type { Turn } from '../turn.ts'
import { changeClauses } from './change-words.ts'
import { phrases } from './phrases.ts'

/** More than two reasons in one breath nobody follows. */
const MOST = 2

/** A reason, and what was done for it; no clauses for what a skill did, which its own reply has told. */
interface Explained {
  readonly reason: Reason
  readonly clauses: readonly Localised[]
}

const isOf = (key: SettingKey, { tool, arguments: given }: Decision): boolean => {
  const parsed = parseKey(key)
  if (parsed === undefined || parsed.definition !== settingOfTool(tool)) return false
  return parsed.cell === undefined || (Array.isArray(given.zones) && given.zones.includes(parsed.cell))
}

/** Decisions by their least obvious reason, in the order they were made. */
const explained = (turn: Turn): readonly Explained[] => {
  const byReason = new Map<string, { reason: Reason; decisions: Decision[] }>()
  for (const decision of turn.decisions) {
    const reason = leastObvious(Object.values(decision.reasons))
    if (reason === undefined) continue
    const known = byReason.get(reason.because.en) ?? { reason, decisions: [] }
    known.decisions.push(decision)
    byReason.set(reason.because.en, known)
  }
  return [...byReason.values()].map(({ reason, decisions }) => ({
    reason,
    clauses: changeClauses(
      turn.applied.filter(change => decisions.some(decision => isOf(change.key, decision))),
    ),
  }))
}

/** What the driver asked for, and a switch that goes on with its level, need no explanation beside something else. */
const isNews = ({ reason }: Explained): boolean =>
  reason.rung !== 'explicit' && reason.source !== levelSwitchesOn.id

const tell = ({ reason, clauses }: Explained): Localised =>
  clauses.length === 0
    ? text(`because ${reason.because.en}`, `因为${reason.because.zh}`)
    : text(
        `${joinEnglish(clauses.map(clause => clause.en))}, because ${reason.because.en}`,
        `${clauses.map(clause => clause.zh).join('、')}，因为${reason.because.zh}`,
      )

/** Reads the record back: what the newest turn that did something did, and what decided it. */
export const explain = (turn: Turn | undefined): Localised => {
  if (turn === undefined || turn.decisions.length === 0) return phrases.nothingToExplain
  const all = explained(turn)
  const news = all.filter(isNews)
  const told = (news.length > 0 ? news : all).slice(0, MOST).map(tell)
  if (told.length === 0) return text('Because you asked for it.', '因为你这么说了。')
  return text(`${sentence(told.map(one => one.en).join('; '))}.`, `${told.map(one => one.zh).join('；')}。`)
}
