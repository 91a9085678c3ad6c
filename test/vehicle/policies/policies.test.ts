import { describe, expect, it } from 'vitest'
import { applyPolicies, POLICIES } from '../../../agent/vehicle/policies/index.ts'
import type { PolicyRuling } from '../../../agent/vehicle/policy.ts'
import type { SettingValue } from '../../../agent/vehicle/setting.ts'
import { CarSimulator } from '../../../agent/vehicle/simulator.ts'
import type { Occupant, World } from '../../../agent/vehicle/vehicle.ts'

type Values = Readonly<Record<string, SettingValue>>
interface Moment {
  readonly state?: Values
  readonly world?: Partial<Omit<World, 'range'>>
  readonly occupants?: readonly Occupant[]
}

const SEATS = ['driver', 'passenger', 'rear_left', 'rear_right']
const every = (id: string, value: SettingValue): Values =>
  Object.fromEntries(SEATS.map(cell => [`${id}@${cell}`, value]))

const rule = (wishes: Values, { state = {}, world = {}, occupants = [] }: Moment = {}): PolicyRuling => {
  const car = new CarSimulator({ time: Date.UTC(2026, 5, 15, 12), state, world, occupants })
  return applyPolicies(
    Object.entries(wishes).map(([key, value]) => ({ key, value })),
    { state: car.targets(), world: car.world(), occupants: car.occupants() },
  )
}

/** What came along: key → value, by the policy that brought it. */
const added = (ruling: PolicyRuling, policy?: string): Values =>
  Object.fromEntries(
    ruling.added
      .filter(addition => policy === undefined || addition.policy === policy)
      .map(({ change }) => [change.key, change.value]),
  )
const warned = (ruling: PolicyRuling): string[] => ruling.warnings.map(({ policy }) => policy)
const told = (ruling: PolicyRuling): string[] => ruling.notices.map(({ policy }) => policy)
const refused = (ruling: PolicyRuling): string[] => ruling.refusals.map(({ policy }) => policy)

describe('the sunroof', () => {
  it('opens with its shade (005)', () => {
    expect(added(rule({ 'sunroof.position': 50 }))).toEqual({ 'sunshade.position@front': 100 })
    expect(added(rule({ 'sunroof.position': 50 }, { state: { 'sunshade.position@front': 60 } }))).toEqual({
      'sunshade.position@front': 100,
    })
  })
  it('needs nothing when the shade is open, or opens with it, or the roof shuts', () => {
    expect(added(rule({ 'sunroof.position': 50 }, { state: { 'sunshade.position@front': 100 } }))).toEqual({})
    expect(added(rule({ 'sunroof.position': 50, 'sunshade.position@front': 100 }))).toEqual({})
    expect(added(rule({ 'sunroof.position': 10 }, { state: { 'sunroof.position': 60 } }))).toEqual({})
  })
  it('stays shut when the shade is to stay shut', () => {
    expect(refused(rule({ 'sunroof.position': 50, 'sunshade.position@front': 0 }))).toEqual([
      'sunroof-needs-open-shade',
    ])
  })
  it.each(['rain', 'thunderstorm', 'hail', 'snow', 'fog', 'wind'] as const)(
    'is asked about in %s (009)',
    weather => {
      expect(warned(rule({ 'sunroof.position': 50 }, { world: { weather } }))).toEqual([
        'sunroof-in-bad-weather',
      ])
    },
  )
  it.each(['clear', 'cloudy'] as const)('is not asked about when %s, nor when it shuts', weather => {
    expect(warned(rule({ 'sunroof.position': 50 }, { world: { weather } }))).toEqual([])
    expect(
      warned(
        rule({ 'sunroof.position': 0 }, { state: { 'sunroof.position': 60 }, world: { weather: 'rain' } }),
      ),
    ).toEqual([])
  })
  it('tilts only when shut, slides only when flat', () => {
    expect(
      added(
        rule({ 'sunroof.tilt': true }, { state: { 'sunroof.position': 40, 'sunshade.position@front': 100 } }),
      ),
    ).toEqual({
      'sunroof.position': 0,
    })
    expect(
      added(
        rule({ 'sunroof.position': 40 }, { state: { 'sunroof.tilt': true, 'sunshade.position@front': 100 } }),
      ),
    ).toEqual({
      'sunroof.tilt': false,
    })
    expect(added(rule({ 'sunroof.tilt': true }, { state: { 'sunshade.position@front': 100 } }))).toEqual({})
  })
})

