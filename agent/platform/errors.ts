import type { Localised } from '../domain/language.ts'

/**
 * The one hierarchy of errors. `say` is what the driver may hear: what happened, to what, and what to do.
 * `message` is for developers and must hold neither speech, nor memories, nor keys.
 */
export abstract class CodriverError extends Error {
  abstract readonly blame: 'driver' | 'model' | 'system'
  constructor(
    message: string,
    readonly say: Localised,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = new.target.name
  }
}

/** Something the driver can mend: a value out of range, an unknown place, a door while driving. */
export class DriverError extends CodriverError {
  readonly blame = 'driver'
}

/** A language model answered something that cannot be used. */
export class ModelError extends CodriverError {
  readonly blame = 'model'
}

/** The machine failed: disk, database, engine, socket. */
export class SystemError extends CodriverError {
  readonly blame = 'system'
}
