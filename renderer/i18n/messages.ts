import type { Language } from '../../agent/protocol/index.ts'
import { about } from './words/about.ts'
import { car } from './words/car.ts'
import { connection } from './words/connection.ts'
import { conversation } from './words/conversation.ts'
import { hearing } from './words/hearing.ts'
import { history } from './words/history.ts'
import { memory } from './words/memory.ts'
import { model } from './words/model.ts'
import { pages } from './words/pages.ts'
import { people } from './words/people.ts'
import { settings } from './words/settings.ts'
import { simulator } from './words/simulator.ts'
import { status } from './words/status.ts'
import { tasks } from './words/tasks.ts'
import { voiceLesson } from './words/voice-lesson.ts'

/** Every word the screen itself says, in one language. No two parts may share a key. */
const inLanguage = (language: Language) => ({
  ...status[language],
  ...conversation[language],
  ...connection[language],
  ...tasks[language],
  ...pages[language],
  ...car[language],
  ...history[language],
  ...memory[language],
  ...people[language],
  ...voiceLesson[language],
  ...settings[language],
  ...model[language],
  ...hearing[language],
  ...about[language],
  ...simulator[language],
})

/** The screen's own words: the same keys with the same parameters in any language. */
export type Messages = Readonly<ReturnType<typeof inLanguage>>

/** Keys whose message takes no parameters. */
export type PlainKey = {
  [Key in keyof Messages]: Messages[Key] extends string ? Key : never
}[keyof Messages]

const MESSAGES: Readonly<Record<Language, Messages>> = { en: inLanguage('en'), zh: inLanguage('zh') }

export const messagesOf = (language: Language): Messages => MESSAGES[language]

/** The BCP 47 tag for the `lang` attribute, fonts and voices. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

/** The language some words are written in, as far as fonts and screen readers need to know it. */
export const tagOfWords = (words: string): string => languageTag(/\p{Script=Han}/u.test(words) ? 'zh' : 'en')
