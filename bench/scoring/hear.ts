import type { Language } from '../../agent/domain/language.ts'
import type { Request } from '../../agent/understanding/request.ts'
import { understand } from '../../agent/understanding/understand.ts'

/**
 * What the local understanding makes of one utterance.
 * @param previous the requests of the turn before that did something, for "a little more".
 */
export const hear = (
  words: string,
  language: Language,
  previous: readonly Request[] = [],
): readonly Request[] =>
  understand(words, { language, previous, options: [], awaitingConfirmation: false }).requests
