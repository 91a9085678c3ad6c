import type { Lexicon } from '../lexicon/lexicon.ts'
import type { UnderstandingContext, ZoneMention } from '../request.ts'
import type { Draft, Mention } from './draft.ts'
import { onlyValue, ownsValue } from './family.ts'
import type { Modifiers } from './modifiers.ts'
import type { Reading } from './reading.ts'
import { readAgain } from './reference.ts'
import type { Clause } from './segment.ts'
import { hasMark } from './token.ts'

/** Nouns whose verb has not come yet, each with its place kept in the draft. */
export class WaitingNouns {
  #waiting: readonly Mention[] = []

  /** @param sentenceAt in which sentence of the utterance a position stands. */
  constructor(
    private readonly draft: Draft,
    private readonly context: UnderstandingContext,
    private readonly lexicon: Lexicon,
    private readonly sentenceAt: (position: number) => number,
  ) {}

  hold(mention: Mention): void {
    this.draft.requests.push(undefined)
    this.#waiting = [...this.#waiting, { ...mention, index: this.draft.requests.length - 1 }]
  }

  /** The thing named just before a bare value, which is no wish of its own then. */
  takeOwner(noun: Reading): Mention | undefined {
    const before = this.#waiting.at(-1)
    if (before?.noun === undefined || !ownsValue(before.noun, noun, this.lexicon)) return undefined
    this.#waiting = this.#waiting.slice(0, -1)
    return before
  }

  /** 二排窗户|透个气: the place said with the thing that is complained of next. */
  placeOf(setting: string): ZoneMention | undefined {
    const named = this.#waiting.findLast(one => one.noun?.setting === setting)
    return named?.zone.source === 'unsaid' ? undefined : named?.zone
  }

  /** Nouns listed before their verb: "the AC and the seat heating … on", 空调和座椅加热都打开. */
  settleListBefore(clause: Clause): void {
    const { writer, requests } = this.draft
    const sentence = this.sentenceAt(clause.tokens[0]?.start ?? 0)
    for (const waiting of this.#waiting) {
      // Another sentence is another wish; and what was to be set "to" something unknown is not listed.
      const listed =
        this.sentenceAt(waiting.clause.tokens[0]?.start ?? 0) === sentence &&
        (!waiting.modifiers.to || waiting.modifiers.dangling)
      const found =
        waiting.noun && listed ? writer.changeOf(waiting.noun.setting, clause.modifiers) : undefined
      if (waiting.noun !== undefined && found !== undefined)
        requests[waiting.index] = writer.request(waiting.clause, { ...waiting.noun, ...found }, waiting.zone)
    }
    this.#waiting = []
  }

  /** A verb without a noun goes to all that wait. False where none does. */
  giveVerb(modifiers: Modifiers, zone: ZoneMention): boolean {
    const { writer, requests } = this.draft
    const listed = this.#waiting.filter(waiting => waiting.noun !== undefined)
    for (const waiting of listed) {
      const [noun, found] = this.#movedBy(waiting, modifiers)
      if (noun !== undefined && found !== undefined)
        requests[waiting.index] = writer.request(
          waiting.clause,
          { ...noun, ...found },
          zone.source === 'unsaid' ? waiting.zone : zone,
        )
      this.draft.last = { ...waiting, modifiers }
    }
    if (listed.length > 0) this.#waiting = []
    return listed.length > 0
  }

  /** 我这座椅|再靠后点: of the things as well named, the one these words go with. */
  #movedBy({ noun, clause }: Mention, modifiers: Modifiers) {
    const alike = clause.readings.filter(
      one => noun !== undefined && one.origin === 'named' && noun.score - one.score < 0.1,
    )
    for (const one of noun === undefined ? [] : [noun, ...alike]) {
      const found = this.draft.writer.best(one.setting, modifiers)
      if (found !== undefined) return [one, found] as const
    }
    return [noun, undefined] as const
  }

  /** Nouns whose verb never came: a bare "set the temperature" is a wish, a bare mention is not. */
  settle(): void {
    for (const waiting of this.#waiting) this.#settleOne(waiting)
  }

  #settleOne({ noun, modifiers, clause, zone, index }: Mention): void {
    if (noun === undefined) return
    const { writer, requests } = this.draft
    const value = onlyValue(clause, noun)
    if (value !== undefined) {
      requests[index] = writer.request(clause, { ...noun, ...value }, zone)
      return
    }
    const again = readAgain(clause, this.context)
    if (again !== undefined) {
      requests[index] = { ...again, text: writer.text(clause.tokens) }
      return
    }
    // "I need some shade. Open the sunshade": said again, as a command.
    if (requests.some(one => one?.kind === 'set' && one.setting === noun.setting)) return
    if (modifiers.actions.includes('set') || modifiers.preferred)
      requests[index] = writer.request(clause, noun, zone)
    else if (clause.tokens.some(token => hasMark(token, 'want'))) {
      const on = writer.best(noun.setting, { ...modifiers, actions: ['open'] })
      if (on !== undefined) requests[index] = writer.request(clause, { ...noun, ...on }, zone)
    }
  }
}
