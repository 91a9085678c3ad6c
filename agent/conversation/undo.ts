import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import { planCar } from '../planning/car-plan.ts'
import { mergeSheets } from '../planning/confirmation.ts'
import { fitted } from '../planning/numbers.ts'
import type { Plan, PlanningContext } from '../planning/plan.ts'
import { explicit } from '../planning/reasons.ts'
import type { Wish } from '../planning/wish.ts'
import { parseKey } from '../vehicle/keys.ts'
import { changesOfCall } from '../vehicle/tool-calls.ts'
import type { Change } from '../vehicle/vehicle.ts'
import { phrases } from './replies/phrases.ts'
import { isUndoable, type Turn } from './turn.ts'

/** The newest turn that changed something and still stands. */
export const lastUndoable = (log: readonly Turn[]): Turn | undefined => log.findLast(isUndoable)

/** Only what still is as the turn left it: somebody's later choice is not overturned by an undo. */
const stillStanding = (turn: Turn, context: PlanningContext): readonly Change[] => {
  const applied = new Map(turn.applied.map(change => [change.key, change.value]))
  return turn.inverse.filter(change => context.targets[change.key] === applied.get(change.key))
}

const wishOf = (change: Change, reason: Reason): readonly Wish[] => {
  const parsed = parseKey(change.key)
  if (parsed === undefined) return []
  return [{ ...parsed, change, valueReason: reason, request: 0, breadth: 1, relative: false }]
}

/** What the last turn set moving and has not arrived: left where it is now. Numbers only, in the setting's own steps. */
export const stillMoving = (turn: Turn | undefined, context: PlanningContext): readonly Change[] =>
  (turn?.applied ?? []).flatMap(({ key, value }) => {
    const now = context.state[key]
    const type = parseKey(key)?.definition.value
    const moves = type?.type === 'number' && typeof now === 'number' && now !== value
    return moves && context.targets[key] === value ? [{ key, value: fitted(type, now) }] : []
  })

/** A plan for changes that are known already (an undo, a touch), put through the policies like any other. */
export const planChanges = (changes: readonly Change[], reason: Reason, context: PlanningContext): Plan => {
  const car = planCar(
    changes.flatMap(change => wishOf(change, reason)),
    context,
  )
  const refusals = car.refusals.map(refusal => ({ kind: 'refusal' as const, say: refusal.say }))
  return {
    decisions: car.decisions,
    changes: car.changes,
    reasons: car.reasons,
    remarks: [...refusals, ...car.notices],
    ...(car.sheet === undefined ? {} : { confirmation: car.sheet }),
  }
}

/**
 * The plan that takes a turn back: its inverse, and the skills' own calls that cancel what was ordered or started.
 *
 * @param words what asked for it, for the reasons; empty for the button.
 */
export const planUndo = (turn: Turn, words: string, context: PlanningContext): Plan => {
  const reason = explicit(words === '' ? 'undo' : words)
  const standing = stillStanding(turn, context)
  const car = planChanges(standing, reason, context)
  const calls: readonly Decision[] = turn.inverseCalls.map((call, index) => ({
    ...call,
    id: `${context.turnId}-u${index + 1}`,
    reasons: Object.fromEntries(Object.keys(call.arguments).map(name => [name, reason])),
  }))
  const overtaken = standing.length < turn.inverse.length
  return {
    ...car,
    decisions: [...car.decisions, ...calls],
    remarks: [...car.remarks, ...(overtaken ? [{ kind: 'notice' as const, say: phrases.changedSince }] : [])],
  }
}

/** Is everything it would set set anew? */
const isOverruled = (decision: Decision, asked: ReadonlySet<string>): boolean => {
  const changes = changesOfCall(decision)
  return changes.length > 0 && changes.every(({ key }) => asked.has(key))
}

type Core = Pick<Plan, 'decisions' | 'changes' | 'reasons' | 'remarks'>

const mergeCores = (first: Core, second: Core): Core => {
  const asked = new Set(second.changes.map(change => change.key))
  return {
    decisions: [...first.decisions.filter(decision => !isOverruled(decision, asked)), ...second.decisions],
    changes: [...first.changes.filter(change => !asked.has(change.key)), ...second.changes],
    reasons: { ...first.reasons, ...second.reasons },
    remarks: [...first.remarks, ...second.remarks],
  }
}

const NOTHING: Core = { decisions: [], changes: [], reasons: {}, remarks: [] }

/**
 * One plan for "undo that and …": what is newly asked wins over what is taken back, and whatever either must be agreed
 * to is asked. Who says no to the new wish has still asked for the old one to be taken back.
 */
export const mergePlans = (first: Plan, second: Plan): Plan => {
  const sheets = [first.confirmation, second.confirmation].flatMap(sheet =>
    sheet === undefined ? [] : [sheet],
  )
  const confirmation = mergeSheets(sheets)
  const otherwise =
    confirmation === undefined || first.confirmation !== undefined
      ? undefined
      : mergeCores(first, second.otherwise ?? NOTHING)
  return {
    ...mergeCores(first, second),
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(otherwise === undefined ? {} : { otherwise }),
  }
}

/** The moment as it will be once these changes are made. */
export const contextAfter = (context: PlanningContext, changes: readonly Change[]): PlanningContext => {
  const made = Object.fromEntries(changes.map(({ key, value }) => [key, value]))
  return {
    ...context,
    state: { ...context.state, ...made },
    targets: { ...context.targets, ...made },
    skill: { ...context.skill, state: { ...context.skill.state, ...made } },
  }
}
