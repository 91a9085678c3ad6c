import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, SettingRequest, ZoneMention } from '../request.ts'
import type { Reading } from './frame.ts'

/** A level and its switch are one thing to the driver, never a choice between two. */
export const related = (a: string, b: string, lexicon: Lexicon): boolean => {
  if (a === b) return true
  const first = lexicon.settings.get(a)
  const second = lexicon.settings.get(b)
  if (first === undefined || second === undefined) return true
  return (
    first.switchedBy === b ||
    second.switchedBy === a ||
    (first.switchedBy !== undefined && first.switchedBy === second.switchedBy)
  )
}

/** Two scales of one thing that is switched on: a lamp's brightness and its colour. */
export const sharesSwitch = (a: string, b: string, lexicon: Lexicon): boolean => {
  const first = lexicon.settings.get(a)?.switchedBy
  return first !== undefined && first === lexicon.settings.get(b)?.switchedBy
}

/** "The windows" without a place are all of them: an English plural of something there are several of. */
export const saysAll = (reading: Reading, zone: ZoneMention, lexicon: Lexicon): boolean => {
  if (zone.source !== 'unsaid' || reading.origin !== 'named') return false
  const definition = lexicon.settings.get(reading.setting)
  if (definition?.layout === undefined || definition.plural === undefined) return false
  const noun = definition.plural.split(' ').at(-1)
  return [...reading.consumed].some(token => noun !== undefined && token.text.endsWith(noun))
}

/** A request of an earlier turn as a reading that later clauses may lean on. */
export const asReading = (request: SettingRequest): Reading => ({
  setting: request.setting,
  change: request.change,
  origin: 'reference',
  score: 3,
  complete: true,
  consumed: new Set(),
})

/** What stands in two places, or on two things, as two settings: "all fog lights", "all child locks" are both. */
const TWINS: readonly (readonly [front: string, rear: string])[] = [
  ['light.fog_light', 'light.rear_fog_light'],
  ['air_conditioner.front_defrost', 'air_conditioner.rear_defrost'],
  ['door.child_lock', 'window.child_lock'],
]

/** "All the lights" in a car are those of the cabin; what lights the road is asked for by name. */
const CABIN_LIGHTS = ['light.dome', 'light.ambient', 'light.reading'] as const

/** The settings a bare name stands for where all of them are meant; empty where it is no such name. */
export const allMeantBy = (
  readings: readonly Reading[],
  zone: ZoneMention,
): readonly (typeof CABIN_LIGHTS)[number][] => {
  const [best] = readings
  if (best === undefined || zone.zones.join() !== 'all' || best.change.type !== 'switch') return []
  const alike = readings.filter(one => one.complete && best.score - one.score < 0.3)
  const lights = alike.filter(one => CABIN_LIGHTS.some(light => light === one.setting))
  return lights.length > 1 && CABIN_LIGHTS.some(light => light === best.setting) ? CABIN_LIGHTS : []
}

/** The other of two settings, where the words speak of all of them or of front and rear. */
export const twinOf = (setting: string, zone: ZoneMention): string | undefined => {
  const pair = TWINS.find(one => one.includes(setting))
  const ends = new Set([...zone.zones, ...(setting === pair?.[1] ? ['rear'] : [])])
  if (!ends.has('all') && !(ends.has('front') && ends.has('rear'))) return undefined
  return pair?.find(one => one !== setting)
}

/** "Open my window, half way": the second half says how far; the first is no wish of its own. */
const isOpener = (request: Request, next: Request | undefined): boolean =>
  request.kind === 'set' &&
  next?.kind === 'set' &&
  ((request.change.type === 'switch' && request.change.on) ||
    (request.change.type === 'by' &&
      request.change.direction === 1 &&
      request.change.amount === undefined)) &&
  next.setting === request.setting &&
  (next.change.type === 'fraction' || (next.change.type === 'to' && typeof next.change.value === 'number')) &&
  JSON.stringify([next.zone.zones, next.zone.relative]) ===
    JSON.stringify([request.zone.zones, request.zone.relative])

/** The same wish said twice is one wish. */
export const withoutDoubles = (requests: readonly Request[]): readonly Request[] => {
  const seen = new Set<string>()
  return requests.filter((request, i) => {
    if (isOpener(request, requests[i + 1])) return false
    // A step said twice is two steps: "a bit more. … more please".
    if (request.kind !== 'set' || request.change.type === 'by') return true
    const key = JSON.stringify([request.setting, request.zone.zones, request.zone.relative, request.change])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
