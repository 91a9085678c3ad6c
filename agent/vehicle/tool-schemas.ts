import { z } from 'zod'
import type { JsonValue } from '../domain/json.ts'
import type { ToolCall, ToolDefinition } from '../domain/tool.ts'
import { CATALOGUE, cellsOf, type SettingId, settingById } from './catalogue/index.ts'
import { describeAllowed } from './describe.ts'
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

const valueSchema = (definition: SettingDefinition) => {
  const type = definition.value
  switch (type.type) {
    case 'boolean':
      return z.boolean()
    case 'number':
      return z.number().min(type.min).max(type.max)
    case 'enum':
      return z.enum(type.values.map(option => option.id))
    case 'text':
      return z.string().max(type.maxLength)
  }
}

/** One English sentence for a language model: what it sets, in which range, and what its numbers mean. */
const describeTool = (definition: SettingDefinition): string => {
  const type = definition.value
  const range = describeAllowed(definition).en
  const openness =
    type.type === 'number' && type.verbs === 'open' ? ', 0 being closed and 100 fully open' : ''
  const zones = definition.layout === undefined ? '' : ' for the given zones'
  const confirm = definition.confirm === true ? ' The driver is asked before it is done.' : ''
  return `Set the ${definition.names.en[0]}${zones}: ${range}${openness}.${confirm}`
}

const parametersOf = (definition: SettingDefinition) => {
  const value = valueSchema(definition)
  const zones = spokenZones(definition)
  if (zones.length === 0) return z.object({ value })
  return z.object({
    zones: z
      .array(z.enum(zones))
      .min(1)
      .describe('Places in the car; groups such as front, rear and all are allowed.'),
    value,
  })
}

/** One tool per setting: what a language model may call, and what both planners' decisions are written in. */
export const VEHICLE_TOOLS: readonly ToolDefinition[] = CATALOGUE.map(definition => ({
  name: toolName(definition.id),
  description: describeTool(definition),
  parameters: parametersOf(definition),
}))

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
