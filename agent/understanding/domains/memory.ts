import type { JsonValue } from '../../domain/json.ts'
import type { Language } from '../../domain/language.ts'
import { KIN_EN, KIN_ZH } from './kin-words.ts'
import { asksOfMemory } from './memory-questions.ts'
import { laysDown } from './standing-words.ts'

/** What somebody wants of the long-term memory, or tells it. */
export interface MemoryReading {
  /**
   * `tell`: something about somebody that is no command, `asked` where it was said to be kept;
   * `keep`: what was just set is to stay so; `know`: a question about what is remembered; `forget`: something is to go.
   */
  readonly intent: 'tell' | 'keep' | 'know' | 'forget'
  readonly slots: Readonly<Record<string, JsonValue>>
  /** How much of the front only says that it is to be kept. */
  readonly skip?: number
}

/** Openers that say nothing: "by the way, …", 其实…. */
const FRONT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:hey|hi|hello|ok|okay|oh|well|so|um|uh|jarvis|please|by the way|actually|you know(?: what)?|just so you know|for your information|fyi|also|and|but|because|since|honestly|to be honest|in general|you should know(?: that)?)[\s,]+)+/u,
  zh: /^(?:(?:嘿|嗨|喂|嗯|哦|那个|那|就是|其实|对了|顺便说(?:一下)?|跟你说|告诉你|你知道吗|因为|说实话|贾维斯)[\s,]*)+/u,
}

/** "Remember that I …": what follows is to be kept. A place, a time or an errand to remember is another skill's. */
const REMEMBER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:please |can you |could you |would you |i want you to |i'd like you to )?(?:remember|keep in mind|note|make a note|take note|memori[sz]e|don't forget|do not forget|never forget|learn|save)(?: this| it)?(?:[:,]| that| down)? (?!to |this|where|here|me\b|about|everything)(?=(?:that )?(?:i|i'm|i've|my|we|we're|our|when|whenever|if|in|on|at|he|she|they|his|her|their|the|it's|never|always|for|[a-z]+ (?:likes?|loves?|hates?|prefers?|is|are|'s|always|never|usually|can't|doesn't))\b)/u,
  zh: /^(?:请|帮我|麻烦)?(?:你)?(?:要|给我)?(?:记住|记得|记下来?|记一下|帮我记|别忘了|不要忘了|牢记)[,:]?(?!这|那|当前|提醒|叫)(?=(?:一下)?[,:]?(?:我(?!回|去|打|买|拿|带)|我们|每次|每天|下雨|以后|只要|如果|[\p{Script=Han}a-z]{1,8}(?:喜欢|爱|不|对|讨厌|怕|在车上|是|叫|习惯)))/u,
}

/** "Remember this setting", "keep it like this when it rains", 以后都这样: of what was just set, not of what is told. */
const KEEP: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(?:please |can you |could you )?(?:remember|save|keep|store|memori[sz]e) (?:this|that|these|the|my|the current|this current) (?:current )?(?:settings?|temperature|volume|level|position|brightness|colou?r|speed|angle|height)\b(?! (?:as|at|on|to) (?!my|the usual|a favou?rite|usual|default)).*$/u,
    /^(?:please |always |from now on,? )*(?:keep|have|set|remember|leave) (?:it|this|that) (?:like|as) (?:this|that|it is)(?: (?:always|from now on|for me|in future|when|whenever|if|in|at|on|for|during)\b.*)?$/u,
    /^(?:always|from now on) like (?:this|that)(?: (?:when|whenever|if|in|at|on|for|during)\b.*)?$/u,
  ],
  zh: [
    /^(?:请|帮我|麻烦)?(?:你)?(?:记住|记下|记一下|保存|存下|存一下)(?:一下)?(?:这个|现在的?|当前的?|刚才的?)(?:设置|设定|温度|音量|档位|位置|亮度|颜色|风量|角度|高度|状态)$/u,
    // What says a value of its own is told, not kept: 平时的改成24度吧，以后都这样.
    /^[^\d,调设改]{0,10}?(?:以后|之后|今后|往后|每次|的时候|时|天)[^\d,调设改]{0,8}?(?:都|就|一直|总是)(?:这样|照这样|照这个来|按这个来|按现在的?来|用这个设置|保持这样)$/u,
    /^(?:以后|今后)(?:这样|照这个来|按这个来)$/u,
    /^把(?:这个|现在的?)(?:设置|温度|音量|档位|位置|亮度)?(?:设成|设为|当作|作为)(?:我的)?(?:默认|习惯|平时的?)$/u,
  ],
}

