/** A stretch of an English sentence between its stops, commas and subordinating words. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /**
   * `described`: it says how things are ("it's getting cold"); `wish`: it says what somebody wants, which may be a
   * thing of the car or not ("I need to find my keys"); `asked`: all else: commands, requests, bare nouns.
   */
  readonly mood: 'described' | 'wish' | 'asked'
  /** Counts sentences, to tell apart what is said of different matters. */
  readonly sentence: number
}

/** Where one thought ends and the next begins. Reasons and contrasts are thoughts of their own. */
const BREAKS =
  /[.;!?]+|,| - | — | (?=(?:but|because|since|although|though|however|while)\b)| so (?=(?:please|can|could|turn|let|open|close|switch|dim|lower|raise|make|set|that we|i'd|i want|i need)\b)/gu

/** Words before the first that counts. */
const LEAD =
  /^(?:(?:and|then|also|so|but|now|well|ok|okay|oh|wow|hmm|whoa|ouch|alright|all right|actually|wait|still|hey|jarvis|again|yes|no|because|since|although|though|however|while|unfortunately|suddenly|finally|maybe|perhaps|i think|i feel like|i feel that|it seems|it looks like|my goodness|great)[\s,]+)+/u

const ASKED =
  /\bplease\b|^(?:can|could|would|will|may|shall) (?:you|we|i)\b|^(?:let's|let us|would you mind|do you mind|help me|i prefer|i'd prefer|i'd rather|i would rather|how about|what about|why don't you|why not|it's time to|is it possible)\b|\bshould be\b|\b(?:will|would|can|could) you(?: please)?$/u
const WISH =
  /^(?:i|we|they|he|she|you|(?:my|our|the|your) \w+(?: \w+){0,4}?|everyone|everybody|someone)(?:'d| would| really| just| also| all| only| still| could| might| may| will| definitely| don't| do not| doesn't| no longer)* (?:should|must|better|ought to|have to|has to|gotta|got to|want|wants|need|needs|like|like to|love|prefer|wish|use|'d like)\b|^(?:needs?|wants?)\b|^time to\b|^let me\b/u
const SECURING = /^(?:(?:let's|let us|please) )?(?:make sure|ensure)\b/u
const SUBJECT =
  /^(?:it|it's|that|that's|this|these|those|there|there's|they|they're|they've|he|he's|she|she's|we|we're|we've|we'll|i|i'm|i've|i'll|i'd|my|our|their|his|her|the|a|an|everyone|everybody|everyone's|everybody's|someone|somebody|some|all|no|both|nobody|too|such|traffic|driving|feeling|kids|children|passengers?|vehicles|cars|drivers|people|others|windows|lights|conditions|visibility|rain|fog|snow|what a|(?!(?:bring|ring|sing|string|reading (?:light|lamp)s?)\b)\w+ing)\b/u
const FINITE =
  /\b(?:is|might|may|will|are|was|were|am|has|have|had|be|being|can|can't|cannot|could|couldn't|won't|isn't|aren't|wasn't|doesn't|don't|didn't|feels?|seems?|looks?|sounds?|gets?|getting|got|keeps?|makes?|making|hurts?|aches?|smells?|blows?|blowing|comes?|coming|becomes?|becoming|appears?|appeared|shows?|starts?|started|stopped|improved|gone|went|think|feel|hope|noticed?|realized?|dropped|lost|left|forgot|fell|found|indicates?|reminds?|hits?|ends?|sets|rises?|brings?|wants?|works?|working|see|hear|love|complains?|went|missed?|missing|drives?|parked|told|said|says|it's|that's|there's|he's|she's|they're|we're|i'm|i've|we've|i'll|we'll|everyone's|everybody's|tired|worried|bored)\b/u

/** "I closed the window", "in the film he opened a door": what was done, and by somebody. */
const BEFORE =
  /^(?:in (?:the|a|that) (?:film|movie|book|story|show) )?(?:i|he|she|we|they|(?:my|our|his|her|the) (?!(?:ac|car|window|door|light|seat|fan)\b)\w+)(?: just| already| had| have| has)* (?:closed|opened|turned|switched|shut|locked|unlocked|lowered|raised|folded|bought|used to|installed)\b/u
/** "I took the long way": what somebody did. "Wanted" and "needed" may be polite for now. */
const DID =
  /^(?:i|he|she|we|they|you|somebody|someone)(?: just| already| also| finally| once| recently| nearly| almost)* (?:took|drove|bought|sold|saw|heard|came|went|ate|drank|slept|paid|met|ran|spent|wrote|read that|knew|gave|brought|caught|broke|chose|grew|hit|kept|lost|made|sat|stood|taught|threw|woke|wore|won|found|(?!want|need|prefer|hope|wonder)[a-z]{2,}ed)\b/u
/** "Heated seats are such a great invention": what a thing is, and no verb before it. */
const IS_SOMETHING =
  /^(?!(?:what|who|which|how|please)\b)(?:[a-z]+ ){1,3}(?:is|are|was|were) (?:such|so|really|just|quite)? ?(?:a|an|the best|the worst|great|nice|amazing|useful|useless|overrated|expensive|my favou?rite)\b(?! (?:bit|little|tad|touch|lot))/u
/** "The light turned green": what happened, to something that is not the car's own doing now. */
const HAPPENED =
  /^(?:the|my|our|his|her|their|a|an|some) (?:\w+ ){1,3}?(?:turned|broke|stopped|went|came|fell|became|changed|died|failed|started|ended|opened|closed|was|were|had)\b/u
/** "Even with the windows open": how things are, whatever else is wished. */
const CIRCUMSTANCE =
  /^(?:even )?with (?:the|my|our|all|both|every)\b.*\b(?:open|closed|shut|on|off|up|down|running)$|^(?:on|in|at|during|under|with|through) (?:(?:this|the|such|a|an|these|those|my|our) )?(?:\w+ )*(?:roads?|weather|conditions|traffic|lighting|night|morning|evening|rain|fog|snow|storm|heat|cold)$/u

/** Whether a thought (normalised English) tells, wishes or asks. */
export const moodOf = (stretch: string): Stretch['mood'] => {
  const words = stretch.replace(/^[\s,.;!?-]+/u, '').replace(LEAD, '')
  if (SECURING.test(words)) return 'wish'
  if (ASKED.test(words)) return 'asked'
  if (
    BEFORE.test(words) ||
    DID.test(words) ||
    IS_SOMETHING.test(words) ||
    CIRCUMSTANCE.test(words) ||
    HAPPENED.test(words)
  )
    return 'described'
  if (WISH.test(words)) return 'wish'
  return SUBJECT.test(words) && FINITE.test(words) ? 'described' : 'asked'
}

/** Where telling turns into asking or back: no request reaches across. */
export const moodCuts = (text: string): readonly number[] => {
  const stretches = stretchesOf(text)
  return stretches.flatMap((stretch, i) => {
    const before = stretches[i - 1]
    return before !== undefined && before.mood !== stretch.mood ? [stretch.start] : []
  })
}

/** Cuts an English sentence (normalised) into its thoughts, and says of each whether it tells or asks. Pure. */
export const stretchesOf = (text: string): readonly Stretch[] => {
  const found: Stretch[] = []
  let start = 0
  let sentence = 0
  const take = (end: number): void => {
    const words = text.slice(start, end)
    if (words.trim() !== '') found.push({ start, end, mood: moodOf(words), sentence })
  }
  for (const stop of text.matchAll(BREAKS)) {
    // "22.5" and "p.m." are no ends of sentences.
    if (stop[0].startsWith('.') && /\d|[a-z]/u.test(text[stop.index + 1] ?? ' ')) continue
    take(stop.index)
    if (/[.;!?]/u.test(stop[0])) sentence++
    start = stop.index
  }
  take(text.length)
  return found
}
