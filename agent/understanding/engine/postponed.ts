/** A length of time after which, or an hour at which, something is to be done: "in five minutes", 明天早上七点, 待会儿. */
const LATER: readonly RegExp[] = [
  /\bin (?:\d+|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|half an) (?:more )?(?:seconds?|minutes?|hours?)\b/u,
  /\b(?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty) (?:minutes?|hours?) from now\b/u,
  /(?:\d+|半|[一二两三四五六七八九十百]+)个?半?(?:秒钟?|分钟|刻钟|小时|钟头|天)(?:之后|以后|过后|后(?!排|面|座|窗|备|视|挡|除))/u,
  /过(?:\d+|半|[一二两三四五六七八九十]+)个?(?:分钟|刻钟|小时|钟头)/u,
  /(?:今天|明天|后天|今早|明早|今晚|明晚|凌晨|早上|上午|中午|下午|傍晚|晚上)的?(?:凌晨|早上|上午|中午|下午|傍晚|晚上)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|:)/u,
  /(?:待会儿?|等会儿?|过会儿?|过一会儿?|一会儿?之?后|稍后|晚些时候|晚一点再|等下再|等一下再)/u,
]

/** True where a request is for later: the car does things now, or not at all. `words` are normalised. */
export const isPostponed = (words: string): boolean => LATER.some(pattern => pattern.test(words))
