import type { VoiceConfig } from '../platform/config.ts'
import { SpeakerChoice } from '../voice/speech/speaker-choice.ts'
import type { HearingOptions } from '../voice/voice-options.ts'

/** The OpenAI-compatible server both directions of speech may use, where one is configured. */
const endpoint = ({ baseUrl, key }: VoiceConfig, model: string | undefined) =>
  baseUrl === undefined
    ? {}
    : {
        endpoint: {
          baseUrl,
          ...(key === undefined ? {} : { key: key.reveal() }),
          ...(model === undefined ? {} : { model }),
        },
      }

/** The configuration as the ear's thread gets it: plain data, keys revealed. */
export const hearingOptions = (config: VoiceConfig): HearingOptions => ({
  wake: config.wake,
  recogniser: config.recogniser,
  ...(config.porcupineKey === undefined ? {} : { porcupineKey: config.porcupineKey.reveal() }),
  ...(config.sherpaFolder === undefined ? {} : { sherpaFolder: config.sherpaFolder }),
  ...endpoint(config, config.recogniserModel),
})

/** The agent's own voices, as configured; nothing is loaded before the first word is to be spoken. */
export const createSpeaker = (config: VoiceConfig): SpeakerChoice =>
  new SpeakerChoice({
    wanted: config.speaker,
    ...endpoint(config, config.speakerModel),
  })
