import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { WebSocketServer } from 'ws'
import type { HeadUnitPort } from '../agent/head-unit/head-unit-port.ts'
import { MAX_FRAME_LENGTH, ScreenServer, screenHeaders } from '../agent/head-unit/screens/index.ts'
import { SCREEN_CLOSE, SCREEN_SOCKET_PATH } from '../agent/protocol/index.ts'
import { UNKNOWN_BROWSER_PAGE, WELCOME_PAGE } from './pages.ts'
import { isOwnHost, isOwnOrigin, LOOPBACK } from './request-guard.ts'
import { Sessions } from './session.ts'
import { HEARTBEAT_MS, socketChannel } from './socket-channel.ts'

/** Screens at once; a car has few. */
const MAX_SCREENS = 16

export interface WebHostOptions {
  readonly headUnit: HeadUnitPort
  /** The folder of the built screen. */
  readonly screenFolder: string
  /** 0 takes any free port. */
  readonly port: number
  /** Signs the session cookies, see {@link Sessions}. */
  readonly sessionKey: Uint8Array<ArrayBuffer>
  readonly heartbeatMs?: number
}

export interface WebHost {
  readonly port: number
  /** An address to open, with a token that works once. */
  issueAddress(): string
  /** Says goodbye to every screen and stops listening. The head unit stays open. */
  close(): Promise<void>
}

/**
 * Serves one head unit to browsers on this machine: the built screen over HTTP, the contract over a WebSocket.
 * It listens on the loopback address only.
 * @throws the server's error when the port is taken (`EADDRINUSE`) or may not be used
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const server = createServer({ maxHeaderSize: 16 * 1024 })
  server.listen(options.port, LOOPBACK)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port

  const sessions = new Sessions({ key: options.sessionKey, port, now: Date.now })
  const screens = new ScreenServer(options.headUnit)
  const sockets = new WebSocketServer({
    noServer: true,
    // UTF-8 needs up to three bytes for a UTF-16 unit; what is larger still is not read at all (close code 1009).
    maxPayload: 4 * MAX_FRAME_LENGTH,
    perMessageDeflate: false,
  })

  server.on('request', getRequestListener(screenSite(options.screenFolder, port, sessions).fetch))
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const { host, origin, cookie } = request.headers
    if (request.url !== SCREEN_SOCKET_PATH) return refuse(socket, '404 Not Found')
    if (!isOwnHost(host, port) || !isOwnOrigin(origin, port)) return refuse(socket, '403 Forbidden')
    void sessions.isValid(cookie).then(known =>
      sockets.handleUpgrade(request, socket, head, webSocket => {
        // A page cannot see why a handshake failed, only why a connection closed.
        if (!known) webSocket.close(SCREEN_CLOSE.unauthorised, 'unknown session')
        else if (screens.size >= MAX_SCREENS) webSocket.close(SCREEN_CLOSE.full, 'too many screens')
        else screens.attach(socketChannel(webSocket, options.heartbeatMs ?? HEARTBEAT_MS))
      }),
    )
  })

  return {
    port,
    issueAddress: () => `http://${LOOPBACK}:${port}/?token=${sessions.issueToken()}`,
    async close() {
      screens.close()
      sockets.close()
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      // A screen that does not answer the farewell must not keep the process alive.
      const impatience = setTimeout(() => {
        for (const client of sockets.clients) client.terminate()
        server.closeAllConnections()
      }, 1000)
      await closed
      clearTimeout(impatience)
    },
  }
}

/** The HTTP side: the token's exchange and the files of the screen, for known browsers only. */
function screenSite(screenFolder: string, port: number, sessions: Sessions): Hono {
  const headers = screenHeaders([`ws://${LOOPBACK}:${port}`, `ws://localhost:${port}`])
  const site = new Hono()
  site.use(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
    context.header('Cache-Control', 'no-store')
    if (!isOwnHost(context.req.header('host'), port)) return context.text('Unknown host', 403)
    if (!['GET', 'HEAD'].includes(context.req.method)) return context.text('Method not allowed', 405)
    const known = await sessions.isValid(context.req.header('cookie'))
    const token = context.req.query('token')
    if (token !== undefined && context.req.path === '/') {
      const cookie = known ? undefined : await sessions.exchange(token)
      if (cookie) context.header('Set-Cookie', cookie)
      return known || cookie ? context.html(WELCOME_PAGE) : context.html(UNKNOWN_BROWSER_PAGE, 401)
    }
    if (!known) return context.html(UNKNOWN_BROWSER_PAGE, 401)
    return next()
  })
  site.use(
    serveStatic({
      root: screenFolder,
      // Vite names these by their content.
      onFound: (path, context) => {
        if (/[\\/]assets[\\/]/.test(path))
          context.header('Cache-Control', 'private, max-age=31536000, immutable')
      },
    }),
  )
  site.notFound(context => context.text('Not found', 404))
  return site
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
