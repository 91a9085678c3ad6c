import type { Token } from '../../understanding/engine/token.ts'
import { lexicon } from '../../understanding/lexicon/lexicon.ts'
import { affinityOf } from '../affinity.ts'
import { COUNTED } from './bare-value.ts'
import { answersLately, type Freshness, leansOn, STALE, tellsItself } from './freshness.ts'
import type { Mention } from './mention.ts'
import { describesStranger, strangersIn } from './strangers.ts'
import { DOES_TO_IT, isValueOf, SUPPOSES, TOUCHED, touchesBesides, valueIsHead } from './value-place.ts'

/** More strangers than this in a clause, and it is about something else; a thing named in full bears more. */
const STRANGERS = { topic: 0, done: 2, loose: 2, named: 4 } as const
/** A verb of switching beside a whole name leaves little doubt. */
const LEAST_SWITCHED = 1.9
/** From this score on it was named with its scale: "volume 40", not "a call at 1". */
const CLEARLY_NAMED = 3.4
/** From this score on a thing was named by its full name. */
const FULLY_NAMED = 5

/**
 * Talk is full of words that are also names and values of settings ("we open on Friday", "one of the panels").
 * A mention counts only where the words really give a value to a thing of the car, and the clause is about little
 * else. Pure.
 * @param freshness whether the thing was spoken of before, so that a value alone may be its.
 */
export const credible = (
  mention: Mention,
  tokens: readonly Token[],
  { fresh, lately, hinted }: Freshness = STALE,
): boolean => {
  const { clause, value, by } = mention
  if (mention.byValue === true && !lately && !hinted && !tellsItself(mention, tokens)) return false
  if (mention.origin === 'topic') {
    if (answersLately(mention, tokens, { fresh, lately, hinted })) return true
    if (!leansOn(mention, tokens, { fresh, lately, hinted })) return false
  }
  if (IDIOMS.test(clause) || strangersIn(tokens) > bearable(mention, tokens)) return false
  if (mention.origin === 'topic' && (SUPPOSES.test(clause) || !governed(mention, clause, tokens)))
    return false
  if (by !== undefined && value === undefined)
    return by.amount === undefined || isLevel(clause, tokens, by.amount)
  if (mention.change.type === 'extreme' && /\bat (?:least|most)\b/u.test(clause)) return false
  if (typeof value === 'boolean')
    return (
      mention.origin === 'topic' ||
      (mention.score >= LEAST_SWITCHED && SWITCHED.test(clause) && verbFits(mention, clause))
    )
  if (typeof value === 'number') {
    if (mention.change.type !== 'to') return named(mention) || ACTED.test(clause) || DOES_TO_IT.test(clause)
    if (!isLevel(clause, tokens, value)) return false
    return (
      mention.score >= CLEARLY_NAMED || ACTED.test(clause) || JUDGED.test(clause) || DOES_TO_IT.test(clause)
    )
  }
  if (/^\d$/u.test(String(value)) && !/memory|seat position|记忆/u.test(clause)) return false
  if (FELT.has(String(value)) && !/\bmode\b|模式/u.test(clause)) return false
  if (tokens.some((token, at) => isValueOf(token, mention) && describesStranger(tokens, at))) return false
  // "The air to blow at face and feet": the value has its verb, and some word besides it is the setting's own.
  if (
    mention.origin === 'named' &&
    valueIsHead(mention, tokens) &&
    (fresh || touchesBesides(mention, tokens))
  )
    return true
  if (named(mention)) return VALUED.test(clause) || mention.score >= 4 || valueIsHead(mention, tokens)
  // A colour alone names no lamp; "720p" names the video.
  if (mention.origin === 'topic') return true
  return fresh
    ? valueIsHead(mention, tokens) || DOES_TO_IT.test(clause)
    : /\d[a-z]/u.test(String(value)) && clause.includes(String(value).toLowerCase())
}

