import type { DimensionDefinition } from './dimension-types.ts'

/** What the world outside is like: seasons, weather, light, the air in the car. */
export const WORLD: readonly DimensionDefinition[] = [
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
        en: 'rain(?:s|y|ing|ed|storm)?|drizzl\\w*|downpour|pour(?:s|ed|ing)|cloudburst|showers|bucketing|torrential|storm(?:s|y|ing)?|thunder\\w*|monsoon',
        zh: '下雨|雨天|大雨|暴雨|小雨|雷雨|下着雨|雨里|毛毛雨|雨点|阵雨|倾盆',
        excludes: ['clear', 'snow'],
      },
      {
        value: 'snow',
        en: 'snow(?:s|y|ing|ed|storm|fall|flakes?)?|blizzard|sleet|slush\\w*|flurr(?:y|ies)|white-?out',
        zh: '下雪|雪天|大雪|暴雪|雪花|飘雪|积雪',
        excludes: ['clear', 'rain'],
      },
      {
        value: 'fog',
        en: 'fog(?:gy)?|mist(?:y)?|haz[ey]|murk\\w*|pea[- ]souper?',
        zh: '起雾|雾天|大雾|有雾|雾霾',
        excludes: ['clear'],
      },
      {
        value: 'clear',
        en: 'sunny|(?:clear|blue) (?:sky|skies|day|weather)|sunshine|cloudless|not a cloud',
        zh: '晴天|大太阳|出太阳|晴朗',
        excludes: ['rain', 'snow', 'fog'],
      },
      { value: 'wind', en: 'windy|gusts?|gusty|gales?|crosswinds?', zh: '刮风|大风|狂风|侧风' },
    ],
  },
  {
    dimension: 'temperature',
    weight: 1.2,
    tags: [
      {
        value: 'hot',
        en: 'hot(?:ter)?|heat ?waves?|sweltering|scorching|boiling|sweating|warm(?:er)? (?:day|spring|afternoon|weather|out)|blazing|roasting|heated up|overheat\\w*|(?:the|this|midday|summer) heat|baking|sultry|scorcher',
        zh: '热(?!水|线|闹)|炎热|高温|出汗|暴晒|酷暑|烤',
        excludes: ['cold'],
      },
      {
        value: 'cold',
        en: 'cold|colder|freezing|chill(?:y|ed)|frost\\w*|icy|frigid|cool (?:rainy )?(?:evening|morning|night|day)|shiver\\w*|numb|ice|wintry|nippy|bitterly|arctic|(?:below|sub)-? ?zero|minus (?:\\d+|[a-z]+)',
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
      {
        value: 'day',
        en: 'daytime|during the day|in the day|by day|daylight',
        zh: '白天',
        excludes: ['night'],
      },
    ],
  },
  {
    dimension: 'light',
    weight: 1,
    tags: [
      {
        value: 'dark',
        en: "dark(?:ness|er)?|pitch[- ]black|unlit|dim out|moonless|nightfall|after dark|no street ?(?:lamps|lights)|can't see (?:the )?(?:road|dials|gauges|notes)|getting dark",
        zh: '天黑|黑暗|太暗|没有?路灯|光线暗|漆黑|黑漆漆|昏暗',
        excludes: ['glare', 'bright'],
      },
      {
        value: 'glare',
        en: 'glare|sun in my eyes|sunlight|direct sun|bright (?:sun|day|out|morning)|blinding sun|washed out|noon sun|(?:low|setting|rising|evening|morning) sun|squint\\w*|dazzl\\w*|the sun',
        zh: '阳光刺眼|太阳晒|反光|强光|逆光|晃眼|夕阳|太阳直射',
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
        en: 'smells?|smelly|stink\\w*|odou?rs?|exhaust|fumes?|factory|chemical|manure|landfill|sewage|smoke|smoky|diesel|stench|reek\\w*|whiff|slurry|refiner(?:y|ies)|garbage|rubbish (?:tip|dump|truck)|landfill site|wildfires?|smokestacks?|chimneys?|pig farm|cattle|tannery',
        zh: '味道|臭|异味|尾气|烟味|化工厂|工厂|烟囱|垃圾场|养殖场|炼油厂',
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
]
