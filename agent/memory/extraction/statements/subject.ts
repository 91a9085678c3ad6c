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
const OWN_ZH = new RegExp(`(?:我|我们|咱|咱们)(?:家)?的?(?:${RELATION_ZH})`, 'u')
const PREDICATE_EN =
  /^(?:'s favou?rite|'s allerg|,? (?:\w+ ){0,2}(?:likes?|loves?|hates?|prefers?|enjoys?|adores?|dislikes?|can't|cannot|doesn't|don't|isn't|is|are|was|eats?|drinks?|listens?|never|always|only|wants?|needs?|has|have|gets?|takes?)\b)/u

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
    return PREDICATE_EN.test(after) || /^(?:不|很|最|特别|总是|从来|爱|喜欢|讨厌|对|想|要)/u.test(after)
  })
  return spokenOf ?? tasterIn(spoken, language)
}
