import { type Stretch, stretchesOf } from '../english/mood.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SettingRequest, UnderstandingContext, ZoneMention } from '../request.ts'
import { type NormalisedText, spoken } from '../text/normalise.ts'
import { inFamily } from './family.ts'
import { LEAST_SCORE, type Reading } from './frame.ts'
import { isErrand, opensWithVerb } from './manner.ts'
import { isQuestion } from './question.ts'
import type { RequestWriter } from './request-writer.ts'
import { asReading, related } from './sameness.ts'
import type { Clause } from './segment.ts'
import { placeOfThose, readSituation } from './situation.ts'
import { hasMark } from './token.ts'

const PAST =
  /\b(?:was|were|used to|had been|had to|this morning|earlier today|the other day|years? ago|days? ago|weeks? ago|last (?:night|week|month|year|time)|yesterday)\b/u

/** From here on a thing's name alone explains what was said of it. */
const PLAINLY_NAMED = 3.2

/** A clause that only told something; `spokenOf` is what a later "it" stands for. */
export interface Heard {
  readonly spokenOf?: Reading
}

/** Listens to what a sentence tells rather than asks, and keeps what should be done about it if nothing is asked. */
export class ToldListener {
  readonly symptoms: SettingRequest[] = []
  /** English thoughts with their moods; Chinese complaints are found by their words alone. */
  readonly #stretches: readonly Stretch[]
  readonly #situated = new Set<Stretch>()
  readonly #complaints = new Set<string>()

  constructor(
    private readonly source: NormalisedText,
    private readonly context: UnderstandingContext,
    private readonly lexicon: Lexicon,
    private readonly writer: RequestWriter,
  ) {
    this.#stretches = /\p{Script=Han}/u.test(source.text) ? [] : stretchesOf(source.text)
  }

