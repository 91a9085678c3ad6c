import { parentPort, workerData } from 'node:worker_threads'
import { CodriverError } from '../../platform/errors.ts'
import { Listener } from '../ear/listener.ts'
import { loadHearing } from '../engines/hearing-engines.ts'
import type { HearingOptions } from '../voice-options.ts'
import type { FromEar, ToEar } from './messages.ts'
import type { WorkerStart } from './start-worker.ts'

/** More audio than this in the queue means the machine can't keep up: what is oldest is let go. Frames of 32 ms. */
const MOST_WAITING = 250

/** The thread that listens: audio in, reports out. Whatever breaks it ends it, and the ear starts another. */
async function main(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('voice-worker.ts runs in a worker thread only')
  const send = (message: FromEar): void => port.postMessage(message)
  const { data: options }: WorkerStart<HearingOptions> = workerData
  const engines = await loadHearing(options)
  const listener = new Listener({ ...engines, report: event => send({ type: 'event', event }) })

  const handle = async (message: ToEar): Promise<void> => {
    switch (message.type) {
      case 'audio':
        return listener.push(message.pcm)
      case 'mode':
        return listener.setMode(message.mode)
      case 'partials':
        return listener.setPartials(message.wanted)
      case 'expect':
        return engines.recogniser.expect(message.phrases)
      case 'finish':
        return listener.finish()
    }
  }

  const waiting: ToEar[] = []
  let busy = false
  const work = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        await handle(next)
      } catch (error) {
        if (!(error instanceof CodriverError)) throw error
        send({ type: 'trouble', say: error.say })
        send({ type: 'event', event: { type: 'noise' } })
      }
    }
    busy = false
  }
  port.on('message', (message: ToEar) => {
    if (message.type === 'audio' && waiting.length >= MOST_WAITING) {
      const oldest = waiting.findIndex(kept => kept.type === 'audio')
      if (oldest >= 0) waiting.splice(oldest, 1)
    }
    waiting.push(message)
    void work().catch(error => {
      // Rethrown outside the promise: an uncaught error ends the thread, which is how the ear learns of it.
      setImmediate(() => {
        throw error
      })
    })
  })
  send({ type: 'ready', engines: engines.infos })
}

main().catch(error => {
  setImmediate(() => {
    throw error
  })
})
