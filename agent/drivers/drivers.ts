import { LANGUAGES, type Language, type Localised, text } from '../domain/language.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { DriverError } from '../platform/errors.ts'
import { numberOf, optionalTextOf, textOf } from '../platform/rows.ts'
import type { Row } from '../platform/sqlite-driver.ts'
import { type DriverProfile, GUEST_ID, guestProfile, hueOf } from './driver-profile.ts'
import { FREE_ATTEMPTS, hashPin, isPin, pinFits, waitAfter } from './pin.ts'

const MIGRATIONS = [
  {
    version: 1,
    sql: `CREATE TABLE driver (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      language TEXT NOT NULL,
      hue INTEGER NOT NULL,
      pin TEXT,
      failures INTEGER NOT NULL DEFAULT 0,
      locked_until REAL NOT NULL DEFAULT 0,
      created_at REAL NOT NULL
    ) STRICT;
    CREATE TABLE driver_last (only INTEGER PRIMARY KEY CHECK (only = 1), driver TEXT NOT NULL) STRICT`,
  },
]

const MOST_DRIVERS = 8

/** What came of asking for a driver. */
export type Choice =
  | { readonly type: 'chosen'; readonly driver: DriverProfile }
  /** There is a PIN and none was given. */
  | { readonly type: 'pin_needed'; readonly attemptsLeft: number }
  | {
      readonly type: 'refused'
      readonly attemptsLeft: number
      readonly waitSeconds: number
      readonly say: Localised
    }

export interface DriversParts {
  readonly db: Database
  /** Real time, not the simulated world's: waiting for another PIN must not be skipped by setting the clock. */
  readonly clock: Clock
  readonly newId: () => string
  /** What the guest is spoken with. */
  readonly guestLanguage: () => Language
}

interface StoredDriver {
  readonly profile: DriverProfile
  readonly pin: string | undefined
  readonly failures: number
  /** Epoch ms. */
  readonly lockedUntil: number
}

/** The people the car knows, who of them drives, and what they must prove. */
export class Drivers {
  readonly #forget = new Set<(driverId: string) => void>()
  #current: string = GUEST_ID

  constructor(private readonly parts: DriversParts) {
    parts.db.migrate('drivers', MIGRATIONS)
  }

  /**
   * Has a room remove every trace of a driver: called when a profile is deleted, and whenever the guest leaves.
   * The listener must be synchronous and may throw, in which case nothing is deleted.
   */
  onForget(listener: (driverId: string) => void): () => void {
    this.#forget.add(listener)
    return () => void this.#forget.delete(listener)
  }

  /**
   * Begins with the driver of the last time, or with the guest where there was none or they have a PIN (they are
   * then in `waitingFor`). A guest who drove last still drives: what they have under way outlasts a restart, and
   * goes when somebody else takes over.
   */
  start(): { readonly driver: DriverProfile; readonly waitingFor?: DriverProfile } {
    const row = this.parts.db.get('SELECT driver FROM driver_last WHERE only = 1')
    const last = row === undefined ? undefined : this.#find(textOf(row, 'driver'))
    this.#current = last === undefined || last.profile.hasPin ? GUEST_ID : last.profile.id
    // Somebody else drove since the guest left, whether or not the leaving was seen.
    if (last !== undefined) this.#forgetAll(GUEST_ID)
    if (last?.profile.hasPin === true) return { driver: this.current(), waitingFor: last.profile }
    return { driver: this.current() }
  }

  current(): DriverProfile {
    return this.#find(this.#current)?.profile ?? guestProfile(this.parts.guestLanguage())
  }

  /** All profiles, oldest first, the guest last. */
  list(): readonly DriverProfile[] {
    const rows = this.parts.db.all('SELECT * FROM driver ORDER BY created_at, rowid')
    return [...rows.map(row => readDriver(row).profile), guestProfile(this.parts.guestLanguage())]
  }

