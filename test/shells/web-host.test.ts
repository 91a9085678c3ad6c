import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { SCREEN_CLOSE, SCREEN_SOCKET_PATH } from '../../agent/protocol/index.ts'
import { startWebHost, type WebHost } from '../../web/host.ts'
import { createFakeHeadUnit } from '../support/fake-head-unit.ts'
import { openWebSocket } from '../support/screen-transports.ts'

const sessionKey = new Uint8Array(32).fill(7)
let screenFolder: string
let host: WebHost

beforeAll(async () => {
  screenFolder = await mkdtemp(join(tmpdir(), 'codriver-screen-'))
  await mkdir(join(screenFolder, 'assets'))
  await writeFile(join(screenFolder, 'index.html'), '<!doctype html><title>Screen</title>')
  await writeFile(join(screenFolder, 'assets', 'index-abc.js'), 'export {}')
})
afterAll(() => rm(screenFolder, { recursive: true }))
beforeEach(async () => {
  host = await startWebHost({ headUnit: createFakeHeadUnit(), screenFolder, port: 0, sessionKey })
})
afterEach(() => host.close())

const base = (): string => `http://127.0.0.1:${host.port}`

/** Opens a new address as a browser would. */
async function signIn(): Promise<string> {
  const response = await fetch(host.issueAddress())
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** How the WebSocket's handshake or connection ends, for the given headers. */
async function socketEnd(headers: Record<string, string>, path = SCREEN_SOCKET_PATH): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}${path}`, { headers })
  return new Promise(resolve => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('close', code => resolve(code))
    socket.on('error', () => undefined)
  })
}

describe('the address with its token', () => {
  it('lets a browser in once, with a cookie that no script reads and no other site sends', async () => {
    const address = host.issueAddress()
    const first = await fetch(address)
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(first.status).toBe(200)
    expect(await first.text()).toContain('url=/')
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const again = await fetch(address)
    expect(again.status).toBe(401)
    expect(again.headers.get('set-cookie')).toBeNull()
    expect(await again.text()).toMatch(/already used[\s\S]*已经用过/)
  })

  it('does not trouble a browser that is known already, nor use the new address up', async () => {
    const cookie = await signIn()
    const address = host.issueAddress()
    const known = await fetch(address, { headers: { cookie } })
    expect(known.status).toBe(200)
    expect(known.headers.get('set-cookie')).toBeNull()
    expect((await fetch(address)).headers.get('set-cookie')).toMatch(/codriver/)
  })

  it('refuses a wrong token', async () => {
    expect((await fetch(`${base()}/?token=guess`)).status).toBe(401)
  })
})

describe('the screen', () => {
  it('is shown to known browsers only', async () => {
    expect((await fetch(base())).status).toBe(401)
    expect((await fetch(`${base()}/assets/index-abc.js`)).status).toBe(401)
    const cookie = await signIn()
    const page = await fetch(base(), { headers: { cookie } })
    expect(await page.text()).toContain('<title>Screen</title>')
    expect((await fetch(`${base()}/assets/index-abc.js`, { headers: { cookie } })).status).toBe(200)
  })

  it('does not accept a cookie of its own making', async () => {
    const cookie = await signIn()
    const forged = cookie.replace(/=[^.%]+/, '=AAAAAAAAAAAAAAAAAAAAAA')
    expect(forged).not.toBe(cookie)
    expect((await fetch(base(), { headers: { cookie: forged } })).status).toBe(401)
  })

  it('comes with its security headers, the unknown-browser page too', async () => {
    const cookie = await signIn()
    for (const response of [await fetch(base(), { headers: { cookie } }), await fetch(base())]) {
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain(`ws://127.0.0.1:${host.port}`)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('permissions-policy')).toContain('microphone=(self)')
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    const asset = await fetch(`${base()}/assets/index-abc.js`, { headers: { cookie } })
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..\\..\\x',
    '/none',
  ])('serves nothing outside its folder: %s', async path => {
    const cookie = await signIn()
    const socket = connect(host.port, '127.0.0.1')
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    )
    let answer = ''
    for await (const chunk of socket) answer += chunk
    expect(answer).toMatch(/^HTTP\/1\.1 40[04]/)
  })

  it('only reads: other methods are refused', async () => {
    const cookie = await signIn()
    expect((await fetch(base(), { method: 'POST', headers: { cookie } })).status).toBe(405)
  })

  it('refuses a foreign name that was pointed at this machine', async () => {
    const request = get({ port: host.port, host: '127.0.0.1', headers: { host: 'evil.example' } })
    const [response] = await once(request, 'response')
    expect(response.statusCode).toBe(403)
    response.resume()
  })
})

