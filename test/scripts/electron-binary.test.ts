import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ElectronLookup, fetchElectron, findElectron } from '../../scripts/electron-binary.ts'

let root: string
let packageFolder: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'codriver-electron-'))
  packageFolder = join(root, 'node_modules', 'electron')
  await mkdir(packageFolder, { recursive: true })
  await writeFile(join(packageFolder, 'install.js'), '')
})
afterEach(() => rm(root, { recursive: true }))

const lookup = (patch: Partial<ElectronLookup> = {}): ElectronLookup => ({
  root,
  environment: { DISPLAY: ':0' },
  platform: 'linux',
  install: () => false,
  ...patch,
})

function putBinary(): void {
  mkdirSync(join(packageFolder, 'dist'))
  writeFileSync(join(packageFolder, 'dist', 'electron'), '')
  writeFileSync(join(packageFolder, 'path.txt'), 'electron')
}

describe('findElectron', () => {
  it('uses the binary that is there, without fetching', () => {
    putBinary()
    const install = vi.fn(() => true)
    expect(findElectron(lookup({ install }))).toEqual({ executable: join(packageFolder, 'dist', 'electron') })
    expect(install).not.toHaveBeenCalled()
  })

  it('fetches it once where it is missing', () => {
    const install = vi.fn(() => {
      putBinary()
      return true
    })
    expect(findElectron(lookup({ install }))).toHaveProperty('executable')
    expect(install).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['the installer fails', () => false],
    ['the installer brings nothing', () => true],
  ])('says so when %s', (_when, install) => {
    expect(findElectron(lookup({ install }))).toEqual({ missing: 'its binary could not be fetched' })
  })

  it('does not try without a display on Linux, and does elsewhere', () => {
    putBinary()
    const install = vi.fn(() => false)
    expect(findElectron(lookup({ install, environment: {} }))).toHaveProperty('missing')
    expect(install).not.toHaveBeenCalled()
    expect(findElectron(lookup({ environment: { WAYLAND_DISPLAY: 'wayland-0' } }))).toHaveProperty(
      'executable',
    )
    expect(findElectron(lookup({ environment: {}, platform: 'darwin' }))).toHaveProperty('executable')
  })

  it('honours a binary that the environment points at', () => {
    const elsewhere = join(root, 'own')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'electron'), '')
    const environment = { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: elsewhere }
    expect(findElectron(lookup({ environment }))).toEqual({ executable: join(elsewhere, 'electron') })
  })
})

describe('fetchElectron', () => {
  const script = (): string => join(packageFolder, 'install.js')
  const runs = (): number => readFileSync(join(packageFolder, 'runs'), 'utf8').length

  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue()
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('tells whether the installer succeeded, and does not try again on the day it failed', async () => {
    const counting = "require('fs').appendFileSync(__dirname + '/runs', 'x'); process.exit(1)"
    await writeFile(script(), counting)
    expect(fetchElectron(script())).toBe(false)
    expect(fetchElectron(script())).toBe(false)
    expect(runs()).toBe(1)
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    utimesSync(join(packageFolder, 'fetch-failed'), yesterday, yesterday)
    await writeFile(script(), counting.replace('exit(1)', 'exit(0)'))
    expect(fetchElectron(script())).toBe(true)
    expect(runs()).toBe(2)
  })
})
