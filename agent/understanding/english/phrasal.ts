import { actionOf, endsThought, isFiller, type Token } from '../engine/token.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sense } from '../lexicon/sense.ts'

/** What may stand apart from its verb: "zoom the map in", "drop the seat back". "Up", "down", "on" and "off" say enough alone. */
const PARTICLE = /^(?:in|out|back|flat|away|over|shut|closed)$/u
/** The longest name that stands between the two, in tokens. */
const REACH = 7

const sensesOf = (phrase: string, lexicon: Lexicon): readonly Sense[] => {
  const whole = lexicon.words.matches(phrase, 0).find(match => match.end === phrase.length)
  return whole?.values.flat().filter(sense => sense.type === 'action' || sense.type === 'move') ?? []
}

const interrupts = (token: Token): boolean => endsThought(token) || actionOf(token) !== undefined

/** Only what ends a thought can be a particle: "in the back" begins a place. */
const isLast = (after: Token | undefined): boolean =>
  after === undefined ||
  endsThought(after) ||
  after.senses.some(sense => ['size', 'extreme', 'number', 'share'].includes(sense.type)) ||
  /^(?:please|now|by|to|as|some|further|more|for)$/u.test(after.text)

/** Joins an English verb with its particle on the far side of the thing: "zoom the map in" is "zoom in the map". */
export const withPhrasals = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => {
  const joined = [...tokens]
  tokens.forEach((verb, i) => {
    if (!/^[a-z]+$/u.test(verb.text) || isFiller(verb)) return
    for (let at = i + 2; at <= Math.min(i + REACH, tokens.length - 1); at++) {
      const particle = tokens[at]
      const last = tokens[at - 1]
      if (particle === undefined || last === undefined || interrupts(last)) return
      if (!PARTICLE.test(particle.text) || !isLast(tokens[at + 1])) continue
      const senses = sensesOf(`${verb.text} ${particle.text}`, lexicon)
      // "Pull the seat back" is no opening, though "pull back the shade" is: verbs of moving keep their own sense.
      if (senses.length === 0 || (particle.text === 'back' && actionOf(verb) !== undefined)) return
      joined[i] = { ...verb, senses }
      joined[at] = { ...particle, senses: [{ type: 'mark', mark: 'filler' }] }
      return
    }
  })
  return joined
}
