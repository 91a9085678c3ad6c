import type { Language } from '../../../agent/domain/language.ts'
import type { Request, SettingRequest } from '../../../agent/understanding/request.ts'
import { understand } from '../../../agent/understanding/understand.ts'
import { CATALOGUE } from '../../../agent/vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../../../agent/vehicle/setting.ts'
import { expandZone, type Zone } from '../../../agent/vehicle/zones.ts'
import { QUIET } from '../helpers.ts'
import { CHINESE_MATRIX } from './chinese.ts'
import { ENGLISH_MATRIX } from './english.ts'
import type { MatrixLanguage, Wish } from './frame.ts'

const MATRIX: Readonly<Record<Language, MatrixLanguage>> = { en: ENGLISH_MATRIX, zh: CHINESE_MATRIX }

/** One sentence made from the catalogue, and what must come of it. */
export interface MatrixCase {
  readonly text: string
  readonly language: Language
  readonly setting: string
  readonly frame: string
  readonly wish: Wish
  readonly value?: SettingValue
  readonly zone?: Zone
}

const canWish = (wish: Wish, { value }: SettingDefinition): boolean => {
  const opens = value.type === 'number' && value.verbs === 'open'
  const verbs = value.type === 'boolean' ? value.verbs : undefined
  const scale = value.type === 'number' && value.unit !== 'kilometre'
  const travels = value.type === 'number' && value.comparatives?.more.en.includes('back') === true
  switch (wish) {
    case 'on':
    case 'off':
      return opens || (verbs !== undefined && verbs !== 'lock' && verbs !== 'fold')
    case 'lock':
    case 'unlock':
      return verbs === 'lock'
    case 'fold':
    case 'unfold':
      return verbs === 'fold'
    case 'wider':
    case 'narrower':
      return opens
    case 'more':
    case 'less':
      return scale && !opens && !travels
    case 'max':
    case 'min':
      return scale && !opens
    case 'back':
    case 'forth':
      return travels
    case 'half':
      return scale && value.unit !== 'celsius' && value.unit !== 'second'
    case 'number':
      return scale && value.unit === 'level'
    case 'percent':
      return scale && value.unit === 'percent'
    case 'degrees':
      return scale && value.unit === 'celsius'
    case 'value':
      return value.type === 'enum'
  }
}

/** A small stable hash, so that each run draws the same sentences. */
const hash = (text: string): number => {
  let state = 2_166_136_261
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16_777_619)
  return state >>> 0
}

const pick = <T>(list: readonly T[], seed: string): T | undefined => list[hash(seed) % list.length]

/** English opens and shuts what Chinese 打开s, and turns a switch on. */
const fitWords = (language: Language, wish: Wish, frame: string, { value }: SettingDefinition): string => {
  if (language === 'zh' || (value.type !== 'number' && !(value.type === 'boolean' && value.verbs === 'open')))
    return frame
  if (wish === 'on') return ENGLISH_OPENING[hash(frame) % ENGLISH_OPENING.length] ?? frame
  if (wish === 'off') return ENGLISH_SHUTTING[hash(frame) % ENGLISH_SHUTTING.length] ?? frame
  return frame
}
const ENGLISH_OPENING = [
  'open the X',
  'open up the X',
  'please open the X',
  "I'd like the X open",
  'could you open the X',
  'get the X open',
  'can you open the X for me',
  'X open please',
]
const ENGLISH_SHUTTING = [
  'close the X',
  'shut the X',
  'please close the X',
  "I'd like the X closed",
  'could you shut the X',
  'can you close the X for me',
  'get the X shut',
  'X closed please',
]

const chosen = (
  language: Language,
  wish: Wish,
  definition: SettingDefinition,
  seed: string,
): readonly [string, SettingValue] | undefined => {
  const { value } = definition
  const { numbers } = MATRIX[language]
  if (value.type === 'enum') {
    const one = pick(value.values, seed)
    const word = one && pick(one[language], seed)
    return one && word ? [word, one.id] : undefined
  }
  if (wish !== 'number' && wish !== 'percent' && wish !== 'degrees') return undefined
  return pick(numbers[wish === 'number' ? 'level' : wish], seed)
}

