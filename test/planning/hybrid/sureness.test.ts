import { expect, test } from 'vitest'
import { doubtOf } from '../../../agent/planning/hybrid/sureness.ts'
import { understand } from '../../../agent/understanding/index.ts'
import type { Request } from '../../../agent/understanding/request.ts'
import { OPEN, set } from '../support.ts'

const doubt = (words: string) =>
  doubtOf(understand(words, { language: 'en', previous: [], options: [], awaitingConfirmation: false }))

test.each([
  'open the sunroof',
  '把空调调到二十二度',
  'take me home',
  'how warm is it outside?',
  "don't close the window",
  '我有点冷',
  // Ambiguous: one short question settles it.
  'turn the screen off',
])('sure: %s', words => expect(doubt(words)).toBeUndefined())

test.each([
  ['paint me a lagoon', 'not_understood'],
  ['open the window and book a hotel', 'partly_understood'],
  ['打开车窗，再帮我订个酒店', 'partly_understood'],
  ['what a long day this has been', 'small_talk'],
])('unsure: %s', (words, why) => expect(doubt(words)).toBe(why))

test('a guess is unsure, however well the rest was understood', () => {
  const requests: readonly Request[] = [
    set('window.position', OPEN),
    set('sunroof.position', OPEN, undefined, { certainty: 0.6 }),
  ]
  expect(doubtOf({ language: 'en', requests })).toBe('doubtful')
})
