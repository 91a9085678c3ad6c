import type { SettingRequest, UnderstandingContext } from '../request.ts'

const TOO_FAR =
  /^(?:no )?(?:(?:that's|that is|it's|it is|now it's) )?(?:a bit |way |far |a little )?too (?:much|far)(?: now)?$|^(?:有点|太)?(?:过头了?|过了|调多了|太多了|多了点?)$/u

/** "That's too much", just after a step one way: a little of it back. Only where the way it went is known. */
export const readOvershoot = (
  text: string,
  context: UnderstandingContext,
): Omit<SettingRequest, 'text'> | undefined => {
  if (!TOO_FAR.test(text.replace(/[.,!?;]+/gu, '').trim())) return undefined
  const last = context.previous.findLast(request => request.kind === 'set')
  if (last?.kind !== 'set' || last.change.type !== 'by') return undefined
  return {
    kind: 'set',
    setting: last.setting,
    zone: { ...last.zone, source: 'reference' },
    change: { type: 'by', direction: last.change.direction === 1 ? -1 : 1, size: 'little' },
    certainty: 0.85,
    origin: 'reference',
  }
}
