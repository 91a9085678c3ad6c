import { COMFORT } from './comfort.ts'
import { SAFETY } from './safety.ts'
import type { Situation } from './situation.ts'
import { SOUND } from './sound.ts'
import { VIEW } from './view.ts'

export type { Situation, Want } from './situation.ts'

/**
 * What a driver is after who tells the car how things are: light, air, warmth, quiet, view, rest, privacy, safety.
 * Where several situations fit, the one with most cues is meant, and of equals the first.
 */
export const SITUATIONS: readonly Situation[] = [...VIEW, ...COMFORT, ...SOUND, ...SAFETY]
