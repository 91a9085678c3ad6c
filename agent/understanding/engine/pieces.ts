import type { Language } from '../../domain/language.ts'
import type { Piece, SkillReading } from '../domains/domain.ts'
import { DOMAINS } from '../domains/index.ts'
import { awaitsMatter } from '../domains/reminder.ts'
import { WEATHER } from '../domains/weather.ts'
import { moodOf } from '../english/mood.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { UnderstandingContext } from '../request.ts'
import { isHan } from '../text/language.ts'
import { type NormalisedText, spoken } from '../text/normalise.ts'
import { findMoment } from '../text/time.ts'
import { LEAST_SCORE, readFrame } from './frame.ts'
import { actionOf, hasMark, isFiller, type Token } from './token.ts'

/** A stretch of the sentence: a skill's request, or words about the car. */
export type Part =
  | { readonly type: 'skill'; readonly reading: SkillReading; readonly text: string }
  | { readonly type: 'car'; readonly tokens: readonly Token[] }

const POLITE_FRONT =
  /^(?:(?:please|hey|hi|ok|okay|um|uh|well|so|now|then|also|and|jarvis|can you|could you|would you|will you|can we|kindly|just|go ahead and|i want you to|i'd like you to|i need you to|help me|let's|请|帮我|给我|麻烦|你|那|就|嗯|呃|哎|请你|能不能|可以|能|帮忙|然后|再|现在|我们|(?:我)?(?:想要|希望)(?=听|看|播|放|导航)|并且|并|同时|顺便|最后)[\s,]*)+(?=\S)/u
const POLITE_BACK =
  /(?:[\s,.!?;]|\band|\bthen|然后|并且|同时|\bplease|\bfor me|\bthanks|\bthank you|\bnow|\bjarvis|好吗|可以吗|行吗|好不好|谢谢|吧|啊|呀|呗)+$/u
/** Verbs that only skills have: after these, whatever follows is a title, a name or a place. */
const SKILL_VERB =
  /^(?:play|listen|watch|navigate|drive me|take me|call|phone|dial|text|remind|播放|听|看|唱|点播|导航|打电话|呼叫|拨打|提醒|我想听|我要听|放一?首|放点)/u

/** Skills that tell by themselves what is only told: "I'll take a latte" orders one. */
const TELLS_ITSELF: ReadonlySet<string> = new Set(['navigation', 'coffee'])

/** Parts of the guide that are settings of the car, no places to go to. */
const NAVIGATION_PART = /^(?:the )?navigation (?:voice|sound|volume|prompts?|broadcasts?|system|screen)\b/u

/** Parts a sentence between the skills, whose titles and names may hold any word, and the car. */
export const partsOf = (
  source: NormalisedText,
  tokens: readonly Token[],
  language: Language,
  context: UnderstandingContext,
  lexicon: Lexicon,
): readonly Part[] => {
  const cuts = awaitsMatter(context) ? [0] : cutsOf(source, tokens, lexicon)
  const parts: Part[] = []
  let car: Token[] = []
  const flush = (): void => {
    if (car.length > 0) parts.push({ type: 'car', tokens: car })
    car = []
  }
  cuts.forEach((from, i) => {
    const to = cuts[i + 1] ?? tokens.length
    const stretch = tokens.slice(from, to)
    const readings = skillsIn(source, stretch, language, context, lexicon)
    if (readings.length === 0) car.push(...stretch)
    else {
      flush()
      const text = textOf(source, stretch)
      parts.push(...readings.map(reading => ({ type: 'skill' as const, reading, text })))
    }
  })
  flush()
  return parts
}

const textOf = (source: NormalisedText, tokens: readonly Token[]): string => {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first === undefined || last === undefined ? '' : spoken(source, first.start, last.end)
}

/** Where a new request begins: after a stop, or after a conjunction or in running Chinese where a verb opens one. */
const cutsOf = (source: NormalisedText, tokens: readonly Token[], lexicon: Lexicon): readonly number[] => {
  const cuts = [0]
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (token === undefined || before === undefined) continue
    if (
      hasMark(before, 'stop') ||
      (hasMark(before, 'then') && opensSomething(source, tokens, i, cuts.at(-1) ?? 0, lexicon))
    ) {
      cuts.push(i)
      continue
    }
    const parted =
      hasMark(before, 'comma') ||
      hasMark(before, 'and') ||
      hasMark(before, 'then') ||
      hasMark(before, 'filler')
    // Words nobody knows are rather a name that belongs to what follows: 青岛的天气.
    const known = tokens.slice(cuts.at(-1) ?? 0, i).some(isOfTheCar)
    const inline = isHan(token.text[0] ?? '')
    if (!known && !hasMark(before, 'comma') && namesItsTopicLast(source, token)) continue
    if (hasMark(before, 'comma') && isWholeSkip(source, tokens.slice(cuts.at(-1) ?? 0, i))) cuts.push(i)
    else if ((parted || inline) && opensSomething(source, tokens, i, cuts.at(-1) ?? 0, lexicon)) cuts.push(i)
  }
  return cuts
}

