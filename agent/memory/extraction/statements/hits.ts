import { type Matcher, occursIn, spansOf } from '../../taxonomy/patterns.ts'
import type { PlacedSlot } from '../../taxonomy/taxonomy.ts'
import { namesIn, type ProperName, partsOf } from './names.ts'
import type { SlotReader } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** A value of a slot found in a sentence. */
export interface Hit {
  readonly placed: PlacedSlot
  readonly value: string | number
  /** Span within the sentence. */
  readonly start: number
  readonly end: number
  /** How surely the words mean this slot; comparable between hits. */
  readonly score: number
  /** Filled by a proper name rather than a word of its vocabulary. */
  readonly named?: true
}

/** What one mention of the topic is worth, by how near it is. */
const TOPIC = { sentence: 2, utterance: 1.2, answered: 0.9, earlier: 0.8 } as const
/** More mentions of the topic in the sentence say a little more each. */
const TOPIC_AGAIN = 0.25
const LEAST_VALUE = 1.6
const LEAST_NAME = { sure: 1.7, unsure: 2.4 } as const

/** All values of all slots in a sentence, the likelier slot winning where two want the same words. */
export const hitsIn = (
  sentence: Sentence,
  around: TopicsAround,
  readers: readonly SlotReader[],
): readonly Hit[] => {
  const names = namesIn(sentence.spoken, sentence.language)
  const songs = songTitles(sentence, names)
  const all = readers.flatMap(reader => {
    const topic = topicWorth(reader, sentence.text, around)
    return [
      ...valueHits(reader, sentence, topic),
      ...numberHits(reader, sentence, topic),
      ...nameHits(reader, sentence, topic, names, songs),
    ]
  })
  // "Italian", "High Power Charging": written like a name, and a word of some vocabulary.
  const words = all
    .filter(hit => hit.placed.slot.takesName === undefined || hit.named !== true)
    .filter(({ start, end }) => !namesTheThing(sentence.text.slice(0, start), sentence.text.slice(end)))
  const within = (inner: Hit, outer: Hit): boolean => outer.start <= inner.start && inner.end <= outer.end
  const called = all.filter(hit => hit.named === true && !words.some(one => within(hit, one)))
  // The word of a vocabulary inside a longer name ("Daily News") is part of the name.
  return strongest([...called, ...words.filter(hit => !called.some(one => within(hit, one)))])
}

/** "My favourite supermarket is …", 我最喜欢的超市是…: the thing itself is no value of it. */
const FAVOURITE = '\\b(?:favou?rite|preferred|usual|regular|go-to|default)\\s+'
const IS = '(?:is|are|was|would be|has (?:always )?been|remains)\\b'
const namesTheThing = (before: string, after: string): boolean =>
  (THING_BEFORE.test(before) && THING_AFTER.test(after)) ||
  (/(?:最喜欢|最爱|常去|常用|习惯去)的$/u.test(before) && /^是/u.test(after))
const THING_BEFORE = new RegExp(`${FAVOURITE}(?:\\w+\\s+)?$`, 'u')
const THING_AFTER = new RegExp(`^(?:\\s+\\w+)?\\s+${IS}`, 'u')
/** Right after it stands what the favourite thing is called. */
const CALLED = new RegExp(`${FAVOURITE}(?:\\w+\\s+){1,4}${IS}\\s*$`, 'u')

