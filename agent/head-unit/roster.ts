import { type Language, type Localised, text } from '../domain/language.ts'

/** A profile as the head unit needs it. */
export interface RosterDriver {
  readonly id: string
  readonly name: string
  readonly guest: boolean
  readonly hasPin: boolean
  readonly language: Language
  readonly hue: number
}

export type RosterAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly say: Localised; readonly pin?: { readonly attemptsLeft: number } }

/** Who the car knows, and who drives now. */
export interface Roster {
  current(): RosterDriver
  list(): readonly RosterDriver[]
  choose(driverId: string, pin?: string): Promise<RosterAnswer>
  add(driver: { name: string; language: Language; pin?: string }): Promise<RosterAnswer>
  edit(change: {
    driverId: string
    name?: string
    language?: Language
    pin?: string | null
    currentPin?: string
  }): Promise<RosterAnswer>
  remove(driverId: string, pin?: string): Promise<RosterAnswer>
}

const GUEST: RosterDriver = {
  id: 'guest',
  name: 'Guest',
  guest: true,
  hasPin: false,
  language: 'en',
  hue: 210,
}
const NOT_YET: RosterAnswer = {
  ok: false,
  say: text('This car knows no drivers yet.', '这辆车还没有驾驶员档案。'),
}

/** A car that knows nobody: one guest. */
export const createRoster = (): Roster => ({
  current: () => GUEST,
  list: () => [GUEST],
  choose: async id => (id === GUEST.id ? { ok: true } : NOT_YET),
  add: async () => NOT_YET,
  edit: async () => NOT_YET,
  remove: async () => NOT_YET,
})
