import { type Circumstances, holds } from '../memory/conditions/circumstances.ts'
import type { Memory, PreferenceFilter } from '../memory/memory.ts'
import type { Preference } from '../memory/preference.ts'

/** What may act without having been asked for: said, mended, or offered and agreed to. Mere behaviour may not. */
const MAY_ACT: ReadonlySet<Preference['origin']> = new Set(['stated', 'corrected', 'inferred'])
const STANDING: ReadonlySet<Preference['kind']> = new Set(['preference', 'rule', 'fact', 'definition'])

/** For now only and not over yet, then the more specific, then the better supported, then the newer. */
const byPrecedence = (one: Preference, other: Preference): number =>
  Number(other.passing === true) - Number(one.passing === true) ||
  other.condition.length - one.condition.length ||
  other.confidence - one.confidence ||
  other.validFrom - one.validFrom

/** The rows of a slot, or of a whole category, that may act by themselves, whether or not their condition holds now. */
export const standingRows = (
  memory: Memory,
  driver: string,
  filter: Pick<PreferenceFilter, 'slot' | 'category'> & { readonly subject: string },
): readonly Preference[] =>
  memory.list(driver, filter).filter(
    row =>
      STANDING.has(row.kind) &&
      MAY_ACT.has(row.origin) &&
      // "For now" without an end was for the moment it was said in.
      (row.passing !== true || row.validTo !== undefined),
  )

/** Those that hold now, best first. */
export const holdingNow = (rows: readonly Preference[], now: Circumstances): readonly Preference[] =>
  rows.filter(row => holds(row.condition, now)).sort(byPrecedence)
