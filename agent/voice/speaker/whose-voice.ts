import { unlikeness, type VoiceStatistics } from './voice-statistics.ts'

/** What is kept of a driver's voice. */
export interface VoicePrint {
  readonly driverId: string
  readonly statistics: VoiceStatistics
}

/**
 * The voice must be this close to the one it resembles, and its distance at most this share of its distance to the
 * present driver's. Chosen for few mistakes, not for many finds: see the limits in docs/voice.md for what they measure.
 */
const CLOSE_ENOUGH = 0.85
const CLEARLY_CLOSER = 0.7

/**
 * Who, other than the present driver, the voice clearly resembles more. Without a print of the present driver there is
 * nothing to compare with, and nobody is named: a stranger's voice is like somebody's, too.
 *
 * @returns the driver's id, or undefined where it is not clear.
 */
export function resembledMore(
  heard: VoiceStatistics,
  presentId: string,
  prints: readonly VoicePrint[],
): string | undefined {
  const present = prints.find(({ driverId }) => driverId === presentId)
  if (present === undefined) return undefined
  const [best] = prints
    .filter(({ driverId }) => driverId !== presentId)
    .map(({ driverId, statistics }) => ({ driverId, distance: unlikeness(heard, statistics) }))
    .toSorted((one, other) => one.distance - other.distance)
  if (best === undefined || best.distance > CLOSE_ENOUGH) return undefined
  return best.distance <= CLEARLY_CLOSER * unlikeness(heard, present.statistics) ? best.driverId : undefined
}
