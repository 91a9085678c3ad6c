import { fileURLToPath } from 'node:url'
import { forkProgram, type StartProgram } from '../../platform/child-program.ts'
import type { HearingOptions } from '../voice-options.ts'
import type { FromEar, HearingStart, ToEar } from './messages.ts'
import { workerFile } from './worker-file.ts'

/** Whoever listens on the agent's behalf, seen from the agent. Ends by itself only when it breaks. */
export interface HearingProcess {
  send(message: ToEar): void
  onMessage(listener: (message: FromEar) => void): void
  /** Called once, when it has ended without being told to. */
  onEnd(listener: (cause: Error) => void): void
  /** Ends it; nothing is reported any more. */
  end(): void
}

/** Frames leave garbage by the second: a small young generation keeps it small. */
const FLAGS = ['--max-semi-space-size=1']

const KINDS: ReadonlySet<unknown> = new Set<FromEar['type']>(['ready', 'event', 'sound', 'trouble'])
const isFromEar = (message: unknown): message is FromEar =>
  typeof message === 'object' && message !== null && 'type' in message && KINDS.has(message.type)

/**
 * Starts the listener as a process of its own. Not a thread: the models' native code can take only its own process
 * down with it, can be loaded again after a fall (onnxruntime-node refuses to be loaded into a second thread once the
 * first has ended), and when nobody is listened to the system gets all of its memory back.
 *
 * @throws Error when the worker is not in the build.
 */
export function startHearingProcess(
  options: HearingOptions,
  start: StartProgram = forkProgram,
): HearingProcess {
  const program = workerFile('voice-worker')
  const loader = program.kind === 'source' ? ['--import', program.loader] : []
  const child = start(fileURLToPath(program.file), [...FLAGS, ...loader])
  let told = false
  const first: HearingStart = { type: 'start', options }
  child.send(first)
  return {
    send: child.send,
    onMessage: listener =>
      child.onMessage(message => {
        if (!told && isFromEar(message)) listener(message)
      }),
    onEnd: listener =>
      child.onEnd(cause => {
        if (!told) listener(cause)
      }),
    end: () => {
      told = true
      child.kill()
    },
  }
}
