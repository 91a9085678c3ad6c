import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findElectron } from '../../scripts/electron-binary.ts'
import { ROOT } from '../../scripts/sources.ts'
import { definedEnvironment } from './screen.ts'

const electron = findElectron({
  root: ROOT,
  environment: process.env,
  platform: process.platform,
  install: () => false,
})
const missing = 'missing' in electron ? electron.missing : undefined

/** The shell's own tests load its code against a fake; this one runs where Electron itself can. */
describe.skipIf(missing)(`Electron's window${missing ? ` (skipped: ${missing})` : ''}`, () => {
  it('shows the head unit from its own scheme, does what it is told, and ends cleanly', async () => {
    if (!('executable' in electron)) return
    const home = await mkdtemp(join(tmpdir(), 'codriver-home-'))
    const app = await _electron.launch({
      executablePath: electron.executable,
      args: [ROOT],
      env: { ...definedEnvironment(), CODRIVER_HOME: home },
    })
    try {
      const page = await app.firstWindow()
      expect(page.url()).toBe('app://codriver/')
      const field = page.getByRole('textbox').first()
      await field.fill('open my window')
      await field.press('Enter')
      await page
        .getByText(/window.*open/i)
        .first()
        .waitFor()
      expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false)
    } finally {
      await app.close()
      await rm(home, { recursive: true, force: true })
    }
  })
})
