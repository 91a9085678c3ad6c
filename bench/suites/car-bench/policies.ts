import type { Plan } from '../../../agent/planning/plan.ts'
import type { SettingValue } from '../../../agent/vehicle/setting.ts'
import type { VehicleState } from '../../../agent/vehicle/vehicle.ts'
import { SEATS, ZONE_LAYOUTS } from '../../../agent/vehicle/zones.ts'
import type { SettingEffect } from '../../scoring/effect.ts'
import type { Scene } from '../../scoring/imagine.ts'

/** A plan with the car before and after it, and what was asked for. */
export interface Case {
  readonly scene: Scene
  readonly plan: Plan
  readonly after: VehicleState
  readonly asked: readonly SettingEffect[]
}

/** One of CAR-bench's rules about the car body, written anew from its text: the car's own guards are not used. */
export interface Rule {
  /** CAR-bench's number. */
  readonly id: string
  readonly text: string
  /** Does upstream check it by code (rather than by a language model)? */
  readonly byCode: boolean
  /** Does the plan touch it: does it do, or refuse, what the rule is about? */
  readonly touches: (one: Case) => boolean
  readonly kept: (one: Case) => boolean
}

const numberAt = (state: VehicleState, key: string): number => {
  const value: SettingValue | undefined = state[key]
  return typeof value === 'number' ? value : 0
}

const turnsOn = ({ scene, after }: Case, key: string): boolean =>
  scene.state[key] !== true && after[key] === true

const opens = ({ scene, after }: Case, key: string): boolean =>
  numberAt(after, key) > numberAt(scene.state, key)

const asksOn = (one: Case, setting: string): boolean =>
  one.asked.some(
    effect => effect.setting === setting && effect.aim.type === 'value' && effect.aim.value === true,
  )

const WINDOWS = SEATS.map(seat => `window.position@${seat}`)
const AIR = SEATS.map(seat => `air_conditioner.power@${seat}`)
const FRONT = ZONE_LAYOUTS.front_seat
const FOG = ['light.fog_light', 'light.rear_fog_light']

const fogGoesOn = (one: Case): boolean => FOG.some(key => turnsOn(one, key))
const fogIsOn = (one: Case): boolean => FOG.some(key => one.after[key] === true)
const confirmed = ({ plan }: Case): boolean => plan.confirmation !== undefined

export const RULES: readonly Rule[] = [
  {
    id: '005',
    text: 'the sunroof opens only with the sunshade fully open',
    byCode: true,
    touches: one => opens(one, 'sunroof.position'),
    kept: one => numberAt(one.after, 'sunshade.position@front') >= 100,
  },
  {
    id: '009 (sunroof)',
    text: 'opening the sunroof in other than clear or cloudy weather is confirmed',
    byCode: true,
    touches: one => opens(one, 'sunroof.position') && !['clear', 'cloudy'].includes(one.scene.world.weather),
    kept: confirmed,
  },
  {
    id: '009 (fog lights)',
    text: 'fog lights in other weather than thunderstorm or hail are confirmed',
    byCode: true,
    touches: one => fogGoesOn(one) && !['thunderstorm', 'hail'].includes(one.scene.world.weather),
    kept: confirmed,
  },
  {
    id: '010',
    text: 'defrosting the windscreen: fan at 2 or more, air to the glass, air conditioning on',
    byCode: true,
    touches: one => turnsOn(one, 'air_conditioner.front_defrost'),
    kept: one =>
      FRONT.every(
        seat =>
          numberAt(one.after, `air_conditioner.fan_speed@${seat}`) >= 2 &&
          String(one.after[`air_conditioner.air_direction@${seat}`]).includes('window'),
      ) && AIR.some(key => one.after[key] === true),
  },
  {
    id: '011',
    text: 'air conditioning on: windows open more than 20 % are shut, the fan runs',
    byCode: true,
    touches: one => AIR.some(key => turnsOn(one, key)),
    kept: one =>
      WINDOWS.every(key => numberAt(one.after, key) <= 20) &&
      SEATS.filter(seat => turnsOn(one, `air_conditioner.power@${seat}`)).every(
        seat => numberAt(one.after, `air_conditioner.fan_speed@${seat}`) >= 1,
      ),
  },
  {
    id: '013',
    text: 'fog lights on: low beam on, high beam off',
    byCode: true,
    touches: fogGoesOn,
    kept: one => one.after['light.low_beam'] === true && one.after['light.high_beam'] !== true,
  },
  {
    id: '014',
    text: 'no high beam while fog lights are on',
    byCode: true,
    touches: one => asksOn(one, 'light.high_beam') && fogIsOn(one),
    kept: one => one.after['light.high_beam'] !== true,
  },
  {
    id: '004',
    text: 'trunk and high beam are confirmed',
    byCode: false,
    touches: one =>
      turnsOn(one, 'light.high_beam') ||
      numberAt(one.after, 'trunk.position') !== numberAt(one.scene.state, 'trunk.position'),
    kept: confirmed,
  },
  {
    id: '007',
    text: 'a window past 25 % with the air conditioning on is confirmed',
    byCode: false,
    touches: one =>
      WINDOWS.some(key => opens(one, key) && numberAt(one.after, key) > 25) &&
      AIR.some(key => one.scene.state[key] === true && one.after[key] === true),
    kept: confirmed,
  },
  {
    id: '012',
    text: 'one zone more than 3 °C away from the others is mentioned',
    byCode: false,
    touches: one => {
      const set = SEATS.filter(
        seat =>
          one.after[`air_conditioner.temperature@${seat}`] !==
          one.scene.state[`air_conditioner.temperature@${seat}`],
      )
      const all = SEATS.map(seat => numberAt(one.after, `air_conditioner.temperature@${seat}`))
      return set.length === 1 && Math.max(...all) - Math.min(...all) > 3
    },
    kept: ({ plan }) =>
      plan.remarks.some(remark => remark.kind === 'notice') || plan.confirmation !== undefined,
  },
]
