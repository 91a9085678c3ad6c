import type { Turn } from '../conversation/turn.ts'
import { text } from '../domain/language.ts'
import {
  type TrainingExample,
  trainingExample,
  trainingExampleSchema,
} from '../planning/model/training-example.ts'
import type { PlanningContext } from '../planning/plan.ts'
import type { Database, Migration } from '../platform/database.ts'
import { SystemError } from '../platform/errors.ts'
import { jsonOf, numberOf } from '../platform/rows.ts'

const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: `CREATE TABLE training_example (
      turn TEXT PRIMARY KEY,
      driver TEXT NOT NULL,
      example TEXT NOT NULL
    ) STRICT;
    CREATE INDEX training_example_driver ON training_example (driver)`,
  },
]

/** Examples a screen shows before anything is exported. */
const PREVIEWED = 3

/** One example in a few words, for the screen. */
export interface TrainingPreview {
  readonly words: string
  readonly calls: readonly string[]
}

export interface TrainingView {
  readonly count: number
  readonly newest: readonly TrainingPreview[]
}

/**
 * Turns kept as examples for a small model, with the driver's consent: names are replaced before anything is written.
 * What is taken back is no example, and what belongs to a deleted driver goes with them.
 */
export class TrainingSet {
  readonly #database: Database
  /** What a screen shows, until it changes: snapshots are many. */
  #shown: { readonly driver: string; readonly view: TrainingView } | undefined

  constructor(database: Database) {
    this.#database = database
    database.migrate('training_set', MIGRATIONS)
  }

  /** Keeps a turn, where there is something to learn from it. @param context the moment of the turn, its changes made */
  keep(turn: Turn, context: PlanningContext, names: readonly string[]): void {
    this.#shown = undefined
    for (const id of turn.undoes ?? []) this.#database.run('DELETE FROM training_example WHERE turn = ?', id)
    if (turn.undoes !== undefined || turn.failures.length > 0) return
    const before = Object.fromEntries(turn.inverse.map(({ key, value }) => [key, value]))
    const example = trainingExample(
      turn,
      { ...context, state: { ...context.state, ...before }, targets: { ...context.targets, ...before } },
      names,
    )
    if (example === undefined) return
    this.#database.run(
      'INSERT INTO training_example (turn, driver, example) VALUES (?, ?, ?) ON CONFLICT (turn) DO NOTHING',
      turn.id,
      turn.driverId,
      JSON.stringify(example),
    )
  }

  /** How many examples there are of a driver, and the newest. */
  view(driver: string): TrainingView {
    if (this.#shown?.driver !== driver)
      this.#shown = { driver, view: { count: this.#count(driver), newest: this.preview(driver) } }
    return this.#shown.view
  }

  #count(driver: string): number {
    const row = this.#database.get('SELECT count(*) AS kept FROM training_example WHERE driver = ?', driver)
    return row === undefined ? 0 : numberOf(row, 'kept')
  }

  /** The newest examples, as they would leave the car. */
  preview(driver: string): readonly TrainingPreview[] {
    return this.#read(driver, `ORDER BY rowid DESC LIMIT ${PREVIEWED}`).map(({ messages }) => ({
      words: messages[1].content,
      calls: (messages[2].tool_calls ?? []).map(call => `${call.function.name} ${call.function.arguments}`),
    }))
  }

  /** The whole set of a driver, one JSON object a line, each checked against its schema. */
  export(driver: string): string {
    return this.#read(driver, 'ORDER BY rowid')
      .map(example => `${JSON.stringify(example)}\n`)
      .join('')
  }

  /** Every example of a driver goes. */
  forgetDriver(driver: string): void {
    this.#shown = undefined
    this.#database.run('DELETE FROM training_example WHERE driver = ?', driver)
  }

  #read(driver: string, order: string): readonly TrainingExample[] {
    return this.#database
      .all(`SELECT example FROM training_example WHERE driver = ? ${order}`, driver)
      .map(row => {
        const parsed = trainingExampleSchema.safeParse(jsonOf(row, 'example'))
        if (parsed.success) return parsed.data
        throw new SystemError(
          'A training example does not fit its schema',
          text(
            "A kept example can't be read. Delete the collected turns to begin anew.",
            '有一条收集的记录无法读取，删除已收集的内容即可重新开始。',
          ),
        )
      })
  }
}
