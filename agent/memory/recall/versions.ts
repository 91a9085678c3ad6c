/** Which version of a preference is meant, where it is not the present one. */
export type Version =
  /** "In March", "last January": said in that span, epoch ms. */
  | { readonly type: 'span'; readonly from: number; readonly to: number }
  /** "What I had before", "my old setting"; with the event's words, before that: "before my operation". */
  | { readonly type: 'earlier'; readonly event?: string }
  /** "After I hurt my back", "since the operation". */
  | { readonly type: 'later'; readonly event: string }
  /** "As in the days of my bad knee", "like when I was pregnant": as it was when that was told. */
  | { readonly type: 'then'; readonly event: string }
  /** "The first one", "originally". */
  | { readonly type: 'first' }
  /** "Last time", "the latest". */
  | { readonly type: 'latest' }

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const DAY = 86_400_000
/** What happened then: the next few words, or what stands before 之前. */
const BEFORE_EVENT =
  /\bbefore (?:the|my|our|his|her|i|we|she|he|they|that|it) ((?:[a-z'-]+\s?){1,5})|(?:恢复|调回|回到|按|用|照)?(?:到|成)?([\p{Script=Han}]{2,8}?)(?:之前|以前|前的|前用的|前那)/iu
const AFTER_EVENT =
  /\b(?:after|since|ever since) (?:the|my|our|i|we|she|he) (?!(?:\w+ ){0,2}(?:is|are|am|isn't|aren't|can't|need|want)\b)((?:[a-z'-]+\s?){1,5})|([\p{Script=Han}]{2,8}?)(?:之后|以后)(?:的|用|设|那|我)/iu

const THEN_EVENT =
  /\b(?:from|of) (?:the|that|our|my|his|her) (?!(?:car|screen|road|seat|menu|list|front|rear|back|left|right|start|beginning|wheel)\b)((?:[a-z'-]+\s?){1,4})|\b(?:on|at|during|for|in|after) (?:the|that|our|my) ((?:[a-z'-]+ ){0,3}(?:trips?|drives?|journey|tour|ride|picnic|party|wedding|concert|festival|match|holiday|vacation|weekend|visit|outing|date|interview|audition|funeral|move|crossing|lake|beach|cabin|campsite|border|summit|fair|market|airport|ferry|wedding))\b|\b(?:(?:as|like|from|same as)|(?:as|how|like|what|way) (?:it|that|they|things) (?:was|were|stood|looked)|(?:had|used|set|liked|kept|drove|sat)(?: it| them| that| this)?) (?:in|during|on|at|by|near|when|while|back in|back when) (?:the |my |our |those |that |i |we |it )?((?:[a-z'-]+\s?){1,5})|(?:像|按|照|跟)([\p{Script=Han}]{2,8}?)(?:那时候|那会儿|那阵子|的时候|期间)/iu

const AGO =
  /\b(a|one|two|three|four|five|six|\d{1,2}|a couple of|a few) (day|week|month|year)s? (?:ago|back)\b/iu
const UNITS: Readonly<Record<string, number>> = { day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY }
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  'a couple of': 2,
  'a few': 3,
}

/** "Two months ago", "at the beginning of the year", "last year". */
const relativeSpan = (words: string, now: number): Version | undefined => {
  const ago = AGO.exec(words)
  const unit = UNITS[ago?.[2]?.toLowerCase() ?? '']
  if (ago?.[1] !== undefined && unit !== undefined) {
    const at = now - (COUNTS[ago[1].toLowerCase()] ?? Number(ago[1])) * unit
    return { type: 'span', from: at - unit / 2, to: at + unit / 2 }
  }
  const year = new Date(now).getUTCFullYear()
  if (/\b(?:beginning|start) of (?:the|this) year\b|\bearl(?:y|ier) this year\b|年初/iu.test(words))
    return { type: 'span', from: Date.UTC(year, 0, 1), to: Date.UTC(year, 2, 1) }
  if (/\blast year\b|去年/iu.test(words))
    return { type: 'span', from: Date.UTC(year - 1, 0, 1), to: Date.UTC(year, 0, 1) }
  return undefined
}

/** Reads which version the words mean. @param now epoch ms: "in March" is the latest March begun. */
export const versionOf = (words: string, now: number): Version | undefined => {
  const month =
    /\b(?:in|from|since|back in|early|late|mid-?|last|this|of|during|on)\s+(january|february|march|april|may|june|july|august|september|october|november|december)\b/iu.exec(
      words,
    )
  const day =
    /\b(january|february|march|april|may|june|july|august|september|october|november|december)\s+(\d{1,2})(?:st|nd|rd|th)?\b/iu.exec(
      words,
    )
  if (day?.[1] !== undefined) {
    const year = new Date(now).getUTCFullYear()
    const at = Date.UTC(year, MONTHS.indexOf(day[1].toLowerCase()), Number(day[2]))
    const begun = at <= now ? at : Date.UTC(year - 1, MONTHS.indexOf(day[1].toLowerCase()), Number(day[2]))
    return { type: 'span', from: begun - DAY / 2, to: begun + 1.5 * DAY }
  }
  const relative = relativeSpan(words, now)
  if (relative !== undefined) return relative
  const zh = /([一二三四五六七八九十]{1,2}|\d{1,2})月(?:份)?/u.exec(words)
  const index =
    month?.[1] !== undefined
      ? MONTHS.indexOf(month[1].toLowerCase())
      : zh?.[1] !== undefined
        ? chineseMonth(zh[1])
        : -1
  if (index >= 0) {
    const year = new Date(now).getUTCFullYear()
    const from = Date.UTC(year, index, 1)
    const begun = from <= now ? from : Date.UTC(year - 1, index, 1)
    return { type: 'span', from: begun - DAY, to: begun + 32 * DAY }
  }
  if (
    /\bwhen (?:i|we) first\b/iu.test(words) ||
    (/\b(?:first|original(?:ly)?|initial(?:ly)?|at the (?:beginning|start)|very first)\b|最初|最早|一开始|第一次/iu.test(
      words,
    ) &&
      /\b(?:setting|time|position|value|level|colou?r|way|mode|used|set|had|adjust|spot|choice|original|preference)|最|一开始|第一次/iu.test(
        words,
      ))
  )
    return { type: 'first' }
  const before = BEFORE_EVENT.exec(words)
  if (before !== null) return { type: 'earlier', event: before[1] ?? before[2] ?? '' }
  const after = AFTER_EVENT.exec(words)
  if (after !== null) return { type: 'later', event: after[1] ?? after[2] ?? '' }
  const then = THEN_EVENT.exec(words)
  if (then !== null) return { type: 'then', event: then.slice(1).find(one => one !== undefined) ?? '' }
  if (
    /\b(?:before (?:the|my|i|we|that)|(?:from|like|as|than) before|used to|(?<!\b(?:not|don'?t (?:use|believe|trust|want)|forget|instead of) (?:my |the |his |her )?)old|previous|earlier|prior)\b|以前|之前|原来/iu.test(
      words,
    )
  )
    return { type: 'earlier' }
  if (
    /\b(?:last time|latest|most recent|yesterday|recently|the other day|last (?:trip|drive|week|night))\b|上次|最近|昨天/iu.test(
      words,
    )
  )
    return { type: 'latest' }
  return undefined
}

const chineseMonth = (word: string): number => {
  const digits = '一二三四五六七八九十'
  if (/^\d+$/u.test(word)) return Number(word) - 1
  if (word.length === 2) return 10 + digits.indexOf(word[1] ?? '')
  return digits.indexOf(word)
}
