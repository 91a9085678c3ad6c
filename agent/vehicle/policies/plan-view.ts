import type { PolicyInput } from '../policy.ts'
import type { SettingKey, SettingValue } from '../setting.ts'
import type { Change, Weather } from '../vehicle.ts'

/** What a key will be once the plan is carried out. */
export const after = (input: PolicyInput, key: SettingKey): SettingValue | undefined =>
  input.changes.findLast(change => change.key === key)?.value ?? input.state[key]

/** Will this be on (open, locked, playing) once the plan is carried out? */
export const willBeOn = (input: PolicyInput, key: SettingKey): boolean => after(input, key) === true

/** The same as a number; 0 where the key holds something else. */
export const amountAfter = (input: PolicyInput, key: SettingKey): number => {
  const value = after(input, key)
  return typeof value === 'number' ? value : 0
}

/** The changes of the plan that make a difference, of keys that `matches`. */
export const differing = (input: PolicyInput, matches: (key: SettingKey) => boolean): readonly Change[] =>
  input.changes.filter(change => matches(change.key) && input.state[change.key] !== change.value)

/** The changes that move something further open than it stands. */
export const opening = (input: PolicyInput, matches: (key: SettingKey) => boolean): readonly Change[] =>
  differing(input, matches).filter(({ key, value }) => {
    const before = input.state[key]
    return value === true || (typeof value === 'number' && value > (typeof before === 'number' ? before : 0))
  })

/** Does the plan switch this on, where it is off now? */
export const switchesOn = (input: PolicyInput, key: SettingKey): boolean =>
  input.state[key] !== true && willBeOn(input, key)

/** Matches every cell of a setting. */
export const ofSetting =
  (id: string) =>
  (key: SettingKey): boolean =>
    key === id || key.startsWith(`${id}@`)

/** Weather that comes in through an open roof or window. */
export const WET_WEATHER: ReadonlySet<Weather> = new Set(['rain', 'thunderstorm', 'hail', 'snow'])

export const WEATHER_WORDS: Readonly<Record<Weather, { readonly en: string; readonly zh: string }>> = {
  clear: { en: 'it is clear', zh: '天气晴朗' },
  cloudy: { en: 'it is cloudy', zh: '天气多云' },
  rain: { en: 'it is raining', zh: '外面在下雨' },
  thunderstorm: { en: 'there is a thunderstorm', zh: '外面有雷雨' },
  hail: { en: 'it is hailing', zh: '外面在下冰雹' },
  snow: { en: 'it is snowing', zh: '外面在下雪' },
  fog: { en: 'it is foggy', zh: '外面有雾' },
  wind: { en: 'it is very windy', zh: '外面风很大' },
}
