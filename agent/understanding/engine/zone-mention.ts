import { SEATS, SEATS_OF, type Seat, type Zone } from '../../vehicle/zones.ts'
import type { ZoneMention } from '../request.ts'
import { hasMark, type Token } from './token.ts'

export const UNSAID: ZoneMention = { zones: [], source: 'unsaid' }

/** The places a clause names, with "all but the driver's" worked out and "left and right rear" crossed. */
export const zonesOf = (tokens: readonly Token[], consumed: ReadonlySet<Token>): ZoneMention => {
  const said: Zone[] = []
  const excluded: Zone[] = []
  let relative: 'self' | 'other' | undefined
  let excluding = false
  let excludesSelf = false
  for (const token of tokens) {
    if (hasMark(token, 'except')) excluding = true
    // A word spent on the noun is no place ("rear" of the rear defrost), but the driver's seat is both.
    if (consumed.has(token) && !keepsItsPlace(token)) continue
    // 除了主驾，窗户都关上: "all" is what is left, never what is left out.
    for (const sense of token.senses)
      if (sense.type === 'zone')
        (excluding && !sense.zones.includes('all') ? excluded : said).push(...sense.zones)
      else if (sense.type === 'relative') {
        if (excluding) excludesSelf = true
        else relative = sense.relative
      }
  }
  if (excluded.length > 0 || excludesSelf) return exclude(said, excluded, excludesSelf)
  const zones = combine([...new Set(said)])
  if (zones.length === 0)
    return relative === undefined
      ? UNSAID
      : { zones: [], relative, source: relative === 'self' ? 'spoken' : 'reference' }
  // "All the other windows": all but the speaker's.
  if (relative === 'other' && zones.includes('all')) return exclude([], [], true)
  // "My rear window" is a rear one; "my driver's window" the driver's: the place said is finer than "my".
  return { zones, source: 'spoken' }
}

/** "Driver's seat" is thing and place; "dark in the back" is a complaint with its place. */
const keepsItsPlace = (token: Token): boolean =>
  token.senses.some(sense => (sense.type === 'parts' && sense.optional === true) || sense.type === 'symptom')

const exclude = (said: readonly Zone[], excluded: readonly Zone[], self: boolean): ZoneMention => {
  // Where the speaker sits is not known here; the driver's seat is the likeliest "mine".
  const out = new Set<Seat>(self ? ['driver'] : [])
  for (const zone of excluded) for (const seat of SEATS_OF[zone]) out.add(seat)
  const from = said.length === 0 ? SEATS : said.flatMap(zone => SEATS_OF[zone])
  const left = [...new Set(from)].filter(seat => !out.has(seat))
  return { zones: left, source: 'spoken' }
}

/** Rows and sides said together mean where they cross: "left … rear" is the left rear seat. */
const combine = (zones: readonly Zone[]): readonly Zone[] => {
  const narrow = zones.filter(zone => zone !== 'all')
  if (narrow.length === 0) return zones
  const sides = narrow.filter(zone => zone === 'left' || zone === 'right')
  const rows = narrow.filter(zone => zone === 'front' || zone === 'rear')
  if (sides.length === 0 || rows.length === 0) return narrow
  const seats = narrow.filter(
    zone => zone !== 'left' && zone !== 'right' && zone !== 'front' && zone !== 'rear',
  )
  if (sides.length === 2 && rows.length === 1) return [...rows, ...seats]
  const crossed = rows.flatMap(row =>
    sides.flatMap(side => SEATS_OF[row].filter(seat => SEATS_OF[side].includes(seat))),
  )
  return [...seats, ...crossed]
}

const ROWS = ['front', 'rear'] as const
const SIDES = ['left', 'right'] as const

/** The one of `bands` that holds all the places, where they lie in a single one. */
const bandOf = <Band extends Zone>(bands: readonly Band[], zones: readonly Zone[]): Band | undefined =>
  zones.length === 0
    ? undefined
    : bands.find(band => zones.every(zone => SEATS_OF[zone].every(seat => SEATS_OF[band].includes(seat))))

/**
 * A side or a row alone, said in the place of another, changes only what it names: after "the left rear window", "no,
 * the right one" is the right rear one. Several ("the right ones"), and places that share nothing with the one before,
 * stand as they are said.
 */
export const inPlaceOf = (said: ZoneMention, before: ZoneMention, tokens: readonly Token[]): ZoneMention => {
  const [place] = said.zones
  if (place === undefined || said.zones.length > 1 || tokens.some(isPlural)) return said
  const kept = SIDES.some(side => side === place)
    ? bandOf(ROWS, before.zones)
    : ROWS.some(row => row === place)
      ? bandOf(SIDES, before.zones)
      : undefined
  return kept === undefined ? said : { ...said, zones: combine([kept, place]) }
}

const isPlural = (token: Token): boolean =>
  /^(?:ones|both|them|those|两个|两边|都)$/u.test(token.text) ||
  (/[a-z]s$/u.test(token.text) && token.senses.some(sense => sense.type === 'parts'))
