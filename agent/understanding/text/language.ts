import type { Language } from '../../domain/language.ts'

/** True for a Chinese character (the unified ideographs a driver would use). */
export const isHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff'

/** True for a character that is part of an English word. */
export const isLatin = (character: string): boolean =>
  (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character === "'"

/**
 * The language of a sentence. Two Chinese characters outweigh any number of English names ("播放 Yellow");
 * digits and punctuation alone leave it to the driver's own language.
 */
export const languageOf = (text: string, preferred: Language): Language => {
  let han = 0
  let letters = 0
  for (const character of text) {
    if (isHan(character)) han++
    else if (/\p{L}/u.test(character)) letters++
  }
  if (han === 0 && letters === 0) return preferred
  if (han === 0) return 'en'
  return han >= 2 || letters < 6 ? 'zh' : 'en'
}
