import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Action, Mark, Sense } from '../lexicon/sense.ts'
import type { BareVerb, IncompleteRequest, SettingRequest, UnderstandingContext } from '../request.ts'
import { type NormalisedText, spoken } from '../text/normalise.ts'
import { LEAST_SCORE, readFrame } from './frame.ts'
import { actionOf, isFiller, type Token } from './token.ts'
import { zonesOf } from './zone-mention.ts'

const SEAT = ['seat.heating', 'seat.ventilation', 'seat.horizontal_position']
const MIRROR = ['mirror.height_position', 'mirror.horizontal_position', 'mirror.heating']
const WHEEL = ['steering_wheel.heating', 'steering_wheel.height', 'steering_wheel.reach']
const LIGHT = ['light.dome', 'light.ambient', 'light.low_beam']
const SCREEN = ['center_display.brightness', 'center_display.theme']

/** What is usually meant of a part that has many sides, likeliest first; by the part's bare name. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  seat: SEAT,
  座椅: SEAT,
  mirror: MIRROR,
  后视镜: MIRROR,
  'steering wheel': WHEEL,
  方向盘: WHEEL,
  light: LIGHT,
  灯: LIGHT,
  screen: SCREEN,
  屏幕: SCREEN,
}

const VERBS: Partial<Readonly<Record<Action, BareVerb>>> = {
  open: 'open',
  close: 'close',
  on: 'on',
  off: 'off',
  lock: 'lock',
  unlock: 'unlock',
  fold: 'fold',
  unfold: 'unfold',
  set: 'set',
}

/** Small words that leave half a wish what it is: "please", "the", "it", 把. */
const HARMLESS: ReadonlySet<Mark> = new Set(['filler', 'polite', 'it', 'object', 'comma', 'stop'])

/** "Open something", 打开一个: no thing either. */
const SOMETHING = /^(?:something|anything|stuff|one|东西|什么|点东西|一个|个)$/u

const isOf = (type: Sense['type']) => (token: Token) => token.senses.some(sense => sense.type === type)
const isPart = isOf('parts')
const isPlace = (token: Token): boolean => isOf('zone')(token) || isOf('relative')(token)
const isHarmless = (token: Token): boolean =>
  isFiller(token) || token.senses.some(sense => sense.type === 'mark' && HARMLESS.has(sense.mark))

const ADJUSTS = /^(?:set|adjust|change|switch|modify|tune)|[调设换改]/u

/** "Open", 关掉, "switch it on": a verb, and nothing it is for. */
const verbAlone = (tokens: readonly Token[]): BareVerb | undefined => {
  const verbs = tokens.filter(token => !isHarmless(token))
  const actions = verbs.flatMap(token => actionOf(token) ?? [])
  // "Switch it on": of two verbs the one that says what to do.
  const verb = actions.find(action => action !== 'set') ?? actions[0]
  // 我到了 holds the word for "to", and asks for nothing to be adjusted.
  if (verb === 'set' && !verbs.some(token => ADJUSTS.test(token.text))) return undefined
  return verb !== undefined && verbs.every(token => actionOf(token) !== undefined) ? VERBS[verb] : undefined
}

/** "The window", 副驾座椅, "adjust the seat": a thing of the car, and nothing to be done about it. */
const thingAlone = (
  tokens: readonly Token[],
  lexicon: Lexicon,
): Extract<IncompleteRequest['half'], { type: 'thing' }> | undefined => {
  const named = tokens.filter(token => isPart(token) && actionOf(token) === undefined)
  const plain = tokens.every(
    token => named.includes(token) || isHarmless(token) || isPlace(token) || actionOf(token) === 'set',
  )
  if (named.length === 0 || !plain) return undefined
  const frame = readFrame(tokens, lexicon)
  const { readings } = frame
  // "The driver's seat" is a place and a thing in one.
  const placed = named.every(isPlace)
  const zone = placed ? zonesOf(tokens, new Set()) : frame.zone
  const [best] = readings
  if (best === undefined || best.origin !== 'named' || best.score < (placed ? LEAST_PLACED : LEAST_SCORE))
    return undefined
  const [part, ...others] = new Set(
    [...best.consumed].flatMap(token =>
      token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
    ),
  )
  const bare = part === undefined || (others.length > 0 && !placed) ? [] : [part, ...others]
  const sides = bare.flatMap(one => SIDES[one] ?? [])
  return best.complete && sides.length === 0
    ? undefined
    : { type: 'thing', settings: sides.length > 0 ? sides : [best.setting], zone }
}

/** Words that are a place as well say less of the thing. */
const LEAST_PLACED = 0.5

/** Half a wish, where these words are that from end to end; words nobody knows make it something else. */
export const readHalf = (
  tokens: readonly Token[],
  source: NormalisedText,
  lexicon: Lexicon,
): IncompleteRequest | undefined => {
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return undefined
  const said = tokens.filter(token => !SOMETHING.test(token.text))
  if (said.some(token => token.senses.length === 0)) return undefined
  const verb = verbAlone(said)
  const half = verb === undefined ? thingAlone(said, lexicon) : ({ type: 'verb', verb } as const)
  if (half === undefined) return undefined
  const text = spoken(source, first.start, last.end)
  return { kind: 'incomplete', half, text, certainty: 0.9, origin: 'named' }
}

/** "The left mirror", after the right one was folded: the same there. A verb ("adjust …") says that it is another wish. */
export const sameThere = (
  { half, text }: IncompleteRequest,
  tokens: readonly Token[],
  { previous, options }: UnderstandingContext,
): SettingRequest | undefined => {
  const last = previous.at(-1)
  if (half.type !== 'thing' || half.zone.source !== 'spoken' || options.length > 0) return undefined
  if (last?.kind !== 'set' || tokens.some(token => actionOf(token) !== undefined)) return undefined
  const [module] = last.setting.split('.')
  const isPart = half.settings.length > 1 && half.settings.every(setting => setting.startsWith(`${module}.`))
  return isPart || half.settings.includes(last.setting)
    ? { ...last, zone: half.zone, text, certainty: 0.8, origin: 'reference' }
    : undefined
}
