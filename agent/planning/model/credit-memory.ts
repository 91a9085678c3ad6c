import type { Request } from '../../understanding/request.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import type { PlanningContext } from '../plan.ts'
import type { PreferenceSource } from '../preference-source.ts'
import { resolveZone } from '../zone-resolution.ts'

/**
 * A value that is just what memory says this person likes is the preference's, not the model's: recall decides it, and
 * its reason names the memory. Unless the words name a value themselves.
 */
export const creditMemory = (
  request: Request,
  preferences: PreferenceSource,
  context: PlanningContext,
): Request => {
  if (request.kind !== 'set' || request.change.type !== 'to') return request
  const { value } = request.change
  const definition = settingById(request.setting)
  if (definition === undefined || saysValue(request.text, value)) return request
  const zone = resolveZone(definition, request.zone, request.change, request.text, context)
  if (zone.type === 'refusal') return request
  const cells = zone.cells.length === 0 ? [undefined] : zone.cells
  const liked = cells.every(
    cell =>
      preferences.recall(
        { definition, ...(cell === undefined ? {} : { cell }), words: request.text, asked: 'meant' },
        context,
      )?.value === value,
  )
  return liked ? { ...request, change: { type: 'preferred' } } : request
}

const saysValue = (words: string, value: unknown): boolean =>
  typeof value === 'number' ? /\d/u.test(words) : words.toLowerCase().includes(String(value).toLowerCase())
