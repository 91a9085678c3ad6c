import { contentWords } from './content-words.ts'

/** What is over stands before its verb ("the cast is off", 感冒好了), or behind the verb that ends it ("got rid of …"). */
const GONE =
  /((?:[\p{L}'’-]+\s+){1,3})(?:is|are|was|were|'s|has been|have been|has|have)\s+(?:(?:finally|now|already|long|all|completely|at last|well and truly)\s+)*(?:over|gone|off|healed|cured|finished|past|passed|history|ended|behind (?:me|us|him|her)|back to normal|fine again|well again)\b|\b(?:got rid of|recovered from|gave up|given up|no longer (?:have|has|wear|need|wears|needs)|done with|rid of|(?:returned|sold|gave back|given back|took off|taken off|dropped off) (?:the|my|his|her|our|their))\s+((?:[\p{L}'’-]+\s*){1,3})|([\p{Script=Han}]{1,6})(?:已经|总算|终于)?(?:好了|没了|结束了|过去了|拆了|痊愈|康复了)/giu

/** Without one of these nothing is over: settles nearly every text before each of its words is tried as a beginning. */
const MAY_BE_GONE =
  /over|gone|off|heal|cured|finish|pas(?:t|sed)|history|ended|behind|normal|fine|well|rid|recover|g[ai]ve|no longer|done|return|sold|了|痊愈|康复/iu
const NOTHING: ReadonlySet<string> = new Set()

/** The content words of what a text says is over: whoever speaks of it as being there again means another time. */
export const goneWords = (text: string): ReadonlySet<string> =>
  MAY_BE_GONE.test(text)
    ? new Set(
        [...text.matchAll(GONE)].flatMap(match => [...contentWords(match[1] ?? match[2] ?? match[3] ?? '')]),
      )
    : NOTHING

/** The text without what it says is over: that is no circumstance of the moment. */
export const withoutGone = (text: string): string => (MAY_BE_GONE.test(text) ? text.replace(GONE, ' ') : text)
