import type { HeardTurn } from '../heard-turn.ts'
import type { Piece } from '../narration/scene.ts'
import type { Candidate } from '../preference.ts'

/** The catalogue's slot for where one goes. */
export const DESTINATION = 'navigation.destination'

const LEAD =
  "\\b(?:visit(?:ing)?|(?:go|going|went|head|heading|headed|drive|driving|get|getting) (?:out |over |back |down |up )?to|trip to|(?:meeting|appointment|conference|dinner|lunch|party|interview|event|session)(?: is| was)? (?:at|in)|moved to|(?:it(?:'s| is)|now) (?:now )?at|held at|stop(?:ping)? (?:by|at)|meet(?:ing)? (?:\\w+ )?at)"
const NAMED = new RegExp(
  `${LEAD}\\s+(?:the\\s+|my\\s+)?((?:[A-Z][\\w'’-]*|\\d+\\w*)(?:\\s+(?:[A-Z][\\w'’-]*|\\d+\\w*|of|on|in|at|near|de|la|downtown|uptown|the(?=\\s+[A-Z])))*)`,
  'gu',
)
/** What a person sets out for is told as well as said: "she started navigation to Café Lumen". */
const SET_OUT =
  /\b(?:navigat(?:ion|e|es|ed|ing)|route|directions?|course|destination) (?:to|for|as) (?:the |her |his |their )?(\p{Lu}[\p{L}\d'’-]*(?:\s+(?:\p{Lu}[\p{L}\d'’-]*|\d+\w*|of|on|in|at|near|de|la|the(?=\s+\p{Lu})))*)/gu
const PLACE =
  'spot|place|caf[ée]|coffee shop|restaurant|diner|bar|pub|bakery|gym|pool|office|hq|headquarters|hideout|hangout|haunt|refuge|meeting point|base|garage|clinic|surgery|dentist|doctor|hairdresser|barber|salon|shop|store|market|supermarket|library|school|studio|lab|warehouse|depot|site|park|beach|lake|viewpoint|lookout|charger|(?:charging|train|bus|petrol|gas|filling|fire|police) station|trailhead|camp|campsite|house|home|cabin|cottage|den|church|theat(?:re|er)|cinema|club|court|field|stadium|hospital|airport|hotel'
const TITLE =
  "(\\p{Lu}[\\p{L}\\d'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\d'’-]*|\\d+\\w*|of|de|la|the(?=\\s+\\p{Lu})))*)"
/** "Our usual spot is Café Lumen": a place by the name people give it, and its own. */
const CALLED = new RegExp(
  `\\b(?:[Tt]he|[Mm]y|[Oo]ur) ((?:[a-z'-]+ ){0,3}(?:${PLACE}))(?: for (?:us|me)| (?:where |that |which )?(?:i|we) [a-z ]{3,24}?)? (?:is|will be|has always been|means)(?: now| still| always| called| at| on| over at)* (?:the )?${TITLE}`,
  'gu',
)
/** "Café Lumen is our usual spot." */
const IS_CALLED = new RegExp(
  `${TITLE} (?:is|will be|has always been|became) (?:now |still |always )?(?:the|my|our) ((?:[a-z'-]+ ){0,3}(?:${PLACE}))\\b`,
  'gu',
)

/** Places with the name people have for them. */
const namedByPeople = (words: string): readonly { readonly name: string; readonly value: string }[] =>
  [
    ...[...words.matchAll(CALLED)].map(([, name = '', value = '']) => ({ name, value })),
    ...[...words.matchAll(IS_CALLED)].map(([, value = '', name = '']) => ({ name, value })),
  ].filter(({ value }) => !NO_PLACE.test(value))

/** A place without a name of its own: "moved to the field office near the coal mine". */
const DESCRIBED = /\b(?:moved to|now at|relocated to|it(?:'s| is) (?:now )?at) the ([a-z][\w' -]{3,60})/gu
const CHINESE =
  /(?:要去|去趟|去了?|改到|搬到|(?<![家住是司位校现正实])在)([\p{Script=Han}A-Za-z0-9]{2,14}?(?:路|街|店|馆|院|楼|中心|大学|公园|机场|车站|广场|大厦|校区|医院|酒店|餐厅))/gu

