import { parentPort, workerData } from 'node:worker_threads'
import type { Language } from '../../domain/language.ts'
import type { SpokenAudio } from '../ports.ts'
import { loadEspeak } from '../speech/espeak.ts'
import { loadFlite } from '../speech/flite.ts'
import type { FromSpeaker, ThreadedEngine, ToSpeaker } from '../speech/thread-speaker.ts'
import type { WorkerStart } from './start-worker.ts'

type Synthesise = (text: string, language: Language) => SpokenAudio

const LOADERS: Readonly<Record<ThreadedEngine, () => Promise<Synthesise>>> = {
  flite: loadFlite,
  espeak: loadEspeak,
}

/** The thread that speaks, with one engine. */
async function answer(engine: Promise<Synthesise>, { id, text, language }: ToSpeaker): Promise<FromSpeaker> {
  try {
    const { sampleRate, pcm } = (await engine)(text, language)
    return { id, sampleRate, pcm: Int16Array.from(pcm) }
  } catch (error) {
    // The message may repeat what was to be said.
    return { id, failure: `Synthesis failed: ${error instanceof Error ? error.name : 'unknown'}` }
  }
}

const port = parentPort
if (port === null) throw new Error('speaker-worker.ts runs in a worker thread only')
const { data: wanted }: WorkerStart<ThreadedEngine> = workerData
const engine = LOADERS[wanted]()
engine.catch(() => undefined)
port.on('message', async (message: ToSpeaker) => {
  const reply = await answer(engine, message)
  port.postMessage(reply, 'pcm' in reply ? [reply.pcm.buffer] : [])
})
