import { readWholeCoffee } from './domains/coffee.ts'
import { readErrandTalk } from './domains/errand-follow-ups.ts'
import { readMemorySentence } from './domains/memory.ts'
import { readPage } from './domains/pages.ts'
import { meansEverythingOff, readBeyond } from './engine/beyond.ts'
import { completed } from './engine/completion.ts'
import { compose } from './engine/compose.ts'
import { readChoice, readControl } from './engine/control.ts'
import { readCorrected, readExchange, readRemoval } from './engine/corrected.ts'
import { withForeign } from './engine/foreign.ts'
import { readHalf, sameThere } from './engine/half.ts'
import { leftOver } from './engine/left-over.ts'
import { memoryPartsOf } from './engine/memory-parts.ts'
import { readOvershoot } from './engine/overshoot.ts'
import { bare, partsOf } from './engine/pieces.ts'
import { isPostponed } from './engine/postponed.ts'
import { withPronouns, withThem } from './engine/pronoun.ts'
import { withMemory } from './engine/remembered.ts'
import { readCallingOff, readElsewhere } from './engine/second-thoughts.ts'
import { segment } from './engine/segment.ts'
import { withSharedParts } from './engine/shared-part.ts'
import { withSwallowedWish } from './engine/swallowed.ts'
import { readHowTo, readTalk } from './engine/talk.ts'
import { scan, type Token } from './engine/token.ts'
import { readTongue } from './engine/tongue.ts'
import { BOOKINGS, readUndoneErrand } from './engine/undone-errands.ts'
import { readWorldQuestion } from './engine/world.ts'
import { withAdverbs } from './english/adverb.ts'
import { withoutAsides } from './english/asides.ts'
import { moodCuts } from './english/mood.ts'
import { withPhrasals } from './english/phrasal.ts'
import { withRoles } from './english/word-roles.ts'
import { lexicon as carLexicon, type Lexicon } from './lexicon/lexicon.ts'
import type {
  IncompleteRequest,
  OutsideRequest,
  Request,
  SkillRequest,
  Understanding,
  UnderstandingContext,
} from './request.ts'
import { languageOf } from './text/language.ts'
import { type NormalisedText, normalise, spoken } from './text/normalise.ts'

/** Nobody says more than this to a car in one breath; a longer text is a mistake or an attack. */
const LONGEST_UTTERANCE = 600

/**
 * What somebody said, as requests, in the order they should be done. Pure and deterministic, no network, never
 * throws; a few milliseconds at most. What lies outside the car's and the skills' domain comes back as `outside`.
 */
export const understand = (
  text: string,
  context: UnderstandingContext,
  lexicon: Lexicon = carLexicon(),
): Understanding => {
  if (text.length > LONGEST_UTTERANCE)
    return {
      language: languageOf(text.slice(0, 200), context.language),
      requests: [outside(text.slice(0, 80), 'too_long')],
    }
  const source = normalise(text)
  const language = languageOf(source.text, context.language)
  const alone = { ...context, previous: [], options: [] }
  const requests = withSwallowedWish(requestsIn(source, language, context, lexicon), source, words =>
    requestsIn(words, language, alone, lexicon),
  )
  return { language, requests: withMemory(requests, source) }
}

