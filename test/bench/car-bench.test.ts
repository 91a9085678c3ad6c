import { describe, expect, it } from 'vitest'
import type { Plan } from '../../agent/planning/plan.ts'
import type { SettingValue } from '../../agent/vehicle/setting.ts'
import { imagine, plainScene, type Scene } from '../../bench/scoring/imagine.ts'
import { effectsOf } from '../../bench/scoring/requests.ts'
import { requestsFor } from '../../bench/suites/car-bench/actions.ts'
import { type Case, RULES } from '../../bench/suites/car-bench/policies.ts'

const NOTHING: Plan = { decisions: [], changes: [], reasons: {}, remarks: [] }

/** The car before, and what a (made-up) plan does to it. */
const doing = (
  before: Readonly<Record<string, SettingValue>>,
  changes: Readonly<Record<string, SettingValue>>,
  weather: Scene['world']['weather'] = 'clear',
): Case => {
  const plain = plainScene()
  const scene: Scene = {
    ...plain,
    state: { ...plain.state, ...before },
    world: { ...plain.world, weather },
  }
  return { scene, plan: NOTHING, after: { ...scene.state, ...changes }, asked: [] }
}

/** Rules that are touched, and of these the broken ones. */
const judged = (one: Case): { touched: readonly string[]; broken: readonly string[] } => {
  const touched = RULES.filter(rule => rule.touches(one))
  return {
    touched: touched.map(({ id }) => id),
    broken: touched.filter(rule => !rule.kept(one)).map(({ id }) => id),
  }
}

describe('CAR-bench’s rules', () => {
  it('are not touched by a plan that does nothing', () => {
    expect(judged(doing({}, {})).touched).toEqual([])
  })

  it('see a sunroof opened under a closed shade', () => {
    expect(judged(doing({}, { 'sunroof.position': 40 })).broken).toEqual(['005'])
    expect(judged(doing({}, { 'sunroof.position': 40, 'sunshade.position@front': 100 })).broken).toEqual([])
  })

  it('see rain over an open roof that nobody confirmed', () => {
    const roof = doing({ 'sunshade.position@front': 100 }, { 'sunroof.position': 40 }, 'rain')
    expect(judged(roof).broken).toEqual(['009 (sunroof)'])
  })

  it('see fog lights without low beam or beside the high beam', () => {
    expect(judged(doing({}, { 'light.fog_light': true }, 'thunderstorm')).broken).toEqual(['013'])
    const both = doing(
      { 'light.high_beam': true, 'light.low_beam': true },
      { 'light.fog_light': true },
      'hail',
    )
    expect(judged(both).broken).toEqual(['013'])
  })

  it('see windows left open and a fan at rest when the air conditioning goes on', () => {
    const wide = doing({ 'window.position@rear_left': 60 }, { 'air_conditioner.power@driver': true })
    expect(judged(wide).broken).toEqual(['011'])
    const still = doing({ 'air_conditioner.fan_speed@driver': 0 }, { 'air_conditioner.power@driver': true })
    expect(judged(still).broken).toEqual(['011'])
  })

  it('see a defroster without air', () => {
    expect(judged(doing({}, { 'air_conditioner.front_defrost': true })).broken).toEqual(['010'])
  })

  it.each([
    { name: 'open_close_sunroof', kwargs: { percentage: 30 } },
    { name: 'set_fog_lights', kwargs: { on: true } },
    { name: 'set_air_conditioning', kwargs: { on: true } },
    { name: 'set_window_defrost', kwargs: { on: true, defrost_window: 'FRONT' } },
    { name: 'set_head_lights_high_beams', kwargs: { on: true } },
    { name: 'open_close_window', kwargs: { window: 'ALL', percentage: 80 } },
  ])('are kept by the planner: %j', action => {
    const plain = plainScene()
    const scene: Scene = {
      ...plain,
      state: {
        ...plain.state,
        'light.rear_fog_light': true,
        'window.position@passenger': 70,
        'air_conditioner.power@rear_left': true,
      },
      world: { ...plain.world, weather: 'rain' },
    }
    const requests = requestsFor(action)
    expect(requests).not.toEqual([])
    const plan = imagine(requests, scene)
    const after = {
      ...scene.state,
      ...Object.fromEntries(plan.changes.map(({ key, value }) => [key, value])),
    }
    const asked = effectsOf(requests, 'driver').filter(effect => effect.kind === 'setting')
    const verdict = judged({ scene, plan, after, asked })
    expect(verdict.broken).toEqual([])
    expect(verdict.touched.length).toBeGreaterThan(0)
  })
})
