import type { MenuTopic } from '../../skills/coffee/menu-answers.ts'

interface MenuQuestion {
  readonly about: MenuTopic
  readonly pattern: RegExp
  /** What must be so for the words to be about the menu; absent: the words are enough. */
  readonly needs?: 'name' | 'coffee'
}

/** What is asked of the menu, the particular before the general. `coffee`: coffee is named, or was spoken of. */
const QUESTIONS: readonly MenuQuestion[] = [
  {
    about: 'cheapest',
    pattern:
      /\b(?:cheapest|least expensive|most affordable)\b.*\b(?:drink|coffee|latte|order|menu|one|thing)\b|最便宜的?(?:咖啡|饮料|饮品|喝的|一?杯|是|有)/u,
    needs: 'coffee',
  },
  {
    about: 'price',
    pattern:
      /^(?:and |so |ok(?:ay)? )*(?:how much|what(?:'s| is) the (?:price|cost)|what (?:does|do|would) .* cost|what(?:'s| is| are) .* (?:cost|price))|多少钱|什么价|几块钱?|怎么卖|贵不贵|贵吗/u,
    needs: 'name',
  },
  {
    about: 'decaf',
    pattern:
      /\b(?:anything|something|any|what|which|do (?:you|they) have|have you got|is there|are there)\b.*(?:\bdecaf\b|\b(?:without|no) caffeine\b|\bcaffeine free\b)|(?:有|哪些|什么).*(?:不含|没有|无|不带)咖啡因|有.*低因|低因.*(?:有吗|有没有)/u,
  },
  {
    about: 'sizes',
    pattern:
      /\b(?:what|which) sizes?\b(?!.*\b(?:tyres?|tires?|wheels?|screen)\b)|(?:什么|哪些|哪几种|几种|多大)(?:的)?杯(?:型|子)?|有几种(?:大小|尺寸)/u,
  },
  {
    about: 'milks',
    pattern: /\b(?:what|which) (?:kinds? of |types? of )?milks?\b|(?:什么|哪些|哪几种|几种)奶(?!茶)/u,
  },
  {
    about: 'sweeteners',
    pattern:
      /\b(?:any|what|which|have|got|do|are there) (?:kinds? of |types? of |any )?(?:sweeteners?|syrups?)\b|\b(?:what|which) (?:kinds? of )?flavou?rs\b.*\bsyrup|(?:什么|哪些|哪几种)(?:糖浆|糖|甜度)/u,
  },
  {
    about: 'extras',
    pattern:
      /\bwhat (?:else )?can i (?:add|put in)\b|\b(?:what|which) (?:extras|toppings)\b|(?:可以|能)加(?:些|点)?(?:什么|啥)|有(?:什么|哪些)配料/u,
    needs: 'coffee',
  },
  {
    about: 'drinks',
    pattern:
      /\bmenu\b|\b(?:what|which) (?:kinds? of |types? of |other |else )?(?:coffees?|drinks?|teas?|beverages?)\b|^what (?:do (?:you|they) (?:have|got|sell)|have (?:you|they) got|can i (?:get|order|have|drink)|is there|are my options|are the options|would you recommend)|菜单|(?:有|点|喝|来)(?:些|点)?(?:什么|啥|哪些|几种)(?:咖啡|喝的|饮料|饮品|茶|可以喝|能喝)|(?:有|都有)(?:什么|啥|哪些)$|(?:可以|能)(?:点|喝|来)(?:些|点)?(?:什么|啥|哪些)/u,
    needs: 'coffee',
  },
  {
    about: 'has',
    pattern:
      /^(?:and |so )*(?:do (?:you|they) (?:have|do|sell|serve|make|got)|have (?:you|they) got|is there(?: any)?|are there(?: any)?|does it come|can (?:you|they) (?:do|make it with))\b|^(?:那|请问|你们?|店里|他们)*(?:有没有.+|有.+(?:吗|么|没有|嘛|不))$|(?:能|可以)(?:换|加|做|点).*(?:吗|么|不)$|^(?:那)?(?:能不能|可不可以)(?:换|加|做)/u,
    needs: 'name',
  },
]

/** What somebody drinks is the memory's to answer. */
const OF_SOMEBODY =
  /\b(?:do|did|does|would) (?:i|he|she|we)\b|\b(?:my|his|her) (?:usual|favou?rite)\b|[我他她](?:们|家)?\S{0,4}?(?:平时|一般|通常|喜欢|爱|常|每天|习惯|上次|昨天)/u

/** Words about something to drink, which alone say that a menu is meant. */
const SOMETHING_TO_DRINK =
  /\b(?:coffees?|drinks?|to drink|teas?|beverages?|caf[eé]|menu)\b|咖啡|喝的|饮料|饮品|喝什么|喝点|菜单/u

/**
 * What somebody wants to know of the menu; undefined where they ask for something else.
 *
 * @param text normalised words.
 * @param names what of the menu is named in them.
 * @param recent coffee was spoken of just before.
 */
export const menuQuestionIn = (
  text: string,
  names: { readonly drink: boolean; readonly any: boolean },
  recent: boolean,
): MenuTopic | undefined => {
  const plain = text.replace(/[?!.,\s]+$/u, '')
  if (OF_SOMEBODY.test(plain)) return undefined
  return QUESTIONS.find(({ pattern, needs }) => {
    if (!pattern.test(plain)) return false
    if (needs === 'name') return names.any
    return needs === undefined || recent || names.drink || SOMETHING_TO_DRINK.test(plain)
  })?.about
}