const ADVERB_EN =
  "(?:always|usually|normally|generally|typically|never|really|also|still|actually|absolutely|just|simply|personally|mostly|only|do|don't|do not|truly|quite|kind of|particularly|often|sometimes|definitely)"
const LIKING_EN =
  "(?:like|love|prefer|enjoy|adore|hate|dislike|loathe|detest|can't stand|cannot stand|couldn't stand|can't bear|don't mind|favou?r|'m (?:fond of|into|not into|keen on|used to|over|sick of|tired of|done with)|am (?:fond of|into|not into|keen on|used to|over|sick of|tired of))"

/** Sentences that tell of their speaker or of somebody else, whatever they tell. Anchored; questions are out already. */
const TOLD: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // Likings: "I like", not "I'd like".
    new RegExp(
      `^(?:i|we)(?: ${ADVERB_EN})* ?${LIKING_EN}\\b(?! (?:this|that|the) (?:song|track|tune|music|one|station)\\b)`,
      'u',
    ),
    // Habits: what is always, usually or never done.
    /^(?:i|we) (?:always|usually|normally|generally|typically|never|no longer|rarely|seldom|mostly) [a-z]+/u,
    /^(?:i|we) (?:don't|do not|no longer) (?:eat|drink|smoke|like|enjoy|want any|listen to|watch|use|drive|take)\b/u,
    /^(?:i|we)(?: (?:mostly|only|also))? (?:eat|drink|listen to) (?!something)/u,
    // Who one is.
    /^(?:i'm|i am|we're|we are) (?:an? (?!bit|little|tad|lot)|from |allergic|vegetarian|vegan|lactose|gluten|diabetic|pregnant|colou?r.?blind|left-handed|near-?sighted|(?:originally |actually )+from|on (?:a|the) (?:diet|keto)|off (?:coffee|sugar|meat|alcohol|dairy))/u,
    /^i (?:live|work|grew up|was born|come from|study|play|collect|take my|get (?:car ?sick|motion sick|migraines))\b/u,
    /^i (?:have|'ve got|suffer from) (?:an? )?(?:\w+ )?(?:allerg\w+|diabetes|asthma|migraines?|intoleran\w+|bad (?:back|knee|hip|shoulder)|arthritis|hay fever|(?:two|three|four|five|one|an?) (?:kids?|child(?:ren)?|daughters?|sons?|dogs?|cats?)|an? (?:son|daughter|dog|cat|wife|husband)\b)/u,
    new RegExp(
      `^(?:my|our) (?:\\w+ )?(?:${KIN_EN})(?:'s name)?(?:,? [a-z]+)? (?:(?:is|are|'s)(?! (?:(?:so|very|a bit|a little|really|too|feeling|getting|still|all) )*(?:cold|hot|freezing|shivering|chilly|warm|sweating|tired|asleep|sleeping|sleepy|uncomfortable|here|ready)\\b)|likes?|loves?|prefers?|hates?|enjoys?|can't|doesn't|always|usually|never|gets|was)\\b`,
      'u',
    ),
    /^(?:my|our) (?:\w+ )?(?:favou?rite|usual|preferred|normal|regular|go-to|home(?: address)?|house|office|workplace|work|school|gym|birthday|hobby|hobbies|job|name|diet|allergies|rule) (?:[a-z]+ ){0,2}?(?:is|are|'s)\b/u,
    /^call me [a-z]+$/u,
    // "Tom's birthday is the fifth of May", "I take two sugars in my tea".
    /^(?!(?:it|that|this|what|who|where|let|there|here|he|she)'s)[a-z]+'s (?:birthday|name|anniversary|address|number|job|favou?rite [a-z]+|usual [a-z]+|home|school) (?:is|was)\b/u,
    /^i (?:take|have|put|drink) .{2,24} (?:in|with) (?:my|the) (?:coffee|tea|cappuccino|latte|espresso)$/u,
    new RegExp(`^[a-z]+ is (?:my|our) (?:\\w+ )?${KIN_EN}\\b`, 'u'),
    // What others like.
    /^(?!(?:i|we|you|they|it|that|this|these|those|there|what|who|he|she|the|my|your|one|nothing|everything|please|would)\b)[a-z]+(?: and [a-z]+)? (?:always |really |usually |never )?(?:likes?|loves?|prefers?|hates?|enjoys?|can't stand|doesn't like|is allergic to|gets (?:car ?sick|cold|hot) )/u,
    /^(?:he|she|they) (?:always |really |usually )?(?:likes?|loves?|prefers?|hates?|can't stand|doesn't like|don't like)\b/u,
    // Names for ways of having things, and for places.
    /^(?:when|if|by) i say\b|^by ["']?[\w ]+["']?,? i mean\b/u,
    // Standing rules and bounds.
    /^(?:never|don't ever|do not ever|no more than|at most|at least|not (?:above|below|over|under|more than|less than))\b(?=.*\b(?:above|below|over|under|more|less|higher|lower|when|while|if|with|at night|in the|louder|hotter|colder|than)\b)/u,
    /^(?:whenever|every time|each time|any time|anytime|from now on|(?:every|each) (?:day|morning|afternoon|evening|night|weekend|weekday|workday|winter|summer))\b/u,
    /^if it (?:rains|snows|gets (?:dark|hot|cold))\b.{4,}/u,
    /^(?:when|while) (?:it(?:'s| is)? (?:raining|rains|snows|snowing|foggy|sunny|hot|cold|dark|freezing|gets (?:dark|hot|cold)|windy)|[a-z]+ (?:is|are|sits|rides|drives|comes|joins)\b.{0,24}\b(?:in the car|with (?:me|us)|aboard|on board|along|here)|(?:i'm|i am|i|we|we're) (?:driv\w*|on (?:a |the )|head\w*|go\w*|alone|by myself|tired|in a))\b.*,? /u,
    /^(?:in (?:the )?(?:winter|summer|spring|autumn|fall|rain|snow|mornings?|evenings?)|at night|at weekends|on weekends|on weekdays|on rainy days|on hot days|on cold days|on (?:the )?(?:motorway|highway)|on (?:long|night) (?:trips|drives))\b.{0,6}\b(?:i|we|my|always|never|keep|set|use|heat)\b/u,
    // A liking that has ended or passes.
    /^(?:i'm|i am) (?:over|off|done with|sick of|tired of|bored of)\b|^i used to (?:like|love|hate|enjoy|drink|eat)\b|^i(?:'ve| have) (?:stopped|quit|given up|gone off|become|turned)\b|^i (?:stopped|quit|gave up|went off|became|turned)\b/u,
    /^it(?:'s| is) (?:too|way too|so|far too) \w+ (?:for|to (?:eat|drink)) (?!me\b|us\b|in here|(?:the |my |our )?(?:kids?|children|baby|babies|dogs?|passengers?|mum|mom|dad|parents|grandma|grandpa|wife|husband|son|daughter|people|everyone|anyone|driving|comfort)\b)/u,
    /^(?:i|we) (?:want|need|feel like|fancy|crave|could do with) (?:something|anything) (?:light|lighter|spicy|mild|sweet|salty|sour|hearty|healthy|fresh|filling|vegetarian|vegan|not (?:so |too )?(?:spicy|heavy|sweet|greasy))/u,
    /^(?:nothing|not so|not too|no more|less) (?:spicy|sweet|heavy|greasy|salty)\b/u,
    /^(?:no|actually|no,? sorry|sorry),?\s*i mean(?:t)? (?:that )?(?:i|my)\b/u,
  ],
  zh: [
    /^(?:我们?|咱们?)(?:个人)?(?:最|很|特别|非常|比较|更|还是|平时|平常|一般|通常|向来|从来|从不|一向|不太?|都|也|总是|总|一直|真的|超级?|可|挺|蛮|现在|已经|其实|就|只|老|再也|开始|已)*(?:喜欢(?!的|这首|那首|这歌)|爱(?!的)(?=\p{Script=Han})|讨厌|习惯(?!的)|偏好|偏爱|受不了|吃不了|喝不了|吃素|吃辣|吃斋|不吃|不喝|怕[冷热黑辣晒吵]|晕车|过敏|戒了|吃腻了|喝腻了|腻了|爱上)/u,
    /^(?:我们?)(?:从小|天生|一直)?对.{1,8}过敏|^我(?:有点?|患)?(?:乳糖不耐|糖尿病|高血压|偏头痛|哮喘|鼻炎|关节炎|近视|色盲|怀孕了?|胃不好|腰不好|颈椎不好)/u,
    /^我(?:从小|小时候)?(?:就|都)?在.{2,8}(?:长大|出生)/u,
    /^我(?:是|来自|老家|家乡|住在?|家在|家住|在.{2,16}(?:上班|工作|上学)|叫(?!车|一|你)|姓|今年|的?生日|的?名字|的?爱好|的?家|的?公司|的?单位|的?学校)/u,
    /^我(?:平时|平常|一般|通常|向来|每天|每周|周末|早上|晚上|总是|一直|从来|从不)(?:都|也|就|只|会|要)?[^,.;]*(?:喝|吃|听|用|开|设|调|去|坐|走|起床|下班|跑步)/u,
    new RegExp(
      `^(?:我们?)(?:家)?的?(?:大|小)?${KIN_ZH}(?:的名字)?(?:是|叫|喜欢|不喜欢|爱|不爱|讨厌|怕|对.{1,8}过敏|不吃|习惯|总是|平时|最)`,
      'u',
    ),
    new RegExp(`^[\\p{Script=Han}a-z]{1,8}是我的?${KIN_ZH}`, 'u'),
    /^(?!我|你|它|这|那|谁|哪)[\p{Script=Han}a-z]{1,6}?(?:最|很|特别|比较|更|不太?|也|都)?(?:喜欢(?!的)|爱吃|爱听|爱喝|讨厌(?!的)|怕[冷热黑]|对.{1,8}过敏|习惯(?!的))(?<!(?:调|设|换|开|放|播)[^,.;]{0,8}喜欢)/u,
    /^我说的?.{1,10}(?:就?是指?|指的是|的意思是)|^(?:当)?我说.{1,10}(?:的时候|时).{0,4}(?:就|意思|指)/u,
    /^(?:我们?)(?:最?常|平时|一直|总)(?:去|用|吃|喝|听|看|坐|走)的.{1,12}是/u,
    /^[\p{Script=Han}a-z]{1,6}的(?:生日|名字|口味|爱好|电话|地址)是/u,
    /^(?:我的?|我们的?)(?:最爱|最喜欢的?.{0,8}|常用的?.{0,8}|口味|忌口|习惯)是/u,
    // Standing rules and bounds.
    /^(?:以后|从今以后|从现在起|今后|往后)(?!再|说|吧|告诉)/u,
    /^(?:每次|每当|每逢|只要|一到|一旦)[^,.;]{1,14}[,]?(?:就|都|要|把|请|帮我|别|不要)?/u,
    /^(?:下雨|下雪|起雾|天冷|天热|天黑|天气[冷热]|夏天|冬天|春天|秋天|早上|晚上|夜里|周末|跑高速|堵车)(?:了|天)?(?:的时候|时候|时|的话)[,]?(?=.{2,})/u,
    /^.{1,8}(?:在车[上里]|坐车|上车|一起)(?:的时候|时候|时|的话)[,]?.{2,}/u,
    /^(?:温度|空调|音量|车速|座椅|车窗|风量).{0,6}(?:永远|绝对|一定|都)?(?:不要|别|不能|不许|不可以)(?:超过|高于|低于|大于|小于).{1,12}(?:的时候|时|的话|在车)/u,
    /^(?:夏天|冬天|春天|秋天)我?[,]?我?(?:喜欢|爱|不喜欢|讨厌|习惯|一般|都|不想|不吃|只|要)/u,
    // A liking that has ended or passes.
    /^我?(?:现在)?(?:不再|已经不|再也不)(?:喜欢|爱|吃|喝|听)|^我以前(?:喜欢|爱|讨厌)/u,
    /^(?:天气?|今天|最近)?(?:这么|太|实在太)[热冷](?:了)?[,]?(?:我)?(?:不想|吃不下|不要|不吃|受不了).{1,10}/u,
    /^(?:我)?(?:不想|吃不下|不要)(?:再)?吃?(?:辣|油腻|甜|重口味|太?咸)的?/u,
    /^(?:我)?(?:想|要|想要)吃?(?:点|些|一?点儿?)?(?:清淡|辣|酸|甜|热乎|爽口|不辣|不油|健康)的?(?:东西|食物|菜|饭)?$/u,
    /^(?:不对|不是|错了|说错了)?,?我(?:的意思是|是说|说的是)我?/u,
  ],
}

const ALL_EN = '(?:everything|all(?: of it| that)?|anything|whatever)'
/** What is to be forgotten; `about` says which, none means what was just said. */
const FORGET: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `^(?:please |can you |could you |i want you to )?(?:forget|delete|erase|remove|wipe|clear|drop)(?: (?<all>${ALL_EN}))?(?: (?:that|what|of what|the (?:thing|one|part|rule|bit|memory|memories|preference|note)s?|my (?:preferences?|memor(?:y|ies)|habits?|settings?|likes|data)|you (?:know|remember|learn(?:ed|t)))\\b)*(?: (?:i|we) (?:said|told you|mentioned|like|liked|prefer))?(?: (?:about|on|regarding|for|from|that|of|with) (?<about>.+))?$`,
      'u',
    ),
    /^(?:please )?forget (?:that )?(?<about>(?:i|my|we|our|what i).+)$/u,
    /^(?:please )?(?:don't|do not|you (?:don't|needn't)(?: need to)?|no need to|stop) (?:remember|keep|keep track of|remembering|keeping)(?:ing)? (?:that |my )?(?<about>.+)$/u,
  ],
  zh: [
    /^(?:请|帮我|麻烦|你)?(?:把)?(?:关于)?(?<about>.{0,20}?)(?:的?(?:那条|那个|那件事|那些|这条|这个|事情?|内容|记忆|记录|偏好|习惯|话))?(?<all>全部?|都|所有的?|一切)?(?:给)?(?:忘了|忘掉|忘记|删了|删掉|删除|清除|清空|抹掉)(?:吧|了|掉)?$/u,
    /^(?:请|帮我|麻烦|你)?(?:把)?(?:忘了|忘掉|忘记|删掉|删除|清除|清空)(?<all>所有|全部|一切)?(?:关于)?(?<about>.{0,20}?)(?:的?(?:那条|那个|那件事|那些|这条|事情?|内容|记忆|记录|偏好|一切|所有.{0,4}|全部))?(?:吧)?$/u,
    /^(?:不用|别|不要)(?:再)?记(?:住|着|得)?(?<about>.{1,20}?)(?:了|吧)?$/u,
  ],
}

/** Things that are deleted elsewhere: reminders, timers, songs, stops on the way. */
const OTHERS_OWN =
  /\b(?:reminders?|timers?|alarms?|stops?|waypoints?|route|destination|orders?|songs?|playlists?|windows?|mirrors?|screen|message|windshield|it$|about it$)\b|提醒|计时|闹钟|途经|导航|路线|目的地|订单|歌|消息|车窗|玻璃|屏幕|雾/u

/** Says that what was told is meant, not the thing itself. */
const OF_TOLD =
  /\b(?:the (?:thing|part|rule|bit|one) (?:with|about|on|for)|what (?:i|we) (?:said|told you)|that (?:i|we|my|our) )\b|[那这]条|的事$|的规矩|的习惯/u

const NOT_ABOUT =
  /^(?:what (?:i|we)(?: have|'ve)? (?:just )?(?:said|told you)|(?:刚才|刚刚)(?:我)?说的(?:话)?|it|that|this|it all|all|me|us|everything|那条|这条|那个|这个|它|我|我的?|一切|全部|所有|掉)?$/u

const readForget = (text: string, language: Language): MemoryReading | undefined => {
  if (
    !/\b(?:forget|delete|erase|wipe|clear|remove|drop|remember\w*|keep\w*)\b|忘|删|清|抹|别记|不用记|不要记/u.test(
      text,
    )
  )
    return undefined
  if (OTHERS_OWN.test(text) && !OF_TOLD.test(text)) return undefined
  for (const pattern of FORGET[language]) {
    const match = pattern.exec(text)
    if (match === null) continue
    const about = (match.groups?.about ?? '').trim()
    // "Forget it" takes back what was asked; 忘了 alone is no wish.
    const bare = NOT_ABOUT.test(about)
    const named =
      /\b(?:about|memor|you (?:know|remember)|i (?:said|told)|preferences?|habits?|everything|what|that)\b|关于|记忆|偏好|习惯|一切|所有|全部|那条|这条/u.test(
        text,
      )
    const verb = /\b(?:forget|remember\w*)\b|忘|记/u.test(text)
    if (!verb && !/memor|preference|habit|likes|data|记忆|偏好|习惯/u.test(text)) continue
    if (bare && !named) return undefined
    return {
      intent: 'forget',
      slots: {
        ...(bare ? {} : { about }),
        ...(match.groups?.all !== undefined || /\beverything\b|一切|所有|全部/u.test(text)
          ? { all: true }
          : {}),
      },
    }
  }
  return undefined
}

/** How a thing looks that asks instead of telling. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:what|which|who|whose|where|why|how|do|does|did|is|are|am|was|were|can|could|will|would|should|shall|have|has)\b|\?$/u,
  zh: /[?？]$|(?:吗|么|呢|吧)$|什么|哪[里儿个些]|谁|怎么|多少|几[度档点]|为什么/u,
}

/** A sentence of the memory's, if it is one from end to end. `text` is normalised, one sentence, without its stop. */
export const readMemorySentence = (text: string, language: Language): MemoryReading | undefined => {
  const plain = text.replace(/[.;,!\s]+$/gu, '').replace(FRONT[language], '')
  const question = plain.replace(/\?+$/u, '').replace(/(?:呢|啊|呀)$/u, '')
  if (KEEP[language].some(pattern => pattern.test(plain))) return { intent: 'keep', slots: {} }
  const told = plain.replace(REMEMBER[language], '')
  if (told !== plain && !ASKS[language].test(told))
    return { intent: 'tell', slots: { asked: true }, skip: text.indexOf(told) }
  const forget = readForget(question, language)
  if (forget !== undefined) return forget
  if (asksOfMemory(question, language)) return { intent: 'know', slots: {} }
  if (ASKS[language].test(plain)) return undefined
  return TOLD[language].some(pattern => pattern.test(plain)) || laysDown(plain, language)
    ? { intent: 'tell', slots: {} }
    : undefined
}
