import { type Localised, text } from '../domain/language.ts'
import { nameSetting } from '../vehicle/describe.ts'
import type { SettingDefinition } from '../vehicle/setting.ts'
import type { Zone } from '../vehicle/zones.ts'

/** A setting's name ready for a sentence. */
export interface Noun extends Localised {
  /** The English with its article, where it takes one: "the driver's window", "all windows". */
  readonly the: string
  readonly plural: boolean
}

/** The setting's own name, with the place where some cells of it are meant. */
export const settingNoun = (definition: SettingDefinition, cells: readonly Zone[] = []): Noun => {
  const { en, zh } = nameSetting(definition, cells)
  const plural = cells.length > 1 && definition.plural !== undefined
  return { en, zh, the: /^(?:all|both) /u.test(en) ? en : `the ${en}`, plural }
}

/** "a", "a and b", "a, b and c". */
export const joinEnglish = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** First letter up; Chinese is left as it is. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const AT: Readonly<Record<Zone, Localised>> = {
  driver: text("at the driver's seat", '主驾'),
  passenger: text('at the passenger seat', '副驾'),
  rear_left: text('at the rear left', '左后排'),
  rear_right: text('at the rear right', '右后排'),
  front: text('in the front', '前排'),
  rear: text('in the back', '后排'),
  left: text('on the left', '左侧'),
  right: text('on the right', '右侧'),
  all: text('in this car', '车上'),
}

/** Where some zones are: "at the passenger seat" / "副驾". */
export const whereabouts = (zones: readonly Zone[]): Localised => {
  const known = zones.length === 0 ? (['all'] as const) : zones
  return text(joinEnglish(known.map(zone => AT[zone].en)), known.map(zone => AT[zone].zh).join('和'))
}
