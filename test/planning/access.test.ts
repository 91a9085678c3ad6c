import { describe, expect, test } from 'vitest'
import { text } from '../../agent/domain/language.ts'
import { objectTo } from '../../agent/planning/access.ts'
import { planLocally } from '../../agent/planning/local-planner.ts'
import type { Plan, PlanningContext } from '../../agent/planning/plan.ts'
import type { Request } from '../../agent/understanding/request.ts'
import { at, MINE, OPEN, SHUT, scene, set } from './support.ts'

const parked = scene()
const driving = scene({ world: { speed: 60 } })
const plan = (request: Request, context: PlanningContext): Plan =>
  planLocally([request], context, { skills: [] })

describe('a child', () => {
  const child = { seat: 'rear_left', child: true } as const
  const theirs = scene({ speaker: 'rear_left' })

  test.each([
    ['opens no door', set('door.position', OPEN, MINE)],
    ['unlocks no child lock', set('door.child_lock', SHUT, at('rear'))],
    ['does not touch the driver’s window', set('window.position', OPEN, at('driver'))],
  ])('%s', (_, request) => {
    const locked = scene({ speaker: 'rear_left', state: { 'door.child_lock@rear_left': true } })
    expect(objectTo(plan(request, locked), child, parked.world)?.en).toMatch(/grown-ups/)
  })

  test('has a say over their own seat', () => {
    expect(objectTo(plan(set('seat.heating', OPEN, MINE), theirs), child, parked.world)).toBeUndefined()
  })

  test('does not pay', () => {
    const sheet = {
      title: text('Coffee', '咖啡'),
      rows: [],
      price: { amount: 100, currency: 'CNY' as const },
      accept: text('Yes', '要'),
      decline: text('No', '不要'),
      speech: text('Order?', '要吗？'),
    }
    const paid: Plan = { decisions: [], changes: [], reasons: {}, remarks: [], confirmation: sheet }
    expect(objectTo(paid, child, parked.world)?.en).toMatch(/Paying/)
    expect(objectTo(paid, { seat: 'passenger', child: false }, parked.world)).toBeUndefined()
  })
})

test('while moving, mirrors and steering wheel are the driver’s own', () => {
  const fold = plan(set('mirror.folded', OPEN, at('left')), parked)
  const passenger = { seat: 'passenger', child: false } as const
  expect(objectTo(fold, passenger, driving.world)?.en).toMatch(/only the driver/)
  expect(objectTo(fold, passenger, parked.world)).toBeUndefined()
  expect(objectTo(fold, { seat: 'driver', child: false }, driving.world)).toBeUndefined()
})
