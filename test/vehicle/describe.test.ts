import { describe, expect, it } from 'vitest'
import { describeGroup, describeState, groupChanges } from '../../agent/vehicle/describe.ts'
import type { SettingValue } from '../../agent/vehicle/setting.ts'

const SEATS = ['driver', 'passenger', 'rear_left', 'rear_right']
const said = (changes: [string, SettingValue][]) =>
  groupChanges(changes.map(([key, value]) => ({ key, value }))).map(describeGroup)
const every = (id: string, value: SettingValue, cells = SEATS): [string, SettingValue][] =>
  cells.map(cell => [`${id}@${cell}`, value])

describe('the car in words', () => {
  it.each<[string, [string, SettingValue][], string, string]>([
    ['a part', [['window.position@driver', 30]], "driver's window open 30%", '主驾车窗已开到30%'],
    ['all of them', every('window.position', 0), 'all windows closed', '所有车窗已关闭'],
    [
      'a row',
      every('window.position', 100, ['driver', 'passenger']),
      'front windows fully open',
      '前排车窗已全部打开',
    ],
    ['locks', every('door.lock', true), 'all doors locked', '所有车门已上锁'],
    ['a pair', every('mirror.folded', true, ['left', 'right']), 'both mirrors folded', '两侧后视镜已折叠'],
    ['the uncountable', every('air_conditioner.power', true), 'air conditioning on', '空调已打开'],
    [
      'half degrees',
      [['air_conditioner.temperature@passenger', 22.5]],
      "passenger's temperature set to 22.5 degrees",
      '副驾空调温度已调到22.5度',
    ],
    [
      'levels',
      [['seat.heating_level@driver', 2]],
      "driver's seat heating at level 2",
      '主驾座椅加热已调到2档',
    ],
    ['words', [['light.ambient_color', 'blue']], 'ambient light colour set to blue', '氛围灯颜色已设为蓝色'],
    [
      'odd sets',
      every('window.position', 0, ['driver', 'rear_right']),
      "driver's and rear right windows closed",
      '主驾和右后车窗已关闭',
    ],
  ])('%s', (_name, changes, en, zh) => {
    expect(said(changes)).toEqual([{ en, zh }])
  })

  it('keeps what differs apart', () => {
    expect(
      said([...every('window.position', 0, ['driver']), ...every('window.position', 50, ['passenger'])]),
    ).toHaveLength(2)
  })

  it.each<[[string, SettingValue][], string, string]>([
    [[['window.position@driver', 30]], "the driver's window is 30% open", '主驾车窗开着30%'],
    [every('window.position', 0), 'all windows are closed', '所有车窗关着'],
    [[['seat.heating@driver', false]], "the driver's seat heating is off", '主驾座椅加热关着'],
    [[['trunk.lock', true]], 'the trunk is locked', '后备箱锁着'],
    [[['navigation.destination', '']], 'no destination is set', '还没有目的地'],
  ])('answers how things stand: %s', (changes, en, zh) => {
    const [group] = groupChanges(changes.map(([key, value]) => ({ key, value })))
    expect(group && describeState(group)).toEqual({ en, zh })
  })
})
