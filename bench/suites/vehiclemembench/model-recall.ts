import type { Recollection } from '../../../agent/memory/recollection.ts'
import {
  noPreferences,
  type PreferenceSource,
  type RecalledPreference,
} from '../../../agent/planning/preference-source.ts'
import type { Request } from '../../../agent/understanding/request.ts'
import { settingById } from '../../../agent/vehicle/catalogue/index.ts'
import type { SettingValue } from '../../../agent/vehicle/setting.ts'
import type { CarChange } from './calls.ts'

/** As many recollections as are offered to a model. */
const OFFERED = 5

const isValue = (value: unknown): value is SettingValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const recalled = ({ preference, value, because }: Recollection): RecalledPreference | undefined =>
  isValue(value) ? { value, reason: { rung: 'preference', source: preference.id, because } } : undefined

/** What memory recalled for a task, as a planner's memory: the best recollection of each setting. */
export const recalledFor = (recollections: readonly Recollection[]): PreferenceSource => {
  const best = (setting: string): RecalledPreference | undefined => {
    const found = recollections.find(one => one.preference.slot === setting)
    return found === undefined ? undefined : recalled(found)
  }
  return {
    ...noPreferences,
    recall: ({ definition }) => best(definition.id),
    wish: () => ({
      type: 'settings',
      settings: recollections.slice(0, OFFERED).flatMap(one => {
        const definition = settingById(one.preference.slot)
        const preference = recalled(one)
        return definition === undefined || preference === undefined
          ? []
          : [{ definition, cells: one.zones, ...preference }]
      }),
    }),
  }
}

/** A model's request as the change it stands for; "as they like it" is what memory recalled. */
export const changesOf = (request: Request, recollections: readonly Recollection[]): readonly CarChange[] => {
  if (request.kind !== 'set') return []
  const { setting, change, zone } = request
  const liked = recollections.find(one => one.preference.slot === setting)
  if (change.type === 'to') return [{ setting, zones: zone.zones, value: change.value }]
  if (change.type !== 'preferred' || liked === undefined) return []
  return [{ setting, zones: zone.zones.length > 0 ? zone.zones : liked.zones, value: liked.value }]
}
