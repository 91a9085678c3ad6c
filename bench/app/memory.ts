import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { WebSocket } from 'ws'
import { encodeMicrophone, SCREEN_SOCKET_PATH } from '../../agent/protocol/index.ts'
import { isBuilt, ROOT } from '../../scripts/sources.ts'
import { webHostCommand, webHostEnvironment } from '../../scripts/web-host.ts'

const FRAME = 512
/** Twice as fast as it is spoken; the ear keeps up. */
const FRAME_MS = 16
const QUIET = new Int16Array(3 * 16_000)

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** The process and those it has started, MB resident; pages they share are counted for each. */
function residentMb({ pid }: ChildProcess): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  const kilobytes = [String(pid), ...children.filter(Boolean)].map(one =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, part) => sum + part, 0) / 1024
}

/** Builds the product; what the bundler says goes to standard error, since standard output is the bench's. */
const build = (): void => {
  const flags = ['--import', 'tsx', join(ROOT, 'scripts/build.ts')]
  execFileSync(process.execPath, flags, { cwd: ROOT, stdio: ['ignore', process.stderr, process.stderr] })
}

const addressOf = async (host: ChildProcess): Promise<URL> => {
  if (host.stdout === null) throw new Error('The web host has no output')
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address !== undefined) return new URL(address)
  }
  throw new Error('The web host gave no address')
}

/** A screen's connection, as a page of the host opens it. */
async function openScreen(address: URL): Promise<WebSocket> {
  const page = await fetch(address)
  const [cookie = ''] = (page.headers.get('set-cookie') ?? '').split(';')
  const url = new URL(SCREEN_SOCKET_PATH, address)
  url.protocol = 'ws:'
  const socket = new WebSocket(url, { headers: { cookie }, origin: address.origin })
  await once(socket, 'open')
  return socket
}

export interface AppMemory {
  /** Before a microphone was opened. */
  readonly restMb: number
  /** The most while listening and being spoken to. */
  readonly listeningMb: number
}

/**
 * What the built product takes (web host and its worker, without the browser), asked of the system while a screen's
 * microphone is open and the given recordings are said to it. Linux only.
 *
 * @returns undefined on other systems.
 */
export async function measureApp(recordings: readonly Int16Array[]): Promise<AppMemory | undefined> {
  if (process.platform !== 'linux') return undefined
  if (!(await isBuilt())) build()
  const home = mkdtempSync(join(tmpdir(), 'codriver-bench-'))
  const host = spawn(process.execPath, webHostCommand('--no-open', '--port', '0'), {
    env: { ...webHostEnvironment(), CODRIVER_HOME: home, CODRIVER_LOG: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await addressOf(host)
    host.stdout?.resume()
    await pause(2000)
    const restMb = residentMb(host)
    const socket = await openScreen(address)
    socket.send(JSON.stringify({ id: 1, command: { type: 'microphone', state: 'on' } }))
    let listeningMb = 0
    for (const pcm of recordings.flatMap(one => [QUIET, one, QUIET])) {
      for (let start = 0; start + FRAME <= pcm.length; start += FRAME) {
        socket.send(encodeMicrophone(pcm.subarray(start, start + FRAME)))
        await pause(FRAME_MS)
      }
      listeningMb = Math.max(listeningMb, residentMb(host))
    }
    socket.close()
    return { restMb, listeningMb }
  } finally {
    const ended = once(host, 'exit')
    host.kill('SIGINT')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}
