import type { Language } from '../../domain/language.ts'

const KIN_EN =
  '(?:wife|husband|partner|girlfriend|boyfriend|sons?|daughters?|kids?|child(?:ren)?|baby|twins|mother|mum|mom|father|dad|parents|sister|brother|friends?|boss|colleagues?|clients?|guests?|grandma|grandpa|grandmother|grandfather|grandparents|nephews?|nieces?|uncle|aunt|in-laws|dog|cat|family|passengers?|(?:mother|father|sister|brother)-in-law)'
const SEASONS_EN = '(?:winter|summer|spring|autumn|fall|rain|snow|fog|winters|summers)'
const TIMES_EN =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week|work)days|weekends|days|mornings|afternoons|evenings|nights|drives|trips|rides|journeys|commutes|school runs|road trips)'
const KINDS_EN =
  '(?:(?:the|my|our|all|most|long|longer|short|night|cold|hot|warm|chilly|rainy|wet|snowy|icy|sunny|bright|foggy|dark|grey|freezing|winter|summer|early|late|work) ){0,3}'
/** Again and again: plural days and drives, seasons, "at night". One morning or one drive is no habit. */
const OFTEN_EN = `(?:(?:on|in|at|during|for) ${KINDS_EN}${TIMES_EN}|(?:in|during) (?:the )?${SEASONS_EN}|in the (?:daytime|dark|cold|heat|mornings|evenings)|at (?:night|weekends)|on the (?:highway|motorway|freeway|way (?:to|home))|in (?:heavy |slow |city |stop-and-go )?traffic|in (?:the )?rush hour|in town|in the city)\\b`
/** Somebody who comes along, or the weather and the light: what may be so on any drive. */
const WHO_EN = `(?:(?:my|our|the|his|her|their) (?:\\w+ )?${KIN_EN}|he|she|they|i(?:'m)?|we(?:'re)?|somebody|someone|people|[a-z]+(?: and [a-z]+)?)`
const ALONG_EN =
  "(?:(?:is|are|'s|'re|am|'m|sits?|rides?|drives?|comes?|travels?|joins?) (?:\\w+ )?(?:in (?:the )?(?:car|back|front|passenger seat|rear)|with (?:me|us)|aboard|on board|along|here|beside me|next to me|riding|driving|sitting|alone|by myself)|(?:sits|rides|drives|comes along|rides along|joins me|joins us))"