const bearable = (mention: Mention, tokens: readonly Token[]): number =>
  mention.origin === 'topic'
    ? DOES_TO_IT.test(mention.clause) ||
      valueIsHead(mention, tokens) ||
      (affinityOf(mention.clause).get(mention.setting) ?? 0) >= TOUCHED
      ? STRANGERS.done
      : STRANGERS.topic
    : mention.score >= FULLY_NAMED
      ? Number.POSITIVE_INFINITY
      : mention.score >= 3
        ? STRANGERS.named
        : STRANGERS.loose

/** Something is done to "it", not merely said of something: "turn it off", "max it out", 把它关了. */
const SWITCHES_IT =
  /\b(?:turn|switch|shut|put|leave|left|keep|kept|have|want|flip|power)\w* (?:it|that|this|them|those) (?:\w+ )?(?:on|off|open|closed|down|up)\b|\b(?:turn|switch|shut|put|power)\w* (?:on|off)(?: (?:it|that|this|them))?(?: (?:please|again|now|today|then|for))?\b|\b(?:open|close|lock|unlock|fold|unfold|mute|unmute|enable|disable|activate|deactivate|connect|disconnect)\w* (?:it|that|this|them)\b|\b(?:it|that|this|setting)(?:'s| is|'s been| was)? (?:on|off)\b|(?:把|给|将)?(?:它|这个|那个)?(?:打开|关掉|关上|关了|关闭|打开了|锁上|解锁)/u
const EXTREMES_IT =
  /\b(?:turn|crank|bring|push|put|set|take|slide|move|raise|lower|drop|max|have|make|dial|bump)\w* (?:it|that|this|them)\b|\b(?:max(?:imum)?|min(?:imum)?|full|highest|lowest|half) (?:intensity|level|setting|strength|power|speed|brightness|volume|heat|height)\b|\b(?:it|that|this) (?:all the way|at (?:full|max|half|maximum|minimum)|to (?:the )?(?:max|min|full|half|lowest|highest))|调到?最|开到?最/u

/** What is taken for the thing spoken of before needs a verb of setting that governs it. */
const governed = (mention: Mention, clause: string, tokens: readonly Token[]): boolean => {
  const { change, value } = mention
  if (typeof value === 'boolean') return SWITCHES_IT.test(clause)
  if (typeof value === 'string') return valueIsHead(mention, tokens) || DOES_TO_IT.test(clause)
  // "Open it halfway" says how far; "half of it" counts.
  if (change.type === 'fraction' && DOES_TO_IT.test(clause) && strangersIn(tokens) === 0) return true
  return change.type === 'extreme' || change.type === 'fraction' ? EXTREMES_IT.test(clause) : true
}

/** "Connect", "open", "start" move only what is connected, opened, played. */
const verbFits = (mention: Mention, clause: string): boolean => {
  if (
    /\b(?:on|off|enabl\w*|disabl\w*|activat\w*|deactivat\w*|lock\w*|unlock\w*|fold\w*|unfold\w*|automatic\w*)\b|[开关锁折]/u.test(
      clause,
    )
  )
    return true
  const type = lexicon().settings.get(mention.setting)?.value
  return (
    (type?.type === 'boolean' || type?.type === 'number') &&
    type.verbs !== undefined &&
    type.verbs !== 'switch'
  )
}

/** Values that are feelings and weather as well. */
const FELT = new Set(['cool', 'heat', 'auto', 'static', 'music', 'driving'])

const named = (mention: Mention): boolean => mention.origin === 'named' && mention.score >= 2.6

/** "Never-ending", "for the record", "green light from ethics". */
const IDIOMS =
  /\b(?:green light (?:from|for|to)|(?:give|gave|given|get|got|getting|waiting for) (?:\w+ )?(?:the )?green light|sounds? like|in the spotlight|on the radar|back seat to|driving force|open to|open-?minded|open question|close to|close call|wide open|light on|shed light|on track|set up|set off|set of|data set|skill set|turn out|turned out|turns out|in turn|off the (?:record|grid|bat)|on the other hand|play a (?:role|part))\b/u

