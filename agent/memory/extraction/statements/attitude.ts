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
    en: /\b(?:loves?|loved|adores?|favou?rites?|all-time|always|never|only|exclusively|obsessed|go-to|can never resist|can't resist|must be|has to be|have to be|at all times|permanent(?:ly)?|definitely|absolutely need|huge fan|the best|no matter what|every time|can't get enough of|the \w+er [^,.;]{0,24},? ?the better)\b/u,
    zh: /最爱|最喜欢|超爱|特别喜欢|酷爱|爱吃|爱听|爱喝|热爱|一直|总是|永远|每次|必须|一定要|只要|只听|只吃|只去|只用|只喝|非.{1,6}不|无.{1,3}不欢|(?:没有?|不放|少了).{1,4}(?:吃不下|不下饭|没胃口|不香|活不了)|越.{1,3}越(?:好|爽|过瘾|开心|喜欢)|首选/u,
    strength: 1,
    origin: 'stated',
  },
  {
    en: /\b(?:prefers?|preferred|preference|likes|enjoys|(?:i|we|he|she|they|really|just|also|do|don't|doesn't|wife|husband|daughter|son|kids|mother|father) (?:like|likes|enjoy|enjoys|dig|hates|trust)|i(?:'ve)? (?:always|really) (?:liked|enjoyed)|usual(?:ly)?|generally|typically|^(?:when [^,]{2,30},? )?(?:i|we) (?:mostly |only |also )?(?:listen to|drink|eat) (?!something|anything|it\b|this|that)|(?:take|takes|have|has|drink|drinks) (?:my|his|her|their) (?:\w+ )?(?:coffee|tea|latte|espresso|cappuccino|eggs|steak)|fan of|music fan|more of a|(?:i'm|am|been|getting|was|is|he's|she's) (?:\w+ ){0,2}into|trust|how i like|way i like|where i like|what i like|like it|from now on|going forward|in (?:the )?future|for future|next time|each time|whenever|default|standard setting|my (?:\w+ )?settings?|allerg\w+|as my|my primary|i(?:'m| am) (?:a |an )?(?:vegetarian|vegan|pescatarian)|we're (?:vegetarian|vegan)|comfortable for me|right balance|best for me|suits? me|relied on|willing to|looks? forward to|don't (?:like|want|enjoy|care|mind)|(?:don't|doesn't|can't|never) (?:eat|drink)s?|not (?:really )?(?:into|fond)|dislikes?|i find|i no longer|(?:started|begun|began|gone back to|went back to|back to) \w+ing\b|any ?more|any longer|fond of|particularly|used to|reliable|don't care|(?:not|n't) (?:really )?an? (?:\w+ )?(?:concern|priority|deal|issue|factor|requirement)|regardless of|not (?:\w+ )?(?:bothered|fussed|concerned)|doesn't (?:matter|bother)|don't worry|done with|had my fill|change of heart|changed my|i've been (?:hearing|using|following)|we should|over|enough of|tired of|sick of|fed up with|bored (?:of|with)|as a rule|cut(?:ting)? (?:down|back|out)|too \w+ for)\b/u,
    zh: /喜欢|偏好|偏爱|习惯|(?:早上|早晨|中午|下午|晚上|每天|平常|周末|(?:每?周|星期)[一二三四五六日天]|[春夏秋冬]天|路上|时候).{0,4}都(?:要|会|得)?(?:[喝吃听走去看用])|通常|一般|平时(?!这|那)|比较爱|宁可|宁愿|以后|今后|往后|从现在起|的时候.{0,6}(?:放|播|听|来点|走)|又开始|不爱|吃素|吃斋|吃肉|腻|戒了|吃不了|吃不下(?!饭)|受不住|不吃|不喝|不听|不喜欢|不要再|不再|默认|爱|好这口|是.{0,6}的?(?:粉丝|歌迷|球迷|素食者)/u,
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

/** The simple present of what one eats, hears, uses and where one goes is a habit, said of no one time. */
const HABITUAL: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and|but|so|well|oh|hey|actually|remember|because|since|that|when(?:ever)? [^,]{2,40},?|these days|nowadays|lately|now|at (?:home|work)|on \w+days),? )*(?:i|we)(?:'ve)? (?:(?:always|usually|often|only|just|mostly|mainly|do|also|still|now|even|normally|either) )*(?:take|drink|eat|listen to|watch|read|follow|stream|use|pay|park|shop|buy|fill up|charge|refuel|get my|get all my|do (?:my|our|all my)|go (?:to|with|for|by)|drive|order|have my|have an? (?=(?:\w+ ){1,4}(?:every|each)\b)|rely on|check|choose|pick|stick (?:to|with)|tune in|have to|need to|mustn't|must not|must|'ve got to|have got to|got to|can only|can't|cannot|may not|shouldn't) (?!it\b|this|that|something|anything|there|you)/u,
  zh: /我(?:们|家|的[^，。]{1,4})?(?:(?:现在|如今|平时|天天|每天|每次|都|一直|就|只|常常?|老|总|经常|一般|已经|也|还|最近|自己)(?:是|会|要|在[^，。]{1,6})?)+(?:喝|吃|听|看|用|去|停|走|加|充|买|付|放|点|逛|开|刷|扫|只要)/u,
}
/** Of one time only. */
const ONE_TIME: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:today|tonight|tomorrow|yesterday|right now|at (?:\d|noon|midnight)|in (?:a|an|half|\d+) (?:hour|minute|while|moment)s?|this (?:time|morning|afternoon|evening|week|weekend)|later|soon|next (?:week|stop|exit)|just this once)\b/u,
  zh: /今天|今晚|明天|昨天|这次|这回|一会儿?|待会|马上|现在就/u,
}

