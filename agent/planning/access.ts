import { type Localised, text } from '../domain/language.ts'
import { parseKey } from '../vehicle/keys.ts'
import type { Module, SettingKey } from '../vehicle/setting.ts'
import type { Occupant, World } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'
import type { Plan } from './plan.ts'

/** Who asks: where they sit, and whether they are a child. */
export interface Asker {
  readonly seat: Seat
  readonly child: boolean
}

export const askerIn = (seat: Seat, occupants: readonly Occupant[]): Asker => ({
  seat,
  child: occupants.find(occupant => occupant.seat === seat)?.child === true,
})

/** Nothing for children: what opens the car, what the driver sees and steers with. */
const GROWN_UPS_ONLY: ReadonlySet<Module> = new Set<Module>([
  'door',
  'trunk',
  'front_trunk',
  'fuel_port',
  'mirror',
  'wiper',
  'hud',
  'instrument_panel',
  'steering_wheel',
  'foot_pedal',
])

/** Only the driver's while the car moves, whoever else asks. */
const DRIVERS_OWN: ReadonlySet<Module> = new Set<Module>([
  'mirror',
  'steering_wheel',
  'hud',
  'instrument_panel',
])

const CHILD_LOCKS = /child_lock/u

interface Rule {
  readonly applies: (asker: Asker, world: World) => boolean
  /** Does the rule object to this setting of this cell? */
  readonly objects: (module: Module, id: string, cell: string | undefined) => boolean
  readonly say: Localised
}

const RULES: readonly Rule[] = [
  {
    applies: asker => asker.child,
    objects: (module, id, cell) =>
      GROWN_UPS_ONLY.has(module) ||
      CHILD_LOCKS.test(id) ||
      cell === 'driver' ||
      (module === 'light' && !id.includes('ambient') && !id.includes('reading')),
    say: text('That one is for the grown-ups in the car.', '这个要请大人来操作。'),
  },
  {
    applies: (asker, world) => asker.seat !== 'driver' && world.speed > 0,
    objects: (module, id, cell) =>
      DRIVERS_OWN.has(module) || (module === 'seat' && cell === 'driver' && !/heat|vent|massage/u.test(id)),
    say: text('While we are moving, only the driver changes that.', '行驶中，这个只能由驾驶员调整。'),
  },
]

const MONEY = text('Paying is for a grown-up. Please ask one.', '付款要请大人来确认。')

/**
 * May this person have this plan? What rules bring along is the car's own doing and is not asked about.
 *
 * @returns what to say when not.
 */
export const objectTo = (plan: Plan, asker: Asker, world: World): Localised | undefined => {
  if (asker.child && plan.confirmation?.price !== undefined) return MONEY
  const wanted = plan.changes.filter(change => plan.reasons[change.key]?.rung !== 'policy')
  for (const rule of RULES) {
    if (!rule.applies(asker, world)) continue
    if (wanted.some(change => objectsTo(rule, change.key))) return rule.say
  }
  return undefined
}

const objectsTo = (rule: Rule, key: SettingKey): boolean => {
  const parsed = parseKey(key)
  return parsed !== undefined && rule.objects(parsed.definition.module, parsed.definition.id, parsed.cell)
}
