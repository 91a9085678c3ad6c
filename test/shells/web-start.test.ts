import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureWords, screenHeaders } from '../../agent/head-unit/screens/index.ts'
import { DriverError } from '../../agent/platform/errors.ts'
import { readArguments } from '../../web/arguments.ts'
import { Sessions } from '../../web/session.ts'
import { loadSessionKey } from '../../web/session-key.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'codriver-home-'))
})
afterEach(() => rm(home, { recursive: true }))

describe('the command line', () => {
  it('reads a port and whether to open the browser', () => {
    expect(readArguments([])).toEqual({ port: undefined, open: true })
    expect(readArguments(['--port', '0', '--no-open'])).toEqual({ port: 0, open: false })
  })

  it.each([
    ['--port', 'abc'],
    ['--port', '65536'],
    ['--port=-1'],
    ['--port', '80.5'],
    ['--prot', '80'],
    ['x'],
  ])('says what is wrong with %s %s, in both languages', (...argv) => {
    let words = ''
    try {
      readArguments(argv.filter(word => typeof word === 'string'))
    } catch (error) {
      words = failureWords(error)
    }
    expect(words.split('\n')).toHaveLength(2)
    expect(words).toMatch(/[一-鿿]/)
  })
})

describe('words for a failed start', () => {
  it('are the error’s own where it has any, and never bare', () => {
    expect(failureWords(new DriverError('internal', { en: 'Do this.', zh: '请这样做。' }))).toBe(
      'Do this.\n请这样做。',
    )
    expect(failureWords(new Error('boom'))).toMatch(/boom[\s\S]*出错了/)
    expect(failureWords('odd')).toContain('odd')
  })
})

describe('the session key', () => {
  it('is made once, for the owner only, and kept', async () => {
    const folder = join(home, 'new')
    const key = await loadSessionKey(folder)
    expect(key).toHaveLength(32)
    expect(await loadSessionKey(folder)).toEqual(key)
    if (process.platform !== 'win32') {
      expect((await stat(join(folder, 'web-session.key'))).mode & 0o077).toBe(0)
    }
  })

  it('is made anew when its file is damaged', async () => {
    await writeFile(join(home, 'web-session.key'), 'short')
    const key = await loadSessionKey(home)
    expect(new Uint8Array(await readFile(join(home, 'web-session.key')))).toEqual(key)
  })
})

describe('sessions', () => {
  it('end after thirty days, and belong to one key and one port', async () => {
    const key = new Uint8Array(32).fill(1)
    let now = 0
    const sessions = new Sessions({ key, port: 1, now: () => now })
    const cookie = (await sessions.exchange(sessions.issueToken()))?.split(';')[0]
    expect(await sessions.isValid(cookie)).toBe(true)
    now = 29 * 86_400_000
    expect(await sessions.isValid(cookie)).toBe(true)
    now = 31 * 86_400_000
    expect(await sessions.isValid(cookie)).toBe(false)
    const other = { key: new Uint8Array(32).fill(2), port: 1, now: () => 0 }
    expect(await new Sessions(other).isValid(cookie)).toBe(false)
    expect(await new Sessions({ key, port: 2, now: () => 0 }).isValid(cookie)).toBe(false)
  })
})

describe('the headers', () => {
  it('allow no inline code in either shell', () => {
    const policy = screenHeaders()['Content-Security-Policy']
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*/)
  })
})
