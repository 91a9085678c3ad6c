import type { Language } from '../domain/language.ts'

/** One person the car knows. */
export interface DriverProfile {
  readonly id: string
  /** 1 to 40 characters, as they want to be called. */
  readonly name: string
  readonly guest: boolean
  readonly hasPin: boolean
  /** The language the car speaks with them. */
  readonly language: Language
  /** A hue 0–359, for the avatar and the ambient swatch. */
  readonly hue: number
}

export const GUEST_ID = 'guest'

/** Whoever drives without a profile. Nothing of a guest is remembered once they have left. */
export const guestProfile = (language: Language): DriverProfile => ({
  id: GUEST_ID,
  name: language === 'zh' ? '访客' : 'Guest',
  guest: true,
  hasPin: false,
  language,
  hue: 160,
})

/**
 * A hue for the next profile, as far from its elders as can be: turning by the golden angle (137.5°) never comes
 * close to an earlier hue for the first dozen or so (Vogel 1979).
 *
 * @param count how many profiles there have been.
 */
export const hueOf = (count: number): number => Math.round(200 + count * 137.508) % 360
