import type { Command } from '../protocol/index.ts'

export type TaskAction = Extract<Command, { type: 'task' }>['action']

/** Which intent of its skill a button on a task's card stands for. Absent: the card has no such button. */
const INTENTS: Readonly<Record<string, Readonly<Partial<Record<TaskAction, string>>>>> = {
  coffee: { cancel: 'cancel', collect: 'collect', dismiss: 'collect' },
  navigation: { cancel: 'stop', dismiss: 'stop' },
  media: {
    cancel: 'stop',
    dismiss: 'stop',
    pause: 'pause',
    resume: 'resume',
    next: 'next',
    previous: 'previous',
    favourite: 'favourite',
  },
  timer: { cancel: 'cancel', dismiss: 'cancel', pause: 'pause', resume: 'resume' },
  reminder: { cancel: 'cancel', dismiss: 'cancel' },
  phone: { cancel: 'hang_up', dismiss: 'hang_up', resume: 'answer' },
}

/** The intent behind a button of a task's card; `undefined` where that kind of task has no such button. */
export const intentOf = (skill: string, action: TaskAction): string | undefined => INTENTS[skill]?.[action]