/** 下一首,声音大点: going on to the next or the last is a wish of its own, and nothing follows that belongs to it. */
const isWholeSkip = (source: NormalisedText, tokens: readonly Token[]): boolean =>
  /^(?:请|帮我|给我)?(?:换|切|来|放|播)?(?:到)?(?:下|上)一?(?:首|曲|个台|个电台|个频道)(?:歌|歌曲)?(?:吧)?$|^(?:play |skip to )?(?:the )?(?:next|previous|last) (?:song|track|one|station)(?: please)?$|^skip (?:this|it|this (?:song|one|track))$/u.test(
    textOf(source, tokens).toLowerCase().trim(),
  )

const isOfTheCar = (token: Token): boolean =>
  !hasMark(token, 'to') &&
  token.senses.some(sense => sense.type === 'action' || sense.type === 'parts' || sense.type === 'symptom')

const DAY =
  /^(?:今天|明天|后天|大后天|今晚|明晚|今早|明早|周[一二三四五六日天]|早上|上午|中午|下午|傍晚|晚上|凌晨|的)+(?:(?:[零一二两三四五六七八九十]+|\d+)点?)?$/u

/** A place stands before the weather it is asked for. */
const namesItsTopicLast = (source: NormalisedText, token: Token): boolean =>
  WEATHER.opening.test(source.text.slice(token.start, token.start + 60))

/** 到超市的时候, 每天: the place and the days something is to be remembered on. */
const ARRIVING = /^(?:等)?(?:我|我们)?(?:到了?|回到?|抵达|到达).{1,10}?(?:的时候|时|之?后|就|,)*$/u
const AGAIN =
  /每个?(?:工作日|天|日|早|晚|周末|(?:周|星期|礼拜)[日天一二三四五六]+)|工作日|天天|(?:周|星期)一到(?:周|星期)?五/gu

/** 二十分钟, 工作日每天: nothing but when. */
const WHEN_ONLY =
  /^(?:今天|明天|后天|今晚|明晚|今早|明早|早上|上午|中午|下午|傍晚|晚上|每个?(?:工作日|天|日|早|晚|周末|(?:周|星期|礼拜)[日天一二三四五六]+)|工作日|天天|周末|(?:周|星期)一到(?:周|星期)?五|[零〇一二两三四五六七八九十百半\d点分钟秒小时个刻整过以之后内的早晚上中下午,\s])+$/u

/** "Remind me … to call mum", 晚上七点提醒我…: what to be reminded of is not done now, and the time stands with it. */
const belongsToReminder = (soFar: string, rest: string, before: Token | undefined): boolean => {
  // 明天早上八点提醒我: the day stands with its hour.
  if ((DAY.test(soFar) || WHEN_ONLY.test(soFar)) && /^.{0,12}(?:提醒我|提醒一下我|叫醒?我)/u.test(rest))
    return true
  // 明天九点开会提醒我: what stands between the hour and 提醒我 is what to be reminded of, whatever verb it holds.
  const closes = /^.{0,10}提醒(?:一下)?我(?:一下)?$/u.test(rest) && !/[,;]/u.test(soFar)
  if (closes && findMoment(soFar)?.start === 0) return true
  if (/^提醒|^叫醒?我|^记得/u.test(rest)) {
    if (ARRIVING.test(soFar)) return true
    const when = soFar.replace(AGAIN, '')
    if (when.trim() === '') return true
    const moment = findMoment(when)
    return moment !== undefined && when.trim().length <= moment.end - moment.start + 1
  }
  const parted = before !== undefined && (hasMark(before, 'and') || hasMark(before, 'then'))
  return !parted && /^.{0,12}(?:提醒我|提醒一下我|记得叫我|remind me)/u.test(soFar)
}

/** 先去…再去…, 从…到…: one journey with stops. */
const JOURNEY = /^(?:我|我们|咱们?)?(?:要|想|得|准备|打算)?(?:先(?:去|到)|从.{2,12}(?:到|去|$))|导航$/u

const A_SONG = /\b(?:like|love|enjoy)\b.*\b(?:song|track|one)\b|喜欢.*[歌曲]/u
const ON_WITH_IT =
  /^(?:please )?(?:turn|put|switch) (?:it|this|that) (?:up|down|off|louder|quieter)\b|^(?:请|帮我)?(?:把)?(?:它|声音|音量)?(?:大声|小声|调大|调小|开大|关小)/u

const SKILL_VERB_ONLY = /^(?:play|listen|watch|navigate|call|phone|text|drive)$/u

const onlyVerbs = (tokens: readonly Token[]): boolean =>
  tokens.some(token => actionOf(token) !== undefined) &&
  tokens.every(token => actionOf(token) !== undefined || isFiller(token))

