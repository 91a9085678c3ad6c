import type { MomentContext } from '../../../agent/memory/condition.ts'
import { retractedBy, tellsOneOf } from '../../../agent/memory/extraction/revisions/retractions.ts'
import { readStatements, type Statement } from '../../../agent/memory/extraction/statements/extract.ts'
import { decide, type StandingRow, sameValue } from '../../../agent/memory/extraction/statements/maintain.ts'
import type { Preference } from '../../../agent/memory/preference.ts'
import { recallFrom } from '../../../agent/memory/recall/recall.ts'
import { askedOf } from '../../../agent/memory/recall/request.ts'
import type { RecallQuery } from '../../../agent/memory/recollection.ts'
import { ErrorCounter } from '../../shared/errors.ts'
import type { Failure } from '../../suite.ts'
import { type AsOurs, asOurs, detailOf } from './categories.ts'
import { type Dialogue, type GoldPreference, goldOf, turnsOf, type User } from './rows.ts'

/** Dialogues carry no date; any moment will do as long as it is the same for all. */
const CONTEXT: MomentContext = { time: Date.UTC(2024, 3, 10, 12), tags: [], occupants: ['driver'] }

/** Everything learnt from a dialogue, turn by turn, as the memory would hear it. */
const learnt = (dialogue: Dialogue): readonly Statement[] => {
  const found: Statement[] = []
  const earlier: string[] = []
  for (const [index, { by, words }] of turnsOf(dialogue).entries()) {
    if (by === 'driver')
      found.push(
        ...readStatements(
          {
            turnId: `${dialogue.conversation_uuid}-${index}`,
            speaker: 'driver',
            words,
            language: 'en',
            context: CONTEXT,
            earlier: [...earlier],
          },
          { settings: true, observed: true },
        ),
      )
    earlier.push(words)
  }
  return found
}

/** A name is more than a kind: who plays X says more than that they play rap. */
const NAMED = 0.25

/**
 * The surest of a dialogue: what is said outweighs what is asked for, a name outweighs a kind, what is wanted
 * outweighs what is not wanted of the same thing, then what was understood best.
 */
const surest = (statements: readonly Statement[]): Statement | undefined => {
  const weight = ({ candidate, named }: Statement): number => candidate.strength + (named ? NAMED : 0)
  const [best, ...others] = [...statements].sort((a, b) => weight(b) - weight(a) || b.score - a.score)
  if (best?.candidate.polarity !== -1) return best
  return (
    others.find(one => one.candidate.slot === best.candidate.slot && one.candidate.polarity === 1) ?? best
  )
}

interface Counted {
  right: number
  predicted: number
  gold: number
}
/** Harmonic mean of precision and recall, 0 to 1; 0 where nothing was right. */
export const f1 = ({ right, predicted, gold }: Counted): number =>
  predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold)

const LEVELS = ['main', 'sub', 'detail', 'value'] as const
type Level = (typeof LEVELS)[number]

const levelsRight = (statement: Statement, gold: GoldPreference): Readonly<Record<Level, boolean>> => {
  const { candidate } = statement
  const detail = detailOf(candidate.slot, candidate.condition)
  const main = detail?.main === gold.main
  const sub = main && detail?.sub === gold.sub
  const right = sub && detail?.detail === gold.detail
  const ours = asOurs(gold.detail, gold.value)
  return {
    main,
    sub,
    detail: right,
    value: right && ours !== undefined && sameValue(candidate.value, ours.value),
  }
}

const described = (statement: Statement | undefined): string =>
  statement === undefined
    ? 'nothing'
    : `${statement.candidate.polarity === -1 ? 'not ' : ''}${statement.candidate.slot}=${JSON.stringify(statement.candidate.value)} (${statement.candidate.strength}, ${statement.score.toFixed(1)})`

const standing = (id: string, ours: AsOurs): StandingRow => ({
  id,
  subject: 'driver',
  category: '',
  slot: ours.slot,
  value: ours.value,
  polarity: ours.polarity,
  condition: ours.condition,
  origin: 'stated',
})

/** A gold row as the memory keeps it. */
const kept = (row: StandingRow): Preference => ({
  ...row,
  driver: 'driver',
  kind: 'preference',
  strength: 1,
  validFrom: CONTEXT.time,
  evidence: [],
  confidence: 0.75,
  uses: 0,
})

