import { describe, expect, it } from 'vitest'
import { JANUARY, memoryBench } from '../support.ts'

/** What a told scene leaves of the car's settings, as "whose setting=value". */
const told = (words: string): readonly string[] => {
  const { hear, memory } = memoryBench()
  const context = { time: JANUARY, tags: [], occupants: ['Mia', 'Ben'] }
  hear(words, JANUARY, { speaker: '', context })
  return memory
    .list('d1')
    .filter(row => row.slot.includes('.'))
    .map(row => `${row.polarity < 0 ? 'not ' : ''}${row.subject}: ${row.slot}=${JSON.stringify(row.value)}`)
    .sort()
}

describe('one thing taken for another', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'leaves what was meant, not what was put back',
      "Mia said: 'I'm cold.' The car raised the temperature to 28. Mia said: 'No, I meant the wheel! Put the temperature back to 21 and the wheel heating to 4.'",
      ['Mia: steering_wheel.heating_level=4'],
    ],
    [
      'leaves out a switch that was not wanted',
      "Ben told the car: 'Open the sunroof.' He told Mia: 'I mixed them up. I didn't want that, I wanted my seat heating on 2.'",
      ['Ben: seat.heating_level=2'],
    ],
    [
      'keeps what is only switched off',
      "Mia told the car: 'Turn off the seat massage.'",
      ['Mia: seat.massage=false'],
    ],
  ])('%s', (_what, words, left) => {
    expect(told(words)).toEqual(left)
  })
})

describe('a thing named loosely', () => {
  it('is the one that is then set to the very value', () => {
    expect(
      told("Ben told Mia: 'The cushion has to come in to 20.' He set the cushion extension to 20."),
    ).toEqual(['Ben: seat.cushion_extension=20'])
  })
})

describe('what is told of the car', () => {
  it('is done, however it is put', () => {
    expect(
      told("Mia asked for a little light. 'Three will do.' The reading light brightness was set to 3."),
    ).toContain('Mia: light.reading_brightness=3')
  })

  it('is no rule where the next sentence only tells of the last time', () => {
    expect(
      told(
        "Ben told Mia: 'When I say I'm roasting I mean the seat. Last time it dropped the temperature to 17.' He set his seat ventilation to 4.",
      ),
    ).toEqual(['Ben: seat.ventilation_level=4'])
  })
})
