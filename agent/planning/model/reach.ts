import { connect } from 'node:net'
import { ModelFailure } from './failure.ts'

/** Host and port of an endpoint's address. */
const addressOf = (baseUrl: string): { readonly host: string; readonly port: number } => {
  const { hostname, port, protocol } = new URL(baseUrl)
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  }
}

/**
 * Knocks at the endpoint's port. `fetch` has no time limit of its own for connecting, and a server that is not there
 * must be told apart from one that thinks.
 *
 * @param signal ends the waiting: with its reason
 * @throws ModelFailure `unreachable` where nobody listens
 */
export const reach = (baseUrl: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(addressOf(baseUrl))
    const end = (failure?: unknown): void => {
      signal.removeEventListener('abort', abort)
      socket.destroy()
      if (failure === undefined) resolve()
      else reject(failure)
    }
    const abort = (): void => end(signal.reason)
    socket.once('connect', () => end())
    socket.once('error', () => end(new ModelFailure('unreachable')))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort)
  })

/** Is the endpoint on this machine? Then nothing that is sent to it leaves the car. */
export const isInTheCar = (baseUrl: string): boolean => {
  const { host } = addressOf(baseUrl)
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}
