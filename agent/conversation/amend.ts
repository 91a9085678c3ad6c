import type { JsonValue } from '../domain/json.ts'
import type { Request, SkillRequest } from '../understanding/request.ts'

/** Intents that say how a thing already asked for should be different. */
const AMENDS: Readonly<Record<string, readonly string[]>> = {
  coffee: ['change', 'order'],
  navigation: ['preference', 'add_stop', 'navigate'],
  reminder: ['create'],
  phone: ['message', 'call'],
}

/**
 * Is it an errand of its own, told from end to end? "Remind me at nine to call the dentist", asked where the supermarket
 * of another reminder is, answers nothing.
 */
export const saysAnew = ({ slots: before }: SkillRequest, { slots }: SkillRequest): boolean =>
  typeof before.what === 'string' &&
  typeof slots.what === 'string' &&
  slots.what !== before.what &&
  (slots.at !== undefined || slots.whenArriving !== undefined)

const amendSkill = (pending: SkillRequest, fresh: SkillRequest): SkillRequest | undefined => {
  if (pending.skill !== fresh.skill || saysAnew(pending, fresh)) return undefined
  if (fresh.intent !== pending.intent && !AMENDS[pending.skill]?.includes(fresh.intent)) return undefined
  // Another search or another way to go is a wish of its own: nothing of the list that was offered holds for it.
  if (pending.intent === 'nearby' && fresh.intent !== 'preference' && fresh.intent !== 'add_stop')
    return fresh
  if (pending.skill === 'coffee')
    // A whole order takes the place of the first; of a change, the menu knows what it leaves as it was.
    return fresh.intent === 'order'
      ? fresh
      : { ...pending, slots: { ...pending.slots, changes: [...changesOf(pending), fresh.slots] } }
  return { ...pending, slots: { ...pending.slots, ...fresh.slots } }
}

const changesOf = ({ slots: { changes } }: SkillRequest): readonly JsonValue[] =>
  Array.isArray(changes) ? changes : []

/** What is to be changed of several orders: all of them, the one whose drink is named again, else the last. */
const ordersMeant = (pending: readonly Request[], fresh: Request): readonly number[] => {
  const orders = pending.flatMap((one, at) => (isOrder(one) ? [{ at, drink: one.slots.drink }] : []))
  if (orders.length < 2 || fresh.kind !== 'skill' || fresh.skill !== 'coffee') return []
  if (ALL.test(fresh.text)) return orders.map(({ at }) => at)
  const named =
    orders.find(({ drink }) => drink !== undefined && drink === fresh.slots.drink) ?? orders.at(-1)
  return named === undefined ? [] : [named.at]
}

/** "Drop the mocha", of several drinks: which one is no longer wanted. */
const orderDropped = (pending: readonly Request[], fresh: Request): number | undefined => {
  if (fresh.kind !== 'skill' || fresh.skill !== 'coffee' || fresh.slots.unwanted === undefined)
    return undefined
  const at = pending.findIndex(one => isOrder(one) && one.slots.drink === fresh.slots.unwanted)
  return at >= 0 && pending.filter(isOrder).length > 1 ? at : undefined
}

const isOrder = (request: Request): request is SkillRequest =>
  request.kind === 'skill' && request.skill === 'coffee' && request.intent === 'order'

const ALL = /\b(?:both|all|each|everything)\b|都|每杯|全/iu

const amendOne = (pending: Request, fresh: Request): Request | undefined => {
  if (pending.kind === 'skill' && fresh.kind === 'skill') return amendSkill(pending, fresh)
  if (pending.kind === 'set' && fresh.kind === 'set' && pending.setting === fresh.setting)
    return fresh.zone.zones.length > 0 || fresh.zone.relative !== undefined
      ? fresh
      : { ...fresh, zone: pending.zone }
  return undefined
}

/**
 * The pending requests as the fresh words correct them: "no, large" changes the order that is being confirmed.
 *
 * @returns `undefined` when the fresh requests are about something else.
 */
export const amendRequests = (
  pending: readonly Request[],
  fresh: readonly Request[],
): readonly Request[] | undefined => {
  const amended = [...pending]
  for (const request of fresh) {
    if (isOrder(request) && request.slots.also === true) {
      amended.push(request)
      continue
    }
    const dropped = orderDropped(amended, request)
    if (dropped !== undefined) {
      amended.splice(dropped, 1)
      continue
    }
    const several = ordersMeant(amended, request)
    if (several.length > 0 && request.kind === 'skill' && request.intent === 'change') {
      for (const at of several) {
        const order = amended[at]
        const changed = order === undefined ? undefined : amendOne(order, request)
        if (changed !== undefined) amended[at] = changed
      }
      continue
    }
    const index = amended.findIndex(known => amendOne(known, request) !== undefined)
    const known = amended[index]
    const changed = known === undefined ? undefined : amendOne(known, request)
    if (changed === undefined) return undefined
    amended[index] = changed
  }
  return fresh.length === 0 ? undefined : amended
}

/** What gives up a journey, or a stop on it. */
const ENDS_JOURNEY: ReadonlySet<string> = new Set(['stop', 'remove_stop'])

/** "Cancel the order", while it is still being confirmed or asked about: nothing of it is to be done. */
export const callsOff = (pending: readonly Request[], fresh: readonly Request[]): boolean =>
  fresh.length > 0 &&
  fresh.every(
    one =>
      one.kind === 'skill' &&
      (one.intent === 'cancel' || (one.skill === 'navigation' && ENDS_JOURNEY.has(one.intent))) &&
      pending.some(known => known.kind === 'skill' && known.skill === one.skill),
  )
