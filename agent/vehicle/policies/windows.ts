import { text } from '../../domain/language.ts'
import type { Policy, PolicyInput } from '../policy.ts'
import { ZONE_LAYOUTS } from '../zones.ts'
import { ofSetting, opening, WEATHER_WORDS, WET_WEATHER, willBeOn } from './plan-view.ts'

/** Above this opening (percent) an open window defeats the air conditioning. */
export const WASTEFUL_OPENING = 25

const airConditioningStaysOn = (input: PolicyInput): boolean =>
  ZONE_LAYOUTS.seat.some(
    cell =>
      input.state[`air_conditioner.power@${cell}`] === true &&
      willBeOn(input, `air_conditioner.power@${cell}`),
  )

/** A window opened past 25 % with the air conditioning on: the driver is warned and asked. */
export const windowWastesEnergy: Policy = {
  id: 'window-wastes-energy',
  source: 'LLM-POL:007',
  judge: input => {
    const wide = opening(input, ofSetting('window.position')).some(
      ({ value }) => typeof value === 'number' && value > WASTEFUL_OPENING,
    )
    if (!wide || !airConditioningStaysOn(input)) return []
    return [
      {
        type: 'confirm',
        warning: text(
          'The air conditioning is on, so an open window wastes energy. Open it anyway?',
          '空调开着，开窗会比较费电，还要打开吗？',
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
