import type { Language, Localised } from '../../agent/protocol/index.ts'
import type { Seat } from './car/geometry.ts'

/** The few words the stage writes by itself, and those of its spoken summary. */
const WORDS = {
  free: { en: 'Free', zh: '空' },
  off: { en: 'off', zh: '关' },
  low_beam: { en: 'Low beam', zh: '近光灯' },
  high_beam: { en: 'High beam', zh: '远光灯' },
  fog: { en: 'Fog lights', zh: '雾灯' },
  hazard: { en: 'Hazard', zh: '双闪' },
  wipers: { en: 'Wipers', zh: '雨刮' },
  defrost: { en: 'Defrost', zh: '除霜' },
  door: { en: 'Door open', zh: '车门未关' },
  doors: { en: 'Doors open', zh: '车门未关' },
  trunk: { en: 'Trunk open', zh: '后备箱开' },
  front_trunk: { en: 'Front trunk', zh: '前备箱开' },
  fuel: { en: 'Fuel flap', zh: '加油口开' },
  shade: { en: 'Shade', zh: '遮阳帘' },
  sunroof: { en: 'Sunroof', zh: '天窗' },
  ambient: { en: 'Ambient', zh: '氛围灯' },
} as const satisfies Record<string, Localised>
export type Word = keyof typeof WORDS
export const word = (key: Word, language: Language): string => WORDS[key][language]

const SEAT_NAMES: Readonly<Record<Seat, Localised>> = {
  driver: { en: 'driver', zh: '主驾' },
  passenger: { en: 'front passenger', zh: '副驾' },
  rear_left: { en: 'rear left', zh: '左后' },
  rear_right: { en: 'rear right', zh: '右后' },
}
export const seatName = (seat: Seat, language: Language): string => SEAT_NAMES[seat][language]

/** The ambient colours of the catalogue: what they are called, and the hue the cabin is lit in. */
const AMBIENT: Readonly<Record<string, { readonly name: Localised; readonly colour: string }>> = {
  red: { name: { en: 'Red', zh: '红色' }, colour: '#e0735f' },
  orange: { name: { en: 'Orange', zh: '橙色' }, colour: '#e8ae6e' },
  yellow: { name: { en: 'Yellow', zh: '黄色' }, colour: '#e5cf7a' },
  green: { name: { en: 'Green', zh: '绿色' }, colour: '#9fc48f' },
  cyan: { name: { en: 'Cyan', zh: '青色' }, colour: '#7fc7c4' },
  blue: { name: { en: 'Blue', zh: '蓝色' }, colour: '#7ba7e0' },
  purple: { name: { en: 'Purple', zh: '紫色' }, colour: '#b094e0' },
  pink: { name: { en: 'Pink', zh: '粉色' }, colour: '#e59bb5' },
  white: { name: { en: 'White', zh: '白色' }, colour: '#e6e8e0' },
}
const UNKNOWN_AMBIENT = { name: WORDS.ambient, colour: '#e3bd86' }
export const ambientLight = (id: string): { readonly name: Localised; readonly colour: string } =>
  AMBIENT[id] ?? UNKNOWN_AMBIENT

/** The same where it begins a line. */
export const seatTitle = (seat: Seat, language: Language): string => {
  const name = seatName(seat, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
