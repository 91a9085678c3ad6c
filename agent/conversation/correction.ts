/** How people begin to take back what has just been done: "no, the right one", "不对，右边的". */
const OPENERS = /^(?:no|nope|not that|wrong|i meant|i said)\b|^(?:不对|不是|错了|说错了|我是说|我说的是)/iu

/** Do these words begin by correcting what was just done? */
export const beginsWithCorrection = (words: string): boolean => OPENERS.test(words.trim())
