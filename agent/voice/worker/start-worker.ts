import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Starts a worker of this room: from its source where the program runs from sources, else from the build, where every
 * worker is an entry of its own beside the main one.
 *
 * @param name the file's name without extension: `voice-worker`.
 * @param data plain data for the worker.
 */
export function startWorker(name: string, data: unknown): Worker {
  const source = new URL(`./${name}.ts`, import.meta.url)
  if (existsSync(fileURLToPath(source)))
    return new Worker(source, { workerData: data, execArgv: ['--import', 'tsx', '--no-warnings'] })
  const built = [`./${name}.js`, `../${name}.js`].map(path => new URL(path, import.meta.url))
  const found = built.find(url => existsSync(fileURLToPath(url)))
  if (found === undefined) throw new Error(`The worker ${name} is not in the build`)
  return new Worker(found, { workerData: data })
}
