import type { Language } from '../../domain/language.ts'

/** Things a car's assistant does; a claim is one of these said of itself. */
const ENGLISH_DEEDS =
  'open|clos|shut|set|turn|switch|adjust|chang|start|stop|play|paus|skip|lower|rais|increas|decreas|reduc|dim|lock|unlock|fold|unfold|order|book|call|dial|send|sent|navigat|guid|rout|remind|cancel|activat|enabl|disabl|warm|cool|heat|mak|made|put|tak|do(?:ing|ne)'

interface Claims {
  /** Said of itself, beyond doubt. */
  readonly own: RegExp
  /** May also tell how things stand. */
  readonly loose: readonly RegExp[]
}

const CLAIMS: Readonly<Record<Language, Claims>> = {
  en: {
    // "I've opened …", "I'll turn …", "I am setting …", "let me close …"
    own: new RegExp(
      `\\b(?:i(?:['’]ve| have| just|['’]m(?: now)?| am(?: now)?|['’]ll| will|['’]m going to)|let me|we(?:['’]ve|['’]ll))(?: (?:just|now|already|also|go ahead and|gladly))* (?:${ENGLISH_DEEDS})`,
      'iu',
    ),
    loose: [
      // "Done.", "Opening your window …", "All set!"
      new RegExp(
        `^(?:ok(?:ay)?|sure|alright|all right|of course|certainly|great)?[,.! ]*(?:done|all set|(?:${ENGLISH_DEEDS})\\w*ing)\\b`,
        'iu',
      ),
      // "The window is now open", "has been set", "will be opened"
      /\b(?:is|are) now\b|\b(?:has|have) been (?:\w+ed|set|shut|put|sent)\b|\bwill be (?:\w+ed|set|shut|sent)\b/iu,
    ],
  },
  zh: {
    own: /(?:为|帮|给|替)(?:您|你).{0,12}?(?:打开|关闭|关上|关掉|开启|启动|调|设|播放|切换|导航|下单|拨打|发送|降低|升高|提高)|(?:我来|我会|我将|我这就|马上|这就|立刻|正在).{0,12}?(?:打开|关闭|关上|关掉|开启|启动|调|设|播放|切换|导航|下单|拨打|发送)/u,
    loose: [
      /(?:已经?|刚刚?|现在|将会?)(?:把)?.{0,12}?(?:打开|关闭|关上|关掉|开启|启动|调|设|播放|切换|下单|拨打|发送|降低|升高|提高|锁|取消)/u,
      /(?:打开|关闭|关上|关掉|开启|启动|调整?|设置?|设定|调高|调低|换|发送|下单)(?:好|完成)?了[。！!]?$/u,
    ],
  },
}
const OFFERS =
  /[?？]\s*$|\b(?:shall|should|would you like|do you want|if you (?:like|want)|want me to)\b|要不要|需要我|要我|如果(?:您|你)|吗[？?]?$/iu

const SENTENCES = /[^.!?。！？\n]+[.!?。！？]*/gu

/**
 * Does the answer say that something was or will be done? Without a call that is a promise nobody keeps. Offers
 * ("shall I open it?") are none.
 *
 * @param asked the driver asked a question: "it is already open" then tells how things stand
 */
export const claimsDeed = (answer: string, language: Language, asked: boolean): boolean => {
  const { own, loose } = CLAIMS[language]
  return [...answer.matchAll(SENTENCES)].some(([sentence]) => {
    const said = sentence.trim()
    if (said === '' || OFFERS.test(said)) return false
    return own.test(said) || (!asked && loose.some(one => one.test(said)))
  })
}