/** Every name of every setting in `perName` of the frames that suit it, one in three with a place where it has places. */
export const matrixCases = (language: Language, perName: number): readonly MatrixCase[] => {
  const { frames, places, zones } = MATRIX[language]
  const cases: MatrixCase[] = []
  for (const definition of CATALOGUE)
    for (const name of definition.names[language])
      for (const { wish, ways } of frames) {
        if (!canWish(wish, definition)) continue
        for (let i = 0; i < Math.min(perName, ways.length); i++) {
          const seed = `${definition.id}|${name}|${wish}|${i}`
          const frame = fitWords(language, wish, ways[(hash(name) + i * 7) % ways.length] ?? '', definition)
          const value = chosen(language, wish, definition, seed)
          const { layout } = definition
          const fitting =
            layout === undefined
              ? []
              : (Object.keys(zones) as (keyof typeof zones)[]).filter(
                  one => expandZone(layout, one).length > 0,
                )
          const zone = hash(seed) % 3 === 0 ? pick(fitting, seed) : undefined
          const place = pick(places, seed) ?? 'X'
          const noun = zone === undefined ? name : place.replace('X', name).replace('Z', zones[zone])
          const text = frame
            .replace('N', value?.[0] ?? '')
            .replace('V', value?.[0] ?? '')
            .replace('X', noun)
          cases.push({
            text,
            language,
            setting: definition.id,
            frame,
            wish,
            ...(value && { value: value[1] }),
            ...(zone && { zone }),
          })
        }
      }
  return cases
}

const BY_ID: ReadonlyMap<string, SettingDefinition> = new Map(CATALOGUE.map(one => [one.id, one]))

/** Settings that one name stands for in common speech: the switch and what it switches, and whatever is called the same. */
const sameThing = (
  asked: SettingDefinition,
  got: SettingDefinition,
  language: Language,
  text: string,
): boolean =>
  asked.id === got.id ||
  got.names[language].some(name => text.includes(name) && asked.names[language].includes(name)) ||
  ((asked.switchedBy === got.id || got.switchedBy === asked.id) && asked.value.type !== 'enum')

const isRight = (
  { change }: SettingRequest,
  { wish, value }: MatrixCase,
  got: SettingDefinition,
): boolean => {
  const type = got.value
  const at = (share: number): boolean =>
    (change.type === 'fraction' && Math.abs(change.of - share) < 0.01) ||
    (change.type === 'to' &&
      type.type === 'number' &&
      change.value === type.min + (type.max - type.min) * share)
  switch (wish) {
    case 'on':
    case 'lock':
    case 'fold':
      return (
        (change.type === 'switch' && change.on) ||
        at(1) ||
        (change.type === 'extreme' && change.which === 'max')
      )
    case 'off':
    case 'unlock':
    case 'unfold':
      return (change.type === 'switch' && !change.on) || at(0)
    case 'max':
    case 'min':
      return (
        (change.type === 'extreme' && change.which === wish) ||
        (change.type === 'switch' && change.on === (wish === 'max'))
      )
    case 'more':
    case 'wider':
    case 'back':
      return change.type === 'by' && change.direction === 1
    case 'less':
    case 'narrower':
    case 'forth':
      return change.type === 'by' && change.direction === -1
    case 'half':
      return at(0.5)
    case 'percent':
      return at(Number(value) / 100)
    default:
      return change.type === 'to' && change.value === value
  }
}

/** Music, radio, films and routes are switched by their skills; a skill that took the words for a title is wrong. */
const isErrandOf = ({ id }: SettingDefinition, wish: Wish, skill: string, intent: string): boolean => {
  const errand = `${skill}.${intent}`
  if (id === 'navigation.power' || id === 'navigation.guidance')
    return wish === 'off' && errand === 'navigation.stop'
  if (id === 'navigation.route_preference') return errand === 'navigation.preference'
  if (id === 'music.play_mode') return errand === 'media.mode'
  if (id.endsWith('.playing')) return errand === (wish === 'on' ? 'media.play' : 'media.stop')
  if (id.endsWith('.favourite'))
    return errand === (wish === 'on' ? 'media.favourite' : 'media.unfavourite') || errand === 'media.play'
  return false
}

const cells = (definition: SettingDefinition, zones: readonly Zone[]): string => {
  const { layout } = definition
  return layout === undefined
    ? ''
    : [...new Set(zones.flatMap(zone => expandZone(layout, zone)))].sort().join()
}

const answers = (request: Request, one: MatrixCase, asked: SettingDefinition): boolean => {
  if (request.kind === 'ambiguous') return request.readings.some(reading => answers(reading, one, asked))
  if (request.kind === 'skill') return isErrandOf(asked, one.wish, request.skill, request.intent)
  if (request.kind !== 'set') return false
  const got = BY_ID.get(request.setting)
  if (got === undefined || !sameThing(asked, got, one.language, one.text)) return false
  if (one.zone !== undefined && cells(got, request.zone.zones) !== cells(got, [one.zone])) return false
  return isRight(request, one, got)
}

/** Was the sentence heard as the one request it makes? */
export const isHeard = (one: MatrixCase): boolean => {
  const asked = BY_ID.get(one.setting)
  const [request, ...more] = understand(one.text, { ...QUIET, language: one.language }).requests
  return asked !== undefined && request !== undefined && more.length === 0 && answers(request, one, asked)
}
