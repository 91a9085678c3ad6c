import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, UnderstandingContext } from '../request.ts'
import { isHan } from '../text/language.ts'
import type { NormalisedText } from '../text/normalise.ts'
import { conditionsIn, type Origin, withConditions } from './condition.ts'
import { correct } from './correction.ts'
import { Draft, type Mention } from './draft.ts'
import { readEllipsis } from './ellipsis.ts'
import { inFamily, partOfIt } from './family.ts'
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
import { inheritModifiers, saysSomething, saysValue } from './modifiers.ts'
import { askedTogether, asksWhy, isQuestion } from './question.ts'
import { ownersOf, previousSetting, readAlike, readReference, readSameLevel, relatives } from './reference.ts'
import { allMeantBy, asReading, related, withoutDoubles } from './sameness.ts'
import type { Clause } from './segment.ts'
import { sharesNext, verbBefore } from './shared-verb.ts'
import { sparedThings } from './spared-things.ts'
import { actionOf, hasMark } from './token.ts'
import { ToldListener } from './told.ts'
import { forThoseTold } from './told-people.ts'
import { WaitingNouns } from './waiting-nouns.ts'

/** What the clauses of one sentence come to, and why some came to nothing. */
export interface Composition {
  readonly requests: readonly Request[]
  readonly negated: boolean
  /** A verb asked for something the car has no word for. */
  readonly unsupported: boolean
  /** It was something known to be no part of this car. */
  readonly absent: boolean
}

/** Turns the clauses of one sentence into requests; halves find their other half, within the sentence first. */
export const compose = (
  clauses: readonly Clause[],
  source: NormalisedText,
  context: UnderstandingContext,
  lexicon: Lexicon,
): Composition => new Composer(source, context, lexicon).run(clauses)

class Composer {
  readonly #draft: Draft
  /** What was complained of or described rather than asked: done only where nothing is asked. */
  readonly #told: ToldListener
  readonly #waiting: WaitingNouns
  #next: Clause | undefined
  /** Clauses of a stretch without a comma that asks as a whole: 开远光被罚多少钱. */
  #asked: ReadonlySet<Clause> = new Set()
  #negated = false
  #unsupported = false
  #absent = false
  /** The last thing spoken of is one the car has not: what is said of "it" is for nothing else. */
  #astray = false

  constructor(
    private readonly source: NormalisedText,
    private readonly context: UnderstandingContext,
    private readonly lexicon: Lexicon,
  ) {
    this.#draft = new Draft(source, context, lexicon)
    this.#told = new ToldListener(source, context, lexicon, this.#draft.writer)
    this.#waiting = new WaitingNouns(this.#draft, context, lexicon, at => this.#sentenceAt(at))
  }

