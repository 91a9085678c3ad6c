import { endsThought, hasMark, type Token } from '../engine/token.ts'

/** Verbs after which a thing goes somewhere: only with one of these is "back" behind the thing a direction. */
const MOVING =
  /^(?:move|moved|moving|lean|leaning|tilt|push|slide|scoot|pull|recline|bring|put|shift|lay|lie|sit|set|adjust|roll|tip|ease|nudge|scooch|drop|crank)$/u
/** What may stand behind an adverb that ends a thought. */
const TAIL =
  /^(?:a (?:bit|little|lot|touch|tad)|a bit more|a little more|further|more|please|now|some|slightly|by|all the way)$/u

const isLast = (after: Token | undefined): boolean =>
  after === undefined ||
  endsThought(after) ||
  TAIL.test(after.text) ||
  after.senses.some(sense => sense.type === 'size' || sense.type === 'number')

/**
 * "Move my seat back": behind the thing that is moved, "back" says which way and no longer where. Before it, and
 * after an article ("the back seat", "in the back"), it stays a place.
 */
export const withAdverbs = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (token.text !== 'back') return token
    const before = tokens[i - 1]
    const named = before?.senses.some(sense => sense.type === 'parts') || (before && hasMark(before, 'it'))
    const moved = tokens.slice(Math.max(0, i - 6), i).some(one => MOVING.test(one.text))
    if (named !== true || !moved || !isLast(tokens[i + 1])) return token
    return { ...token, senses: token.senses.filter(sense => sense.type === 'move') }
  })
