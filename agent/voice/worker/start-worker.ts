import { Worker } from 'node:worker_threads'
import { workerFile } from './worker-file.ts'

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
 * Starts a thread of this room.
 *
 * @param name the file's name without extension: `speaker-worker`.
 * @param data plain data for the worker.
 * @throws Error when the worker is not in the build.
 */
export function startWorker<Data>(name: string, data: Data): Worker {
  const program = workerFile(name)
  if (program.kind === 'built')
    return new Worker(program.file, { workerData: { data } satisfies WorkerStart<Data> })
  const start = { tsx: program.register, source: program.file.href }
  return new Worker(FROM_SOURCE, { eval: true, workerData: { data, start } })
}
