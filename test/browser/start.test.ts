import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { webHostCommand } from '../../scripts/web-host.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('npm start', () => {
  let home: string
  let launcher: ChildProcess | undefined

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'codriver-home-'))
  })
  afterEach(async () => {
    if (launcher && launcher.exitCode === null && launcher.signalCode === null) {
      const ended = once(launcher, 'exit')
      launcher.kill('SIGTERM')
      await ended
    }
    await rm(home, { recursive: true, force: true })
  })

  /** Runs the start script without a display, and reads what it prints up to an address. */
  async function start(...flags: string[]): Promise<{ launcher: ChildProcess; lines: string[] }> {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...flags], {
      cwd: ROOT,
      env: { ...environment, CODRIVER_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    launcher = child
    const lines: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      // Only where a source is newer than the last build.
      if (line.startsWith('Building')) continue
      lines.push(line)
      if (line.includes('http://')) break
    }
    child.stdout.resume()
    return { launcher: child, lines }
  }

  it.skipIf(process.platform !== 'linux')(
    'says in one line why there is no window, serves a browser, and ends cleanly (Linux: needs no display)',
    async () => {
      const { launcher, lines } = await start('--no-open')
      expect(lines).toHaveLength(2)
      expect(lines[0]).toMatch(/^No Electron window: .*browser/)
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(lines[1] ?? '')?.[0]
      expect((await fetch(address ?? '')).status).toBe(200)
      const ended = once(launcher, 'exit')
      launcher.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
      await expect(fetch(address ?? '')).rejects.toThrow()
    },
  )

  it('goes straight to the browser when told to, on the port it is told', async () => {
    const { lines } = await start('--web', '--no-open', '--port', '0')
    expect(lines).toHaveLength(1)
  })

  it('leaves nothing running when it is killed', async () => {
    const { launcher, lines } = await start('--web', '--no-open', '--port', '0')
    const address = /http:\S+/.exec(lines[0] ?? '')?.[0] ?? ''
    expect((await fetch(address)).status).toBe(200)
    launcher.kill('SIGKILL')
    await vi.waitFor(() => expect(fetch(address)).rejects.toThrow(), { timeout: 5000 })
  })

  it('leaves nothing running when npm is told to stop, which passes nothing on', async () => {
    const npm = spawn('npm', ['start', '--', '--web', '--no-open', '--port', '0'], {
      cwd: ROOT,
      env: { ...process.env, CODRIVER_HOME: home },
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })
    launcher = npm
    let address: string | undefined
    for await (const line of createInterface({ input: npm.stdout })) {
      address = /http:\S+/.exec(line)?.[0]
      if (address) break
    }
    npm.stdout.resume()
    expect((await fetch(address ?? '')).status).toBe(200)
    npm.kill('SIGTERM')
    await vi.waitFor(() => expect(fetch(address ?? '')).rejects.toThrow(), { timeout: 10_000 })
  })

  it('says which port is taken and what to do', async () => {
    const { lines } = await start('--web', '--no-open', '--port', '0')
    const port = /:(\d+)\//.exec(lines[0] ?? '')?.[1] ?? ''
    const other = await mkdtemp(join(tmpdir(), 'codriver-home-'))
    const child = spawn(process.execPath, webHostCommand('--no-open', '--port', port), {
      env: { ...process.env, CODRIVER_HOME: other },
    })
    let words = ''
    child.stderr.on('data', chunk => {
      words += chunk
    })
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(words).toMatch(new RegExp(`Port ${port} is taken[^]*端口 ${port} 已被占用`))
    await rm(other, { recursive: true, force: true })
  })

  it('does not start with flags it does not know', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--wbe'], { cwd: ROOT })
    let words = ''
    child.stderr.on('data', chunk => {
      words += chunk
    })
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(words).toMatch(/--wbe/)
    expect(words).not.toMatch(/\n\s+at /)
  })
})
