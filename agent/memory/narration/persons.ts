import type { Language } from '../../domain/language.ts'
import { tagsIn } from '../conditions/words.ts'

/** A capitalised name as English writes it: "Deborah", "Deborah Miller". */
const NAME_EN = "\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'-]*)?"
/**
 * The surnames most Chinese bear, without those that are everyday words as well (高, 金, 白, 马, 方), and the familiar
 * forms 小李, 老王.
 */
const NAME_ZH =
  '(?:(?:[王李张刘陈杨赵吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦傅邹熊孟秦邱侯江尹薛闫段雷龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤周])[\\p{Script=Han}]{1,2}?|[小老][王李张刘陈杨赵吴徐孙朱胡郭何林罗郑梁谢宋唐许周]|小(?![心时孩朋区吃费气声时学])[\\p{Script=Han}]|阿[\\p{Script=Han}]|(?!天天|常常|往往|慢慢|渐渐|偏偏|刚刚|妈妈|爸爸|爷爷|奶奶|姥姥|姐姐|妹妹|哥哥|弟弟|宝宝|叔叔|人人|事事|处处|时时|年年|月月|家家|一一|好好)(?<twice>[\\p{Script=Han}])\\k<twice>|\\p{Lu}\\p{Ll}+)'

/** Written with a capital at the head of a sentence, or like a surname, and nobody's name. */
const NOBODY =
  /^(?:i|you|he|she|it|we|they|everyone|everybody|nobody|somebody|someone|anyone|anybody|who|what|which|that|this|these|those|there|traffic|people|one|mine|yours|google|siri|alexa|jarvis|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$|^(?:周[末一二三四五六日天]|许多|任何|程序|万一|江南|石头|雷雨|龙虾|林荫|陆续)/iu

const isPerson = (name: string): boolean => !NOBODY.test(name) && tagsIn(name).length === 0

const TASTE: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?<name>${NAME_EN}) (?:also |really |always |usually |generally |absolutely |just )*(?:likes|loves|hates|prefers|drinks|eats|takes (?:her|his)|listens to|is (?:scared|afraid|terrified) of|enjoys|adores|dislikes|wants|needs|can't stand|cannot stand|doesn't (?:like|want|eat|drink)|never (?:eats|drinks|wants)|feels the (?:cold|heat)|gets (?:car ?sick|cold|hot|dizzy)|(?:can't|cannot) (?:hear|see|stand|eat)|wears (?:glasses|hearing)|runs (?:hot|cold)|is (?:allergic|left-handed|right-handed|vegetarian|vegan|diabetic|pregnant|colou?r-?blind|always (?:cold|hot)))\\b`,
    'u',
  ),
  zh: new RegExp(
    `^(?<name>${NAME_ZH})(?:也|很|最|特别|总是|一直|平时|通常|一般|都|比较|真的)*(?:喜欢|不喜欢|讨厌|爱[吃喝听]|不[吃喝听]|受不了|习惯|怕|对[^，。]{1,8}过敏|腰|腿|耳朵|眼睛|胃|晕车|容易|听不|看不)`,
    'u',
  ),
}

/** Somebody whose taste a sentence opens with, known or not: "Emma hates loud music", 王芳不吃辣. */
export const tasterIn = (spoken: string, language: Language): string | undefined => {
  const name = TASTE[language].exec(spoken.trim())?.groups?.name
  return name === undefined || !isPerson(name) ? undefined : name
}

const THERE =
  "(?:'s|isn't|aren't|is not|are not|is|are|was|were) (?:also |sitting |riding |with |here|there|aboard|on board|around|along|in (?:the )?(?:car|back|front|passenger|rear)|next to|beside|driving)|(?:sits|rides|comes|joins|travels|gets in|drives)\\b"
const COMPANY_EN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ww]hen(?:ever)?|[Ii]f|[Ww]hile|[Uu]nless|[Ee]very time|[Aa]ny ?time|[Aa]s long as|[Oo]nce)\\s+(?<name>${NAME_EN})(?: and (?<other>${NAME_EN}|I))?\\s*(?:${THERE})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Ww]hen(?:ever)?|[Ii]f|[Ww]hile|[Ee]very time|[Aa]ny ?time)\\s[^,.;]{0,30}?\\bwith (?<name>${NAME_EN})(?: and (?<other>${NAME_EN}))?`,
    'gu',
  ),
  new RegExp(
    `\\b[Ww]ith (?<name>${NAME_EN})(?: and (?<other>${NAME_EN}))? (?:in the (?:car|back|front|passenger seat)|on board|aboard|around|along|next to me|beside me)`,
    'gu',
  ),
]
/** Whoever stands where only somebody can: Chinese names have no capital, so the frame must tell. */
const COMPANY_ZH: readonly RegExp[] = [
  /(?:^|[，,。；]|当|如果|要是|只要|每次|每当)(?<name>[\p{Script=Han}A-Za-z]{1,8}?)(?:也)?(?:在|坐)(?:我?(?:车[上里]|旁边|边上|副驾驶?|后排|后座))?(?:的时候|的话|时|就)/gu,
  /(?:和|跟|与|同|带着?|载着?)(?<name>[\p{Script=Han}A-Za-z]{1,8}?)(?:一起|一块儿?|同行|同车|出门|出去|开车|坐车)/gu,
]
const NOT_COMPANY_ZH =
  /我|你|他|她|它|咱|大家|有人|别人|没人|谁|人$|^(?:现|正|不|都|也|就|还|一个|上|下|家|车|停|开|晚上|早上)/u

/** Who must be there, as the words of a circumstance name them, whether the car knows them or not. */
export const companionsIn = (spoken: string, language: Language): readonly string[] => {
  const frames = language === 'zh' ? COMPANY_ZH : COMPANY_EN
  const found = frames.flatMap(frame =>
    [...spoken.matchAll(frame)].flatMap(match => [match.groups?.name, match.groups?.other]),
  )
  return [
    ...new Set(
      found.filter(
        (name): name is string =>
          name !== undefined &&
          name !== '' &&
          isPerson(name) &&
          !(language === 'zh' && NOT_COMPANY_ZH.test(name)),
      ),
    ),
  ]
}