describe('the WebSocket', () => {
  it('refuses a foreign page, a page without origin, a foreign host, another path', async () => {
    const cookie = await signIn()
    expect(await socketEnd({ cookie, origin: 'https://evil.example' })).toBe(403)
    expect(await socketEnd({ cookie, origin: `http://127.0.0.1:${host.port + 1}` })).toBe(403)
    expect(await socketEnd({ cookie })).toBe(403)
    expect(await socketEnd({ cookie, origin: base(), host: 'evil.example' })).toBe(403)
    expect(await socketEnd({ cookie, origin: base() }, '/other')).toBe(404)
  })

  it('tells a page without a session so, with a code it can see', async () => {
    expect(await socketEnd({ origin: base() })).toBe(SCREEN_CLOSE.unauthorised)
  })

  it('does not read what is far too long, and stays up for others', async () => {
    const cookie = await signIn()
    const screen = await openWebSocket(host.port, cookie)
    screen.sendFrame('x'.repeat(5_000_000))
    await screen.closed
    const next = await openWebSocket(host.port, cookie)
    expect(await next.command({ type: 'undo' })).toMatchObject({ ok: true })
  })

  it('answers a binary frame with a refusal', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${host.port}${SCREEN_SOCKET_PATH}`, {
      headers: { cookie: await signIn(), origin: base() },
    })
    const answers: string[] = []
    const refused = new Promise<void>(resolve => {
      socket.on('message', data => {
        answers.push(data.toString())
        if (answers.length === 2) resolve()
      })
    })
    await once(socket, 'open')
    socket.send(Buffer.from([1, 2, 3]))
    await refused
    expect(answers[1]).toContain('"ok":false')
    socket.close()
  })

  it('has room for sixteen screens, and says so to the next', async () => {
    const cookie = await signIn()
    for (let count = 0; count < 16; count++) await openWebSocket(host.port, cookie)
    expect(await socketEnd({ cookie, origin: base() })).toBe(SCREEN_CLOSE.full)
  })
})

describe('a host that starts again', () => {
  it('still knows a browser when it has the same key and port', async () => {
    const cookie = await signIn()
    const { port } = host
    await host.close()
    host = await startWebHost({ headUnit: createFakeHeadUnit(), screenFolder, port, sessionKey })
    const screen = await openWebSocket(port, cookie)
    expect(await screen.next('hello')).toBeDefined()
  })

  it('lets a screen go that no longer answers', async () => {
    await host.close()
    host = await startWebHost({
      headUnit: createFakeHeadUnit(),
      screenFolder,
      port: 0,
      sessionKey,
      heartbeatMs: 20,
    })
    const headers = { cookie: await signIn(), origin: base() }
    const socket = new WebSocket(`ws://127.0.0.1:${host.port}${SCREEN_SOCKET_PATH}`, {
      headers,
      autoPong: false,
    })
    const [code] = await once(socket, 'close')
    expect(code).toBe(1006)
  })

  it('says that a port is taken', async () => {
    const second = startWebHost({
      headUnit: createFakeHeadUnit(),
      screenFolder,
      port: host.port,
      sessionKey,
    })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