describe('windows', () => {
  const acOn = { 'air_conditioner.power@driver': true }
  it('past 25 % with the air conditioning on are asked about (007)', () => {
    expect(warned(rule({ 'window.position@driver': 26 }, { state: acOn }))).toEqual(['window-wastes-energy'])
  })
  it.each<[string, Values, Values]>([
    [
      'opened in the same breath',
      { 'window.position@driver': 100, 'air_conditioner.power@driver': true },
      {},
    ],
    [
      'wanted as wide as it stands',
      { 'window.position@driver': 40, 'air_conditioner.power@driver': true },
      { 'window.position@driver': 40 },
    ],
    [
      'opened, while the air conditioning goes on elsewhere',
      { 'window.position@rear_left': 30, 'air_conditioner.power@passenger': true },
      {},
    ],
  ])('are asked about with the air conditioning going on: %s (007, 011)', (_name, wishes, state) => {
    const ruling = rule(wishes, { state })
    expect(warned(ruling)).toEqual(['window-wastes-energy'])
    for (const [key, value] of Object.entries(wishes)) expect(ruling.changes).toContainEqual({ key, value })
  })
  it.each<[string, Values, Values]>([
    [
      'a little, with the air conditioning',
      { 'window.position@driver': 20, 'air_conditioner.power@driver': true },
      {},
    ],
    [
      'open already, and shut by rule',
      { 'air_conditioner.power@driver': true },
      { 'window.position@driver': 80 },
    ],
    ['25 % is fine', { 'window.position@driver': 25 }, acOn],
    ['without air conditioning', { 'window.position@driver': 80 }, {}],
    ['shutting a little', { 'window.position@driver': 60 }, { ...acOn, 'window.position@driver': 90 }],
    [
      'the air conditioning goes off too',
      { 'window.position@driver': 60, 'air_conditioner.power@driver': false },
      acOn,
    ],
  ])('not when %s', (_name, wishes, state) => {
    expect(warned(rule(wishes, { state }))).toEqual([])
  })
  it('into the rain: the driver is told', () => {
    expect(told(rule({ 'window.position@driver': 20 }, { world: { weather: 'rain' } }))).toEqual([
      'window-in-wet-weather',
    ])
    expect(told(rule({ 'window.position@driver': 20 }, { world: { weather: 'fog' } }))).toEqual([])
    expect(
      told(
        rule(
          { 'window.position@driver': 0 },
          { state: { 'window.position@driver': 50 }, world: { weather: 'rain' } },
        ),
      ),
    ).toEqual([])
  })
})

