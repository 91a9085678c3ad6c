import type { EngineInfo } from '../ports.ts'

type Card = Pick<EngineInfo, 'role' | 'id' | 'name' | 'licence'>

/** Every engine there is, as the settings screen names it. */
export const ENGINE_CARDS = {
  openwakeword: {
    role: 'wake',
    id: 'openwakeword',
    name: 'openWakeWord “Hey Jarvis”',
    licence: 'Apache-2.0; models CC BY-NC-SA 4.0 (not for sale)',
  },
  porcupine: {
    role: 'wake',
    id: 'porcupine',
    name: 'Porcupine “Jarvis”',
    licence: 'Apache-2.0; AccessKey of its owner',
  },
  silero: { role: 'activity', id: 'silero', name: 'Silero VAD 6', licence: 'MIT' },
  moonshine: { role: 'recogniser', id: 'moonshine', name: 'Moonshine tiny, English', licence: 'MIT' },
  openai_recogniser: {
    role: 'recogniser',
    id: 'openai',
    name: 'OpenAI-compatible transcription',
    licence: 'of the service',
  },
  sherpa: {
    role: 'recogniser',
    id: 'sherpa',
    name: 'sherpa-onnx',
    licence: 'Apache-2.0; model of its folder',
  },
  browser: { role: 'speaker', id: 'browser', name: 'Voices of this system', licence: 'of the system' },
  flite: { role: 'speaker', id: 'flite', name: 'Flite, English', licence: 'BSD' },
  espeak: { role: 'speaker', id: 'espeak', name: 'eSpeak NG', licence: 'GPL-3.0' },
  openai_speaker: {
    role: 'speaker',
    id: 'openai',
    name: 'OpenAI-compatible speech',
    licence: 'of the service',
  },
} as const satisfies Record<string, Card>
