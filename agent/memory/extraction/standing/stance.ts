import type { Language } from '../../../domain/language.ts'
import { RELATIONS } from '../statements/subject.ts'

/** How a part of a sentence stands to what it names. */
export interface Stance {
  /**
   * `liked`, `disliked`: a taste or a habit of somebody's; `wished`: wanted, which lasts only under a circumstance or
   * with a word that says so; `ordered`: a command, or how a thing is to be; `said`: anything else, such as a bare value.
   */
  readonly kind: 'liked' | 'disliked' | 'wished' | 'ordered' | 'said'
  /** Said of "they" or "she": somebody named before. */
  readonly ofThem: boolean
  /** The words of the thing and its value. */
  readonly what: string
}

const ADVERBS_EN =
  '(?: (?:always|usually|normally|generally|typically|really|also|mostly|just|only|still|quite|much|now|actually|simply))*'
const PERSON_EN = `(?:i|we|you|he|she|they|(?:my|our|the) (?:[a-z]+ )?(?:${RELATIONS.en}|kids|boys|girls|twins)(?:,? \\p{L}+)?|\\p{L}[\\p{L}'-]+)`
const LIKES_EN =
  "like|likes|love|loves|prefer|prefers|enjoy|enjoys|keep|keeps|have|has|use|uses|leave|leaves|run|runs|set|sets|drive with|drives with|go with|feel best with|feels best with|am most comfortable with|'m most comfortable with|am happiest with|'m happiest with"
const DISLIKES_EN =
  "hate|hates|dislike|dislikes|detest|detests|can't stand|cannot stand|can't bear|don't like|doesn't like|don't want|doesn't want|never (?:use|uses|want|wants|have|has|set|sets)|can't take|mind"
const WISHES_EN = "want|wants|need|needs|'d like|would like|'d prefer|would prefer|'d rather have|'d love"

const TASTE_EN = new RegExp(
  `^${PERSON_EN}${ADVERBS_EN}(?: |(?='))(?:(?<liked>${LIKES_EN})|(?<disliked>${DISLIKES_EN})|(?<wished>${WISHES_EN}))(?: (?:it when|to have|having|to keep|to set|to leave|to use|to put))? (?<what>.+)$`,
  'iu',
)
/** "I always close the windows", "he never opens the roof". */
const HABIT_EN = new RegExp(
  `^${PERSON_EN} (?:always|usually|normally|generally|typically|mostly|(?<never>never|rarely)) (?<what>(?:open|close|shut|turn|switch|put|fold|lock|unlock|dim|heat|warm|cool|keep|leave)s?\\b.+)$`,
  'iu',
)
/** "My favourite colour for the ambient light is blue": a name, then what it is. */
const FAVOURITE_EN =
  /^(?:my|our|his|her|their) (?:favou?rite|usual|preferred|normal|ideal|go-to|standard) (?<what>.+?\b(?:is|are)\b.+)$/iu
/** "19 degrees is plenty for me": what suits somebody is liked. */
const SUITS_EN =
  /^(?<what>.+?) (?:is|are|feels?|works?) (?:just |about |really |more than )?(?:plenty|perfect|ideal|right|enough|best|comfortable|great|fine|good) for (?:me|us|him|her|them)$/iu
/** "The light should be blue", "it has to be 90", "the windows stay shut": the verb only says that it is so. */
const STATE_EN =
  /^(?<thing>(?:the|my|our|his|her|their) .+?|it|that|this|they) (?:should|must|has to|have to|needs? to|ought to|is to|are to|can|will|gets?|goes?|(?=is\b|are\b|stays?\b)) ?(?:always |never |only |usually )?(?:be|stay|stays|is|are|go|run)? ?(?:set to |set at |turned |kept at |at |to )?(?<state>.+)$/iu

const PERSON_ZH = `(?:我们?|咱们?|他们?|她们?|我?(?:家|们)?的?(?:${RELATIONS.zh})[\\p{Script=Han}]{0,3}?|[\\p{Script=Han}A-Za-z]{2,4}?)`
const ADVERBS_ZH =
  '(?:平时|平常|一般|通常|总是|总|一直|每次|从来|向来|都|也|就|还是|还|最|很|挺|特别|比较|更|真的|只|会)*'
