import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from '../../domain/language.ts'
import { DriverError, SystemError } from '../../platform/errors.ts'
import { optionalPackage } from '../models.ts'
import { type Recogniser, SAMPLE_RATE, type Transcript } from '../ports.ts'

/** The part of `sherpa-onnx-node` that is used; the package and a model are the owner's to install. */
interface SherpaStream {
  acceptWaveform(wave: { readonly sampleRate: number; readonly samples: Float32Array }): void
}
interface SherpaRecogniser {
  createStream(): SherpaStream
  decode(stream: SherpaStream): void
  getResult(stream: SherpaStream): { readonly text: string }
}
export interface SherpaModule {
  readonly OfflineRecognizer: new (config: unknown) => SherpaRecogniser
}

/** The node package is CommonJS: its exports are under `default` when imported. */
const findSherpa = (module: unknown): SherpaModule | undefined => {
  const inner: unknown =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : module
  const is = (value: unknown): value is SherpaModule =>
    typeof value === 'object' && value !== null && 'OfflineRecognizer' in value
  return is(inner) ? inner : is(module) ? module : undefined
}

/** @throws SystemError when the package is not installed. */
async function sherpaPackage(): Promise<SherpaModule> {
  const module = findSherpa(await optionalPackage('sherpa-onnx-node'))
  if (module !== undefined) return module
  throw new SystemError(
    'sherpa-onnx-node is not installed',
    text(
      'sherpa-onnx is not installed (npm install sherpa-onnx-node).',
      '没有安装 sherpa-onnx（npm install sherpa-onnx-node）。',
    ),
  )
}

/**
 * What a model's folder holds, by its files, as sherpa-onnx's release archives name them: a transducer has encoder,
 * decoder and joiner; SenseVoice and Paraformer are one model and its tokens, told apart by the folder's name.
 * @throws DriverError when the folder is missing or holds no model that is known.
 */
function sherpaModel(folder: string): Readonly<Record<string, unknown>> {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const find = (pattern: RegExp): string | undefined => {
    const matching = files.filter(name => pattern.test(name)).sort((one, other) => one.length - other.length)
    // The quantised model is smaller and about as good.
    const name = matching.find(candidate => candidate.includes('int8')) ?? matching[0]
    return name === undefined ? undefined : join(folder, name)
  }
  const tokens = find(/^tokens\.txt$/)
  const shared = { tokens, numThreads: 1, provider: 'cpu', debug: 0 }
  const [encoder, decoder, joiner] = [/^encoder.*\.onnx$/, /^decoder.*\.onnx$/, /^joiner.*\.onnx$/].map(find)
  if (tokens !== undefined && encoder && decoder && joiner)
    return { ...shared, transducer: { encoder, decoder, joiner } }
  const model = find(/^model.*\.onnx$/)
  if (tokens !== undefined && model !== undefined)
    return /paraformer/i.test(folder)
      ? { ...shared, paraformer: { model } }
      : { ...shared, senseVoice: { model, language: 'auto', useInverseTextNormalization: 1 } }
  throw new DriverError(
    'No sherpa-onnx model in the folder given',
    text(
      'The speech model folder holds no model I know: it needs tokens.txt and model.onnx, or encoder, decoder and joiner.',
      '语音模型文件夹里没有可用的模型：需要 tokens.txt 和 model.onnx，或 encoder、decoder、joiner。',
    ),
  )
}

/** sherpa-onnx on a folder the owner has downloaded: Chinese and other languages without a network. */
export class SherpaOffline implements Recogniser {
  private constructor(private readonly recogniser: SherpaRecogniser) {}

  /** @throws DriverError for a folder without a model; SystemError without the package. */
  static async load(folder: string | undefined, load = sherpaPackage): Promise<SherpaOffline> {
    const modelConfig = sherpaModel(folder ?? '')
    const { OfflineRecognizer } = await load()
    return new SherpaOffline(
      new OfflineRecognizer({ featConfig: { sampleRate: SAMPLE_RATE, featureDim: 80 }, modelConfig }),
    )
  }

  /** Hot words would need another decoding method than these models have. */
  expect(): void {}

  async recognise(audio: Float32Array): Promise<Transcript> {
    if (audio.length < SAMPLE_RATE / 10) return { words: '', certainty: 1 }
    const stream = this.recogniser.createStream()
    stream.acceptWaveform({ sampleRate: SAMPLE_RATE, samples: audio })
    this.recogniser.decode(stream)
    return { words: this.recogniser.getResult(stream).text.trim(), certainty: 1 }
  }

  async close(): Promise<void> {}
}
