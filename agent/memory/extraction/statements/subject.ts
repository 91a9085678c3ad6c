import type { Language } from '../../../domain/language.ts'
import { tasterIn } from '../../narration/persons.ts'

const RELATION_EN =
  'wife|husband|partner|girlfriend|boyfriend|daughters?|sons?|kids?|children|child|baby|mother|father|mom|mum|dad|parents|sister|brother|grandma|grandpa|grandmother|grandfather|nephew|niece|uncle|aunt|cousin|boss|friend|colleague|dog|cat|mother-in-law|father-in-law|fianc[eé]e?'
const RELATION_ZH =
  '老婆|妻子|爱人|媳妇|老公|丈夫|女朋友|男朋友|对象|大女儿|小女儿|女儿|闺女|大儿子|小儿子|儿子|孩子|宝宝|妈妈|妈|母亲|爸爸|爸|父亲|父母|爸妈|奶奶|爷爷|外婆|外公|姥姥|姥爷|姐姐|姐|妹妹|哥哥|哥|弟弟|侄子|侄女|外甥|岳父|岳母|丈母娘|婆婆|公公|老板|同事|朋友|狗|猫'

/** Words of family and acquaintance, as alternatives of a pattern. */
export const RELATIONS: Readonly<Record<Language, string>> = { en: RELATION_EN, zh: RELATION_ZH }

const OWN_EN = new RegExp(
  `\\b(?:[Mm]y|[Oo]ur) (?:(?:little|older|younger|elder|big|eldest|youngest) )?(?:${RELATION_EN})\\b(?:,? [A-Z][a-z]+)?`,
  'u',
)
/** Somebody of one's own; where they only come along, they are a circumstance. */
const OWN_ZH = new RegExp(
  `(?:我|我们|咱|咱们)(?:家)?的?(?:${RELATION_ZH})(?![^，。]{0,10}?(?:的时候|时候|的话|时[，,]))`,
  'u',
)
const PREDICATE_EN =
  /^(?:'s favou?rite|'s allerg|(?:'s| is) (?:called|named) |,? (?:\w+ ){0,2}(?:likes?|loves?|hates?|prefers?|enjoys?|adores?|dislikes?|can't|cannot|doesn't|don't|isn't|is|are|was|eats?|drinks?|listens?|never|always|only|wants?|needs?|has|have|gets?|takes?|says?|said|told|feels?|suffers?|lives?|moved|works?|stud(?:y|ies)|chang\w+|visits?|wears?|runs?|got)\b)/u

const SAYS_EN =
  '(?:says?|said|tells? (?:me|us)|told (?:me|us)|mentions|mentioned|thinks|thought|keeps saying)(?: that)?'
/** "Mum prefers …", "Grandma says …": family called by what they are. */
const CALLED_EN = new RegExp(
  `^(?<kin>(?:Grand(?:ma|pa|mother|father|dad)|Granny|Nana|Mum|Mom|Mama|Mother|Dad|Daddy|Father|Auntie?|Uncle)(?: \\p{Lu}\\p{Ll}+)?)(?= ${SAYS_EN}\\b|(?<rest>.*))`,
  'u',
)
const CALLED_ZH =
  /^(?<kin>妈妈|妈|爸爸|爸|奶奶|爷爷|外婆|外公|姥姥|姥爷|老婆|老公|女儿|儿子|宝宝|姐姐|妹妹|哥哥|弟弟)(?=[^，。]{0,4}(?:说|喜欢|不|怕|爱|讨厌|习惯|最|总|要|对|嫌|平时|一般))/u
/** "Carl says he …", 小王说他…: what follows is theirs. */
const REPORTED: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^(?<name>\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: \\p{Lu}\\p{Ll}+)?) ${SAYS_EN}\\b`, 'u'),
  zh: /^(?<name>(?!我|你|他|她|大家|有人|别人|听|据|网上|新闻|报道|专家|医生|导航|播报|以后|今后|平时|每次|说明)[\p{Script=Han}A-Za-z]{2,4}?)(?:跟我|对我|和我)?(?:说|讲|告诉我)(?:过|了)?(?=[他她]|自己|不|喜欢|爱|怕|[^，。]{1,8}(?:也?可以|好|行|够))/u,
}
/** Opens with the speaker: whoever else the sentence names, this clause is about its speaker. */
const OWN_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and |but |so |because |while )?(?:i|i'm|i've|i'd|we|me|mine)\b/iu,
  zh: new RegExp(`^(?:但是?|不过|因为|所以)?我们?(?!家|的)(?!${RELATION_ZH})`, 'u'),
}
/** Is the clause about its speaker by its own words? */
export const isOwn = (spoken: string, language: Language): boolean => OWN_WORDS[language].test(spoken.trim())

/** What of oneself is spoken of like somebody: "my stomach can't take it". */
const OF_ONESELF =
  'stomach|tummy|belly|body|head|back|skin|heart|taste|doctor|car|wallet|budget|eyes|ears|favou?rite|usual|own'
const LIKES =
  "(?:likes?|liked|loves?|loved|hates?|hated|prefers?|preferred|adores?|adored|enjoys?|enjoyed|drinks?|eats?|listens?|can't stand|doesn't (?:like|eat|drink)|is (?:allergic|into))"
const OF_UNKNOWN: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?:and |but |so |because )?(?:(?:his|her|their) (?:\\w+ )?favou?rite|(?:he|she|they) (?:\\w+ ){0,2}${LIKES}|my (?!(?:${RELATION_EN}|${OF_ONESELF})\\b)\\w+ ${LIKES})\\b`,
    'iu',
  ),
  zh: /^(?:但是?|不过|因为)?[他她]们?(?:最|很|也|特别|一直)*(?:喜欢|爱|讨厌|不喜欢|不爱|不吃|不喝|习惯)/u,
}
/** Told of somebody who was not named: "his favourite food is pizza", "my ex loved Greek". Nobody's to keep. */
export const isOfUnknown = (spoken: string, language: Language): boolean =>
  OF_UNKNOWN[language].test(spoken.trim())

