import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { EarEvent } from '../../agent/voice/ear/ear-events.ts'
import { FakeHearing } from '../voice/fake-hearing.ts'
import { standing, startHeadUnit } from './support.ts'

async function startVoice(options: Parameters<typeof startHeadUnit>[0] = {}) {
  const started: FakeHearing[] = []
  const headUnit = startHeadUnit({
    ...options,
    startVoiceWorker: () => {
      const hearing = new FakeHearing()
      started.push(hearing)
      return hearing
    },
  })
  await headUnit.dispatch({ type: 'microphone', state: 'on' })
  const [hearing] = started
  if (hearing === undefined) throw new Error('Nothing was started to listen')
  hearing.isReady()
  return { headUnit, hearing }
}

const utterance = (words: string): Extract<EarEvent, { type: 'utterance' }> => ({
  type: 'utterance',
  words,
  certainty: 0.9,
  silenceMs: 600,
})

describe('the voice', () => {
  it('does what is said after the wake word', async () => {
    const { headUnit, hearing } = await startVoice()
    expect(headUnit.snapshot().conversation.microphone).toBe('ready')
    hearing.hears({ type: 'wake', score: 0.9 })
    expect(headUnit.snapshot().conversation).toMatchObject({ phase: 'listening', microphone: 'listening' })
    hearing.hears(utterance('Open the passenger window.'))
    await vi.waitFor(() => expect(headUnit.snapshot().turns).toHaveLength(1))
    headUnit.pass(6000)
    expect(standing(headUnit, 'window.position@passenger')).toBe(100)
  })

  it('reads uncertain words back before it acts on them', async () => {
    const { headUnit, hearing } = await startVoice()
    hearing.hears({ type: 'wake', score: 0.9 })
    hearing.hears({ ...utterance('Open the passenger window.'), certainty: 0.4 })
    await vi.waitFor(() => expect(headUnit.snapshot().conversation.confirmation).toBeDefined())
    const { confirmation } = headUnit.snapshot().conversation
    expect(confirmation?.title.en).toContain('Open the passenger window')
    headUnit.pass(6000)
    expect(standing(headUnit, 'window.position@passenger')).toBe(0)
    await headUnit.dispatch({ type: 'confirm', confirmationId: confirmation?.id ?? '', accept: true })
    headUnit.pass(6000)
    expect(standing(headUnit, 'window.position@passenger')).toBe(100)
  })

  it('goes on listening when the wake word was followed by noise, and stops when somebody was only overheard', async () => {
    const { headUnit, hearing } = await startVoice()
    hearing.hears({ type: 'wake', score: 0.9 })
    hearing.hears({ type: 'noise' })
    expect(headUnit.snapshot().conversation.phase).toBe('listening')
    await headUnit.dispatch({ type: 'cancel' })
    hearing.hears({ type: 'speech' })
    hearing.hears({ type: 'noise' })
    expect(headUnit.snapshot().conversation.phase).toBe('idle')
  })

  it('hears nothing while it is muted', async () => {
    const { headUnit, hearing } = await startVoice()
    await headUnit.dispatch({ type: 'mute', muted: true })
    headUnit.hear?.(new Int16Array(512))
    expect(hearing.mode).toBe('deaf')
    expect(hearing.gotSound).toBe(false)
    expect(headUnit.snapshot().conversation.microphone).toBe('muted')
  })

  it('leaves no sound behind unless it is to be recorded; what is recorded can be erased', async () => {
    const home = await mkdtemp(join(tmpdir(), 'codriver-home-'))
    const { headUnit, hearing } = await startVoice({ home })
    const recorded = () => readdir(join(home, 'recordings')).catch(() => [])
    hearing.gives(new Int16Array(1600))
    expect(await recorded()).toEqual([])
    expect(headUnit.snapshot().voice?.recording).toEqual({ on: false, count: 0 })

    await headUnit.dispatch({ type: 'record', what: 'start' })
    hearing.gives(new Int16Array(1600).fill(7))
    expect(await recorded()).toHaveLength(1)
    expect(headUnit.snapshot().voice?.recording).toEqual({ on: true, count: 1 })

    await headUnit.dispatch({ type: 'record', what: 'erase' })
    hearing.gives(new Int16Array(1600))
    expect(await recorded()).toEqual([])
    expect(headUnit.snapshot().voice?.recording).toEqual({ on: false, count: 0 })
    await headUnit.close()
    await rm(home, { recursive: true })
  })

  it('tells who speaks Chinese with it that it understands English only, as long as that is so', async () => {
    const { headUnit, hearing } = await startVoice()
    const told = () => headUnit.snapshot().notices.some(notice => notice.id === 'voice-language')
    hearing.isReady([{ role: 'recogniser', id: 'moonshine', name: 'M', licence: 'MIT', state: 'ready' }])
    expect(told()).toBe(false)
    await headUnit.dispatch({ type: 'preferences', patch: { language: 'zh' } })
    await headUnit.dispatch({ type: 'mute', muted: false })
    expect(told()).toBe(true)
    hearing.isReady([{ role: 'recogniser', id: 'sherpa', name: 'S', licence: 'MIT', state: 'ready' }])
    expect(told()).toBe(false)
  })

  it('says so when its ears die, and typing goes on', async () => {
    const { headUnit, hearing } = await startVoice()
    hearing.hears({ type: 'wake', score: 0.9 })
    hearing.breaks()
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
