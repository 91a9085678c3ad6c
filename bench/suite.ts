import type { Brain } from './brain/brain.ts'
import type { ErrorTally } from './shared/errors.ts'
import type { Split } from './shared/split.ts'

/** What a suite is told on the command line. */
export interface SuiteOptions {
  /** The suite's own folder, or the one that holds all benchmark folders. */
  readonly data: string
  /** `a`: four fifths, for tuning; `b`: one fifth, kept unread until the end. */
  readonly split: Split
  /** For suites about memory: what fills it. `gold` unless told. */
  readonly memory?: 'gold' | 'history'
  /** What reads the words; the local understanding unless told. */
  readonly brain?: Brain
  /** Only so many first rows (scenarios, tasks) of the split. */
  readonly limit?: number
}

/** One line of a suite's table: a share of rows that came out right, or a measured quantity. */
export interface Measure {
  readonly name: string
  /** How many rows (or runs) it was taken over. */
  readonly rows: number
  /** 0 to 1 for shares; in `unit` otherwise. */
  readonly value: number
  /** Absent for shares, which are printed in percent. */
  readonly unit?: string
  /** What the issue asks for; `atMost` for quantities that should be small. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number }
}

/** One row that came out wrong, for reading (`--errors N`). */
export interface Failure {
  readonly id: string
  readonly said: string
  readonly expected: string
  readonly got: string
}

/** What a suite found. `--json` prints exactly this object, without the failures. */
export interface SuiteResult {
  readonly suite: string
  /** Rows read, of the chosen split. */
  readonly rows: number
  /** Rows that lie within the car's domain. */
  readonly inDomain: number
  /** The headline: share of in-domain rows that are right, 0 to 1. */
  readonly score: number
  readonly measures: readonly Measure[]
  /** Share right by the suite's own kinds of row, where it has such. */
  readonly byType?: Readonly<Record<string, number>>
  /** F1 over single fields of the state, where the suite scores states. */
  readonly fieldF1?: number
  /** Milliseconds, by what took them. */
  readonly ms?: Readonly<Record<string, number>>
  /** Rows outside the domain, counted by cause. */
  readonly outOfDomain: Readonly<Record<string, number>>
  readonly errors: ErrorTally
  readonly failures: readonly Failure[]
  /** Sentences the reader of the table must know: what counts as in domain, which liberties were taken. */
  readonly notes: readonly string[]
  /** The suite's own figures under their own names, for programs: `--json` prints them beside the others. */
  readonly summary?: Readonly<Record<string, unknown>>
}

/** One benchmark: where its data come from and how it is run. */
export interface Suite {
  /** As typed: `mac-slu`. */
  readonly id: string
  readonly title: string
  /** Upstream's name, paper, licence and the files needed; printed when no `--data` was given. */
  readonly source: readonly string[]
  /** False for suites that bring their own sentences. */
  readonly needsData: boolean
  /** Can a language model read its words in place of the local understanding? */
  readonly takesModel?: true
  /** @throws DataError when a file is missing or malformed. */
  run(options: SuiteOptions): Promise<SuiteResult>
}
