import { describe, expect, it } from 'vitest'
import { cardRows, planCards } from '../../../renderer/cards/plan-cards.ts'
import { callTask, mediaTask, orderTask, reminderTask, routeTask, timerTask } from '../fixtures/tasks.ts'

const ids = (tasks: readonly { id: string }[]): string[] => tasks.map(task => task.id)

describe('which cards are shown', () => {
  it('lets the route lead and puts the rest below in their order', () => {
    const plan = planCards([timerTask, orderTask, routeTask, mediaTask], false)
    expect(plan.lead?.id).toBe('route-1')
    expect(ids(plan.tiles)).toEqual(['order-1', 'media-1', 'timer-1'])
    expect(plan.hidden).toBe(0)
  })
  it('lets music lead when there is no route', () => {
    expect(planCards([orderTask, mediaTask], false).lead?.id).toBe('media-1')
  })
  it('shows two tiles while driving, and three parked', () => {
    const tasks = [routeTask, orderTask, mediaTask, timerTask]
    expect(planCards(tasks, true).tiles).toHaveLength(2)
    expect(planCards(tasks, false).tiles).toHaveLength(3)
  })
  it('tells how many more there are when not all fit', () => {
    const plan = planCards([routeTask, callTask, orderTask, mediaTask, timerTask, reminderTask], false)
    expect(plan.tiles).toHaveLength(2)
    expect(plan.hidden).toBe(3)
  })
  it('brings what is ready or due to the front, also while driving', () => {
    const due = { ...timerTask, state: 'due' } as const
    expect(ids(planCards([routeTask, callTask, orderTask, mediaTask, due], true).tiles)).toEqual([
      'timer-1',
      'call-1',
    ])
  })
  it('counts the rows that the words above must leave free', () => {
    expect(cardRows(planCards([], false))).toBe(0)
    expect(cardRows(planCards([routeTask], false))).toBe(1)
    expect(cardRows(planCards([routeTask, orderTask], false))).toBe(2)
  })
})