const requestsIn = (
  source: NormalisedText,
  language: Understanding['language'],
  context: UnderstandingContext,
  lexicon: Lexicon,
): readonly Request[] => {
  const { original } = source
  if (source.text === '') return [outside(original, 'unknown')]
  const alone = { ...context, previous: [], options: [] }
  const understandAlone = (words: NormalisedText) => requestsIn(words, language, alone, lexicon)
  const amount = completed(source, language, context, lexicon, understandAlone, 'choosing')
  if (amount !== undefined) return amount
  const choice = readChoice(source.text, context)
  if (choice !== undefined) return [{ ...choice, text: original }]
  const wish = readHowTo(source.text)
  if (wish !== undefined && understand(wish, context, lexicon).requests.every(one => one.kind === 'set'))
    return [
      { kind: 'ask', about: { type: 'how_to', wish }, text: original, certainty: 0.85, origin: 'named' },
    ]
  const page = readPage(source.text)
  if (page !== undefined) return [{ kind: 'skill', ...page, text: original, origin: 'named' }]
  const talk = readErrandTalk(source.text, context)
  if (talk !== undefined) return [{ kind: 'skill', ...talk, text: original, origin: 'reference' }]
  const off = readCallingOff(source.text, context)
  if (off !== undefined) return [{ kind: 'skill', ...off, text: original, origin: 'reference' }]
  const whole = completed(source, language, context, lexicon, understandAlone)
  if (whole !== undefined) return whole
  const instead = readDeclined(source)
  if (instead !== undefined) {
    const wishes = requestsIn(instead, language, context, lexicon)
    if (wishes.every(one => one.kind === 'set')) return wishes
  }
  const control = readControl(source.text, context)
  if (control !== undefined)
    return [{ kind: 'control', control, text: original, certainty: 0.95, origin: 'named' }]
  const corrected = readCorrected(source, language, context, {
    alone: understandAlone,
    following: words => requestsIn(words, language, context, lexicon),
  })
  if (corrected !== undefined) return corrected
  // "I drink my coffee black" tells of a coffee and orders none.
  const tells = readMemorySentence(source.text, language)?.intent === 'tell'
  const order = tells ? [] : readWholeCoffee({ text: bare(source.text), spoken: original, language, context })
  if (order.length > 0) return order.map(one => ({ kind: 'skill', ...one, text: original, origin: 'named' }))
  const fact = readWorldQuestion(source.text)
  if (fact !== undefined)
    return [{ kind: 'ask', about: fact, text: original, certainty: 0.93, origin: 'named' }]
  const memory = memoryPartsOf(source, language)
  // Somebody who is asked "which one?" and says what they prefer has answered.
  const answers = context.options.length > 0 && memory.requests.every(one => isShortTell(one))
  if (memory.requests.length > 0 && !answers) {
    const { rest } = memory
    if (rest === undefined) return [...memory.requests, ...preferredNow(source, language, context, lexicon)]
    const others = requestsIn(rest, language, context, lexicon).filter(one => one.kind !== 'outside')
    return [...memory.requests, ...others]
  }
  const beyond = readBeyond(source.text)
  if (beyond !== undefined) return [outside(original, beyond, KNOWN)]
  const booking = readUndoneErrand(source.text, BOOKINGS)
  if (booking !== undefined) return [{ ...outside(original, 'errand', KNOWN), errand: booking }]
  const overshoot = readOvershoot(source.text, context)
  if (overshoot !== undefined) return [{ ...overshoot, text: original }]
  const tongue = readTongue(source.text)
  if (tongue !== undefined) return [{ ...tongue, text: original }]
  const words = withForeign(scan(source.text, lexicon), source.text)
  const scanned = withAdverbs(withThem(withPronouns(words), context))
  const plain =
    language === 'en' ? withoutAsides(withRoles(withPhrasals(scanned, lexicon)), source.text) : scanned
  const tokens = withSharedParts(plain, lexicon)
  const cuts = language === 'en' ? moodCuts(source.text) : []
  const requests: Request[] = []
  const left: Request[] = []
  let negated = false
  let unsupported = false
  let absent = false
  for (const part of partsOf(source, tokens, language, context, lexicon)) {
    if (part.type === 'skill') {
      requests.push({ kind: 'skill', ...part.reading, text: part.text, origin: 'named' })
      continue
    }
    const follows = requests.length > 0
    const composition = compose(segment(part.tokens, lexicon, cuts), source, context, lexicon)
    const later = isPostponed(wordsOf(source, part.tokens))
    requests.push(...(later ? composition.requests.map(postponed) : composition.requests))
    negated ||= composition.negated
    unsupported ||= composition.unsupported
    absent ||= composition.absent
    if (requests.length > 0) left.push(...leftOver(part.tokens, source, follows))
  }
  const errand = requests.length > 0 ? undefined : readUndoneErrand(source.text)
  if (errand !== undefined) return [{ ...outside(original, 'errand', KNOWN), errand }]
  const half = negated ? undefined : readHalf(tokens, source, lexicon)
  if (half !== undefined && requests.every(one => isUnsaid(one, half)))
    return [sameThere(half, tokens, context) ?? half]
  if (requests.length > 0) return [...withItsVolume(requests), ...left]
  const elsewhere = readElsewhere(source.text, context)
  if (elsewhere !== undefined) return [{ kind: 'skill', ...elsewhere, text: original, origin: 'reference' }]
  if (meansEverythingOff(source.text)) return [outside(original, 'everything_off')]
  const ofMemory = readExchange(source) ?? readRemoval(source)
  if (ofMemory !== undefined && !negated && !unsupported) return [ofMemory]
  const topic = readTalk(source.text)
  if (topic !== undefined)
    return [{ kind: 'ask', about: { type: 'talk', topic }, text: original, certainty: 0.8, origin: 'named' }]
  if (negated) return [outside(original, 'negated')]
  if (unsupported) return [outside(original, 'unsupported', absent ? KNOWN : GUESSED)]
  return [outside(original, chatter(source) ? 'chatter' : 'unknown')]
}

