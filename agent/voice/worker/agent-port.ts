import type { FromEar, HearingStart, ToEar } from './messages.ts'

/** The agent, seen from the process that listens. */
export interface AgentPort {
  send(message: FromEar): void
  onMessage(listener: (message: HearingStart | ToEar) => void): void
}

/** What Electron gives a utility process, in place of Node's channel. */
interface UtilityPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: HearingStart | ToEar }) => void): void
}
const isUtilityPort = (value: unknown): value is UtilityPort =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value

/** @throws Error when nobody started this process to listen. */
export function agentPort(): AgentPort {
  const utility: unknown = Reflect.get(process, 'parentPort')
  if (isUtilityPort(utility))
    return {
      send: message => utility.postMessage(message),
      onMessage: listener => utility.on('message', ({ data }) => listener(data)),
    }
  if (process.send === undefined) throw new Error('voice-worker.ts is started by the ear only')
  // Whoever it listened for has gone.
  process.on('disconnect', () => process.exit())
  return {
    send: message => void process.send?.(message),
    onMessage: listener => void process.on('message', listener),
  }
}
