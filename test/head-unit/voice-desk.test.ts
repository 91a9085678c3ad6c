import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import type { EarEvent } from '../../agent/voice/ear/ear-events.ts'
import type { ToEar } from '../../agent/voice/worker/messages.ts'
import { standing, startHeadUnit } from './support.ts'

/** Stands for the thread that listens: what it would hear is put into its mouth. */
class FakeThread extends EventEmitter {
  readonly sent: ToEar[] = []
  postMessage(message: ToEar): void {
    this.sent.push(message)
  }
  unref(): void {}
  async terminate(): Promise<number> {
    return 0
  }
  hears(event: EarEvent): void {
    this.emit('message', { type: 'event', event })
  }
  get mode(): string | undefined {
    return this.sent.flatMap(message => (message.type === 'mode' ? [message.mode] : [])).at(-1)
  }
}

async function startVoice() {
  const threads: FakeThread[] = []
  const headUnit = startHeadUnit({
    startVoiceWorker: () => {
      const thread = new FakeThread()
      threads.push(thread)
      return thread as unknown as Worker
    },
  })
  await headUnit.dispatch({ type: 'microphone', state: 'on' })
  const [thread] = threads
  if (thread === undefined) throw new Error('No thread was started')
  thread.emit('message', { type: 'ready', engines: [] })
  return { headUnit, thread }
}

const utterance = (words: string): EarEvent => ({ type: 'utterance', words, certainty: 0.9, silenceMs: 600 })

describe('the voice', () => {
  it('does what is said after the wake word', async () => {
    const { headUnit, thread } = await startVoice()
    expect(headUnit.snapshot().conversation.microphone).toBe('ready')
    thread.hears({ type: 'wake', score: 0.9 })
    expect(headUnit.snapshot().conversation).toMatchObject({ phase: 'listening', microphone: 'listening' })
    thread.hears(utterance('Open the passenger window.'))
    await vi.waitFor(() => expect(headUnit.snapshot().turns).toHaveLength(1))
    headUnit.pass(6000)
    expect(standing(headUnit, 'window.position@passenger')).toBe(100)
  })

  it('goes on listening when the wake word was followed by noise, and stops when somebody was only overheard', async () => {
    const { headUnit, thread } = await startVoice()
    thread.hears({ type: 'wake', score: 0.9 })
    thread.hears({ type: 'noise' })
    expect(headUnit.snapshot().conversation.phase).toBe('listening')
    await headUnit.dispatch({ type: 'cancel' })
    thread.hears({ type: 'speech' })
    thread.hears({ type: 'noise' })
    expect(headUnit.snapshot().conversation.phase).toBe('idle')
  })

  it('hears nothing while it is muted', async () => {
    const { headUnit, thread } = await startVoice()
    await headUnit.dispatch({ type: 'mute', muted: true })
    headUnit.hear?.(new Int16Array(512))
    expect(thread.mode).toBe('deaf')
    expect(thread.sent.some(message => message.type === 'audio')).toBe(false)
    expect(headUnit.snapshot().conversation.microphone).toBe('muted')
  })

  it('says so when its thread dies, and typing goes on', async () => {
    const { headUnit, thread } = await startVoice()
    thread.hears({ type: 'wake', score: 0.9 })
    thread.emit('error', new Error('gone'))
    expect(headUnit.snapshot().notices.map(notice => notice.id)).toContain('ear-failed')
    expect(headUnit.snapshot().conversation.phase).toBe('idle')
    expect(await headUnit.dispatch({ type: 'say', text: 'open my window' })).toMatchObject({ ok: true })
  })

  it.each(['denied', 'missing', 'lost'] as const)(
    'says what is wrong when a microphone is %s',
    async state => {
      const { headUnit } = await startVoice()
      await headUnit.dispatch({ type: 'microphone', state })
      expect(headUnit.snapshot().conversation.microphone).toBe('unavailable')
      expect(headUnit.snapshot().notices.map(notice => notice.id)).toContain('microphone')
    },
  )

  it('refuses the button in words while it cannot hear', async () => {
    const headUnit = startHeadUnit()
    expect(await headUnit.dispatch({ type: 'listen', active: true })).toMatchObject({ ok: false })
  })
})
