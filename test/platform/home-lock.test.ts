import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockHome, type ProcessTable } from '../../agent/platform/home-lock.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'codriver-home-'))
})
afterEach(() => rm(home, { recursive: true }))

const as = (pid: number, patch: Partial<ProcessTable> = {}): ProcessTable => ({
  pid,
  bootedAt: 1_000_000,
  isAlive: () => true,
  ...patch,
})

describe('the lock of the data folder', () => {
  it('lets one head unit in, and tells the second who is there, in both languages', () => {
    lockHome(home, as(100))
    expect(() => lockHome(home, as(200))).toThrow(
      expect.objectContaining({
        say: { en: expect.stringContaining('process 100'), zh: expect.stringContaining('进程 100') },
      }),
    )
  })

  it('is free again after the first has ended', () => {
    lockHome(home, as(100))()
    expect(existsSync(join(home, 'running.json'))).toBe(false)
    expect(() => lockHome(home, as(200))).not.toThrow()
  })

  it('is taken over from a process that crashed, or of before the machine was restarted', () => {
    lockHome(home, as(100))
    lockHome(home, as(200, { isAlive: () => false }))
    expect(() => lockHome(home, as(300))).toThrow(/process 200/)
    expect(() => lockHome(home, as(300, { bootedAt: 9_000_000 }))).not.toThrow()
  })

  it('is taken over when its file is damaged', async () => {
    await writeFile(join(home, 'running.json'), '{oops')
    expect(() => lockHome(home, as(100))).not.toThrow()
  })

  it('is not given up by one that no longer holds it', () => {
    const release = lockHome(home, as(100))
    lockHome(home, as(200, { isAlive: () => false }))
    release()
    expect(() => lockHome(home, as(300))).toThrow(/process 200/)
  })

  it('says at once that a folder cannot be made, in both languages', async () => {
    await writeFile(join(home, 'file'), '')
    for (const impossible of [join(home, 'file', 'below'), '/proc/codriver'])
      expect(() => lockHome(impossible)).toThrow(
        expect.objectContaining({
          say: { en: expect.stringContaining('CODRIVER_HOME'), zh: expect.any(String) },
        }),
      )
  })

  it('makes the folder where it is missing', () => {
    expect(() => lockHome(join(home, 'a', 'b'))).not.toThrow()
  })
})
