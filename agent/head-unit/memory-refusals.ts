import { text } from '../domain/language.ts'

/** What the memory screen is told when it cannot have what it asked for. */
export const MEMORY_REFUSALS = {
  gone: text("I don't remember that any more.", '这条记忆已经不在了。'),
  tooLate: text("It's too late to bring that back.", '已经来不及恢复了。'),
  noValue: text("That isn't a value this can have. Nothing was changed.", '这里不能用这个值，没有改动。'),
  inThePast: text('That end has already passed. Nothing was changed.', '这个截止时间已经过了，没有改动。'),
  guest: text(
    "I don't remember anything about a guest. Add a driver first.",
    '我不会记住访客的任何事，请先添加驾驶员。',
  ),
}
