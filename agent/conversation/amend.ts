import type { Request, SkillRequest } from '../understanding/request.ts'

/** Intents that say how a thing already asked for should be different. */
const AMENDS: Readonly<Record<string, readonly string[]>> = {
  coffee: ['change', 'order'],
  navigation: ['preference', 'add_stop', 'navigate'],
  reminder: ['create'],
  phone: ['message', 'call'],
}

const amendSkill = (pending: SkillRequest, fresh: SkillRequest): SkillRequest | undefined => {
  if (pending.skill !== fresh.skill) return undefined
  if (fresh.intent !== pending.intent && !AMENDS[pending.skill]?.includes(fresh.intent)) return undefined
  // Another search or another way to go is a wish of its own: nothing of the list that was offered holds for it.
  if (pending.intent === 'nearby' && fresh.intent !== 'preference' && fresh.intent !== 'add_stop')
    return fresh
  // A drink that is named is no longer "the usual"; what else was said of the first one (size, milk) still holds.
  const { usual, again, ...kept } = pending.slots
  const named = 'drink' in fresh.slots || 'place' in fresh.slots
  return { ...pending, slots: { ...(named ? kept : pending.slots), ...fresh.slots } }
}

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
    const index = amended.findIndex(known => amendOne(known, request) !== undefined)
    const known = amended[index]
    const changed = known === undefined ? undefined : amendOne(known, request)
    if (changed === undefined) return undefined
    amended[index] = changed
  }
  return fresh.length === 0 ? undefined : amended
}
