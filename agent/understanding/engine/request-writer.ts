import type { Lexicon } from '../lexicon/lexicon.ts'
import type {
  AmbiguousRequest,
  AskRequest,
  Request,
  SettingRequest,
  ValueChange,
  ZoneMention,
} from '../request.ts'
import { type NormalisedText, spoken } from '../text/normalise.ts'
import { changeFor } from './change.ts'
import type { Reading } from './frame.ts'
import { certaintyOf } from './manner.ts'
import type { Modifiers } from './modifiers.ts'
import { type OwnedChange, relatives } from './reference.ts'
import { related, saysAll } from './sameness.ts'
import type { Clause } from './segment.ts'
import { isCelsius } from './setting-kind.ts'
import type { Token } from './token.ts'

/** Readings closer than this to the best are rivals. */
const RIVAL_DISTANCE = 0.22

/** Writes readings down as requests, in the words of one sentence. */
export class RequestWriter {
  constructor(
    private readonly source: NormalisedText,
    private readonly lexicon: Lexicon,
  ) {}

  /**
   * The wish, or the question where rivals are as likely.
   * @param spokenOf the setting spoken of before: of rivals, it is the one that is meant.
   */
  request(clause: Clause, reading: Reading, zone: ZoneMention, spokenOf?: string): Request {
    const rivals = clause.readings.filter(
      rival =>
        rival.origin === 'named' &&
        rival.complete &&
        reading.score - rival.score < RIVAL_DISTANCE &&
        !related(rival.setting, reading.setting, this.lexicon) &&
        !this.#isSwitchBeside(rival, reading),
    )
    const setting = this.setting(clause, reading, zone)
    const first = clause.readings[0]
    const again = rivals.find(
      rival => spokenOf !== undefined && related(rival.setting, spokenOf, this.lexicon),
    )
    // 通风关了 after 座椅通风: of several the one spoken of before.
    if (again !== undefined) return this.setting(clause, again, zone)
    if (rivals.length > 0 && spokenOf !== undefined && related(reading.setting, spokenOf, this.lexicon))
      return setting
    const placed = this.#placedOne([reading, ...rivals], zone)
    if (placed !== undefined) return this.setting(clause, placed, zone)
    if (rivals.length === 0 || first?.setting !== reading.setting || !first.complete) return setting
    const ambiguous: AmbiguousRequest = {
      kind: 'ambiguous',
      text: setting.text,
      certainty: setting.certainty,
      origin: setting.origin,
      readings: [setting, ...rivals.slice(0, 2).map(rival => this.setting(clause, rival, zone))],
    }
    return ambiguous
  }

  /** "Show the map in 2D": where a value is named, the module's mere switch is no rival to it. */
  #isSwitchBeside(rival: Reading, reading: Reading): boolean {
    const [one, other] = [rival, reading].map(({ setting }) => this.lexicon.settings.get(setting)?.module)
    return reading.change.type === 'to' && rival.change.type === 'switch' && one === other
  }

  /** "My light": of several things only one may have such places, and then it is meant. */
  #placedOne(readings: readonly Reading[], zone: ZoneMention): Reading | undefined {
    if (readings.length < 2 || zone.relative !== 'self') return undefined
    const placed = readings.filter(({ setting }) => this.lexicon.settings.get(setting)?.layout !== undefined)
    return placed.length === 1 ? placed[0] : undefined
  }

  /** A direction without a thing: the one scale it belongs to, or the question which of several is meant. */
  owned(clause: Clause, owners: readonly OwnedChange[], zone: ZoneMention): Request | undefined {
    const readings = owners.map(({ setting, change }) =>
      this.setting(
        clause,
        { setting, change, origin: 'named', score: 2, complete: true, consumed: new Set() },
        zone,
      ),
    )
    const [first] = readings
    if (first === undefined || readings.length === 1) return first
    return {
      kind: 'ambiguous',
      text: first.text,
      certainty: 0.6,
      origin: 'named',
      readings: readings.slice(0, 3),
    }
  }

  /** The wish as it is, whatever its rivals. */
  setting(clause: Clause, reading: Reading, zone: ZoneMention): SettingRequest {
    return {
      kind: 'set',
      setting: reading.setting,
      zone: saysAll(reading, zone, this.lexicon) ? { zones: ['all'], source: 'spoken' } : zone,
      change: reading.change,
      text: this.text(clause.tokens),
      certainty: certaintyOf(clause, reading),
      origin: reading.origin,
    }
  }

  /** A question about the thing named. @param every all that the name means, where it means several. */
  ask(clause: Clause, named: Reading, every: readonly string[] = []): AskRequest {
    const noun = this.#measured(clause, named)
    return {
      kind: 'ask',
      about: {
        type: 'setting',
        setting: noun.setting,
        zone: clause.zone,
        ...(every.length > 0 ? { also: every.filter(setting => setting !== noun.setting) } : {}),
      },
      text: this.text(clause.tokens),
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

  /** What the words would do to this setting; undefined where they do not go with it. */
  changeOf(setting: string, modifiers: Modifiers): { change: ValueChange; complete: boolean } | undefined {
    const definition = this.lexicon.settings.get(setting)
    if (definition === undefined) return undefined
    const found = changeFor(definition, modifiers)
    return found.fit > 0 ? { change: found.change, complete: true } : undefined
  }

  /** The setting itself or one of its relatives, whichever these words fit: 座椅加热, then 调到三档. */
  best(
    setting: string,
    modifiers: Modifiers,
  ): { setting: string; change: ValueChange; complete: boolean } | undefined {
    return relatives(setting, this.lexicon)
      .map(definition => ({ definition, fitted: changeFor(definition, modifiers) }))
      .filter(one => one.fitted.fit > 0)
      .sort((a, b) => b.fitted.fit - a.fitted.fit)
      .map(one => ({ setting: one.definition.id, change: one.fitted.change, complete: true }))[0]
  }

  /** The words of a stretch as they were spoken. */
  text(tokens: readonly Token[]): string {
    const first = tokens[0]
    const last = tokens.at(-1)
    return first === undefined || last === undefined ? '' : spoken(this.source, first.start, last.end)
  }
}
