import { normalise } from '../understanding/text/normalise.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { DESTINATION } from './extraction/places.ts'
import { revisedFor, sameOfAnother, toldLately, withNamed } from './extraction/revisions/follow-ups.ts'
import { retractedBy, tellsOneOf } from './extraction/revisions/retractions.ts'
import { observedIn, settingsTalk } from './extraction/settings-talk.ts'
import { laidDown } from './extraction/standing/laid-down.ts'
import { FOR_GOOD, MOMENTARY } from './extraction/standing/stance.ts'
import { ENDS_STANDING, extractStatements } from './extraction/statements/extract.ts'
import { decide } from './extraction/statements/maintain.ts'
import type { HeardTurn, Learnt, Offer } from './heard-turn.ts'
import { sentencesOf } from './narration/scene.ts'
import { habitOf } from './observation.ts'
import type { Candidate, Preference } from './preference.ts'
import type { PreferenceStore } from './store/preference-store.ts'
import type { Shelf } from './store/shelf.ts'
import { namesOfKey } from './taxonomy/glossary.ts'
import { slotKey, type TaxonomyChange } from './taxonomy/growth.ts'
import type { Taxonomy } from './taxonomy/taxonomy.ts'
import type { Trip } from './trip.ts'
import { conflictKey, decideUpdate } from './update.ts'

export interface LearnParts {
  readonly store: PreferenceStore
  readonly shelf: Shelf
  readonly trip: Trip
  readonly newId: () => string
  /** The driver's tree, and how what fits none of its slots makes one. */
  readonly taxonomy: Taxonomy
  readonly grow: (change: TaxonomyChange) => void
}

const CONFIDENCE = { stated: 0.75, corrected: 0.85, inferred: 0.6, observed: 0.35 } as const
/** How sure a row is, 0 to 1: from how it came to be known, how strongly it was said, and how often. */
export const confidenceOf = (origin: Preference['origin'], strength: number, times: number): number =>
  Math.min(0.97, CONFIDENCE[origin] * (0.7 + 0.3 * strength) + 0.06 * (times - 1))

const MULTI = 'multi' as const
const cardinalityIn =
  (taxonomy: Taxonomy) =>
  (category: string, slot: string): 'single' | 'multi' =>
    slot === DESTINATION ||
    (taxonomy.slot(slot)?.slot.valued === 'multi' && taxonomy.slot(slot)?.category === category)
      ? MULTI
      : 'single'

/** "My favourite colour is green" has one answer at a time; "I love stargazing" is a liking among others. */
const growthFor = ({ category, slot, value }: Candidate): TaxonomyChange => {
  const { en, zh } = namesOfKey(slot)
  return typeof value === 'string' && slotKey(value) !== slot
    ? {
        type: 'addSlot',
        category,
        id: slot,
        names: { en: `favourite ${en}`, zh: `最喜欢的${zh}` },
        valued: 'single',
      }
    : { type: 'addSlot', category, id: slot, valued: 'multi' }
}

/** Takes what is worth keeping from a turn and writes it. Call within a transaction. */
export const learnTurn = (heard: HeardTurn, parts: LearnParts): Learnt => {
  const { trip, shelf } = parts
  const now = heard.context.time
  trip.meet([heard.speaker, heard.addressee, heard.context.driving, ...heard.context.occupants])
  const learnt = new Learning(heard, parts)
  if (heard.commanded === true) {
    learnCommand(heard, parts, learnt)
    return learnt.result()
  }
  const last = heard.words === '' ? undefined : toldLately(holds => shelf.newest(holds), now)
  const turn = withNamed(heard, last)
  const talk = settingsTalk(turn, {
    names: trip.names(),
    topics: speaker => trip.topics(speaker, now),
    recent: trip.recent(now),
    terms: shelf.terms(),
    current: setting => trip.current(setting),
    standing: (speaker, value) => shelf.standing(speaker, value),
  })
  const rest = withoutSettingsTalk(turn.words, talk.clauses)
  const takenBack = takenBackIn(turn, parts)
  const statements =
    rest === '' ? [] : statementsIn(turn, rest, parts).filter(one => !tellsOneOf(one, takenBack))
  const again = sameOfAnother(turn, last)
  const revised = revisedFor(turn, trip.names(), holds => shelf.newest(holds))
  // A thing of the car is liked as a setting; a liking of its own slot is for what nothing declared knows.
  const declared = statements.filter(one => one.category !== 'likes' && one.category !== 'habits')
  const ofTheCar =
    revised === undefined
      ? laidDown(turn, {
          names: trip.names(),
          spokenOf: trip.topics(turn.speaker, now)[0],
          tastes: declared.length > 0,
          talk: talk.candidates,
        })
      : [revised]
  for (const candidate of ofTheCar) if (!tellsOneOf(candidate, takenBack)) learnt.setting(candidate)
  for (const candidate of observedIn(turn)) learnt.observation(candidate, ofTheCar)
  for (const candidate of ofTheCar.length > 0 && talk.candidates.length === 0 ? declared : statements)
    learnt.statement(candidate)
  if (again !== undefined) learnt.told(again)
  // What is laid down for summer ends nothing of the rest of the year.
  const bounded = new Set(statements.flatMap(one => (one.condition.length > 0 ? one.slot : [])))
  for (const row of takenBack) if (row.condition.length > 0 || !bounded.has(row.slot)) learnt.retract(row)
  for (const [speaker, topics] of talk.topics) trip.setTopics(speaker, topics, now)
  for (const [setting, value] of talk.current) trip.setCurrent(setting, value)
  afterActions(turn, parts)
  if (turn.words !== '')
    trip.said({
      speaker: turn.speaker,
      at: now,
      words: turn.words,
      topics: talk.spokenOf,
      touched: talk.touched,
      offers: talk.offers,
      complaints: talk.complaints,
    })
  return learnt.result()
}

