import { text } from '../../domain/language.ts'
import type { Policy, PolicyInput } from '../policy.ts'
import type { Change } from '../vehicle.ts'
import { ZONE_LAYOUTS } from '../zones.ts'
import { ofSetting, opening, switchesOn, WEATHER_WORDS, WET_WEATHER, willBeOn } from './plan-view.ts'

/** Above this opening (percent) an open window defeats the air conditioning. */
const WASTEFUL_OPENING = 25

const power = (cell: string) => `air_conditioner.power@${cell}`
const isWindow = ofSetting('window.position')

/**
 * The windows the plan itself wants open while the air conditioning runs. Where it is only now switched on, a window
 * that stands open is shut by `ac-closes-wide-windows`, unless the plan wants it as it stands.
 */
const openedBesideIt = (input: PolicyInput): readonly Change[] => {
  if (ZONE_LAYOUTS.seat.some(cell => switchesOn(input, power(cell))))
    return input.changes.filter(change => isWindow(change.key))
  const staysOn = ZONE_LAYOUTS.seat.some(cell => willBeOn(input, power(cell)))
  return staysOn ? opening(input, isWindow) : []
}

/** A window opened past 25 % with the air conditioning on, or going on too: the driver is warned and asked. */
export const windowWastesEnergy: Policy = {
  id: 'window-wastes-energy',
  source: 'LLM-POL:007',
  judge: input => {
    const wide = openedBesideIt(input).some(
      ({ value }) => typeof value === 'number' && value > WASTEFUL_OPENING,
    )
    if (!wide) return []
    return [
      {
        type: 'confirm',
        warning: text(
          'With the air conditioning on, an open window wastes energy. Open it anyway?',
          '开着空调再开窗会比较费电，还要打开吗？',
        ),
      },
    ]
  },
}

/** Opening a window into rain, hail or snow is done, and mentioned. */
export const windowInWetWeather: Policy = {
  id: 'window-in-wet-weather',
  judge: input => {
    if (!WET_WEATHER.has(input.world.weather)) return []
    if (opening(input, ofSetting('window.position')).length === 0) return []
    const weather = WEATHER_WORDS[input.world.weather]
    return [{ type: 'inform', notice: text(`Mind you, ${weather.en}.`, `提醒您，${weather.zh}。`) }]
  },
}
