import type { JsonValue } from '../domain/json.ts'
import type { ToolCall } from '../domain/tool.ts'
import { CATALOGUE, cellsOf, type SettingId, settingById } from './catalogue/index.ts'
import { type SettingDefinition, type SettingValue, settingKey } from './setting.ts'
import { validateValue } from './validation.ts'
import type { Change } from './vehicle.ts'
import { expandZone, ZONES, type Zone } from './zones.ts'

/** `seat.heating_level` ↔ `set_seat_heating_level`. */
export const toolName = (id: string): string => `set_${id.replace('.', '_')}`

const BY_TOOL: ReadonlyMap<string, SettingDefinition<SettingId>> = new Map(
  CATALOGUE.map(definition => [toolName(definition.id), definition]),
)

/** The setting a tool sets; `undefined` for a tool that is not the car's. */
export const settingOfTool = (tool: string): SettingDefinition<SettingId> | undefined => BY_TOOL.get(tool)

/** The zones a setting's layout knows, groups included. */
export const spokenZones = (definition: Pick<SettingDefinition, 'layout'>): readonly Zone[] => {
  const { layout } = definition
  return layout === undefined ? [] : ZONES.filter(zone => expandZone(layout, zone).length > 0)
}

/** The call that sets cells (or spoken zones) of a setting to a value. */
export const callFor = (id: SettingId, zones: readonly Zone[], value: SettingValue): ToolCall => ({
  tool: toolName(id),
  arguments: settingById(id).layout === undefined ? { value } : { zones: [...zones], value },
})

const zonesIn = (
  definition: SettingDefinition,
  given: JsonValue | undefined,
): readonly (Zone | undefined)[] => {
  const { layout } = definition
  if (layout === undefined) return [undefined]
  const named = Array.isArray(given) ? given.filter(zone => typeof zone === 'string') : []
  const spoken = ZONES.filter(zone => named.includes(zone))
  const wanted = new Set(spoken.flatMap(zone => expandZone(layout, zone)))
  return cellsOf(definition).filter(cell => wanted.has(cell))
}

/**
 * The changes a call of one of the car's tools asks for; empty for a tool that is not the car's, or without a zone
 * where one is needed.
 * @throws VehicleError INVALID_ARGUMENT when the value is not legal.
 */
export const changesOfCall = (call: ToolCall): readonly Change[] => {
  const definition = settingOfTool(call.tool)
  if (definition === undefined) return []
  return zonesIn(definition, call.arguments.zones).map(cell => {
    const key = settingKey(definition.id, cell)
    return { key, value: validateValue(key, call.arguments.value) }
  })
}
