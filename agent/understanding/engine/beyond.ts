import type { OutsideRequest } from '../request.ts'

/**
 * Whole sentences that sound like the car's business and are none the assistant may take up: driving itself, and
 * "everything", which would be a guess at a hundred things. Taken apart word by word they would move something else.
 */
const BEYOND: readonly (readonly [OutsideRequest['because'], RegExp])[] = [
  [
    // What others did, or what was done before: told, not asked.
    'chatter',
    /^(?!.*(?:帮|请|给我|[吗呢?]|能不能|可以|吧$|[冷闷]|(?<!加)热))(?:(?:我)?(?:昨[天晚夜]|前[天晚]|上次|上周|上个月|去年|以前|从前|那天)[^,.;]*[了过坏][^,.;]{0,6}|(?:刚才|刚刚|刚)?(?:[他她]们?|别人|我(?:妈妈?|爸爸?|老婆|老公|朋友|同事|弟弟|哥哥|姐姐|妹妹|们家)|孩子|女儿|儿子|宝宝|同学|邻居|小\p{Script=Han}|银行|商店|公司|电影里\p{Script=Han}*)(?!.{0,6}(?:想|要|觉得|需要))[^,.;]*(?:了|过|说|买的|不喜欢|已经)[^,.;]*|我把手机[^,.;]*了|这个\p{Script=Han}{1,4}是我[^,.;]*的)$/u,
  ],
  [
    // Other people's cars and how a thing pleases: remarks, unless something is asked for.
    'chatter',
    /^(?!.*(?:帮|请|把|给我|能不能|可以|调|开一下|关一下|[吗呢?]))(?:(?:哇|你看|看)?(?:刚才|刚刚)?(?:(?:前面|后面|旁边|隔壁|对面)(?:的|那[辆台个]|这[辆台个])?(?:车|司机|卡车|货车|公交车|大巴)|那[辆台](?:车|卡车|货车)|[那这]个(?:司机|人|家伙|路人)|别人的车)|(?:我觉得|感觉|我感觉)?[这你我]?(?:个|辆|台|的)?车?的?\p{Script=Han}{2,8}(?:挺|蛮|真|很|好)(?:舒服|好看|漂亮|不错|高级|好用|方便|结实)(?:的|啊|呀|了|呢)?$)/u,
  ],
  [
    // Shops open and shut, children learn, and what has been so lately: news of the world.
    'chatter',
    /^(?!.*(?:帮|请|把|给我|能不能|可以))(?:.*(?:店|超市|银行|商场|餐馆|饭店|食堂|公园|学校|公司|加油站|景区)(?:都|已经|今天|几点|是不是|什么时候)*(?:开门|关门).*|我(?:女儿|儿子|家\p{Script=Han}{1,2}|弟弟|妹妹|妈妈?|爸爸?)(?:终于|已经|也)?(?:会|学会|能)\p{Script=Han}+了|最近(?!的|一个|路|距离)\p{Script=Han}+了)$|^the (?:doors?|gates?|shops?|stores?|bank|museum|school) (?:opens?|closes?|shuts?) (?:at|around|by|on) \w+/u,
  ],
  [
    // What is broken is the workshop's.
    'unsupported',
    /^(?!.*(?:帮|请|把|给我|打开|关掉|关上|调))[^,.;]*(?:坏了|坏掉了|失灵了?|不好使了?|出毛病了?|出故障了?)(?:[,.].*)?$/u,
  ],
  [
    // Advice, and what things are like.
    'unknown',
    /^(?:should (?:i|we) (?!be\b)|do you think |i wonder (?:if|whether|how|why|what) |is it (?:bad|okay|ok|normal|safe|legal|worth|true|possible that)\b(?! to have)|what (?:does|do) .* (?:look like|mean)$)/u,
  ],
  [
    // Which of two things is better, or dearer to run, is a matter for talk.
    'chatter',
    /(?:跟|和|与|比|还是).*(?:哪个|哪种|谁|哪样)(?:更|比较|会更|最)?(?:省|费|好|贵|便宜|舒服|耐用|管用|健康|快|热|凉)|(?:哪个|哪种)更(?:省|费|好|贵|便宜|舒服|耐用|管用|健康)/u,
  ],
  [
    // Upkeep is the workshop's: no part of the car moves for it.
    'unsupported',
    /(?:该|多久|什么时候|几年|要不要|需要|得|可以)(?:去|要|就|就得|才)?(?:换|更换|保养|清洗|洗洗|擦擦|修修|换换|修|维修|检修)(?:一次|一下|了)?(?:了吧|了|吧|吗|呢|啊|一次)?$|\bneeds? (?:to be )?(?:replac|chang|fix|repair|servic|clean|maint)(?:e|ed|ing|d)\b|\bhow often (?:should|do|must) (?:i|we|you) (?:replace|change|clean|service)\b/u,
  ],
  [
    // What somebody likes is for memory to keep, and no wish of this moment.
    'chatter',
    /^(?!.*(?:歌|首|曲|台|频道|[吗呢?]|[,.;]))(?:我们?|他们?|她们?|孩子|我(?:妈妈?|爸爸?|老婆|老公|朋友))(?:平时|一直|一向|都|也|就|还是|其实|总是)*(?:最|很|挺|特别|非常|比较|不太|不|更)?(?:喜欢|爱|讨厌|怕|习惯)(?!的)\p{Script=Han}{3,}$/u,
  ],
  [
    'unsupported',
    /^(?:please )?(?:park the (?:car|vehicle)|(?:stop|start|drive|steer|brake|reverse|turn around|slow down|speed up|overtake)(?: the (?:car|vehicle))|(?:drive|go) (?:a bit |a little )?(?:faster|slower|quicker)|slow down|speed up|brake|overtake|change lanes?)(?: please| now)?$|^(?:请)?(?:靠边停车?|刹车|加速|减速|超车|变道|倒车|掉头|(?:你)?开[快慢](?:一?点|些)|自己开)(?:吧|啊)?$/u,
  ],
  [
    'everything_off',
    /^(?:please )?(?:(?:turn|switch|shut) (?:everything|it all|all of it|the lot) (?:off|down)|(?:turn|switch|shut) (?:off|down) (?:everything|it all|all of it)|everything off)(?: please)?$|^(?:请|帮我)?(?:把)?(?:所有(?:的)?东西|一切|全部东西|所有设备|什么都)(?:都|全)?(?:给我)?(?:关|关掉|关闭|关上)(?:了|掉)?(?:吧)?$/u,
  ],
  [
    'unknown',
    /^(?:please )?(?:(?:turn|switch|shut) (?:everything|it all|all of it) (?:on|off|down)|(?:turn|switch|shut) (?:on|off|down) everything)(?: please)?$|^(?:把)?(?:所有(?:的)?东西|一切)(?:都|全)?(?:给我)?(?:关|打开|关掉|关闭|关上)(?:了|吧)?$|^beam me up(?: \w+)?$/u,
  ],
]

/** Why a sentence is nothing to act upon, if it is one of these from end to end. `text` is normalised. */
export const readBeyond = (text: string): OutsideRequest['because'] | undefined => {
  const plain = text.replace(/[.,!?;]+$/gu, '').trim()
  return BEYOND.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** 都关了, 全部关掉: all of what was spoken of, and where nothing was, everything. `text` is normalised. */
export const meansEverythingOff = (text: string): boolean =>
  /^(?:请|帮我)?(?:把)?(?:全部?都?|全都|都|统统|通通)(?:给我)?(?:关|关掉|关闭|关上)(?:了|掉)?吧?[.!。！]?$|^(?:please )?(?:(?:turn|switch) (?:them |it )?all off|all off)(?: please)?[.!]?$/u.test(
    text.trim(),
  )
