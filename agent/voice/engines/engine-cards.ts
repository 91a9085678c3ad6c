import { text } from '../../domain/language.ts'
import type { EngineInfo } from '../ports.ts'

type Card = Pick<EngineInfo, 'role' | 'id' | 'name' | 'licence' | 'note'>

/** Whose speech the default recogniser does not know: told to those who speak Chinese with the car. */
const ENGLISH_ONLY = text(
  'It understands spoken English only. For spoken Chinese give it a sherpa-onnx model folder (CODRIVER_RECOGNISER=sherpa, CODRIVER_SHERPA_FOLDER) or a transcription service (CODRIVER_RECOGNISER=openai). Typing works in both.',
  '目前只能听懂英语。要听中文，请配置 sherpa-onnx 模型文件夹（CODRIVER_RECOGNISER=sherpa，CODRIVER_SHERPA_FOLDER）或语音识别服务（CODRIVER_RECOGNISER=openai）；打字中英文都可以。',
)

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
  moonshine: {
    role: 'recogniser',
    id: 'moonshine',
    name: 'Moonshine tiny, English',
    licence: 'MIT',
    note: ENGLISH_ONLY,
  },
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
