import { describe, expect, it } from 'vitest'
import { every, refused, rule, type Values } from './support.ts'

describe('while driving', () => {
  const world = { speed: 40 }
  it.each<[string, Values]>([
    ['doors stay shut', { 'door.position@driver': 100 }],
    ['the trunk stays shut', { 'trunk.position': 50 }],
    ['video waits', { 'video.playing': true }],
    ["the driver's seat stays", { 'seat.vertical_position@driver': 90 }],
    ['mirrors stay out', { 'mirror.folded@left': true }],
  ])('%s', (_name, wishes) => {
    expect(refused(rule(wishes, { world }))).toEqual(['secure-while-moving'])
    expect(refused(rule(wishes))).toEqual([])
  })
  it('locking and shutting are allowed', () => {
    expect(
      refused(
        rule(
          { ...every('door.lock', true), 'trunk.position': 0 },
          { state: { 'trunk.position': 30 }, world },
        ),
      ),
    ).toEqual([])
  })
})
