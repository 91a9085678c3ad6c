import { text } from '../../domain/language.ts'
import { asSaid, lasting } from '../shared/tool-words.ts'
import { exactDuration, fill } from '../shared/wording.ts'
import type { ToolWords } from '../skill.ts'

export const TIMER_WORDS: Readonly<Record<string, ToolWords>> = {
  start_timer: {
    title: text('Start a timer', '开始计时'),
    arguments: { seconds: lasting('Duration', '时长'), name: asSaid('Name', '名称') },
  },
  adjust_timer: {
    title: text('Change a timer', '调整计时器'),
    arguments: {
      seconds: {
        label: text('By', '调整'),
        value: value =>
          typeof value !== 'number'
            ? undefined
            : value < 0
              ? fill('{time} shorter', '减{time}', { time: exactDuration(-value) })
              : fill('{time} longer', '加{time}', { time: exactDuration(value) }),
      },
    },
  },
  pause_timer: { title: text('Pause a timer', '暂停计时'), arguments: {} },
  resume_timer: { title: text('Let a timer run on', '继续计时'), arguments: {} },
  cancel_timer: { title: text('Cancel a timer', '取消计时器'), arguments: {} },
  cancel_all_timers: { title: text('Cancel all timers', '取消全部计时器'), arguments: {} },
  restore_timers: { title: text('Put timers back', '恢复计时器'), arguments: {} },
}
