import type { SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Slots } from './rows.ts'
import { switchesOff } from './values.ts'

/** What the words of 模式 and of 吹… mean for settings with named values; first match wins. */
const NAMED: Readonly<Partial<Record<SettingId, readonly (readonly [RegExp, string])[]>>> = {
  'air_conditioner.mode': [
    [/自动|auto/i, 'auto'],
    [/手动/, 'manual'],
    [/冷/, 'cool'],
    [/热/, 'heat'],
    [/通风/, 'ventilate'],
    [/扫风/, 'swing'],
  ],
  'air_conditioner.circulation': [
    [/内/, 'inside'],
    [/外/, 'outside'],
  ],
  'air_conditioner.air_direction': [
    [/脸.*脚.*(?:窗|玻璃)/, 'face_feet_window'],
    [/(?:脸|面).*(?:窗|玻璃)|(?:窗|玻璃).*(?:脸|面)/, 'face_window'],
    [/脚.*(?:窗|玻璃)|(?:窗|玻璃).*脚/, 'feet_window'],
    [/(?:脸|面).*脚|脚.*(?:脸|面)/, 'face_feet'],
    [/脸|面/, 'face'],
    [/脚/, 'feet'],
    [/窗|玻璃/, 'window'],
  ],
  'seat.massage_mode': [
    [/肩/, 'shoulder'],
    [/脊/, 'spine'],
    [/腰/, 'lower_back'],
    [/全背|背/, 'full_back'],
    [/波/, 'wave'],
  ],
  'light.ambient_mode': [
    [/驾驶/, 'driving'],
    [/温度/, 'temperature'],
    [/音乐/, 'music'],
    [/呼吸/, 'breathing'],
    [/闪动|流/, 'flowing'],
    [/单色/, 'static'],
  ],
  'light.ambient_color': [
    [/红/, 'red'],
    [/蓝/, 'blue'],
    [/绿/, 'green'],
    [/紫/, 'purple'],
    [/白/, 'white'],
    [/黄/, 'yellow'],
  ],
  'center_display.theme': [
    [/白天/, 'day'],
    [/夜/, 'night'],
    [/自动/, 'auto'],
  ],
  'center_display.direction': [
    [/副驾|右/, 'passenger'],
    [/驾驶|主驾|左/, 'driver'],
    [/中/, 'centre'],
  ],
  'seat.memory_position': [
    [/一|1/, '1'],
    [/二|2/, '2'],
  ],
}

/**
 * The named value a label asks for; undefined when it names none. Switching a mode off leads to no value anybody
 * could know, except that the opposite of automatic is manual.
 */
export const namedValue = (setting: SettingId, slots: Slots): string | 'left' | undefined => {
  // The instrument panel's light is the only mode that has an "off" of its own.
  if (setting === 'instrument_panel.behavior_mode') return switchesOff(slots) ? 'off' : 'constant'
  const words = [slots.模式, slots.value, slots.座椅记忆位置].filter(Boolean).join(' ')
  const value = NAMED[setting]?.find(([pattern]) => pattern.test(words))?.[1]
  if (value === undefined) return undefined
  if (!switchesOff(slots)) return value
  return setting === 'air_conditioner.mode' && value === 'auto' ? 'manual' : 'left'
}
