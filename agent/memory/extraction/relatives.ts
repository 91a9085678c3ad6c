import { relatives } from '../../understanding/engine/reference.ts'
import type { Lexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'

const KNOWN = new WeakMap<Lexicon, Map<string, readonly SettingDefinition[]>>()

/** The setting, its switch and what shares the switch, looked up once for each setting of a lexicon. */
export const relativesOf = (setting: string, lexicon: Lexicon): readonly SettingDefinition[] => {
  let known = KNOWN.get(lexicon)
  if (known === undefined) {
    known = new Map()
    KNOWN.set(lexicon, known)
  }
  let found = known.get(setting)
  if (found === undefined) {
    found = relatives(setting, lexicon)
    known.set(setting, found)
  }
  return found
}
