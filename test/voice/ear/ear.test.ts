import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { Ear } from '../../../agent/voice/ear/ear.ts'
import { DEFAULT_HEARING } from '../../../agent/voice/voice-options.ts'
import type { ToEar } from '../../../agent/voice/worker/messages.ts'

/** Stands for the thread; what it was sent can be looked at. */
class FakeThread extends EventEmitter {
  readonly sent: ToEar[] = []
  postMessage(message: ToEar): void {
    this.sent.push(message)
  }
  unref(): void {}
  async terminate(): Promise<number> {
    return 0
  }
}

function startEar() {
  const threads: FakeThread[] = []
  const retries: (() => void)[] = []
  const states: string[] = []
  const ear: Ear = new Ear({
    options: DEFAULT_HEARING,
    onEvent: () => undefined,
    onState: () => states.push(ear.state),
    onTrouble: () => undefined,
    report: () => undefined,
    start: () => {
      const thread = new FakeThread()
      threads.push(thread)
      return thread as unknown as Worker
    },
    schedule: run => {
      retries.push(run)
      return () => undefined
    },
  })
  ear.start()
  return { ear, threads, retries, states }
}

describe('the thread that listens', () => {
  it('is started again when it dies, and told again what it must know', () => {
    const { ear, threads, retries, states } = startEar()
    ear.expect(['oat milk'])
    ear.setMode('open')
    threads[0]?.emit('message', { type: 'ready', engines: [] })
    threads[0]?.emit('error', new Error('gone'))
    threads[0]?.emit('exit', 1)
    expect(states).toEqual(['starting', 'ready', 'failed'])
    expect(retries).toHaveLength(1)
    retries[0]?.()
    threads[1]?.emit('message', { type: 'ready', engines: [] })
    expect(ear.state).toBe('ready')
    expect(threads[1]?.sent).toContainEqual({ type: 'expect', phrases: ['oat milk'] })
    expect(threads[1]?.sent).toContainEqual({ type: 'mode', mode: 'open' })
  })

  it('gets no sound while it is to be deaf', () => {
    const { ear, threads } = startEar()
    ear.setMode('deaf')
    ear.hear(new Int16Array(512))
    expect(threads[0]?.sent.some(message => message.type === 'audio')).toBe(false)
  })
})
