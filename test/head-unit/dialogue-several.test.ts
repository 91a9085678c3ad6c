import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('words for several things at once', () => {
  converse({
    about: 'all the lights are those of the cabin; what is so already is not told',
    lines: [
      ['turn on my reading light', { 'light.reading@driver': true }],
      ['turn off all the lights', { 'light.reading@driver': false }, /^Driver's reading light off\.$/],
      ['turn off all the lights', STILL, /^It's like that already\.$/],
      ['把所有灯都打开', { 'light.dome': true, 'light.ambient': true, 'light.reading@rear_left': true }],
      ['which lights are on', STILL, /dome light is on.*ambient light is on.*reading/i],
    ],
  })
  converse({
    about: 'everything is asked about, by what is on',
    lines: [
      ['turn everything off', STILL, /all off/],
      ['turn on the ambient light and play some jazz', { 'light.ambient': true, 'music.playing': true }],
      ['turn everything off', STILL, /^Shall I switch off lights and music\?$/],
      ['yes', { 'light.ambient': false, 'music.playing': false }],
      ['打开空调和氛围灯', { 'light.ambient': true }],
      ['把所有东西都关了', STILL, /空调、灯光都关掉吗/],
      ['不用', STILL],
    ],
  })
  converse({
    about: 'asked which, one may ask back how they stand',
    lines: [
      ['turn it up', STILL, /the volume, the temperature or the fan speed/],
      ['the fan speed', { 'air_conditioner.fan_speed@driver': 6 }],
      ['turn it up', { 'air_conditioner.fan_speed@driver': 7 }],
      ['turn on the light', STILL, /the dome light, the ambient light or the reading light/],
      ['which one is on', STILL, /off/],
      ['the ambient one', { 'light.ambient': true }],
    ],
  })
  converse({
    about: 'the same for everyone is as the speaker has it',
    lines: [
      ['set my temperature to 21', { 'air_conditioner.temperature@driver': 21 }],
      [
        'set the same temperature for everyone',
        { 'air_conditioner.temperature@passenger': 21, 'air_conditioner.temperature@rear_left': 21 },
      ],
      ['我这边调到25度', { 'air_conditioner.temperature@driver': 25 }],
      ['大家都调成一样的温度', { 'air_conditioner.temperature@passenger': 25 }],
    ],
  })
  converse({
    about: 'not seeing what is behind',
    lines: [
      ["I can't see out of the back", { 'air_conditioner.rear_defrost': true }],
      'turn off the rear defrost',
      ['I can hardly see through the rear window', { 'air_conditioner.rear_defrost': true }],
      '关掉后窗除霜',
      ['后面看不清', { 'air_conditioner.rear_defrost': true }],
    ],
  })
  converse({
    about: 'hot and cold as people say it',
    lines: [
      ["I'm boiling", { 'air_conditioner.temperature@driver': 23 }],
      ['冷死了', { 'air_conditioner.temperature@driver': 24 }],
      ['热死我了', { 'air_conditioner.temperature@driver': 23 }],
      ["it's freezing in here", { 'air_conditioner.temperature@driver': 24 }],
    ],
  })
})
