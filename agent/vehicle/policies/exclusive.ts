import { type Localised, text } from '../../domain/language.ts'
import type { Policy } from '../policy.ts'
import { after, differing, switchesOn, willBeOn } from './plan-view.ts'

interface Exclusion {
  readonly on: string
  readonly ends: string
  readonly because: Localised
}

const each = (a: string, b: string, because: Localised): readonly Exclusion[] => [
  { on: a, ends: b, because },
  { on: b, ends: a, because },
]

/** Pairs of which only one can be on. */
const EXCLUSIONS: readonly Exclusion[] = [
  ...each('light.left_turn', 'light.right_turn', text('only one side can blink', '转向灯一次只能亮一边')),
  ...each(
    'air_conditioner.rapid_cooling',
    'air_conditioner.rapid_heating',
    text('it cannot cool and heat at once', '不能同时制冷和制热'),
  ),
  ...each('music.playing', 'radio.playing', text('one thing plays at a time', '一次只放一种声音')),
  ...each('music.playing', 'video.playing', text('one thing plays at a time', '一次只放一种声音')),
  ...each('radio.playing', 'video.playing', text('one thing plays at a time', '一次只放一种声音')),
]

/** Switching one of a pair on switches the other off. */
export const onlyOneOfTwo: Policy = {
  id: 'only-one-of-two',
  judge: input =>
    EXCLUSIONS.filter(({ on, ends }) => switchesOn(input, on) && willBeOn(input, ends)).map(
      ({ ends, because }) => ({ type: 'add' as const, changes: [{ key: ends, value: false }], because }),
    ),
}

/** Turning the volume up ends muting. */
export const volumeEndsMute: Policy = {
  id: 'volume-ends-mute',
  judge: input => {
    const turned = differing(input, key => key === 'center_display.volume')
    const audible = turned.length > 0 && Number(after(input, 'center_display.volume')) > 0
    return audible && willBeOn(input, 'center_display.mute')
      ? [
          {
            type: 'add',
            changes: [{ key: 'center_display.mute', value: false }],
            because: text('nothing could be heard while muted', '静音时调音量听不到'),
          },
        ]
      : []
  },
}
