import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, UnderstandingContext, ValueChange, ZoneMention } from '../request.ts'
import { isHan } from '../text/language.ts'
import type { NormalisedText } from '../text/normalise.ts'
import { conditionsIn, type Origin, withConditions } from './condition.ts'
import { readEllipsis } from './ellipsis.ts'
import { inFamily, onlyValue, ownsValue, partOfIt } from './family.ts'
import { LEAST_SCORE, type Reading, readFrame } from './frame.ts'
import {
  hasStrangers,
  hasUnknownObject,
  isRemark,
  keepsAsIs,
  mayContinue,
  onlyAsks,
  type Polarity,
  pointsBack,
  polarityOf,
} from './manner.ts'
import { inheritModifiers, type Modifiers, saysSomething } from './modifiers.ts'
import { asksWhy, isQuestion } from './question.ts'
import {
  type OwnedChange,
  ownersOf,
  previousSetting,
  readAgain,
  readAlike,
  readReference,
  readSameLevel,
} from './reference.ts'
import { RequestWriter } from './request-writer.ts'
import { allMeantBy, asReading, related, twinOf, withoutDoubles } from './sameness.ts'
import type { Clause } from './segment.ts'
import { sharesNext, verbBefore } from './shared-verb.ts'
import { actionOf, hasMark } from './token.ts'
import { ToldListener } from './told.ts'

/** What the clauses of one sentence come to, and why some came to nothing. */
export interface Composition {
  readonly requests: readonly Request[]
  readonly negated: boolean
  /** A verb asked for something the car has no word for. */
  readonly unsupported: boolean
}

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

/** "All the lights but the ambient ones", 除了氛围灯: things named at the end that are to stay as they are. */
const sparedThings = (clauses: readonly Clause[], lexicon: Lexicon): ReadonlySet<string> => {
  const tokens = clauses.flatMap(clause => clause.tokens)
  const at = tokens.findIndex(token => hasMark(token, 'except'))
  if (at <= 0) return new Set()
  const { readings, modifiers, zone } = readFrame(tokens.slice(at + 1), lexicon)
  const things = readings.filter(one => one.origin === 'named' && one.score >= LEAST_SCORE)
  return zone.source === 'unsaid' && modifiers.actions.length === 0
    ? new Set(things.map(one => one.setting))
    : new Set()
}

