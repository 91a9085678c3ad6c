import { ErrorCounter } from '../shared/errors.ts'
import type { Failure, Measure, SuiteResult } from '../suite.ts'
import { describe, describeExpected } from './describe.ts'
import type { Effect, Gold } from './effect.ts'
import { judge } from './judge.ts'

type Target = Measure['target']

interface Tally {
  rows: number
  right: number
}

/** One row as it is written into the card. */
export interface Entry {
  readonly id: string
  /** The words, for the example and the failure. */
  readonly said: string
  /** The measures the row counts for. */
  readonly measures: readonly string[]
  /** Counted in its measures and listed when wrong, but neither a row of the domain nor among the commonest errors. */
  readonly aside?: boolean
}

/** Keeps the count of a suite: rows right and wrong per measure, kinds of error, rows out of domain by cause. */
export class Scorecard {
  readonly #tallies = new Map<string, Tally>()
  readonly #errors = new ErrorCounter()
  readonly #failures: Failure[] = []
  readonly #outside = new Map<string, number>()
  #rows = 0
  #inDomain = 0

  /** Declares a measure, so that it stands in the table in this order even when no row counts for it. */
  declare(...names: readonly string[]): void {
    for (const name of names) this.#tallies.set(name, { rows: 0, right: 0 })
  }

  /** A row of the domain: right when everything is understood exactly. */
  understood(entry: Entry, gold: Gold, effects: readonly Effect[]): boolean {
    const { right, errors } = judge(gold, effects)
    if (!entry.aside) this.#inDomain += 1
    this.#count(entry, right)
    if (!right)
      this.#fail(
        entry,
        errors,
        gold.required.map(describeExpected).join(' ; '),
        effects.map(describe).join(' ; '),
      )
    return right
  }

  /** A row in which nothing may happen: right when `moved` is empty. */
  still(entry: Entry, expected: string, moved: readonly string[]): boolean {
    this.#count(entry, moved.length === 0)
    if (moved.length > 0)
      this.#fail(entry, [`moved though nothing should: ${moved[0]}`], expected, moved.join(' ; '))
    return moved.length === 0
  }

  /** A row judged elsewhere. */
  judged(entry: Entry, right: boolean, kind: string, expected: string, got: string): void {
    if (!entry.aside) this.#inDomain += 1
    this.#count(entry, right)
    if (!right) this.#fail(entry, [kind], expected, got)
  }

  /** A row the car's domain does not hold, with the cause; it may still be `still`. */
  outside(cause: string): void {
    this.#outside.set(cause, (this.#outside.get(cause) ?? 0) + 1)
  }

  /** One more row read. */
  read(): void {
    this.#rows += 1
  }

  share(name: string): number {
    const tally = this.#tallies.get(name)
    return tally === undefined || tally.rows === 0 ? 0 : tally.right / tally.rows
  }

  /**
   * The result of the suite.
   * @param headline the measures `score` is taken over, weighted by rows.
   */
  result(
    suite: string,
    headline: readonly string[],
    targets: Readonly<Record<string, Target>>,
    notes: readonly string[],
  ): SuiteResult {
    const chosen = headline.flatMap(name => this.#tallies.get(name) ?? [])
    const rows = chosen.reduce((sum, tally) => sum + tally.rows, 0)
    const right = chosen.reduce((sum, tally) => sum + tally.right, 0)
    return {
      suite,
      rows: this.#rows,
      inDomain: this.#inDomain,
      score: rows === 0 ? 0 : right / rows,
      measures: [...this.#tallies].map(([name, tally]) => {
        const target = targets[name]
        return { name, rows: tally.rows, value: this.share(name), ...(target ? { target } : {}) }
      }),
      outOfDomain: Object.fromEntries(this.#outside),
      errors: this.#errors.top(),
      failures: this.#failures,
      notes,
    }
  }

  #count(entry: Entry, right: boolean): void {
    for (const name of entry.measures) {
      const tally = this.#tallies.get(name) ?? { rows: 0, right: 0 }
      tally.rows += 1
      if (right) tally.right += 1
      this.#tallies.set(name, tally)
    }
  }

  #fail(entry: Entry, kinds: readonly string[], expected: string, got: string): void {
    if (!entry.aside) for (const kind of kinds) this.#errors.add(kind, entry.said)
    this.#failures.push({ id: entry.id, said: entry.said, expected, got: got === '' ? 'nothing' : got })
  }
}
