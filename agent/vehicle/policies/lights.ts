import { text } from '../../domain/language.ts'
import type { Policy, PolicyInput } from '../policy.ts'
import type { Weather } from '../vehicle.ts'
import { switchesOn, willBeOn } from './plan-view.ts'

const FOG_LIGHTS = ['light.fog_light', 'light.rear_fog_light'] as const

const switchesFogOn = (input: PolicyInput): boolean => FOG_LIGHTS.some(key => switchesOn(input, key))

/** Fog lights come with the low beam. */
export const fogLightsNeedLowBeam: Policy = {
  id: 'fog-lights-need-low-beam',
  source: 'AUT-POL:013',
  must: true,
  judge: input =>
    switchesFogOn(input) && !willBeOn(input, 'light.low_beam')
      ? [
          {
            type: 'add',
            changes: [{ key: 'light.low_beam', value: true }],
            because: text('fog lights need the low beam', '开雾灯要同时开近光灯'),
          },
        ]
      : [],
}

/** Fog lights put out a high beam that is on already: it would light up the fog. */
export const fogLightsEndHighBeam: Policy = {
  id: 'fog-lights-end-high-beam',
  source: 'AUT-POL:013',
  must: true,
  judge: input =>
    switchesFogOn(input) && willBeOn(input, 'light.high_beam') && !switchesOn(input, 'light.high_beam')
      ? [
          {
            type: 'add',
            changes: [{ key: 'light.high_beam', value: false }],
            because: text('the high beam dazzles in fog', '雾里开远光会晃眼'),
          },
        ]
      : [],
}

/** The high beam does not go on while fog lights are on, or with them. */
export const noHighBeamWithFogLights: Policy = {
  id: 'no-high-beam-with-fog-lights',
  source: 'AUT-POL:014',
  judge: input =>
    switchesOn(input, 'light.high_beam') && FOG_LIGHTS.some(key => willBeOn(input, key))
      ? [
          {
            type: 'refuse',
            key: 'light.high_beam',
            because: text(
              'The high beam stays off while the fog lights are on: it would make you see less.',
              '雾灯开着的时候不能开远光灯，会更看不清路。',
            ),
          },
        ]
      : [],
}

/** Fog belongs to the list by its name; storm and hail by CAR-bench's rule. */
const FOG_LIGHT_WEATHER: ReadonlySet<Weather> = new Set(['fog', 'thunderstorm', 'hail'])

/** In other weather than fog, thunderstorm or hail the driver is asked before the fog lights go on. */
export const fogLightsInClearWeather: Policy = {
  id: 'fog-lights-in-clear-weather',
  source: 'AUT-POL:009',
  judge: input =>
    switchesFogOn(input) && !FOG_LIGHT_WEATHER.has(input.world.weather)
      ? [
          {
            type: 'confirm',
            warning: text(
              'There is no fog just now, and fog lights can dazzle others. Switch them on anyway?',
              '现在没有雾，开雾灯可能会晃到别人，还要打开吗？',
            ),
          },
        ]
      : [],
}
