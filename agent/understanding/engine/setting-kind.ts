import type { EnumType, SettingDefinition } from '../../vehicle/setting.ts'

/** On or off; to set a seat or a door "to" something is neither to fold nor to open it. */
export const isSwitch = ({ value }: SettingDefinition): boolean =>
  value.type === 'boolean' && (value.verbs === 'switch' || value.verbs === 'play')
/** What is a muting, or a volume, which then goes down to nothing. */
export const canBeMuted = ({ names }: SettingDefinition): boolean =>
  names.en.includes('mute') || names.en.some(name => name.endsWith('volume'))
/** It has more and less: a number, or words in order. */
export const isScale = (definition: SettingDefinition): boolean =>
  definition.value.type === 'number' || (definition.value.type === 'enum' && orderedEnum(definition.value))
const orderedEnum = (type: EnumType): boolean => type.ordered === true
/** True for temperatures. */
export const isCelsius = (definition: SettingDefinition): boolean =>
  definition.value.type === 'number' && definition.value.unit === 'celsius'
/** It opens and closes by degrees: a window, a roof, a lid. */
export const isOpening = (definition: SettingDefinition): boolean =>
  definition.value.type === 'number' && definition.value.verbs === 'open'
