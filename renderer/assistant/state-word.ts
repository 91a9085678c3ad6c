import type { ConversationView } from '../../agent/protocol/index.ts'
import type { PlainKey } from '../i18n/messages.ts'

/**
 * The word beside the thread: the state told a second way, for those who do not read shapes.
 *
 * @param open the microphone stands open without the wake word.
 */
export function stateWord(
  { phase, confirmation }: Pick<ConversationView, 'phase' | 'confirmation'>,
  open = false,
): PlainKey {
  if (phase === 'idle' && open) return 'state_open'
  if (phase === 'confirming' && confirmation && confirmation.readingRow >= 0) return 'state_reading'
  return `state_${phase}`
}

/** How strongly the word is coloured: resting, at work, or present. */
export const stateTone = (
  phase: ConversationView['phase'],
  open = false,
): 'resting' | 'working' | 'present' =>
  phase === 'idle' && !open ? 'resting' : phase === 'thinking' || phase === 'acting' ? 'working' : 'present'
