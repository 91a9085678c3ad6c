import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Request, UnderstandingContext, ValueChange, ZoneMention } from '../request.ts'
import type { NormalisedText } from '../text/normalise.ts'
import { hasStrangers } from './manner.ts'
import type { Modifiers } from './modifiers.ts'
import type { Reading } from './reading.ts'
import { type OwnedChange, previousSetting } from './reference.ts'
import { RequestWriter } from './request-writer.ts'
import { allMeantBy, asReading, sharesSwitch, twinOf } from './sameness.ts'
import type { Clause } from './segment.ts'

/** A clause, and the thing it speaks of: what the next words may call "it". */
export interface Mention {
  readonly clause: Clause
  readonly noun: Reading | undefined
  readonly modifiers: Modifiers
  readonly zone: ZoneMention
  /** Where its request stands in the draft, or will once its other half is found. */
  readonly index: number
}

/** The requests of one sentence while it is being read, in the order of the words. */
export class Draft {
  /** A place kept for a noun whose verb has not come yet is undefined. */
  readonly requests: (Request | undefined)[] = []
  readonly writer: RequestWriter
  last: Mention | undefined

  constructor(
    source: NormalisedText,
    readonly context: UnderstandingContext,
    readonly lexicon: Lexicon,
  ) {
    this.writer = new RequestWriter(source, lexicon)
  }

  mentionOf(clause: Clause, noun: Reading | undefined): Mention {
    return { clause, noun, modifiers: clause.modifiers, zone: clause.zone, index: this.requests.length }
  }

  push(clause: Clause, reading: Reading, zone: ZoneMention): void {
    const all = hasStrangers(clause) ? [] : allMeantBy(clause.readings, zone)
    if (all.length > 0 && all.some(setting => setting === reading.setting)) {
      for (const setting of all)
        this.requests.push({ ...this.writer.setting(clause, { ...reading, setting }, zone), among: true })
      return
    }
    const twin = twinOf(reading.setting, zone)
    if (twin !== undefined) {
      // Front and rear are two settings here, and neither has places of its own.
      for (const setting of [reading.setting, twin])
        this.requests.push(this.writer.setting(clause, { ...reading, setting }, this.#placeOn(setting, zone)))
      return
    }
    const spokenOf = this.last?.noun?.setting ?? previousSetting(this.context)?.setting
    this.requests.push(this.writer.request(clause, reading, zone, spokenOf))
    for (const beside of this.#valuesBeside(clause, reading))
      this.requests.push(this.writer.setting(clause, beside, zone))
  }

  #placeOn(setting: string, zone: ZoneMention): ZoneMention {
    return this.lexicon.settings.get(setting)?.layout === undefined
      ? { zones: ['all'], source: 'spoken' }
      : zone
  }

  /** "The ambient light to thirty percent green": a number, and a word of another scale of the same thing. */
  #valuesBeside(clause: Clause, reading: Reading): readonly Reading[] {
    const { change, setting, origin } = reading
    const counted = change.type === 'fraction' || (change.type === 'to' && typeof change.value === 'number')
    if (!counted || origin !== 'named') return []
    // "Down" is a way to blow, and no second wish beside a number.
    const found = clause.tokens
      .filter(token => token.senses.every(sense => sense.type === 'value' || sense.type === 'parts'))
      .flatMap(token => token.senses.flatMap(sense => (sense.type === 'value' ? sense.options : [])))
      .find(one => one.setting !== setting && sharesSwitch(one.setting, setting, this.lexicon))
    return found === undefined
      ? []
      : [{ ...reading, setting: found.setting, change: { type: 'to', value: found.value } }]
  }

  /** "Warmer" alone is the cabin's; "turn it up" alone may be several things, so it is asked. */
  pushOwners(clause: Clause, owners: readonly OwnedChange[], zone: ZoneMention): void {
    const request = this.writer.owned(clause, owners, zone)
    if (request === undefined) return
    this.requests.push(request)
    if (request.kind === 'set') this.last = { ...this.mentionOf(clause, asReading(request)), zone }
  }

  /** "The screen's too bright, dim it a lot" is one wish: what is asked replaces what was complained of. */
  dropComplaint(wish: { readonly setting: string; readonly change: ValueChange }): void {
    const before = this.requests.at(-1)
    const own = this.last?.index === this.requests.length - 1
    if (this.last?.modifiers.too !== true || !own || before?.kind !== 'set') return
    const { settings } = this.lexicon
    const about = settings.get(before.setting)?.module === settings.get(wish.setting)?.module
    const against =
      before.change.type === 'by' &&
      wish.change.type === 'by' &&
      (before.setting !== wish.setting || before.change.direction !== wish.change.direction)
    if (about && !against) this.requests.pop()
  }
}
