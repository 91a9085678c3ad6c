import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import { describeValue } from '../vehicle/describe.ts'
import { parseKey } from '../vehicle/keys.ts'
import { applyPolicies } from '../vehicle/policies/index.ts'
import type { SettingKey } from '../vehicle/setting.ts'
import type { Change } from '../vehicle/vehicle.ts'
import { carSheet } from './confirmation.ts'
import { vehicleDecisions } from './decisions.ts'
import type { PlanningContext, Remark } from './plan.ts'
import { byPolicy, leastObvious } from './reasons.ts'
import type { Wish } from './wish.ts'
import { sentence, settingNoun } from './wording.ts'

/** What the wishes for the car come to once every policy has spoken. */
export interface CarPlan {
  readonly decisions: readonly Decision[]
  readonly changes: readonly Change[]
  readonly reasons: Readonly<Record<SettingKey, Reason>>
  readonly notices: readonly Remark[]
  readonly sheet?: ConfirmationSheet
  /** What must not be done. The changes are empty then: a plan is carried out whole or not at all. */
  readonly refusals: readonly { readonly key: SettingKey; readonly say: Localised }[]
}

/** "Driver's window: open" as a row of a confirmation. */
const rowOf = (change: Change): { readonly icon: string; readonly text: Localised } | undefined => {
  const parsed = parseKey(change.key)
  if (parsed === undefined) return undefined
  const { definition, cell } = parsed
  const noun = settingNoun(definition, cell === undefined ? [] : [cell])
  const state = describeValue(definition, change.value)
  return {
    icon: definition.module,
    text: text(`${sentence(noun.en)}: ${state.en}`, `${noun.zh}：${state.zh}`),
  }
}

const mustConfirm = (wish: Wish): boolean => wish.definition.confirm === true

/** The vehicle's part of a plan: policies applied, decisions with reasons, what to ask and what to say. */
export const planCar = (wishes: readonly Wish[], context: PlanningContext): CarPlan => {
  if (wishes.length === 0) return { decisions: [], changes: [], reasons: {}, notices: [], refusals: [] }
  const ruling = applyPolicies(
    wishes.map(wish => wish.change),
    { state: context.targets, world: context.world, occupants: context.occupants },
  )
  const refusals = ruling.refusals.map(refusal => ({ key: refusal.key, say: refusal.because }))
  if (refusals.length > 0) return { decisions: [], changes: [], reasons: {}, notices: [], refusals }

  const reasons: Record<SettingKey, Reason> = {}
  for (const wish of wishes) {
    const known = wish.zoneReason === undefined ? [wish.valueReason] : [wish.zoneReason, wish.valueReason]
    const reason = leastObvious(known)
    if (reason !== undefined) reasons[wish.change.key] = reason
  }
  for (const added of ruling.added) reasons[added.change.key] = byPolicy(added.policy, added.because)

  const asksFirst = ruling.warnings.length > 0 || wishes.some(mustConfirm)
  const rows = ruling.changes.flatMap(change => rowOf(change) ?? [])
  return {
    decisions: vehicleDecisions(wishes, ruling, context.turnId),
    changes: ruling.changes,
    reasons,
    notices: ruling.notices.map(notice => ({ kind: 'notice', say: notice.notice })),
    refusals: [],
    ...(asksFirst
      ? {
          sheet: carSheet(
            ruling.warnings.map(warning => warning.warning),
            rows,
          ),
        }
      : {}),
  }
}