const subOf = (row: StandingRow | undefined): string | undefined =>
  row === undefined ? undefined : detailOf(row.slot, row.condition)?.sub

type FollowUp = 'equal' | 'negate' | 'different'

/** What a follow-up does to the store of a user's gold preferences: what it tells, and what it takes back. */
const followed = (words: string, id: string, rows: readonly StandingRow[]) => {
  const takenBack = retractedBy(words, 'en', () => rows.map(kept))
  const outcomes = readStatements(
    { turnId: id, speaker: 'driver', words, language: 'en', context: CONTEXT },
    { settings: true, observed: true },
  )
    .filter(({ candidate }) => !tellsOneOf(candidate, takenBack))
    .map(statement => ({ statement, outcome: decide(statement.candidate, candidatesFor(statement, rows)) }))
  return { outcomes, takenBack: takenBack.map(row => row.id) }
}

/**
 * Upstream asks about charging without saying where; what is said without a condition is about the row of the slot
 * that is there.
 */
const candidatesFor = ({ candidate }: Statement, rows: readonly StandingRow[]): readonly StandingRow[] =>
  candidate.slot === 'charging_type' && candidate.condition.length === 0
    ? rows.map(row => (row.slot === 'charging_type' ? { ...row, condition: [] } : row))
    : rows

/** What the dialogues seen so far came to. */
export class Tally {
  readonly levels: Record<Level, Counted> = {
    main: { right: 0, predicted: 0, gold: 0 },
    sub: { right: 0, predicted: 0, gold: 0 },
    detail: { right: 0, predicted: 0, gold: 0 },
    value: { right: 0, predicted: 0, gold: 0 },
  }
  every = { right: 0, predicted: 0, gold: 0 }
  stated: Counted = { right: 0, predicted: 0, gold: 0 }
  rows = 0
  redundant = 0
  contradictory = { avoided: 0, all: 0 }
  decisions: Record<FollowUp, Counted> = {
    equal: { right: 0, predicted: 0, gold: 0 },
    negate: { right: 0, predicted: 0, gold: 0 },
    different: { right: 0, predicted: 0, gold: 0 },
  }
  first = 0
  forNow = 0
  strictlyFirst = 0
  atBest = 0
  readonly errors = new ErrorCounter()
  readonly failures: Failure[] = []

  wrong(kind: string, dialogue: Dialogue, said: string, expected: string, got: string): void {
    this.errors.add(kind, `${said} → ${got}`)
    this.failures.push({ id: `${kind} ${dialogue.conversation_uuid.slice(0, 8)}`, said, expected, got })
  }

  extraction(dialogue: Dialogue): void {
    const gold = goldOf(dialogue)
    const found = learnt(dialogue)
    const best = surest(found)
    const right = best === undefined ? undefined : levelsRight(best, gold)
    for (const level of LEVELS) {
      const counted = this.levels[level]
      counted.gold += 1
      if (best !== undefined) counted.predicted += 1
      if (right?.[level] === true) counted.right += 1
    }
    const stated = surest(found.filter(one => one.candidate.origin === 'stated'))
    this.stated.gold += 1
    if (stated !== undefined) this.stated.predicted += 1
    if (stated !== undefined && levelsRight(stated, gold).detail) this.stated.right += 1
    this.every.gold += 1
    this.every.predicted += found.length
    if (found.some(one => levelsRight(one, gold).detail)) this.every.right += 1
    const spoken = turnsOf(dialogue)
      .filter(({ by }) => by === 'driver')
      .map(({ words }) => words)
      .join(' / ')
    if (right?.value !== true) {
      const missed = LEVELS.find(level => right?.[level] !== true) ?? 'value'
      const kind =
        best === undefined
          ? 'extraction: nothing found'
          : found.some(one => levelsRight(one, gold).value)
            ? 'extraction: another statement of the dialogue thought surer'
            : `extraction: wrong ${missed}`
      this.wrong(kind, dialogue, spoken, `${gold.detail}: ${gold.value}`, described(best))
    }
  }

