import type { Language, Localised } from '../../agent/protocol/index.ts'
import { useSnapshot } from '../connection/use-screen.tsx'
import { languageTag, type Messages, messagesOf } from './messages.ts'

export interface Text {
  readonly language: Language
  /** The screen's own words. */
  readonly t: Messages
  /** The agent's words, in the driver's language. */
  readonly say: (words: Localised) => string
}

/** Words in the language of the conversation, which may be another than the screen's: a reply follows who spoke. */
export function useSpokenText(): Text & { readonly lang: string } {
  const language = useSnapshot(snapshot => snapshot.conversation.language)
  return { language, t: messagesOf(language), say: words => words[language], lang: languageTag(language) }
}

/** Words in the present driver's language. */
export function useText(): Text {
  const language = useSnapshot(snapshot => snapshot.preferences.language)
  return { language, t: messagesOf(language), say: words => words[language] }
}