const TASTE_ZH = new RegExp(
  `^(?:${PERSON_ZH})?${ADVERBS_ZH}(?:(?<disliked>不喜欢|不爱|讨厌|受不了|最烦|嫌|从不|从来不|绝不|不习惯)|(?<liked>喜欢|爱|习惯|偏好|偏爱|平时|平常|一般|通常|总是|一直|用惯了)|(?<wished>想要|想|要|需要|希望|得|必须))(?:喜欢|习惯|都|会|是|于|了)*(?:把|将|让|用|听|开着)?(?<what>.+)$`,
  'u',
)

/** Opens with a verb of setting, or in Chinese has one. */
const ORDERS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:please |always |never |don't |do not )*(?:keep|set|turn|switch|open|close|shut|put|leave|have|use|play|give|make|dim|lower|raise|fold|unfold|lock|unlock|heat|warm|cool|start|stop|activate|deactivate|enable|disable|bring|go|change|move)\b/iu,
  zh: /[把将]|[调开关设放换降升]|打开|关掉|保持|加热|通风|别|不要|^用/u,
}
const THEM = /^(?:he|she|they|his|her|their)\b|^[他她]们?/iu

/** What a part says of its thing, without who likes it and how much. Pure. */
export const stanceOf = (core: string, language: Language): Stance => {
  const topic = language === 'zh' ? TOPIC_ZH.exec(core)?.groups : undefined
  if (topic?.thing !== undefined && topic.state !== undefined)
    return {
      kind: topic.disliked === undefined ? 'liked' : 'disliked',
      what: `${topic.thing}${topic.state}`,
      ofThem: false,
    }
  const match = (language === 'en' ? TASTE_EN : TASTE_ZH).exec(core)
  const { liked, disliked, wished, what } = match?.groups ?? {}
  if (what !== undefined && !/^(?:to|that|how|when)\b/iu.test(what)) {
    const kind = disliked !== undefined ? 'disliked' : liked !== undefined ? 'liked' : 'wished'
    if (kind !== 'wished' || wished !== undefined) return { kind, what, ofThem: THEM.test(core) }
  }
  if (language === 'en') {
    const habit = HABIT_EN.exec(core)?.groups
    if (habit?.what !== undefined)
      return {
        kind: habit.never === undefined ? 'liked' : 'disliked',
        what: habit.what,
        ofThem: THEM.test(core),
      }
    const favourite = FAVOURITE_EN.exec(core)?.groups?.what
    if (favourite !== undefined)
      return { kind: 'liked', what: favourite.replace(/ (?:is|are) /u, ' '), ofThem: THEM.test(core) }
    const suits = SUITS_EN.exec(core)?.groups?.what
    if (suits !== undefined) return { kind: 'liked', what: suits, ofThem: false }
    const state = STATE_EN.exec(core)?.groups
    if (state?.thing !== undefined && state.state !== undefined)
      return { kind: 'ordered', what: `${state.thing} ${state.state}`, ofThem: false }
  }
  return { kind: ORDERS[language].test(core) ? 'ordered' : 'said', what: core, ofThem: false }
}

/** 空调温度我一般设二十二度: the thing is spoken of first. */
const TOPIC_ZH =
  /^(?<thing>[^我他她，。]{2,8})(?:我们?|[他她]们?)(?<disliked>不喜欢|讨厌|受不了|从不|从来不)?(?:平时|平常|一般|通常|总是|一直|都|喜欢|习惯|就)+(?:设|调|开|用|放|保持)?(?:到|成|为|在|了)?(?<state>.+)$/u

/** Says that it is meant for good. */
export const FOR_GOOD =
  /\b(?:always|never(?! mind)|from now on|in (?:the )?future|going forward|from here on|as a rule|by default|as a default|usually|normally|generally|typically|permanently|every time|whenever|for good|until i say otherwise)\b|以后|今后|往后|从现在起|从今|每次|总是|一直|永远|平时|平常|一般|通常|默认|长期|从来|都这样/iu

/** Not so, and only dreamt of. */
export const UNREAL =
  /\bif (?:only|i (?:were|was|had|won|could))\b|\bi wish\b|要是.{0,14}就好了|如果我是|假如|真希望/iu

/** "For now", 今天: a wish of the moment. */
export const MOMENTARY =
  /\b(?:right now|for now|today|tonight|just (?:this )?once|this (?:once|time|trip|morning|evening|afternoon)|at the moment|for a (?:bit|while|moment|sec\w*|minute)|right away)\b|现在|今天|今晚|这次|这一次|这趟|马上|一会儿|暂时|就一次/iu
