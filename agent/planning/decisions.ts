import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import type { SettingId } from '../vehicle/catalogue/index.ts'
import { parseKey } from '../vehicle/keys.ts'
import type { PolicyRuling } from '../vehicle/policy.ts'
import type { SettingValue } from '../vehicle/setting.ts'
import { callFor } from '../vehicle/tool-calls.ts'
import type { Change } from '../vehicle/vehicle.ts'
import type { Zone } from '../vehicle/zones.ts'
import { byPolicy } from './reasons.ts'
import type { Wish } from './wish.ts'

/** Cells that get the same value for the same reason: one tool call. */
interface Bundle {
  readonly setting: SettingId
  readonly zones: Zone[]
  readonly value: SettingValue
  readonly zoneReason: Reason | undefined
  readonly valueReason: Reason
}

const bundle = (
  bundles: Map<string, Bundle>,
  group: string,
  change: Change,
  zone?: Reason,
  value?: Reason,
) => {
  if (value === undefined) return
  const cell = parseKey(change.key)
  if (cell === undefined) return
  const setting = cell.definition.id
  const name = `${group}|${setting}|${String(change.value)}|${value.rung}|${value.source}`
  const known = bundles.get(name)
  const zones = cell.cell === undefined ? [] : [cell.cell]
  if (known !== undefined) known.zones.push(...zones)
  else
    bundles.set(name, {
      setting,
      zones,
      value: change.value,
      zoneReason: zone,
      valueReason: value,
    })
}

/** Tool calls for the changes a plan comes to, each argument with its reason; what policies added comes last. */
export const vehicleDecisions = (
  wishes: readonly Wish[],
  ruling: PolicyRuling,
  turnId: string,
): readonly Decision[] => {
  const bundles = new Map<string, Bundle>()
  const final = new Map(ruling.changes.map(change => [change.key, change.value]))
  for (const wish of wishes)
    if (final.get(wish.change.key) === wish.change.value)
      bundle(bundles, String(wish.request), wish.change, wish.zoneReason, wish.valueReason)
  for (const added of ruling.added) {
    const reason = byPolicy(added.policy, added.because)
    if (final.get(added.change.key) === added.change.value)
      bundle(bundles, 'policy', added.change, reason, reason)
  }
  return [...bundles.values()].map((one, index) => ({
    ...callFor(one.setting, one.zones, one.value),
    id: `${turnId}-d${index + 1}`,
    reasons: {
      value: one.valueReason,
      ...(one.zones.length === 0 ? {} : { zones: one.zoneReason ?? one.valueReason }),
    },
  }))
}
