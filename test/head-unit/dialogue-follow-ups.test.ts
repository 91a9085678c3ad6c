import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

/** Cooling, so that an opened window raises no question. */
const MILD = { outsideTemperature: 20 }

describe('what goes on from the turn before, and what does not', () => {
  converse({
    about: 'a question is no follow-up',
    lines: [
      ['a bit warmer please', { 'air_conditioner.temperature@driver': 25 }],
      ['who is the passenger', STILL],
      ['which of them do you like more', STILL],
      ['and who sits behind me', STILL],
      ['what about the passenger', { 'air_conditioner.temperature@passenger': 25 }],
    ],
  })
  converse({
    about: '问话不是接着调',
    lines: [
      ['热一点', { 'air_conditioner.temperature@driver': 25 }],
      ['副驾坐的是谁', STILL],
      ['后排坐了几个人', STILL],
      ['我点了什么', STILL],
      ['再热一点', { 'air_conditioner.temperature@driver': 26 }],
    ],
  })
  converse({
    about: 'a value that the thing spoken of cannot take is not meant for it',
    lines: [
      ['seat heating on', { 'seat.heating@driver': true }],
      ['set the temperature to 25', { 'air_conditioner.temperature@driver': 25 }],
      ['打开座椅加热', STILL],
      ['温度调到26度', { 'air_conditioner.temperature@driver': 26 }],
    ],
  })
  converse({
    about: 'words of other matters are no follow-up, whatever verb is among them',
    world: MILD,
    lines: [
      ['open my window halfway', { 'window.position@driver': 50 }],
      ['DROP TABLE turns;', STILL],
      ['rm -rf open source', STILL],
      ['bring the horses down', STILL],
      ['the second one', STILL],
      ['a bit more', { 'window.position@driver': 70 }],
    ],
  })
  converse({
    about: '不相干的话不动车',
    world: MILD,
    lines: [
      ['把我的车窗打开一半', { 'window.position@driver': 50 }],
      ['第二个', STILL],
      ['股票涨了没有', STILL],
      ['全打开', { 'window.position@driver': 100 }],
    ],
  })
  converse({
    about: 'a level said of the whole thing is that of what was spoken of',
    lines: [
      [
        'turn on my seat heater to high and the wipers to slow',
        { 'seat.heating_level@driver': 3, 'wiper.power@front': true },
      ],
      ['actually make the seat medium', { 'seat.heating_level@driver': 2 }],
      ['set the seat to level one', { 'seat.heating_level@driver': 1 }],
    ],
  })
  converse({
    about: '座椅二档，说的是刚才的加热',
    lines: [
      ['打开座椅加热', { 'seat.heating@driver': true }],
      ['座椅调到三档', { 'seat.heating_level@driver': 3 }],
      ['座椅中档就行', { 'seat.heating_level@driver': 2 }],
    ],
  })
  converse({
    about: 'a word for one scale goes to that scale of what was spoken of',
    lines: [
      'wipers at full speed',
      ['not so fast', { 'wiper.speed@front': 4 }],
      ['雨刮再慢一点', { 'wiper.speed@front': 3 }],
      ['别那么慢', { 'wiper.speed@front': 4 }],
    ],
  })
})