/** Something is switched, opened, locked: the verb is there, not only the preposition. */
const SWITCHED =
  /\b(?:turn|switch|shut|put|power|flip|kick|leave|keep|have|want|like|prefer|need)\w*\b[^.]{0,40}\b(?:on|off|open|closed?|locked|unlocked|folded|enabled|disabled|muted|automatic(?:ally)?)\b|\b(?:on|off)\b[.!…—-]*$|\b(?:on|off) (?:for|when|while|now|please|today|tonight|again|at|until|so|too)\b|\b(?:enabl|disabl|activat|deactivat|lock|unlock|fold|unfold|open|clos|mut|unmut|engag|connect|disconnect|start|stop)\w*\b|[开关锁折静]/u

/** Somebody sets something. */
const ACTED =
  /\b(?:set|sets|setting|runs? (?:the|it|my|them)\b|turn\w*|switch\w*|adjust\w*|chang\w*|lower\w*|rais\w*|reduc\w*|increas\w*|decreas\w*|bump\w*|crank\w*|dial\w*|push\w*|bring|brought|mov(?:e|ed|ing)|slid|slide|put|make|made|keep|kept|drop\w*|dim\w*|brighten\w*|boost\w*|max\w*|save|saved|go(?:ing)? with|use|using|stick\w*|limit\w*|recline\w*|tilt\w*|tuned?|try|need|want|prefer|like|have it|got it)\b|调|设|改|换|用|开到|保持|喜欢|习惯|偏好/u

/** Somebody judges a value. */
const JUDGED =
  /\b(?:too|perfect|better|best|enough|comfortable|fine|good|great|works?|right|ideal|sweet spot|useless|weak|strong|bad)\b|太|刚好|合适|舒服/u

/** A word of a scale stands with a verb of wishing, being or setting. */
const VALUED = new RegExp(
  `${ACTED.source}|\\b(?:is|are|was|looks?|be|love|mode|colou?r|to)\\b|是|喜欢|模式`,
  'u',
)

/** What may follow a number that is a level; a noun would make it a count. */
const AFTER_LEVEL =
  /^\s*(?:$|%|°|-(?![a-z])|[–—.,;:!?)'"]|(?:percent|degrees?|celsius|levels?|notch(?:es)?|steps?|points?|units?|for|so|when|on|in|now|then|instead|and|or|is|was|please|today|tonight|if|at|to|while|because|since|as|but|again|too|with|until|whenever|every|each|that|right|just|works?|feels?|seems?|it|this|from|would|should|out|max|during|after|before|usually|always|perfect\w*|fine|exactly|might|the|there|here|like|i|i'm|i'll|we|you|up|down|more|higher|lower|of|my|c)\b|[\p{Script=Han}])/u
const BEFORE_COUNT =
  /(?:[$€£#]|\b(?:one|chapter|page|room|floor|route|highway|exit|day|year|age|aged|version|figure|section|part|number|version|grade|gate|unit|lane|apollo|episode|week|vol))\s*$/u

/** Is this number said as a level of something, rather than as a count, a date or a price? */
const isLevel = (clause: string, tokens: readonly Token[], value: number): boolean => {
  const token = tokens.find(one =>
    one.senses.some(sense => sense.type === 'number' && sense.number.value === value),
  )
  const written = token?.text ?? String(value)
  const at = clause.indexOf(written)
  if (at < 0) return true
  const before = clause.slice(0, at)
  if (BEFORE_COUNT.test(before)) return false
  const led =
    /\b(?:to|at|level|speed|position|around|about|height|volume|brightness|by|stay|stays|on|was|is|like|into)\s+$|[到为在是]\s*$/u.test(
      before,
    )
  // "One" and "two" are rarely levels unless something leads to them.
  if (/^[a-z]+$/u.test(written) && !led) return false
  const after = clause.slice(at + written.length)
  if (COUNTED.test(after)) return false
  return led ? AFTER_LEVEL.test(after) || /^\s*\w+\s*$/u.test(after) : AFTER_LEVEL.test(after)
}
