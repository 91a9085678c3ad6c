import type { Localised } from '../../domain/language.ts'
import type { SkillContext } from '../skill.ts'

/** What other skills may ask navigation about the car, its route and the map. Places are named by their id on the map. */
export interface Whereabouts {
  /** Driving time from the car by the quickest way, in seconds; undefined for a place that is not on the map. */
  readonly secondsTo: (place: string) => number | undefined
  /** What a stop there adds to the present route, in seconds; undefined when there is no route. */
  readonly detourSeconds: (place: string) => number | undefined
  /** The place some words mean to this driver ("home", "the airport"); undefined when it is not clear. */
  readonly find: (
    words: string,
    context: SkillContext,
  ) => { readonly id: string; readonly name: Localised } | undefined
  /** What a place is called; undefined for a place that is not on the map. */
  readonly nameOf: (place: string) => Localised | undefined
  /** Is the car within a few hundred metres of it? */
  readonly isNear: (place: string) => boolean
}

/** For a car without navigation. */
export const nowhere: Whereabouts = {
  secondsTo: () => undefined,
  detourSeconds: () => undefined,
  find: () => undefined,
  nameOf: () => undefined,
  isNear: () => false,
}