describe('air conditioning', () => {
  it('going on shuts windows more than 20 % open (011)', () => {
    const state = {
      'window.position@driver': 21,
      'window.position@passenger': 20,
      'window.position@rear_left': 100,
    }
    expect(added(rule(every('air_conditioner.power', true), { state }), 'ac-closes-wide-windows')).toEqual({
      'window.position@driver': 0,
      'window.position@rear_left': 0,
    })
  })
  it('already on, or going off, shuts nothing', () => {
    const state = { ...every('air_conditioner.power', true), 'window.position@driver': 100 }
    expect(added(rule({ 'air_conditioner.power@driver': true }, { state }))).toEqual({})
    expect(added(rule(every('air_conditioner.power', false), { state }))).toEqual({})
  })
  it('leaves alone a window that is asked for in the same breath', () => {
    expect(added(rule({ ...every('air_conditioner.power', true), 'window.position@driver': 100 }))).toEqual(
      {},
    )
  })
  it('going on with the fan at rest starts it (011)', () => {
    const still = { 'air_conditioner.fan_speed@driver': 0 }
    expect(added(rule({ 'air_conditioner.power@driver': true }, { state: still }))).toEqual({
      'air_conditioner.fan_speed@driver': 1,
    })
    expect(added(rule({ 'air_conditioner.power@driver': true }))).toEqual({})
  })
  it('zones more than 3 °C apart are mentioned (012)', () => {
    const on = every('air_conditioner.power', true)
    expect(
      rule({ 'air_conditioner.temperature@driver': 20.5 }, { state: on }).notices[0]?.notice.en,
    ).toContain('3.5 degrees')
    expect(told(rule({ 'air_conditioner.temperature@driver': 21 }, { state: on }))).toEqual([])
    expect(told(rule(every('air_conditioner.temperature', 17), { state: on }))).toEqual([])
  })
  it('in sync: one zone moves them all, joining takes the driver’s', () => {
    const on = every('air_conditioner.power', true)
    const moved = rule(
      { 'air_conditioner.temperature@passenger': 20 },
      { state: { ...on, 'air_conditioner.sync': true } },
    )
    expect(added(moved, 'sync-follows-driver')).toEqual({
      'air_conditioner.temperature@driver': 20,
      'air_conditioner.temperature@rear_left': 20,
      'air_conditioner.temperature@rear_right': 20,
    })
    expect(told(moved)).toEqual([])
    const joined = rule(
      { 'air_conditioner.sync': true },
      { state: { ...on, 'air_conditioner.temperature@driver': 22 } },
    )
    expect(Object.values(added(joined, 'sync-follows-driver'))).toEqual([22, 22, 22])
    expect(added(rule({ 'air_conditioner.temperature@passenger': 20 }, { state: on }))).toEqual({})
  })
})

describe('defrosting the windscreen (010)', () => {
  const defrost = { 'air_conditioner.front_defrost': true }
  it('sets fan, direction and air conditioning', () => {
    const state = every('air_conditioner.fan_speed', 1)
    expect(added(rule(defrost, { state }), 'defrost-needs-air')).toEqual({
      'air_conditioner.power@driver': true,
      'air_conditioner.power@passenger': true,
      'air_conditioner.fan_speed@driver': 2,
      'air_conditioner.fan_speed@passenger': 2,
      'air_conditioner.air_direction@driver': 'window',
      'air_conditioner.air_direction@passenger': 'window',
    })
  })
  it('keeps what is already right', () => {
    const state = {
      ...every('air_conditioner.power', true),
      ...every('air_conditioner.fan_speed', 2),
      ...every('air_conditioner.air_direction', 'feet_window'),
    }
    expect(added(rule(defrost, { state }))).toEqual({})
  })
  it('shuts wide windows, since the air conditioning goes on with it', () => {
    expect(
      added(rule(defrost, { state: { 'window.position@driver': 50 } }), 'ac-closes-wide-windows'),
    ).toEqual({
      'window.position@driver': 0,
    })
  })
  it('does nothing for the rear window or when it goes off', () => {
    expect(added(rule({ 'air_conditioner.rear_defrost': true }))).toEqual({})
    expect(added(rule({ 'air_conditioner.front_defrost': false }, { state: defrost }))).toEqual({})
  })
})

