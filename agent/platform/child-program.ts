import { fork } from 'node:child_process'

/** A program of ours that runs in a process of its own and takes and sends messages. */
export interface ChildProgram {
  /** @param message plain data and typed arrays. Lost when the program has just ended; that is reported by itself. */
  send(message: object): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, when it has ended, by itself or not. */
  onEnd(listener: (cause: Error) => void): void
  kill(): void
}

/**
 * Starts one. Plain Node and Electron have ways of their own; see `electron/utility-program.ts`.
 *
 * @param file path of the program.
 * @param flags for its Node, which not every way can take.
 */
export type StartProgram = (file: string, flags: readonly string[]) => ChildProgram

/** With a Node of its own, as Node does it. It does not keep this process alive. */
export const forkProgram: StartProgram = (file, flags) => {
  const child = fork(file, {
    // Typed arrays travel as they are.
    serialization: 'advanced',
    // Its own flags, not the parent's.
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<Error>(resolve => {
    child.once('error', resolve)
    child.once('exit', (code, signal) => resolve(new Error(`The program ended (${signal ?? code})`)))
  })
  child.unref()
  child.channel?.unref()
  return {
    send: message => {
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage: listener => void child.on('message', listener),
    onEnd: listener => void ended.then(listener),
    kill: () => void child.kill(),
  }
}
