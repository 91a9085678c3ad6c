import { type Pattern, type Piece, readPatterns, type SkillDomain, said } from './domain.ts'
import { kindWanted } from './kinds-of-place.ts'
import {
  afterNavigation,
  anything,
  categoryIn,
  destination,
  dish,
  englishErrand,
  errand,
  givenUp,
  journey,
  kindNearby,
  place,
  preferenceIn,
} from './route-slots.ts'

/** A journey without its end: "navigate", "take me somewhere", 带我去个地方. */
const ANYWHERE =
  /^(?:navigate|navigation|directions|guide me|(?:get|give) me directions|plan (?:a|the|my) (?:new )?(?:route|trip|journey)|(?:set|enter|choose|pick|change|switch|update) (?:a|the|my|our) (?:new )?destination|(?:let's )?go|where (?:shall|should|can|do) we go|show (?:me|us) the way|how do (?:i|we) get there|take (?:me|us) back|where to(?: next| now)?|(?:a )?new destination|drive(?: me| us)?|which way|get going|start (?:the|a|my) (?:route|trip|journey)|(?:(?:take|drive|bring|get) (?:me|us)|let's (?:go|drive)|(?:(?:i|we)(?:'d like| want| need) to )?(?:go|drive)) (?:somewhere|someplace|some place|anywhere|to a place|for a (?:drive|ride|spin))(?: (?:nice|else|fun|new|quiet|good))?)$|^(?:我|我们|咱们?)?(?:想要?|要|得)?(?:导航(?:一下)?|导个航|路线|找路|出发|(?:规划|计划)(?:一下|一条)?(?:路线|行程)|(?:带|送)我(?:去|到)一?个?地方|(?:去|到)一?个?(?:什么|别的)?地方|(?:出去|开车)(?:去)?(?:转转|走走|兜风|逛逛|玩玩?)|去兜风|(?:设置?|选|输入|换|改|改成|更换|修改)(?:一?个)?(?:新的?)?目的地|带(?:我|个)?路|指(?:个)?路|(?:开|往)?回(?:去|走))(?:吧|了)?$/u
/** "Take me there" where nothing was spoken of. */
const THERE =
  /^(?:(?:take|drive|bring|get) (?:me|us)|(?:let's )?go) (?:back )?there$|^(?:带我|送我)?(?:去|到)(?:那儿|那里|那边)$/u

const PATTERNS: readonly Pattern[] = [
  { pattern: ANYWHERE, intent: 'navigate' },
  {
    pattern: THERE,
    intent: 'navigate',
    slots: (_m, p) => (afterNavigation(p) ? undefined : {}),
  },
  {
    // 不去咖啡店了, "let's not go to the café": a stop or the journey's end is given up.
    pattern:
      /^(?:我|我们|咱们?)?(?:现在|暂时|今天|先|还是|就)*(?:不(想|用|必|打算|需要)?|别|甭)(?:再)?(?:去|到|回)(?!年|掉|除)(.{1,15}?)(?:了|吧|啦|啊|呢)+$|^(?:let's |we |i |actually,? )*(?:not|don't|do not|won't|no longer)(?: want to| need to| have to)? (?:go|drive|head|stop)(?:ing)? (?:to |at |by )(.+?)(?: any ?more| after all| any longer| now| then| today)*$|^(?:let's )?(?:skip|forget(?: about)?|leave out|drop) (?:the )?(.+?)(?: stop)?(?: (?:then|now|after all))*$|^(.{2,12}?)(?:就|先)?(?:不去|不用去|不想去)(?:了|啦)+$/u,
    intent: 'remove_stop',
    slots: givenUp,
  },
  {
    pattern:
      /^(?:我|我们|咱们?)?(?:要|想|得|准备)?先(?:去|到)(.+?),?(?:然后|再|接着|最后)+(?:再)?(?:去|到|回)(.+)$/u,
    intent: 'navigate',
    slots: (m, p) => journey(m[1] ?? '', m[2] ?? '', p),
  },
  {
    pattern:
      /^(?:我|我们|咱们?)?(?:要|想|得|准备|打算)?从.{2,12}?(?:出发)?(?:到|去|开到)(.+?)(?:怎么走|要多久)?$/u,
    intent: 'navigate',
    slots: (m, p) => {
      const [, target = '', via = ''] = /^(.+?)(?:,?(?:途经|途径|经过|路过)(.+))?$/u.exec(m[1] ?? '') ?? []
      return journey(via, target, p)
    },
  },
  {
    pattern:
      /(?:途经点|途径点|经停点|停靠点).{0,6}(?:不想去|不去了?|删|取消|去掉|不要|移除)|^(?:删除|取消|去掉|清空)(?:所有|全部)的?(?:途经点|途径点)/u,
    intent: 'remove_stop',
    slots: () => ({}),
  },
  {
    pattern:
      /^(?:(?:stop|end|cancel|exit|quit|turn off|close) (?:the |my )?(?:navigation|navigating|route|guidance|trip)|(?:停止|结束|取消|退出|关闭|关掉|不用)(?:当前)?(?:导航|路线|行程)|导航(?:关闭|停止|退出|取消|结束)|不导航了|别导了)/u,
    intent: 'stop',
  },
  {
    pattern:
      /^(?:save|set|remember|mark|store) (?:this (?:place|location|spot|address|position)|this|here|where (?:i am|we are)|(?:the |my )?current (?:location|position|place)|my location)? ?(?:as|for) (?:my )?(home|work|.+)$/u,
    intent: 'save_place',
    slots: (m, p) => said({ name: place(m[1], p) }),
  },
  {
    pattern: /^(?:set|change|update) (?:my )?(home|work)(?: address)?(?: (?:to|as) (.+))?$/u,
    intent: 'save_place',
    slots: (m, p) => said({ name: m[1], place: place(m[2], p) }),
  },
  {
    pattern:
      /^(?:设置|设定|修改|更改|添加|收藏)(?:一下)?(?:我的)?(家|公司)(?:的)?(?:地址|位置)?(?:为|到|在|是)?(.*?)(?:好吗|吧)?$/u,
    intent: 'save_place',
    slots: (m, p) => said({ name: m[1] === '家' ? 'home' : 'work', place: place(m[2], p) }),
  },
  {
    pattern: /^(?:把)?(?:这里|这儿|当前位置|终点)(?:保存|收藏|存|设)(?:一下|为|成)?(.*)$/u,
    intent: 'save_place',
    slots: (m, p) => said({ name: place(m[1], p) }),
  },
  {
    pattern:
      /\b(?:where are we (?:going|headed|heading|driving)(?: to)?\b|what(?:'s| is) (?:our|the|my) destination|when (?:will|do) (?:we|i) (?:arrive|get there)|how (?:long|far|much (?:time|longer))\b.*(?:left|arrive|there|destination|to go|until|till|away|remaining)|how (?:long|far)(?: (?:will|would|does|is) (?:it|that)(?: take)?)(?: (?:to get there|from here|now))?\??$|eta\b|arrival time|time of arrival|are we there yet|distance (?:left|remaining))|(?:还要|还有|还剩|剩)(?:多久|多长时间|多远|多少(?:公里|分钟|时间|路))|什么时候(?:能)?到|几点(?:能)?到|^(?:大概|一共)?(?:要|得|需要)(?:开)?(?:多久|多长时间|几个小时|多少分钟)(?:到|能到)?$|^(?:离这儿?|还)?有?多远$|多久(?:能)?到|^(?:我们?|咱们?)?(?:现在)?(?:要|在|这是)*(?:去|开去|开往)哪(?:里|儿)?(?:啊|呢|来着)?$|目的地是(?:哪|什么)|预计用时|剩余(?:时间|距离|里程)|距离(?:终点|目的地)|到目的地(?:还)?要/u,
    intent: 'eta',
  },
  {
    pattern:
      /^(?:(?:i'm|i am|we're|we are) (?:completely |totally |so )?lost$|where am i|where are we|what(?:'s| is) (?:my|our) (?:current )?(?:location|position)|what street)|^(?:我们?(?:好像)?(?:迷路|走丢|走错(?:路)?)了|我(?:现在)?在哪|当前位置|我们(?:现在)?(?:在|到)哪|这是哪|现在在哪)/u,
    intent: 'where',
  },
  {
    pattern:
      /^(?:add|include|make|insert) (?:a )?(?:stop|waypoint|detour)(?: (?:at|to|for|in|by) (.+?))?(?: (?:on the way|to (?:the|my) route))?$/u,
    intent: 'add_stop',
    slots: anything,
  },
  {
    pattern: /^(?:stop|drop by|swing by|pass by) (?:at|by )?(.+?) (?:on the way|first|along the way)$/u,
    intent: 'add_stop',
    slots: anything,
  },
  {
    pattern:
      /^(?:add|put|include) (.+?) (?:as a (?:stop|waypoint)|(?:to|into|on) (?:the|my|our) (?:route|way|trip)|along the way|on the way)$/u,
    intent: 'add_stop',
    slots: anything,
  },
  {
    // 先去加油站, on the way to somewhere else: a stop. Otherwise it is simply where to go.
    pattern: /^先(?:去|到)(.+)$/u,
    intent: 'add_stop',
    slots: (match, piece) => (afterNavigation(piece) ? anything(match, piece) : undefined),
  },
  {
    pattern:
      /^(?:途经|途径|顺路去|路上去|中途去|增加途经点|添加途经点|加(?:一?个)?途经点|经过|路过|顺便去)(?:一下|到)?(.*)$/u,
    intent: 'add_stop',
    slots: anything,
  },
  {
    pattern:
      /^(?:顺路|顺便|路上|途中|中途|沿途)(?:再)?(?:加|去|找|停|到|添加|增加|经过)(?:一?[个家下]|一?趟|个)?(.+)$/u,
    intent: 'add_stop',
    slots: anything,
  },
  {
    pattern:
      /^(?:顺路|顺便|路上|途中|中途|沿途)(?:再)?(?:加|去|找|停|到|添加|增加|经过)(?:一?[个家下]|一?趟|个)?(.+)$/u,
    intent: 'add_stop',
    slots: anything,
  },
  {
    pattern:
      /^(?:remove|delete|skip|cancel) (?:the |my |that )?(?:next |last |first )?(?:stop|waypoint)(?: (?:at|in) (.+))?$|^(?:删除|取消|去掉|移除|不去)(.*?)(?:的)?途经点.*$/u,
    intent: 'remove_stop',
    slots: anything,
  },
  {
    pattern:
      /^(?:find|search(?: for)?|look for|show(?: me)?|are there|is there|where(?:'s| is| are)|any|i need|list|what)\b.*\b(?:nearby|near here|near me|around here|close by|nearest|closest|around|in the area|near)\b|(?:附近|周边|周围|最近|旁边).*(?:有|在哪|哪|找|搜|推荐|吗|$)/u,
    intent: 'nearby',
    slots: (_m, p) => nearby(p),
  },
  {
    pattern:
      /^(?:find|search(?: for)?|look for|show me|are there|is there|where(?:'s| is| are)|any|i need|i want|i'd like|list)(?: me| us)? (?:an? |any |some |the )?(?:(?:good|nice|cheap|decent|nearest|closest) )?([a-z' ]{3,30}?)(?: (?:places?|restaurants?|spots?|joints?|shops?))? (?:nearby|near (?:me|here|us)|around here|close by|in the area|not far from here)$|^(?:帮我|给我)?(?:找|搜|看看|查)?(?:一?下)?(?:附近|周边|周围|旁边)(?:哪里|哪儿)?(?:有没有|有|的|找)?(?:一?家|好吃的)?(\p{Script=Han}{2,8}?)(?:店|馆|的店|餐厅)?(?:吗|呢|在哪|在哪里|哪家好)?$/u,
    intent: 'nearby',
    slots: kindNearby,
    certainty: 0.8,
  },
  {
    pattern:
      /hungry|starving|famished|peckish|eat|bite|lunch|dinner|breakfast|food|thirsty|drink|groceries|feed|coffee|shopping|juice|room|milk|bread|fruit|vegetables|eggs|snacks|things|pee|toilet|restroom|bathroom|loo|gas|petrol|fuel|tank|charg|battery|park|cash|atm|medicine|painkillers|aspirin|tablets|stay|sleep/u,
    intent: 'nearby',
    slots: (_m, p) => englishErrand(p),
    certainty: 0.8,
  },
  {
    // Which one is cheapest or best is the driver's to choose from what is near.
    pattern:
      /^(?:(?:find|search for|look for|i need|where(?:'s| is)|navigate to|take me to|drive (?:me )?to|go to)(?: me)? (?:an? |the |some )?(?:(?:cheap|good|nice|quiet|fast|open|cheapest|best|nicest|fastest) )?|(?:帮我)?(?:找|搜|搜索|查)(?:一?下|一?[个家间]|个)?|(?:导航)?(?:去|到))(?:(?:最|比较)?(?:便宜|好|快|近|安静)的)?([\p{L}0-9 ]+?)s?$/u,
    intent: 'nearby',
    slots: (m, p) => (categoryIn(m[1] ?? '') === m[1] ? nearby(p) : undefined),
  },
  {
    pattern: /^(?:导航|开车|带我|送我|我要|我想)?(?:去|到|回)?(?:最近的|附近的)(.+)$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    // "Take me there, the scenic way": one journey with its preference.
    pattern: /^(?:take|bring|drive|get) (?:me|us)(?: to| back)? (?!the \w+ (?:route|way|road)$)(.+)$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    pattern:
      /^(?:(?:actually|no|rather|wait|maybe|on second thought)[, ]+)*(?:(?:take|use|choose|give me|find|switch to|change to|i want|pick|prefer|i'd rather take|go with|let's take|go) (?:me )?(?:the |a )?.*\b(?:route|way|road)s?|avoid\b.*|.*\b(?:no|without|avoid) (?:tolls?|toll roads|highways?|motorways?|freeways?).*)$/u,
    intent: 'preference',
    slots: (_m, p) => {
      const preference = preferenceIn(p.text)
      return preference === undefined ? undefined : { preference }
    },
  },
  {
    pattern:
      /^(?:还是|那就?|不|算了|改)?[,，]?(?:(?:走|选|换|切换|换成|我要走|避开|不走|不上|别走|躲避).*(?:路|线|道|高速|收费|拥堵|堵).*|(?:走|选|换|切换|换成|我要走)一?条?(?:最快|最短|风景[最]?好|不堵|不收费|免费|时间最[短少]|距离最[短近])的?(?:那条|那种|走法)?(?:吧|好了|了)*)$/u,
    intent: 'preference',
    slots: (_m, p) => {
      const preference = preferenceIn(p.text)
      return preference === undefined ? undefined : { preference }
    },
  },
  {
    pattern:
      /^(?:(?:start |begin )?(?:navigating|navigate|navigation|directions?)|get directions|drive|route|guide me|give me directions|plan a route|set (?:the |my |a )?(?:destination|course)|(?:change|switch|update) (?:the |my |our )?(?:navigation )?destination)(?: me| us)?(?: (?:to|for|as))? (.+)$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    pattern: /^(?:take|bring|drive|get) (?:me|us)(?: to| back)? (.+)$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    pattern:
      /^(?:let's |i want to |i need to |i'd like to |we need to |we should |let us )?(?:go|head|get|drive)(?: back)?(?: to| over to)? (home|work|the office|to .+|the (?:airport|station|mall|hospital|office|park|university|nearest .+))$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    pattern:
      /^(?:let's |i want to |i need to |i'd like to |we need to )(?:go|head|drive)(?: back)? to (.+)$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    pattern:
      /^(?:我|我们|咱们?|宝宝|孩子)?(?:(?:现在|突然|今天|中午|晚上|等下|一会儿?))?(?:想要|想|要|打算|准备)(?:去)?吃(?:点儿?|一?个|一?碗|一?顿|些|一下|一份)?(.+?)(?:了|吧|啊|呢)?$/u,
    intent: 'nearby',
    slots: dish,
    certainty: 0.8,
  },
  {
    pattern: /^(?:我|我们|咱们?)?去吃(?:点儿?|一?个|一?碗|一?顿|些)?(.+?)(?:了|吧|啊|呢)?$/u,
    intent: 'nearby',
    slots: dish,
    certainty: 0.8,
  },
  {
    pattern: /饿|渴|喝|玩|逛|购物|厕所|洗手间|卫生间|急|憋|油|电|停|车位|取|药|买|住/u,
    intent: 'nearby',
    slots: (_m, p) => errand(p),
    certainty: 0.8,
  },
  { pattern: /^how do i get to (.+)$/u, intent: 'navigate', slots: destination },
  {
    pattern:
      /^(?:用.{2,4}地图)?(?:打开|开启|启动|开始)?(?:导航|导(?!航))(?:一下)?(?:去|到|回|至|前往)?(?!音量|声音|静音|闭嘴|安静|别|语音|播报|提示|简单|路线|系统|仪|软件|引导|服务|功能|偏好|视角|视图|画面|模式|界面|声|不用|也|再|往|给我|帮我|音)(.+)$/u,
    intent: 'navigate',
    slots: destination,
  },
  {
    pattern:
      /^(?!(?:我们?|咱们?)?(?:已经|快要?|刚|终于|马上)?到.{1,12}了$|(?:回家|到家|回去|到了)(?:之?后|以后|的时候|时)?(?:我|你|他|她|得|要|再|就|先|记得))(?:带我|送我|我要|我想|我们|咱们|开车|现在|快|先)?(?:去|到|前往|开往|开到|回)(?!掉|除|年|世|到|家照明|家灯|家模式)(.{1,20}?)(?:怎么走|吧|的路线)?$/u,
    intent: 'navigate',
    slots: destination,
    certainty: 0.8,
  },
  {
    pattern:
      /^(?:please|find|search|look|show|where|is|are|i|we|请|帮|给|我|找|搜|查|去|最近|附近|哪|什么|在)/u,
    intent: 'nearby',
    slots: (_m, p) => {
      const category = kindWanted(p.text)
      return category === undefined ? undefined : { category }
    },
    certainty: 0.85,
  },
  {
    pattern: /^(?:(?:start|open|begin|turn on) (?:the )?navigation|(?:开始|打开|启动)导航)$/u,
    intent: 'navigate',
  },
]

const nearby = (piece: Piece) => {
  const category = categoryIn(piece.text)
  if (category === undefined) return undefined
  const quality = /\b(good|cheap|best|fast|quiet|open)\b|(好吃|便宜|最好|评分高|人少)/u.exec(piece.text)?.[0]
  return said({ category, quality })
}

/** Destinations, stops, routes. */
export const NAVIGATION_DOMAIN: SkillDomain = {
  id: 'navigation',
  opening:
    /^(?:(?:打开|开启|启动|开始)导航(?:去|到|回|至|前往)|导航(?:去|到|回|至|前往)|导航(?!音量|声音|静音|闭嘴|安静|别|语音|播报|提示|地图|路线|模式|画面|视图|视角|偏好|系统|仪|软件|引导|服务|功能|声|再|往|给我|帮我|不|屏|关|打开|停|退|取消|结束|调|的|吧|$).{2,}|带我去|(?:顺路|顺便|路上|途中|中途|沿途)(?:再)?(?:加|去|找|停|经过)|navigate|take me|drive me|directions to|去(?!掉|除|年|世|$|转转|走走|逛逛|玩玩?$|兜风)|(?:我)?(?:想|要)吃|先去.{1,10}再|从.{2,10}(?:到|去)|回家(?!照明|灯|模式)|回公司)/u,
  read: piece => {
    if (/音量|声音|\bvolume\b|播报/u.test(piece.text)) return undefined
    return readPatterns('navigation', PATTERNS, piece)
  },
}
