import type { VoiceConfig } from '../platform/config.ts'
import { SpeakerChoice } from '../voice/speech/speaker-choice.ts'
import type { HearingOptions } from '../voice/voice-options.ts'

/** The configuration as the ear's thread gets it: plain data, keys revealed. */
export const hearingOptions = (config: VoiceConfig): HearingOptions => ({
  wake: config.wake,
  recogniser: config.recogniser,
  ...(config.porcupineKey === undefined ? {} : { porcupineKey: config.porcupineKey.reveal() }),
  ...(config.sherpaFolder === undefined ? {} : { sherpaFolder: config.sherpaFolder }),
  ...(config.baseUrl === undefined
    ? {}
    : {
        endpoint: {
          baseUrl: config.baseUrl,
          ...(config.key === undefined ? {} : { key: config.key.reveal() }),
          ...(config.recogniserModel === undefined ? {} : { model: config.recogniserModel }),
        },
      }),
})

/** The agent's own voices, as configured; nothing is loaded before the first word is to be spoken. */
export const createSpeaker = (config: VoiceConfig): SpeakerChoice =>
  new SpeakerChoice({
    wanted: config.speaker,
    ...(config.baseUrl === undefined
      ? {}
      : {
          endpoint: {
            baseUrl: config.baseUrl,
            ...(config.key === undefined ? {} : { key: config.key.reveal() }),
            ...(config.speakerModel === undefined ? {} : { model: config.speakerModel }),
          },
        }),
  })
