import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { Decision } from '../../domain/tool.ts'
import { leastObvious } from '../../planning/reasons.ts'
import { joinEnglish, sentence, settingNoun } from '../../planning/wording.ts'
import { parseKey } from '../../vehicle/keys.ts'
import { levelSwitchesOn } from '../../vehicle/policies/switches.ts'
import type { SettingDefinition, SettingKey } from '../../vehicle/setting.ts'
import { settingOfTool } from '../../vehicle/tool-calls.ts'
import type { Turn, TurnDraft } from '../turn.ts'
import { changeClauses } from './change-words.ts'
import { phrases } from './phrases.ts'

/** More than two reasons in one breath nobody follows. */
const MOST = 2

/** Reasons, and what was done for them; no clauses for what a skill did, which its own reply has told. */
interface Explained {
  readonly reasons: readonly Reason[]
  readonly clauses: readonly Localised[]
}

const isOf = (key: SettingKey, { tool, arguments: given }: Decision): boolean => {
  const parsed = parseKey(key)
  if (parsed === undefined || parsed.definition !== settingOfTool(tool)) return false
  return parsed.cell === undefined || (Array.isArray(given.zones) && given.zones.includes(parsed.cell))
}

/** What was asked for comes first, then why there; of what a skill did only the least obvious is worth the words. */
const reasonsOf = ({ tool, reasons }: Decision): readonly Reason[] => {
  if (settingOfTool(tool) === undefined) {
    const reason = leastObvious(Object.values(reasons))
    return reason === undefined ? [] : [reason]
  }
  const { value, zones } = reasons
  const told = [value, zones].flatMap(reason => reason ?? [])
  return told.filter((reason, index) => told.findIndex(one => one.because.en === reason.because.en) === index)
}

const BREAK = { en: ', and ', zh: '，' } as const

/** Decisions by their reasons, in the order they were made. */
const explained = (
  turn: Pick<Turn, 'decisions' | 'applied'>,
  about?: SettingDefinition,
): readonly Explained[] => {
  const byReason = new Map<string, { reasons: readonly Reason[]; decisions: Decision[] }>()
  for (const decision of turn.decisions) {
    if (about !== undefined && !related(settingOfTool(decision.tool), about)) continue
    const reasons = reasonsOf(decision)
    if (reasons.length === 0) continue
    const name = reasons.map(reason => reason.because.en).join('|')
    const known = byReason.get(name) ?? { reasons, decisions: [] }
    known.decisions.push(decision)
    byReason.set(name, known)
  }
  return [...byReason.values()].map(({ reasons, decisions }) => ({
    reasons,
    clauses: changeClauses(
      turn.applied.filter(change => decisions.some(decision => isOf(change.key, decision))),
    ),
  }))
}

/** A switch that goes on with its level needs no explanation beside something else. */
const isNews = ({ reasons }: Explained): boolean =>
  reasons.every(reason => reason.source !== levelSwitchesOn.id)

const tell = ({ reasons, clauses }: Explained): Localised => {
  const en = reasons.map(reason => reason.because.en).join(BREAK.en)
  const zh = reasons.map(reason => reason.because.zh).join(BREAK.zh)
  return clauses.length === 0
    ? text(`because ${en}`, `因为${zh}`)
    : text(
        `${joinEnglish(clauses.map(clause => clause.en))}, because ${en}`,
        `${clauses.map(clause => clause.zh).join('、')}，因为${zh}`,
      )
}

/** A level and its switch are one thing to whoever asks about either. */
export const related = (one: SettingDefinition | undefined, other: SettingDefinition): boolean =>
  one !== undefined && (one.id === other.id || one.switchedBy === other.id || other.switchedBy === one.id)

/** Asked about something nobody has touched: what it is, and that it was not us. */
export const untouched = (definition: SettingDefinition): Localised => {
  const noun = settingNoun(definition)
  return text(`I haven't touched ${noun.the}.`, `${noun.zh}我没有动过。`)
}

/**
 * Reads the record back: what a turn did, and what decided it.
 * @param about only what concerns this setting, where one was asked about.
 */
export const explain = (
  turn: Pick<Turn, 'decisions' | 'applied'> | undefined,
  about?: SettingDefinition,
): Localised => {
  if (turn === undefined || turn.decisions.length === 0) return phrases.nothingToExplain
  const all = explained(turn, about)
  const news = all.filter(isNews)
  const told = (news.length > 0 ? news : all).slice(0, MOST).map(tell)
  if (told.length === 0) return text('Because you asked for it.', '因为你这么说了。')
  return text(`${sentence(told.map(one => one.en).join('; '))}.`, `${told.map(one => one.zh).join('；')}。`)
}

/** Why it is proposed so, while it still waits to be agreed to. */
export const whyProposed = ({ plan }: TurnDraft): Localised =>
  explain({ decisions: plan.decisions, applied: plan.changes })
