import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Run in the thread first: Node 20 gives a thread no loader for TypeScript of its own. */
const FROM_SOURCE = `
const { workerData } = require('node:worker_threads')
const { tsx, source } = workerData.start
import(tsx).then(({ register }) => {
  register()
  return import(source)
})
`

/** What every worker of this room finds in `workerData`. */
export interface WorkerStart<Data> {
  readonly data: Data
}

/**
 * Starts a worker of this room: from its source where the program runs from sources, else from the build, where every
 * worker is an entry of its own beside the main one.
 *
 * @param name the file's name without extension: `voice-worker`.
 * @param data plain data for the worker.
 * @throws Error when the worker is not in the build.
 */
export function startWorker<Data>(name: string, data: Data): Worker {
  const source = new URL(`./${name}.ts`, import.meta.url)
  if (existsSync(fileURLToPath(source))) {
    const manifest = createRequire(import.meta.url).resolve('tsx/package.json')
    const tsx = pathToFileURL(join(dirname(manifest), 'dist/esm/api/index.mjs')).href
    return new Worker(FROM_SOURCE, { eval: true, workerData: { data, start: { tsx, source: source.href } } })
  }
  const built = [`./${name}.js`, `../${name}.js`].map(path => new URL(path, import.meta.url))
  const found = built.find(url => existsSync(fileURLToPath(url)))
  if (found === undefined) throw new Error(`The worker ${name} is not in the build`)
  return new Worker(found, { workerData: { data } satisfies WorkerStart<Data> })
}
