import { type Language, type Localised, text } from '../../domain/language.ts'

/** Characters of an answer, by language: the whole of it while parked, and what can be read in one look while driving. */
export const ANSWER_LENGTH = { en: 120, zh: 54 } as const
export const GLANCE_LENGTH = { en: 60, zh: 28 } as const

const CLAUSES = { en: /(?<=[.!?;,:])\s+/u, zh: /(?<=[。！？；，：])/u } as const
/** Where nothing can be left out without saying something wrong. */
export const LATER = text('Done. Details when parked.', '好了，停车后可看详情。')

const glance = (words: string, language: 'en' | 'zh'): string => {
  const limit = GLANCE_LENGTH[language]
  if (words.length <= limit) return words
  let kept = ''
  for (const clause of words.split(CLAUSES[language])) {
    const longer = kept === '' ? clause : language === 'en' ? `${kept} ${clause}` : kept + clause
    if (longer.length > limit) break
    kept = longer
  }
  if (kept === '') return LATER[language]
  return kept.replace(/[,;:，；：]$/u, language === 'en' ? '.' : '。')
}

/** As many whole clauses as can be read in one look; never cut inside one. */
export const shorten = (say: Localised): Localised => text(glance(say.en, 'en'), glance(say.zh, 'zh'))

export const fits = (say: Localised, room: Readonly<Record<Language, number>> = ANSWER_LENGTH): boolean =>
  say.en.length <= room.en && say.zh.length <= room.zh
