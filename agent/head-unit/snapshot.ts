import type { ConversationState } from '../conversation/conversation.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConversationView, Snapshot, TaskView, TurnView } from '../protocol/index.ts'
import { taskViewSchema } from '../protocol/index.ts'
import type { Task } from '../skills/skill.ts'
import { questionHeading } from './question-heading.ts'
import { traceView } from './trace-view.ts'

/** As many turns as a screen's history shows. */
const TURNS_SHOWN = 20

/** Milliseconds one row of a confirmation takes to be read out. */
const ROW_MS = 1600

type ViewDecision = (decision: Decision) => TurnView['decisions'][number]

/** One turn as the history shows it. */
const turnView = (turn: Turn, view: ViewDecision): TurnView => ({
  id: turn.id,
  at: turn.at,
  words: turn.words,
  reply: turn.reply.say,
  language: turn.language,
  planner: turn.planner,
  ...(turn.trace === undefined ? {} : { trace: traceView(turn.trace) }),
  ms: turn.ms,
  decisions: turn.decisions.map(view),
  undone: turn.undone,
})

const questionView = (state: ConversationState): Partial<ConversationView> => {
  const { pending } = state
  if (pending?.type !== 'question') return {}
  const { id, question } = pending
  const options = question.options.map(option => ({
    label: option.label,
    ...(option.anchor === undefined ? {} : { anchor: option.anchor }),
  }))
  return { question: { id, say: questionHeading(question.say), options } }
}

const confirmationView = (
  state: ConversationState,
  elapsed: number | undefined,
): Partial<ConversationView> => {
  const { pending } = state
  if (pending?.type !== 'confirmation') return {}
  const { id, sheet } = pending
  const reading = state.asking && elapsed !== undefined ? Math.floor(elapsed / ROW_MS) : -1
  return {
    confirmation: {
      id,
      title: sheet.title,
      rows: sheet.rows.map(row => ({ ...row })),
      accept: sheet.accept,
      decline: sheet.decline,
      readingRow: Math.min(reading, sheet.rows.length - 1),
      ...(sheet.price === undefined ? {} : { price: { ...sheet.price } }),
    },
  }
}

/**
 * The conversation as a screen shows it.
 *
 * @param elapsed milliseconds the present speech has lasted, to light the row that is being read.
 */
export const conversationView = (
  state: ConversationState,
  microphone: ConversationView['microphone'],
  elapsed: number | undefined,
): ConversationView => {
  const { reply } = state
  return {
    phase: state.phase,
    words: state.words,
    undoable: state.undoable,
    language: state.language,
    microphone,
    ...(reply === undefined ? {} : { reply: reply.say, shortReply: reply.short }),
    ...(reply?.link === undefined ? {} : { link: reply.link }),
    ...(reply?.reason === undefined
      ? {}
      : { reason: { because: reply.reason.because, rung: reply.reason.rung } }),
    ...questionView(state),
    ...confirmationView(state, elapsed),
  }
}

/** Tasks as cards. One whose detail does not have its card's shape is reported and left out: no card is better than a broken one. */
export const taskViews = (tasks: readonly Task[], report: (error: unknown) => void): TaskView[] =>
  tasks.flatMap(task => {
    const view = taskViewSchema.safeParse(task)
    if (view.success) return [view.data]
    report(new Error(`Task ${task.skill}/${task.kind} does not fit its card: ${view.error.message}`))
    return []
  })

export const turnViews = (log: readonly Turn[], view: ViewDecision): Snapshot['turns'] =>
  log.slice(-TURNS_SHOWN).map(turn => turnView(turn, view))