class Composer {
  readonly #requests: (Request | undefined)[] = []
  readonly #writer: RequestWriter
  /** What was complained of or described rather than asked: done only where nothing is asked. */
  readonly #told: ToldListener
  #waiting: Pending[] = []
  #next: Clause | undefined
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
    this.#writer = new RequestWriter(source, lexicon)
    this.#told = new ToldListener(source, context, lexicon, this.#writer)
  }

  run(clauses: readonly Clause[]): Composition {
    const origins: Origin[] = []
    for (const [i, clause] of clauses.entries()) {
      this.#next = clauses[i + 1]
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
    const conditions = conditionsIn(clauses, this.source.text, at => this.#sentenceAt(at), this.lexicon)
    const found = withConditions(this.#requests, origins, conditions).filter(request => request !== undefined)
    // What was wanted outweighs what was only described: "it's cold, turn on the seat heating".
    const wanted = found.length > 0 ? found : this.#told.symptoms
    const spared = sparedThings(clauses, this.lexicon)
    const requests = wanted.filter(request => request.kind !== 'set' || !spared.has(request.setting))
    return { requests: withoutDoubles(requests), negated: this.#negated, unsupported: this.#unsupported }
  }

  #take(clause: Clause): void {
    if (clause.tokens.some(token => hasMark(token, 'absent'))) {
      this.#unsupported = true
      this.#astray = true
      this.#told.ignore(clause)
      return
    }
    const best = clause.readings[0]
    const before = this.#last?.noun?.setting ?? previousSetting(this.context)?.setting
    const heard = this.#told.take(clause, this.#last !== undefined, before)
    if (heard !== undefined) {
      if (heard.spokenOf !== undefined) this.#last = this.#pendingOf(clause, heard.spokenOf)
      return
    }
    if (best?.origin === 'symptom' && best.score >= LEAST_SCORE) {
      this.#told.complain(clause, best)
      this.#last ??= this.#pendingOf(clause, best)
      return
    }
    const named =
      best !== undefined && best.score >= LEAST_SCORE - 0.4 && clause.score > -1.5 ? best : undefined
    const part =
      named && this.#last === undefined ? partOfIt(clause, named, this.context, this.lexicon) : undefined
    const noun = part ?? (named && inFamily(clause, named, before, this.lexicon))
    if (noun !== undefined && asksWhy(this.source.text)) {
      this.#requests.push({
        kind: 'control',
        control: 'why',
        setting: noun.setting,
        text: this.#writer.text(clause.tokens),
        certainty: 0.85,
        origin: 'named',
      })
      return
    }
    if (noun !== undefined && isQuestion(clause.tokens, this.source)) {
      const every = /^(?:which|what)\b|哪/u.test(this.source.text)
        ? allMeantBy(clause.readings, { zones: ['all'], source: 'spoken' })
        : []
      this.#requests.push(this.#writer.ask(clause, noun, every))
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
    if (noun !== undefined && !this.#meansLast(clause, noun)) this.#takeNoun(clause, noun, polarity)
    else this.#takeNounless(clause, polarity)
  }

  /** "It's too loud, mute it": a verb that is a thing's name as well stays a verb where "it" is its object. */
  #meansLast(clause: Clause, noun: Reading): boolean {
    const last = this.#last?.noun
    if (last === undefined || !clause.tokens.some(token => hasMark(token, 'it'))) return false
    if (![...noun.consumed].every(token => actionOf(token) !== undefined)) return false
    return this.#writer.best(last.setting, clause.modifiers) !== undefined
  }

  #sentenceAt(position: number): number {
    return this.source.text.slice(0, position).match(/[.;!?](?!\d)/gu)?.length ?? 0
  }

  /** A condition names what the wish after it may call "it". */
  #speakOf(clause: Clause): void {
    const noun = clause.readings[0]
    if (noun === undefined || noun.origin !== 'named' || noun.score < LEAST_SCORE) return
    const modifiers = { ...clause.modifiers, actions: [], numbers: [], moves: [] }
    this.#last = { ...this.#pendingOf(clause, noun), modifiers }
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
    const same = readSameLevel(clause, noun, this.#last, this.context, this.lexicon)
    const alike = readAlike(clause, noun)
    if (alike !== undefined) this.#push(clause, { ...noun, change: alike }, pending.zone)
    else if (same !== undefined) this.#push(clause, { ...noun, change: same }, pending.zone)
    else if (polarity === 'unneeded') {
      this.#push(clause, { ...noun, change: { type: 'switch', on: false } }, pending.zone)
    } else if (noun.complete) {
      const owner = this.#ownerBefore(noun)
      this.#settleListBefore(clause)
      this.#takeVerbBefore(clause)
      if (owner !== undefined && pending.zone.source === 'unsaid') {
        this.#push(clause, noun, owner.zone)
        this.#last = { ...pending, zone: owner.zone }
        return
      }
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
      const change = last && this.#writer.changeOf(noun.setting, last.modifiers)
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

  /** "Shut and lock the trunk": the verb before "and" is for the same thing. */
  #takeVerbBefore(clause: Clause): void {
    const last = this.#last
    if (last === undefined || last.noun !== undefined) return
    const reading = verbBefore(last.clause, clause, this.lexicon)
    if (reading !== undefined) this.#requests.push(this.#writer.setting(clause, reading, clause.zone))
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

  /** The thing named just before a bare value, which is no wish of its own then. */
  #ownerBefore(noun: Reading): Pending | undefined {
    const before = this.#waiting.at(-1)
    if (before?.noun === undefined || !ownsValue(before.noun, noun, this.lexicon)) return undefined
    this.#waiting = this.#waiting.slice(0, -1)
    return before
  }

  /** Nouns listed before their verb: "the AC and the seat heating … on", 空调和座椅加热都打开. */
  #settleListBefore(clause: Clause): void {
    const sentence = this.#sentenceAt(clause.tokens[0]?.start ?? 0)
    for (const waiting of this.#waiting) {
      // Another sentence is another wish; and what was to be set "to" something unknown is not listed.
      const listed =
        this.#sentenceAt(waiting.clause.tokens[0]?.start ?? 0) === sentence &&
        (!waiting.modifiers.to || waiting.modifiers.dangling)
      const found =
        waiting.noun && listed ? this.#writer.changeOf(waiting.noun.setting, clause.modifiers) : undefined
      if (waiting.noun !== undefined && found !== undefined)
        this.#requests[waiting.index] = this.#writer.request(
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
        const found = noun && this.#writer.best(noun.setting, modifiers)
        if (noun !== undefined && found !== undefined)
          this.#requests[waiting.index] = this.#writer.request(
            waiting.clause,
            { ...noun, ...found },
            zone.source === 'unsaid' ? waiting.zone : zone,
          )
        this.#last = { ...waiting, modifiers }
      }
      this.#waiting = []
      return
    }
    if (unknown && says && !pointsBack(clause, 'it')) {
      this.#unsupported ||= modifiers.actions.length > 0
      return
    }
    // 女儿在后排睡着了: a place among words of other matters asks for nothing.
    if (!says && hasStrangers(clause) && !pointsBack(clause)) return
    const last = this.#last
    if (last?.noun !== undefined) {
      const merged = inheritModifiers(modifiers, last.modifiers)
      const found = this.#writer.best(
        last.noun.setting,
        polarity === 'unneeded' ? { ...merged, actions: ['off'] } : merged,
      )
      if (found !== undefined && this.#isForBefore(clause, last.noun, found.setting)) {
        const before = readReference(clause, this.context, this.lexicon) ?? []
        const text = this.#writer.text(clause.tokens)
        this.#requests.push(...before.map(request => ({ ...request, text })))
        return
      }
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
    if (onlyAsks(isQuestion(clause.tokens, this.source), this.source.text)) return
    const continues = mayContinue(clause) && !sharesNext(clause, this.#next)
    const reference = continues ? readReference(clause, this.context, this.lexicon) : undefined
    if (reference !== undefined) {
      for (const request of reference)
        this.#requests.push({ ...request, text: this.#writer.text(clause.tokens) })
      const first = reference[0]
      if (first?.kind === 'set')
        this.#last = { clause, noun: asReading(first), modifiers, zone: first.zone, index: -1 }
      return
    }
    const owners = mayContinue(clause) ? ownersOf(clause, this.lexicon) : []
    if (owners.length > 0) {
      this.#pushOwners(clause, owners, zone)
      return
    }
    // Nothing before it: perhaps the noun comes in the next clause ("open the left, no, the right window").
    this.#last = { clause, noun: undefined, modifiers, zone, index: -1 }
  }

  /**
   * "That's too hot, set it to 2", after the seat heating: what does not go with the thing complained of, but with
   * the one of the turn before, is for that one.
   */
  #isForBefore(clause: Clause, complaint: Reading, found: string): boolean {
    if (complaint.origin === 'named' || found === complaint.setting) return false
    // "Set it to" is one word of the grammar, so its "it" is looked for in the words.
    if (!/\b(?:it|that)\b/u.test(this.#writer.text(clause.tokens).toLowerCase())) return false
    // The complaint itself must point back: "that's too hot", not "the room is too hot".
    if (!/^(?:no,? )?(?:that|it|this)(?:'s| is)\b/u.test(this.source.text)) return false
    const before = previousSetting(this.context)?.setting
    return before !== undefined && this.#writer.best(before, clause.modifiers) !== undefined
  }

  /** "Warmer" alone is the cabin's; "turn it up" alone may be several things, so it is asked. */
  #pushOwners(clause: Clause, owners: readonly OwnedChange[], zone: ZoneMention): void {
    const request = this.#writer.owned(clause, owners, zone)
    if (request === undefined) return
    this.#requests.push(request)
    if (request.kind === 'set') this.#last = { ...this.#pendingOf(clause, asReading(request)), zone }
  }

  /** "The screen's too bright, dim it a lot" is one wish: what is asked replaces what was complained of. */
  #dropComplaint(wish: { readonly setting: string; readonly change: ValueChange }): void {
    const before = this.#requests.at(-1)
    const own = this.#last?.index === this.#requests.length - 1
    if (this.#last?.modifiers.too !== true || !own || before?.kind !== 'set') return
    if (before.setting !== wish.setting) return
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
    const found = own ?? this.#writer.best(setting, modifiers)
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

  /** Nouns whose verb never came: a bare "set the temperature" is a wish, a bare mention is not. */
  #settleWaiting(): void {
    for (const waiting of this.#waiting) {
      const { noun, modifiers, clause } = waiting
      if (noun === undefined) continue
      const value = onlyValue(clause, noun)
      if (value !== undefined) {
        this.#requests[waiting.index] = this.#writer.request(clause, { ...noun, ...value }, waiting.zone)
        continue
      }
      const again = readAgain(clause, this.context)
      if (again !== undefined) {
        this.#requests[waiting.index] = { ...again, text: this.#writer.text(clause.tokens) }
        continue
      }
      // "I need some shade. Open the sunshade": said again, as a command.
      if (this.#requests.some(one => one?.kind === 'set' && one.setting === noun.setting)) continue
      const wanted = clause.tokens.some(token => hasMark(token, 'want'))
      if (modifiers.actions.includes('set') || modifiers.preferred)
        this.#requests[waiting.index] = this.#writer.request(clause, noun, waiting.zone)
      else if (wanted) {
        const on = this.#writer.best(noun.setting, { ...modifiers, actions: ['open'] })
        if (on !== undefined)
          this.#requests[waiting.index] = this.#writer.request(clause, { ...noun, ...on }, waiting.zone)
      }
    }
  }

  #pendingOf(clause: Clause, noun: Reading | undefined): Pending {
    return { clause, noun, modifiers: clause.modifiers, zone: clause.zone, index: this.#requests.length }
  }

  #push(clause: Clause, reading: Reading, zone: ZoneMention): void {
    const all = hasStrangers(clause) ? [] : allMeantBy(clause.readings, zone)
    if (all.length > 0 && all.some(setting => setting === reading.setting)) {
      for (const setting of all)
        this.#requests.push({ ...this.#writer.setting(clause, { ...reading, setting }, zone), among: true })
      return
    }
    const spokenOf = this.#last?.noun?.setting ?? previousSetting(this.context)?.setting
    this.#requests.push(this.#writer.request(clause, reading, zone, spokenOf))
    const twin = twinOf(reading.setting, zone)
    if (twin !== undefined)
      this.#requests.push(this.#writer.setting(clause, { ...reading, setting: twin }, zone))
  }
}