  run(clauses: readonly Clause[]): Composition {
    const origins: Origin[] = []
    this.#asked = askedTogether(clauses, this.source)
    for (const [i, clause] of clauses.entries()) {
      this.#next = clauses[i + 1]
      if (clause.conditional) {
        this.#speakOf(clause)
        continue
      }
      this.#take(clause)
      const start = clause.tokens[0]?.start ?? 0
      while (origins.length < this.#draft.requests.length)
        origins.push({ sentence: this.#sentenceAt(start), start })
    }
    this.#waiting.settle()
    const conditions = conditionsIn(clauses, this.source.text, at => this.#sentenceAt(at), this.lexicon)
    const found = withConditions(this.#draft.requests, origins, conditions).filter(
      request => request !== undefined,
    )
    // What was wanted outweighs what was only described: "it's cold, turn on the seat heating".
    const wanted = found.length > 0 ? found : this.#told.symptoms
    const spared = sparedThings(clauses, this.lexicon)
    const requests = wanted.filter(request => request.kind !== 'set' || !spared.has(request.setting))
    return {
      requests: withoutDoubles(requests.map(request => forThoseTold(request, this.source, this.lexicon))),
      negated: this.#negated,
      unsupported: this.#unsupported,
      absent: this.#absent,
    }
  }

  #take(clause: Clause): void {
    if (clause.tokens.some(token => hasMark(token, 'absent'))) {
      this.#unsupported = true
      this.#absent = true
      this.#astray = true
      this.#told.ignore(clause)
      return
    }
    // 冬天方向盘冰手是正常的吗 complains of nothing, and 开远光被罚多少钱 switches nothing on.
    if (this.#asked.has(clause) && !isQuestion(clause.tokens, this.source)) return
    const best = clause.readings[0]
    const before = this.#draft.last?.noun?.setting ?? previousSetting(this.context)?.setting
    const heard = this.#told.take(clause, this.#draft.last !== undefined, before)
    if (heard !== undefined) {
      if (heard.spokenOf !== undefined) this.#draft.last = this.#draft.mentionOf(clause, heard.spokenOf)
      return
    }
    if (best?.origin === 'symptom' && best.score >= LEAST_SCORE) {
      // 方向盘冰手是正常的吗: wants to know.
      if (isQuestion(clause.tokens, this.source)) return
      // "Warm up the steering wheel to level three": how far is said as well.
      const far = saysValue(clause.modifiers)
        ? this.#draft.writer.best(best.setting, clause.modifiers)
        : undefined
      if (far !== undefined) {
        this.#draft.push(clause, { ...best, ...far, origin: 'named' }, clause.zone)
        return
      }
      this.#told.complain(clause, best, this.#waiting.placeOf(best.setting))
      this.#draft.last ??= this.#draft.mentionOf(clause, best)
      return
    }
    const named =
      best !== undefined && best.score >= LEAST_SCORE - 0.4 && clause.score > -1.5 ? best : undefined
    const part =
      named && this.#draft.last === undefined
        ? partOfIt(clause, named, this.context, this.lexicon)
        : undefined
    const noun = part ?? (named && this.#ofTheSame(clause, inFamily(clause, named, before, this.lexicon)))
    if (noun !== undefined && asksWhy(this.source.text)) {
      this.#draft.requests.push({
        kind: 'control',
        control: 'why',
        setting: noun.setting,
        text: this.#draft.writer.text(clause.tokens),
        certainty: 0.85,
        origin: 'named',
      })
      return
    }
    if (noun !== undefined && isQuestion(clause.tokens, this.source)) {
      const every = /^(?:which|what)\b|哪/u.test(this.source.text)
        ? allMeantBy(clause.readings, { zones: ['all'], source: 'spoken' })
        : []
      this.#draft.requests.push(this.#draft.writer.ask(clause, noun, every))
      this.#draft.last = this.#draft.mentionOf(clause, noun)
      return
    }
    if (noun !== undefined && this.#hasNoSuch(clause, noun)) {
      this.#unsupported = true
      return
    }
    const polarity = polarityOf(clause)
    if (polarity === 'forbidden') {
      this.#negated = true
      return
    }
    if (clause.corrects && this.#draft.last !== undefined) {
      correct(this.#draft, clause, noun)
      return
    }
    if (noun !== undefined && (isRemark(clause) || keepsAsIs(clause))) return
    if (noun !== undefined && !this.#meansLast(clause, noun)) this.#takeNoun(clause, noun, polarity)
    else this.#takeNounless(clause, polarity)
  }

  /** "The reading lights are harsh, change them to amber": a word of a scale that "them" do not have is no other thing's. */
  #hasNoSuch(clause: Clause, noun: Reading): boolean {
    const last = this.#draft.last?.noun
    if (last === undefined || !clause.tokens.some(token => hasMark(token, 'it'))) return false
    const bare = [...noun.consumed].every(token => token.senses.every(sense => sense.type === 'value'))
    const same =
      this.lexicon.settings.get(last.setting)?.module === this.lexicon.settings.get(noun.setting)?.module
    return bare && same && !relatives(last.setting, this.lexicon).some(one => one.id === noun.setting)
  }

  /** 后备箱关上，锁好: a bare verb that names a thing as well is for what was just spoken of, if that has such a thing. */
  #ofTheSame(clause: Clause, noun: Reading): Reading {
    const last = this.#draft.last
    if (last?.noun === undefined || clause.zone.source !== 'unsaid') return noun
    if (![...noun.consumed].every(token => actionOf(token) !== undefined)) return noun
    const thing = [...last.noun.consumed].filter(token => actionOf(token) === undefined)
    const [reading] = readFrame([...thing, ...clause.tokens], this.lexicon).readings
    const module = this.lexicon.settings.get(last.noun.setting)?.module
    const own = reading !== undefined && this.lexicon.settings.get(reading.setting)?.module === module
    return own && reading.complete && reading.score > noun.score ? reading : noun
  }

  /** "It's too loud, mute it": a verb that is a thing's name as well stays a verb where "it" is its object. */
  #meansLast(clause: Clause, noun: Reading): boolean {
    const last = this.#draft.last?.noun
    if (last === undefined || !clause.tokens.some(token => hasMark(token, 'it'))) return false
    if (![...noun.consumed].every(token => actionOf(token) !== undefined)) return false
    return this.#draft.writer.best(last.setting, clause.modifiers) !== undefined
  }

  #sentenceAt(position: number): number {
    return this.source.text.slice(0, position).match(/[.;!?](?!\d)/gu)?.length ?? 0
  }

  /** A condition names what the wish after it may call "it". */
  #speakOf(clause: Clause): void {
    const noun = clause.readings[0]
    if (noun === undefined || noun.origin !== 'named' || noun.score < LEAST_SCORE) return
    const modifiers = { ...clause.modifiers, actions: [], numbers: [], moves: [] }
    this.#draft.last = { ...this.#draft.mentionOf(clause, noun), modifiers }
  }

