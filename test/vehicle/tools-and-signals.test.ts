import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../agent/vehicle/catalogue/index.ts'
import { ALL_KEYS, parseKey } from '../../agent/vehicle/keys.ts'
import { initialState } from '../../agent/vehicle/state.ts'
import { callFor, changesOfCall, settingOfTool, toolName } from '../../agent/vehicle/tool-calls.ts'
import { fromVss, toVss, vssPath } from '../../agent/vehicle/vss.ts'

describe('the tools of the car', () => {
  it('has one tool per setting, with a name a model endpoint accepts', () => {
    const names = CATALOGUE.map(({ id }) => toolName(id))
    expect(new Set(names).size).toBe(CATALOGUE.length)
    for (const [at, name] of names.entries()) {
      expect(name).toMatch(/^set_[a-z0-9_]{1,60}$/)
      expect(settingOfTool(name)).toBe(CATALOGUE[at])
    }
  })

  it('turns a call into changes of cells, and back', () => {
    expect(changesOfCall(callFor('window.position', ['rear'], 40))).toEqual([
      { key: 'window.position@rear_left', value: 40 },
      { key: 'window.position@rear_right', value: 40 },
    ])
    expect(changesOfCall(callFor('hud.power', [], true))).toEqual([{ key: 'hud.power', value: true }])
    expect(changesOfCall({ tool: 'order_coffee', arguments: {} })).toEqual([])
  })
})

describe('VSS', () => {
  it('speaks of one cell by its branch', () => {
    expect(toVss('window.position@rear_right', 30)).toEqual({
      path: 'Vehicle.Cabin.Door.Row2.PassengerSide.Window.Position',
      value: 30,
    })
    expect(toVss('air_conditioner.fan_speed@driver', 7)?.value).toBe(70)
    expect(toVss('mirror.height_position@left', 50)?.value).toBe(0)
    expect(toVss('center_display.time_format', '12h')?.value).toBe('HR_12')
    expect(toVss('foot_pedal.power@driver', true)).toBeUndefined()
  })

  it('reads seat heating and ventilation out of the one signal they share', () => {
    const path = vssPath('seat.heating_level@driver') ?? ''
    expect(fromVss({ path, value: 67 })).toEqual([{ key: 'seat.heating_level@driver', value: 2 }])
    expect(fromVss({ path, value: -60 })).toEqual([{ key: 'seat.ventilation_level@driver', value: 3 }])
  })

  it('gives back what it was given, for every key', () => {
    for (const key of ALL_KEYS) {
      const value = initialState()[key]
      if (value === undefined) continue
      const signal = toVss(key, value)
      if (signal === undefined) continue
      expect(fromVss(signal), parseKey(key)?.definition.id).toContainEqual({ key, value })
    }
  })
})
