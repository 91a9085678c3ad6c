import type { Command, TaskView } from '../../agent/protocol/index.ts'
import type { IconName } from '../design/index.ts'
import type { PlainKey } from '../i18n/messages.ts'

export interface TaskAction {
  readonly action: Extract<Command, { type: 'task' }>['action']
  readonly label: PlainKey
  readonly icon: IconName
  readonly look?: 'primary' | 'danger'
}

const CANCEL_WORDS = {
  order: 'cancelOrder',
  route: 'endRoute',
  timer: 'endTimer',
  reminder: 'cancelReminder',
  media: 'stopMedia',
  call: 'hangUp',
} as const satisfies Record<TaskView['kind'], PlainKey>

/** What can be done with a task by touch now, in the order of the buttons. */
export function taskActions(task: TaskView): readonly TaskAction[] {
  return [...ownActions(task), ...(task.cancellable && task.state !== 'due' ? [cancel(task)] : [])]
}

const cancel = (task: TaskView): TaskAction => ({
  action: 'cancel',
  label: CANCEL_WORDS[task.kind],
  icon: 'x',
  look: 'danger',
})

function ownActions(task: TaskView): readonly TaskAction[] {
  switch (task.kind) {
    case 'order':
      return task.state === 'ready'
        ? [{ action: 'collect', label: 'collected', icon: 'check', look: 'primary' }]
        : task.state === 'collected' || task.state === 'cancelled'
          ? [{ action: 'dismiss', label: 'dismiss', icon: 'check', look: 'primary' }]
          : []
    case 'media':
      return [
        { action: 'previous', label: 'previous', icon: 'skip-back' },
        task.state === 'playing'
          ? { action: 'pause', label: 'pause', icon: 'pause', look: 'primary' }
          : { action: 'resume', label: 'play', icon: 'play', look: 'primary' },
        { action: 'next', label: 'next', icon: 'skip-forward' },
        { action: 'favourite', label: task.detail.favourite ? 'unfavourite' : 'favourite', icon: 'heart' },
      ]
    case 'timer':
      if (task.state === 'due')
        return [{ action: 'dismiss', label: 'dismiss', icon: 'check', look: 'primary' }]
      return [
        task.state === 'paused'
          ? { action: 'resume', label: 'resume', icon: 'play', look: 'primary' }
          : { action: 'pause', label: 'pause', icon: 'pause', look: 'primary' },
      ]
    case 'reminder':
      return task.state === 'due'
        ? [{ action: 'dismiss', label: 'dismiss', icon: 'check', look: 'primary' }]
        : []
    case 'route':
      return task.state === 'arrived'
        ? [{ action: 'dismiss', label: 'dismiss', icon: 'check', look: 'primary' }]
        : []
    case 'call':
      return []
  }
}
