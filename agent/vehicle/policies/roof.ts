import { text } from '../../domain/language.ts'
import type { Policy } from '../policy.ts'
import type { Weather } from '../vehicle.ts'
import { amountAfter, ofSetting, opening, WEATHER_WORDS } from './plan-view.ts'

const SHADE = 'sunshade.position@front'
const FULLY_OPEN = 100

const opensRoof = (key: string): boolean => key === 'sunroof.position' || key === 'sunroof.tilt'

/** The sunroof opens only above a shade that is fully open, or opens along with it. */
export const sunroofNeedsOpenShade: Policy = {
  id: 'sunroof-needs-open-shade',
  source: 'AUT-POL:005',
  judge: input => {
    const [roof] = opening(input, opensRoof)
    if (roof === undefined || amountAfter(input, SHADE) >= FULLY_OPEN) return []
    const shadeWished = input.changes.some(change => change.key === SHADE)
    if (shadeWished)
      return [
        {
          type: 'refuse',
          key: roof.key,
          because: text(
            'The sunroof can only open when the shade below it is fully open.',
            '遮阳帘要完全打开，天窗才能开。',
          ),
        },
      ]
    return [
      {
        type: 'add',
        changes: [{ key: SHADE, value: FULLY_OPEN }],
        because: text('the sunroof needs its shade open', '开天窗要先打开遮阳帘'),
      },
    ]
  },
}

const DRY: ReadonlySet<Weather> = new Set(['clear', 'cloudy'])

/** In anything but clear or cloudy weather the driver is asked before the sunroof opens. */
export const sunroofInBadWeather: Policy = {
  id: 'sunroof-in-bad-weather',
  source: 'AUT-POL:009',
  judge: input => {
    if (DRY.has(input.world.weather) || opening(input, opensRoof).length === 0) return []
    const weather = WEATHER_WORDS[input.world.weather]
    return [
      {
        type: 'confirm',
        warning: text(`Careful, ${weather.en}. Open the sunroof anyway?`, `${weather.zh}，还要打开天窗吗？`),
      },
    ]
  },
}

/** Opening the tilted roof lays it flat first: one glass cannot do both. */
export const sunroofTiltsOrSlides: Policy = {
  id: 'sunroof-tilts-or-slides',
  judge: input => {
    const [tilt] = opening(input, ofSetting('sunroof.tilt'))
    if (tilt !== undefined && amountAfter(input, 'sunroof.position') > 0)
      return [
        {
          type: 'add',
          changes: [{ key: 'sunroof.position', value: 0 }],
          because: text('the sunroof has to be shut to tilt', '天窗要先关上才能翘起'),
        },
      ]
    const [slide] = opening(input, ofSetting('sunroof.position'))
    if (slide !== undefined && input.state['sunroof.tilt'] === true)
      return [
        {
          type: 'add',
          changes: [{ key: 'sunroof.tilt', value: false }],
          because: text('the sunroof has to lie flat to slide open', '天窗要先放平才能打开'),
        },
      ]
    return []
  },
}
