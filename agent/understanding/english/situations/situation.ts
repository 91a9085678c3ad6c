import type { SettingValue } from '../../../vehicle/setting.ts'
import type { Zone } from '../../../vehicle/zones.ts'

/** One change a situation calls for. */
export type Want = {
  readonly setting: string
  /** Where, if the situation says so by itself; else the people spoken of decide. */
  readonly at?: readonly Zone[]
} & ({ readonly to: SettingValue } | { readonly by: 1 | -1 } | { readonly share: number })

/** What drivers say when they want something done without naming it: every cue must be found in the thought. */
export interface Situation {
  readonly cues: readonly RegExp[]
  readonly unless?: RegExp
  readonly wants: readonly Want[]
}

export const on = (setting: string, at?: readonly Zone[]): Want => ({ setting, to: true, ...(at && { at }) })
export const off = (setting: string, at?: readonly Zone[]): Want => ({
  setting,
  to: false,
  ...(at && { at }),
})
export const more = (setting: string): Want => ({ setting, by: 1 })
export const less = (setting: string): Want => ({ setting, by: -1 })
export const part = (setting: string, share: number): Want => ({ setting, share })

/** Words for a thought, by what they are about. A situation is a few of these together. */
export const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'u')
