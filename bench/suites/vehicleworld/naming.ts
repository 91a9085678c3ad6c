import { type SettingId, settingById } from '../../../agent/vehicle/catalogue/index.ts'
import type { Expectation, Gold } from '../../scoring/effect.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const named = (setting: SettingId, words: string): boolean =>
  settingById(setting).names.en.some(name => new RegExp(`\\b${escaped(name)}(?:s|es)?\\b`, 'i').test(words))

/** A value of a thing is named where the thing is: "make the reading light brighter". */
const settingsBehind = (setting: SettingId): readonly string[] => {
  const { switchedBy } = settingById(setting)
  return switchedBy === undefined ? [setting] : [setting, switchedBy]
}

/** Does one of the setting's names, or of the switch behind it, stand in the words? */
export const namedIn = (setting: SettingId, words: string): boolean =>
  settingsBehind(setting).some(id => {
    const definition = settingById(id)
    return definition !== undefined && named(definition.id, words)
  })

const namedWish = (wish: Expectation, words: string): boolean =>
  wish.anyOf.some(reading => reading.kind === 'setting' && namedIn(reading.setting, words))

/** Does every wish of the label have one of its setting's names in the words? */
export const namesAll = (gold: Gold, words: string): boolean =>
  gold.required.every(wish => namedWish(wish, words))
