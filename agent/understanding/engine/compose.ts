import { type Stretch, stretchesOf } from '../english/mood.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type {
  AmbiguousRequest,
  AskRequest,
  Request,
  SettingRequest,
  UnderstandingContext,
  ValueChange,
  ZoneMention,
} from '../request.ts'
import { isHan } from '../text/language.ts'
import { type NormalisedText, spoken } from '../text/normalise.ts'
import { changeFor } from './change.ts'
import { conditionsIn, type FoundConditions } from './condition.ts'
import { readEllipsis } from './ellipsis.ts'
import { type Reading, readFrame } from './frame.ts'
import {
  certaintyOf,
  hasUnknownObject,
  isCelsius,
  isErrand,
  isRemark,
  keepsAsIs,
  opensWithVerb,
  type Polarity,
  pointsBack,
  polarityOf,
} from './manner.ts'
import { inheritModifiers, type Modifiers, saysSomething } from './modifiers.ts'
import { isQuestion } from './question.ts'
import {
  isScaleNoun,
  type OwnedChange,
  ownersOf,
  previousSetting,
  readReference,
  relatives,
} from './reference.ts'
import { asReading, related, saysAll, twinOf, withoutDoubles } from './sameness.ts'
import type { Clause } from './segment.ts'
import { readSituation } from './situation.ts'
import { actionOf, hasMark, type Token } from './token.ts'

/** What the clauses of one sentence come to, and why some came to nothing. */
export interface Composition {
  readonly requests: readonly Request[]
  readonly negated: boolean
  /** A verb asked for something the car has no word for. */
  readonly unsupported: boolean
}

/** A reading must explain at least this much, or nothing is asked. */
const LEAST_SCORE = 1.5
/** Readings closer than this to the best are rivals. */
const RIVAL_DISTANCE = 0.22
/** From here on a thing's name alone explains what was said of it. */
const PLAINLY_NAMED = 3.2

interface Pending {
  readonly clause: Clause
  readonly noun: Reading | undefined
  readonly modifiers: Modifiers
  readonly zone: ZoneMention
  /** Where its request goes once its other half is found. */
  readonly index: number
}

/** Turns the clauses of one sentence into requests; halves find their other half, within the sentence first. */
export const compose = (
  clauses: readonly Clause[],
  source: NormalisedText,
  context: UnderstandingContext,
  lexicon: Lexicon,
): Composition => new Composer(source, context, lexicon).run(clauses)

class Composer {
  readonly #requests: (Request | undefined)[] = []
  /** What was complained of or described rather than asked: done only where nothing is asked. */
  readonly #symptoms: SettingRequest[] = []
  readonly #stretches: readonly Stretch[]
  readonly #situated = new Set<Stretch>()
  readonly #complaints = new Set<string>()
  #waiting: Pending[] = []
  #last: Pending | undefined
  #negated = false
  #unsupported = false
  /** The last thing spoken of is one the car has not: what is said of "it" is for nothing else. */
  #astray = false

  constructor(
    private readonly source: NormalisedText,
    private readonly context: UnderstandingContext,
    private readonly lexicon: Lexicon,
  ) {
    this.#stretches =
      isHan(source.text[0] ?? '') || /\p{Script=Han}/u.test(source.text) ? [] : stretchesOf(source.text)
  }

