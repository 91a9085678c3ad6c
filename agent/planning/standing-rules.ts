import { text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { MomentContext } from '../memory/condition.ts'
import { circumstancesNow, holds } from '../memory/conditions/circumstances.ts'
import type { Memory } from '../memory/memory.ts'
import type { Preference } from '../memory/preference.ts'
import { zonesFor } from '../memory/recall/zones.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { coerceValue } from '../vehicle/validation.ts'
import type { Occupant } from '../vehicle/vehicle.ts'
import { planCar } from './car-plan.ts'
import type { Plan, PlanningContext } from './plan.ts'
import type { PreferenceSource } from './preference-source.ts'
import { withinLimits } from './remembered-limits.ts'
import { byMemory } from './remembered-reasons.ts'
import { missingOf, type Wish, wishesFor } from './wish.ts'

/** Told as a liking rather than as something to be done: fills in what is asked for, and never acts by itself. */
const LIKING = /\b(?:i|we)(?: \w+)? (?:like|love|prefer|enjoy|hate)|喜欢|爱|讨厌/iu

/** What may act when its condition comes true: rules that were laid down, and habits somebody said yes to. */
const actsAlone = (row: Preference): boolean =>
  row.condition.length > 0 &&
  row.polarity > 0 &&
  row.passing !== true &&
  ((row.kind === 'rule' &&
    (row.origin === 'stated' || row.origin === 'corrected') &&
    !LIKING.test(row.evidence[0]?.words ?? '')) ||
    row.origin === 'inferred')

/** The rules whose condition holds now, of everybody who is in the car. Pure look-up. */
export const rulesHolding = (
  memory: Memory,
  driver: string,
  moment: MomentContext,
): readonly Preference[] => {
  const present = new Set(moment.occupants)
  const now = circumstancesNow(moment)
  return memory
    .list(driver)
    .filter(row => actsAlone(row) && present.has(row.subject) && holds(row.condition, now))
}

const wishesOf = (
  row: Preference,
  index: number,
  reason: Reason,
  occupants: readonly Occupant[],
): readonly Wish[] => {
  const definition = settingById(row.slot)
  const value = definition === undefined ? undefined : coerceValue({ definition }, row.value)
  const seat = occupants.find(one => one.name === row.subject)?.seat
  if (definition === undefined || value === undefined) return []
  const cells = zonesFor(definition, {
    said: { zones: [], source: 'unsaid' },
    ...(row.zone === undefined ? {} : { remembered: row.zone }),
    ...(seat === undefined ? {} : { seat }),
  })
  return wishesFor({ definition, cells, value, reason }, index)
}

/**
 * What rules whose time has come do, put through the policies and bounds like any wish, each with its reason; undefined
 * where the car is so already.
 */
export const planRules = (
  rules: readonly Preference[],
  preferences: PreferenceSource,
  context: PlanningContext,
): Plan | undefined => {
  const asker = context.driverName
  const wished = rules.flatMap((row, index) =>
    wishesOf(row, index, byMemory({ row, asker, now: context.world.time }), context.occupants),
  )
  const changing = wished.flatMap(wish => missingOf(wish, context.targets))
  const { wishes, remarks } = withinLimits(changing, false, {
    context,
    preferences,
    targets: context.targets,
  })
  if (wishes.length === 0) return undefined
  const car = planCar(wishes, context)
  const reasons = [...new Map(wishes.map(wish => [wish.valueReason.source, wish.valueReason])).values()]
  return {
    decisions: car.decisions,
    changes: car.changes,
    reasons: car.reasons,
    remarks: [
      ...reasons.map(({ because }) => ({
        kind: 'notice' as const,
        say: text(`Because ${because.en}.`, `因为${because.zh}。`),
      })),
      ...car.refusals.map(({ say }) => ({ kind: 'refusal' as const, say })),
      ...remarks,
      ...car.notices,
    ],
    ...(car.sheet === undefined ? {} : { confirmation: car.sheet }),
  }
}
