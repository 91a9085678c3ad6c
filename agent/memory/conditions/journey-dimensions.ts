import type { DimensionDefinition } from './dimension-types.ts'

/** Who is along, where one is and on what road. */
export const JOURNEY: readonly DimensionDefinition[] = [
  {
    dimension: 'company',
    weight: 1.6,
    tags: [
      {
        value: 'alone',
        en: 'alone|by (?:my|him|her)self|on my own|just me|solo|no passengers?|no one else|nobody else|(?:car|cabin) (?:all )?to (?:my|him|her)self',
        zh: '一个人|独自|就我|没别人',
        excludes: ['child', 'baby', 'elder', 'pet', 'guest', 'family', 'others'],
      },
      {
        value: 'child',
        en: "kids?|child(?:ren)?|sons?|daughters?|nephews?|nieces?|grand(?:son|daughter|kids?|children)|toddlers?|little (?:ones?|girls?|boys?|brother|sister)|boys|twins|pupils|schoolkids?|preschoolers?|teen(?:ager)?s?|kindergart\\w+|booster seat|(?:child|kid)(?:ren)?'s seat|students on board",
        zh: '孩子|小孩|儿子|女儿|侄子|外甥|孙子|孙女|宝宝|小朋友',
        excludes: ['alone'],
      },
      {
        value: 'baby',
        en: 'bab(?:y|ies)|infant|newborn|pram|stroller',
        zh: '婴儿|宝宝',
        excludes: ['alone'],
      },
      {
        value: 'elder',
        en: 'mother|mom|mum|father|dad|grandm\\w+|grandf\\w+|grandpa|gran(?:ny|dad|na|s)?|nan(?:a|ny)?|elderly|pensioners?|seniors?|parents|(?:mother|father)?-?in-laws?|aunt|uncle',
        zh: '妈|妈妈|母亲|爸|爸爸|父亲|奶奶|爷爷|外婆|外公|老人|父母|岳父|岳母',
        excludes: ['alone'],
      },
      {
        value: 'pet',
        en: 'dogs?|pupp(?:y|ies)|cats?|kittens?|pets?|labradors?|retrievers?|poodles?|terriers?|spaniels?|beagles?|dachshunds?|shepherd dog|huskies|husky|collies?|bulldogs?|pugs?|hounds?|hamster|rabbit|parrot',
        zh: '狗|猫|宠物|金毛|泰迪|柯基|拉布拉多|哈士奇',
        excludes: ['alone'],
      },
      {
        value: 'guest',
        en: 'clients?|customers?|guests?|boss|colleagues?|coworkers?|visitors?|investors?|professor|donors?|vip|buyers?|prospects?|delegation|manager|director|chairman',
        zh: '客户|客人|老板|同事|领导|来宾',
        excludes: ['alone'],
      },
      {
        value: 'family',
        en: 'family|wife|husband|sister|brother|spouse|relatives|girlfriend|boyfriend|fianc[ée]e?|cousins?',
        zh: '家人|老婆|妻子|老公|丈夫|姐姐|妹妹|哥哥|弟弟|全家',
        excludes: ['alone'],
      },
      {
        value: 'friends',
        en: 'friends?|buddies|buddy|gang|pals?|(?:team|band|class|flat|room)mates?|road trip',
        zh: '朋友|闺蜜|哥们',
        excludes: ['alone'],
      },
    ],
  },
  {
    dimension: 'place',
    weight: 1.1,
    tags: [
      {
        value: 'work',
        en: '(?:to |at |from )?(?:the )?(?:work|office|commut\\w+|workplace|headquarters)',
        zh: '上班|公司|单位|办公室|通勤',
      },
      { value: 'home', en: 'home|heading home', zh: '回家|家里' },
      {
        value: 'garage',
        en: 'garages?|parking (?:lot|spot|space|garage|structure)|tight (?:spot|space|bay)|parallel park\\w*|parking|car ?parks?|carport|multi-?stor(?:e?y|ies)|kerbs?|curbs?|back(?:ing|ed|s)? (?:in|into|out)|reverse into|reversing',
        zh: '车库|停车场|车位|停车|倒车|路沿|马路牙子',
      },
      { value: 'school', en: 'school|campus|university|classes|lecture', zh: '学校|校园|大学|上课' },
      { value: 'airport', en: 'airport|flight', zh: '机场|航班' },
      { value: 'hospital', en: 'hospital|clinic|doctor', zh: '医院|诊所|看病' },
      {
        value: 'city',
        en: 'city|downtown|urban|streets|in town|town cent(?:er|re)|inner[- ]city',
        zh: '市区|城里|市中心|闹市',
      },
      {
        value: 'country',
        en: 'countryside|rural|village|farm|field (?:site|study|work)|wetland|forest|camp\\w*|farm ?track|fields|meadows?|woods',
        zh: '乡下|农村|郊区|野外|露营',
      },
    ],
  },
  {
    dimension: 'road',
    weight: 1.3,
    tags: [
      {
        value: 'highway',
        en: 'highways?|motorways?|freeways?|interstate|expressway|autobahn|dual carriageway|turnpike|long (?:drive|trip|haul)s?|cruising',
        zh: '高速|长途|快速路',
      },
      {
        value: 'traffic',
        en: 'traffic|congest\\w+|rush hour|jam(?:med|s)?|stop[- ]and[- ]go|stop-start|gridlock(?:ed)?|bumper|tailbacks?|standstill|crawl(?:s|ed|ing)?|queu(?:e|es|ed|ing)',
        zh: '堵车|拥堵|早高峰|晚高峰|车多|堵在|排队|走走停停',
      },
      {
        value: 'rough',
        en: 'off-?road|rough|gravel|dirt (?:road|track)|terrain|bumpy|mountain\\w*|winding|hill(?:s|y)|curv\\w+|muddy|trail|unpaved|cobble\\w*|pot-?holes?|potholed|rut(?:s|ted)|hairpins?|bends?|zig-?zag\\w*|twist(?:y|s and turns)|switchbacks?|serpentines?|quarr(?:y|ies)|washboard|(?:farm|forest|field|cart|stony) track',
        zh: '山路|土路|越野|颠簸|弯路|泥|石子路|坑洼|烂路|盘山|碎石',
        excludes: ['paved'],
      },
      {
        value: 'paved',
        en: 'asphalt|tarmac|paved|smooth (?:road|surface)s?',
        zh: '柏油路|沥青|平路',
        excludes: ['rough'],
      },
      {
        value: 'unfamiliar',
        en: "unfamiliar|new (?:city|route|area|place|town|site|client site|conference center)|never been|don't know (?:the|this|these)|first time|lost|foreign|unknown",
        zh: '不熟|没去过|陌生|新地方|第一次去|不认路',
        excludes: ['familiar'],
      },
      {
        value: 'familiar',
        en: 'familiar|know (?:the|this) (?:way|route|road|area)|by heart|usual route|every day|daily commute|driven (?:this|here)',
        zh: '熟路|认路|常走|每天走',
        excludes: ['unfamiliar'],
      },
      { value: 'construction', en: 'construction|road ?work|detour', zh: '施工|修路|绕路' },
    ],
  },
]
