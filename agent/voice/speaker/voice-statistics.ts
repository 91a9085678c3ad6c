/** Bands of one mel frame of openWakeWord's model; ten milliseconds each. */
const MEL_BANDS = 32
/** Cepstral coefficients kept: the first is loudness, which says nothing of who speaks. */
const COEFFICIENTS = 19
/** Frames louder than this share of the way from the quiet to the loud ones are voice. */
const VOICED_SHARE = 0.5
/** Below 0.6 s of voice the words said decide the statistics more than who said them. */
const FEWEST_VOICED = 60

/**
 * How a voice sounded over an utterance: the mean of each cepstral coefficient, then the deviation of each. Neither
 * words nor sound can be made of it.
 */
export type VoiceStatistics = readonly number[]
/** Numbers in one {@link VoiceStatistics}. */
export const STATISTICS_LENGTH = 2 * COEFFICIENTS

/** The discrete cosine transform, type II, orthonormal, from the second coefficient on. */
const COSINES: readonly (readonly number[])[] = Array.from({ length: COEFFICIENTS }, (_, row) =>
  Array.from(
    { length: MEL_BANDS },
    (_, band) => Math.sqrt(2 / MEL_BANDS) * Math.cos((Math.PI * (row + 1) * (band + 0.5)) / MEL_BANDS),
  ),
)

/**
 * How much the numbers differ between people: their deviation over half of the hundred people of Picovoice's
 * speech-to-intent recordings, each on a microphone of their own.
 */
const AMONG_PEOPLE: VoiceStatistics = [
  8.76, 9.1, 6.33, 5.28, 4.13, 3.8, 2.86, 3.95, 2.7, 4.63, 2.36, 2.77, 2.46, 2.2, 2.14, 1.41, 1.84, 1.47,
  1.14, 5.41, 4.03, 2.73, 1.6, 1.44, 1.59, 1.23, 1.27, 1.47, 2.24, 2.19, 3.01, 3.36, 2.57, 2.48, 2.3, 1.94,
  1.56, 1.63,
]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

/**
 * @param mel frames of {@link MEL_BANDS} log energies (dB), one after the other.
 * @returns undefined where there is too little voice to tell.
 */
export function voiceStatistics(mel: Float32Array): VoiceStatistics | undefined {
  const frames = Array.from({ length: Math.floor(mel.length / MEL_BANDS) }, (_, index) => [
    ...mel.subarray(index * MEL_BANDS, (index + 1) * MEL_BANDS),
  ])
  const loudness = frames.map(mean)
  const sorted = loudness.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  const quiet = at(0.1)
  const limit = quiet + (at(0.95) - quiet) * VOICED_SHARE
  const voiced = frames.filter((_, index) => (loudness[index] ?? 0) > limit)
  if (voiced.length < FEWEST_VOICED) return undefined
  const rows = COSINES.map(cosines =>
    voiced.map(frame => sum(cosines.map((cosine, band) => cosine * (frame[band] ?? 0)))),
  )
  const means = rows.map(mean)
  const deviations = rows.map((row, index) =>
    Math.sqrt(mean(row.map(value => (value - (means[index] ?? 0)) ** 2))),
  )
  return [...means, ...deviations]
}

/** The middle of several utterances of one voice. @param several at least one. */
export const middleOf = (several: readonly VoiceStatistics[]): VoiceStatistics =>
  Array.from({ length: STATISTICS_LENGTH }, (_, index) => mean(several.map(one => one[index] ?? 0)))

/**
 * How unlike two voices sound: 0 the same; 1 as far apart as one person is from the middle of all on each number. On
 * one microphone the same voice comes to 0.3–0.9, another to 0.7–2.
 */
export const unlikeness = (one: VoiceStatistics, other: VoiceStatistics): number =>
  Math.sqrt(
    mean(AMONG_PEOPLE.map((scale, index) => (((one[index] ?? 0) - (other[index] ?? 0)) / scale) ** 2)),
  )
