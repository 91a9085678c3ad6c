import { describe, expect, it } from 'vitest'
import { JANUARY, memoryBench } from '../support.ts'

/** What a few turns, half a minute apart, leave of the car's settings, as "whose setting=value". */
const heard = (...lines: readonly (readonly [speaker: string, words: string])[]): readonly string[] => {
  const { hear, memory } = memoryBench()
  lines.forEach(([speaker, words], i) => {
    const time = JANUARY + i * 30_000
    hear(words, time, { speaker, context: { time, tags: [], occupants: ['Mia', 'Ana', 'Ben'] } })
  })
  return memory
    .list('d1')
    .filter(row => row.slot.includes('.') && row.polarity > 0)
    .map(row => `${row.subject}: ${row.slot}=${JSON.stringify(row.value)}`)
}

describe('a value that stands alone', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'answers what the other asked',
      [
        ['Ben', "There's a massage in these seats. How strong do you want it?"],
        ['Ana', 'Make it three.'],
      ],
      'Ana: seat.massage_level=3',
    ],
    [
      'is chosen of a thing named in part',
      [
        ['Ana', 'The wipers are smearing. What are they on?'],
        ['Ben', 'Three should do.'],
      ],
      'Ben: wiper.speed=3',
    ],
    [
      'follows its thing within a turn',
      [['Ben', 'I need to see in the boot, open it halfway.']],
      'Ben: trunk.position=50',
    ],
    [
      'goes by the adjective where no thing is named',
      [['Ben', 'After the gym I need it cooler. Take it down to 17.']],
      'Ben: air_conditioner.temperature=17',
    ],
  ])('%s', (_, lines, expected) => {
    expect(heard(...lines)).toContain(expected)
  })
})

describe('a value proposed', () => {
  const ask: readonly [string, string] = ['Ben', 'Could you zoom the map out?']
  const offer: readonly [string, string] = ['Ana', "How's a zoom of 4?"]

  it('is kept for whoever takes it', () => {
    expect(heard(ask, offer, ['Ben', 'Good, leave it there.'])).toEqual(['Ben: navigation.map_zoom=4'])
  })
  it('is not kept when nobody does', () => {
    expect(heard(ask, offer, ['Ben', 'No, that is too close.'])).toEqual([])
  })
})

describe('numbers and words that are about something else', () => {
  it.each([
    'Six days now, and I feel fine.',
    '10:30 works for me.',
    'One step at a time.',
    'Have a good day!',
    'I want to catch the closing panel on food.',
    'Let me sync up with you later.',
    "Let's make some waves today.",
    '我们三点半见。',
    '还要等二十分钟。',
  ])('%s', words => {
    const before: readonly [string, string] = ['Mia', 'I like the seat heating at level 2.']
    expect(heard(before, ['Ben', words])).toEqual(heard(before))
  })
})
