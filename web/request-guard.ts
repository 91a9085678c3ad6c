/** The names of this machine under which the host answers; it listens on the first address only. */
export const LOOPBACK = '127.0.0.1'
const HOST_NAMES = [LOOPBACK, 'localhost']

/**
 * Is the request's `Host` one of ours? Otherwise a foreign page may have pointed its own name at this machine
 * (DNS rebinding).
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return HOST_NAMES.some(name => host === `${name}:${port}`)
}

/**
 * May a page of this `Origin` open the WebSocket? Browsers let any page try, so only the host's own page may,
 * and a missing Origin counts as foreign.
 */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return HOST_NAMES.some(name => origin === `http://${name}:${port}`)
}
