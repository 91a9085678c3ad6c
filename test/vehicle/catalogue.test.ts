import { describe, expect, it } from 'vitest'
import {
  CATALOGUE,
  cellsOf,
  moduleNames,
  settingById,
  ZONE_WORDS,
  zoneNames,
} from '../../agent/vehicle/catalogue/index.ts'
import { ALL_KEYS, keysOf, parseKey } from '../../agent/vehicle/keys.ts'
import { MODULES } from '../../agent/vehicle/setting.ts'
import { initialState } from '../../agent/vehicle/state.ts'
import { validateValue } from '../../agent/vehicle/validation.ts'
import { ZONES } from '../../agent/vehicle/zones.ts'

const CHINESE = /\p{Script=Han}/u
const FULL_WIDTH_EXPECTED = /\p{Script=Han}[,?!:;]/u

describe('the catalogue', () => {
  it('has settings in all 23 modules, each named in both languages', () => {
    expect(MODULES).toHaveLength(23)
    for (const module of MODULES) {
      expect(
        CATALOGUE.filter(setting => setting.module === module),
        module,
      ).not.toHaveLength(0)
      expect(moduleNames[module].zh).toMatch(CHINESE)
    }
  })

  it('gives every setting a unique id that begins with its module', () => {
    const ids = CATALOGUE.map(setting => setting.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const setting of CATALOGUE)
      expect(setting.id.startsWith(`${setting.module}.`), setting.id).toBe(true)
  })

  it.each(CATALOGUE.map(setting => [setting.id, setting] as const))('describes %s fully', (_id, setting) => {
    expect(setting.names.en.length).toBeGreaterThan(2)
    expect(setting.names.zh.length).toBeGreaterThan(2)
    expect(new Set(setting.names.en).size).toBe(setting.names.en.length)
    expect(new Set(setting.names.zh).size).toBe(setting.names.zh.length)
    for (const name of setting.names.en) {
      expect(name).toBe(name.toLowerCase())
      expect(name).not.toMatch(CHINESE)
    }
    expect(setting.names.zh[0]).toMatch(CHINESE)
    // A zoned setting says whose it is when nobody says so.
    expect(setting.unsaidZone !== undefined).toBe(setting.layout !== undefined)
    if (setting.switchedBy !== undefined) {
      const power = settingById(setting.switchedBy)
      expect(power?.value.type).toBe('boolean')
      if (setting.layout !== undefined && power?.layout !== undefined)
        expect(power.layout).toBe(setting.layout)
    }
  })

  it.each(CATALOGUE.map(setting => [setting.id, setting] as const))(
    'gives %s legal initial, symptom and VSS values',
    (_id, setting) => {
      const [key = ''] = keysOf(setting)
      expect(validateValue(key, setting.initial)).toBe(setting.initial)
      for (const { effect } of setting.symptoms ?? [])
        if ('to' in effect) expect(validateValue(key, effect.to)).toBe(effect.to)
        else expect(setting.value.type === 'number' || setting.value.type === 'enum').toBe(true)
      if (setting.value.type === 'enum')
        for (const value of Object.keys(setting.vss?.values ?? {}))
          expect(setting.value.values.map(option => option.id)).toContain(value)
    },
  )

  it('gives every enum value words of its own in both languages', () => {
    for (const setting of CATALOGUE) {
      if (setting.value.type !== 'enum') continue
      for (const language of ['en', 'zh'] as const) {
        const words = setting.value.values.flatMap(option => option[language])
        expect(new Set(words).size, `${setting.id} ${language}`).toBe(words.length)
        for (const option of setting.value.values) expect(option[language].length).toBeGreaterThan(0)
      }
    }
  })

  it('lets one symptom ask for one thing only', () => {
    const asked = CATALOGUE.flatMap(setting =>
      (setting.symptoms ?? []).flatMap(symptom => [...symptom.en, ...symptom.zh]),
    )
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('writes Chinese with Chinese punctuation', () => {
    for (const setting of CATALOGUE) {
      const words = [...setting.names.zh, ...(setting.symptoms ?? []).flatMap(symptom => symptom.zh)]
      for (const word of words) expect(word).not.toMatch(FULL_WIDTH_EXPECTED)
    }
  })

  it('names every place, and no place by the words of another', () => {
    for (const zone of ZONES) {
      expect(zoneNames[zone].en.length).toBeGreaterThan(0)
      expect(ZONE_WORDS[zone].zh[0]).toMatch(CHINESE)
    }
    for (const language of ['en', 'zh'] as const) {
      const words = ZONES.flatMap(zone => ZONE_WORDS[zone][language])
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it('has a key for every cell, and takes keys apart again', () => {
    for (const setting of CATALOGUE)
      expect(keysOf(setting)).toHaveLength(Math.max(1, cellsOf(setting).length))
    for (const key of ALL_KEYS) {
      const parsed = parseKey(key)
      expect(
        parsed?.cell === undefined ? parsed?.definition.id : `${parsed.definition.id}@${parsed.cell}`,
      ).toBe(key)
    }
    expect(Object.keys(initialState())).toEqual(ALL_KEYS)
    expect(parseKey('window.position')).toBeUndefined()
    expect(parseKey('hud.power@driver')).toBeUndefined()
  })
})
