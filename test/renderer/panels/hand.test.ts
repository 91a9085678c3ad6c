import { describe, expect, it } from 'vitest'
import { afterEcho, afterRefusal, HANDS_OFF, isUnsent, moved, sent } from '../../../renderer/panels/hand.ts'

describe('a slider under a quick hand', () => {
  it('keeps what the hand wants while echoes of earlier steps come in', () => {
    const one = sent(moved(HANDS_OFF, 1))
    const two = moved(one, 2)
    expect(afterEcho(two, 1)).toEqual(two)
    expect(isUnsent(two, 1)).toBe(true)
    expect(afterEcho(sent(two), 2)).toEqual(HANDS_OFF)
  })

  it('tells the car each step once', () => {
    expect(isUnsent(moved(HANDS_OFF, 30), 0)).toBe(true)
    expect(isUnsent(sent(moved(HANDS_OFF, 30)), 0)).toBe(false)
    expect(isUnsent(HANDS_OFF, 0)).toBe(false)
    expect(isUnsent(moved(HANDS_OFF, 0), 0)).toBe(false)
  })

  it('goes back to the step before while that is on its way', () => {
    expect(isUnsent(moved(sent(moved(HANDS_OFF, 5)), 4), 4)).toBe(true)
  })

  it('shows the car again where it refuses, unless the hand has moved on', () => {
    expect(afterRefusal(sent(moved(HANDS_OFF, 90)), 90)).toEqual(HANDS_OFF)
    const on = moved(sent(moved(HANDS_OFF, 90)), 80)
    expect(afterRefusal(on, 90)).toEqual(on)
  })
})
