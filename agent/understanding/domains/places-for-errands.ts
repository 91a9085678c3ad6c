import type { Language } from '../../domain/language.ts'

/** What people wish for when they mean a place to get it; the first that fits. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^(?:我)?(?:肚子)?(?:有点|好|太|真|快|都)?饿(?:了|死了?|坏了|得慌|$)/u, '餐厅'],
  [/(?:上|去)(?:个|趟|一下)?(?:厕所|洗手间|卫生间)|尿急|内急|憋不住/u, '厕所'],
  [
    /^(?:我|我们|车|车子)?(?:想|要|得|该|需要|去)*加(?:个|点|点儿|一下)?油(?:了)?$|快?没油了|油不多了|油快没了/u,
    '加油站',
  ],
  [
    /^(?:我|我们|车|车子)?(?:想|要|得|该|需要|去)*(?:给车)?充(?:个|点|点儿|一下)?电(?:了)?$|快没电了|电不多了|电快没了/u,
    '充电站',
  ],
  [
    /^(?:我|我们|咱们?)?(?:想)?(?:去)?(?:哪(?:儿|里)(?:好玩|玩(?:好)?)|玩(?:一下|玩)?)(?:呢|啊|吧)?$/u,
    '景点',
  ],
  [/^(?:我|我们|咱们?)?(?:想|要|去)*(?:逛(?:逛)?(?:街|商场)|购物)(?:吧|了)?$/u, '商场'],
  [/^(?:找|哪(?:里|儿)有|有没有)?(?:一?个)?(?:能|可以)?停车的(?:地方|位置)(?:吗)?$/u, '停车场'],
  [/^(?:我|我们)?(?:有点|好|太|真|快|都)?(?:口)?渴(?:了|死了?|得慌|$)/u, '咖啡店'],
  [
    /^(?:我|我们)?(?:想|要|得|去)*(?:找(?:个|一个)?)?(?:地方)?停(?:一?下)?车(?:了|吧)?$|找(?:个|一个)?(?:车位|停车位)/u,
    '停车场',
  ],
  [/^(?:我|我们)?(?:想|要|得|去)+取(?:点|点儿|个|一下)?(?:钱|现金|款)$/u, '银行'],
  [/^(?:我|我们)?(?:想|要|得|去)+买(?:点|点儿|个|些)?药$/u, '药店'],
  [
    /^(?:我|我们)?(?:想|要|得|去)*买(?:点|点儿|瓶|些)?(?:菜|水|水果|牛奶|面包|零食|纸巾|东西|吃的|日用品)$/u,
    '超市',
  ],
  [/找(?:个|一个)?地方住|^(?:我|我们)?(?:想|要|得)+住(?:酒店|宾馆|一晚|店)/u, '酒店'],
]

/** The same in English. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:i'm|i am|we're|we are|(?:the )?(?:kids|children) are|everyone is|everybody is|i'm getting|getting)(?: so| really| very| a bit| getting| all| quite)* (?:hungry|starving|famished|peckish)\b|^(?:let's|i want to|we want to|i'd like to|i need to|we should|where can (?:i|we)|somewhere to|a place to|find (?:me |us )?(?:somewhere|a place) to) (?:grab |get |have |go for )?(?:eat|a bite|lunch|dinner|breakfast|something to eat|food|some food)\b/u,
    'restaurant',
  ],
  [
    /^(?:i'm|i am|we're)(?: so| really| very| a bit)* thirsty\b|^(?:i|we)(?:'d (?:like|love|kill for|murder)| want| need| could (?:use|do with|murder)| fancy)(?: to have| to get)? (?:a|some|another|something to) (?:cold |hot )?drink$/u,
    'cafe',
  ],
  [
    /^(?:i|we) (?:really )?(?:need|have|gotta|want) (?:to )?(?:pee|a (?:toilet|restroom|bathroom|loo)|the (?:toilet|restroom|bathroom|loo)|(?:go|use)(?: to)? the (?:toilet|restroom|bathroom|loo))\b/u,
    'toilet',
  ],
  [
    /^(?:i|we)(?:'re| need| have| want|'m)(?: to)?(?: get)? (?:gas|petrol|fuel|refuel|fill up|fill the tank|running out of (?:gas|petrol|fuel)|low on (?:gas|petrol|fuel))\b|^(?:need )?(?:gas|petrol|fuel|refuel|fill up)$/u,
    'petrol station',
  ],
  [
    /^(?:i|we|the car)(?:'re| needs?| has| have| want|'m)(?: to)?(?: be)? (?:charge|charging|recharge|a charge|charged|low on (?:battery|charge)|running out of (?:battery|charge))\b|^(?:the car|my car|it|i|we) (?:needs?|could use) (?:some )?juice$|^(?:low on|out of) juice$|^(?:charge|recharge|charging)(?: up)?(?: (?:the|my) (?:car|battery))?$/u,
    'charging station',
  ],
  [
    /^(?:i|we) (?:need|want|have) (?:to )?(?:park|a parking (?:space|spot|place)|somewhere to park)\b|^where (?:can|could|do|should) (?:i|we) park\b|^(?:park|parking)(?: (?:somewhere|here|please))*$/u,
    'parking',
  ],
  [
    /^(?:buy|get|pick up) (?:some )?(?:groceries|milk|bread|fruit|vegetables|eggs|snacks|a few things)$/u,
    'supermarket',
  ],
  [/^(?:(?:i|we)(?:'d like| want| need) to |let's )?go shopping$/u, 'mall'],
  [/^feed me$/u, 'restaurant'],
  [/^find (?:me |us )?(?:a|some) coffee$/u, 'cafe'],
  [/^(?:i|we) (?:need|want|have) (?:to get |to withdraw )?(?:some )?(?:cash|money from an atm)\b/u, 'bank'],
  [
    /^(?:i|we) (?:need|want|have) (?:to (?:buy|get) )?(?:some )?(?:medicine|painkillers|aspirin|tablets)\b/u,
    'pharmacy',
  ],
  [
    /^(?:i|we) (?:need|want) (?:somewhere|a place) to (?:stay|sleep)\b|^find (?:me |us )?(?:a|some) (?:room|hotel room|place to stay|accommodation)(?: for (?:the night|tonight))?$|^where (?:can|could|do|should) (?:i|we) (?:stay|sleep)(?: (?:tonight|the night))?$/u,
    'hotel',
  ],
]

/** The kind of place somebody needs who says this: "I'm starving" a restaurant. `text` is normalised. */
export const errandIn = (text: string, language: Language): string | undefined =>
  (language === 'en' ? ENGLISH : CHINESE).find(([pattern]) => pattern.test(text))?.[1]