const ANY_TIME_EN = `(?:(?:whenever|every time|each time|any ?time)\\b[^,.;]{3,}|(?:when|if|while|as long as|unless) ${WHO_EN} ?${ALONG_EN}[^,.;]*|when(?:ever)? (?:it(?:'s| is| gets) (?:\\w+ )?(?:rain|snow|fog|cold|hot|dark|freez|sunn|wind|bright|wet|icy)\\w*|it (?:rains|snows|freezes)|the (?:sun|road|roads|weather|traffic) (?:is|are|gets|looks)\\b[^,.;]*))`
/** When it is over or reached once: a command for later. */
const ONCE_EN =
  /\b(?:when|once|as soon as) (?:we|i|you|it|they|he|she)(?:'re|'m|'s)? (?:get|gets|arrive|arrives|reach|park|finish|finished|stop|stops|done|ready|back|are done|am done|is done|is over|is ready|leave|leaves) ?(?:there|here|home|in)?\b/u
/** Leaves to memory what it is to be: a wish of now. */
const REMEMBERED_EN =
  /\b(?:the way|how|like|as|what|where) (?:i|we|he|she) (?:like|liked|love|prefer|have|had|use|used|keep|set)\b|\b(?:my|our) (?:usual|normal|regular|favou?rite|preferred|standard) (?!\w+ (?:is|are)\b)|\blast time\b/u
const ASKS_EN =
  /^(?:what|which|who|whose|where|why|how|do|does|did|is|are|am|was|were|will|would|should|shall|have|has)\b|\?$/u

const LAID_DOWN_EN: readonly RegExp[] = [
  // "On rainy mornings I want …", "when the dog is in the back, leave …".
  new RegExp(`^(?:${OFTEN_EN}|${ANY_TIME_EN}),? .{6,}`, 'u'),
  // "Leave the rear windows open when the dog is with us", "I want it warmer on cold mornings".
  new RegExp(
    `^(?:please |always |never |i want |we want |i need |i'd like |i like |i set |i keep |i have |i use |keep |leave |put |set |turn |switch |open |close |play |make |have |use |dim |raise |lower |fold |heat |warm |cool |give )(?=.*(?:${OFTEN_EN}|${ANY_TIME_EN})).{8,}$`,
    'u',
  ),
  // How a thing is to be: "the light should be blue at night".
  new RegExp(
    `^(?:the|my|our) .{2,40}? (?:should|must|has to|have to|needs? to|ought to|is to|are to|can)\\b(?=.*(?:${OFTEN_EN}|${ANY_TIME_EN}|\\balways\\b|\\bnever\\b))`,
    'u',
  ),
  new RegExp(`^(?:${OFTEN_EN}),? it (?:should|must|has to|needs to|can)\\b`, 'u'),
  // A habit told in the plain present.
  /^(?:i|we) keep (?:the|my|our)\b/u,
  // What one cannot bear beyond a bound.
  /^(?:i|we) (?:can't|cannot|can never|don't like to|hate to) (?:drive|sit|sleep|think|concentrate|relax|have|take|ride)\b.*\b(?:above|over|below|under|(?:warmer|hotter|colder|cooler|louder|higher|lower|brighter|more|less) than) (?:level )?\d/u,
  // Somebody's words, told: they are no command of the teller's.
  /\b[a-z]+ (?:said|says|told|asked|replied|shouted|whispered|complained)(?: (?:to )?[a-z]+)?(?: that)?[:,]? ?["“]/u,
  /\bthe (?:everyday|usual|normal|regular|default|standard) one\b/u,
  /^(?!(?:it|that|this|he|she|they|we|i|you|siri|google|alexa|who|what)\b)[a-z]+ (?:says|said|thinks) .+\b(?:is|are) (?:\w+ )?(?:fine|ok|okay|good|great|better|too \w+|nicer)\b/u,
  // What is the rule.
  /^(?:as a rule|in general|by default),? (?:i|we|the|my|our)\b/u,
  /^(?:[a-z]+ (?:and [a-z]+ )?)(?:is|are) (?:left-handed|right-handed|colou?r-?blind|diabetic|vegetarian|vegan|hard of hearing|always (?:cold|hot))\b/u,
  /^(?:so (?:am|do) i|me too|same here)$/u,
  /^(?:i|we) (?:can't|cannot|don't|do not) (?:handle|stand|tolerate|digest|have|do|eat|drink) (?!it\b|this\b|that\b|any (?:idea|clue)|you\b)[a-z]/u,
  /^(?:i|we) do (?:my|our|all my) [a-z]+/u,
  /^(?!(?:it|that|this|he|she|they|we|i|you|siri|google|alexa|who|what|there|everyone|everybody|somebody|someone|nobody)\b)[a-z]+ (?:drinks|eats|takes (?:her|his)|listens to|is (?:scared|afraid|terrified|fond|proud) of|can't stand|doesn't (?:eat|drink|like|want)|never (?:eats|drinks|takes))\b/u,
  // What was told is taken back.
  /^(?:scrap|ignore|disregard|strike|take back) (?:what|that|everything)\b.*\b(?:i|we) (?:said|told|mentioned)\b/u,
  /^what (?:i|we) (?:said|told you) (?:\w+ )?(?:about|on) .+ (?:doesn't|does not|no longer|isn't|is not) (?:count|hold|holds|apply|applies|true|valid)\b/u,
  /^i(?:'ve| have)? changed my mind (?:about|on) /u,
  // What family feels and needs, plainly told.
  new RegExp(
    `^(?:(?:my|our) (?:\\w+ )?${KIN_EN}(?:,? [a-z]+)?|grandma|grandpa|granny|mum|mom|dad) (?:gets?|feels?|needs|wants|says|said|suffers|can't|cannot|doesn't|eats|drinks|listens|sleeps|keeps)\\b(?! (?:a |the )?(?:call|taxi|lift|ride))(?!.*\\b(?:right now|at the moment|now|today|tonight|in the dark|to (?:read|see|review|write|find)|light|illumination|these|those|this)\\b)`,
    'u',
  ),
]

const KIN_ZH =
  '(?:老婆|妻子|老公|丈夫|爱人|女儿|闺女|儿子|孩子|宝宝|小孩|妈妈?|爸爸?|母亲|父亲|爸妈|父母|老人|奶奶|爷爷|外婆|外公|姥姥|姥爷|姐姐?|妹妹|哥哥?|弟弟|岳父|岳母|丈母娘|婆婆|公公|女朋友|男朋友|朋友|同事|老板|领导|客户|客人|家人|狗|猫)'
const OFTEN_ZH =
  '(?:每?(?:大|逢)?[春夏秋冬][天季]|每(?:天|次|周|晚|个周末)|(?:下|雨|雪|雾|大热|大冷|大太阳)[雨雪]?天|(?:早上|早晨|中午|下午|傍晚|晚上|夜里|夜晚|深夜|白天|周末|工作日|平日)(?=开车|我|出门|上车|都|就|把|要|得|的?时候|带)|(?:跑|走|上|开)(?:高速|长途|夜路|山路)|高速上|长途|上下?班(?:路上|途中)?|接送?孩子)'
const ALONG_ZH = `(?:${KIN_ZH}|[\\p{Script=Han}a-z]{1,4})(?:也|都)?(?:在(?:车[上里]|后排|后座|副驾驶?|旁边)?|坐(?:车|副驾驶?|后排|后座|旁边)|上车|跟我一起|和我一起|一起)`
const WHEN_ZH = '(?:的时候|时候|的话|时)'
const ONCE_ZH =
  /(?:到家|到了|到达|到公司|下车|离开|停好|停车|回家后|打完|说完|结束|弄完|完了|等红灯|一会儿?|待会儿?|现在|今天|今晚|这次|明天|后天)/u

const LAID_DOWN_ZH: readonly RegExp[] = [
  new RegExp(`^(?:[^,.;?]{2,12}[,])?(?:每次|每当|只要|要是|如果|当)?${ALONG_ZH}${WHEN_ZH}[,]?.{2,}`, 'u'),
  new RegExp(`^${OFTEN_ZH}(?:开车|上路|出门)?${WHEN_ZH}?[,]?(?!了|[吗么呢]).{3,}`, 'u'),
  // 温度下雨天要高一点: the circumstance behind its thing.
  new RegExp(
    `^(?:我|我们|把|空调|温度|座椅|车窗|音量|氛围灯|灯光|屏幕).{0,8}${OFTEN_ZH}.{0,3}(?:要|得|都|就|应该|喜欢|习惯)`,
    'u',
  ),
  /^(?:平时|平常|一般)(?:的|就|都)?(?:改|设|调|开|放|用|保持)/u,
  /^[\p{Script=Han}a-z]{2,4}(?:对|跟|和)?[\p{Script=Han}a-z]{0,4}(?:说|问|抱怨|喊)[:,]? ?["“]/u,
  /(?:^|[,])我(?:最)?(?:喜欢|爱听|爱吃|爱喝|习惯|常用)的是/u,
  /^我也(?:是|一样)的?$/u,
  /^我(?:平时|一般|都)?喝(?:咖啡|茶|奶茶|牛奶|豆浆|水)(?:从来?|都|只|要|一般)*(?:不|别)?(?:加|放)/u,
  /^我坐(?:副驾驶?|后排|后座|车)(?:的时候|时)?(?:都|会|就|也)*(?:习惯|喜欢|爱|怕|容易|总)/u,
  /^(?!我|你|他|她|谁|大家|有人)[\p{Script=Han}]{2,3}说[他她](?:坐车|平时|喜欢|要|怕|不|习惯|一般|总|最|爱|对)/u,
  /^我?(?:们)?(?:单位|公司|学校|老家|家)在/u,
  /^我(?:肠?胃|腰|眼睛|耳朵|膝盖|颈椎|睡眠|血压|血糖).{0,3}(?:不好|不太好|高|低|有问题)/u,
  // What was told is taken back, or ends.
  /(?:之前|刚才|刚刚|以前|上次|昨天|上回)我?(?:说|讲|提)过?的?.{1,12}(?:不算|作废|取消|算了|别当真|不作数|当我没说|收回)/u,
  /(?:以后|今后|往后)(?:都|就)?(?:别|不要|不用)再?(?:给我)?(?:放|播|听|推荐|点|买)/u,
  // 陈静怕冷, 爸爸说太烫了: what is told of somebody.
  new RegExp(
    `^(?:我?(?:家|们)?的?${KIN_ZH}[\\p{Script=Han}]{0,3}?)(?:说|怕|嫌|听不[清见]|看不清|晕车|睡觉|喜欢|不|爱|容易|总|老是?|平时|一般|坐车|每[次天]|也|怀孕|耳背|对)`,
    'u',
  ),
  /^(?!我|你|它|这|那|谁|哪|今天|现在|外面|车里|好|有点|真|太)[\p{Script=Han}]{2,3}(?:很|特别|比较|最)?怕[冷热黑吵晒]/u,
]

const ASKS_ZH = /[?？]$|(?:吗|么|呢)$|什么|哪[里儿个些]|谁|怎么|多少|为什么/u

/** "No, at night it should be 3": mends what was just told. */
const TAKEN_BACK = /^(?:no|nope|wait|sorry|hmm|well)[,. ]+|^(?:不对|不是|错了|说错了)[,]/u

/**
 * Does a sentence lay down how something is to be, again and again, rather than ask for it now: by a circumstance that
 * comes back, by what somebody is like, or by telling what another said? A bare command with no such circumstance is none.
 * `text` is normalised, one sentence.
 */
export const laysDown = (said: string, language: Language): boolean => {
  const text = said.replace(TAKEN_BACK, '')
  return language === 'en'
    ? !ASKS_EN.test(text) &&
        !ONCE_EN.test(text) &&
        !REMEMBERED_EN.test(text) &&
        LAID_DOWN_EN.some(pattern => pattern.test(text))
    : !ASKS_ZH.test(text) && !ONCE_ZH.test(text) && LAID_DOWN_ZH.some(pattern => pattern.test(text))
}
