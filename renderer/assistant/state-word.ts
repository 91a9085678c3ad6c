import type { ConversationView } from '../../agent/protocol/index.ts'
import type { PlainKey } from '../i18n/messages.ts'

/** The word beside the thread: the state told a second way, for those who do not read shapes. */
export function stateWord({
  phase,
  confirmation,
}: Pick<ConversationView, 'phase' | 'confirmation'>): PlainKey {
  if (phase === 'confirming' && confirmation && confirmation.readingRow >= 0) return 'state_reading'
  return `state_${phase}`
}

/** How strongly the word is coloured: resting, at work, or present. */
export const stateTone = (phase: ConversationView['phase']): 'resting' | 'working' | 'present' =>
  phase === 'idle' ? 'resting' : phase === 'thinking' || phase === 'acting' ? 'working' : 'present'