/** Somebody of the family without "my", or whose words are reported. */
const toldOf = (spoken: string, language: Language): string | undefined => {
  const words = spoken.trim()
  if (language === 'zh') {
    const kin = CALLED_ZH.exec(words)?.groups?.kin
    return kin === undefined ? REPORTED.zh.exec(words)?.groups?.name : `我${kin}`
  }
  const called = CALLED_EN.exec(words)?.groups
  if (called?.kin !== undefined && (called.rest === undefined || PREDICATE_EN.test(called.rest)))
    return `my ${called.kin.toLowerCase()}`
  return REPORTED.en.exec(words)?.groups?.name
}

/**
 * Whose preference a clause is about: "my daughter hates …", "我老婆不吃辣", "Deborah prefers …".
 * @param known names of people who may be spoken of, such as those in the car.
 * @returns undefined where the words tell of nobody but the speaker.
 */
export const subjectIn = (
  spoken: string,
  language: Language,
  known: readonly string[],
): string | undefined => {
  if (language === 'zh') {
    const own = OWN_ZH.exec(spoken)?.[0]
    if (own !== undefined) return own.replace(/^(?:我们|咱们|咱|我)(?:家)?的?/u, '我')
  }
  const own = OWN_EN.exec(spoken)
  if (own !== null) {
    const after = spoken.slice(own.index + own[0].length)
    const before = spoken.slice(0, own.index)
    if (PREDICATE_EN.test(after) || /\bfor $/u.test(before))
      return own[0].toLowerCase().replace(/^our /u, 'my ')
  }
  const spokenOf = known.find(name => {
    const at = spoken.indexOf(name)
    if (at < 0) return false
    const after = spoken.slice(at + name.length)
    return (
      PREDICATE_EN.test(after) ||
      /^(?:不|很|最|特别|总是|从来|爱|喜欢|讨厌|对|想|要|怕|习惯|平时|一般|也|都|嫌|说)/u.test(after)
    )
  })
  return spokenOf ?? toldOf(spoken, language) ?? tasterIn(spoken, language)
}
