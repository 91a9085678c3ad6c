import { text } from '../domain/language.ts'
import { nextBattery, remainingRange } from './battery.ts'
import { nextCabinTemperature } from './climate.ts'
import { interlock } from './interlocks.ts'
import { parseKey } from './keys.ts'
import { hasArrived, moveOn, sensedPosition, type Travel, travelSpeed } from './motion.ts'
import type { SettingKey, SettingValue } from './setting.ts'
import { initialState } from './state.ts'
import { coerceValue, requireKey, validateValue } from './validation.ts'
import type {
  ActuationReceipt,
  Change,
  Occupant,
  SimulatedVehicle,
  VehicleEvent,
  VehicleState,
  World,
} from './vehicle.ts'
import { VehicleError } from './vehicle-error.ts'
import { initialWorld, passTime, patchWorld, type WorldFacts } from './world.ts'

/** How the simulated car begins. */
export interface SimulatorOptions {
  /** The car's present at the start, epoch ms. */
  readonly time: number
  /** Settings that differ from the catalogue's initial ones. */
  readonly state?: Readonly<Record<SettingKey, SettingValue>>
  readonly world?: Partial<WorldFacts>
  readonly occupants?: readonly Occupant[]
  /** How the car was left when it was last switched off; `reset` does not go back to it. */
  readonly resume?: Readonly<Record<SettingKey, SettingValue>>
}

/** Physics is stepped at most this long at a time (s), so that an hour passed at once comes out as an hour lived. */
const STEP_SECONDS = 5

/**
 * A car without metal: deterministic, with no timer inside; only `advance` moves time. Windows travel, the cabin
 * warms, the battery drains; what a car refuses is refused, and then nothing at all has changed.
 */
export class CarSimulator implements SimulatedVehicle {
  readonly #options: SimulatorOptions
  readonly #listeners = new Set<(event: VehicleEvent) => void>()
  /** Where everything is going. */
  #targets: Record<SettingKey, SettingValue> = {}
  /** What is still on its way. */
  #travels = new Map<SettingKey, Travel>()
  #world: WorldFacts
  #occupants: readonly Occupant[] = []
  /** Snapshots are handed out many times between changes: built once. */
  #present: VehicleState | undefined
  #future: VehicleState | undefined

  constructor(options: SimulatorOptions) {
    this.#options = options
    this.#world = initialWorld(options.time)
    this.#begin(options.time)
    this.#resume(options.resume ?? {})
  }

  state(): VehicleState {
    this.#present ??= {
      ...this.#targets,
      ...Object.fromEntries(
        [...this.#travels].map(([key, travel]) => [key, sensedPosition(key, travel.position)]),
      ),
    }
    return this.#present
  }

  targets(): VehicleState {
    this.#future ??= { ...this.#targets }
    return this.#future
  }

