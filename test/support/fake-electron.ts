import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * As much of Electron as the shell touches, for machines without its binary. Like the real one it copies every
 * message (`structuredClone`), delivers it later, and knows nothing of what the messages mean.
 */

export class FakeWebContents extends EventEmitter {
  static #count = 0
  readonly id = ++FakeWebContents.#count
  mainFrame = { url: 'app://codriver/' }
  reloads = 0
  openHandler: ((details: { url: string }) => { action: string }) | undefined
  readonly page = new FakeIpcRenderer(this)
  #destroyed = false

  send(channel: string, ...args: unknown[]): void {
    const copies = structuredClone(args)
    queueMicrotask(() => this.page.emit(channel, {}, ...copies))
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  /** The window goes away, and its page with it. */
  destroy(): void {
    this.#destroyed = true
    this.emit('destroyed')
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }

  reload(): void {
    this.reloads += 1
  }

  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed' })
  }
}

/** The page's side of IPC. `frame` is who claims to send: the main frame unless a test says otherwise. */
export class FakeIpcRenderer extends EventEmitter {
  constructor(
    private readonly contents: FakeWebContents,
    private readonly frame?: { url: string },
  ) {
    super()
  }

  send(channel: string, ...args: unknown[]): void {
    const event = { sender: this.contents, senderFrame: this.frame ?? this.contents.mainFrame }
    const copies = structuredClone(args)
    queueMicrotask(() => ipcMain.emit(channel, event, ...copies))
  }
}

export class FakeBrowserWindow {
  static readonly all: FakeBrowserWindow[] = []
  readonly webContents = new FakeWebContents()
  loaded: string | undefined
  minimised = false
  shown = 0
  focused = 0

  constructor(readonly options: { webPreferences?: Record<string, unknown> }) {
    FakeBrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  once(): void {}
  async loadURL(url: string): Promise<void> {
    this.loaded = url
  }
  isMinimized(): boolean {
    this.#mustExist()
    return this.minimised
  }
  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }
  show(): void {
    this.#mustExist()
    this.shown += 1
  }
  restore(): void {
    this.minimised = false
  }
  focus(): void {
    this.#mustExist()
    this.focused += 1
  }
  #mustExist(): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true
  sandboxed = false
  lock = true
  exitCode: number | undefined
  readonly paths = new Map<string, string>()
  /** As the real one, only while it can still have an effect. */
  setPath(name: string, path: string): void {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`No folder ${path}`)
    this.paths.set(name, path)
  }
  enableSandbox(): void {
    this.sandboxed = true
  }
  requestSingleInstanceLock(): boolean {
    return this.lock
  }
  async whenReady(): Promise<void> {}
  quit(): void {
    let prevented = false
    this.emit('before-quit', { preventDefault: () => (prevented = true) })
    if (!prevented) this.exit(0)
  }
  exit(code: number): void {
    this.exitCode = code
    this.emit('quit', {}, code)
  }
}

type Handler = (...args: never[]) => unknown

class FakeSession {
  readonly handlers: Record<string, Handler> = {}
  setPermissionRequestHandler(handler: Handler): void {
    this.handlers.request = handler
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.handlers.check = handler
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.handlers.device = handler
  }
}

/** A keychain that "encrypts" by reversing, so that a test can see that plain text is not what is stored. */
class FakeSafeStorage {
  available = true
  backend = 'gnome_libsecret'
  /** Another user's keychain, or a new one: what was encrypted before cannot be read. */
  forgetful = false
  /** The system has a newer key of its own. */
  rotated = false
  async isAsyncEncryptionAvailable(): Promise<boolean> {
    return this.available
  }
  getSelectedStorageBackend(): string {
    return this.backend
  }
  async encryptStringAsync(text: string): Promise<Buffer> {
    return Buffer.from([...text].reverse().join(''))
  }
  async decryptStringAsync(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> {
    if (this.forgetful) throw new Error('Error while decrypting the ciphertext.')
    return { result: [...encrypted.toString()].reverse().join(''), shouldReEncrypt: this.rotated }
  }
}

export const ipcMain = new EventEmitter()
export const app = new FakeApp()
export const session = { defaultSession: new FakeSession() }
export const safeStorage = new FakeSafeStorage()
/** macOS's answer to an application that asks for the microphone. */
export const systemPreferences = {
  microphone: true,
  async askForMediaAccess(): Promise<boolean> {
    return systemPreferences.microphone
  },
}
export const BrowserWindow = FakeBrowserWindow
export const Menu = { setApplicationMenu: (): void => undefined }
export const dialog = {
  boxes: [] as string[],
  showErrorBox(_title: string, words: string): void {
    dialog.boxes.push(words)
  },
}

class FakeProtocol {
  readonly privileged: { scheme: string; privileges?: Record<string, boolean> }[] = []
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>()
  registerSchemesAsPrivileged(schemes: FakeProtocol['privileged']): void {
    this.privileged.push(...schemes)
  }
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    this.handlers.set(scheme, handler)
  }
}
export const protocol = new FakeProtocol()

/**
 * Gives a Node process what a utility process of Electron's has instead of Node's channel: a port that begins to
 * deliver with its first listener, and wraps what it delivers in an event.
 */
const UTILITY_PORT = `
import { EventEmitter } from 'node:events'
const send = process.send.bind(process)
process.send = undefined
process.parentPort = Object.assign(new EventEmitter(), { postMessage: message => send(message) })
process.parentPort.once('newListener', () => setImmediate(() =>
  process.on('message', data => process.parentPort.emit('message', { data }))))
process.on('disconnect', () => process.exit())
`

class FakeUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  constructor(file: string) {
    super()
    // Electron runs what was built; from sources Node needs a loader.
    const loader = file.endsWith('.ts') ? ['--import', createRequire(import.meta.url).resolve('tsx')] : []
    const port = `data:text/javascript,${encodeURIComponent(UTILITY_PORT)}`
    this.#child = fork(file, { serialization: 'advanced', execArgv: [...loader, '--import', port] })
    this.#child.on('message', message => this.emit('message', message))
    this.#child.once('exit', code => this.emit('exit', code))
  }
  postMessage(message: object): void {
    if (this.#child.connected) this.#child.send(structuredClone(message), () => undefined)
  }
  kill(): boolean {
    return this.#child.kill()
  }
}
export const utilityProcess = {
  fork: (file: string): FakeUtilityProcess => new FakeUtilityProcess(file),
}
