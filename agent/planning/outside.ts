import { type Localised, text } from '../domain/language.ts'
import type { OutsideRequest } from '../understanding/request.ts'
import type { Remark } from './plan.ts'

const LONGEST_QUOTE = 40
/** From here on it is known that the car has no such thing; below, its name was only not recognised. */
const KNOWN_ABSENT = 0.65

/** The driver's words short enough to be named in a sentence; longer ones are called "that". */
const named = (words: string): Localised => {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line === '' || line.length > LONGEST_QUOTE ? text('that', '这个') : text(`“${line}”`, `“${line}”`)
}

/**
 * An honest sentence about what was not understood or cannot be done. Nothing is ever guessed instead.
 * @param alone false where the same sentence also asked for something that is done.
 */
export const outsideRemark = (request: OutsideRequest, alone = true): Remark => {
  const what = named(request.text)
  if (!alone && request.because === 'unknown')
    return {
      kind: 'outside',
      say: text(`I didn't understand ${what.en} and left that out.`, `${what.zh}我没听懂，这一件没做。`),
    }
  switch (request.because) {
    case 'unsupported':
      return {
        kind: 'outside',
        say:
          request.certainty < KNOWN_ABSENT
            ? text(`I don't know how to do ${what.en} in this car.`, `${what.zh}我不知道在这辆车上怎么做。`)
            : text(
                `I can't do ${what.en}: this car hasn't got it.`,
                `我做不到${what.zh}，这辆车没有这个功能。`,
              ),
      }
    case 'everything_off':
    case 'errand':
    case 'unknown':
      return {
        kind: 'outside',
        say: text(
          `I didn't understand ${what.en}, so I changed nothing.`,
          `我没听懂${what.zh}，什么都没动。`,
        ),
      }
    case 'chatter':
      return {
        kind: 'outside',
        say: text("I'm listening if the car should do anything.", '我在听，需要车上做什么就说。'),
      }
    case 'negated':
      return { kind: 'answer', say: text("All right, I'll leave it as it is.", '好的，保持不变。') }
    case 'too_long':
      return {
        kind: 'outside',
        say: text('That was too much at once. Please say it in fewer words.', '一次说得太多了，请说短一点。'),
      }
    default:
      return request.because satisfies never
  }
}
