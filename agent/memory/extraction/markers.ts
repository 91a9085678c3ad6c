import type { PreferenceKind } from '../preference.ts'

/** What the words of one clause say about how a value is meant. */
export interface Markers {
  /** "Usually", "always", "from now on", "I prefer". */
  readonly lasting: boolean
  /** "Today", "for now", "until Friday", "just this once". */
  readonly passing: boolean
  /** "Too bright", "can't stand", "not 9": the value named is not wanted. */
  readonly rejects: boolean
  /** "Who set it to 9?", "you had it at 30": the value named is somebody's, or what it was. */
  readonly foreign: boolean
  /** "Don't touch", "no more than": a bound. */
  readonly limit?: 'max' | 'min'
  readonly kind: PreferenceKind
  /** 0 to 1. */
  readonly strength: number
}

const LASTING =
  /\b(?:usual(?:ly)?|normal(?:ly)?|always|never|prefer\w*|from now on|from today(?: on)?|these days|nowadays|(?:i've|i have|we've) (?:gone over|moved on|come round|got used|grown used|taken) to|default|standard|every (?:time|day|morning|evening|night|trip)|whenever|in general|typical(?:ly)?|profile|favou?rite|permanent\w*|as a rule|my rule|regular(?:ly)?|save(?:d)?|keep it|(?:i|we) (?:keep (?:the|my|our)|use)(?! (?:to|up)\b)|stick (?:to|with)|habit|love|(?<!\b(?:would|'d|feels?|looks?|sounds?|just) )like[sd]?|best|perfect|ideal|go-?to|comfort)\b|平时|一直|总是|永远|从不|以后|每次|每天|习惯|喜欢|默认|偏好|最爱|最喜欢|通常|一般/iu
const PASSING =
  /\b(?:today|tonight|for now|right now|just (?:for )?(?:this|now|once|tonight|today)|this (?:once|time|trip|morning|afternoon|evening|week|weekend)|temporar\w+|for a (?:bit|moment|minute|while|few (?:minutes|days|weeks))|until|at the moment|for the next|only (?:today|now|this)|one-?off|for the (?:photo|shoot|trip|move)|(?<=\w )for the day|until (?:it|my)|while (?:it|my \w+) (?:heals?|recovers?)|while i(?:'m)? (?:recover\w*|heal\w*|rest|wait)|recovering)\b|今天|今晚|现在先|暂时|这次|临时|先这样|这周|这几天|一会儿?|到(?:周|星期|下)/iu
const REJECTS =
  /\btoo\b(?! (?:long ago|soon))|\b(?:can'?t|cannot|couldn'?t) (?:stand|take|bear|see|read|hear|focus)|\b(?:hate|hates|hated|dislike|annoying|distract\w*|blinding|glaring|irritat\w*|overwhelm\w*|awful|terrible|harsh|uncomfortable|hurts?|unbearable|used to (?:like|love|want|keep|use))\b|\b(?:not|no more|instead of|rather than|no longer|without)\s+(?:\w+\s+){0,2}$|太|受不了|讨厌|不喜欢|不要|别用|刺眼|晃眼|难受|以前喜欢/iu
const FOREIGN =
  /\b(?:someone|somebody) (?:left|put|set|turned|opened|moved)\b|\b\w+'s (?:\w+ )?car\b|\bwho (?:set|put|left|turned|changed|moved)\b|\bwhy (?:is|was|did|are)\b|\b(?:was|were|it's been) (?:still )?(?:set|at|on)\b|(?<!\b(?:could|can|would|will|did|do|if|that) )\byou (?:had|left|set|like|prefer|always|keep)\b|\bwas (?:still )?\d|\blast time (?:it|you|he|she|they|somebody|someone)\b|谁(?:设|调|开|关)|为什么|你(?:之前|上次)/iu
const LIMIT_MAX =
  /\b(?:never|not|don'?t|no|can'?t|cannot)\b[^.]{0,30}\b(?:above|over|more than|higher than|beyond|past|exceed\w*)\b|\b(?:at most|max(?:imum)? of|no (?:higher|more|louder) than|cap(?:ped)? (?:it )?at|keep (?:it|the \w+) (?:below|under))\b|不(?:要|能|许)?超过|最多|不高于|别超过/iu
const LIMIT_MIN =
  /\b(?:never|not|don'?t|no)\b[^.]{0,30}\b(?:below|under|less than|lower than)\b|\b(?:at least|no (?:lower|less) than|minimum of)\b|不(?:要|能)?低于|至少|最少/iu
const RULE =
  /\b(?:whenever|every time|any ?time|as long as|if|when(?! we| i (?:was|got))|in case|unless|during)\b|的时候|如果|只要|每当|要是|一.{1,6}就/iu

/** Reads how a clause means what it says. Markers are read from the clause that carries the value alone. */
export const markersOf = (clause: string): Markers => {
  const lasting = LASTING.test(clause)
  const passing = PASSING.test(clause) && !/\b(?:from now on|always)\b|以后|一直/iu.test(clause)
  const limit = LIMIT_MAX.test(clause) ? 'max' : LIMIT_MIN.test(clause) ? 'min' : undefined
  const rejects = limit === undefined && REJECTS.test(clause)
  return {
    lasting: lasting && !passing,
    passing,
    rejects,
    foreign: FOREIGN.test(clause),
    ...(limit === undefined ? {} : { limit }),
    kind: limit !== undefined ? 'limit' : RULE.test(clause) ? 'rule' : lasting ? 'preference' : 'action',
    strength: /\b(?:love|always|never|hate|absolutely|must|need)\b|最爱|必须|一定|绝不|一直/iu.test(clause)
      ? 1
      : lasting
        ? 0.8
        : passing
          ? 0.4
          : 0.6,
  }
}

/** Words by which a request means something remembered rather than the car as it is. */
export const MEANS_MEMORY =
  /\b(?:usual|normal|preferred|preference|favou?rite|standard|regular|profile|default|saved?|same|again|back to|bring back|(?:bring|put|give|get)(?: \w+){1,4} back|like (?:last|before)|last time|as before|remember|the way|restore|reset|my (?:own )?(?:setting|spot|level|colou?r|mode|position|temperature|style|vibe|rule|height|angle|speed|brightness|distance|zoom|strength)|your (?:usual|setting|preference|favou?rite)|we (?:agreed|reached|used|had|set|decided)|agreed|compromise|used (?:for|on|when|during|before)|previous(?:ly)?|earlier|original|old|that (?:time|day)|before|i (?:asked for|used|had|set|found|settled|decided|ended up)|we had)\b|老样子|平时|上次|像以前|一样|照旧|惯用|习惯|喜欢的|恢复|记得|还是/iu

/** The request wants it as it was on a like occasion: conditions that no longer hold do not count against it. */
export const LIKE_BEFORE =
  /\b(?:again|like last time|same as|as (?:we|i) did|last time|just like|back (?:again|to)|same (?:thing|setting|as))\b|上次|像.{0,6}一样|又|再次|照旧/iu
