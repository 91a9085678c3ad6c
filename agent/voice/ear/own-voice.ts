const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of the heard words that the car has just said itself, from which on it has heard itself. */
const OWN_SHARE = 0.8
/** "Yes" is in many answers; only more words than this prove an echo. */
const FEWEST = 3

/** Has the car heard its own voice? @param own what it was saying. */
export function isEcho(heard: string, own: string): boolean {
  const said = new Set(wordsOf(own))
  const words = wordsOf(heard)
  return words.length >= FEWEST && words.filter(word => said.has(word)).length / words.length >= OWN_SHARE
}

const ACKNOWLEDGEMENT =
  /^(?:(?:mm+|hm+|mhm+|m+h+m+|uh+|um+|ah+|oh+|er+|uh[ -]?huh|嗯+|哦+|啊+|呃+)[\s,.!?…。，！？-]*)+$/iu

/** A listener's noise ("mhm", "uh-huh", 嗯): it asks for nothing. */
export const isAcknowledgement = (heard: string): boolean => ACKNOWLEDGEMENT.test(heard.trim())
