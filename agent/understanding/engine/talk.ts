import type { TalkTopic } from '../request.ts'

/**
 * What people say to somebody rather than to a car, and what they suppose a car would know. Consulted only where the
 * words ask for nothing the car or a skill does. `text` is normalised.
 */
const TOPICS: readonly (readonly [TalkTopic, RegExp])[] = [
  [
    'joke',
    /\bjokes?\b|\bmake me laugh\b|\b(?:say|tell me) something funny\b|\b(?:tell|read) (?:me|us) a (?:\w+ )?(?:story|poem|riddle)\b|笑话|讲个?故事|讲个?段子|念首诗|逗我|搞笑|猜?谜语/u,
  ],
  ['song', /\bsing (?:me |us )?(?:a |something|for|happy)|(?:给我|你)?(?:会)?唱(?:一?首|个|支)?(?:歌|曲)/u],
  [
    'name',
    /\bwhat(?:'s| is| are) (?:your name|you called)|\bwhat (?:do|should|can) i call you|你(?:的)?(?:叫什么|名字)|怎么称呼你/u,
  ],
  [
    'maker',
    /\bwho (?:made|built|created|invented|programmed|wrote|trained) you\b|\bwhere do you come from\b|谁(?:做|造|开发|设计|发明|写)(?:了|的|出)*你|你是谁(?:做|造|开发)的|你是哪家|你从哪/u,
  ],
  [
    'human',
    /\bare you (?:a |an )?(?:human|real|robot|ai|machine|person|alive|computer|man|woman|chatgpt|siri|alexa)\b|你是(?:不是)?(?:真人|人类?|机器人|机器|人工智能|ai|男的|女的)/u,
  ],
  [
    'affection',
    /\b(?:do|can|will) you (?:really )?(?:love|like|miss|marry|hate) me\b|^i (?:love|like|hate|adore) you\b|我(?:爱|喜欢|讨厌|想)你|你(?:爱|喜欢|讨厌|想)我|嫁给我|做我(?:男|女)朋友/u,
  ],
  [
    'praise',
    /^(?:wow,? )?you(?:'re| are) (?:so |really |very |pretty |such )*(?:a |an |the )?(?:great|good|smart|amazing|awesome|best|funny|helpful|clever|nice|wonderful|fast|quick|lifesaver|genius|sweet|kind)|^(?:that|this)(?:'s| is| was) (?:so |really |very |much )*(?:great|better|perfect|nice|lovely|wonderful|amazing|cool|good|helpful)$|^(?:你|这样?|那样?)?(?:真|好|太|很|挺|可)(?:好|聪明|棒|厉害|贴心|可爱|能干|懂我|舒服|方便|快|乖)(?:了|啊|呀|的)*$/u,
  ],
  [
    'apology',
    /^(?:i'm |i am )?(?:so |very )?sorry(?: about that| for that)?$|^(?:我)?(?:对不起|不好意思|抱歉)/u,
  ],
  [
    'privacy',
    /\b(?:are you|do you) (?:always )?(?:listen|record|spy|track|watch)|\b(?:my|the) (?:data|recordings?|conversations?) (?:go|stored|sent|kept|uploaded|safe)|\bwho (?:can )?(?:hears?|sees?) (?:this|me|us|my)|(?:偷听|监听|录音|窃听|隐私)|(?:数据|信息|对话)(?:会)?(?:存|传|发|上传|保存)(?:到|在)?/u,
  ],
  [
    'bored',
    /^(?:i'm|i am|we're|we are|this is|it's) (?:so |really |very |getting )*(?:bored|boring)|^(?:我|我们)?(?:好|太|真|有点|很)?无聊(?:死|透)?(?:了|啊)*/u,
  ],
  [
    'tired',
    /^(?:i'm|i am|i feel|i'm feeling|i'm getting) (?:so |really |very |a bit |a little |getting |quite )*(?:tired|sleepy|exhausted|drowsy|worn out)|\bfalling asleep\b|^(?:我)?(?:有点|好|太|很|真|快)?(?:困|累|疲劳|疲惫)(?:了|死了|啊|得不行)*$|打瞌睡|快睡着/u,
  ],
  [
    'speed_limit',
    /\bspeed limit\b|\bhow fast (?:can|may|am i allowed|should) (?:i|we|to)\b|限速|(?:能|可以)开多快|超速了?(?:吗|没)/u,
  ],
  [
    'traffic',
    /\b(?:traffic|congestion|road ?works?|(?:any|an) accidents?)\b|路况|堵车|堵不堵|会不会堵|前面堵|拥堵/u,
  ],
  [
    'rain',
    /^(?:oh,? |look,? )?(?:it's|it is|it has|it's started|it started|it's just started|it's starting)(?: really| just| still| already)*(?: started| starting)?(?: to)? ?(?:rain|raining|pour|pouring|drizzle|drizzling)(?: (?:outside|again|now|hard|heavily|a lot|down|quite a bit|cats and dogs))*$|^(?:外面|好像|现在|又|怎么)*(?:开始)?(?:下|飘)(?:起)?(?:大|小|暴|毛毛|阵)?雨(?:来)?(?:了|啦|呢)+$|^(?:外面)?(?:雨|雨下得)(?:好|很|真|越来越|这么)*大(?:了|啊|呀)*$/u,
  ],
  ['news', /\b(?:the |today's |any )?(?:news|headlines)\b|新闻|头条/u],
  [
    'choice',
    /^(?:(?:i'll take|give me|take|let's (?:take|do)|pick|choose) )?the (?:first|second|third|fourth|last|former|latter|other|next)(?: one| option)?(?: please)?$|^(?:选|要|去|就)?(?:第[一二三四五六1-6]|最后一?)(?:个|家|项|条|首)(?:吧|好了)?$/u,
  ],
  [
    'ranking',
    /^(?:(?:i'll take|give me|take|what(?:'s| is)|which (?:one )?is|let's (?:take|do)|and) )?(?:the )?(?:cheapest|cheaper|best|most expensive|best rated|nicest|least crowded)(?: one| option)?(?: please)?$|^(?:选|要|去|哪个|哪家|就)?(?:最)(?:便宜|好|贵|好吃|划算|热闹|安静)的?(?:那?[个家])?(?:吧)?$|^(?:哪个|哪家)(?:更|比较|最)(?:便宜|好|贵|好吃|划算)(?:些|一点)?$/u,
  ],
]

/** What somebody only talks about, where it is one of the things the assistant has an answer to. */
export const readTalk = (text: string): TalkTopic | undefined => {
  const plain = text
    .replace(/[.,!?;]+$/gu, '')
    .replace(/^(?:(?:hey|ok|okay|oh|well|so|and|please|jarvis|um)[ ,]+|(?:那|嗯|哎|喂|请)[,]?)+/gu, '')
    .trim()
  return plain.length > 80 ? undefined : TOPICS.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** "How do I open the trunk?", 怎么打开后备箱: the wish itself, which only has to be said. */
export const readHowTo = (text: string): string | undefined => {
  const match =
    /^(?:(?:can|could) you tell me )?how (?:do|can|would|should|to) ?(?:i|you|we|one)? (.+?)\??$|^(?:请问)?(?:我)?(?:要)?(?:怎么|怎样|如何)(?:才)?(?:能|可以)?((?:打开|关闭|开启|关掉|关上|调节|调整|调高|调低|设置|折叠|加热).+?)[?？]?$/u.exec(
      text.trim(),
    )
  return match?.[1] ?? match?.[2]
}
