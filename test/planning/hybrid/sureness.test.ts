import { expect, test } from 'vitest'
import { doubtOf } from '../../../agent/planning/hybrid/sureness.ts'
import { understand } from '../../../agent/understanding/index.ts'
import type { Request } from '../../../agent/understanding/request.ts'
import { OPEN, set } from '../support.ts'

const doubt = (words: string) =>
  doubtOf(
    understand(words, { language: 'en', previous: [], options: [], awaitingConfirmation: false }),
    words,
  )

test.each([
  'open the sunroof',
  '把空调调到二十二度',
  'take me home',
  'take me to the nearest petrol station',
  'how warm is it outside?',
  'are my doors locked',
  '空调现在多少度',
  'how bright is the screen',
  "don't close the window",
  '我有点冷',
  'can the volume be a bit lower',
  'can you switch on the cruise control',
  'my back hurts, start the massage',
  'we are in a tunnel, close the windows and switch on recirculation',
  '外面下雨了，把天窗关上',
  '导航回家，再放点轻音乐',
  // Ambiguous: one short question settles it.
  'turn the screen off',
  // Known to be no part of this car.
  'switch on the cruise control',
])('sure: %s', words => expect(doubt(words)).toBeUndefined())

test.each([
  ['paint me a lagoon', 'not_understood'],
  ['open the window and book a hotel', 'partly_understood'],
  ['open the window and turn this place into a lagoon', 'partly_understood'],
  ["turn on the seat heater then figure out whether we'll make the ferry", 'partly_understood'],
  ['set it to 21 degrees and tell the kids a bedtime story', 'partly_understood'],
  ['play us something and order a pizza to arrive when we do', 'partly_understood'],
  ['put on some jazz and book us a table for four at eight', 'partly_understood'],
  ['navigate home but avoid the street with the roadworks near the school', 'partly_understood'],
  ['打开车窗，再帮我订个酒店', 'partly_understood'],
  ['空调开大点，顺便算一下这个月油费多少', 'partly_understood'],
  ['导航回家，顺便帮我买两张电影票', 'partly_understood'],
  ['来点有仪式感的', 'partly_understood'],
  ['is it legal to park on a single yellow line here', 'not_understood'],
  ['what should I know about driving in fog', 'doubtful'],
  ['座椅怎么清洗', 'doubtful'],
  ['that lamp is reflecting on my window', 'doubtful'],
  ['has anyone left a door open', 'doubtful'],
  ['set the light so I can draw without ruining my night sight', 'doubtful'],
  ['can the boot take a double bass', 'doubtful'],
  ['what kind of oil goes into an engine like this', 'perhaps_not_here'],
  ['can you make the ride a bit softer', 'perhaps_not_here'],
  ['what a long day this has been', 'small_talk'],
])('unsure: %s', (words, why) => expect(doubt(words)).toBe(why))

test.each([
  'open the window, the road ahead looks dusty and visibility is poor',
  "turn on the reading light, the kids can't see their books",
])('words that only say why leave nothing undone: %s', words => expect(doubt(words)).toBeUndefined())

test('a guess is unsure, however well the rest was understood', () => {
  const requests: readonly Request[] = [
    set('window.position', OPEN),
    set('sunroof.position', OPEN, undefined, { certainty: 0.6 }),
  ]
  expect(doubtOf({ language: 'en', requests }, 'open the window and whatever is above me')).toBe('doubtful')
})
