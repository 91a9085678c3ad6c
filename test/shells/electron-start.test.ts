import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir, uptime } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as electron from '../support/fake-electron.ts'

vi.mock('electron', () => import('../support/fake-electron.ts'))

let starts = 0
/**
 * The shell's main program, run from its first line as Electron would, to its end. Loads the whole product.
 * @param isFirst whether no other Codriver has the lock
 */
const launch = async (isFirst = true) => {
  electron.app.removeAllListeners()
  electron.app.exitCode = undefined
  electron.app.lock = isFirst
  electron.dialog.boxes.length = 0
  // The query makes it a program of its own each time; in a variable, so that Vite leaves it alone.
  const program = `../../electron/main.ts?start=${++starts}`
  await import(program)
  await vi.waitFor(() => expect(electron.app.exitCode).toBeDefined(), { timeout: 30_000 })
  return {
    exitCode: electron.app.exitCode,
    told: electron.dialog.boxes.join(),
    windows: electron.FakeBrowserWindow.all.length,
  }
}

describe('a start that cannot succeed', { timeout: 60_000 }, () => {
  let home: string
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'codriver-electron-'))
    vi.stubEnv('CODRIVER_HOME', home)
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(home, { recursive: true, force: true })
  })

  it('leaves at once, without a word, where Codriver runs already: that one comes to the front', async () => {
    expect(await launch(false)).toEqual({ exitCode: 0, told: '', windows: 0 })
  })

  it('names the variable of the environment that cannot be used', async () => {
    vi.stubEnv('CODRIVER_LOG', 'chatty')
    const { exitCode, told } = await launch()
    expect(exitCode).toBe(1)
    expect(told).toMatch(/CODRIVER_LOG[\s\S]*环境变量/)
  })

  it('names the folder that is none', async () => {
    const file = join(home, 'a-file')
    await writeFile(file, '')
    vi.stubEnv('CODRIVER_HOME', join(file, 'data'))
    const { exitCode, told } = await launch()
    expect(exitCode).toBe(1)
    expect(told).toMatch(/a-file[\s\S]*数据文件夹/)
  })

  it('names the process that has the folder, and leaves it to that one', async () => {
    const holder = { pid: process.ppid, bootedAt: Date.now() - uptime() * 1000 }
    await writeFile(join(home, 'running.json'), JSON.stringify(holder))
    const { exitCode, told, windows } = await launch()
    expect({ exitCode, windows }).toEqual({ exitCode: 1, windows: 0 })
    expect(told).toContain(String(process.ppid))
    expect(await readdir(home)).toContain('running.json')
  })
})