  maintenance(dialogue: Dialogue, rows: readonly StandingRow[], id: string, ours: AsOurs): void {
    const asked: Readonly<Record<FollowUp, string>> = {
      equal: dialogue.maintenance_questions.question_equal_preference,
      negate: dialogue.maintenance_questions.question_negate_preference,
      different: dialogue.maintenance_questions.question_different_preference,
    }
    for (const kind of ['equal', 'negate', 'different'] as const) {
      const { outcomes, takenBack } = followed(asked[kind], dialogue.conversation_uuid, rows)
      const about = outcomes.filter(({ statement }) => statement.candidate.slot === ours.slot)
      const adds = outcomes.some(
        ({ outcome }) => outcome.decision === 'add' || outcome.decision === 'replace',
      )
      const addsAlike = about.some(
        ({ outcome }) => outcome.decision === 'add' || outcome.decision === 'replace',
      )
      const ends =
        takenBack.includes(id) ||
        outcomes.some(
          ({ outcome }) =>
            (outcome.decision === 'replace' || outcome.decision === 'retire') && outcome.rows.includes(id),
        )
      const got =
        [
          ...outcomes.map(({ statement, outcome }) => `${outcome.decision} ${described(statement)}`),
          ...rows
            .filter(row => takenBack.includes(row.id))
            .map(row => `take back ${row.slot}=${String(row.value)}`),
        ].join('; ') || 'nothing'
      const gold = goldOf(dialogue)
      const want = `${gold.detail}: ${gold.value}`
      const counted = this.decisions[kind]
      counted.gold += 1
      if (kind === 'equal') {
        // Redundant is a second row for what is known already; a row about something else the words also say is not.
        if (!addsAlike) this.redundant += 1
        else this.wrong('maintenance: said again, added again', dialogue, asked[kind], want, got)
        if (!adds && !ends) counted.right += 1
      } else if (kind === 'negate' || ours.valued === 'single') {
        this.contradictory.all += 1
        const forNow = about.some(({ statement }) => statement.candidate.passing === true)
        if (forNow && !ends) this.forNow += 1
        if (ends) {
          this.contradictory.avoided += 1
          counted.right += 1
        } else
          this.wrong(
            `maintenance: ${kind === 'negate' ? 'no longer wanted' : 'another value'}, the old one stays`,
            dialogue,
            asked[kind],
            kind === 'negate'
              ? `no longer ${want}`
              : `${want} → ${dialogue.maintenance_questions.different_attribute}`,
            got,
          )
      } else if (about.some(({ outcome }) => outcome.decision === 'add') && !ends) counted.right += 1
      else
        this.wrong(
          'maintenance: a further value, not added',
          dialogue,
          asked[kind],
          `${want} + ${dialogue.maintenance_questions.different_attribute}`,
          got,
        )
    }
  }

  recall(dialogue: Dialogue, rows: readonly StandingRow[], id: string): void {
    const question = dialogue.next_conversation_question
    const query: RecallQuery = {
      driver: 'driver',
      asker: 'driver',
      words: question,
      language: 'en',
      context: CONTEXT,
      limit: rows.length,
    }
    // What is avoided is asked for like what is wanted, so all count as wanted here.
    const wanted = rows.map(row => kept({ ...row, polarity: 1 }))
    const ranked = recallFrom(wanted, query, askedOf(query, []))
    if (ranked[0]?.preference.id === id) this.strictlyFirst += 1
    // Looked for among as many rows as the user has preferences of the needed one's subcategory.
    const alike = rows.filter(row => subOf(row) === subOf(rows.find(one => one.id === id))).length
    this.atBest += 1 / alike
    if (ranked.slice(0, alike).some(one => one.preference.id === id)) this.first += 1
    else {
      const top = rows.find(row => row.id === ranked[0]?.preference.id)
      const gold = goldOf(dialogue)
      const kind =
        ranked.length === 0
          ? 'recall: nothing'
          : ranked.slice(0, 3).some(one => one.preference.id === id)
            ? 'recall: second or third'
            : 'recall: later or not'
      this.wrong(
        kind,
        dialogue,
        question,
        `${gold.detail}: ${gold.value}`,
        top === undefined ? 'nothing' : `${top.slot}=${JSON.stringify(top.value)}`,
      )
    }
  }

  user(user: User): void {
    const ours = user.data.flatMap((dialogue, index) => {
      const gold = goldOf(dialogue)
      const one = asOurs(gold.detail, gold.value)
      return one === undefined ? [] : [{ dialogue, ours: one, id: String(index) }]
    })
    const rows = ours.map(one => standing(one.id, one.ours))
    for (const { dialogue, ours: one, id } of ours) {
      this.rows += 1
      this.extraction(dialogue)
      this.maintenance(dialogue, rows, id, one)
      this.recall(dialogue, rows, id)
    }
  }
}
