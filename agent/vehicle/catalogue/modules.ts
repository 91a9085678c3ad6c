import { type Localised, text } from '../../domain/language.ts'
import type { Module } from '../setting.ts'

/** What a module is called on the screen and in "which one?" questions. */
export const moduleNames: Readonly<Record<Module, Localised>> = {
  window: text('windows', '车窗'),
  door: text('doors', '车门'),
  seat: text('seats', '座椅'),
  air_conditioner: text('climate', '空调'),
  light: text('lights', '灯光'),
  mirror: text('mirrors', '后视镜'),
  sunroof: text('sunroof', '天窗'),
  sunshade: text('sunshades', '遮阳帘'),
  wiper: text('wipers', '雨刷'),
  hud: text('head-up display', '抬头显示'),
  instrument_panel: text('instrument panel', '仪表盘'),
  center_display: text('centre screen', '中控屏'),
  overhead_screen: text('overhead screen', '吸顶屏'),
  steering_wheel: text('steering wheel', '方向盘'),
  front_trunk: text('front trunk', '前备箱'),
  trunk: text('trunk', '后备箱'),
  fuel_port: text('charging and fuel port', '充电口和油箱盖'),
  music: text('music', '音乐'),
  radio: text('radio', '收音机'),
  video: text('video', '视频'),
  navigation: text('navigation', '导航'),
  bluetooth: text('Bluetooth and calls', '蓝牙和通话'),
  foot_pedal: text('side steps', '脚踏板'),
}