const opensSomething = (
  source: NormalisedText,
  tokens: readonly Token[],
  at: number,
  from: number,
  lexicon: Lexicon,
): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  // "… so the kids can't play with it": an aside asks for nothing, its verb included.
  if (isFiller(token) && SKILL_VERB_ONLY.test(token.text)) return false
  // 不想听歌, 不要导航: what is wished or not wished belongs to its wish.
  const before = tokens[at - 1]
  if (
    before !== undefined &&
    (hasMark(before, 'not') || hasMark(before, 'unneeded') || hasMark(before, 'want'))
  )
    return false
  // "Play the next song": what an article begins is a thing, and no wish.
  if (before !== undefined && /^(?:the|a|an|my|our|this|that)$/u.test(before.text)) return false
  // 不去咖啡店了: what is not done begins nothing.
  if (before?.text.endsWith('不') === true && /^去/u.test(token.text)) return false
  // 取消导航, 关闭播放: a bare verb is about what follows it.
  if (isHan(token.text[0] ?? '') && onlyVerbs(tokens.slice(from, at))) return false
  const rest = source.text.slice(token.start, token.start + 60)
  // 导航去机场 is one request: its second verb does not open another.
  const soFar = source.text.slice(tokens[from]?.start ?? 0, token.start)
  if (belongsToReminder(soFar, rest, before)) return false
  if (/(?:^|,)先$/u.test(soFar) && /^[去到]/u.test(rest)) return false
  if (JOURNEY.test(soFar) && /^(?:再|然后)?(?:去|到|回|经过|途经)/u.test(rest)) return false
  if (soFar.length > 3 || !DOMAINS.some(domain => domain.opening.test(`${soFar}${rest}`)))
    if (DOMAINS.some(domain => domain.opening.test(rest))) return true
  // "I like this song, turn it up": what is done with it is another wish than the one before the comma.
  if (before !== undefined && hasMark(before, 'comma') && A_SONG.test(soFar) && ON_WITH_IT.test(rest))
    return true
  const verb =
    (token.senses.some(sense => sense.type === 'action') && !hasMark(token, 'to')) || hasMark(token, 'object')
  if (!verb) return false
  return [2, 3, 4, 5, 6].some(length => {
    const best = readFrame(tokens.slice(at, at + length), lexicon).readings[0]
    return best?.complete === true && best.origin === 'named' && best.score > 2.6
  })
}

const skillsIn = (
  source: NormalisedText,
  tokens: readonly Token[],
  language: Language,
  context: UnderstandingContext,
  lexicon: Lexicon,
): readonly SkillReading[] => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return []
  const raw = source.text.slice(first.start, last.end)
  const text = bare(raw)
  if (text === '') return []
  const piece: Piece = { text, spoken: textOf(source, tokens), language, context }
  for (const domain of DOMAINS) {
    const readings = [domain.read(piece) ?? []].flat()
    const [reading] = readings
    if (reading === undefined || carKnowsBetter(text, tokens, reading, lexicon)) continue
    // "The weather has improved", "it reminds me of a film": told, not asked.
    if (language === 'en' && !TELLS_ITSELF.has(reading.skill) && moodOf(text) === 'described') continue
    if (reading.skill === 'navigation' && NAVIGATION_PART.test(text)) continue
    return readings
  }
  return []
}

export const bare = (raw: string): string => {
  const trimmed = raw.trim().replace(/^[\s,.;!?]+|[\s,.;]+$/gu, '')
  const question = trimmed.endsWith('?')
  const back = trimmed.replace(POLITE_BACK, '')
  const front = (back === '' ? trimmed : back).replace(POLITE_FRONT, '')
  return question && front !== '' ? `${front}?`.replace(/\?\?$/u, '?').replace(/\?$/u, '') : front
}

const MEDIA_MODULES = new Set(['music', 'radio', 'video', 'navigation', 'bluetooth'])
/** Slots that hold a name somebody gave, which a thing of the car is not. */
const NAMING_SLOTS = ['title', 'place', 'name', 'artist', 'station'] as const

/** "Put on the seat heating" is no song: words the car explains completely are about the car. */
const carKnowsBetter = (
  text: string,
  tokens: readonly Token[],
  reading: SkillReading,
  lexicon: Lexicon,
): boolean => {
  if (!['media', 'navigation', 'phone', 'timer'].includes(reading.skill)) return false
  // "Call 555 0199": a telephone number is no level of the call volume.
  if (reading.slots.number !== undefined) return false
  if (tokens.some(token => token.senses.length === 0)) return false
  const best = readFrame(tokens, lexicon).readings[0]
  if (best?.complete !== true || best.origin !== 'named' || best.score < LEAST_SCORE) return false
  // 看书灯, 导航音量, "call volume": the skill's verb is part of a thing's name.
  const first = tokens.find(token => !isFiller(token) && !hasMark(token, 'polite'))
  const begins = first !== undefined && best.consumed.has(first) && actionOf(first) === undefined
  const certain = best.score >= 2.8
  if (reading.skill === 'phone' || reading.skill === 'timer') return certain || begins
  if (SKILL_VERB.test(text) && !begins) return false
  const named = NAMING_SLOTS.some(slot => reading.slots[slot] !== undefined)
  if (named && (begins || best.score >= 2.2)) return true
  if (!certain) return false
  const module = lexicon.settings.get(best.setting)?.module
  return module !== undefined && !MEDIA_MODULES.has(module)
}
