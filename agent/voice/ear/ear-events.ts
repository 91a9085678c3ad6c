import type { Reading } from '../ports.ts'
import type { VoiceStatistics } from '../speaker/voice-statistics.ts'

/**
 * What the ear is to listen for: `wake` only the wake word; `open` whatever is said next; `guarded` the wake word and
 * somebody who speaks over the car; `deaf` nothing, and what was heard is forgotten.
 */
export type EarMode = 'deaf' | 'wake' | 'open' | 'guarded'

/** What the ear reports. It decides nothing. */
export type EarEvent =
  /** The wake phrase was said. */
  | { readonly type: 'wake'; readonly score: number }
  /** Somebody has begun to speak, with the microphone open. */
  | { readonly type: 'speech' }
  /** Somebody speaks over the car. */
  | { readonly type: 'barge' }
  /** Words so far, of somebody who is still speaking. */
  | { readonly type: 'partial'; readonly words: string }
  /** An utterance has ended. */
  | {
      readonly type: 'utterance'
      readonly words: string
      /** What else it may have been, likelier first. */
      readonly alternatives?: readonly Reading[]
      readonly certainty: number
      /** Milliseconds of audio from the last voice to the end that was found. */
      readonly silenceMs: number
    }
  /** How the voice of what was just reported sounded, where that is wanted and there was enough of it. */
  | { readonly type: 'voice'; readonly statistics: VoiceStatistics; readonly worded: boolean }
  /** Something was heard that was no words. */
  | { readonly type: 'noise' }
