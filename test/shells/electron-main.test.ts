import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as electron from '../support/fake-electron.ts'
import { loadPreload } from '../support/load-preload.ts'
import { ScreenClient } from '../support/screen-client.ts'

vi.mock('electron', () => import('../support/fake-electron.ts'))

const OWN = 'app://codriver/'
// The whole product is loaded here, which takes as long as the machine is busy: so it is no hook with a limit.
const home = await mkdtemp(join(tmpdir(), 'codriver-electron-'))
vi.stubEnv('CODRIVER_HOME', home)
await import('../../electron/main.ts')
await vi.waitFor(() => expect(electron.FakeBrowserWindow.all).toHaveLength(1), { timeout: 60_000 })

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(home, { recursive: true, force: true })
})

function window(): electron.FakeBrowserWindow {
  const only = electron.FakeBrowserWindow.all[0]
  if (!only) throw new Error('No window was opened.')
  return only
}

describe('the window', () => {
  it('shows the screen from its own scheme, in a sandbox that shares nothing with the page', () => {
    expect(electron.app.sandboxed).toBe(true)
    expect(window().loaded).toBe(OWN)
    expect(window().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
    })
    expect(String(window().options.webPreferences?.preload)).toMatch(/preload\.cjs$/)
    expect(electron.protocol.privileged).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  it.each([
    ['https://evil.example/', true],
    ['file:///etc/passwd', true],
    ['app://codriver.evil/', true],
    ['app://user@codriver/', true],
    ['javascript:alert(1)', true],
    ['app://codriver/index.html', false],
  ])('going to %s is stopped: %s', (url, stopped) => {
    for (const kind of ['will-navigate', 'will-redirect']) {
      const preventDefault = vi.fn()
      window().webContents.emit(kind, { url, preventDefault })
      expect(preventDefault).toHaveBeenCalledTimes(stopped ? 1 : 0)
    }
  })

  it('opens no second window and embeds no page', () => {
    expect(window().webContents.openHandler?.({ url: OWN })).toEqual({ action: 'deny' })
    const preventDefault = vi.fn()
    window().webContents.emit('will-attach-webview', { preventDefault })
    expect(preventDefault).toHaveBeenCalled()
  })

  it('comes to the front when Codriver is started a second time, also when it was minimised', () => {
    window().minimised = true
    electron.app.emit('second-instance')
    expect(window()).toMatchObject({ minimised: false, shown: 1, focused: 1 })
  })

  it('keeps what Chromium stores in the folder of the user’s data', () => {
    expect(electron.app.paths.get('userData')).toBe(join(home, 'electron'))
  })
})

describe('permissions', () => {
  const ask = (permission: string, details: object): Promise<boolean> =>
    new Promise(decide => {
      const { request } = electron.session.defaultSession.handlers
      Reflect.apply(request ?? vi.fn(), undefined, [{}, permission, decide, details])
    })
  const check = (permission: string, origin: string, details: object): unknown =>
    Reflect.apply(electron.session.defaultSession.handlers.check ?? vi.fn(), undefined, [
      {},
      permission,
      origin,
      details,
    ])

  it('let the own page hear, and nothing else', async () => {
    expect(await ask('media', { mediaTypes: ['audio'], requestingUrl: OWN })).toBe(true)
    expect(check('media', OWN, { mediaType: 'audio' })).toBe(true)

    expect(await ask('media', { mediaTypes: ['audio', 'video'], requestingUrl: OWN })).toBe(false)
    expect(await ask('media', { mediaTypes: [], requestingUrl: OWN })).toBe(false)
    expect(await ask('media', { mediaTypes: ['audio'], requestingUrl: 'https://evil.example/' })).toBe(false)
    expect(await ask('geolocation', { requestingUrl: OWN })).toBe(false)
    expect(check('media', OWN, { mediaType: 'video' })).toBe(false)
    expect(check('media', 'https://evil.example', { mediaType: 'audio' })).toBe(false)
    expect(check('notifications', OWN, {})).toBe(false)
    expect(electron.session.defaultSession.handlers.device?.()).toBe(false)
  })
  it('say no where macOS was told no, which would otherwise hand out a microphone that hears nothing', async () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin')
    const audio = { mediaTypes: ['audio'], requestingUrl: OWN }
    expect(await ask('media', audio)).toBe(true)
    electron.systemPreferences.microphone = false
    expect(await ask('media', audio)).toBe(false)
    vi.restoreAllMocks()
  })
})

describe('the scheme', () => {
  it('serves the screen with its policy, and nothing beside it', async () => {
    const { screenFile } = await import('../../electron/screen-protocol.ts')
    const folder = join(home, 'screen')
    await mkdir(folder)
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(home, 'secret.json'), '{}')
    const read = (url: string, init?: RequestInit): Promise<Response> =>
      screenFile(folder, new Request(url, init))

    const page = await read(OWN)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const url of [
      'app://codriver/..%2fsecret.json',
      'app://codriver/%2e%2e%2fsecret.json',
      'app://codriver/%00',
      'app://codriver/%E0%A4%A',
      'app://other/index.html',
      'app://codriver/missing.js',
    ]) {
      expect((await read(url)).status, url).toBe(404)
    }
    expect((await read(OWN, { method: 'POST' })).status).toBe(404)
  })
})

