import { type Localised, text } from '../domain/language.ts'

/** More than anybody says in one breath; longer texts are a mistake or an attack, and are not worked on. */
export const LONGEST_UTTERANCE = 1000

/** Control, format and private-use characters: nothing that is said or typed on purpose. */
const UNSPEAKABLE = /[\p{Cc}\p{Co}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu

export type CheckedWords =
  | { readonly ok: true; readonly words: string }
  | { readonly ok: false; readonly say: Localised }

/** Typed or heard words, cleaned of what nobody says; refused when nothing is left or there is too much. */
export const checkWords = (raw: string): CheckedWords => {
  const words = raw
    .slice(0, LONGEST_UTTERANCE * 4)
    .replaceAll(UNSPEAKABLE, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (words === '') return { ok: false, say: text("I didn't get any words.", '没有收到文字。') }
  if (words.length > LONGEST_UTTERANCE)
    return {
      ok: false,
      say: text('That was too much at once. Please say it in fewer words.', '一次说得太多了，请说短一点。'),
    }
  return { ok: true, words }
}