/** "Adjust the seat", "the left mirror": read as a wish for one of its sides, none of which was said. */
const isUnsaid = (request: Request, { half }: IncompleteRequest): boolean =>
  request.kind === 'set' &&
  (request.change.type === 'unspecified' || request.change.type === 'by' || request.origin === 'reference') &&
  half.type === 'thing' &&
  half.settings.length > 1

/** "I prefer the 12-hour clock": told for good, and wanted at once where nothing says when else. */
const preferredNow = (
  source: NormalisedText,
  language: Understanding['language'],
  context: UnderstandingContext,
  lexicon: Lexicon,
): readonly Request[] => {
  const match =
    /^(?:i|i'd|i would) (?:really |actually )?prefer (?:to (?:have|use|see) |using |having )?(?=.)/u.exec(
      source.text,
    )
  if (match === null || SOMETIMES.test(source.text)) return []
  const wish = normalise(`use ${source.text.slice(match[0].length)}`)
  const wishes = requestsIn(wish, language, context, lexicon)
  return wishes.every(one => one.kind === 'set' && VALUED.has(one.change.type)) ? wishes : []
}
const SOMETIMES =
  /\b(?:when|whenever|while|if|during|in the|at night|usually|always|normally|never|on (?:long|rainy|hot|cold|my|the (?:motorway|highway))|over|than|to (?:avoid|keep))\b/u
const VALUED: ReadonlySet<string> = new Set(['to', 'fraction', 'extreme'])

/** "I like this song, turn it up": in one breath with music, what goes up or down is how loud it is. */
const withItsVolume = (requests: readonly Request[]): readonly Request[] =>
  requests.some(one => one.kind === 'skill' && one.skill === 'media')
    ? requests.map(one =>
        one.kind === 'ambiguous'
          ? (one.readings.find(({ setting }) => /\.volume$/u.test(setting)) ?? one)
          : one,
      )
    : requests

/** "No need, mine off", 不用了我的关掉: what follows a refusal, where something does. */
const readDeclined = (source: NormalisedText): NormalisedText | undefined => {
  const match =
    /^(?:(?:no need|no thanks|no thank you|don't bother|never ?mind)[,. ]+(?:just )?|(?:不用了|不必了|不需要了|算了)[,. ]?)(?=.{3})/u.exec(
      source.text,
    )
  return match === null ? undefined : normalise(spoken(source, match[0].length, source.text.length))
}

/** "I prefer the latte" may answer a question; a longer sentence tells something of its own. */
const isShortTell = ({ intent, slots, text }: SkillRequest): boolean =>
  intent === 'tell' && slots.asked !== true && text.length <= (/\p{Script=Han}/u.test(text) ? 8 : 24)

const wordsOf = (source: NormalisedText, tokens: readonly Token[]): string =>
  source.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)

const postponed = (request: Request): Request =>
  request.kind === 'set'
    ? { ...request, conditions: [...(request.conditions ?? []), { type: 'later' }] }
    : request

/** Statements that ask for nothing: no verb of wishing, no question. */
const chatter = (source: NormalisedText): boolean =>
  /^(?:i|we|it|he|she|they|my|our|that|this|the|what a|wow|oh)\b|^(?:我|我们|他|她|这|那|今天|哇|唉)/u.test(
    source.text,
  ) && !/[?？]/u.test(source.original)

/** How sure it is that the words are about nothing this car does: the thing is known, or only not recognised. */
const KNOWN = 0.9
const GUESSED = 0.6

const outside = (
  text: string,
  because: OutsideRequest['because'],
  certainty: number = GUESSED,
): OutsideRequest => ({
  kind: 'outside',
  because,
  text,
  certainty: because === 'too_long' ? 1 : certainty,
  origin: 'named',
})