/** Likes and habits that have come about: "I've switched to …", "… has grown on me", "… is my new usual", 迷上了. */
const CHANGED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i|we)(?:'ve|'m| have| am| are)? (?:\w+ ){0,2}?(?:switched|changed|converted|swapped|upgraded|subscribed|become an?|come a?round to|gone (?!to\b)|lost|got(?:ten)? hooked|moved (?:over|back|on)|moved to|gone back|come to (?:like|love|prefer|enjoy|appreciate|hate|rely)|grown (?:fond|to|used)|learned to|learnt to|fallen (?:for|in love)|taken (?:to|a liking|up)|got(?:ten)? (?:\w+ )?(?:into|used to)|started|begun|discovered|been discovering|decided|developed a)\b|\b(?:has|have) (?:really |slowly |finally )?(?:become|grown on|won me|turned into)\b|\b(?:is|are|'s|'re) (?:now |still |simply |just )?(?:my|our) (?!next|last|first|destination|stop|way|turn|exit|meeting|appointment|house|home|office|boss|friend)\w+|\b(?:is|are|'s) (?:what|where|how|who|the \w+) (?:i|we|suits)\b|\b(?:is|are) (?:\w+ )?(?:fine|good|great|better|nice|plenty) (?:by me|for me|these days|now|as well)\b|\b(?:is|are) (?:\w+ )?enough\b|\bhas to be\b|\b(?:insist|hooked) on\b|\b(?:i'm|i am|we're) (?:fine|happy|okay|ok) with\b|\bmake (?:\w+ ){1,4}(?:my|the|our) (?:\w+ )?(?:standard|default|usual|norm)\b/u,
  zh: /改(?:成|用|喝|吃|听|为|加|走|去|看)|换(?:成|到|用)|转(?:用|向|成)|迷上|喜欢上|爱上|越来越|成了我|是我的?(?:最爱|首选)|对我?的?胃口|合我?的?(?:口味|胃口|心意)|[图求]个?(?:便宜|快|方便|清静|省)|更?愿意/u,
}

const comeAbout = (text: string, language: Language): boolean =>
  CHANGED[language].test(text) || (HABITUAL[language].test(text) && !ONE_TIME[language].test(text))

/** How surely a habit is a liking. */
const HABIT_STRENGTH = 0.6

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
  if (comeAbout(text, language)) return { strength: HABIT_STRENGTH, origin: 'stated', negative: false }
  return REQUEST.test(text) ? { strength: 0.3, origin: 'observed', negative: false } : undefined
}

/** Liking what was just done is thanks. */
const THANKS = /\b(?:i like that|love that|love it|love this (?:track|song|one))\b/gu

/** Turns of phrase that look like a no and are none. */
const NO_NEGATION =
  /\b(?:don't mind|doesn't mind|can't resist|never resist|never (?:get|got|gets) (?:tired|old|enough)|never gets old|can't get enough(?: of)?|can't wait|not only|not just|no wait|no problem|no worries|why not|don't forget|nothing beats|no thanks|no,|no more than|not more than|no less than|nothing specific|not to mention|no matter|not sure|don't know|not very good with|can't (?:remember|recall)|no specific|no need|stop (?:\w+ )?(?:at|when|once))\b|不错|特别|分别|别的|别人|区别|级别|个别|差不多|不得不|不介意|忍不住|不一会|离不开|不如|好不好|能不能|要不要|是不是|可不可以|有没有|不好意思|不仅|不但|不光|不管|不只|无(?=.{1,3}不欢)|不欢|(?:没有?|不放|少了)(?=.{1,4}(?:吃不下|不下饭|没胃口|不香|活不了))|吃不下饭|不下饭|没胃口|不香|活不了/gu

