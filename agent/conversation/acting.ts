import { text } from '../domain/language.ts'
import { CodriverError } from '../platform/errors.ts'
import type { Skill, SkillContext } from '../skills/skill.ts'
import { applyPolicies } from '../vehicle/policies/index.ts'
import type { ActuationReceipt, Change, Vehicle } from '../vehicle/vehicle.ts'
import { phrases } from './replies/phrases.ts'
import type { CallReceipt, Receipt, TurnDraft } from './turn.ts'

/** The hands: what acting may touch. */
export interface Hands {
  readonly vehicle: Vehicle
  readonly skills: readonly Skill[]
  readonly skillContext: (draft: TurnDraft) => SkillContext
  readonly stopwatch: () => number
  /** Told of errors that are not for the driver's ears. */
  readonly report: (error: unknown) => void
}

const NOTHING: ActuationReceipt = { applied: [], inverse: [] }

/** What a skill wants of the car goes through the same policies; where they object the car is left alone. */
const actuateForSkill = async (
  hands: Hands,
  wanted: readonly Change[],
): Promise<ActuationReceipt & { readonly objection?: Receipt['notices'][number] }> => {
  const { vehicle } = hands
  const ruling = applyPolicies(wanted, {
    state: vehicle.targets(),
    world: vehicle.world(),
    occupants: vehicle.occupants(),
  })
  const [refusal] = ruling.refusals
  return refusal === undefined ? vehicle.actuate(ruling.changes) : { ...NOTHING, objection: refusal.because }
}

const failureOf = (error: unknown, hands: Hands) => {
  if (error instanceof CodriverError && error.blame === 'driver') return error.say
  hands.report(error)
  return error instanceof CodriverError ? error.say : phrases.broken
}

/**
 * Carries a plan out. The car comes first and takes all of it or nothing; when it refuses, no skill is called.
 * A skill that fails says so and does not undo the others: each is a service of its own.
 */
export const carryOut = async (draft: TurnDraft, hands: Hands, signal: AbortSignal): Promise<Receipt> => {
  const started = hands.stopwatch()
  const { plan } = draft
  const calls: CallReceipt[] = []
  const notices: Receipt['notices'][number][] = []
  let car = NOTHING
  const receipt = (failure?: Receipt['failure']): Receipt => ({
    applied: car.applied,
    inverse: car.inverse,
    calls,
    notices,
    ms: hands.stopwatch() - started,
    ...(failure === undefined ? {} : { failure }),
  })

  try {
    if (plan.changes.length > 0) car = await hands.vehicle.actuate(plan.changes)
  } catch (error) {
    return receipt(failureOf(error, hands))
  }
  for (const { tool, arguments: given } of plan.decisions) {
    const skill = hands.skills.find(one => one.tools.some(known => known.name === tool))
    if (skill === undefined) continue
    const call = { tool, arguments: given }
    if (signal.aborted) {
      calls.push({ call, failure: text('I stopped before that.', '这一步没有做。') })
      continue
    }
    try {
      const outcome = await skill.execute(call, hands.skillContext(draft))
      calls.push({ call, outcome })
      if (outcome.changes === undefined || outcome.changes.length === 0) continue
      const extra = await actuateForSkill(hands, outcome.changes)
      const known = new Set(car.inverse.map(change => change.key))
      car = {
        applied: [...car.applied, ...extra.applied],
        inverse: [...car.inverse, ...extra.inverse.filter(change => !known.has(change.key))],
      }
      if (extra.objection !== undefined) notices.push(extra.objection)
    } catch (error) {
      calls.push({ call, failure: failureOf(error, hands) })
    }
  }
  return receipt()
}