  #takeNoun(clause: Clause, noun: Reading, polarity: Polarity): void {
    this.#astray = false
    const pending = this.#placed(this.#draft.mentionOf(clause, noun))
    const ellipsis = readEllipsis(clause, noun, this.#draft.last, this.lexicon)
    if (ellipsis?.type === 'purpose') return
    if (ellipsis?.type === 'shared') {
      const place = this.#draft.last?.zone ?? pending.zone
      this.#draft.push(clause, ellipsis.reading, place)
      this.#draft.last = {
        ...pending,
        modifiers: this.#draft.last?.modifiers ?? pending.modifiers,
        zone: place,
      }
      return
    }
    const same = readSameLevel(clause, noun, this.#draft.last, this.context, this.lexicon)
    const alike = readAlike(clause, noun)
    if (alike !== undefined) this.#draft.push(clause, { ...noun, change: alike }, pending.zone)
    else if (same !== undefined) this.#draft.push(clause, { ...noun, change: same }, pending.zone)
    else if (polarity === 'unneeded') {
      this.#draft.push(clause, { ...noun, change: { type: 'switch', on: false } }, pending.zone)
    } else if (noun.complete) {
      if (clause.tokens.some(token => hasMark(token, 'it'))) this.#draft.dropComplaint(noun)
      const owner = this.#waiting.takeOwner(noun)
      this.#waiting.settleListBefore(clause)
      this.#takeVerbBefore(clause)
      if (owner !== undefined && pending.zone.source === 'unsaid') {
        this.#draft.push(clause, noun, owner.zone)
        this.#draft.last = { ...pending, zone: owner.zone }
        return
      }
      this.#draft.push(clause, noun, pending.zone)
    } else if (
      clause.modifiers.actions.length > 0 &&
      noun.change.type === 'unspecified' &&
      saysSomething(clause.modifiers)
    ) {
      // A verb that does not go with this thing ("fold the radio"): never bent into another one.
      this.#unsupported = true
      return
    } else if (this.#inheritsLeft(clause)) {
      const last = this.#draft.last
      const change = last && this.#draft.writer.changeOf(noun.setting, last.modifiers)
      if (last !== undefined && change !== undefined)
        this.#draft.push(
          clause,
          { ...noun, ...change },
          pending.zone.source === 'unsaid' ? last.zone : pending.zone,
        )
      this.#draft.last = last && { ...pending, modifiers: last.modifiers }
      return
    } else {
      this.#waiting.hold(pending)
      return
    }
    this.#draft.last = pending
  }

  /** "… the passenger's reading light and set its brightness": one family, one place. */
  #placed(pending: Mention): Mention {
    const last = this.#draft.last
    if (pending.zone.source !== 'unsaid' || last?.noun === undefined || last.zone.source === 'unsaid')
      return pending
    const same = pending.noun !== undefined && related(last.noun.setting, pending.noun.setting, this.lexicon)
    return same ? { ...pending, zone: last.zone } : pending
  }

  /** "Shut and lock the trunk": the verb before "and" is for the same thing. */
  #takeVerbBefore(clause: Clause): void {
    const last = this.#draft.last
    if (last === undefined || last.noun !== undefined) return
    const reading = verbBefore(last.clause, clause, this.lexicon)
    if (reading !== undefined)
      this.#draft.requests.push(this.#draft.writer.setting(clause, reading, clause.zone))
  }

  /** A noun without its verb after a clause that had one: "turn off the AC and the radio". */
  #inheritsLeft(clause: Clause): boolean {
    const last = this.#draft.last
    const first = clause.tokens[0]
    if (last === undefined || first === undefined) return false
    // English lists need their "and"; running Chinese does not.
    const listed =
      isHan(first.text[0] ?? '') || hasMark(first, 'and') || hasMark(first, 'comma') || hasMark(first, 'also')
    // 挡仪表了 tells what has happened.
    if (clause.tokens.at(-1)?.text === '了') return false
    return listed && saysSomething(last.modifiers) && clause.modifiers.actions.length === 0
  }

  #takeNounless(clause: Clause, polarity: Polarity): void {
    if (this.#astray) return
    const { modifiers, zone } = clause
    const says = saysSomething(modifiers) || modifiers.size !== undefined
    if (!says && zone.source === 'unsaid') return
    const unknown = hasUnknownObject(clause)
    if (says && this.#waiting.giveVerb(modifiers, zone)) return
    if (unknown && says && !pointsBack(clause, 'it')) {
      this.#unsupported ||= modifiers.actions.length > 0
      return
    }
    // 女儿在后排睡着了: a place among words of other matters asks for nothing.
    if (!says && hasStrangers(clause) && !pointsBack(clause)) return
    const last = this.#draft.last
    if (last?.noun !== undefined) {
      const merged = inheritModifiers(modifiers, last.modifiers)
      const found = this.#draft.writer.best(
        last.noun.setting,
        polarity === 'unneeded' ? { ...merged, actions: ['off'] } : merged,
      )
      if (found !== undefined && this.#isForBefore(clause, last.noun, found.setting)) {
        const before = readReference(clause, this.context, this.lexicon) ?? []
        const text = this.#draft.writer.text(clause.tokens)
        this.#draft.requests.push(...before.map(request => ({ ...request, text })))
        return
      }
      if (found !== undefined) {
        // "Turn them all off": all of those just spoken of.
        const themAll = zone.zones.join() === 'all' && last.zone.source !== 'unsaid' && pointsBack(clause)
        const place = zone.source === 'unsaid' || themAll ? last.zone : zone
        this.#draft.dropComplaint(found)
        this.#draft.push(clause, { ...last.noun, ...found, origin: 'named' }, place)
        this.#draft.last = { ...last, clause, modifiers: merged, zone: place }
      }
      return
    }
    if (onlyAsks(isQuestion(clause.tokens, this.source), this.source.text)) return
    const continues = mayContinue(clause) && !sharesNext(clause, this.#next)
    const reference = continues ? readReference(clause, this.context, this.lexicon) : undefined
    if (reference !== undefined) {
      for (const request of reference)
        this.#draft.requests.push({ ...request, text: this.#draft.writer.text(clause.tokens) })
      const first = reference[0]
      if (first?.kind === 'set')
        this.#draft.last = { clause, noun: asReading(first), modifiers, zone: first.zone, index: -1 }
      return
    }
    const owners = mayContinue(clause) ? ownersOf(clause, this.lexicon) : []
    if (owners.length > 0) {
      this.#draft.pushOwners(clause, owners, zone)
      return
    }
    // Nothing before it: perhaps the noun comes in the next clause ("open the left, no, the right window").
    this.#draft.last = { clause, noun: undefined, modifiers, zone, index: -1 }
  }

  /**
   * "That's too hot, set it to 2", after the seat heating: what does not go with the thing complained of, but with
   * the one of the turn before, is for that one.
   */
  #isForBefore(clause: Clause, complaint: Reading, found: string): boolean {
    if (complaint.origin === 'named' || found === complaint.setting) return false
    // "Set it to" is one word of the grammar, so its "it" is looked for in the words.
    if (!/\b(?:it|that)\b/u.test(this.#draft.writer.text(clause.tokens).toLowerCase())) return false
    // The complaint itself must point back: "that's too hot", not "the room is too hot".
    if (!/^(?:no,? )?(?:that|it|this)(?:'s| is)\b/u.test(this.source.text)) return false
    const before = previousSetting(this.context)?.setting
    return before !== undefined && this.#draft.writer.best(before, clause.modifiers) !== undefined
  }
}
