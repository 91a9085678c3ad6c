import { expandZone } from '../../vehicle/zones.ts'
import { SITUATIONS, type Want } from '../english/situations/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SettingRequest, ValueChange, ZoneMention } from '../request.ts'
import { UNSAID } from './zone-mention.ts'

/** What a described situation calls for, with the words it was read from. */
export type SituationReading = Pick<SettingRequest, 'setting' | 'change' | 'zone'>

/** A situation that was recognised: the more cues, the surer. */
export interface SituationFound {
  readonly cues: number
  readonly readings: readonly SituationReading[]
}

/** Who or where the words are about: people stand for their seats. */
const PEOPLE: readonly (readonly [RegExp, ZoneMention['zones'] | 'self'])[] = [
  [/\ball (?:of )?(?:these|those|the) (?:reading )?lights\b/u, ['all']],
  [
    /\b(?:(?:in|to|at) the back|back (?:seat|row)s?|backseat|rear (?:seat|row|passenger)s?|back there)\b/u,
    ['rear'],
  ],
  [/\b(?:everyone|everybody|all of us|we all|we're all|all the seats|all seats|all our seats)\b/u, ['all']],
  [
    /\b(?:kids?|child(?:ren)?|son|daughter|baby|toddler|(?:in|to|at) the back|back (?:seat|row)s?|backseat|rear (?:seat|row|passenger)s?|back there|behind us)\b/u,
    ['rear'],
  ],
  [/\b(?:front (?:seats?|row)|(?:up|in the) front)\b/u, ['front']],
  [/\b(?:passengers|all passengers)\b/u, ['passenger', 'rear']],
  [
    /\b(?:my (?:passenger|wife|husband|partner|friend|girlfriend|boyfriend|mother|mom|father|dad|colleague))\b/u,
    ['passenger'],
  ],
  [/\b(?:the |passenger's |passenger )passenger|\bpassenger\b/u, ['passenger']],
  [/\b(?:my|me|i'm|i am|i feel|i'd|i've|i)\b/u, 'self'],
]

/** Chinese complaints are read from the catalogue's words alone; who is cold stands before them. */
const PEOPLE_ZH: readonly (readonly [RegExp, ZoneMention['zones']])[] = [
  [/孩子|小孩|宝宝|小朋友|儿子|女儿/u, ['rear']],
  [/老婆|老公|妻子|丈夫|媳妇|女朋友|男朋友/u, ['passenger']],
  [/大家|所有人|每个人|我们都/u, ['all']],
]

/** Where those sit of whom a complaint tells: 孩子们冷 is said of the back. */
export const placeOfThose = (words: string): ZoneMention => {
  const zones = PEOPLE_ZH.find(([pattern]) => pattern.test(words))?.[1]
  return zones === undefined ? UNSAID : { zones, source: 'spoken' }
}

/** What is told of people that a wish beside it is for: that they are cold, or asleep. */
const AILS =
  /\b(?:cold|freezing|shivering|chilly|hot|warm|sweating|boiling|uncomfortable|tired|asleep|sleeping|sleepy)\b|[冷热冻困累晒]|睡|不舒服/u

/**
 * "Turn on the seat heaters because everyone is cold", 孩子冷,把座椅加热打开: whom a wish is for that names no place.
 * @param words all that was said beside the wish, normalised.
 */
export const placeOfThoseTold = (words: string): ZoneMention => {
  if (!AILS.test(words)) return UNSAID
  const zones = PEOPLE.find(([pattern]) => pattern.test(words))?.[1]
  if (zones !== undefined && zones !== 'self') return { zones, source: 'spoken' }
  return placeOfThose(words)
}

const placeOf = (words: string, want: Want): ZoneMention => {
  if (want.at !== undefined) return { zones: want.at, source: 'spoken' }
  const found = PEOPLE.find(([pattern]) => pattern.test(words))?.[1]
  if (found === undefined || found === 'self') return UNSAID
  return { zones: found, source: 'spoken' }
}

const changeOf = (want: Want): ValueChange => {
  if ('by' in want) return { type: 'by', direction: want.by }
  if ('share' in want) return { type: 'fraction', of: want.share }
  return typeof want.to === 'boolean' ? { type: 'switch', on: want.to } : { type: 'to', value: want.to }
}

/**
 * What a driver who says this would want, when no thing of the car is named: the situation all of whose cues are
 * found, the one with most of them first. Undefined where none fits.
 * @param words one thought, normalised.
 */
export const readSituation = (words: string, lexicon: Lexicon): SituationFound | undefined => {
  let best: (typeof SITUATIONS)[number] | undefined
  for (const situation of SITUATIONS)
    if (
      situation.cues.length > (best?.cues.length ?? 0) &&
      situation.cues.every(cue => cue.test(words)) &&
      situation.unless?.test(words) !== true
    )
      best = situation
  if (best === undefined) return undefined
  const readings = best.wants.flatMap(want => {
    const definition = lexicon.settings.get(want.setting)
    if (definition === undefined) return []
    const zone = placeOf(words, want)
    const { layout } = definition
    const fits = layout !== undefined && zone.zones.some(one => expandZone(layout, one).length > 0)
    return [{ setting: want.setting, change: changeOf(want), zone: fits ? zone : UNSAID }]
  })
  return { cues: best.cues.length, readings }
}