  /** Makes somebody the driver. @throws DriverError when there is no such profile. */
  async choose(id: string, pin?: string): Promise<Choice> {
    if (id !== GUEST_ID) {
      const stored = this.#must(id)
      if (stored.pin !== undefined && pin === undefined)
        return { type: 'pin_needed', attemptsLeft: attemptsLeft(stored.failures) }
      const refused = await this.#refusal(stored, pin)
      if (refused !== undefined) return refused
    }
    if (this.#current === GUEST_ID && id !== GUEST_ID) this.#forgetAll(GUEST_ID)
    this.#current = id
    this.#remember(id)
    return { type: 'chosen', driver: this.current() }
  }

  /** @throws DriverError when the name is taken or empty, the PIN is none, or there are too many profiles. */
  async add(wish: { name: string; language: Language; pin?: string }): Promise<DriverProfile> {
    const count = this.list().length - 1
    if (count >= MOST_DRIVERS)
      throw new DriverError(
        'Too many profiles',
        text('There are eight drivers already. Delete one first.', '已经有八位驾驶员了，请先删除一位。'),
      )
    const name = this.#freeName(wish.name)
    const pin = wish.pin === undefined ? null : await hashed(wish.pin)
    const id = this.parts.newId()
    const row = this.parts.db.get('SELECT COALESCE(MAX(rowid), 0) AS newest FROM driver')
    const hue = hueOf(row === undefined ? count : numberOf(row, 'newest'))
    this.parts.db.run(
      'INSERT INTO driver (id, name, language, hue, pin, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      name,
      wish.language,
      hue,
      pin,
      this.parts.clock.now(),
    )
    return this.#must(id).profile
  }

  /**
   * Changes a profile. Where it has a PIN, the present one must come along to change or remove it.
   *
   * @param patch `pin: null` takes the PIN away.
   * @throws DriverError when that fails; nothing is changed then.
   */
  async edit(
    id: string,
    patch: { name?: string; language?: Language; pin?: string | null; currentPin?: string },
  ): Promise<DriverProfile> {
    const stored = this.#must(id)
    const name = patch.name === undefined ? stored.profile.name : this.#freeName(patch.name, id)
    if (patch.pin !== undefined) await this.#demandPin(stored, patch.currentPin)
    const pin =
      patch.pin === undefined ? (stored.pin ?? null) : patch.pin === null ? null : await hashed(patch.pin)
    this.parts.db.run(
      'UPDATE driver SET name = ?, language = ?, pin = ? WHERE id = ?',
      name,
      patch.language ?? stored.profile.language,
      pin,
      id,
    )
    return this.#must(id).profile
  }

  /**
   * Deletes a profile and, through every `onForget` listener, all traces of it: all or nothing.
   * If they were driving, the guest drives now.
   *
   * @throws DriverError when the PIN is missing or wrong.
   */
  async delete(id: string, pin?: string): Promise<void> {
    const stored = this.#must(id)
    await this.#demandPin(stored, pin)
    this.parts.db.transaction(() => {
      this.#forgetAll(id)
      this.parts.db.run('DELETE FROM driver WHERE id = ?', id)
      this.parts.db.run('DELETE FROM driver_last WHERE driver = ?', id)
    })
    if (this.#current === id) this.#current = GUEST_ID
  }

  /** @throws DriverError with what to say when the PIN of a profile is missing or wrong. */
  async #demandPin(stored: StoredDriver, pin: string | undefined): Promise<void> {
    if (stored.pin === undefined) return
    if (pin === undefined)
      throw new DriverError(
        'The PIN is needed',
        text('That needs the PIN of this driver.', '需要这位驾驶员的密码。'),
      )
    const refused = await this.#refusal(stored, pin)
    if (refused?.type === 'refused') throw new DriverError('The PIN was refused', refused.say)
  }

  /** Checks a PIN. The attempt is counted before it is looked at, so that many at once count as many. */
  async #refusal(stored: StoredDriver, pin: string | undefined): Promise<Choice | undefined> {
    if (stored.pin === undefined || pin === undefined) return undefined
    const id = stored.profile.id
    const now = this.parts.clock.now()
    const wait = Math.ceil((this.#must(id).lockedUntil - now) / 1000)
    if (wait > 0) return refusal(0, wait)
    this.parts.db.run('UPDATE driver SET failures = failures + 1 WHERE id = ?', id)
    const { failures } = this.#must(id)
    const pause = waitAfter(failures)
    this.parts.db.run('UPDATE driver SET locked_until = ? WHERE id = ?', now + pause * 1000, id)
    if (!(await pinFits(pin, stored.pin))) return refusal(attemptsLeft(failures), pause)
    this.parts.db.run('UPDATE driver SET failures = 0, locked_until = 0 WHERE id = ?', id)
    return undefined
  }

  #freeName(wish: string, except?: string): string {
    const name = wish.normalize('NFC').replaceAll(/\p{C}/gu, '').trim()
    if (name === '' || [...name].length > 40)
      throw new DriverError('Bad name', text('A name has 1 to 40 characters.', '名字需要1到40个字。'))
    const taken = this.list().some(
      driver => driver.id !== except && driver.name.toLowerCase() === name.toLowerCase(),
    )
    if (taken)
      throw new DriverError(
        'The name is taken',
        text('There is a driver of that name already.', '已经有同名的驾驶员了。'),
      )
    return name
  }

  #remember(id: string): void {
    if (id === GUEST_ID) return
    this.parts.db.run(
      'INSERT INTO driver_last (only, driver) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET driver = excluded.driver',
      id,
    )
  }

