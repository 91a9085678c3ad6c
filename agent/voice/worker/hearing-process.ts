import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { HearingOptions } from '../voice-options.ts'
import type { FromEar, ToEar } from './messages.ts'
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

/** The first message to it: what it is to load. Not an argument, since every user of the machine can read those. */
export interface HearingStart {
  readonly type: 'start'
  readonly options: HearingOptions
}

/**
 * Starts the listener as a process of its own. Not a thread: the models' native code can take only its own process
 * down with it, can be loaded again after a fall (onnxruntime-node refuses to be loaded into a second thread once the
 * first has ended), and when nobody is listened to the system gets all of its memory back.
 *
 * @throws Error when the worker is not in the build.
 */
export function startHearingProcess(options: HearingOptions): HearingProcess {
  const program = workerFile('voice-worker')
  const child = fork(fileURLToPath(program.file), {
    // Typed arrays travel as they are.
    serialization: 'advanced',
    // Its own flags, not the parent's; a small young generation, since frames leave garbage by the second.
    execArgv: ['--max-semi-space-size=1', ...(program.kind === 'source' ? ['--import', program.loader] : [])],
    // In Electron's main process the executable is Electron.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<Error>(resolve => {
    child.once('error', resolve)
    child.once('exit', (code, signal) => resolve(new Error(`The voice worker ended (${signal ?? code})`)))
  })
  let told = false
  // A message to a process that has just ended is lost; its end is reported by itself.
  const send = (message: ToEar | HearingStart): void => {
    if (child.connected) child.send(message, () => undefined)
  }
  child.unref()
  child.channel?.unref()
  send({ type: 'start', options })
  return {
    send,
    onMessage: listener => {
      child.on('message', (message: FromEar) => {
        if (!told) listener(message)
      })
    },
    onEnd: listener => {
      void ended.then(cause => {
        if (!told) listener(cause)
      })
    },
    end: () => {
      told = true
      child.kill()
    },
  }
}
