/** One thing that can be so at a moment, and the words that say it. */
export interface TagDefinition {
  readonly value: string
  /** Sources of regular expressions, matched at word boundaries, without case. */
  readonly en: string
  readonly zh: string
  /** Values of the same dimension that cannot hold together with this one. */
  readonly excludes?: readonly string[]
}

export interface DimensionDefinition {
  readonly dimension: string
  /** How much a match says: the rarer the circumstance, the more. 1 is usual. */
  readonly weight: number
  /** Times of day are told of every trip and mean little unless the words themselves name them. */
  readonly ambient?: boolean
  readonly tags: readonly TagDefinition[]
}

/**
 * The circumstances a preference may depend on. The one list: words are read into these tags, the live context
 * answers in them, the screen names them. A new circumstance is one row here.
 */
export const DIMENSIONS: readonly DimensionDefinition[] = [
  {
    dimension: 'season',
    weight: 1,
    tags: [
      {
        value: 'spring',
        en: 'spring(?:time)?',
        zh: '春天|春季|开春',
        excludes: ['summer', 'autumn', 'winter'],
      },
      {
        value: 'summer',
        en: 'summer(?:s|time)?|july|august|heat ?wave',
        zh: '夏天|夏季|盛夏|三伏|七月|八月',
        excludes: ['spring', 'autumn', 'winter'],
      },
      {
        value: 'autumn',
        en: 'autumn|in the fall|fall season',
        zh: '秋天|秋季|入秋',
        excludes: ['spring', 'summer', 'winter'],
      },
      {
        value: 'winter',
        en: 'winter(?:s|time|y)?|january|february',
        zh: '冬天|冬季|大冬天|一月|二月|腊月',
        excludes: ['spring', 'summer', 'autumn'],
      },
    ],
  },
  {
    dimension: 'weather',
    weight: 1.2,
    tags: [
      {
        value: 'rain',
        en: 'rain(?:s|y|ing|ed|storm)?|drizzl\\w*|downpour|pouring|storm(?:s|y|ing)?|thunderstorm\\w*',
        zh: '下雨|雨天|大雨|暴雨|小雨|雷雨|下着雨',
        excludes: ['clear', 'snow'],
      },
      {
        value: 'snow',
        en: 'snow(?:s|y|ing|ed|storm)?|blizzard|sleet',
        zh: '下雪|雪天|大雪|暴雪',
        excludes: ['clear', 'rain'],
      },
      {
        value: 'fog',
        en: 'fog(?:gy)?|mist(?:y)?|haz[ey]',
        zh: '起雾|雾天|大雾|有雾|雾霾',
        excludes: ['clear'],
      },
      {
        value: 'clear',
        en: 'sunny|clear (?:sky|skies|day|weather)|sunshine|cloudless',
        zh: '晴天|大太阳|出太阳|晴朗',
        excludes: ['rain', 'snow', 'fog'],
      },
      { value: 'wind', en: 'windy|gusts?|gusty', zh: '刮风|大风' },
    ],
  },
  {
    dimension: 'temperature',
    weight: 1.2,
    tags: [
      {
        value: 'hot',
        en: 'hot(?:ter)?|heat ?waves?|sweltering|scorching|boiling|sweating|warm(?:er)? (?:day|spring|afternoon|weather|out)|blazing|roasting|heated up|overheat\\w*|the heat',
        zh: '热|炎热|高温|出汗|暴晒',
        excludes: ['cold'],
      },
      {
        value: 'cold',
        en: 'cold|colder|freezing|chill(?:y|ed)|frost\\w*|icy|frigid|cool (?:rainy )?(?:evening|morning|night|day)|shiver\\w*|numb|ice',
        zh: '冷|寒冷|冻|降温|零下|结冰',
        excludes: ['hot'],
      },
    ],
  },
  {
    dimension: 'daytime',
    weight: 1,
    ambient: true,
    tags: [
      {
        value: 'morning',
        en: 'mornings?|dawn|sunrise|breakfast',
        zh: '早上|早晨|清晨|上午|一早',
        excludes: ['evening', 'night', 'afternoon'],
      },
      {
        value: 'afternoon',
        en: 'afternoons?|noon|midday|lunch',
        zh: '下午|中午|午后',
        excludes: ['morning', 'night'],
      },
      {
        value: 'evening',
        en: 'evenings?|dusk|sunset|dinner|tonight|twilight',
        zh: '傍晚|晚上|黄昏|今晚|晚饭',
        excludes: ['morning'],
      },
      {
        value: 'night',
        en: 'nights?|at night|nighttime|late[- ]night|midnight|tonight|night[- ]driv\\w+',
        zh: '夜里|夜晚|晚上|深夜|半夜|夜间',
        excludes: ['morning', 'afternoon', 'day'],
      },
      { value: 'day', en: 'daytime|during the day|in the day|daylight', zh: '白天', excludes: ['night'] },
    ],
  },
  {
    dimension: 'light',
    weight: 1,
    tags: [
      {
        value: 'dark',
        en: "dark(?:ness|er)?|pitch[- ]black|unlit|dim out|can't see (?:the )?(?:road|dials|gauges|notes)|getting dark",
        zh: '天黑|黑暗|太暗|没有路灯|光线暗',
        excludes: ['glare', 'bright'],
      },
      {
        value: 'glare',
        en: 'glare|sun in my eyes|sunlight|direct sun|bright (?:sun|day|out|morning)|blinding sun|washed out|noon sun|the sun',
        zh: '阳光刺眼|太阳晒|反光|强光|逆光',
        excludes: ['dark'],
      },
      { value: 'tunnel', en: 'tunnels?|underpass\\w*', zh: '隧道' },
    ],
  },
  {
    dimension: 'air',
    weight: 1.4,
    tags: [
      {
        value: 'smell',
        en: 'smells?|smelly|stink\\w*|odou?rs?|exhaust|fumes?|factory|chemical|manure|landfill|sewage|smoke|smoky|diesel|stench',
        zh: '味道|臭|异味|尾气|烟味|化工厂|工厂',
      },
      {
        value: 'dust',
        en: 'dust(?:y)?|pollen|allerg\\w*|smog|pollut\\w*|sand(?:storm)?|sneez\\w*|hay fever|air quality|construction dust',
        zh: '灰尘|花粉|过敏|雾霾|沙尘|污染|扬尘|打喷嚏',
      },
      { value: 'stuffy', en: 'stuffy|stale|fresh air|suffocat\\w*|stifling', zh: '闷|新鲜空气|透气' },
      {
        value: 'misted',
        en: 'fogg(?:ed|ing)(?: up)?|mist(?:ed|ing)(?: up| over)?|condensation|steam(?:ed|ing|y)? up|humid(?:ity)?|damp',
        zh: '起雾|雾气|潮湿|水汽',
      },
    ],
  },
  {
    dimension: 'company',
    weight: 1.6,
    tags: [
      {
        value: 'alone',
        en: 'alone|by (?:my|him|her)self|on my own|just me|solo|no passengers|no one else|nobody else',
        zh: '一个人|独自|就我|没别人',
        excludes: ['child', 'baby', 'elder', 'pet', 'guest', 'family', 'others'],
      },
      {
        value: 'child',
        en: 'kids?|child(?:ren)?|sons?|daughters?|nephews?|nieces?|grand(?:son|daughter|kids?|children)|toddlers?|little ones?|boys|students on board',
        zh: '孩子|小孩|儿子|女儿|侄子|外甥|孙子|孙女|宝宝|小朋友',
        excludes: ['alone'],
      },
      { value: 'baby', en: 'bab(?:y|ies)|infant|newborn', zh: '婴儿|宝宝', excludes: ['alone'] },
      {
        value: 'elder',
        en: 'mother|mom|mum|father|dad|grandm\\w+|grandf\\w+|grandpa|elderly|parents|in-laws?|aunt|uncle',
        zh: '妈|妈妈|母亲|爸|爸爸|父亲|奶奶|爷爷|外婆|外公|老人|父母|岳父|岳母',
        excludes: ['alone'],
      },
      { value: 'pet', en: 'dogs?|pupp(?:y|ies)|cats?|pets?', zh: '狗|猫|宠物', excludes: ['alone'] },
      {
        value: 'guest',
        en: 'clients?|customers?|guests?|boss|colleagues?|coworkers?|visitors?|investors?|professor|donors?|vip',
        zh: '客户|客人|老板|同事|领导|来宾',
        excludes: ['alone'],
      },
      {
        value: 'family',
        en: 'family|wife|husband|sister|brother|spouse|relatives',
        zh: '家人|老婆|妻子|老公|丈夫|姐姐|妹妹|哥哥|弟弟|全家',
        excludes: ['alone'],
      },
      {
        value: 'friends',
        en: 'friends?|buddies|buddy|gang|road trip',
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
        en: '(?:to |at |from )?(?:the )?(?:work|office|commut\\w+)',
        zh: '上班|公司|单位|办公室|通勤',
      },
      { value: 'home', en: 'home|heading home', zh: '回家|家里' },
      {
        value: 'garage',
        en: 'garages?|parking (?:lot|spot|space|garage|structure)|tight spot|parallel park\\w*|parking',
        zh: '车库|停车场|车位|停车',
      },
      { value: 'school', en: 'school|campus|university|classes|lecture', zh: '学校|校园|大学|上课' },
      { value: 'airport', en: 'airport|flight', zh: '机场|航班' },
      { value: 'hospital', en: 'hospital|clinic|doctor', zh: '医院|诊所|看病' },
      { value: 'city', en: 'city|downtown|urban|streets', zh: '市区|城里|市中心' },
      {
        value: 'country',
        en: 'countryside|rural|village|farm|field (?:site|study|work)|wetland|forest|camp\\w*',
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
        en: 'highways?|motorway|freeway|interstate|expressway|long (?:drive|trip|haul)s?|cruising',
        zh: '高速|长途|快速路',
      },
      {
        value: 'traffic',
        en: 'traffic|congest\\w+|rush hour|jam|stop-and-go|gridlock|bumper',
        zh: '堵车|拥堵|早高峰|晚高峰|车多',
      },
      {
        value: 'rough',
        en: 'off-?road|rough|gravel|dirt road|terrain|bumpy|mountain\\w*|winding|hill(?:s|y)|curv\\w+|muddy|trail',
        zh: '山路|土路|越野|颠簸|弯路|泥',
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
  {
    dimension: 'activity',
    weight: 1.5,
    tags: [
      {
        value: 'call',
        en: 'call(?:s|ing)?|on the phone|phone call|conference|video meeting|zoom|dial(?:ing|-in)?',
        zh: '打电话|接电话|通话|开会|电话会议',
      },
      {
        value: 'reading',
        en: 'read(?:ing)?|books?|notes|documents?|blueprints?|schematics|papers?|maps? to study|study(?:ing)?|grading|proofread\\w*|sketch\\w*',
        zh: '看书|看文件|读书|看资料|批改|复习|画图',
      },
      {
        value: 'working',
        en: 'work(?:ing)? on|laptop|coding|typing|emails?|presentation|report|deadline',
        zh: '办公|写代码|回邮件|做方案',
      },
      {
        value: 'focus',
        en: 'focus(?:ed|ing)?|concentrat\\w+|alert|attentive|stay awake|sharp',
        zh: '专心|集中|专注|提神|清醒',
      },
      {
        value: 'relax',
        en: 'relax\\w*|unwind|calm(?:ing|er)?|soothing|wind down|de-?stress|chill out|peaceful|cozy|cosy|meditat\\w*|romantic|date night|mood',
        zh: '放松|休息一下|舒缓|平静|浪漫|氛围|冥想',
      },
      {
        value: 'sleep',
        en: 'sleep\\w*|nap(?:ping|s)?|asleep|doz\\w+|snooz\\w+|rest(?:ing)?',
        zh: '睡觉|睡着|午睡|打盹|小憩|困',
      },
      { value: 'party', en: 'party|celebrat\\w+|dancing|sing(?:ing)?|karaoke|fun', zh: '派对|庆祝|唱歌|嗨' },
      {
        value: 'cargo',
        en: 'cargo|boxes|luggage|groceries|furniture|loading|equipment|gear|haul\\w*',
        zh: '搬东西|行李|装货|拉货|箱子',
      },
      {
        value: 'exercise',
        en: 'gym|workout|run(?:ning)? (?:session|club)|hik(?:e|ing)|yoga|training',
        zh: '健身|跑步|爬山|瑜伽|运动',
      },
      { value: 'podcast', en: 'podcasts?|audio ?books?|briefing|news', zh: '播客|有声书|听书|新闻' },
      { value: 'music', en: 'music|songs?|playlists?|album|tunes|jazz|classical', zh: '音乐|歌|歌单|专辑' },
      {
        value: 'video',
        en: 'movies?|films?|videos?|watch(?:ing)?|cartoons?|show|keynote|tutorial',
        zh: '电影|视频|动画片|看剧|追剧',
      },
      { value: 'photo', en: 'photo\\w*|shoot|film(?:ing)|camera', zh: '拍照|摄影|拍视频' },
      { value: 'eating', en: 'eat(?:ing)?|snack\\w*|meal|drive-thru', zh: '吃东西|吃饭|零食' },
      { value: 'security', en: 'security|surveillance|theft|break-?ins?|safety', zh: '防盗|安全' },
    ],
  },
  {
    dimension: 'health',
    weight: 1.6,
    tags: [
      { value: 'headache', en: 'headaches?|migraines?', zh: '头疼|头痛|偏头痛' },
      {
        value: 'back',
        en: '(?:lower )?back (?:is|was|pain|hurts?|ache|acting|stiff|sore|injury|feels)|backache|strained (?:my )?(?:lower )?back|stiff|sore|sciatica|spine',
        zh: '腰疼|腰痛|背疼|腰酸|颈椎',
      },
      {
        value: 'leg',
        en: 'legs?|knees?|ankles?|foot|feet (?:are|hurt)|circulation in my|surgery|cast|sprain\\w*|injur\\w+',
        zh: '腿疼|膝盖|脚崴|手术|受伤|骨折',
      },
      {
        value: 'tired',
        en: 'tired|exhaust(?:ed|ing)|fatigued?|drained|long day|worn out|sleepy|drowsy|weary',
        zh: '累|疲惫|疲劳|困|犯困',
      },
      {
        value: 'sick',
        en: 'sick|fever|flu|a cold\\b|cough\\w*|ill|unwell|nause\\w*|carsick|motion sick\\w*|dizzy|sinus',
        zh: '感冒|发烧|咳嗽|生病|晕车|恶心|不舒服',
      },
      { value: 'eyes', en: 'eyes?|vision|contacts|glasses|eye strain|blurry', zh: '眼睛|视力|看不清' },
      { value: 'hands', en: 'hands?|fingers?|wrists?|arthritis|knuckles', zh: '手冷|手冰|手指|关节' },
      { value: 'ears', en: 'hard of hearing|hearing|ears?|deaf', zh: '听力|耳朵|耳背' },
      { value: 'pregnant', en: 'pregnan\\w+', zh: '怀孕|孕妇' },
      { value: 'stress', en: 'stress\\w*|anxious|anxiety|nervous|overwhelm\\w*|tense', zh: '紧张|焦虑|压力' },
    ],
  },
  {
    dimension: 'weekday',
    weight: 1,
    tags: [
      {
        value: 'weekend',
        en: 'weekends?|saturdays?|sundays?',
        zh: '周末|周六|周日|星期六|星期天',
        excludes: ['weekday'],
      },
      {
        value: 'weekday',
        en: 'weekdays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|workdays?',
        zh: '工作日|周一|周二|周三|周四|周五',
        excludes: ['weekend'],
      },
    ],
  },
  {
    dimension: 'signal',
    weight: 1.2,
    tags: [
      {
        value: 'poor',
        en: 'buffering|bad connection|poor signal|weak signal|data (?:usage|cap|plan|limit)|slow (?:connection|network)|spotty|save data',
        zh: '信号差|卡顿|流量|网络慢|网不好',
        excludes: ['good'],
      },
      {
        value: 'good',
        en: 'wi-?fi|better connection|good signal|unlimited|5g',
        zh: '网络好|信号好|有wifi',
        excludes: ['poor'],
      },
    ],
  },
]
