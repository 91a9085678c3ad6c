import type { Token } from '../engine/token.ts'

/** A stretch of the words that says why, how long or which, and asks for nothing itself. */
interface Span {
  readonly start: number
  readonly end: number
}

const VERBS =
  'turn|open|close|shut|set|switch|put|lower|raise|roll|crack|move|adjust|activate|deactivate|enable|disable|start|stop|increase|decrease|reduce|dim|brighten|lock|unlock|show|give|make|use|boost|enhance|run|redirect|point|aim|fold|recline|tilt|heat|cool|warm|play|mute|pull|push'
const REQUEST = new RegExp(`\\b(?:${VERBS})\\b`, 'u')
/** To the end of the thought, or to the next command. */
const ON = `(?:(?!\\b(?:and|then|but|or) (?:please |also |then )?(?:${VERBS}|keep)\\b)[^,.;!?])*`

/** Words after which "to see" is what is wanted, and no reason for something else. */
const WANTING =
  /\b(?:want|wants|need|needs|like|love|have|has|going|able|try|trying|ready|time|used|about|supposed|how|prefer|hate|ought|wish|plan|got|you|hard|easy|difficult|enough|what|where|happy|afraid)\s+$/u

/** "… to get some air", "… to see the map better": what something is wanted for. */
const PURPOSE = new RegExp(
  `\\bto (?:better |properly |fully |really |help |quickly |just )*(?:improve|get|let|enjoy|appreciate|hear|see|watch|read|help|avoid(?! direct| blow)|prevent|keep|make|clear|allow|feel|stay(?! on| off| open| closed| up| down)|save|protect|circulate|freshen|refresh|relax|sleep|rest|focus|concentrate|find|reach|catch|look|check|talk|cool (?:me|us|off|things|the car)|warm (?:me|us|things|the car)|dry|block|ventilate|create|ensure|ease|relieve)\\b${ON}`,
  'gu',
)
/** "… for some fresh air", "… for better visibility". */
const BENEFIT =
  /\bfor (?:(?:some|better|more|fresh|extra|good|maximum|optimal|improved|clearer|proper|the|a|bit|of|little|nice|perfect|amount|right)\s+)*(?:ventilation|air(?:flow| flow| circulation)?|circulation|visibility|comfort|relaxation|safety|privacy|warmth|breeze|atmosphere|(?:[a-z]+ )?driving|sleeping|a nap)\b/gu
/** "… so I can hear", "… so that they don't fall out". */
const RESULT = new RegExp(
  `\\bso (?:that )?(?:i|we|they|he|she|it|you|everyone|everybody|(?:the|my|our) \\w+)(?:'s|'m|'re|'ll)?(?: (?:is|are|can|could|don't|doesn't|won't|will|may|am|have|has|get|gets|stay|stays))?\\b${ON}`,
  'gu',
)
/** "… the system that adjusts to the weather": which one is meant. */
const RELATIVE = new RegExp(
  `\\b(?:that|which) (?:(?!this\\b|is\\b)[a-z]{3,}s|can|will|automatically)\\b${ON}`,
  'gu',
)
/** "…, leaving a gap": how it is to be done, once it is said what. */
const MANNER = /, (?:leaving|letting|allowing|making sure|giving)\b[^.;!?]*/gu
/** "… but not too much". */
const LIMIT = /\bbut not (?:too|that|so|all) [a-z]+/gu
/** "… but keep the delay": what stays as it is. */
const KEPT = new RegExp(
  `\\b(?:but|and|while) (?:please )?(?:keep|keeping|retain|retaining|leave|preserve|maintain)(?! (?:it|them|that) (?:at|to|on|off)\\b)\\b(?:(?! (?:at|to) \\d)${ON})`,
  'gu',
)
/** "… the lyrics on the screen": where something is to be seen, unless the screen itself is turned on. */
const SHOWN =
  /(?<!\b(?:turn|switch|turned|switched|put|power|flip|keep|leave|in|out)) on (?:the |my |your )?(?:(?:center|centre|main|big) )?(?:display|screen|map|dash|dashboard)\b(?! (?:brightness|view|off|up|down))/gu

/** "Something light", "anything warm": what a thing is like; the lamp and the heater are not named. */
const LIKENESS =
  /\b(?:some|any|no)thing (?:(?:a bit|a little|more|less|very|really|rather|nice and) )*(?:light|warm|hot|cold|cool|fresh)(?:er)?\b/gu
/** "In summer it's too hot …": how it is then, and no complaint of this moment. */
const SEASONAL =
  /\b(?:in|during) (?:the )?(?:summer|winter|spring|autumn|fall)(?:s|time)?,? (?:it's|it is|it gets|i'm|i am|i get) (?:too |so |very |really |just )*(?:hot|cold|warm|cool|freezing|humid|chilly)\b/gu

/** "Summer is too hot for chilli": the season or the weather against a thing, and no complaint of the cabin. */
const AGAINST_A_THING =
  /\b(?:(?:the )?(?:summer|winter|spring|autumn|fall|weather|season|day|month)s? (?:is|are|gets?|got|feels?)|it(?:'s| is| gets)|(?:june|july|august|december|january) is) (?:(?:far|much|way|just|simply|really|a bit) )*too (?:hot|warm|cold|humid|chilly) for (?!(?:me|us|him|her|them|you|comfort|this|that|it|my|our|the (?:kids?|baby|dog|children|passengers?))\b)\w+(?: \w+)?/gu

const spansOf = (pattern: RegExp, text: string, fits: (before: string) => boolean): readonly Span[] =>
  [...text.matchAll(pattern)].flatMap(found => {
    const start = found.index
    const thought =
      text
        .slice(0, start)
        .split(/[.;!?]/u)
        .at(-1) ?? ''
    return fits(thought) ? [{ start, end: start + found[0].length }] : []
  })

const asks = (before: string): boolean => REQUEST.test(before)

const asidesIn = (text: string): readonly Span[] => [
  ...spansOf(PURPOSE, text, before => asks(before) && !WANTING.test(before)),
  ...spansOf(BENEFIT, text, asks),
  ...spansOf(RESULT, text, asks),
  ...spansOf(RELATIVE, text, before => /[a-z]\s*$/u.test(before)),
  ...spansOf(MANNER, text, asks),
  ...spansOf(LIMIT, text, asks),
  ...spansOf(KEPT, text, asks),
  ...spansOf(LIKENESS, text, () => true),
  ...spansOf(SEASONAL, text, () => true),
  ...spansOf(AGAINST_A_THING, text, () => true),
  ...spansOf(SHOWN, text, before => /[a-z]$/u.test(before)),
]

/** Cheap test for most sentences, which have no such words. */
const MAY_HAVE =
  /\b(?:to|for|so|that|which|leaving|letting|allowing|making|giving|not|keep|keeping|retain|retaining|leave|preserve|maintain|on|something|anything|nothing|in|during)\b/u

/**
 * Takes the meaning off words that only say why, how or which: "open the window to improve the air circulation" asks
 * for the window and not for the circulation. English says so behind the request, and marks it by a few small words.
 */
export const withoutAsides = (tokens: readonly Token[], text: string): readonly Token[] => {
  if (!MAY_HAVE.test(text)) return tokens
  const spans = asidesIn(text)
  if (spans.length === 0) return tokens
  return tokens.map(token =>
    spans.some(span => span.start <= token.start && token.end <= span.end)
      ? { ...token, senses: [{ type: 'mark', mark: 'filler' }] }
      : token,
  )
}
