import type { Token } from '../../understanding/engine/token.ts'
import type { Mention } from './mentions.ts'

/**
 * Talk is full of words that are also names and values of settings ("we open on Friday", "one of the panels").
 * A mention counts only where the words really give a value to a thing of the car. Pure.
 */
export const credible = (mention: Mention, tokens: readonly Token[]): boolean => {
  const { clause, value, by } = mention
  if (IDIOMS.test(clause)) return false
  if (by !== undefined && value === undefined)
    return by.amount === undefined || isLevel(clause, tokens, by.amount)
  if (typeof value === 'boolean')
    return mention.origin === 'topic'
      ? /\b(?:it|that|this|setting)\b|它/u.test(clause) && SWITCHED.test(clause)
      : named(mention) && SWITCHED.test(clause)
  if (typeof value === 'number') {
    if (mention.change.type !== 'to') return named(mention) || ACTED.test(clause)
    if (!isLevel(clause, tokens, value)) return false
    return named(mention) || ACTED.test(clause) || JUDGED.test(clause)
  }
  if (FELT.has(String(value)) && !/\bmode\b|模式/u.test(clause)) return false
  if (named(mention)) return VALUED.test(clause) || mention.score >= 4
  // A colour alone names no lamp; "720p" names the video.
  return mention.origin === 'topic'
    ? ACTED.test(clause) || JUDGED.test(clause)
    : /\d[a-z]/u.test(String(value))
}

/** Values that are feelings and weather as well. */
const FELT = new Set(['cool', 'heat', 'auto', 'static', 'music', 'driving'])

const named = (mention: Mention): boolean => mention.origin === 'named' && mention.score >= 2.6

/** "Never-ending", "for the record", "green light from ethics". */
const IDIOMS =
  /\b(?:green light (?:from|for|to)|in the spotlight|on the radar|back seat to|driving force|open to|open-?minded|open question|close to|close call|wide open|light on|shed light|on track|set up|set off|set of|data set|skill set|turn out|turned out|turns out|in turn|off the (?:record|grid|bat)|on the other hand|play a (?:role|part))\b/u

/** Something is switched, opened, locked: the verb is there, not only the preposition. */
const SWITCHED =
  /\b(?:turn|switch|shut|put|power|flip|kick|leave|keep|have|want|like|prefer|need)\w*\b[^.]{0,40}\b(?:on|off|open|closed?|locked|unlocked|folded|enabled|disabled|muted|automatic(?:ally)?)\b|\b(?:on|off)\b[.!…—-]*$|\b(?:on|off) (?:for|when|while|now|please|today|tonight|again|at|until|so|too)\b|\b(?:enabl|disabl|activat|deactivat|lock|unlock|fold|unfold|open|clos|mut|unmut|engag|connect|disconnect|start|stop)\w*\b|[开关锁折静]/u

/** Somebody sets something. */
const ACTED =
  /\b(?:set|sets|setting|turn\w*|switch\w*|adjust\w*|chang\w*|lower\w*|rais\w*|reduc\w*|increas\w*|decreas\w*|bump\w*|crank\w*|dial\w*|push\w*|bring|brought|mov(?:e|ed|ing)|slid|slide|put|make|made|keep|kept|drop\w*|dim\w*|brighten\w*|boost\w*|max\w*|save|saved|go(?:ing)? with|use|using|stick\w*|limit\w*|recline\w*|tilt\w*|tuned?|try|need|want|prefer|like|have it|got it)\b|调|设|改|换|用|开到|保持/u

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
  /^\s*(?:$|%|°|[-–—.,;:!?)'"]|(?:percent|degrees?|celsius|levels?|notch(?:es)?|steps?|points?|units?|for|so|when|on|in|now|then|instead|and|or|is|was|please|today|tonight|if|at|to|while|because|since|as|but|again|too|with|until|that|right|just|works?|feels?|seems?|it|this|from|would|should|out|max|during|after|before|usually|always|perfect\w*|fine|exactly|might|the|there|here|like|i|i'm|i'll|we|you|up|down|more|higher|lower|of|my|c)\b|[\p{Script=Han}])/u
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
  return led ? AFTER_LEVEL.test(after) || /^\s*\w+\s*$/u.test(after) : AFTER_LEVEL.test(after)
}
