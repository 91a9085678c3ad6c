import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptModelKey } from '../../electron/model-key.ts'
import { safeStorage } from '../support/fake-electron.ts'

vi.mock('electron', () => import('../support/fake-electron.ts'))

const KEY = 'sk-never-to-be-seen'
const KEEP = ['codriver', '--keep-key']

let home: string
let printed: string[]
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'codriver-key-'))
  printed = []
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => {
    printed.push(String(line))
  })
  safeStorage.available = true
  safeStorage.backend = 'gnome_libsecret'
  safeStorage.forgetful = false
  safeStorage.rotated = false
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(home, { recursive: true, force: true })
  expect(printed.join()).not.toContain(KEY)
})

const start = async (...args: readonly string[]): Promise<string | undefined> =>
  (await keptModelKey(home, args))?.reveal()
const kept = (): Promise<string> => readFile(join(home, 'keys.json'), 'utf8')

describe('--keep-key', () => {
  it('keeps the environment’s key encrypted, for its owner only, and later starts need none', async () => {
    vi.stubEnv('CODRIVER_MODEL_KEY', KEY)
    expect(await start(...KEEP)).toBe(KEY)
    expect(await kept()).not.toContain(KEY)
    if (process.platform !== 'win32') expect((await stat(join(home, 'keys.json'))).mode & 0o077).toBe(0)
    vi.stubEnv('CODRIVER_MODEL_KEY', '')
    expect(await start()).toBe(KEY)
    expect(printed).toEqual([])
  })

  it('keeps nothing unasked', async () => {
    vi.stubEnv('CODRIVER_MODEL_KEY', KEY)
    expect(await start('codriver')).toBeUndefined()
    await expect(kept()).rejects.toThrow(/ENOENT/)
  })

  it('replaces an older key', async () => {
    vi.stubEnv('CODRIVER_MODEL_KEY', 'sk-old')
    await start(...KEEP)
    vi.stubEnv('CODRIVER_MODEL_KEY', KEY)
    await start(...KEEP)
    vi.stubEnv('CODRIVER_MODEL_KEY', '')
    expect(await start()).toBe(KEY)
  })

  it('says so where there is no key to keep', async () => {
    vi.stubEnv('CODRIVER_MODEL_KEY', '')
    expect(await start(...KEEP)).toBeUndefined()
    expect(printed.join()).toMatch(/no key to keep.*CODRIVER_MODEL_KEY/)
  })

  it('says so where the system has no keychain, keeps nothing, and goes on', async () => {
    safeStorage.available = false
    vi.stubEnv('CODRIVER_MODEL_KEY', KEY)
    expect(await start(...KEEP)).toBeUndefined()
    expect(printed.join()).toMatch(/no keychain/)
    await expect(kept()).rejects.toThrow(/ENOENT/)
  })
})

describe('a key that was kept', () => {
  beforeEach(async () => {
    vi.stubEnv('CODRIVER_MODEL_KEY', KEY)
    await start(...KEEP)
    vi.stubEnv('CODRIVER_MODEL_KEY', '')
  })

  it('and can no longer be decrypted is told, and the car goes on without it', async () => {
    safeStorage.forgetful = true
    expect(await start()).toBeUndefined()
    expect(printed.join()).toMatch(/can no longer be read/)
  })

  it('is locked anew when the keychain has a newer key, and still opens', async () => {
    safeStorage.rotated = true
    const relocked = vi.spyOn(safeStorage, 'encryptStringAsync')
    expect(await start()).toBe(KEY)
    expect(relocked).toHaveBeenCalledTimes(1)
    safeStorage.rotated = false
    expect(await start()).toBe(KEY)
  })

  it('is gone after --forget-key, which says so, also when there was none', async () => {
    expect(await start('codriver', '--forget-key')).toBeUndefined()
    expect(printed.join()).toMatch(/forgotten/)
    expect(await start()).toBeUndefined()
    expect(await kept()).toBe('{}')
    await start('codriver', '--forget-key')
    expect(printed.at(-1)).toMatch(/no key to forget/)
  })

  it.each(['{"model": 7}', '{"model": "not base64 at all!"}', '{"mod', ''])(
    'in a damaged file (%s) is no key',
    async damaged => {
      await writeFile(join(home, 'keys.json'), damaged)
      expect(await start()).toBeUndefined()
    },
  )
})
