import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Everything a build depends on, relative to the repository. */
const SOURCES = [
  'agent',
  'electron',
  'web',
  'renderer',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** The repository's folder. */
export const ROOT = dirname(import.meta.dirname)
const STAMP = join(ROOT, 'out', 'sources.sha256')

/** A digest of every source's path, size and time of change; about 5 ms for a thousand files. */
export function sourcesDigest(root = ROOT): string {
  const hash = createHash('sha256').update(process.version)
  const visit = (path: string): void => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (stat === undefined) return
    if (!stat.isDirectory()) {
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`)
      return
    }
    const entries: Dirent[] = readdirSync(join(root, path), { withFileTypes: true })
    for (const name of entries.map(entry => entry.name).sort()) visit(join(path, name))
  }
  for (const source of SOURCES) visit(source)
  return hash.digest('hex')
}

/** Is `out/` what a build of the present sources would make? */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '')
  return stamp === sourcesDigest()
}

/** Notes which sources `out/` was made from; `digest` was taken before the build began. */
export async function markBuilt(digest: string): Promise<void> {
  await mkdir(dirname(STAMP), { recursive: true })
  await writeFile(STAMP, digest)
}
