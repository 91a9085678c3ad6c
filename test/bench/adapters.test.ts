import { describe, expect, it } from 'vitest'
import { describeExpected } from '../../bench/scoring/describe.ts'
import { labelOf } from '../../bench/suites/ha-intents/gold.ts'
import { inTheCar } from '../../bench/suites/ha-intents/rooms.ts'
import { labelsOf as macSluLabels } from '../../bench/suites/mac-slu/gold.ts'
import type { Slots } from '../../bench/suites/mac-slu/rows.ts'
import { aimFor, readValue } from '../../bench/suites/mac-slu/values.ts'
import { FUNCTIONS, functionOf } from '../../bench/suites/vehicleworld/functions.ts'
import { labelsOf as callLabels } from '../../bench/suites/vehicleworld/gold.ts'
import { withoutInventedLevels } from '../../bench/suites/vehicleworld/invented-levels.ts'
import { asksPlainly } from '../../bench/suites/vehicleworld/plain.ts'
import { argumentsOf, type Call } from '../../bench/suites/vehicleworld/rows.ts'

/** What a label reads in full, or why it is outside. */
const macSlu = (...slots: readonly Slots[]): readonly string[] =>
  macSluLabels({
    id: 'own',
    query: '',
    semantics: slots.map(given => ({ domain: '车载控制', intent: '车身控制', slots: given })),
  }).map(label =>
    label.type === 'outside' ? `outside: ${label.cause}` : describeExpected(label.expectation),
  )

describe('MAC_SLU’s slots', () => {
  it.each<[Slots, string]>([
    [{ 操作: '打开', 位置: '右后', 对象: '车窗' }, 'window.position@rear_right in 1…100'],
    [{ 操作: '关上', 对象: '天窗' }, 'sunroof.position = 0'],
    [{ 操作: '摇上', 位置: '后排', 对象: '窗户' }, 'window.position@rear_left+rear_right = 0'],
    [{ 操作: '调', value: '十九度半', 对象: '空调', 调节内容: '温度' }, 'air_conditioner.temperature = 19.5'],
    [{ 操作: '调节', value: '再低一些', 对象: '空调', 调节内容: '温度' }, 'air_conditioner.temperature −'],
    [{ 操作: '调', value: '五挡', 调节内容: '风速' }, 'air_conditioner.fan_speed = 5'],
    [{ 操作: '打开', 对象: '座椅', 对象功能: '加热', value: '二挡' }, 'seat.heating_level = 2'],
    [{ 操作: '关闭', 位置: '副驾', 对象: '座椅', 对象功能: '通风' }, 'seat.ventilation@passenger = false'],
    [{ 操作: '移', 对象: '座椅', value: '往后' }, 'seat.horizontal_position +'],
    [{ 操作: '调', 对象: '氛围灯', 调节内容: '颜色', value: '紫色' }, 'light.ambient_color = purple'],
    [{ 操作: '打开', 模式: '外循环' }, 'air_conditioner.circulation = outside'],
    [{ 操作: '调节', 车机模块: '导航', 调节内容: '音量', value: '小一点' }, 'navigation.volume −'],
    [{ 操作: '打开', 对象: '香薰机' }, 'outside: a thing this car has not'],
    [{ 操作: '打开', 位置: '第三排', 对象: '车窗' }, 'outside: a third row'],
    [{ 操作: '打开', 对象: '座椅', 页面: '界面' }, 'outside: opens a page of settings'],
  ])('%j', (slots, expected) => {
    expect(macSlu(slots)).toEqual([expected])
  })

  it('lets a place named for one thing hold for the next', () => {
    const [, label] = macSluLabels({
      id: 'own',
      query: '',
      semantics: [
        { domain: '车载控制', intent: '车身控制', slots: { 操作: '打开', 位置: '副驾', 对象: '车窗' } },
        { domain: '车载控制', intent: '车身控制', slots: { 操作: '打开', 对象: '座椅', 对象功能: '按摩' } },
      ],
    })
    expect(label).toMatchObject({
      expectation: { anyOf: [{ place: { type: 'unsaid', alsoAllowed: [['passenger']] } }] },
    })
  })

  it('reads values without guessing', () => {
    expect(readValue('百分之四十')).toEqual({ type: 'number', value: 40, unit: 'percent' })
    expect(readValue('高两挡')).toEqual({ type: 'step', direction: 1, amount: 2, percent: false })
    expect(readValue('太吵太响')).toEqual({ type: 'step', direction: -1 })
    expect(readValue('不够亮')).toEqual({ type: 'step', direction: 1 })
    expect(readValue('最大')).toEqual({ type: 'extreme', which: 'max' })
    expect(readValue('随便')).toBeUndefined()
  })

  it('does not take a percentage for a number of levels', () => {
    expect(
      aimFor('air_conditioner.fan_speed', { type: 'step', direction: 1, amount: 20, percent: true }),
    ).toEqual({
      type: 'step',
      direction: 1,
    })
  })
})

const call = (module: string, name: string, kwargs: Call['kwargs'] = {}, ...args: Call['args']): Call => ({
  module,
  name,
  args,
  kwargs,
})

const vehicleWorld = (words: string, ...calls: readonly Call[]): readonly string[] => {
  const turn = { query: words, calls: [...calls] }
  const labels = calls.flatMap(one => callLabels(one, turn, { words, speaker: 'driver', carried: new Map() }))
  return withoutInventedLevels(labels, words).map(label =>
    label.type === 'outside'
      ? `outside: ${label.cause}`
      : `${label.optional ? 'perhaps ' : ''}${describeExpected(label.expectation)}`,
  )
}

