import { describe, expect, it } from 'vitest'
import type { TaskView } from '../../../agent/protocol/index.ts'
import { taskActions } from '../../../renderer/cards/task-actions.ts'
import { allTasks, mediaTask, orderTask, timerTask } from '../fixtures/tasks.ts'

const actions = (task: TaskView): string[] => taskActions(task).map(one => one.action)

describe('what can be done with a task by touch', () => {
  it('offers cancelling exactly while the task can be cancelled', () => {
    for (const task of allTasks) {
      expect(actions(task)).toContain('cancel')
      expect(actions({ ...task, cancellable: false })).not.toContain('cancel')
    }
  })
  it('lets an order be collected once it is ready, and not before', () => {
    expect(actions(orderTask)).not.toContain('collect')
    expect(actions({ ...orderTask, state: 'ready' })[0]).toBe('collect')
  })
  it('offers to pause what runs and to go on with what stands', () => {
    expect(actions(mediaTask)).toContain('pause')
    expect(actions({ ...mediaTask, state: 'paused' })).toContain('resume')
    expect(actions({ ...timerTask, state: 'paused' })).toContain('resume')
  })
  it('offers only to acknowledge a timer that rings', () => {
    expect(actions({ ...timerTask, state: 'due' })).toEqual(['dismiss'])
  })
})
