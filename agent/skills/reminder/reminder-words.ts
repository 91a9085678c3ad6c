import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import { placeById } from '../navigation/places.ts'
import { asSaid, named } from '../shared/tool-words.ts'
import { clockTime } from '../shared/wording.ts'
import type { ToolWords } from '../skill.ts'

/** Epoch ms as a date and a time of day. */
const moment = (value: JsonValue): Localised | undefined => {
  if (typeof value !== 'number') return undefined
  const date = new Date(value)
  const month = date.toLocaleString('en-GB', { month: 'long' })
  return text(
    `${date.getDate()} ${month}, ${clockTime(value)}`,
    `${date.getMonth() + 1}月${date.getDate()}日${clockTime(value)}`,
  )
}

export const REMINDER_WORDS: Readonly<Record<string, ToolWords>> = {
  create_reminder: {
    title: text('Set a reminder', '设置提醒'),
    arguments: {
      what: asSaid('Of', '内容'),
      at: {
        label: text('At', '时间'),
        value: moment,
      },
      place: named('On arriving at', '到达地点', placeById),
    },
  },
  cancel_reminder: { title: text('Cancel a reminder', '取消提醒'), arguments: {} },
  cancel_all_reminders: { title: text('Cancel all reminders', '取消所有提醒'), arguments: {} },
  move_reminder: {
    title: text('Move a reminder', '修改提醒时间'),
    arguments: { at: { label: text('To', '改到'), value: moment } },
  },
  restore_reminders: { title: text('Put a reminder back', '恢复提醒'), arguments: {} },
}