describe('VehicleWorld’s calls', () => {
  it('reads arguments given by place and by name alike', () => {
    const named = call('window', 'carcontrol_window_switch', { position: ['passenger seat'], switch: true })
    const placed = call('window', 'carcontrol_window_switch', {}, ['passenger seat'], true)
    expect(argumentsOf(named)).toEqual(argumentsOf(placed))
    expect(argumentsOf(placed)).toEqual({ positions: ['passenger seat'], on: true })
  })

  it('finds scales behind their verbs', () => {
    expect(functionOf('seat', 'carcontrol_carSeat_height_decrease')).toMatchObject({
      key: 'seat.carSeat_height',
      verb: 'less',
    })
    expect(functionOf('seat', 'carcontrol_carSeat_horizontal_forward').verb).toBe('less')
    expect(functionOf('highBeamHeadlight', 'set_delay_close_duration').verb).toBe('set')
  })

  it('turns window heights round: higher glass is a smaller opening', () => {
    const lower = call('window', 'carcontrol_window_height_decrease', { position: ['all'], degree: 'little' })
    expect(vehicleWorld('lower every window a little', lower)[0]).toContain('rear_right +')
  })

  it('says what lies outside', () => {
    const third = call('readingLight', 'carcontrol_readingLight_switch', {
      position: ['third row left'],
      switch: true,
    })
    expect(vehicleWorld('third row light on', third)).toEqual(['outside: a third row'])
    const list = call('music', 'music_history_view')
    expect(vehicleWorld('what did I hear', list)).toEqual(['outside: shows a list or a detail'])
    const degrees = call('seat', 'carcontrol_carSeat_heater_set', {
      value: 30,
      unit: 'celsius',
      position: ['all'],
    })
    expect(vehicleWorld('seats to thirty degrees', degrees)).toEqual([
      'outside: a value this car cannot have',
    ])
    expect(vehicleWorld('wash me', call('roof', 'wash'))).toEqual(['outside: a function this car has not'])
  })

  it('does not demand a level no word asks for, but the one that is asked for', () => {
    const calls = [
      call('readingLight', 'carcontrol_readingLight_switch', { position: ['all'], switch: true }),
      call('readingLight', 'carcontrol_readingLight_brightness_set', { position: ['all'], degree: 'high' }),
    ]
    expect(vehicleWorld('everybody needs light', ...calls)).toHaveLength(1)
    expect(vehicleWorld('everybody needs bright light, full power', ...calls)).toHaveLength(2)
  })

  it('takes unlocking before opening for granted unless it is said', () => {
    const calls = [
      call('trunk', 'carcontrol_trunk_lock_switch', {}, false),
      call('trunk', 'carcontrol_trunk_switch', {}, 'open'),
    ]
    expect(vehicleWorld('trunk open', ...calls)).toEqual([
      'perhaps trunk.lock = false',
      'trunk.position in 1…100',
    ])
    expect(vehicleWorld('unlock and open the trunk', ...calls)[0]).toBe('trunk.lock = false')
  })

  it('leaves an unnamed volume to whatever sounds', () => {
    const louder = call('radio', 'radio_soundVolume_increase', { degree: 'little' })
    expect(vehicleWorld('louder please', louder)[0]).toContain('music.volume + | radio.volume +')
    expect(vehicleWorld('turn the radio up', louder)).toEqual(['radio.volume +'])
  })

  it('knows every function of its table by module and name', () => {
    for (const key of Object.keys(FUNCTIONS)) expect(key).toMatch(/^[A-Za-z]+\.[A-Za-z_]+$/)
  })
})

const home = (intent: string, slots: Parameters<typeof labelOf>[0]['slots'], sentence = ''): string => {
  const label = labelOf({ lang: 'en', sentence, intent, slots })
  return 'outside' in label
    ? `outside: ${label.outside}`
    : label.gold.required.map(describeExpected).join(' ; ')
}

describe('Home Assistant’s intents', () => {
  it('has a car’s things for a house’s', () => {
    expect(home('HassTurnOff', { domain: 'cover', device_class: 'window' })).toBe('window.position = 0')
    expect(home('HassTurnOn', { name: 'Porch Lamp' })).toContain('light.reading')
    expect(home('HassTurnOn', { domain: 'lock' })).toContain('door.lock = true')
    expect(home('HassSetPosition', { device_class: 'shade', domain: 'cover', position: 30 })).toContain(
      'sunshade',
    )
    expect(home('HassStartTimer', { hours: 1, seconds: 20 })).toContain('"seconds":3620')
    expect(home('HassClimateSetTemperature', { temperature: 21.5 })).toBe(
      'air_conditioner.temperature = 21.5',
    )
  })

  it('leaves out what only houses have', () => {
    expect(home('HassTurnOn', { domain: 'cover', device_class: 'garage' })).toMatch(/^outside/)
    expect(home('HassTurnOn', { name: 'Pool Switch' })).toMatch(/^outside/)
    expect(home('HassClimateSetTemperature', { temperature: 70 })).toMatch(/^outside/)
    expect(home('HassVacuumStart', {})).toMatch(/^outside/)
  })

  it('says rooms as seats', () => {
    expect(inTheCar('dim the lights in the kitchen', 'en')).toBe('dim the lights in the back row')
    expect(inTheCar('关掉厨房的灯', 'zh-cn')).toBe('关掉后排的灯')
  })
})

describe('turns upstream leaves without a call', () => {
  it.each([
    ['Open the sunroof.', true],
    ['Raise the radio volume a bit', true],
    ['If it rains, close the sunroof', false],
    ['Set the radio volume to 300', false],
    ['Set the radio volume to -5', false],
    ['Enable the adaptive reading light', false],
    ['This road is long and dull', false],
    ['Open the glovebox', false],
  ])('%s', (words, plainly) => {
    expect(asksPlainly(words)).toBe(plainly)
  })
})
