import { utilityProcess } from 'electron'
import type { StartProgram } from '../agent/platform/child-program.ts'

/**
 * Starts a program of the agent's as Electron does it: with Electron's own Node, so that the packaged executable need
 * not be usable as a Node by everybody on the machine (fuse `RunAsNode`). V8's flags are for a Node's command line and
 * are left out.
 */
export const startUtilityProgram: StartProgram = file => {
  const child = utilityProcess.fork(file, [], { serviceName: 'Codriver listener', stdio: 'inherit' })
  // A fatal error of V8 is followed by the exit, which is where it is dealt with; unheard, it would end this process too.
  child.on('error', () => undefined)
  return {
    send: message => child.postMessage(message),
    onMessage: listener => void child.on('message', listener),
    onEnd: listener => void child.once('exit', code => listener(new Error(`The program ended (${code})`))),
    kill: () => void child.kill(),
  }
}