describe('fog lights', () => {
  const fog = { 'light.fog_light': true }
  const weather = 'fog' as const
  it('take the low beam on and the high beam off (013)', () => {
    const ruling = rule(fog, { state: { 'light.high_beam': true }, world: { weather } })
    expect(added(ruling)).toEqual({ 'light.low_beam': true, 'light.high_beam': false })
    expect(refused(ruling)).toEqual([])
  })
  it('leave a low beam that is on as it is', () => {
    expect(added(rule(fog, { state: { 'light.low_beam': true }, world: { weather } }))).toEqual({})
  })
  it('insist on the low beam even against a wish', () => {
    const ruling = rule(
      { ...fog, 'light.low_beam': false },
      { state: { 'light.low_beam': true }, world: { weather } },
    )
    expect(ruling.changes).toContainEqual({ key: 'light.low_beam', value: true })
  })
  it('keep the high beam from going on (014)', () => {
    expect(refused(rule({ 'light.high_beam': true }, { state: fog }))).toEqual([
      'no-high-beam-with-fog-lights',
    ])
    expect(refused(rule({ ...fog, 'light.high_beam': true }, { world: { weather } }))).toEqual([
      'no-high-beam-with-fog-lights',
    ])
    expect(refused(rule({ 'light.fog_light': false, 'light.high_beam': true }, { state: fog }))).toEqual([])
  })
  it.each(['clear', 'cloudy', 'rain', 'snow', 'wind'] as const)(
    'are asked about when it is %s (009)',
    other => {
      expect(warned(rule(fog, { world: { weather: other } }))).toEqual(['fog-lights-in-clear-weather'])
    },
  )
  it.each(['fog', 'thunderstorm', 'hail'] as const)('are not asked about in %s', other => {
    expect(warned(rule(fog, { world: { weather: other } }))).toEqual([])
  })
})

describe('while driving', () => {
  const world = { speed: 40 }
  it.each<[string, Values]>([
    ['doors stay shut', { 'door.position@driver': 100 }],
    ['the trunk stays shut', { 'trunk.position': 50 }],
    ['video waits', { 'video.playing': true }],
    ["the driver's seat stays", { 'seat.vertical_position@driver': 90 }],
    ['mirrors stay out', { 'mirror.folded@left': true }],
  ])('%s', (_name, wishes) => {
    expect(refused(rule(wishes, { world }))).toEqual(['secure-while-moving'])
    expect(refused(rule(wishes))).toEqual([])
  })
  it('locking and shutting are allowed', () => {
    expect(
      refused(
        rule(
          { ...every('door.lock', true), 'trunk.position': 0 },
          { state: { 'trunk.position': 30 }, world },
        ),
      ),
    ).toEqual([])
  })
})

describe('switches', () => {
  it('go on with their level, in the same place', () => {
    expect(added(rule({ 'seat.heating_level@rear_left': 2 }))).toEqual({ 'seat.heating@rear_left': true })
    expect(added(rule({ 'light.ambient_color': 'blue' }))).toEqual({ 'light.ambient': true })
  })
  it('of every zone go on for what belongs to the whole car', () => {
    expect(added(rule({ 'air_conditioner.rapid_cooling': true }))).toEqual(
      every('air_conditioner.power', true),
    )
    expect(
      added(
        rule({ 'air_conditioner.rapid_cooling': true }, { state: { 'air_conditioner.power@driver': true } }),
      ),
    ).toEqual({})
  })
  it('stay as they are when on already, when off is wished, or when nothing is to run', () => {
    expect(
      added(rule({ 'seat.heating_level@driver': 2 }, { state: { 'seat.heating@driver': true } })),
    ).toEqual({})
    expect(added(rule({ 'seat.heating_level@driver': 2, 'seat.heating@driver': false }))).toEqual({})
    expect(added(rule({ 'air_conditioner.fan_speed@driver': 0 }))).toEqual({})
    expect(added(rule({ 'center_display.auto_brightness': false }))).toEqual({})
  })
  it('exclude each other', () => {
    expect(added(rule({ 'light.left_turn': true }, { state: { 'light.right_turn': true } }))).toEqual({
      'light.right_turn': false,
    })
    expect(added(rule({ 'radio.playing': true }, { state: { 'music.playing': true } }))).toEqual({
      'music.playing': false,
    })
    expect(added(rule({ 'radio.playing': true }))).toEqual({})
  })
  it('volume ends mute, silence does not', () => {
    const state = { 'center_display.mute': true }
    expect(added(rule({ 'center_display.volume': 30 }, { state }))).toEqual({ 'center_display.mute': false })
    expect(added(rule({ 'center_display.volume': 0 }, { state }))).toEqual({})
  })
})

