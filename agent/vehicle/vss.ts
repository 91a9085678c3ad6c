import { CATALOGUE } from './catalogue/index.ts'
import { keysOf, parseKey } from './keys.ts'
import type { SettingDefinition, SettingKey, SettingValue, VssBinding } from './setting.ts'
import { coerceValue, roundToResolution } from './validation.ts'
import type { Zone } from './zones.ts'

/** A signal of the Vehicle Signal Specification v6 with its value, as a KUKSA databroker would take it. */
export interface VssSignal {
  readonly path: string
  readonly value: SettingValue
}

const pathOf = (binding: VssBinding, cell: Zone | undefined): string | undefined => {
  if (!binding.path.includes('{zone}')) return binding.path
  const branch = cell === undefined ? undefined : binding.zones?.[cell]
  return branch === undefined ? undefined : binding.path.replace('{zone}', branch)
}

/** The path a key stands for; `undefined` where VSS has no such signal. */
export const vssPath = (key: SettingKey): string | undefined => {
  const parsed = parseKey(key)
  const binding = parsed?.definition.vss
  return binding === undefined ? undefined : pathOf(binding, parsed?.cell)
}

const isScaled = (binding: VssBinding): boolean => binding.scale !== undefined || binding.offset !== undefined

const outgoing = (
  definition: SettingDefinition,
  binding: VssBinding,
  value: SettingValue,
): SettingValue | undefined => {
  if (binding.values !== undefined) return binding.values[String(value)]
  if (typeof value !== 'number' || !isScaled(binding)) return value
  const scaled = value * (binding.scale ?? 1) + (binding.offset ?? 0)
  // Signals of levels and percentages are whole numbers; angles and lengths keep a decimal.
  return definition.value.type === 'number' && definition.value.unit === 'level'
    ? Math.round(scaled)
    : Number(scaled.toFixed(2))
}

/** The signal a setting's value stands for; `undefined` where VSS has no such signal or cannot say this value. */
export const toVss = (key: SettingKey, value: SettingValue): VssSignal | undefined => {
  const definition = parseKey(key)?.definition
  const path = vssPath(key)
  if (definition?.vss === undefined || path === undefined) return undefined
  const sent = outgoing(definition, definition.vss, value)
  return sent === undefined ? undefined : { path, value: sent }
}

const incoming = (binding: VssBinding, value: SettingValue): SettingValue | undefined => {
  if (binding.values !== undefined)
    return Object.entries(binding.values).find(([, theirs]) => theirs === value)?.[0]
  if (typeof value !== 'number' || !isScaled(binding)) return value
  return (value - (binding.offset ?? 0)) / (binding.scale ?? 1)
}

const KEYS_BY_PATH: ReadonlyMap<string, readonly SettingKey[]> = CATALOGUE.flatMap(keysOf).reduce(
  (byPath, key) => {
    const path = vssPath(key)
    return path === undefined ? byPath : byPath.set(path, [...(byPath.get(path) ?? []), key])
  },
  new Map<string, readonly SettingKey[]>(),
)

/**
 * What a signal says in the car's own terms. One signal may speak of several settings (one HeatingCooling is seat
 * heating above zero and ventilation below): those it says nothing about are left out.
 */
export const fromVss = ({
  path,
  value,
}: VssSignal): readonly { readonly key: SettingKey; readonly value: SettingValue }[] =>
  (KEYS_BY_PATH.get(path) ?? []).flatMap(key => {
    const parsed = parseKey(key)
    if (parsed?.definition.vss === undefined) return []
    const read = incoming(parsed.definition.vss, value)
    const type = parsed.definition.value
    const rounded = typeof read === 'number' && type.type === 'number' ? roundToResolution(type, read) : read
    const ours = rounded === undefined ? undefined : coerceValue(parsed, rounded)
    return ours === undefined ? [] : [{ key, value: ours }]
  })
