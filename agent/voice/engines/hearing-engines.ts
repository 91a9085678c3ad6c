import { type Localised, text } from '../../domain/language.ts'
import { CodriverError } from '../../platform/errors.ts'
import { SileroActivity } from '../activity/silero.ts'
import type { EngineInfo, Recogniser, VoiceActivity, WakeWord } from '../ports.ts'
import { Moonshine } from '../recognition/moonshine.ts'
import { OpenAiRecogniser } from '../recognition/openai-recogniser.ts'
import { SherpaOffline } from '../recognition/sherpa.ts'
import type { HearingOptions } from '../voice-options.ts'
import { OpenWakeWord } from '../wake/open-wake-word.ts'
import { PorcupineWake } from '../wake/porcupine.ts'
import { ENGINE_CARDS } from './engine-cards.ts'

/** The engines the ear runs on, and how each came up: the one wanted, or the default in its place. */
export interface HearingEngines {
  readonly wake: WakeWord
  readonly activity: VoiceActivity
  readonly recogniser: Recogniser
  readonly infos: readonly EngineInfo[]
}

type Card = Pick<EngineInfo, 'role' | 'id' | 'name' | 'licence' | 'note'>

interface Choice<Engine> {
  readonly card: Card
  readonly load: () => Promise<Engine>
}

const UNKNOWN = text('It could not start.', '无法启动。')
const NO_ENDPOINT = text(
  'There is no address for the transcription service (CODRIVER_SPEECH_URL).',
  '没有设置语音识别服务的地址（CODRIVER_SPEECH_URL）。',
)

const whyNot = (error: unknown): Localised => (error instanceof CodriverError ? error.say : UNKNOWN)

/** The engine wanted; where it cannot start the other takes over, and the list says both. */
async function withStandIn<Engine>(
  wanted: Choice<Engine>,
  standIn: Choice<Engine>,
): Promise<{ readonly engine: Engine; readonly infos: readonly EngineInfo[] }> {
  try {
    return { engine: await wanted.load(), infos: [{ ...wanted.card, state: 'ready' }] }
  } catch (error) {
    if (wanted.card.id === standIn.card.id) throw error
    return {
      engine: await standIn.load(),
      infos: [
        { ...wanted.card, state: 'failed', note: whyNot(error) },
        { ...standIn.card, state: 'ready' },
      ],
    }
  }
}

/** @throws SystemError when not even the defaults can be loaded. */
export async function loadHearing(options: HearingOptions): Promise<HearingEngines> {
  const openWakeWord: Choice<WakeWord> = { card: ENGINE_CARDS.openwakeword, load: () => OpenWakeWord.load() }
  const moonshine: Choice<Recogniser> = { card: ENGINE_CARDS.moonshine, load: () => Moonshine.load() }
  const wakeWords: Record<HearingOptions['wake'], Choice<WakeWord>> = {
    openwakeword: openWakeWord,
    porcupine: { card: ENGINE_CARDS.porcupine, load: () => PorcupineWake.load(options.porcupineKey) },
  }
  const { endpoint } = options
  const recognisers: Record<HearingOptions['recogniser'], Choice<Recogniser>> = {
    moonshine,
    openai: {
      card: ENGINE_CARDS.openai_recogniser,
      load: async () => {
        if (endpoint === undefined) throw new MissingEndpoint()
        return new OpenAiRecogniser(endpoint)
      },
    },
    sherpa: { card: ENGINE_CARDS.sherpa, load: () => SherpaOffline.load(options.sherpaFolder) },
  }
  const [wake, activity, recogniser] = await Promise.all([
    withStandIn(wakeWords[options.wake], openWakeWord),
    SileroActivity.load(),
    withStandIn(recognisers[options.recogniser], moonshine),
  ])
  return {
    wake: wake.engine,
    activity,
    recogniser: recogniser.engine,
    infos: [...wake.infos, { ...ENGINE_CARDS.silero, state: 'ready' }, ...recogniser.infos],
  }
}

class MissingEndpoint extends CodriverError {
  readonly blame = 'driver'
  constructor() {
    super('No endpoint for transcription', NO_ENDPOINT)
  }
}
