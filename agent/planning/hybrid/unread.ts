import { contentWords } from '../../memory/text/content-words.ts'
import type { Request, SkillRequest } from '../../understanding/request.ts'

/** Slots that hold somebody's own words, however many: what to be reminded of, what to write, what to remember. */
const OWN_WORDS: ReadonlySet<string> = new Set(['words', 'what', 'text', 'message', 'label'])
/** Words of a title or a name of a place; longer ones have swallowed a wish that came after them. */
const LONGEST_NAME = 6
/** Words a wish is put in, beside what fills its slots: "take me to the nearest …". */
const MOST_UNREAD = 4

const namesIn = ({ slots }: SkillRequest): readonly string[] =>
  Object.entries(slots).flatMap(([slot, value]) =>
    typeof value === 'string' && !OWN_WORDS.has(slot) ? [value.trim()] : [],
  )

const isTooLong = (name: string): boolean => name.split(/\s+/u).length > LONGEST_NAME
/** 家，顺便帮我买票: no Chinese name goes on after a comma. */
const GOES_ON = /\p{Script=Han}[,，][^,，]{3,}$/u

const leftIn = ({ text, slots }: SkillRequest): number => {
  if (/\p{Script=Han}/u.test(text)) return 0
  const filled = JSON.stringify(slots, (key, value) => (key === 'words' ? undefined : value)).toLowerCase()
  return [...contentWords(text)].filter(word => !filled.includes(word)).length
}

/** 来点…, 来个…: a wish for anything at all, unless something to be played is named. */
const ANYTHING =
  /^(?:请|麻烦)?(?:给|帮)?(?:我|我们|大家|孩子)?来一?[点个些](?!.*(?:[歌曲首片剧听看播放唱]|音乐|电台|广播|相声|故事|节目|新闻))/u

/**
 * Has an errand been read out of words that say more than it holds? A name too long for a name, or too many words
 * that fill no slot of it, or "something of …" for something to be played. What is told to memory is kept in all its words and never is.
 */
export const isReadInPart = (request: Request): boolean =>
  request.kind === 'skill' &&
  request.skill !== 'memory' &&
  (namesIn(request).some(name => isTooLong(name) || GOES_ON.test(name)) ||
    leftIn(request) > MOST_UNREAD ||
    (request.skill === 'media' && ANYTHING.test(request.text)))
