import type { Localised } from '../domain/language.ts'

/** Two lines of the screen's title beside the cancel button, in characters. */
const LONGEST = { en: 44, zh: 22 } as const

/**
 * The last sentence that asks, whatever is told around it; of "Which do you mean: this, that or those?" the part before
 * the list.
 */
const asking = (say: string, longest: number): string => {
  if (say.length <= longest) return say
  const last =
    say
      .match(/[^.。!！?？]+[?？]/gu)
      ?.at(-1)
      ?.trim() ?? say
  if (last.length <= longest) return last
  const before = /^(.+?)[:：]/u.exec(last)?.[1]
  return before === undefined ? last : `${before}${last.endsWith('？') ? '？' : '?'}`
}

/**
 * What stands above the answers on a screen. Aloud a question has to name its answers; where they stand below it, one
 * glance should be enough, so a long question is shown by its asking part only.
 */
export const questionHeading = (say: Localised): Localised => ({
  en: asking(say.en, LONGEST.en),
  zh: asking(say.zh, LONGEST.zh),
})
