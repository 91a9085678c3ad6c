import type { Turn } from '../conversation/turn.ts'
import { text } from '../domain/language.ts'
import { type DriverProfile, GUEST_ID } from '../drivers/driver-profile.ts'
import { momentOf } from '../memory/conditions/live.ts'
import type { HeardTurn, Learnt, Offer, SettingAction } from '../memory/heard-turn.ts'
import type { Memory } from '../memory/memory.ts'
import { personAt } from '../memory/person-at.ts'
import type { Preference } from '../memory/preference.ts'
import type { Clock } from '../platform/clock.ts'
import { CodriverError } from '../platform/errors.ts'
import type { Snapshot } from '../protocol/index.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { type ParsedKey, parseKey } from '../vehicle/keys.ts'
import { type SettingKey, type SettingValue, settingKey } from '../vehicle/setting.ts'
import { changesOfCall } from '../vehicle/tool-calls.ts'
import type { ActuationReceipt, Occupant, Vehicle } from '../vehicle/vehicle.ts'

export interface RememberingParts {
  readonly memory: Memory
  readonly vehicle: Pick<Vehicle, 'world' | 'occupants'>
  /** The car's present. */
  readonly clock: Clock
  readonly newId: () => string
  /** Everybody of whom something may be kept; the guest is none of them. */
  readonly profiles: () => readonly DriverProfile[]
  /** Who drives now. */
  readonly driver: () => DriverProfile
  readonly notice: (notice: Snapshot['notices'][number]) => void
  readonly dropNotice: (id: string) => void
  readonly report: (error: unknown) => void
  /** Told of habits that were noticed. */
  readonly offer: (offer: Offer) => void
  /** Told of every turn with words that memory has heard: a model may find more in them. */
  readonly heard?: (turn: HeardTurn) => void
}

/** A hand on a slider moves it many times; it has settled after so long, ms. */
const SETTLED = 4000
/** Rows just learnt that are kept for a program that asks for them. */
const LEARNT_KEPT = 40
/** So long after memory has set something a complaint is about that, ms. */
const CORRECTABLE = 5 * 60_000
/** Too much of it, or not enough: a judgement, where a mere "lower" is a wish of the moment. */
const TOO_MUCH =
  /\btoo\b|\bnot (?:\w+ )?enough\b|\bwrong\b|\bno longer\b|太|不够|过于|有点(?:大|小|高|低|强|弱|热|冷|亮|暗)/iu
const NOTICE = 'memory-failed'
const FAILED = text(
  "I couldn't keep that in my memory. What I knew before is safe.",
  '刚才的内容没能记住，之前的记忆都还在。',
)

/** What one driver's hands have changed and not yet let go of. */
interface Touches {
  readonly driver: DriverProfile
  at: number
  readonly actions: Map<SettingKey, SettingAction>
}

/**
 * Hands finished turns and touches to memory. What the driver asked for and set is evidence; what a rule or memory
 * itself decided is not. Never throws: a memory that fails is told once, in a notice, and the turn stands.
 */
export class Remembering {
  #touches: Touches | undefined
  /** What memory set last, by key, with the row that said so. */
  #decided: { readonly at: number; readonly rows: ReadonlyMap<SettingKey, string> } | undefined
  #failing = false
  #learnt: Preference[] = []

  constructor(private readonly parts: RememberingParts) {}

  /** Told of everything the memory has taken in, by whomever. */
  took({ added, confirmed }: Learnt): void {
    this.#learnt = [...this.#learnt, ...added, ...confirmed].slice(-LEARNT_KEPT)
  }

  /** What the memory took in since this was asked last. */
  takeLearnt(): readonly Preference[] {
    const learnt = this.#learnt
    this.#learnt = []
    return learnt
  }

