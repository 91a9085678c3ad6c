import { CodriverError } from '../../platform/errors.ts'
import { Listener } from '../ear/listener.ts'
import { loadHearing } from '../engines/hearing-engines.ts'
import { VoiceAnalyser } from '../speaker/voice-analyser.ts'
import type { HearingOptions } from '../voice-options.ts'
import { agentPort } from './agent-port.ts'
import type { FromEar, ToEar } from './messages.ts'

/**
 * More audio than this in the queue means the machine can't keep up: what is oldest is let go. Frames of 32 ms: 20 s, for
 * a slow machine takes ten to load the models, and what was said meanwhile is to be heard.
 */
const MOST_WAITING = 625

/** Frames in the queue of a machine that keeps up: none, or the few that came during one transcript. */
const CAUGHT_UP = 6

/** The process that listens: audio in, reports out. Whatever breaks it ends it, and the ear starts another. */
async function main(options: HearingOptions): Promise<void> {
  const send = (message: FromEar): void => port.send(message)
  const engines = await loadHearing(options)
  const analyser = new VoiceAnalyser()
  const listener = new Listener({
    ...engines,
    analyse: pcm => analyser.analyse(pcm),
    report: event => send({ type: 'event', event }),
    keep: pcm => send({ type: 'sound', pcm }),
  })

  const handle = async (message: ToEar): Promise<void> => {
    switch (message.type) {
      case 'audio':
        return listener.push(message.pcm, waiting.length > CAUGHT_UP)
      case 'mode':
        return listener.setMode(message.mode)
      case 'partials':
        return listener.setPartials(message.wanted)
      case 'expect':
        return engines.recogniser.expect(message.phrases)
      case 'keep':
        return listener.setKeeping(message.wanted)
      case 'voices':
        return listener.setVoices(message.wanted)
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
  const receive = (message: ToEar): void => {
    if (message.type === 'audio' && waiting.length >= MOST_WAITING) {
      const oldest = waiting.findIndex(kept => kept.type === 'audio')
      if (oldest >= 0) waiting.splice(oldest, 1)
    }
    waiting.push(message)
    void work().catch(fall)
  }
  for (const message of early.splice(0)) receive(message)
  take = receive
  send({ type: 'ready', engines: engines.infos })
}

/** Rethrown outside the promise: an uncaught error ends the process, which is how the ear learns of it. */
const fall = (error: unknown): void => {
  setImmediate(() => {
    throw error
  })
}

/** What comes while the models are loaded: the first words are not lost. */
const early: ToEar[] = []
let take = (message: ToEar): void => void early.push(message)

// Ctrl+C in a terminal reaches the whole group; the agent ends in order, and its worker with it.
process.on('SIGINT', () => undefined)
const port = agentPort()
port.onMessage(message => {
  if (message.type === 'start') main(message.options).catch(fall)
  else take(message)
})