/** What the speaker takes back of what was kept of them before. */
const takenBackIn = (turn: HeardTurn, { shelf, taxonomy }: LearnParts): readonly Preference[] => {
  const before = () =>
    shelf.all().filter(row => row.subject === turn.speaker && row.validFrom < turn.context.time)
  return retractedBy(turn.words, turn.language, before, taxonomy)
}

/** Of what was asked for, what is meant for good: "from now on always avoid tolls". */
const learnCommand = (turn: HeardTurn, parts: LearnParts, learnt: Learning): void => {
  const lasting = FOR_GOOD.test(turn.words) && !MOMENTARY.test(turn.words)
  const laid = lasting ? laidDown(turn, { names: parts.trip.names(), tastes: false, talk: [] }) : []
  const statements = lasting
    ? statementsIn(turn, turn.words, parts).filter(one => one.kind === 'preference' && one.passing !== true)
    : []
  for (const candidate of laid) learnt.setting(candidate)
  for (const candidate of observedIn(turn)) learnt.observation(candidate, laid)
  if (laid.length === 0) for (const candidate of statements) learnt.statement(candidate)
  if (lasting) for (const row of takenBackIn(turn, parts)) learnt.retract(row)
  afterActions(turn, parts)
}

const statementsIn = (turn: HeardTurn, words: string, { trip, taxonomy }: LearnParts): readonly Candidate[] =>
  extractStatements({ ...turn, words, earlier: trip.earlier() }, { taxonomy })

const afterActions = (turn: HeardTurn, { trip }: LearnParts): void => {
  for (const action of turn.actions) trip.setCurrent(action.setting, action.value)
  // What was just set is what "I like it like that" is about.
  trip.setTopics(turn.speaker, [...new Set(turn.actions.map(action => action.setting))], turn.context.time)
}

/**
 * Takes candidates somebody else found in a turn (a language model, checked by `proposals.ts`) through the same rules.
 * What the turn has told already is passed over, so that the same turn never counts twice. Call within a transaction.
 */
export const learnCandidates = (
  turn: HeardTurn,
  candidates: readonly Candidate[],
  parts: LearnParts,
): Learnt => {
  const learnt = new Learning(turn, parts)
  for (const candidate of candidates) {
    const told = parts.shelf
      .ofSlot(candidate.slot)
      .some(row => row.subject === candidate.subject && row.evidence.some(one => one.turnId === turn.turnId))
    if (told) continue
    if (settingById(candidate.slot) !== undefined) learnt.setting(candidate)
    else if (parts.taxonomy.slot(candidate.slot) !== undefined) learnt.statement(candidate)
    else {
      parts.grow(growthFor(candidate))
      learnt.setting(candidate)
    }
  }
  return learnt.result()
}

/** The sentences that were not about settings already; the same words are not kept twice. */
const withoutSettingsTalk = (words: string, clauses: readonly string[]): string =>
  clauses.length === 0
    ? words
    : sentencesOf(words)
        .filter(sentence => {
          const text = normalise(sentence).text
          return !clauses.some(clause => text.includes(clause.slice(0, 18)))
        })
        .join(' ')

class Learning {
  readonly #added: Preference[] = []
  readonly #superseded: { old: Preference; by: Preference }[] = []
  readonly #confirmed: Preference[] = []
  readonly #retired: Preference[] = []
  readonly #offers: Offer[] = []

  constructor(
    private readonly turn: HeardTurn,
    private readonly parts: LearnParts,
  ) {}

  result(): Learnt {
    return {
      added: this.#added,
      superseded: this.#superseded,
      confirmed: this.#confirmed,
      retired: this.#retired,
      offers: this.#offers,
    }
  }

  setting(candidate: Candidate): void {
    const rows = this.parts.shelf.ofSlot(candidate.slot)
    this.#apply(candidate, decideUpdate(candidate, rows, cardinalityIn(this.parts.taxonomy)))
  }