  /** Keeps what is worth keeping of a turn. @returns what was learnt; undefined for a guest or where it failed. */
  turn(turn: Turn): Learnt | undefined {
    this.settle()
    const byHand = turn.requests.length === 0
    const actions = turn.undoes === undefined ? actionsOf(turn, byHand ? 'hand' : 'voice') : []
    this.#correct(turn, actions)
    this.#used(turn)
    return this.#learn(turn.driverId, {
      turnId: turn.id,
      at: turn.at,
      speaker: personAt(turn.speaker, this.#occupants(turn.driverId), turn.language),
      ...(byHand ? { words: '' } : toldIn(turn)),
      language: turn.language,
      actions,
    })
  }

  /** Something was set on the screen: kept once the hand has come to rest. */
  touch({ applied, inverse }: ActuationReceipt): void {
    const driver = this.parts.driver()
    if (this.#touches !== undefined && this.#touches.driver.id !== driver.id) this.settle()
    const touches: Touches = this.#touches ?? { driver, at: 0, actions: new Map() }
    this.#touches = touches
    touches.at = this.parts.clock.now()
    for (const { key, value } of applied) {
      const parsed = parseKey(key)
      if (parsed === undefined) continue
      const before = touches.actions.get(key)?.before ?? inverse.find(one => one.key === key)?.value
      touches.actions.set(key, actionOf(parsed, value, before, 'hand'))
    }
  }

  /** The car's time has passed: touches that have come to rest are learnt. */
  tick(): void {
    if (this.#touches !== undefined && this.parts.clock.now() - this.#touches.at >= SETTLED) this.settle()
  }

  /** Learns what was touched now: somebody speaks, somebody else drives, or the car is put away. */
  settle(): void {
    const touches = this.#touches
    if (touches === undefined) return
    this.#touches = undefined
    const { driver, at, actions } = touches
    this.#learn(driver.id, {
      turnId: this.parts.newId(),
      at,
      speaker: personAt('driver', this.#occupants(driver.id), driver.language),
      words: '',
      language: driver.language,
      // Back where it was: the hand changed its mind.
      actions: [...actions.values()].filter(one => one.value !== one.before),
    })
  }

  /**
   * "That's too strong, lower it", just after memory had set it: what was remembered was wrong, and is from now on
   * what the driver made of it.
   */
  #correct({ at, words }: Turn, actions: readonly SettingAction[]): void {
    const decided = this.#decided
    if (decided === undefined || at - decided.at > CORRECTABLE || !TOO_MUCH.test(words)) return
    for (const { setting, zone, value, before } of actions) {
      const id = decided.rows.get(settingKey(setting, zone))
      const row = id === undefined ? undefined : this.parts.memory.get(id)
      // A value reckoned from what is remembered says nothing against that.
      if (row === undefined || row.value !== before || row.value === value) continue
      this.#attempt(() => this.parts.memory.edit(row.id, { value }, at))
    }
  }

  /** What memory decided is counted for the rows that did. */
  #used(turn: Turn): void {
    const sources = turn.decisions.flatMap(({ reasons }) =>
      Object.values(reasons).flatMap(({ rung, source }) => (rung === 'preference' ? [source] : [])),
    )
    const rows = new Map(
      turn.decisions.flatMap(decision => {
        const { value } = decision.reasons
        if (value?.rung !== 'preference') return []
        return changesOfCall(decision).map(({ key }) => [key, value.source] as const)
      }),
    )
    if (rows.size > 0) this.#decided = { at: turn.at, rows }
    if (sources.length > 0) this.#attempt(() => this.parts.memory.used([...new Set(sources)], turn.at))
  }

  /** Memory's own failures are told once, as a notice, and end nothing else. */
  #attempt<Result>(work: () => Result): Result | undefined {
    try {
      const result = work()
      if (this.#failing) this.parts.dropNotice(NOTICE)
      this.#failing = false
      return result
    } catch (error) {
      this.parts.report(error)
      const say = error instanceof CodriverError ? error.say : FAILED
      if (!this.#failing) this.parts.notice({ id: NOTICE, level: 'warning', say })
      this.#failing = true
      return undefined
    }
  }

  #learn(
    driver: string,
    turn: Omit<HeardTurn, 'driver' | 'context'> & { readonly at: number },
  ): Learnt | undefined {
    if (driver === GUEST_ID || (turn.words === '' && turn.actions.length === 0)) return undefined
    if (!this.parts.profiles().some(one => one.id === driver)) return undefined
    const { at, ...heard } = turn
    const world = { ...this.parts.vehicle.world(), time: at }
    const context = momentOf(world, this.#occupants(driver))
    const whole: HeardTurn = { ...heard, driver, context }
    const learnt = this.#attempt(() => this.parts.memory.learn(whole))
    if (whole.words !== '' && whole.commanded !== true) this.#attempt(() => this.parts.heard?.(whole))
    for (const offer of learnt?.offers ?? []) this.parts.offer(offer)
    return learnt
  }

  /** Who was there in a turn of this driver, who may have left the seat since. */
  #occupants(driverId: string): readonly Occupant[] {
    const occupants = this.parts.vehicle.occupants()
    if (this.parts.driver().id === driverId) return occupants
    const name = this.parts.profiles().find(one => one.id === driverId)?.name
    return occupants.map(one => (one.seat === 'driver' && name !== undefined ? { ...one, name } : one))
  }
}

