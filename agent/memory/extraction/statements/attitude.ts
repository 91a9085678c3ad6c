import type { Language } from '../../../domain/language.ts'
import type { Origin } from '../../preference.ts'

/** How a person stands to something, as the words around it show. */
export interface Attitude {
  /** 0 to 1; see `Preference.strength`. */
  readonly strength: number
  /** `stated` where the person says so; `observed` where a mere request shows a choice. */
  readonly origin: Extract<Origin, 'stated' | 'observed'>
}

interface Marker extends Attitude {
  readonly en: RegExp
  readonly zh: RegExp
  /** A dislike in itself: "hate", 讨厌. */
  readonly negative?: true
}

/** Strongest first: the first that is found in the clause counts. */
const MARKERS: readonly Marker[] = [
  {
    en: /\b(?:hate|hates|detest|despise|can't stand|cannot stand|can't bear|allergic|allergy|intolerant|disgust\w*)\b/u,
    zh: /讨厌|受不了|最烦|最恨|过敏|绝不|从不|千万别|忌口/u,
    strength: 1,
    origin: 'stated',
    negative: true,
  },
  {
    en: /\b(?:loves?|loved|adores?|favou?rites?|all-time|always|never|only|exclusively|obsessed|go-to|can never resist|can't resist|must be|has to be|have to be|at all times|permanent(?:ly)?|definitely|absolutely need|huge fan|the best|no matter what|every time)\b/u,
    zh: /最爱|最喜欢|超爱|特别喜欢|酷爱|爱吃|爱听|爱喝|热爱|一直|总是|永远|每次|必须|一定要|只要|只听|只吃|只去|只用|只喝|非.{1,6}不|首选/u,
    strength: 1,
    origin: 'stated',
  },
  {
    en: /\b(?:prefers?|preferred|preference|(?:i|we|he|she|they|really|just|also|do|don't|doesn't|wife|husband|daughter|son|kids|mother|father) (?:like|likes|enjoy|enjoys|dig|hates|trust)|i(?:'ve)? (?:always|really) (?:liked|enjoyed)|usual(?:ly)?|generally|typically|^(?:when [^,]{2,30},? )?(?:i|we) (?:mostly |only |also )?(?:listen to|drink|eat) (?!something|anything|it\b|this|that)|(?:take|takes|have|has|drink|drinks) (?:my|his|her|their) (?:\w+ )?(?:coffee|tea|latte|espresso|cappuccino|eggs|steak)|fan of|music fan|more of a|(?:i'm|am|been|getting|was|is|he's|she's) (?:\w+ ){0,2}into|trust|how i like|way i like|where i like|what i like|like it|from now on|going forward|in (?:the )?future|for future|next time|each time|whenever|default|standard setting|my (?:\w+ )?settings?|allerg\w+|as my|my primary|i(?:'m| am) (?:a |an )?(?:vegetarian|vegan|pescatarian)|we're (?:vegetarian|vegan)|comfortable for me|right balance|best for me|suits? me|relied on|willing to|looks? forward to|don't (?:like|want|enjoy|care|mind)|(?:don't|doesn't|can't|never) (?:eat|drink)s?|not (?:really )?(?:into|fond)|dislikes?|i find|i no longer|(?:started|begun|began|gone back to|went back to|back to) \w+ing\b|anymore|fond of|particularly|used to|reliable|don't care|(?:not|n't) (?:really )?an? (?:\w+ )?(?:concern|priority|deal|issue|factor|requirement)|regardless of|not (?:\w+ )?(?:bothered|fussed|concerned)|doesn't (?:matter|bother)|don't worry|done with|had my fill|change of heart|changed my|i've been (?:hearing|using|following)|we should|over|enough of|tired of|sick of|fed up with|bored (?:of|with)|as a rule|cut(?:ting)? (?:down|back|out)|too \w+ for)\b/u,
    zh: /喜欢|偏好|偏爱|习惯|(?:早上|早晨|中午|下午|晚上|每天|平常|周末|(?:每?周|星期)[一二三四五六日天]|[春夏秋冬]天|路上|时候).{0,4}都(?:要|会|得)?(?:[喝吃听走去看用])|通常|一般|平时(?!这|那)|比较爱|宁可|宁愿|以后|今后|往后|从现在起|的时候.{0,6}(?:放|播|听|来点|走)|又开始|不爱|吃素|吃斋|吃肉|腻|戒了|吃不了|受不住|不吃|不喝|不听|不喜欢|不要再|不再|默认|爱|好这口|是.{0,6}的?(?:粉丝|歌迷|球迷|素食者)/u,
    strength: 0.8,
    origin: 'stated',
  },
  {
    en: /\b(?:craving|in the mood|feel(?:ing)? like|(?:says|said|thinks) [^,.;]{2,40} (?:is|are) (?:\w+ )?(?:fine|ok|okay|good|great|better|nicer)|rather|lately|these days|i'd love|perfect|sounds? (?:good|nice|great|perfect)|leaning|make sure|ensure|keep it|stay(?:s)?|need|specifically|willing)\b/u,
    zh: /想吃|想听|想喝|馋|最近|想要|最好|尽量|更想|记得/u,
    strength: 0.5,
    origin: 'stated',
  },
]

/** A request: the imperative, or a polite question that asks for something to be done. */
const REQUEST =
  /^(?:[\s,]*(?:hey|ok(?:ay)?|yes|yeah|no|sure|alright|actually|please|also|now|just|great|and|well|hmm|wait|then|oh|you know(?: what)?|perfect|thanks)[\s,]+)*(?:please\s+)?(?:find|play|set|use|opt|steer|navigate|take|go|start|stop|avoid|exclude|locate|search|look|show|make|keep|turn|switch|change|add|remove|put|open|connect|direct|guide|route|adjust|dim|increase|decrease|lower|raise|enable|disable|use|order|get|give|bring|let's|let us|tune|listen|choose|pick|prioriti[sz]e|optimi[sz]e|ensure|configure|update|filter|head|subscribe|skip|include|never|always|only|shuffle|stream|launch|call|ignore|disregard|check|need|want|recommend|stick|focus|drive|steer|stay|forget|display|confirm|calculate|request)\b|\b(?:can|could|would|will) (?:you|we|i|the (?:car|system|navigation))\b|\b(?:i'd like|i would like|i want|i need|i'm looking|looking for|i could (?:really )?(?:go|use)|i'd (?:love|prefer|rather)|is there|are there|is it possible|would it be possible|how about|what about|do you know|do(?:es)? (?:they|it|the \w+|that \w+) (?:have|offer|accept|take)|where(?:'s| is) the nearest|which (?:one )?|we need|would you)\b|帮我|给我|请|来点|来个|来一首|放|播放|找|导航|去|调|打开|设|换|避开|走|停|开到|推荐|要/u

/** What a clause shows; `undefined` where it shows nothing at all. */
export const attitudeIn = (
  clause: string,
  language: Language,
): (Attitude & { readonly negative: boolean }) | undefined => {
  const text = clause.trimStart().replace(THANKS, found => ' '.repeat(found.length))
  for (const marker of MARKERS)
    if (marker[language].test(text))
      return { strength: marker.strength, origin: marker.origin, negative: marker.negative === true }
  return REQUEST.test(text) ? { strength: 0.3, origin: 'observed', negative: false } : undefined
}

/** Liking what was just done is thanks. */
const THANKS = /\b(?:i like that|love that|love it|love this (?:track|song|one))\b/gu

/** Turns of phrase that look like a no and are none. */
const NO_NEGATION =
  /\b(?:don't mind|doesn't mind|can't resist|never resist|never (?:get|got|gets) (?:tired|old|enough)|never gets old|can't get enough|can't wait|not only|not just|no wait|no problem|no worries|why not|don't forget|nothing beats|no thanks|no,|no more than|not more than|no less than|nothing specific|not to mention|no matter|not sure|don't know|not very good with|can't (?:remember|recall)|no specific|no need)\b|不错|特别|分别|别的|别人|区别|级别|个别|差不多|不得不|不介意|忍不住|不一会|离不开|不如|好不好|能不能|要不要|是不是|可不可以|有没有|不好意思|不仅|不但|不光|不管|不只/gu

/** The text with those turned to blanks of the same length. */
export const neutral = (text: string): string => text.replace(NO_NEGATION, found => ' '.repeat(found.length))

/** Denies whatever follows it in the clause. */
const NO_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?:\b(?:not|no|never|avoid(?:s|ing)?|exclud(?:e|es|ing)|stop|without|skip|disabl(?:e|ing)|remov(?:e|ing)|ignor(?:e|ing)|disregard(?:ing)?|filter out|unsubscribe|never mind|dislikes?|hates?|(?:can't|cannot|couldn't) stand|drop|forget|except|(?:i'm|am|i am|kind of|we're) (?:kind of |totally |so )?over|tired of|enough of|sick of|fed up with|bored (?:of|with)|cut(?:ting)? (?:down|back|out)(?: on)?|done with|turn(?:ing)? (?:off|down)|ditch|quit|allergic to|away from|steer clear of|too \w+ for)\b|n't\b)(?:(?!\b(?:just|please|but|so)\b)[^;]){0,48}$/u,
  zh: /(?:不|别|没|讨厌|受不了|避开|绕开|除了|戒了|拒绝|取消|关掉|删掉|去掉|无需|免|厌|烦|忌|腻|太[冷热]了?[^，。]{0,3}吃)[^，。]{0,8}$/u,
}
const OWN_NO =
  /\b(?:not|no|without|regardless|ignor\w+|disregard\w*|indifferent|or not|never|whether)\b|n't\b/u
/** Denies only what follows at once. */
const NO_NEAR =
  /(?:\b(?:instead of|rather than|other than|different from|anything but|but not|chang(?:e|ed|ing) (?:\w+ ){0,6}from)\s+(?:\S+\s+){0,2}|\bnon-?\s*)$/u

const NO_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /^[^.;]{0,40}\b(?:any ?more|any longer|isn't (?:really )?(?:my|for me|needed|required|necessary)|is(?:n't| not) (?:a |my |really )*(?:thing|concern|priority|needed|required|for me)|not (?:needed|required|necessary|for me)|doesn't suit|no longer|is not for me|doesn't matter|(?:is|are)(?:n't| not) (?:a )?(?:requirement|necessary)|(?:is|are|was|were) (?:too|a bit too|disgusting|awful|terrible|horrible))\b/u,
  zh: /^[^，。]{0,8}(?:不行|不要了|不喜欢|腻了|就算了|不吃|不喝|不听|不用了|免了|过敏|不好吃|太难吃|难听|戒了|受不了|不想|不能|吃不了|也别|没兴趣|不爱)/u,
}
const ENDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:any ?more|any longer|no longer|over\b|tired of|enough of|sick of|fed up with|bored (?:of|with)|done with|stop|disabl\w+|remov\w+|turn off|skip|used to|changed my|don't (?:really )?need|won't be needing|not needed|not required)\b/u,
  zh: /不再|不要了|腻了|戒了|不用了|别再|以前|取消|算了|不想再|不喜欢.{0,6}了|不吃.{0,6}了|不听.{0,6}了/u,
}

/** "From now on no fast food" ends nothing: it lays down. */
const FROM_NOW_ON = /\bfrom now on\b|\bin (?:the )?future\b|以后|今后|往后/u

/** Whether the thing at [start, end) of a clause is wanted, and if not, whether that only ends a liking. */
export const polarityAt = (
  clause: string,
  start: number,
  end: number,
  language: Language,
): { readonly polarity: 1 | -1; readonly ends: boolean } => {
  // Values that are a no in themselves ("covered or not") are not denied once more.
  if (language === 'en' && OWN_NO.test(clause.slice(start, end))) return { polarity: 1, ends: false }
  const text = neutral(clause)
  const before = text.slice(0, start)
  const denied =
    NO_BEFORE[language].test(before) || NO_NEAR.test(before) || NO_AFTER[language].test(text.slice(end))
  if (!denied) return { polarity: 1, ends: false }
  return { polarity: -1, ends: ENDS[language].test(text) && !FROM_NOW_ON.test(text) }
}
