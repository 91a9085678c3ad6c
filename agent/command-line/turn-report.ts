import type { Said } from '../conversation/conversation.ts'
import type { Language, Localised } from '../domain/language.ts'
import type { SaidTurn } from '../head-unit/head-unit.ts'
import type { PlanTrace } from '../planning/plan.ts'

/** One turn for programs: what `--json` prints. */
export interface TurnReport {
  readonly text: string
  readonly language: Language
  readonly requests: readonly unknown[]
  readonly decisions: readonly {
    readonly tool: string
    readonly arguments: unknown
    readonly reasons: unknown
  }[]
  /** What was changed in the car; empty while the plan waits for an answer. */
  readonly changes: readonly { readonly key: string; readonly value: unknown }[]
  /** What the memory took in: a row's place in the taxonomy, its value, when it holds, and how it came to be known. */
  readonly learnt: readonly {
    readonly id: string
    readonly subject: string
    readonly slot: string
    readonly value: unknown
    readonly wanted: boolean
    readonly condition: unknown
    readonly origin: string
  }[]
  readonly reply: string
  /** Who planned it, and, where there is a language model, why and at what cost. */
  readonly planner: 'local' | 'model'
  readonly why?: string
  readonly tokens?: PlanTrace['tokens']
  readonly firstTokenMs?: number
  readonly firstSentenceMs?: number
  readonly cost?: PlanTrace['cost']
  readonly mended?: true
  /** Where the conversation stands afterwards: `confirming` waits for a yes. */
  readonly phase: string
  /** Milliseconds from words to reply. */
  readonly ms: number
}

const spoken = (say: Localised | undefined, language: Language): string => say?.[language] ?? ''

/** What waits for an answer, else what was done. */
const decided = (said: Said) => said.pending?.draft.plan.decisions ?? said.turn?.decisions ?? []

/** A turn as one object. */
export const reportTurn = (words: string, answer: SaidTurn): TurnReport => {
  const { said, language, ms } = answer
  const decisions = said === undefined ? [] : decided(said)
  const planned = said?.turn ?? said?.pending?.draft
  return {
    text: words,
    language,
    requests: said?.turn?.requests ?? said?.pending?.draft.requests ?? [],
    decisions: decisions.map(({ tool, arguments: given, reasons }) => ({ tool, arguments: given, reasons })),
    changes: said?.turn?.applied ?? [],
    learnt: (answer.learnt ?? []).map(({ id, subject, slot, value, polarity, condition, origin }) => ({
      id,
      subject,
      slot,
      value,
      wanted: polarity > 0,
      condition,
      origin,
    })),
    reply: spoken(said === undefined ? answer.refusal : said.reply?.say, language),
    planner: planned?.planner ?? 'local',
    ...planned?.trace,
    phase: said?.phase ?? 'idle',
    ms,
  }
}

/** The same turn for people: the reply, and what it can be answered with. */
export const printTurn = (answer: SaidTurn): string => {
  const { said, language } = answer
  if (said === undefined) return spoken(answer.refusal, language)
  const reply = spoken(said.reply?.say, language)
  if (said.pending?.type !== 'question') return reply
  const options = said.pending.question.options.map(
    (option, index) => `  ${index + 1}. ${option.label[language]}`,
  )
  return [reply, ...options].join('\n')
}
