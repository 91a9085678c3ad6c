import type { Language } from '../../agent/protocol/index.ts'
import { type Messages, messagesOf } from '../i18n/messages.ts'

/** The language of the browser, for the moments before the driver's is known. */
const screenLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')

export const screenMessages = (): Messages => messagesOf(screenLanguage())
