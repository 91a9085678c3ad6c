import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SystemError } from '../../agent/platform/errors.ts'
import { startUtilityProgram } from '../../electron/utility-program.ts'
import { openWindow } from '../../electron/window.ts'
import * as electron from '../support/fake-electron.ts'

vi.mock('electron', () => import('../support/fake-electron.ts'))

describe('the page of the window', () => {
  let contents: electron.FakeWebContents
  let reasons: SystemError[]
  beforeEach(() => {
    reasons = []
    openWindow('preload.cjs', reason => reasons.push(reason))
    const opened = electron.FakeBrowserWindow.all.at(-1)
    if (!opened) throw new Error('No window was opened.')
    contents = opened.webContents
  })
  const crash = (reason: string): void => void contents.emit('render-process-gone', {}, { reason })
  const failLoad = (code: number, isMainFrame: boolean): void =>
    void contents.emit('did-fail-load', {}, code, 'ERR_FAILED', 'app://codriver/', isMainFrame)

  it('is loaded anew when it crashes, but not for ever', () => {
    crash('clean-exit')
    expect(contents.reloads).toBe(0)
    for (let times = 0; times < 3; times++) crash('crashed')
    expect(contents.reloads).toBe(3)
    expect(reasons).toEqual([])
    crash('oom')
    expect(contents.reloads).toBe(3)
    expect(reasons[0]?.say).toEqual({
      en: expect.stringMatching(/crashing/),
      zh: expect.stringMatching(/崩溃/),
    })
  })

  it('is loaded anew when it hangs', () => {
    contents.emit('unresponsive')
    expect(contents.reloads).toBe(1)
  })

  it('that cannot be loaded is told; one whose place another load took is not', () => {
    failLoad(-3, true)
    failLoad(-2, false)
    expect(reasons).toEqual([])
    failLoad(-2, true)
    expect(reasons[0]?.say.en).toMatch(/ERR_FAILED/)
  })
})

describe('a program of the agent’s', () => {
  it('that dies of V8 takes nothing else with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'codriver-program-'))
    const file = join(folder, 'idle.mjs')
    await writeFile(file, 'setInterval(() => undefined, 1000)')
    const fork = vi.spyOn(electron.utilityProcess, 'fork')
    const program = startUtilityProgram(file, [])
    const ended = new Promise<Error>(resolve => program.onEnd(resolve))
    // As the real one tells it: first the error, then the exit.
    fork.mock.results[0]?.value.emit('error', 'FatalError', 'somewhere', '{}')
    program.kill()
    expect((await ended).message).toMatch(/ended/)
    await rm(folder, { recursive: true })
  })
})