  /** What was set is evidence; what was set *and* said in the same turn is only the latter. */
  observation(candidate: Candidate, said: readonly Candidate[]): void {
    if (said.some(one => one.slot === candidate.slot && one.value === candidate.value)) return
    const rows = this.parts.shelf
      .ofSlot(candidate.slot)
      .filter(
        row =>
          row.subject === candidate.subject && row.supersededBy === undefined && row.validTo === undefined,
      )
    const same = rows.find(
      row => row.value === candidate.value && row.polarity > 0 && row.zone === candidate.zone,
    )
    if (same === undefined) {
      this.#insert(candidate)
      return
    }
    this.#offer(this.#confirm(same, candidate))
  }

  statement(candidate: Candidate): void {
    const rows = this.parts.shelf
      .ofSlot(candidate.slot)
      .filter(row => row.supersededBy === undefined && row.validTo === undefined)
    const decision = decide(candidate, rows, this.parts.taxonomy)
    if (candidate.category === 'likes' && this.parts.taxonomy.slot(candidate.slot) === undefined)
      this.parts.grow(growthFor(candidate))
    switch (decision.decision) {
      case 'keep': {
        const row = this.parts.shelf.get(decision.row)
        if (row !== undefined) this.#confirm(row, candidate)
        break
      }
      case 'add':
        if (candidate.corrects !== ENDS_STANDING) this.#insert(candidate)
        break
      case 'replace':
        this.#apply(candidate, { type: 'supersede', ids: decision.rows, retires: [] })
        break
      case 'retire':
        for (const id of decision.rows) this.#retire(id)
        break
      case 'ignore':
        break
    }
  }

  /** A thing of the car or of life, whichever its slot is. */
  told(candidate: Candidate): void {
    if (settingById(candidate.slot) === undefined) this.statement(candidate)
    else this.setting(candidate)
  }

  /** Taken back by its owner; what replaced it within the turn stays. */
  retract(row: Preference): void {
    if (this.parts.shelf.get(row.id)?.validTo === undefined) this.#retire(row.id)
  }

  #apply(candidate: Candidate, update: ReturnType<typeof decideUpdate>): void {
    if (update.type === 'confirm') {
      const row = this.parts.shelf.get(update.id)
      if (row !== undefined) this.#confirm(row, candidate)
      return
    }
    const origin =
      update.type === 'supersede' && candidate.corrects !== undefined ? 'corrected' : candidate.origin
    const by = this.#insert({ ...candidate, origin, condition: update.condition ?? candidate.condition })
    for (const id of update.retires) this.#retire(id)
    if (update.type === 'supersede')
      for (const id of update.ids) {
        const old = this.#patch(id, { supersededBy: by.id, validTo: this.turn.context.time })
        if (old !== undefined) this.#superseded.push({ old, by })
      }
  }

  #insert(candidate: Candidate): Preference {
    const { evidence: found, corrects: _, ...rest } = candidate
    // As it was spoken, whatever was put in for reading it.
    const evidence = { ...found, words: this.turn.words }
    const row: Preference = {
      ...rest,
      id: this.parts.newId(),
      driver: this.turn.driver,
      evidence: [evidence],
      confidence: confidenceOf(candidate.origin, candidate.strength, 1),
      uses: 0,
    }
    this.parts.trip.meet([row.subject])
    this.parts.store.insert(row)
    this.parts.shelf.put(row)
    this.#added.push(row)
    return row
  }

  #confirm(row: Preference, candidate: Candidate): Preference {
    const added = { ...candidate.evidence, words: this.turn.words }
    const evidence = [...row.evidence, added]
    // Said outright what was only seen before: it is known now.
    const origin = row.origin === 'observed' ? candidate.origin : row.origin
    const strength = Math.max(row.strength, candidate.strength)
    const confidence = confidenceOf(origin, strength, evidence.length)
    const kind = row.origin === 'observed' ? candidate.kind : row.kind
    const next: Preference = { ...row, evidence, confidence, origin, strength, kind }
    this.parts.store.addEvidence(row, added)
    this.parts.store.update(row.id, { confidence, origin, strength, kind })
    this.parts.shelf.put(next)
    this.#confirmed.push(next)
    return next
  }

  #retire(id: string): void {
    const row = this.#patch(id, { validTo: this.turn.context.time })
    if (row !== undefined) this.#retired.push(row)
  }

  #patch(id: string, patch: Pick<Partial<Preference>, 'validTo' | 'supersededBy'>): Preference | undefined {
    const row = this.parts.shelf.get(id)
    if (row === undefined) return undefined
    const next = { ...row, ...patch }
    this.parts.store.update(id, patch)
    this.parts.shelf.put(next)
    return next
  }

  /** What recurs is offered once. */
  #offer(row: Preference): void {
    const habit = habitOf(row)
    if (habit === undefined) return
    const preference: Preference = {
      ...row,
      id: this.parts.newId(),
      kind: 'preference',
      origin: 'inferred',
      condition: habit.condition,
      confidence: confidenceOf('inferred', row.strength, habit.times),
    }
    const key = `${conflictKey(preference)}=${JSON.stringify(preference.value)}`
    if (this.parts.store.offer(row.driver, key) !== undefined) return
    this.parts.store.openOffer(preference, key)
    this.#offers.push({ preference, times: habit.times })
  }
}