  run(clauses: readonly Clause[]): Composition {
    const origins: { sentence: number; start: number }[] = []
    for (const clause of clauses) {
      if (clause.conditional) {
        this.#speakOf(clause)
        continue
      }
      this.#take(clause)
      const start = clause.tokens[0]?.start ?? 0
      while (origins.length < this.#requests.length)
        origins.push({ sentence: this.#sentenceAt(start), start })
    }
    this.#settleWaiting()
    this.#attach(
      conditionsIn(clauses, this.source.text, at => this.#sentenceAt(at), this.lexicon),
      origins,
    )
    const found = this.#requests.filter(request => request !== undefined)
    // What was wanted outweighs what was only described: "it's cold, turn on the seat heating".
    const requests = found.length > 0 ? found : this.#symptoms
    return { requests: withoutDoubles(requests), negated: this.#negated, unsupported: this.#unsupported }
  }

  #take(clause: Clause): void {
    if (clause.tokens.some(token => hasMark(token, 'absent'))) {
      this.#unsupported = true
      this.#astray = true
      return
    }
    const best = clause.readings[0]
    const stretch = this.#stretchOf(clause)
    if (
      stretch !== undefined &&
      stretch.mood !== 'asked' &&
      !opensWithVerb(clause) &&
      this.#takeTold(clause, stretch)
    )
      return
    if (best?.origin === 'symptom' && best.score >= LEAST_SCORE) {
      this.#takeSymptom(clause, best)
      return
    }
    const named =
      best !== undefined && best.score >= LEAST_SCORE - 0.4 && clause.score > -1.5 ? best : undefined
    const noun = named && this.#inFamily(clause, named)
    if (noun !== undefined && isQuestion(clause.tokens, this.source)) {
      this.#requests.push(this.#ask(clause, noun))
      this.#last = this.#pendingOf(clause, noun)
      return
    }
    const polarity = polarityOf(clause)
    if (polarity === 'forbidden') {
      this.#negated = true
      return
    }
    if (clause.corrects && this.#last !== undefined) {
      this.#correct(clause, noun)
      return
    }
    if (noun !== undefined && (isRemark(clause) || keepsAsIs(clause))) return
    if (noun !== undefined) this.#takeNoun(clause, noun, polarity)
    else this.#takeNounless(clause, polarity)
  }

  #sentenceAt(position: number): number {
    return this.source.text.slice(0, position).match(/[.;!?](?!\d)/gu)?.length ?? 0
  }

  /** A condition holds for what follows it in its sentence, else for what went before: "… if it's above twenty". */
  #attach(
    found: readonly FoundConditions[],
    origins: readonly { readonly sentence: number; readonly start: number }[],
  ): void {
    for (const { conditions, sentence, start } of found) {
      const inSentence = [...origins.entries()].filter(([, origin]) => origin.sentence === sentence)
      const after = inSentence.filter(([, origin]) => origin.start > start)
      for (const [index] of after.length > 0 ? after : inSentence) {
        const request = this.#requests[index]
        if (request?.kind === 'set')
          this.#requests[index] = { ...request, conditions: [...(request.conditions ?? []), ...conditions] }
      }
    }
  }

  /** A condition names what the wish after it may call "it". */
  #speakOf(clause: Clause): void {
    const noun = clause.readings[0]
    if (noun === undefined || noun.origin !== 'named' || noun.score < LEAST_SCORE) return
    const modifiers = { ...clause.modifiers, actions: [], numbers: [], moves: [] }
    this.#last = { ...this.#pendingOf(clause, noun), modifiers }
  }

