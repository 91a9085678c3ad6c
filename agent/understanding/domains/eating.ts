import { type Pattern, readPatterns, type SkillDomain, said } from './domain.ts'

const MEAL_EN =
  '(?:restaurants?|(?:place|places|spot|somewhere|something|anywhere) (?:nice |good |new )*(?:to|for) (?:eat|lunch|dinner|breakfast|supper|a meal|a bite|food)|eater(?:y|ies)|food|lunch|dinner|supper|breakfast)'
const MEAL_ZH = '(?:餐厅|餐馆|饭店|饭馆|馆子|吃饭的地方|好吃的|美食|吃的)'

/** Somebody wants to be told where to eat, rather than shown all there is. The kind of food, where one is named, is a quality. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `^(?:(?:can you|could you|would you|please) )*(?:recommend|suggest|pick|choose|propose)(?: me| us)? (?:an?|the|some|any|somewhere)? ?(?:(?:good|nice|nearby|decent|great) )*(?<quality>[a-z]+ )??(?:${MEAL_EN})(?: (?:nearby|near here|around here|near me|close by|for (?:me|us|lunch|dinner|tonight|today)))*\\??$`,
      'u',
    ),
    intent: 'recommend',
    slots: match => said({ category: 'restaurant', quality: match.groups?.quality?.trim() }),
  },
  {
    pattern:
      /^where(?:'s| is) (?:good|nice|somewhere good|a good place) to eat(?: (?:around here|nearby|here))*\??$|^(?:where|what) (?:should|can|could|shall|do) (?:i|we) (?:go (?:and |to |for )?)?(?:eat|have (?:lunch|dinner|breakfast)|get (?:lunch|dinner|something to eat)|lunch|dinner)(?: (?:now|today|tonight|around here|nearby))*\??$|^(?:any|do you have (?:a|any)|got any) (?:recommendations?|suggestions?|ideas?|tips?) (?:for|on|where) (?:a |an )?(?:restaurants?|lunch|dinner|food|places? to eat|to eat)\??$/u,
    intent: 'recommend',
    slots: () => ({ category: 'restaurant' }),
  },
  {
    pattern:
      /^(?:(?:can you|could you|would you|please) )*(?:(?:find|get|show|pick|choose|look for|think of)(?: me| us)?|let's (?:go|find)|any(?:where)?|where is|what is) (?:a |an |some |any )?(?:(?:good|nice|nearby|decent|great|new) )*(?:place|spot|somewhere|something|anywhere)(?: (?:good|nice|new|decent|close))* (?:to have |to get |to go for |to |for )(?:eat|lunch|dinner|breakfast|supper|brunch|a meal|a bite|a bite to eat|food|dining)(?: (?:nearby|near here|around here|close by|now|today|tonight))*\??$/u,
    intent: 'recommend',
    slots: () => ({ category: 'restaurant' }),
  },
  {
    pattern: new RegExp(
      `^(?:请|帮我|给我|能不能)?(?:推荐|介绍|建议|选|挑)(?:我)?(?:一下|一[家个间]|[几个家]{1,2}|点|些)?(?:附近的?|好一点的)?(?<quality>[\\p{Script=Han}]{1,4}?)?的?${MEAL_ZH}(?:吧|吗|呗)?$`,
      'u',
    ),
    intent: 'recommend',
    slots: match => said({ category: '餐厅', quality: match.groups?.quality }),
  },
  {
    pattern:
      /^(?:附近|周围|这附近|这里)?(?:有(?:什么|没有|啥))?(?:好吃的|餐厅|饭店|馆子)(?:可以)?推荐(?:一下|吗|的吗)?$|^(?:附近|周围|这附近|这里|这边|周边|这一带)都?有(?:什么|啥|哪些|没有)?(?:好吃的?|吃的|吃饭的地方)(?:地方|店)?(?:吗|呢|啊)?$|^(?:我们?|今天|中午|晚上|午饭|晚饭|早饭|去)*(?:吃什么|吃啥|去哪(?:里|儿)?吃|在哪吃)(?:好|呢|啊|饭)*$/u,
    intent: 'recommend',
    slots: () => ({ category: '餐厅' }),
  },
]

/** "Recommend a restaurant", 中午吃什么好: read before anything that plays what is recommended. */
export const EATING: SkillDomain = {
  id: 'navigation',
  opening:
    /^(?:(?:recommend|suggest)(?: me| us)? |推荐(?:一[家个]|附近|几家)?\p{Script=Han}{0,4}(?:餐|饭|馆|吃|美食))/u,
  read: piece => readPatterns('navigation', PATTERNS, piece),
}
