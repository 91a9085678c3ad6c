import { join } from 'node:path'
import { ROOT } from './sources.ts'

/**
 * The command line of the built web host, for the launcher and for tests of the product.
 *
 * V8's young generation is kept small (MB): a conversation leaves little garbage, and the default lets the process
 * grow by some 25 MB before it is collected, which a head unit would rather keep. Code is made for size rather than
 * speed, which saves another ten; a turn takes milliseconds either way.
 * Node 22 calls its SQLite experimental at every start, which is nothing a driver can act on.
 *
 * @param flags the host's own, such as `--port 0`
 */
export const webHostCommand = (...flags: readonly string[]): string[] => [
  '--max-semi-space-size=2',
  '--optimize-for-size',
  '--disable-warning=ExperimentalWarning',
  join(ROOT, 'out/main/web.js'),
  ...flags,
]

/**
 * The built web host's environment. glibc keeps what threads gave back in arenas of their own; with a single one the
 * process is some 20 MB smaller after a conversation. Other systems do not know the variable.
 */
export const webHostEnvironment = (): NodeJS.ProcessEnv => ({ MALLOC_ARENA_MAX: '1', ...process.env })