const WAS_ZH = /昨天|前天|上次|上回|上周|上个月|那天|刚才|去年|以前/u

/** Words that end the name of a place. */
const TAIL =
  /\s+(?:next|tomorrow|today|tonight|yesterday|this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:january|february|march|april|may|june|july|august|september|october|november|december)|for|to|because|so|with|and|but|instead|at \d|in (?:the )?(?:morning|afternoon|evening)|on|in|at|of|the)\b.*$/iu
/** Capitalised words that are no places. */
const NO_PLACE =
  /^(?:\d{1,3}|This|That|There|Here|Home|I|I'm|I'll|We|You|He|She|They|It|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u
const CHANGED =
  /\b(?:instead|moved|change of plans|changed|closed|relocated|not the|no longer|now at|cancel\w*)\b|改到|换到|搬到|取消/iu

/** Places somebody is going to, as plans: recalled when the way is asked for. Pure. */
export const placesIn = (turn: HeardTurn, pieces: readonly Piece[]): readonly Candidate[] => {
  const found: Candidate[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'said') {
      for (const match of piece.words.matchAll(SET_OUT))
        found.push(placeOf(trimmed(match[1] ?? '', true), 'action', piece, turn, []))
      continue
    }
    for (const { name, value } of namedByPeople(piece.words))
      found.push(
        placeOf(value, 'definition', piece, turn, [{ dimension: 'term', value: name.toLowerCase() }]),
      )
    const names = [...piece.words.matchAll(NAMED)].map(match => trimmed(match[1] ?? '', true))
    const described = [...piece.words.matchAll(DESCRIBED)].map(match => trimmed(match[1] ?? '', false))
    // Where one was is no plan.
    const chinese = WAS_ZH.test(piece.words)
      ? []
      : [...piece.words.matchAll(CHINESE)].map(match => match[1] ?? '')
    for (const value of new Set([...names, ...described, ...chinese])) {
      if (value.length < 2 || NO_PLACE.test(value)) continue
      found.push({
        ...placeOf(value, 'plan', piece, turn, []),
        ...(CHANGED.test(piece.words) ? { corrects: 'latest' } : {}),
      })
    }
  }
  return found.filter((one, i) => found.findIndex(other => other.value === one.value) === i)
}

const placeOf = (
  value: string,
  kind: Candidate['kind'],
  { who }: Piece,
  turn: HeardTurn,
  condition: Candidate['condition'],
): Candidate => ({
  subject: who ?? turn.speaker,
  kind,
  category: 'navigation',
  slot: DESTINATION,
  value,
  polarity: 1,
  strength: 0.6,
  origin: 'stated',
  condition,
  validFrom: turn.context.time,
  evidence: { turnId: turn.turnId, words: turn.words, context: turn.context },
})

/** "Main Campus Library on March 10th" → "Main Campus Library", but "Warehouse on 5th Street" stays. */
const trimmed = (words: string, named: boolean): string => {
  const bare = words.replace(
    /\s+on (?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/u,
    '',
  )
  return (
    named
      ? bare.replace(/\s+(?:of|on|in|at|near|the|de|la)$/u, '')
      : bare.replace(/[.,;!?].*$/u, '').replace(TAIL_DESCRIBED, '')
  ).trim()
}
const TAIL_DESCRIBED = new RegExp(TAIL.source.replace('|on|in|at|of|the', ''), 'iu')

/** Does a request ask for the way? */
export const ASKS_WAY =
  /\b(?:navigate|take (?:me|us)|drive (?:me |us )?to|directions? to|get (?:me|us) to|route to|where to|to the (?:location|place|spot)|let'?s (?:go|head|drive) to|set (?:the |a )?(?:destination|course))\b|导航[到去]|带我去|我们去|去上次/iu
