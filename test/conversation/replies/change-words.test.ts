import { expect, test } from 'vitest'
import { changeClauses } from '../../../agent/conversation/replies/change-words.ts'

const said = (changes: Record<string, string | number | boolean>) =>
  changeClauses(Object.entries(changes).map(([key, value]) => ({ key, value })))

test.each([
  [{ 'window.position@driver': 30 }, "driver's window open 30%"],
  [{ 'window.position@rear_left': 0, 'window.position@rear_right': 0 }, 'rear windows closed'],
  [
    {
      'window.position@driver': 0,
      'window.position@passenger': 0,
      'window.position@rear_left': 0,
      'window.position@rear_right': 0,
      'sunroof.position': 0,
    },
    'all windows and sunroof closed',
  ],
  [{ 'seat.heating@driver': true, 'seat.heating_level@driver': 3 }, "driver's seat heating at level 3"],
])('%o is "%s"', (changes, sentence) => {
  expect(said(changes).map(clause => clause.en)).toEqual([sentence])
})

test('a switch is only left out where its own cell’s level says it', () => {
  const clauses = said({
    'seat.heating_level@driver': 3,
    'seat.heating@driver': true,
    'seat.heating@passenger': true,
  })
  expect(clauses.map(clause => clause.en)).toEqual([
    "driver's seat heating at level 3",
    "passenger's seat heating on",
  ])
})

test('what became of one thing is one clause', () => {
  expect(said({ 'fuel_port.open': true, 'fuel_port.lock': false })[0]?.en).toMatch(/open and unlocked$/)
})

test('中文也合在一起说', () => {
  expect(said({ 'window.position@driver': 0, 'sunroof.position': 0 })[0]?.zh).toBe('主驾车窗和天窗已关闭')
})