  #forgetAll(id: string): void {
    for (const listener of [...this.#forget]) listener(id)
  }

  #find(id: string): StoredDriver | undefined {
    const row = this.parts.db.get('SELECT * FROM driver WHERE id = ?', id)
    return row === undefined ? undefined : readDriver(row)
  }

  #must(id: string): StoredDriver {
    const stored = this.#find(id)
    if (stored === undefined)
      throw new DriverError('No such driver', text("I don't know that driver.", '我不认识这位驾驶员。'))
    return stored
  }
}

const attemptsLeft = (failures: number): number => Math.max(0, FREE_ATTEMPTS - failures)

function refusal(left: number, waitSeconds: number): Choice {
  const minutes = Math.ceil(waitSeconds / 60)
  return {
    type: 'refused',
    attemptsLeft: left,
    waitSeconds,
    say:
      waitSeconds > 0
        ? text(
            `That PIN wasn't accepted. Try again in ${waitSeconds < 60 ? `${waitSeconds} seconds` : `${minutes} minute${minutes === 1 ? '' : 's'}`}.`,
            `密码不正确，请${waitSeconds < 60 ? `${waitSeconds}秒` : `${minutes}分钟`}后再试。`,
          )
        : text(
            `That's not the PIN. ${left} ${left === 1 ? 'try' : 'tries'} left.`,
            `密码不对，还可以试${left}次。`,
          ),
  }
}

async function hashed(pin: string): Promise<string> {
  if (!isPin(pin))
    throw new DriverError('Bad PIN', text('A PIN has four to eight digits.', '密码需要四到八位数字。'))
  return hashPin(pin)
}

function readDriver(row: Row): StoredDriver {
  const pin = optionalTextOf(row, 'pin')
  const language = LANGUAGES.find(candidate => candidate === textOf(row, 'language')) ?? 'en'
  return {
    profile: {
      id: textOf(row, 'id'),
      name: textOf(row, 'name'),
      guest: false,
      hasPin: pin !== undefined,
      language,
      hue: numberOf(row, 'hue'),
    },
    pin,
    failures: numberOf(row, 'failures'),
    lockedUntil: numberOf(row, 'locked_until'),
  }
}