  world(): World {
    const facts = {
      ...this.#world,
      cabinTemperature: Number(this.#world.cabinTemperature.toFixed(1)),
      battery: Number(this.#world.battery.toFixed(1)),
    }
    return { ...facts, range: remainingRange(this.targets(), facts) }
  }

  occupants(): readonly Occupant[] {
    return this.#occupants
  }

  moving(): boolean {
    return this.#world.speed > 0
  }

  watch(listener: (event: VehicleEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async actuate(changes: readonly Change[]): Promise<ActuationReceipt> {
    const before = this.targets()
    const legal = this.#checked(changes)
    const applied = legal.filter(({ key, value }) => before[key] !== value)
    const inverse = applied
      .map(({ key }) => ({ key, value: before[key] }))
      .filter((change): change is Change => change.value !== undefined)
      .reverse()
    for (const change of applied) this.#set(change)
    if (applied.length > 0) this.#changed(applied.map(change => change.key))
    return { applied, inverse }
  }

  setWorld(patch: Partial<WorldFacts>): void {
    this.#world = patchWorld(this.#world, patch)
    this.#emit({ type: 'world' })
  }

  /** Of two on the same seat the later one sits there. */
  setOccupants(occupants: readonly Occupant[]): void {
    this.#occupants = [...new Map(occupants.map(person => [person.seat, person])).values()]
    this.#emit({ type: 'occupants' })
  }

  /** @param ms simulated milliseconds, not negative. */
  advance(ms: number): void {
    if (!(ms > 0)) return
    const moved = [...this.#travels.keys()]
    for (let left = ms / 1000; left > 0; left -= STEP_SECONDS) this.#step(Math.min(left, STEP_SECONDS))
    this.#world = passTime(this.#world, ms)
    this.#emit({ type: 'world' })
    if (moved.length > 0) this.#changed(moved)
  }

  reset(): void {
    this.#begin(this.#world.time)
    this.#changed(Object.keys(this.#targets))
    this.#emit({ type: 'world' })
    this.#emit({ type: 'occupants' })
  }

  #begin(time: number): void {
    this.#targets = { ...initialState() }
    this.#travels = new Map()
    for (const [key, value] of Object.entries(this.#options.state ?? {}))
      this.#targets[key] = validateValue(key, value)
    this.#world = patchWorld(initialWorld(time), this.#options.world ?? {})
    this.#occupants = this.#options.occupants ?? []
    this.#forgetSnapshots()
  }

  /** What another version left and this one does not know, or does not allow, is passed over. */
  #resume(left: Readonly<Record<SettingKey, SettingValue>>): void {
    for (const [key, value] of Object.entries(left)) {
      const parsed = parseKey(key)
      const legal = parsed === undefined ? undefined : coerceValue(parsed, value)
      if (legal !== undefined) this.#targets[key] = legal
    }
  }

  /** All changes legal and let through, in their order, or a throw. */
  #checked(changes: readonly Change[]): readonly Change[] {
    const legal = new Map<SettingKey, Change>()
    for (const { key, value } of changes) {
      const change = { key, value: validateValue(key, value) }
      const other = legal.get(key)
      if (other !== undefined && other.value !== change.value) throw contradiction(change)
      legal.set(key, change)
    }
    const plan = [...legal.values()]
    const before = this.targets()
    const after = { ...before, ...Object.fromEntries(plan.map(({ key, value }) => [key, value])) }
    const world = this.world()
    for (const change of plan) {
      const parsed = requireKey(change.key)
      const refusal = interlock({ parsed, change, before, after, world, occupants: this.#occupants })
      if (refusal !== undefined) throw refusal
    }
    return plan
  }

  #set({ key, value }: Change): void {
    const speed = travelSpeed(key)
    const from = this.#travels.get(key)?.position ?? this.#targets[key]
    this.#targets[key] = value
    this.#travels.delete(key)
    if (speed !== undefined && typeof from === 'number' && typeof value === 'number' && from !== value)
      this.#travels.set(key, { position: from, target: value, speed })
  }

  #step(seconds: number): void {
    for (const [key, travel] of this.#travels) {
      const next = moveOn(travel, seconds)
      if (hasArrived(next)) this.#travels.delete(key)
      else this.#travels.set(key, next)
    }
    this.#present = undefined
    const state = this.state()
    const world: World = { ...this.#world, range: 0 }
    const battery = nextBattery(state, world, seconds)
    this.#world = {
      ...this.#world,
      cabinTemperature: nextCabinTemperature(state, world, seconds),
      battery,
      speed: battery > 0 ? world.speed : 0,
    }
  }

  #forgetSnapshots(): void {
    this.#present = undefined
    this.#future = undefined
  }

  #changed(keys: readonly SettingKey[]): void {
    this.#forgetSnapshots()
    this.#emit({ type: 'state', changed: keys })
  }

  #emit(event: VehicleEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
  }
}

const contradiction = ({ key, value }: Change): VehicleError =>
  new VehicleError(
    'INVALID_ARGUMENT',
    key,
    value,
    text('I was asked for two different values of the same thing.', '同一个功能收到了两个不同的要求。'),
  )
