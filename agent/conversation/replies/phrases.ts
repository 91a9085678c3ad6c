import { type Localised, text } from '../../domain/language.ts'
import { CodriverError } from '../../platform/errors.ts'
import type { ConfirmationSheet } from '../../skills/skill.ts'
import type { Reply } from '../turn.ts'
import { shorten } from './length.ts'

/** Sentences of the conversation about itself. */
export const phrases = {
  dropped: text("All right, I'll leave it.", '好的，先不做了。'),
  noAnswer: text("I didn't hear an answer, so I left it.", '没听到回答，就先不做了。'),
  nothingHeard: text("Sorry, I didn't catch that.", '抱歉，没听清。'),
  thinkingTooSlow: text('That took me too long, so I changed nothing.', '想得太久了，什么都没动。'),
  actingTooSlow: text(
    "The car didn't confirm in time. Please check whether it was done.",
    '车辆没有及时确认，请看一下是否完成。',
  ),
  tooLateToCancel: text(
    'That was already done. Say “undo” to take it back.',
    '已经做完了，想撤回就说“撤销”。',
  ),
  doneWithoutWords: text('Done.', '好了。'),
  broken: text('Something went wrong on my side. Please try again.', '我这边出了点问题，请再试一次。'),
  nothingToUndo: text("There's nothing to undo.", '没有可以撤销的。'),
  changedSince: text('Some of it was changed again since, so I left that.', '有些之后又改过，就没动。'),
  nothingToRepeat: text("I haven't said anything yet.", '我还没说过什么。'),
  nothingToExplain: text("I haven't done anything yet.", '我还什么都没做。'),
  nothingToCancel: text("There's nothing to cancel.", '没有要取消的。'),
  nothingAsked: text("I hadn't asked anything.", '我没有在问什么。'),
  agreed: text('All right.', '好的。'),
  nothingRefused: text(
    'All right. If I should take something back, say “undo”.',
    '好的。要是想改回去，就说“撤销”。',
  ),
  enough: text('All right, it stays like that.', '好，就这样。'),
  greeting: text('Hello! What can I do for you?', '你好，需要我做什么？'),
  welcome: text("You're welcome.", '不客气。'),
  bye: text('Goodbye, and take care.', '再见，路上小心。'),
  scolded: text(
    'Sorry about that. Say “undo” and I take the last change back.',
    '抱歉，没做好。说“撤销”，我就把刚才的改回来。',
  ),
  busy: text('One moment, I am still busy with the last one.', '稍等，上一件事还没做完。'),
} as const

/** A sentence that stands for itself: no link, no reason. */
export const plainReply = (say: Localised): Reply => ({ say, short: shorten(say) })

/** What is said when something broke. Our own errors know what to say; nothing else's message is for drivers. */
export const failureReply = (error: unknown): Reply =>
  plainReply(error instanceof CodriverError ? error.say : phrases.broken)

/** What a sheet is about: what is bought or sent, else its title as a statement. */
const subjectOf = ({ title, rows, price }: ConfirmationSheet): Localised => {
  const [first] = rows
  return price !== undefined && first !== undefined
    ? first.text
    : text(title.en.replace(/\?$/u, ''), title.zh.replace(/？$/u, ''))
}

/** The words were no answer: what is asked, once more and shorter. */
export const yesOrNo = (sheet: ConfirmationSheet): Localised => {
  const bare = subjectOf(sheet)
  return text(`${bare.en}: yes or no?`, `${bare.zh}，要还是不要？`)
}

/** No to a confirmation: what has therefore not been done. */
export const notDone = (sheet: ConfirmationSheet): Localised => {
  const bare = subjectOf(sheet)
  return text(`All right, I'll leave it. Not done: ${bare.en}.`, `好的，先不做了。没做的是：${bare.zh}。`)
}

/** Told when something new came before the answer: what was being confirmed has not been done. */
export const putAside = (sheet: ConfirmationSheet): Localised => {
  const bare = subjectOf(sheet)
  return text(`I've left “${bare.en}” undone.`, `“${bare.zh}”先放一边，没有做。`)
}
