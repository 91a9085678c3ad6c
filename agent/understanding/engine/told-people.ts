import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request } from '../request.ts'
import type { NormalisedText } from '../text/normalise.ts'
import { placeOfThoseTold } from './situation.ts'

/** What is for people rather than for the car: only these go where people are spoken of. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['seat', 'air_conditioner'])

/**
 * "Turn on the seat heaters because everyone is cold": a wish for the seats or the air that names no place is for
 * those of whom the rest of the words tell. Pure.
 */
export const forThoseTold = (request: Request, source: NormalisedText, lexicon: Lexicon): Request => {
  if (request.kind !== 'set' || request.zone.source !== 'unsaid' || request.origin !== 'named') return request
  const definition = lexicon.settings.get(request.setting)
  if (definition?.layout !== 'seat' || !FOR_PEOPLE.has(definition.module)) return request
  const own = request.text.toLowerCase()
  const beside = source.text.replace(own, '')
  const zone = beside === source.text ? request.zone : placeOfThoseTold(beside)
  return zone.source === 'unsaid' ? request : { ...request, zone }
}