/** "… has become another favourite band of mine", "… is where I get my news". */
const CALLS =
  /^\s+(?:is|are|has become|have become|became|remains?|was|'s|has always been|will always be)\s+(?:\w+ ){0,2}?(?:my|our|another|a|an|the|where|what|who|how)\b.*/u

const count = (pattern: Matcher | undefined, text: string): number => spansOf(pattern, text).length

/** What the words beside a sentence are worth for each slot; worked out once for a whole utterance. */
export type TopicsAround = (reader: SlotReader) => { readonly utterance: boolean; readonly earlier: boolean }

/**
 * Looks for the topics of slots in the words around a sentence, each slot when it is first asked for.
 * @param utterance the whole utterance, lower case. @param earlier the turns before, by both, lower case.
 */
export const topicsAround = (utterance: string, earlier: string): TopicsAround => {
  const known = new Map<SlotReader, ReturnType<TopicsAround>>()
  return reader => {
    const found = known.get(reader)
    if (found !== undefined) return found
    const near = occursIn(reader.topic, utterance)
    const made = { utterance: near, earlier: near || occursIn(reader.topic, earlier) }
    known.set(reader, made)
    return made
  }
}

const topicWorth = (reader: SlotReader, sentence: string, around: TopicsAround): number => {
  const { utterance, earlier } = around(reader)
  const here = utterance ? count(reader.topic, sentence) : 0
  if (here > 0) return TOPIC.sentence + TOPIC_AGAIN * Math.min(4, here - 1)
  if (utterance) return TOPIC.utterance
  if (occursIn(reader.answers, sentence)) return TOPIC.answered
  return earlier ? TOPIC.earlier : 0
}

/** Says who likes it, or what it is to them. */
const PREDICATED = /\b(?:i|i'm|i've|i'd|we|we're|my|our|is|are|has|have)\b|我|咱|是/u
/** What a noun of its own is followed by, and what makes it something else: a language, a people. */
const THING_ENDS =
  /^(?:\s*[,.!;]|\s*$|\s+(?:is|are|has|have|was|most|best|again|now|nowadays|these days|lately|too|as well|also|a lot|so much|very much|more|every|any ?more|instead|over|rather|and|or|but|because)\b)/u
const NO_THING =
  /\b(?:i'm|i am|we're|is|are|he's|she's|in|from|speak\w*|learn\w*|understand|to|the|some|at|near)\s+$/u
/** "I love Italian", "Thai has become a favourite": a noun of its own, not what tells another noun. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  PREDICATED.test(text) &&
  (/\p{Script=Han}/u.test(text.slice(start, end)) ||
    (THING_ENDS.test(text.slice(end)) && !NO_THING.test(text.slice(0, start))))

const valueHits = (reader: SlotReader, sentence: Sentence, topic: number): readonly Hit[] =>
  reader.values.flatMap(({ id, sure, pattern }) => {
    const thing = topic === 0 && !sure && reader.placed.slot.things === true && PREDICATED.test(sentence.text)
    if (!sure && topic === 0 && !thing) return []
    return spansOf(pattern, sentence.text).flatMap(({ start, end }) => {
      if (thing && !standsAlone(sentence.text, start, end)) return []
      // Words that name the thing leave less to guess: longer phrases win over single adjectives.
      const length = Math.min(1, sentence.text.slice(start, end).split(/[\s-]+/u).length * 0.15)
      const score = 1 + topic + length + (sure || thing ? 0.5 : 0)
      return score < LEAST_VALUE ? [] : [{ placed: reader.placed, value: id, start, end, score }]
    })
  })

const numberHits = (reader: SlotReader, sentence: Sentence, topic: number): readonly Hit[] => {
  const range = reader.placed.slot.takesNumber
  if (range === undefined || topic === 0) return []
  return [...sentence.text.matchAll(/\d+(?:\.\d+)?/gu)].flatMap(match => {
    const number = Number(match[0])
    if (number < range[0] || number > range[1]) return []
    return [
      {
        placed: reader.placed,
        value: number,
        start: match.index,
        end: match.index + match[0].length,
        score: 1 + topic,
      },
    ]
  })
}

/** "Title by Artist": the title is a song and the name behind "by" belongs to it. */
const songTitles = (
  sentence: Sentence,
  names: readonly ProperName[],
): readonly {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly last: ProperName
}[] =>
  names.flatMap((title, i) => {
    const next = names[i + 1]
    if (next === undefined) return []
    const between = sentence.text.slice(title.end, next.start)
    if (!/^['"”》’]?\s*(?:by|from)\s+['"“]?(?:someone\s+)?$/u.test(between)) return []
    if (/from/u.test(between)) return []
    return [{ text: `${title.text} by ${next.text}`, start: title.start, end: next.end, last: next }]
  })

const nameHits = (
  reader: SlotReader,
  sentence: Sentence,
  topic: number,
  names: readonly ProperName[],
  songs: ReturnType<typeof songTitles>,
): readonly Hit[] => {
  const frames = reader.name
  if (frames === undefined) return []
  const { placed } = reader
  const isSong = placed.slot.id === 'music_song'
  if (isSong && songs.length > 0)
    return songs.map(({ text, start, end }) => ({
      placed,
      value: text,
      start,
      end,
      score: 5 + topic,
      named: true,
    }))
  const written: readonly Hit[] = names.flatMap(name => {
    const before = occursIn(frames.before, sentence.text.slice(Math.max(0, name.start - 48), name.start))
    const after = occursIn(frames.after, sentence.text.slice(name.end, name.end + 48))
    const parts = occursIn(frames.parts, partsOf(name.text))
    const place = /\b(?:in|near|at|around|towards?)\s+(?:the\s+)?$/u.test(sentence.text.slice(0, name.start))
    const favourite =
      CALLED.exec(sentence.text.slice(0, name.start))?.[0] ??
      CALLS.exec(sentence.text.slice(name.end))?.[0] ??
      ''
    const called =
      occursIn(reader.topic, favourite) && !occursIn(reader.topic, sentence.text.slice(name.start, name.end))
    const score =
      topic +
      (before || called ? 1.3 : 0) +
      (after ? 1.6 : 0) +
      (parts ? 1.2 : 0) +
      (name.sure ? 0.5 : 0) -
      (place && !before ? 1.5 : 0) +
      (name.titled === true ? (frames.titles ? 1 : -1) : 0)
    if (
      score < (name.sure ? LEAST_NAME.sure : LEAST_NAME.unsure) ||
      !(before || called || after || parts || name.sure)
    )
      return []
    return [{ placed, value: name.text, start: name.start, end: name.end, score, named: true }]
  })
  const inFrame = (frame: RegExp | undefined, worth: number): readonly Hit[] =>
    sentence.language !== 'zh' || frame === undefined
      ? []
      : [...sentence.spoken.matchAll(frame)].flatMap(match => {
          const name = match.groups?.name ?? ''
          if (name === '' || COMMON_ZH.test(name.replace(/^(?:音乐|新闻|交通)(?=.)/u, ''))) return []
          const start = match.index + match[0].lastIndexOf(name)
          const end = start + name.length
          return [{ placed, value: name, start, end, score: worth + topic, named: true as const }]
        })
  const framed = inFrame(frames.framed, 0.9)
  const ofTrade = inFrame(frames.ofTrade, 1.1)
  return [...written, ...ofTrade, ...framed]
}

/** What stands in a name's place in Chinese without being one. */
const COMMON_ZH =
  /^(?:什么|一些|都|天天|每天|菜市场|农贸|交通$|最近|附近|便宜|大|小|这|那|哪|别的|其他|一个|个|家|点|首|好|新|我|你|他|她|它|的|音乐|歌|新闻|电台|收音机|快餐|超市|咖啡|加油|充电|热|冰|古典|流行|摇滚|爵士|老|儿|说唱|民|轻|安静|川|粤|意大利|日本|车载|手机|蓝牙)/u

const strongest = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = []
  const ranked = [...hits].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))
  for (const hit of ranked) {
    const rival = kept.find(one => hit.start < one.end && one.start < hit.end)
    if (rival !== undefined) continue
    kept.push(hit)
  }
  // The same value said twice counts once, where it was said most plainly.
  return kept
    .filter(
      (hit, i) =>
        kept.findIndex(one => one.placed.slot.id === hit.placed.slot.id && one.value === hit.value) === i,
    )
    .sort((a, b) => a.start - b.start)
}
