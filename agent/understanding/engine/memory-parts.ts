import type { Language } from '../../domain/language.ts'
import { type MemoryReading, readMemorySentence } from '../domains/memory.ts'
import type { SkillRequest } from '../request.ts'
import { type NormalisedText, normalise, spoken } from '../text/normalise.ts'

/** An utterance parted into what is for the memory and what is left for the car and the skills. */
export interface MemoryParts {
  readonly requests: readonly SkillRequest[]
  /** Absent where nothing is left. */
  readonly rest?: NormalisedText
}

/** Sentences of the normalised words, as stretches; a stop between digits is no end. */
const SENTENCE = /[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]+)*[.;!?\n]*/gu

/** Where a command follows on something told, or something told on a command. */
const HINGE: Readonly<Record<Language, RegExp>> = {
  en: /(?:,? (?:and|so|but)(?: then| please)?|,)\s+(?=(?:please |can you |could you |also |then |now )*(?:open|close|shut|turn|switch|start|play|navigate|drive me|take me|call|order|lower|raise|increase|decrease|find|recommend|suggest|remind me|show|bring|book|forget)\b|(?:(?:because |since |as )?(?:i|we) (?:always |really |usually |never |also )*(?:like|love|prefer|hate|enjoy|can't stand)|i'm allergic|i am allergic|i'm a\b)\b)/gu,
  zh: /[,，](?=(?:请|帮我|麻烦|给我|你|再|顺便|所以|那就?)*(?:把|打开|关掉|关上|关闭|开[一下窗空灯]|调[高低到大小]|播放|放[首点一]|导航|带我|去\p{Script=Han}|打电话|点[一杯个]|推荐|找[一家个]|提醒我)|(?:因为)?我(?:最|很|特别|比较|不太?|也)*(?:喜欢(?!的)|爱[吃喝听]|讨厌|受不了|怕[冷热])|(?:因为)?我对.{1,8}过敏)/gu,
}

/** A rule or a bound is one thought with its condition, and is not cut at the comma. */
const ONE_THOUGHT =
  /^(?:please )?(?:when|whenever|if|every time|each time|any ?time|never|always|in (?:the )?(?:winter|summer|spring|autumn|fall|rain|snow)|at night|remember)\b|^(?:请)?(?:记住|记得|每次|每当|只要|如果|要是|以后|下雨|下雪|天[冷热黑]|夏天|冬天|晚上|早上|周末|.{1,8}在车[上里]|[^,，]{1,12}(?:的时候|的话)[,，])/u

interface Stretch {
  readonly start: number
  readonly end: number
}

const stretchesOf = (text: string, language: Language): readonly Stretch[] =>
  [...text.matchAll(SENTENCE)].flatMap(match => {
    const start = match.index
    const end = start + match[0].length
    const cuts = ONE_THOUGHT.test(match[0].trim())
      ? []
      : [...match[0].matchAll(HINGE[language])].map(hinge => start + hinge.index)
    const edges = [start, ...cuts, end]
    return edges.slice(0, -1).map((from, index) => ({ start: from, end: edges[index + 1] ?? end }))
  })

const QUOTES = /\b(?:said|says|told|asked|replied|complained)\b[^"“]{0,24}["“]|(?:说|问|抱怨)[:,：，]? ?[“"]/u

const HINGE_WORDS = /^(?:[\s,，]+|(?:and|so|but|then)\b|所以|那就?)+/u

/** Takes out of an utterance what somebody tells of themselves, asks of the memory or wants forgotten. Pure. */
export const memoryPartsOf = (source: NormalisedText, language: Language): MemoryParts => {
  const { text } = source
  const whole = readMemorySentence(text.trim(), language)
  // Somebody's words are told with all that stands around them.
  const stretches = QUOTES.test(text) ? [{ start: 0, end: text.length }] : stretchesOf(text, language)
  const readings: readonly (MemoryReading | undefined)[] =
    stretches.length === 1
      ? [whole]
      : stretches.map(({ start, end }) =>
          readMemorySentence(text.slice(start, end).replace(HINGE_WORDS, '').trim(), language),
        )
  if (readings.every(reading => reading === undefined)) return { requests: [], rest: source }
  const left = stretches.filter((_, index) => readings[index] === undefined)
  const rest = left.map(({ start, end }) => spoken(source, start, end)).filter(words => words !== '')
  // What is told in several sentences is one thought: "It's too hot for that. I want something light."
  const tells = stretches.flatMap(({ start, end }, index) => {
    const reading = readings[index]
    if (reading?.intent !== 'tell') return []
    const [hinge] = HINGE_WORDS.exec(text.slice(start, end)) ?? ['']
    const skip = reading.skip === undefined ? 0 : hinge.length + Math.max(0, reading.skip)
    return [spoken(source, start + skip, end)]
  })
  const told = tells.join(language === 'en' ? '. ' : '。')
  const asked = readings.some(reading => reading?.intent === 'tell' && reading.slots.asked === true)
  const alone = rest.length === 0
  const make = (
    intent: MemoryReading['intent'],
    slots: SkillRequest['slots'],
    words: string,
  ): SkillRequest => ({
    kind: 'skill',
    skill: 'memory',
    intent,
    slots: { ...slots, words },
    text: words,
    certainty: 0.9,
    origin: 'named',
  })
  const others = stretches.flatMap(({ start, end }, index) => {
    const reading = readings[index]
    return reading === undefined || reading.intent === 'tell'
      ? []
      : [make(reading.intent, reading.slots, spoken(source, start, end))]
  })
  return {
    requests: [
      ...(tells.length === 0
        ? []
        : [make('tell', { ...(asked && { asked }), ...(alone && { alone }) }, told)]),
      ...others,
    ],
    ...(alone ? {} : { rest: normalise(rest.join(language === 'en' ? '. ' : '。')) }),
  }
}