/** The text with those turned to blanks of the same length. */
export const neutral = (text: string): string => text.replace(NO_NEGATION, found => ' '.repeat(found.length))

/** Denies whatever follows it in the clause. */
const NO_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?:\b(?:not|no|never|avoid(?:s|ing)?|exclud(?:e|es|ing)|stop|without|skip|disabl(?:e|ing)|remov(?:e|ing)|ignor(?:e|ing)|disregard(?:ing)?|filter out|unsubscribe|never mind|dislikes?|hates?|(?:can't|cannot|couldn't) stand|drop|forget|except|(?:i'm|am|i am|kind of|we're) (?:kind of |totally |so )?over|tired of|enough of|sick of|fed up with|bored (?:of|with)|cut(?:ting)? (?:down|back|out)(?: on)?(?! to\b)|done with|turn(?:ing)? (?:off|down)|ditch|quit|allergic to|away from|steer clear of|too \w+ for)\b|n't\b)(?:(?!\b(?:just|please|but|so)\b)[^;]){0,48}$/u,
  zh: /(?:不|别|没|讨厌|受不了|避开|绕开|除了|戒了|拒绝|取消|关掉|删掉|去掉|无需|免|厌|烦|忌|腻|太[冷热]了?[^，。]{0,3}吃)[^，。]{0,8}$/u,
}
const OWN_NO =
  /\b(?:not|no|without|regardless|ignor\w+|disregard\w*|indifferent|or not|never|whether)\b|n't\b|[不别]/u
/** "Rather jazz than rock", 比起拿铁更爱美式: what something else is preferred to. */
const COMPARED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:rather|prefer\w*|sooner)\b[^;.]*\b(?:than|over)|prefer \w+(?: \w+)? to|(?:more|better) (?!than\b)[^;.]{1,24}\bthan)\s+(?:(?!and\b|but\b)\S+\s+){0,2}$/u,
  zh: /(?:比起|相比|而不是|不是|不求|胜过)[^，。]{0,4}$/u,
}
/** "I used to like rock", 以前喜欢摇滚: what was, up to where the words come to what is. */
const ONCE_LIKED: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\b(?:am|'m|is|are|was|be|get|got|getting|not) )\bused to (?:\w+ly |always |only |just )*(?:like|love|enjoy|prefer|adore|listen|drink|eat|watch|take|play|use|be (?:into|mad|crazy))\b(?:(?!\b(?:but|now|these days|nowadays|lately)\b)[^;.])*$/u,
  zh: /(?:以前|过去|从前|曾经|原来|小时候)[^，。]{0,6}(?:喜欢|爱|听|吃|喝|用|习惯)(?:(?!现在|如今|后来)[^，。])*$/u,
}
const STILL = /\bstill\b|一直|还是|仍/u

/** Denies only what follows at once. */
const NO_NEAR =
  /(?:\b(?:instead of|rather than|other than|different from|anything but|but not|chang(?:e|ed|ing) (?:\w+ ){0,6}from)\s+(?:\S+\s+){0,2}|(?<!(?:not|n't|no|never)\b.{0,24})\b(?:more|longer|further) than\s+|\bnon-?\s*)$/u

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
  if (OWN_NO.test(clause.slice(start, end))) return { polarity: 1, ends: false }
  const text = neutral(clause)
  const before = text.slice(0, start)
  // "宁可绕路也不想堵着": the first is wanted, the second is not.
  const rather = /宁(?:可|愿|肯)/u.exec(text)
  if (rather !== null && rather.index < start + 4 && /也不|都不/u.test(text))
    return /也不|都不/u.test(before) ? { polarity: -1, ends: true } : { polarity: 1, ends: false }
  if (COMPARED[language].test(before)) return { polarity: -1, ends: true }
  if (ONCE_LIKED[language].test(before) && !STILL.test(text)) return { polarity: -1, ends: true }
  const denied =
    NO_BEFORE[language].test(before) || NO_NEAR.test(before) || NO_AFTER[language].test(text.slice(end))
  if (!denied) return { polarity: 1, ends: false }
  return { polarity: -1, ends: ENDS[language].test(text) && !FROM_NOW_ON.test(text) }
}
