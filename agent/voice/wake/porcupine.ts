import { text } from '../../domain/language.ts'
import { DriverError, SystemError } from '../../platform/errors.ts'
import { optionalPackage } from '../models.ts'
import type { WakeWord } from '../ports.ts'

/** The part of `@picovoice/porcupine-node` that is used; an optional dependency. */
interface PorcupineHandle {
  readonly frameLength: number
  process(pcm: Int16Array): number
  release(): void
}
export interface PorcupineModule {
  readonly Porcupine: new (
    accessKey: string,
    keywords: readonly string[],
    sensitivities: readonly number[],
  ) => PorcupineHandle
  readonly BuiltinKeyword: { readonly JARVIS: string }
}

const isPorcupine = (module: unknown): module is PorcupineModule =>
  typeof module === 'object' && module !== null && 'Porcupine' in module && 'BuiltinKeyword' in module

/** Loads the package where it is installed. @throws SystemError when it is not. */
async function porcupinePackage(): Promise<PorcupineModule> {
  const module = await optionalPackage('@picovoice/porcupine-node')
  if (isPorcupine(module)) return module
  throw new SystemError(
    '@picovoice/porcupine-node is not installed',
    text(
      'Porcupine is not installed (npm install @picovoice/porcupine-node). I listen with openWakeWord instead.',
      '没有安装 Porcupine（npm install @picovoice/porcupine-node），先用 openWakeWord 监听。',
    ),
  )
}

/** By the names of Porcupine's errors; its messages repeat the key, so none of them is passed on. */
const FAILURES = [
  {
    name: /ActivationLimit/,
    say: text(
      'Your Porcupine AccessKey is used on too many devices.',
      'Porcupine 的 AccessKey 设备数已达上限。',
    ),
  },
  {
    name: /ActivationThrottled/,
    say: text('Porcupine refuses your AccessKey for a while.', 'Porcupine 暂时限制了这个 AccessKey。'),
  },
  {
    name: /ActivationRefused|Activation(?:Error)?$/,
    say: text(
      'Porcupine does not accept your AccessKey. It may have expired.',
      'Porcupine 不接受这个 AccessKey，可能已经过期。',
    ),
  },
  {
    name: /IO|Runtime|Network/,
    say: text(
      'Porcupine needs the network once to activate your AccessKey.',
      'Porcupine 需要联网一次才能激活 AccessKey。',
    ),
  },
  {
    name: /InvalidArgument|Key/,
    say: text('Your Porcupine AccessKey is missing or wrong.', 'Porcupine 的 AccessKey 缺失或不正确。'),
  },
]
const OTHERWISE = text('Porcupine could not start.', 'Porcupine 无法启动。')

/** What the owner is told; neither the message nor the cause holds the key. */
function porcupineFailure(error: unknown): DriverError {
  const name = error instanceof Error ? `${error.constructor.name} ${error.name}` : ''
  const kind = name.split(' ').find(part => /^Porcupine/.test(part)) ?? 'unknown'
  const say = FAILURES.find(failure => failure.name.test(kind))?.say ?? OTHERWISE
  return new DriverError(`Porcupine failed to start: ${kind}`, say)
}

/** Picovoice's wake word engine with its built-in "jarvis". */
export class PorcupineWake implements WakeWord {
  readonly threshold = 0.5

  private constructor(
    private readonly handle: PorcupineHandle,
    readonly frame: number,
  ) {}

  /** @throws DriverError for a key that is missing or refused; SystemError without the package. */
  static async load(accessKey: string | undefined, load = porcupinePackage): Promise<PorcupineWake> {
    const { Porcupine, BuiltinKeyword } = await load()
    try {
      const handle = new Porcupine(accessKey ?? '', [BuiltinKeyword.JARVIS], [0.5])
      return new PorcupineWake(handle, handle.frameLength)
    } catch (error) {
      throw porcupineFailure(error)
    }
  }

  async push(pcm: Int16Array): Promise<number> {
    return this.handle.process(pcm) >= 0 ? 1 : 0
  }

  /** Porcupine keeps no more than a moment, and has no way to forget it. */
  reset(): void {}

  async close(): Promise<void> {
    this.handle.release()
  }
}
