import type { Language } from '../domain/language.ts'
import { readVocabularyOn } from './affinity.ts'
import { settingsTalk } from './extraction/settings-talk.ts'
import { laidDown } from './extraction/standing/laid-down.ts'
import { extractStatements } from './extraction/statements/extract.ts'
import type { HeardTurn } from './heard-turn.ts'
import type { Memory } from './memory.ts'
import { digestOf } from './recall/digest.ts'
import { askedOf } from './recall/request.ts'

/** Words that leave nothing anywhere; nobody hears them. */
const TRIED: readonly { readonly language: Language; readonly told: string; readonly asked: string }[] = [
  { language: 'en', told: 'I like spicy food when it rains', asked: 'recommend a restaurant, as I like it' },
  { language: 'zh', told: '下雨的时候我喜欢吃辣', asked: '推荐一家我平时喜欢的餐厅' },
]

const SPEAKER = 'A'
const MOMENT = { time: 0, tags: [], occupants: [SPEAKER] } as const

const tried = ({ language, told, asked }: (typeof TRIED)[number]): readonly (() => void)[] => {
  const turn: HeardTurn = {
    turnId: '',
    driver: '',
    speaker: SPEAKER,
    words: told,
    language,
    context: MOMENT,
    actions: [],
  }
  return [
    () => void askedOf({ driver: '', asker: SPEAKER, words: asked, language, context: MOMENT }, [SPEAKER]),
    () =>
      void settingsTalk(turn, { names: [SPEAKER], topics: () => [], current: () => undefined, recent: [] }),
    () => void extractStatements(turn),
    () => void laidDown(turn, { names: [SPEAKER], tastes: false, talk: [] }),
  ]
}

/** A recall weighs some hundreds of rows; those of the last years are the likeliest. */
const MOST_ROWS = 5000
const ROWS_A_PIECE = 500

/**
 * Builds ahead of need what the first question, the first statement and the first wish would build, and reads the
 * driver's rows in. In pieces of some tens of milliseconds, so that whoever speaks meanwhile is answered between two.
 */
export function* warmingUp(memory: Memory, driver: string): Generator<void> {
  const rows = memory.list(driver).slice(-MOST_ROWS)
  yield
  for (let at = 0; at < rows.length; at += ROWS_A_PIECE) {
    rows.slice(at, at + ROWS_A_PIECE).forEach(digestOf)
    yield
  }
  while (readVocabularyOn()) yield
  for (const piece of TRIED.flatMap(tried)) {
    piece()
    yield
  }
}
