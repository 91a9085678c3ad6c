import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import {
  type ChangeGroup,
  describeValue,
  groupChanges,
  nameSetting,
  withoutImpliedSwitches,
} from '../vehicle/describe.ts'
import { applyPolicies } from '../vehicle/policies/index.ts'
import type { PolicyRuling } from '../vehicle/policy.ts'
import type { SettingKey } from '../vehicle/setting.ts'
import type { Change } from '../vehicle/vehicle.ts'
import { carSheet } from './confirmation.ts'
import { vehicleDecisions } from './decisions.ts'
import type { PlanningContext, Remark } from './plan.ts'
import { byPolicy, leastObvious } from './reasons.ts'
import type { Wish } from './wish.ts'
import { joinEnglish, sentence } from './wording.ts'

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

/** What a group of changes would come to: "all windows 50% open" / "所有车窗打开50%". */
const wouldBe = ({ definition, cells, value }: ChangeGroup): Localised => {
  const noun = nameSetting(definition, cells)
  const state = describeValue(definition, value)
  return text(`${noun.en} ${state.en}`, `${noun.zh}${state.zh}`)
}

/** The sheet for a plan that must be confirmed, or `undefined` when it need not be. */
const sheetFor = (wishes: readonly Wish[], ruling: PolicyRuling): ConfirmationSheet | undefined => {
  if (ruling.warnings.length === 0 && !wishes.some(mustConfirm)) return undefined
  const asked = groupChanges(wishes.map(wish => wish.change)).map(wouldBe)
  const rows = groupChanges(withoutImpliedSwitches(ruling.changes)).map(group => ({
    icon: group.definition.module,
    text: text(sentence(wouldBe(group).en), wouldBe(group).zh),
  }))
  const warnings = ruling.warnings.map(warning => warning.warning)
  const what = text(joinEnglish(asked.map(one => one.en)), asked.map(one => one.zh).join('、'))
  return carSheet(what, warnings, rows)
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

  const sheet = sheetFor(wishes, ruling)
  return {
    decisions: vehicleDecisions(wishes, ruling, context.turnId),
    changes: ruling.changes,
    reasons,
    notices: ruling.notices.map(notice => ({ kind: 'notice', say: notice.notice })),
    refusals: [],
    ...(sheet === undefined ? {} : { sheet }),
  }
}
