import type { Offer } from './offers.ts'

/** A turn shortly before this one, as far as this one may hang on it. */
export interface HeardBefore {
  readonly speaker: string
  /** Epoch ms. */
  readonly at: number
  readonly words: string
  /** The settings these very words named, likeliest first. */
  readonly topics: readonly string[]
  /** The settings they named in part: "the wipers are smearing". */
  readonly touched: readonly string[]
  /** The settings they may complain of without naming one: "too cold". */
  readonly complaints: readonly string[]
  /** The values they proposed and nobody has taken yet. */
  readonly offers: readonly Offer[]
}

/** So many turns back a value may stand alone for what was spoken of. */
const LATELY = 3

/** What the last turns spoke of. */
export const lateTopics = (recent: readonly HeardBefore[]): readonly string[] =>
  recent.slice(-LATELY).flatMap(one => one.topics)

/** What the last turn asked for, asked about or complained of without naming it in full. */
export const lateHints = (recent: readonly HeardBefore[]): readonly string[] =>
  recent
    .slice(-2)
    .flatMap(one =>
      WISHES.test(one.words)
        ? [...one.touched, ...one.complaints]
        : /[?？]/u.test(one.words)
          ? one.touched
          : [],
    )

/** Somebody wishes, asks or complains: what another does next is done for them. */
const WISHES =
  /\b(?:can you|could you|would you|will you|can we|could we|mind (?:if|turning|setting|lowering|switching)|please|i(?:'d)? (?:need|want|like|love|prefer|can't|cannot|can barely|could use)|i'd (?:like|love|prefer|rather)|i'm (?:\w+ )?(?:cold|hot|freezing|boiling|sweating|shivering|uncomfortable|tired|burning|roasting)|too \w+|not \w+ enough|hurts?|let's|make it|set|turn|switch|it's (?:\w+ )?(?:cold|hot|dark|freezing|boiling|stuffy|loud|bright|dim|glaring|humid))\b|请|帮我|能不能|可以.{0,8}吗|我(?:想|要|需要|喜欢|觉得|看不|听不)|太.{1,4}|好(?:冷|热|暗|吵|闷|晃)|有点(?:冷|热|暗|吵|闷|晃|刺)/iu
/** First-person deeds that answer a wish. */
const ANSWERS =
  /\b(?:i'll|i will|i've|i have|i just|i can|let me|i'm (?:\w+ ){0,2}\w+ing|there(?: (?:we|you) go)?|done|here (?:we|you) go|consider it done|(?:it's|that's) (?:now|on|off|at|set)|how(?:'s| is| about) (?:that|this|it))\b|我(?:来|帮|给|把)|好的?[，,。]|已经|这就|调好了|弄好了|行[，,]|没问题/iu
/** "… for me", "my usual": the doer's own wish after all. */
const OWN =
  /\bfor me\b|\bmy (?:own |usual|preferred|favou?rite|setting|profile|eyes|back|legs?|hands?)|\bi (?:prefer|like|need|want|love|always|usually)\b|我(?:喜欢|习惯|平时|自己|更)/iu

/**
 * Who wished for what the words say is done, when it was somebody else: the last turn's speaker, who asked or
 * complained. Undefined where the words answer nobody.
 * @param related whether the last turn spoke of what is done now.
 */
export const wisherOf = (
  words: string,
  speaker: string,
  recent: readonly HeardBefore[],
  related: (before: HeardBefore) => boolean,
): string | undefined => {
  const last = recent.at(-1)
  if (last === undefined || last.speaker === speaker || !ANSWERS.test(words) || OWN.test(words))
    return undefined
  return WISHES.test(last.words) && related(last) ? last.speaker : undefined
}

/**
 * What "it" may stand for at the start of a turn, likeliest first: what the others named since one last spoke, one's
 * own last words, what the others complained of, and what one spoke of earlier on the trip.
 */
export const topicsBefore = (
  own: readonly string[],
  speaker: string,
  recent: readonly HeardBefore[],
): readonly string[] => {
  const ownAt = recent.findLastIndex(one => one.speaker === speaker && one.topics.length > 0)
  const theirsAt = recent.findLastIndex(one => one.speaker !== speaker && one.topics.length > 0)
  const theirs = recent[theirsAt]?.topics ?? []
  const complaints = recent.findLast(one => one.complaints.length > 0)?.complaints ?? []
  const fresh = ownAt < 0 ? [] : own
  const touched = recent.slice(-2).flatMap(one => one.touched)
  const named = theirsAt > ownAt ? [...theirs, ...fresh] : [...fresh, ...theirs]
  return [...new Set([...named, ...touched, ...complaints, ...own])].slice(0, 12)
}