describe('the preload and IPC', () => {
  it('exposes one object with one function, and never ipcRenderer', async () => {
    const exposed = await loadPreload(window().webContents.page)
    expect(Object.keys(exposed)).toEqual(['codriver'])
    expect(exposed.codriver).toEqual({ shell: 'electron', open: expect.any(Function) })
  })

  it('serves the own page, and ignores frames inside it and pages it is not', async () => {
    const { webContents } = window()
    const strangers = [
      new electron.FakeIpcRenderer(webContents, { url: OWN }),
      new electron.FakeIpcRenderer(webContents, { url: 'https://evil.example/' }),
    ]
    const replies = vi.fn()
    webContents.page.on('codriver:frame', replies)
    for (const stranger of strangers) {
      stranger.send('codriver:open', 1)
      stranger.send('codriver:frame', 1, '{"id":1,"command":{"type":"undo"}}')
    }
    const screen = new ScreenClient((await bridge()).open())
    await screen.next('hello')
    expect(replies).toHaveBeenCalledTimes(1)

    for (const stranger of strangers) {
      stranger.send('codriver:frame', 1, '{"id":1,"command":{"type":"undo"}}')
      stranger.send('codriver:close', 1)
    }
    expect((await screen.command({ type: 'cancel' })).id).toBe(1)
    expect(screen.messages.filter(message => message.type === 'result')).toHaveLength(1)
  })

  it('ends the older connection when a page opens another, and forgets a destroyed window', async () => {
    const contents = new electron.FakeWebContents()
    const { codriver } = await loadPreload(contents.page)
    if (!codriver) throw new Error('The preload exposed nothing.')
    const older = new ScreenClient(codriver.open())
    await older.next('hello')
    const channel = codriver.open()
    const newer = new ScreenClient(channel)
    await newer.next('hello')
    await older.closed
    expect((await newer.command({ type: 'cancel' })).type).toBe('result')
    const sent = vi.spyOn(contents, 'send')
    channel.send('{}')
    await vi.waitFor(() => expect(sent).toHaveBeenCalled())
    contents.destroy()
    sent.mockClear()
    channel.send('{}')
    await Promise.resolve()
    expect(sent).not.toHaveBeenCalled()
  })

  it('takes nothing that was meant for the page before it, when a page is loaded anew', async () => {
    const contents = new electron.FakeWebContents()
    const before = (await loadPreload(contents.page)).codriver?.open()
    if (!before) throw new Error('The preload exposed nothing.')
    await new ScreenClient(before).next('hello')
    const after = (await loadPreload(contents.page)).codriver?.open()
    if (!after) throw new Error('The preload exposed nothing.')
    const closed = vi.fn()
    after.onClose(closed)
    const screen = new ScreenClient(after)
    await screen.next('hello')
    expect((await screen.command({ type: 'cancel' })).type).toBe('result')
    expect(closed).not.toHaveBeenCalled()
  })

  const bridge = async () => {
    const { codriver } = await loadPreload(window().webContents.page)
    if (!codriver) throw new Error('The preload exposed nothing.')
    return codriver
  }
})

describe('keys', () => {
  let vaultPath: string
  beforeEach(() => {
    vaultPath = join(home, 'keys.json')
  })

  it('are kept encrypted, given back, and forgotten', async () => {
    const { KeyVault } = await import('../../electron/key-vault.ts')
    const vault = new KeyVault(vaultPath)
    await vault.store('model', 'sk-very-secret')
    expect(await readFile(vaultPath, 'utf8')).not.toContain('very-secret')
    expect(await new KeyVault(vaultPath).load('model')).toBe('sk-very-secret')
    await vault.forget('model')
    expect(await vault.load('model')).toBeUndefined()
  })

  it('are refused where the system would only obscure them', async () => {
    const { KeyVault } = await import('../../electron/key-vault.ts')
    electron.safeStorage.backend = 'basic_text'
    vi.spyOn(process, 'platform', 'get').mockReturnValue('linux')
    const refusal = new KeyVault(vaultPath).store('model', 'sk-very-secret')
    await expect(refusal).rejects.toMatchObject({
      say: { en: expect.stringContaining('CODRIVER_MODEL_KEY'), zh: expect.stringContaining('密钥环') },
    })
    await expect(refusal).rejects.not.toThrow(/very-secret/)
    vi.restoreAllMocks()
  })
})

describe('quitting', () => {
  it('says goodbye to the screens and closes the agent before the process ends, however often it is asked', async () => {
    const { codriver } = await loadPreload(window().webContents.page)
    const screen = codriver && new ScreenClient(codriver.open())
    await screen?.next('hello')
    electron.app.emit('window-all-closed')
    electron.app.quit()
    expect(electron.app.exitCode).toBeUndefined()
    await screen?.closed
    window().webContents.destroy()
    electron.app.emit('second-instance')
    await vi.waitFor(() => expect(electron.app.exitCode).toBe(0))
    expect(await readdir(home)).not.toContain('running.json')
  })
})
