import { affinityOf } from '../affinity.ts'
import { peopleOf } from '../narration/people.ts'
import type { Piece, Scene } from '../narration/scene.ts'

const YOURS =
  /\byour\b[^.]{0,24}\b(?:usual|setting|preference|preferred|favou?rite|standard|normal|colou?r|level|style|vibes?|mode|way|choice|temperature|position|volume)\b|\b(?:the way|how|as) you(?:'d| would| can| usually| always)? (?:like|want|need|prefer|bear|enjoy|love|set|have|had)\b|\bwhat(?:ever)? you (?:use|used|have|had|set|like)\b|\byou (?:usually|like|prefer|choose|pick|decide)\b|\byour (?:car|call|drive|turn)\b|你(?:的|平时|喜欢|习惯|来定)/iu
/** "I can't see anything with your setting": whose way it is not. */
const AGAINST =
  /\b(?:can'?t|cannot|don'?t|not|hate|with|instead of|rather than)\b[^.]{0,24}\byour\b[^.]{0,12}\b(?:setting|brightness|level|position|dim|way)/iu
const MINE = /\bmy\b|\bi (?:like|prefer|usually|always|want|need|set|used|told)\b|\bfor me\b|我/iu
const THEIRS =
  /\bfor (?:him|her|them)\b(?! \w)|\bfor (?:his|her|their) (?!(?:seat|door|window|side|usual)\b)\w+|\bso (?:that )?s?he\b|\b(?:her|his)\b[^.]{0,20}\b(?:usual|setting|preference|favou?rite|preferred|level|colou?r|way|trick|choice|normal|standard)\b|\b(?:the way|what|how|as|the \w+) (?:s?he)(?:'d| always| usually| normally)? (?!is\b|was\b|said\b|told\b)[a-z]+\b|[他她](?:的|平时|喜欢|习惯|爱|常用|要的)/iu

/** What stands around a name where the way is theirs: "Susan's usual", "for Susan", "the way Susan likes it". */
const AFTER_OWNER =
  /^(?:['’]s\s+(?:\w+\s+){0,3}(?:setting|preference|usual|favou?rite|preferred|colou?r|level|mode|temperature|position|volume|profile|choice|way|style|brightness|height|angle|rule|playlist|normal|standard|speed|view|comfort|liking)|\s+(?:likes?|prefers?|wants?|needs?|usually|always|sets?|used|had|has|keeps?)\b|的|(?:最|平时|一般|通常|上次|一直|以前)?(?:喜欢|习惯|爱|常用|用|设|要|调|坐车)|那样|那种|平时|老样子)/iu
/** 女儿上车了，换成她喜欢的: whoever was named is meant by the word for them behind. */
const THEIRS_AFTER =
  /^[^。！？.!?]{0,20}(?:[他她](?:的|平时|喜欢|习惯|爱|常用|要的)|\b(?:her|his) (?:\w+ )?(?:usual|setting|preference|favou?rite|preferred|colou?r)\b|\b(?:the way|what|how) (?:she|he) (?:likes|wants|prefers)\b)/iu
const BEFORE_OWNER =
  /\b(?:for|like|as|suit|please|to|make|help|let|calm)\s+$|(?:按照?|照着?|给|像|跟|随|为|依)$/iu
/** A person's light, air or seat heating is theirs as they have it; a seat, door or window is only a place. */
const THEIR_THING = /^['’]s\s+(?!(?:seat|door|window|side|car|house|home|place)\b)((?:[\p{L}-]+\s*){1,3})/iu
/** "His temperature", said by somebody of somebody else: a thing of the car as he has it. */
const HIS_THING =
  /\b(?:his|her|their)\s+(?!(?:seat|door|window|side|car|house|home|place|back|leg|legs|head|eyes)\b)([\p{L}-]+)/iu
/** "Not with his setting", "enough of her opera": whose way it is not. */
const AGAINST_THEM =
  /\b(?:not|isn'?t|instead of|rather than|without|unlike|never mind|forget|undo|enough of|no more(?: of)?|(?:sick|tired) of|hate|can'?t (?:stand|bear|take|see|read|work)|don'?t (?:want|need|like|care)|no matter|regardless of|despite|whatever|away with)\b[^.,;!?]{0,20}$|(?:不要|不是|别用|不用|受够|取消)[^，。]{0,6}$/iu
/** "The level Hector was happy with", "what Bea settled on", "the way Yuki drives": whoever the clause is about. */
const RELATIVE_BEFORE =
  /(?:\b(?:the|that|those) (?:[\w-]+ ){1,3}(?:that |which )?|\b(?:what(?:ever)?|how|where|which|as|just|exactly) )$/iu
const RELATIVE_AFTER = /^ (?!and\b|or\b|in\b|at\b|to\b|with\b|for\b)[a-z]{2,}/u
const TOLD_TO = /\btold|said|asked\b/iu
const DENIED_OWNER = /(?:不是|不按|不要|别按)$/iu

/** How far around a name its owner's words stand, characters. */
const AFTER = 40
const BEFORE = 24

/** Whose way it should be, and whether the words themselves say so. */
export interface Owner {
  readonly owner: string
  readonly said: boolean
}

/** Whose way: the person named, the person addressed as "you", else whoever asks. Pure. */
export const ownerOf = (
  voiced: readonly Piece[],
  scene: Scene,
  asker: string,
  driving: string | undefined,
  names: readonly string[],
): Owner => {
  const people = peopleOf(names)
  for (const piece of [...voiced].reverse()) {
    const { words } = piece
    // "Not Brian's": whose way it is not leaves one's own.
    let denied = false
    const speaker = piece.who ?? asker
    for (const match of words.matchAll(people.pattern)) {
      const name = people.find(match[0])
      if (name === undefined || name === speaker) continue
      const at = match.index ?? 0
      const after = words.slice(at + match[0].length, at + match[0].length + AFTER)
      const before = words.slice(Math.max(0, at - BEFORE), at)
      const theirs =
        AFTER_OWNER.test(after) ||
        THEIRS_AFTER.test(after) ||
        (BEFORE_OWNER.test(before) && !TOLD_TO.test(before)) ||
        (RELATIVE_BEFORE.test(before) && RELATIVE_AFTER.test(after)) ||
        affinityOf(THEIR_THING.exec(after)?.[1] ?? '').size > 0
      if (!theirs) continue
      if (DENIED_OWNER.test(before) || AGAINST_THEM.test(before)) denied = true
      else return { owner: name, said: true }
    }
    if (YOURS.test(words) && !AGAINST.test(words)) {
      const other =
        piece.to ?? (driving !== speaker ? driving : undefined) ?? scene.present.find(one => one !== speaker)
      if (other !== undefined && other !== speaker) return { owner: other, said: true }
    }
    if (piece.kind === 'asked' && /\b(?:her|his|their)\b/iu.test(words)) return { owner: speaker, said: true }
    const thing = HIS_THING.exec(words)
    const theirs = THEIRS.exec(words) ?? (affinityOf(thing?.[1] ?? '').size > 0 ? thing : null)
    if (theirs !== null && AGAINST_THEM.test(words.slice(0, theirs.index))) denied = true
    else if (theirs !== null) {
      const other = scene.present.find(one => one !== speaker)
      if (other !== undefined) return { owner: other, said: true }
    }
    if (denied || MINE.test(words)) return { owner: speaker, said: true }
  }
  return { owner: asker, said: false }
}
