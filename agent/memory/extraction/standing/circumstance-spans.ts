import type { Language } from '../../../domain/language.ts'

/** A stretch of a sentence that says when, where or with whom something is to be so. */
export interface CircumstanceSpan {
  readonly start: number
  readonly end: number
}

const SEASON_EN = 'winter|summer|spring|autumn|fall'
const DAYPART_EN = 'morning|afternoon|evening|night'
const DAYS_EN =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week|work)days?|weekends?|days|mornings|afternoons|evenings|nights)'
const DRIVES_EN = '(?:drives?|trips?|rides?|journeys?|commutes?|school runs?|road ?trips?|runs?)'
/** Verbs that begin what is to be done, where no comma parts it from its "when …". */
const COMMAND_EN =
  "(?:please|then|always|never|don't|keep|set|turn|switch|open|close|put|leave|have|use|play|give|make|dim|lower|raise|fold|lock|heat|warm|cool|start|stop|(?:i|we|he|she|they)(?:'d)? (?:like|love|prefer|want|need|keep|always|usually|never|set|hate)|(?:it|that|this|the \\w+|my \\w+) (?:can|should|must|has to|have to|needs to|goes|is to|may)\\b)"

const SPANS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      `\\b(?:when(?:ever)?|if|while|unless|as long as|(?:every|each|any) ?time)(?: [^\\s,.;]+){1,}?(?=[,.;]|$| ${COMMAND_EN}\\b)`,
      `\\b(?:in|during|over|for) (?:the )?(?:${SEASON_EN}|winters|summers|(?:${DAYPART_EN})s?|daytime|day|rain|snow|fog|heat|cold|dark|rush hour|heavy traffic|traffic)\\b`,
      '\\bat (?:night|noon|dawn|dusk|weekends?|home|work)\\b',
      `\\b(?:on|at|for|during) (?:(?:a|the|my|our|all|most|any|long|longer|night|cold|hot|warm|chilly|cool|rainy|wet|snowy|snow|icy|sunny|bright|foggy|dark|grey|freezing|winter|summer|early|late|week) ){0,3}(?:${DAYS_EN}|${DRIVES_EN}|day)\\b(?: to (?:the )?\\w+)?`,
      '\\bon (?:the )?(?:highway|motorway|freeway|interstate|autobahn|road|way (?:to|home|back|from)(?: (?:the )?\\w+)?)\\b',
      `\\b(?:every|each) (?:${SEASON_EN}|${DAYPART_EN}|day|(?:mon|tues|wednes|thurs|fri|satur|sun|week|work)day|weekend)\\b`,
      '\\bwith (?:the )?(?:kids|children|dog|baby|family|guests?|friends) (?:in the (?:car|back)|on board|aboard|around|along)\\b',
    ].join('|'),
    'giu',
  ),
  zh: new RegExp(
    [
      '(?:每次|每当|每逢|只要|如果|要是|一旦|除非|当)?[^，。；,;]{1,14}?(?:的时候|时候|的话|(?<!平|小|按|及|同|准|暂)时(?=[，,就我要把开调放设用]))',
      '(?:每次|每当|每逢|只要|一旦|如果|要是|除非)[^，。；,;]{1,14}?(?=[，,]|就|都|我)',
      '每?(?:逢|到)?(?:大|一到)?[春夏秋冬][天季](?:里)?',
      '每?(?:天|个)?(?:早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜里|夜晚|半夜|深夜|白天|周末|工作日|平日)(?:里)?(?:开车|上车|出门|上路)?',
      '每?(?:周|星期|礼拜)[一二三四五六日天]',
      '(?:下雨|下雪|起雾|雨|雪|雾|晴|阴|大热|大冷|热|冷|大太阳)天',
      '(?:一个人|独自)(?:开车|在车上|的时候)?',
      '(?:跑|开|走|上)?(?:高速|长途)(?:公路)?(?:上|时|的时候)?(?=[，,我就要把开用])',
      '(?:上下班|上班|下班|回家|通勤|接孩子|送孩子)(?:的?路上|途中|时)',
      '(?:带|载|拉)[^，。]{1,6}(?:出门|出去|兜风|上学|放学)(?:时|的时候)?',
    ].join('|'),
    'gu',
  ),
}

/** Where a part of a sentence says when it holds. Linear in the length of the words. */
export const circumstanceSpans = (words: string, language: Language): readonly CircumstanceSpan[] =>
  [...words.matchAll(SPANS[language])].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The words with every such stretch taken out, and the stretches by themselves. */
export const withoutSpans = (
  words: string,
  spans: readonly CircumstanceSpan[],
): { readonly core: string; readonly when: string } => {
  let core = ''
  let at = 0
  for (const { start, end } of spans) {
    core += words.slice(at, start)
    at = end
  }
  return {
    core: (core + words.slice(at)).replace(/\s+/gu, ' ').replace(/^[\s,，;；]+|[\s,，;；.。!！]+$/gu, ''),
    when: spans.map(({ start, end }) => words.slice(start, end)).join(' , '),
  }
}