/**
 * What a turn told rather than asked for. A command is no preference: what came of it is seen in the actions, and a
 * single "set it to 27" must not overturn what somebody said they like; only what it says for good counts. What they
 * told outright was kept already.
 */
const toldIn = ({ requests, words }: Turn): Pick<HeardTurn, 'words' | 'commanded'> => {
  if (requests.every(request => request.kind === 'outside')) return { words }
  const told = requests.some(request => request.kind === 'skill' && request.skill === 'memory')
  return told ? { words: '' } : { words, commanded: true }
}

/** The rungs somebody's own will stands on. */
const OWN_WILL = new Set(['explicit', 'context', 'default', 'ask'])

const actionOf = (
  { definition, cell }: ParsedKey,
  value: SettingValue,
  before: SettingValue | undefined,
  how: SettingAction['how'],
): SettingAction => ({
  setting: definition.id,
  ...(cell === undefined ? {} : { zone: cell }),
  value,
  ...(before === undefined ? {} : { before }),
  how,
})

/** What a turn changed because somebody wanted it, not because a rule or memory did. */
const actionsOf = (turn: Turn, how: SettingAction['how']): readonly SettingAction[] => {
  const wanted = new Set(
    turn.decisions
      .filter(({ reasons }) => OWN_WILL.has(reasons.value?.rung ?? 'policy'))
      .flatMap(decision => changesOfCall(decision).map(change => change.key)),
  )
  const done = turn.applied.flatMap(({ key, value }) => {
    const parsed = parseKey(key)
    if (parsed === undefined || !wanted.has(key)) return []
    return [actionOf(parsed, value, turn.inverse.find(one => one.key === key)?.value, how)]
  })
  const levels = askedAgain(turn, done)
  const switches = new Set(levels.map(one => settingById(one.setting)?.switchedBy))
  return [...done.filter(one => !switches.has(one.setting)), ...levels]
}

/** "Seat heating to level 2", where 2 it was and only the heating was off: the level was wanted all the same. */
const askedAgain = (turn: Turn, done: readonly SettingAction[]): readonly SettingAction[] =>
  turn.requests.flatMap(request => {
    if (request.kind !== 'set' || request.change.type !== 'to') return []
    const { setting, change } = request
    const switched = settingById(setting)?.switchedBy
    if (switched === undefined || done.some(one => one.setting === setting)) return []
    return done
      .filter(one => one.setting === switched && one.value === true)
      .map(one => ({ ...one, setting, value: change.value, before: change.value }))
  })