  /**
   * Something told rather than asked: a situation, a symptom, a complaint about a thing. It names what is spoken of
   * for what follows, and is acted upon only where nothing is asked. Undefined where it may be a wish after all.
   */
  take(clause: Clause, last: boolean, before?: string): Heard | undefined {
    const stretch = this.#stretchOf(clause)
    if (stretch === undefined || stretch.mood === 'asked' || opensWithVerb(clause)) return undefined
    if (this.#situated.has(stretch)) return {}
    const best = clause.readings[0]
    const likely = best?.origin === 'named' && best.score >= LEAST_SCORE ? best : undefined
    // "The volume is still too low", after the radio's: the radio's.
    const meant = likely && inFamily(clause, likely, before, this.lexicon)
    const named = meant?.complete === true ? meant : undefined
    const { modifiers } = clause
    const graded = modifiers.qualities.length > 0 || modifiers.moves.length > 0
    // "Heated seats are such a great invention" is no complaint of heat.
    const complains = (modifiers.too && graded) || modifiers.lacking
    const words = this.source.text.slice(stretch.start, stretch.end)
    // "The music at the party was too loud": over, and no complaint of now.
    if (stretch.mood === 'described' && PAST.test(words)) return {}
    // "I want it warmer in the back" says what it wants, without a thing.
    if (stretch.mood === 'wish' && best === undefined && clause.modifiers.moves.length > 0) return undefined
    const situation = readSituation(words, this.lexicon)
    const plain =
      situation === undefined || (situation.cues < 3 && named !== undefined && named.score >= PLAINLY_NAMED)
    if (stretch.mood === 'wish' && named !== undefined && !complains && plain) return undefined
    // "The radio is too loud" names its thing well enough to go before what it is like in general.
    if (named !== undefined && complains && named.change.type === 'by' && named.score >= PLAINLY_NAMED) {
      this.symptoms.push(this.writer.setting(clause, named, clause.zone))
      return { spokenOf: named }
    }
    if (situation !== undefined) {
      this.#situated.add(stretch)
      const told = situation.readings.map(
        (one): SettingRequest => ({
          kind: 'set',
          ...one,
          zone: this.#wherever(one),
          text: spoken(this.source, stretch.start, stretch.end),
          certainty: 0.75,
          origin: 'symptom',
        }),
      )
      this.symptoms.push(...told.filter(one => !this.#toldAlready(one, stretch)))
      const [first] = told
      const about = named ?? (first && asReading(first))
      return last || about === undefined ? {} : { spokenOf: about }
    }
    if (stretch.mood === 'wish')
      return isErrand(clause, words) ? { ...(likely && { spokenOf: likely }) } : undefined
    if (best?.origin === 'symptom' && best.score >= LEAST_SCORE) {
      this.complain(clause, best)
      return last ? {} : { spokenOf: best }
    }
    const over = clause.tokens.some(token => hasMark(token, 'unneeded'))
      ? (likely?.setting ?? before)
      : undefined
    if (over !== undefined) return this.#noLongerNeeded(clause, over, likely)
    if (isQuestion(clause.tokens, this.source)) return undefined
    if (named !== undefined) {
      if (complains && named.change.type !== 'unspecified')
        this.symptoms.push(this.writer.setting(clause, named, clause.zone))
      return { spokenOf: named }
    }
    // "My usual temperature" wishes; "I'm not comfortable" tells.
    if (clause.modifiers.preferred && !/\bcomfortable\b/u.test(words)) return undefined
    return best !== undefined && best.origin === 'named' && best.score >= LEAST_SCORE
      ? { spokenOf: best }
      : {}
  }

  /** "The fog lights are on, but they're unnecessary now": what is no longer needed goes off. */
  #noLongerNeeded(clause: Clause, setting: string, likely: Reading | undefined): Heard {
    const off = this.writer.changeOf(setting, {
      ...clause.modifiers,
      actions: ['off'],
      values: [],
      moves: [],
    })
    if (off === undefined) return {}
    const told: Reading = { setting, ...off, origin: 'symptom', score: 2, consumed: new Set() }
    this.symptoms.push(this.writer.setting(clause, told, clause.zone))
    return { spokenOf: likely ?? told }
  }

  /** What is said of something the car has not is no situation of the car's. */
  ignore(clause: Clause): void {
    const stretch = this.#stretchOf(clause)
    if (stretch !== undefined) this.#situated.add(stretch)
  }

  /** A symptom of the catalogue: what it asks for is kept. @param place of the thing, where it was named before. */
  complain(clause: Clause, best: Reading, place?: ZoneMention): void {
    const words = clause.tokens.map(token => token.text).join('')
    const zone = clause.zone.source === 'unsaid' ? (place ?? placeOfThose(words)) : clause.zone
    this.symptoms.push({ ...this.writer.setting(clause, best, zone), origin: 'symptom' })
  }

  #stretchOf(clause: Clause): Stretch | undefined {
    const first = clause.tokens.find(token => !hasMark(token, 'comma') && !hasMark(token, 'and'))
    return first && this.#stretches.find(one => one.start <= first.start && first.start < one.end)
  }

  /** "Those lights distract me": the place of the same thing in the turn before, where none is said. */
  #wherever(one: Pick<SettingRequest, 'setting' | 'zone'>): ZoneMention {
    if (one.zone.source !== 'unsaid') return one.zone
    const before = this.context.previous.findLast(
      request => request.kind === 'set' && related(request.setting, one.setting, this.lexicon),
    )
    return before?.kind === 'set' && before.zone.source !== 'unsaid'
      ? { ...before.zone, source: 'reference' }
      : one.zone
  }

  /** One sentence complains of one thing once, in however many words. */
  #toldAlready(one: SettingRequest, stretch: Stretch): boolean {
    const key = JSON.stringify([stretch.sentence, one.setting, one.change])
    const known = this.#complaints.has(key)
    this.#complaints.add(key)
    return known
  }
}
