import { readChineseNumber } from '../chinese/numerals.ts'
import { readEnglishNumber } from '../english/numerals.ts'
import type { ChoiceRequest, ControlRequest, UnderstandingContext } from '../request.ts'

type Control = ControlRequest['control']

/** Whole utterances about the conversation itself, without politeness around them. */
const CONTROLS: readonly (readonly [Control, RegExp])[] = [
  [
    'undo',
    /^(?:undo(?: (?:that|it|this|the last (?:one|thing|change)|what you (?:just )?did))?|take (?:that|it) back|revert(?: that)?|reverse that|go back to (?:how|what) it was before|never do that|i didn't (?:want|mean) that|cancel (?:that|the last) (?:change|action|command))$|^(?:撤销|撤回|撤消)(?:刚才的?|上一步|一下|操作|上一个)*$|^(?:刚才|刚刚)的?(?:那个|操作|设置)?(?:不要了|不算|取消|撤销|作废|算了)$|^(?:取消|撤销)(?:刚才|刚刚|上一个|上一步|上次)的?(?:操作|设置|那个|指令|动作)?$|^(?:回到上一步|恢复刚才的(?:操作|设置)|还原刚才的)$/u,
  ],
  [
    'why',
    /^(?:(?:but |and |so )?why(?: not)?(?: (?:that|this|so|is that|was that|though))?|why (?:did|do|have|are|would|were|didn't|don't|won't|can't|must) you\b.*|why (?:that|this) \w+|why (?!is\b|are\b|am\b|do\b|does\b|did\b|was\b|were\b|can|could|will|would|should|has\b|have\b|don't|isn't|not\b)(?:[\w']+ ?){1,3}|why (?:is|was|did) (?:that|it) (?:necessary|happen|needed)|what made you\b.*|how come(?: you\b.*| that)?|for what reason|explain(?: that| yourself| why)?|what(?:'s| is| was) the reason(?: for (?:that|this))?)$|^(?:那)?(?:为什么|为啥|凭什么|干嘛|干吗)(?:呀|啊|呢|不)?$|^(?:那)?(?:为什么|为啥)(?:偏偏|非得|就)?是(?!不|没).{1,8}$|^(?:那)?(?:为什么|为啥|凭什么|干嘛|干吗|怎么)(?:要|会|就|又|突然|把|给我|是)*(?:这么|这样|那么|那样)?(?:子)?(?:做|干|设置|设|调|选|改|动|弄|放|播|推荐|开了|关了|开着|打开|关上|关掉|点|走).*$|^(?:你)(?:刚才|刚刚)?(?:为什么|为啥|凭什么|干嘛|干吗|怎么会).*$|^(?:什么原因|理由是什么|什么理由|为什么(?:这样|这么)(?:啊|呢)?)$|^(?:刚才|刚刚)(?:为什么|为啥|干嘛|怎么)(?:要|会|就)?(?:这么|这样|那么|那样|做|开|关|调|设|选|动|改).*$/u,
  ],
  [
    'enough',
    /^(?:(?:that's|that is|ok(?:ay)?|it's) )?(?:enough|far enough|just right|good there|right there|perfect there|good enough|far enough now|stop there|hold it there|leave it there)(?: now| thanks| there)?$|^(?:够了|行了|可以了|好了|差不多了|就这样|就到这|到这儿?就行|停在这儿?|就停这儿?|刚好|刚刚好|正好)(?:了|吧|啦)*$/u,
  ],
  [
    'recap',
    /^(?:what (?:did|have) you (?:just )?(?:do|done|change|changed)(?: (?:just now|there|now|for me))?|what was that (?:for|about)|what (?:just )?(?:happened|changed)(?: just now)?|what are you doing|tell me what you (?:just )?(?:did|changed))$|^(?:你)?(?:刚才|刚刚|都|究竟|到底)*(?:做|干|改|动|弄)(?:了|过)?(?:些)?(?:什么|啥|嘛)(?:了|啊|呢)*$|^(?:刚才|刚刚)(?:发生了什么|怎么(?:了|回事))$/u,
  ],
  [
    'repeat',
    /^(?:(?:say|repeat) (?:that|it)(?: again)?|repeat(?: please| what you said)?|what did you say|pardon(?: me)?|come again|sorry what|what was that(?: again)?|once more(?: please)?|can you (?:say|repeat) (?:that|it)(?: again)?|say again|i didn't (?:hear|catch) (?:that|you))$|^(?:再说一[遍次]|重复一?[遍次下]?|你说什么|刚才说什么|没听清|没听见|什么|啥|再讲一遍|重说一遍)$/u,
  ],
  [
    'stop_talking',
    /^(?:(?:stop|quit) (?:talking|speaking)|shut up|be quiet|quiet|silence|hush|enough talking|shush)$|^(?:闭嘴|别说了|不要说了|别讲了|安静点?|住口|停止说话|别吵|退下吧?|别说话)$/u,
  ],
  [
    'cancel',
    /^(?:never ?mind|forget (?:it|about it|that)|cancel(?: (?:that|it|this|everything))?|abort|drop it|leave it|stop|skip it|don't bother|not now|it's (?:fine|nothing)|quit|exit)$|^(?:算了|算了不要了|算了不用了|还是算了|那算了|那就算了|没事了?|没关系|取消|不用了|不要了|不必了|当我没说|别管了|作罢|停|停下|先不了|不弄了|不需要了|没什么|退出)(?:吧|了)?$/u,
  ],
  [
    'yes',
    /^(?:yes|yeah|yep|yup|sure|ok|okay|confirm(?:ed)?|correct|right|that's right|do it|go ahead|please do|go for it|of course|absolutely|exactly|sounds (?:good|great|right)|affirmative|fine|definitely|yes do it|that's fine|perfect|agreed|order it|send it)(?: (?:please(?: do)?|then|do it|go ahead|order it|that's right|that's it|thanks))*$|^(?:是的?|对的?|好的?|好啊|好吧|行|可以|确认|确定|没错|没问题|嗯+|同意|当然|要的?|就这样|下单吧?|是啊|对对|ok|发吧|发送|执行|来吧|就它了?|就这个了?|就要(?:这个|它)|那就这样|好呀|行吧)(?:吧|啊|呀|的|了|好的)*$/u,
  ],
  [
    'no',
    /^(?:no(?: no)*|nope|nah|no thanks|no thank you|don't|do not|not really|negative|rather not|please don't|no way|wrong|that's wrong|no don't)$|^(?:不+|不要|不行|不是|不对|别|否|不用|不好|不可以|不了|先不要|还是不要|错了|不同意|不想)(?:了|吧|啊|谢谢)*$/u,
  ],
  [
    'greet',
    /^(?:hi|hello|hey|good (?:morning|evening|afternoon)|how are you|hi there|hello there|hey there|howdy|what's up|are you there|hey jarvis|hello jarvis)(?: (?:jarvis|there|codriver))?$|^(?:你好|您好|嗨|早上好|早安|晚上好|下午好|早|在吗|哈喽|你好吗|嘿)(?:啊|呀|贾维斯)*$/u,
  ],
  [
    'bye',
    /^(?:good ?bye|good ?night|bye(?: bye)?|see you(?: (?:later|soon|tomorrow))?|that's (?:all|it)(?: for (?:now|today))?|i'm done)$|^(?:再见|晚安|拜拜|回头见|明天见|下次见|我走了|没别的了)(?:啦|了|吧|啊)*$/u,
  ],
  [
    'scolded',
    /^(?:you(?:'re| are) (?:so |really |such an? |an? |completely |totally )*(?:stupid|useless|dumb|idiot|terrible|annoying|bad|rubbish|wrong|an idiot|hopeless)|(?:you )?(?:stupid|useless|dumb|bloody|damn)(?: (?:car|thing|machine|assistant|idiot))?|idiot|what (?:the hell|rubbish|nonsense)|damn(?: it)?|that's not what i (?:said|meant|wanted|asked(?: for)?)|you (?:got|did) (?:it|that) wrong)$|^(?:你)?(?:真|太|好|怎么这么|这么)?(?:笨|蠢|傻|没用|差劲|烦人|烂)(?:死了|蛋|货|啊|了|呀|车)*$|^(?:不是这个意思|你(?:弄|搞|听|做)错了|我说的不是这个|什么玩意儿?)$/u,
  ],
  [
    'thank',
    /^(?:thanks|thank you|thanks a lot|thank you (?:so|very) much|cheers|much appreciated|great thanks|perfect thanks|thx|many thanks|good job|well done|nice)(?: (?:a lot|jarvis|so much|very much))*$|^(?:谢谢|多谢|感谢|谢啦|谢谢你|谢谢啊|谢了|辛苦了|非常感谢|真棒|干得好|不错)(?:啊|啦|你|了)*$/u,
  ],
]

const THAT_IS_ALL = /^(?:that's|that is) (?:it|all)(?: then| please)?$|^就这些$/u
const YES = CONTROLS.find(([name]) => name === 'yes')?.[1] ?? /^yes$/u

/** A wish taken back in the same breath: 打开天窗，算了不要了. */
const TAKEN_BACK =
  /.[,.] ?(?:啊)?(?:还是)?(?:算了|不要了|不用了|当我没说|不开了|不弄了)(?:吧|不要了|不用了|算了|不开了)*$|.算了(?:不要了|不用了|吧)$|.[,.] ?(?:no,? )?(?:actually,? )?(?:never ?mind|forget it|scratch that)$/u

/** The conversation word an utterance is, if it is one from end to end. `text` is normalised. */
export const readControl = (text: string, context: UnderstandingContext): Control | undefined => {
  if (TAKEN_BACK.test(text.replace(/[.,!?;]+$/gu, ''))) return 'cancel'
  const plain = text
    .replace(/[.,!?;"'！？；]+$/gu, '')
    .replace(/[,.;!]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const parts = text.split(/[,.;!]+ ?/u).filter(part => part !== '')
  if (
    context.awaitingConfirmation &&
    parts.length > 1 &&
    parts.every(part => YES.test(part) || THAT_IS_ALL.test(part))
  )
    return 'yes'
  for (const candidate of [
    plain,
    plain.replace(
      /^(?:please|um|uh|well|oh|hey jarvis|jarvis|那|那个|嗯|哦|噢|请|呃) ?| ?(?:please|jarvis|thanks|吧|呗|谢谢)$/gu,
      '',
    ),
  ]) {
    // 继续 goes on with what was asked about; without a question it is the music's.
    if (context.awaitingConfirmation && /^(?:请)?继续吧?$/u.test(candidate)) return 'yes'
    const asked = context.awaitingConfirmation || context.options.length > 0
    const found = CONTROLS.find(([name, pattern]) => !(asked && name === 'enough') && pattern.test(candidate))
    if (found === undefined) continue
    // While a yes or no is awaited, 取消 and "stop" mean no more than that: the pending thing.
    if (context.awaitingConfirmation && found[0] === 'thank') return 'no'
    return found[0]
  }
  return undefined
}

const COUNT_WORDS =
  /^(?:(?:the|option|number|choose|pick|take|select|i want|i'll take|go with|let's go with|make it|我要|选择?|就|要|用) ?)*/u

/** Which of the options on the table is meant: by its place, "the last one", or its own words. */
export const readChoice = (
  text: string,
  context: UnderstandingContext,
): Omit<ChoiceRequest, 'text'> | undefined => {
  const { options } = context
  if (options.length === 0) return undefined
  const plain = text.replace(/[.,!?;]+$/gu, '').trim()
  const choice = (option: number, certainty: number) =>
    ({ kind: 'choice', option, certainty, origin: 'reference' }) as const
  const named = byWords(plain, options)
  if (named !== undefined) return choice(named, 0.95)
  const short = plain
    .replace(COUNT_WORDS, '')
    .replace(/(?: ?(?:one|option|please|个|项|号|吧|那个))+$/gu, '')
    .trim()
  if (/^(?:nearest|closest|quickest)$|^离?我?最[近快]的?(?:那?[个家])?$/u.test(short))
    return choice(soonest(options), 0.9)
  if (/^(?:last|最后一?)$/u.test(short)) return choice(options.length - 1, 0.9)
  const number =
    /^第/u.test(short) || /^[一二三四五\d]/u.test(short)
      ? readChineseNumber(short, 0)
      : readEnglishNumber(short, 0)
  if (
    number !== undefined &&
    number.end >= short.length &&
    number.unit === undefined &&
    Number.isInteger(number.value) &&
    number.value >= 1 &&
    number.value <= options.length
  )
    return choice(number.value - 1, 0.9)
  if (/^(?:former|前者|前面的?)$/u.test(short)) return choice(0, 0.85)
  if (/^(?:latter|后者|后面的?)$/u.test(short)) return choice(options.length - 1, 0.85)
  return undefined
}

/** The option with the fewest minutes in its label; lists without any have the nearest first. */
const soonest = (options: readonly string[]): number => {
  const minutes = options.map(option => Number(/(\d+) ?(?:min|分)/u.exec(option)?.[1] ?? Number.NaN))
  const least = Math.min(...minutes.filter(Number.isFinite))
  return Math.max(0, minutes.indexOf(least))
}

/** "In" is no part of "heating". */
const holds = (option: string, words: string): boolean =>
  /^[a-z]/u.test(words)
    ? ` ${option.replace(/[^\p{L}\p{N}'.%]+/gu, ' ')} `.includes(` ${words} `)
    : option.includes(words)

/** The option whose words were said, when it is only one. */
const byWords = (said: string, options: readonly string[]): number | undefined => {
  // "Harbour Coffee · 9 minutes": what stands behind the dot is told, not said.
  const plain = options.map(option => (option.split(' · ')[0] ?? option).toLowerCase().trim())
  const exact = plain.indexOf(said)
  if (exact >= 0) return exact
  const core = said
    .replace(
      /^(?:the|i mean|i want|i'd like|我要|我说的是|是|就|那个|选) ?|(?: one| please|吧|那个|的)$/gu,
      '',
    )
    .trim()
  if (core.length < 2) return undefined
  const within = plain.flatMap((option, i) =>
    holds(option, core) || (said.includes(option) && said.length <= option.length + 12) ? [i] : [],
  )
  return within.length === 1 ? within[0] : undefined
}