  #stretchOf(clause: Clause): Stretch | undefined {
    const first = clause.tokens.find(token => !hasMark(token, 'comma') && !hasMark(token, 'and'))
    return first && this.#stretches.find(one => one.start <= first.start && first.start < one.end)
  }

  /**
   * Something told rather than asked: a situation, a symptom, a complaint about a thing. It names what is spoken of
   * for what follows, and is acted upon only where nothing is asked. False where it may be a wish after all.
   */
  #takeTold(clause: Clause, stretch: Stretch): boolean {
    if (this.#situated.has(stretch)) return true
    const best = clause.readings[0]
    const named = best?.origin === 'named' && best.complete && best.score >= LEAST_SCORE ? best : undefined
    const complains = clause.modifiers.too || clause.modifiers.lacking
    const words = this.source.text.slice(stretch.start, stretch.end)
    const situation = readSituation(words, this.lexicon)
    const plain = situation === undefined || situation.cues < 3
    if (stretch.mood === 'wish' && named !== undefined && !complains && plain) return false
    // "The radio is too loud" names its thing well enough to go before what it is like in general.
    if (named !== undefined && complains && named.change.type === 'by' && named.score >= PLAINLY_NAMED) {
      this.#symptoms.push(this.#setting(clause, named, clause.zone))
      this.#last = this.#pendingOf(clause, named)
      return true
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
      this.#symptoms.push(...told.filter(one => !this.#toldAlready(one, stretch)))
      const [first] = told
      if (this.#last === undefined && (named ?? first) !== undefined)
        this.#last = this.#pendingOf(clause, named ?? (first && asReading(first)))
      return true
    }
    if (stretch.mood === 'wish') return isErrand(clause, words)
    if (best?.origin === 'symptom' && best.score >= LEAST_SCORE) {
      this.#takeSymptom(clause, best)
      return true
    }
    if (isQuestion(clause.tokens, this.source)) return false
    if (named !== undefined) {
      if (complains && named.change.type !== 'unspecified')
        this.#symptoms.push(this.#setting(clause, named, clause.zone))
      this.#last = this.#pendingOf(clause, named)
      return true
    }
    if (best !== undefined && best.origin === 'named' && best.score >= LEAST_SCORE)
      this.#last = this.#pendingOf(clause, best)
    return !clause.modifiers.preferred
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

  /** "Turn on the reading light and set its brightness": a bare scale belongs to what was spoken of before. */
  #inFamily(clause: Clause, noun: Reading): Reading {
    const before = this.#last?.noun?.setting ?? previousSetting(this.context)?.setting
    if (before === undefined || before === noun.setting || noun.consumed.size > 1) return noun
    const family = relatives(before, this.lexicon)
    const parts = [...noun.consumed].flatMap(token =>
      token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
    )
    const bare = parts.length === 1 && isScaleNoun(parts)
    if (!bare) return noun
    const own = clause.modifiers
    const found = this.lexicon.nouns
      .match(parts)
      .map(match => family.find(one => one.id === match.setting))
      .find(one => one !== undefined)
    if (found === undefined) return noun
    const fitted = changeFor(found, own)
    return { ...noun, setting: found.id, change: fitted.change, complete: fitted.fit > 0 }
  }

  #takeNoun(clause: Clause, noun: Reading, polarity: Polarity): void {
    this.#astray = false
    const pending = this.#placed(this.#pendingOf(clause, noun))
    const ellipsis = readEllipsis(clause, noun, this.#last, this.lexicon)
    if (ellipsis?.type === 'purpose') return
    if (ellipsis?.type === 'shared') {
      const place = this.#last?.zone ?? pending.zone
      this.#push(clause, ellipsis.reading, place)
      this.#last = { ...pending, modifiers: this.#last?.modifiers ?? pending.modifiers, zone: place }
      return
    }
    if (polarity === 'unneeded') {
      this.#push(clause, { ...noun, change: { type: 'switch', on: false } }, pending.zone)
    } else if (noun.complete) {
      this.#settleListBefore(clause)
      this.#takeVerbBefore(clause)
      this.#push(clause, noun, pending.zone)
    } else if (
      clause.modifiers.actions.length > 0 &&
      noun.change.type === 'unspecified' &&
      saysSomething(clause.modifiers)
    ) {
      // A verb that does not go with this thing ("fold the radio"): never bent into another one.
      this.#unsupported = true
      return
    } else if (this.#inheritsLeft(clause)) {
      const last = this.#last
      const change = last && this.#changeOf(noun.setting, last.modifiers)
      if (last !== undefined && change !== undefined)
        this.#push(
          clause,
          { ...noun, ...change },
          pending.zone.source === 'unsaid' ? last.zone : pending.zone,
        )
      this.#last = last && { ...pending, modifiers: last.modifiers }
      return
    } else {
      this.#requests.push(undefined)
      this.#waiting.push({ ...pending, index: this.#requests.length - 1 })
      return
    }
    this.#last = pending
  }

  /** "… the passenger's reading light and set its brightness": one family, one place. */
  #placed(pending: Pending): Pending {
    const last = this.#last
    if (pending.zone.source !== 'unsaid' || last?.noun === undefined || last.zone.source === 'unsaid')
      return pending
    const same = pending.noun !== undefined && related(last.noun.setting, pending.noun.setting, this.lexicon)
    return same ? { ...pending, zone: last.zone } : pending
  }

  /** "Shut and lock the trunk": a verb before "and" whose thing comes with the next one. */
  #takeVerbBefore(clause: Clause): void {
    const last = this.#last
    const [first] = clause.tokens
    if (last === undefined || last.noun !== undefined || first === undefined || !hasMark(first, 'and')) return
    if (last.modifiers.actions.length === 0 || last.modifiers.actions.includes('set')) return
    const verbs = last.clause.tokens.filter(token => actionOf(token) !== undefined).slice(-1)
    const borrowed = clause.tokens.filter(token => actionOf(token) === undefined && !hasMark(token, 'and'))
    const [reading] = readFrame([...verbs, ...borrowed], this.lexicon).readings
    if (reading?.complete === true && reading.origin === 'named' && reading.score >= LEAST_SCORE)
      this.#requests.push(this.#setting(clause, reading, clause.zone))
  }

  /** A noun without its verb after a clause that had one: "turn off the AC and the radio". */
  #inheritsLeft(clause: Clause): boolean {
    const last = this.#last
    const first = clause.tokens[0]
    if (last === undefined || first === undefined) return false
    // English lists need their "and"; running Chinese does not.
    const listed =
      isHan(first.text[0] ?? '') || hasMark(first, 'and') || hasMark(first, 'comma') || hasMark(first, 'also')
    return listed && saysSomething(last.modifiers) && clause.modifiers.actions.length === 0
  }

  /** Nouns listed before their verb: "the AC and the seat heating … on", 空调和座椅加热都打开. */
  #settleListBefore(clause: Clause): void {
    for (const waiting of this.#waiting) {
      const found = waiting.noun && this.#changeOf(waiting.noun.setting, clause.modifiers)
      if (waiting.noun !== undefined && found !== undefined)
        this.#requests[waiting.index] = this.#request(
          waiting.clause,
          { ...waiting.noun, ...found },
          waiting.zone,
        )
    }
    this.#waiting = []
  }

  #takeNounless(clause: Clause, polarity: Polarity): void {
    if (this.#astray) return
    const { modifiers, zone } = clause
    const says = saysSomething(modifiers) || modifiers.size !== undefined
    if (!says && zone.source === 'unsaid') return
    const unknown = hasUnknownObject(clause)
    const listed = this.#waiting.filter(waiting => waiting.noun !== undefined)
    if (listed.length > 0 && says) {
      for (const waiting of listed) {
        const noun = waiting.noun
        const found = noun && this.#best(noun.setting, modifiers)
        if (noun !== undefined && found !== undefined)
          this.#requests[waiting.index] = this.#request(
            waiting.clause,
            { ...noun, ...found },
            zone.source === 'unsaid' ? waiting.zone : zone,
          )
        this.#last = { ...waiting, modifiers }
      }
      this.#waiting = []
      return
    }
    if (unknown && says && !pointsBack(clause)) {
      this.#unsupported ||= modifiers.actions.length > 0
      return
    }
    const last = this.#last
    if (last?.noun !== undefined) {
      const merged = inheritModifiers(modifiers, last.modifiers)
      const found = this.#best(
        last.noun.setting,
        polarity === 'unneeded' ? { ...merged, actions: ['off'] } : merged,
      )
      if (found !== undefined) {
        // "Turn them all off": all of those just spoken of.
        const themAll = zone.zones.join() === 'all' && last.zone.source !== 'unsaid' && pointsBack(clause)
        const place = zone.source === 'unsaid' || themAll ? last.zone : zone
        this.#dropComplaint(found)
        this.#push(clause, { ...last.noun, ...found, origin: 'named' }, place)
        this.#last = { ...last, clause, modifiers: merged, zone: place }
      }
      return
    }
    const reference = readReference(clause, this.context, this.lexicon)
    if (reference !== undefined) {
      for (const request of reference) this.#requests.push({ ...request, text: this.#text(clause.tokens) })
      const first = reference[0]
      if (first?.kind === 'set')
        this.#last = { clause, noun: asReading(first), modifiers, zone: first.zone, index: -1 }
      return
    }
    const owners = ownersOf(clause, this.lexicon)
    if (owners.length > 0) {
      this.#pushOwners(clause, owners, zone)
      return
    }
    // Nothing before it: perhaps the noun comes in the next clause ("open the left, no, the right window").
    this.#last = { clause, noun: undefined, modifiers, zone, index: -1 }
  }

  /** "Warmer" alone is the cabin's; "turn it up" alone may be several things, so it is asked. */
  #pushOwners(clause: Clause, owners: readonly OwnedChange[], zone: ZoneMention): void {
    const readings = owners.map(({ setting, change }) => ({
      ...this.#setting(
        clause,
        { setting, change, origin: 'named', score: 2, complete: true, consumed: new Set() },
        zone,
      ),
    }))
    const [first] = readings
    if (first === undefined) return
    if (readings.length === 1) {
      this.#requests.push(first)
      this.#last = { ...this.#pendingOf(clause, asReading(first)), zone }
    } else
      this.#requests.push({
        kind: 'ambiguous',
        text: first.text,
        certainty: 0.6,
        origin: 'named',
        readings: readings.slice(0, 3),
      })
  }

  /** "The screen's too bright, dim it a lot" is one wish: what is asked replaces what was complained of. */
  #dropComplaint(wish: { readonly setting: string; readonly change: ValueChange }): void {
    const before = this.#requests.at(-1)
    if (this.#last?.modifiers.too !== true || before?.kind !== 'set' || before.setting !== wish.setting)
      return
    if (
      before.change.type === 'by' &&
      wish.change.type === 'by' &&
      before.change.direction === wish.change.direction
    )
      this.#requests.pop()
  }

  /** What follows "no, I mean" replaces what it repeats and keeps the rest. */
  #correct(clause: Clause, noun: Reading | undefined): void {
    const last = this.#last
    if (last === undefined) return
    const wrong = last.noun === undefined ? undefined : this.#requests.pop()
    const setting = noun?.setting ?? last.noun?.setting
    if (setting === undefined) return
    const modifiers = inheritModifiers(clause.modifiers, last.modifiers)
    const own = noun?.complete === true ? noun : undefined
    const found = own ?? this.#best(setting, modifiers)
    const zone =
      clause.zone.source === 'unsaid' ? (noun === undefined ? last.zone : clause.zone) : clause.zone
    const base = noun ?? last.noun
    if (found === undefined || base === undefined) {
      if (wrong !== undefined) this.#requests.push(wrong)
      return
    }
    this.#push(clause, { ...base, ...found }, zone)
    this.#last = { clause, noun: { ...base, ...found }, modifiers, zone, index: this.#requests.length - 1 }
  }

  #takeSymptom(clause: Clause, best: Reading): void {
    this.#symptoms.push({ ...this.#setting(clause, best, clause.zone), origin: 'symptom' })
    if (this.#last === undefined) this.#last = this.#pendingOf(clause, best)
  }

  /** Nouns whose verb never came: a bare "set the temperature" is a wish, a bare mention is not. */
  #settleWaiting(): void {
    for (const waiting of this.#waiting) {
      const { noun, modifiers, clause } = waiting
      if (noun === undefined) continue
      const wanted = clause.tokens.some(token => hasMark(token, 'want'))
      if (modifiers.actions.includes('set') || modifiers.preferred)
        this.#requests[waiting.index] = this.#request(clause, noun, waiting.zone)
      else if (wanted) {
        const on = this.#best(noun.setting, { ...modifiers, actions: ['open'] })
        if (on !== undefined)
          this.#requests[waiting.index] = this.#request(clause, { ...noun, ...on }, waiting.zone)
      }
    }
  }

  /** One sentence complains of one thing once, in however many words. */
  #toldAlready(one: SettingRequest, stretch: Stretch): boolean {
    const key = JSON.stringify([stretch.sentence, one.setting, one.change])
    const known = this.#complaints.has(key)
    this.#complaints.add(key)
    return known
  }

  #pendingOf(clause: Clause, noun: Reading | undefined): Pending {
    return { clause, noun, modifiers: clause.modifiers, zone: clause.zone, index: this.#requests.length }
  }

  #changeOf(setting: string, modifiers: Modifiers): { change: ValueChange; complete: boolean } | undefined {
    const definition = this.lexicon.settings.get(setting)
    if (definition === undefined) return undefined
    const found = changeFor(definition, modifiers)
    return found.fit > 0 ? { change: found.change, complete: true } : undefined
  }

  /** The setting itself or one of its relatives, whichever these words fit: 座椅加热, then 调到三档. */
  #best(
    setting: string,
    modifiers: Modifiers,
  ): { setting: string; change: ValueChange; complete: boolean } | undefined {
    return relatives(setting, this.lexicon)
      .map(definition => ({ definition, fitted: changeFor(definition, modifiers) }))
      .filter(one => one.fitted.fit > 0)
      .sort((a, b) => b.fitted.fit - a.fitted.fit)
      .map(one => ({ setting: one.definition.id, change: one.fitted.change, complete: true }))[0]
  }

  #push(clause: Clause, reading: Reading, zone: ZoneMention): void {
    this.#requests.push(this.#request(clause, reading, zone))
    const twin = twinOf(reading.setting, zone)
    if (twin !== undefined) this.#requests.push(this.#setting(clause, { ...reading, setting: twin }, zone))
  }

  #request(clause: Clause, reading: Reading, zone: ZoneMention): Request {
    const rivals = clause.readings.filter(
      rival =>
        rival.origin === 'named' &&
        rival.complete &&
        reading.score - rival.score < RIVAL_DISTANCE &&
        !related(rival.setting, reading.setting, this.lexicon),
    )
    const setting = this.#setting(clause, reading, zone)
    const first = clause.readings[0]
    const placed = this.#placedOne([reading, ...rivals], zone)
    if (placed !== undefined) return this.#setting(clause, placed, zone)
    if (rivals.length === 0 || first?.setting !== reading.setting || !first.complete) return setting
    const ambiguous: AmbiguousRequest = {
      kind: 'ambiguous',
      text: setting.text,
      certainty: setting.certainty,
      origin: setting.origin,
      readings: [setting, ...rivals.slice(0, 2).map(rival => this.#setting(clause, rival, zone))],
    }
    return ambiguous
  }

  /** "My light": of several things only one may have such places, and then it is meant. */
  #placedOne(readings: readonly Reading[], zone: ZoneMention): Reading | undefined {
    if (readings.length < 2 || zone.relative !== 'self') return undefined
    const placed = readings.filter(({ setting }) => this.lexicon.settings.get(setting)?.layout !== undefined)
    return placed.length === 1 ? placed[0] : undefined
  }

  #setting(clause: Clause, reading: Reading, zone: ZoneMention): SettingRequest {
    return {
      kind: 'set',
      setting: reading.setting,
      zone: saysAll(reading, zone, this.lexicon) ? { zones: ['all'], source: 'spoken' } : zone,
      change: reading.change,
      text: this.#text(clause.tokens),
      certainty: certaintyOf(clause, reading),
      origin: reading.origin,
    }
  }

  #ask(clause: Clause, named: Reading): AskRequest {
    const noun = this.#measured(clause, named)
    return {
      kind: 'ask',
      about: { type: 'setting', setting: noun.setting, zone: clause.zone },
      text: this.#text(clause.tokens),
      certainty: certaintyOf(clause, noun),
      origin: 'named',
    }
  }

  /** 空调几度 asks for the temperature, not whether the air conditioning is on. */
  #measured(clause: Clause, noun: Reading): Reading {
    const degrees = clause.tokens.some(token => /^(?:几度|多少度|how hot|how warm)$/u.test(token.text))
    const definition = this.lexicon.settings.get(noun.setting)
    if (!degrees || definition === undefined || isCelsius(definition)) return noun
    const sibling = [...this.lexicon.settings.values()].find(
      one => one.module === definition.module && isCelsius(one),
    )
    return sibling === undefined ? noun : { ...noun, setting: sibling.id }
  }

  #text(tokens: readonly Token[]): string {
    const first = tokens[0]
    const last = tokens.at(-1)
    return first === undefined || last === undefined ? '' : spoken(this.source, first.start, last.end)
  }
}
