import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Where a worker's program is. */
export type WorkerFile =
  /** Beside the main program in the build. */
  | { readonly kind: 'built'; readonly file: URL }
  /** Its source, and the URL of tsx's loader, which it needs to be read. */
  | { readonly kind: 'source'; readonly file: URL; readonly loader: string; readonly register: string }

/**
 * Finds a worker of this room: its source where the program runs from sources, else in the build, where every worker
 * is an entry of its own beside the main one.
 *
 * @param name the file's name without extension: `voice-worker`.
 * @throws Error when the worker is not in the build.
 */
export function workerFile(name: string): WorkerFile {
  const source = new URL(`./${name}.ts`, import.meta.url)
  if (existsSync(fileURLToPath(source))) {
    const tsx = dirname(createRequire(import.meta.url).resolve('tsx/package.json'))
    const part = (path: string): string => pathToFileURL(join(tsx, path)).href
    return {
      kind: 'source',
      file: source,
      loader: part('dist/loader.mjs'),
      register: part('dist/esm/api/index.mjs'),
    }
  }
  const built = [`./${name}.js`, `../${name}.js`].map(path => new URL(path, import.meta.url))
  const file = built.find(url => existsSync(fileURLToPath(url)))
  if (file === undefined) throw new Error(`The worker ${name} is not in the build`)
  return { kind: 'built', file }
}
