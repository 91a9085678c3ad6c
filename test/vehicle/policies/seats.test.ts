import { describe, expect, it } from 'vitest'
import type { Occupant } from '../../../agent/vehicle/vehicle.ts'
import { refused, rule } from './support.ts'

describe('seats', () => {
  it('with somebody on them are not folded', () => {
    const occupants: Occupant[] = [{ seat: 'rear_left', name: 'Mia' }]
    expect(refused(rule({ 'seat.folded@rear_left': true }, { occupants }))).toEqual([
      'occupied-seat-stays-up',
    ])
    expect(refused(rule({ 'seat.folded@rear_right': true }, { occupants }))).toEqual([])
  })
})
