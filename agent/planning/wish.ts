import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { type SettingDefinition, settingKey } from '../vehicle/setting.ts'
import { switchKeysOf } from '../vehicle/state.ts'
import type { Change, VehicleState } from '../vehicle/vehicle.ts'
import type { Zone } from '../vehicle/zones.ts'
import type { Question, Remark } from './plan.ts'
import type { RecalledSetting } from './preference-source.ts'

/** One change somebody asked for, before the policies have looked at it. */
export interface Wish {
  readonly definition: SettingDefinition
  /** Absent where the car has one of it. */
  readonly cell?: Zone
  readonly change: Change
  readonly zoneReason?: Reason
  readonly valueReason: Reason
  /** Which request of the utterance it came from. */
  readonly request: number
  /** How many cells that request spoke of: of two that disagree the narrower means the exception. */
  readonly breadth: number
  /** Reckoned from the wishes before it ("and a bit more"), so it follows them rather than contradicting them. */
  readonly relative: boolean
}

/** What one request comes to. */
export interface Resolution {
  readonly wishes: readonly Wish[]
  readonly remarks: readonly Remark[]
  /** What a skill is to do. */
  readonly call?: Decision
  /** What the driver must agree to before that call. */
  readonly sheet?: ConfirmationSheet
  /** Set when one point of this request must be settled first; its options hold this request only. */
  readonly question?: Question
  /** True when the request cannot be met at all; the remark says why. */
  readonly refused?: true
}

/** Nothing to do and nothing to say. */
export const nothing: Resolution = { wishes: [], remarks: [] }

/** What is remembered of a setting, as a wish for each cell it goes to. @param request which request it answers. */
export const wishesFor = (
  { definition, cells, value, reason }: RecalledSetting,
  request: number,
): readonly Wish[] =>
  (cells.length === 0 ? [undefined] : cells).map(cell => ({
    definition,
    ...(cell === undefined ? {} : { cell }),
    change: { key: settingKey(definition.id, cell), value },
    valueReason: reason,
    request,
    breadth: Math.max(1, cells.length),
    relative: false,
  }))

/** What of a wish is not so yet; a level that is right already may still be switched off. */
export const missingOf = (wish: Wish, targets: VehicleState): readonly Wish[] => {
  if (targets[wish.change.key] !== wish.change.value) return [wish]
  const power = wish.definition.switchedBy === undefined ? undefined : settingById(wish.definition.switchedBy)
  if (power === undefined) return []
  return switchKeysOf(wish.definition, wish.cell)
    .filter(key => targets[key] === false)
    .map(key => ({ ...wish, definition: power, change: { key, value: true } }))
}