describe('locks', () => {
  it('open for what is opened, in the same place', () => {
    expect(added(rule({ 'fuel_port.open': true }))).toEqual({ 'fuel_port.lock': false })
    expect(added(rule({ 'door.position@driver': 100 }, { state: every('door.lock', true) }))).toEqual({
      'door.lock@driver': false,
    })
    expect(added(rule({ 'trunk.position': 100 }))).toEqual({})
  })
  it('shut up the parked car as asked', () => {
    const state = {
      'window.auto_close_on_lock@driver': true,
      'window.position@driver': 40,
      'window.position@passenger': 40,
      'sunshade.auto_close_on_lock@rear': true,
      'sunshade.position@rear': 100,
      'mirror.auto_fold_on_lock@left': true,
    }
    expect(added(rule(every('door.lock', true), { state }))).toEqual({
      'window.position@driver': 0,
      'sunshade.position@rear': 0,
      'mirror.folded@left': true,
    })
    expect(added(rule({ 'door.lock@driver': true }, { state }))).toEqual({})
    expect(added(rule(every('door.lock', true), { state, world: { speed: 20 } }))).toEqual({})
    expect(added(rule(every('door.lock', true)))).toEqual({})
  })
  it('wait for an open door', () => {
    expect(refused(rule({ 'door.lock@driver': true }, { state: { 'door.position@driver': 40 } }))).toEqual([
      'open-door-cannot-lock',
    ])
    expect(
      refused(
        rule(
          { 'door.lock@driver': true, 'door.position@driver': 0 },
          { state: { 'door.position@driver': 40 } },
        ),
      ),
    ).toEqual([])
  })
})

describe('seats', () => {
  it('with somebody on them are not folded', () => {
    const occupants: Occupant[] = [{ seat: 'rear_left', name: 'Mia' }]
    expect(refused(rule({ 'seat.folded@rear_left': true }, { occupants }))).toEqual([
      'occupied-seat-stays-up',
    ])
    expect(refused(rule({ 'seat.folded@rear_right': true }, { occupants }))).toEqual([])
  })
})

describe('a plan before its policies', () => {
  it('keeps wishes first and in order, the last wish for a key standing', () => {
    const car = new CarSimulator({ time: 0 })
    const { changes } = applyPolicies(
      [
        { key: 'seat.heating_level@driver', value: 1 },
        { key: 'hud.power', value: true },
        { key: 'seat.heating_level@driver', value: 3 },
      ],
      { state: car.targets(), world: car.world(), occupants: [] },
    )
    expect(changes).toEqual([
      { key: 'seat.heating_level@driver', value: 3 },
      { key: 'hud.power', value: true },
      { key: 'seat.heating@driver', value: true },
    ])
  })
  it('comes to an end when two policies contradict each other', () => {
    const car = new CarSimulator({ time: 0 })
    const flip = (id: string, value: boolean, must: boolean) => ({
      id,
      must,
      judge: () => [
        { type: 'add' as const, changes: [{ key: 'hud.power', value }], because: { en: id, zh: id } },
      ],
    })
    const input = { state: car.targets(), world: car.world(), occupants: [] }
    expect(applyPolicies([], input, [flip('a', true, false), flip('b', false, true)]).changes).toEqual([
      { key: 'hud.power', value: false },
    ])
    expect(applyPolicies([], input, [flip('a', true, true), flip('b', false, true)]).changes).toEqual([
      { key: 'hud.power', value: true },
    ])
  })
  it('has policies with ids of their own, and CAR-bench’s body policies among them', () => {
    expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(POLICIES.length)
    const sources = POLICIES.flatMap(({ source }) => source?.split(':')[1] ?? [])
    for (const number of ['005', '007', '009', '010', '011', '012', '013', '014'])
      expect(sources).toContain(number)
  })
})
