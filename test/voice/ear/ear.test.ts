import { describe, expect, it } from 'vitest'
import { Ear } from '../../../agent/voice/ear/ear.ts'
import { DEFAULT_HEARING } from '../../../agent/voice/voice-options.ts'
import { FakeHearing } from '../fake-hearing.ts'

function startEar() {
  const processes: FakeHearing[] = []
  const retries: (() => void)[] = []
  const states: string[] = []
  const ear: Ear = new Ear({
    options: DEFAULT_HEARING,
    onEvent: () => undefined,
    onState: () => states.push(ear.state),
    onTrouble: () => undefined,
    report: () => undefined,
    start: () => {
      const process = new FakeHearing()
      processes.push(process)
      return process
    },
    schedule: run => {
      retries.push(run)
      return () => {
        retries.splice(retries.indexOf(run), 1)
      }
    },
  })
  ear.start()
  return { ear, processes, retries, states }
}

describe('the process that listens', () => {
  it('is started again when it dies, and told again what it must know', () => {
    const { ear, processes, retries, states } = startEar()
    ear.expect(['oat milk'])
    ear.setMode('open')
    processes[0]?.isReady()
    processes[0]?.breaks()
    expect(states).toEqual(['starting', 'ready', 'failed'])
    expect(retries).toHaveLength(1)
    retries[0]?.()
    processes[1]?.isReady()
    expect(ear.state).toBe('ready')
    expect(processes[1]?.sent).toContainEqual({ type: 'expect', phrases: ['oat milk'] })
    expect(processes[1]?.sent).toContainEqual({ type: 'mode', mode: 'open' })
  })

  it('ends some time after there is nothing to hear, and is there again when there is', () => {
    const { ear, processes, retries } = startEar()
    processes[0]?.isReady()
    ear.rest()
    expect(processes[0]?.ended).toBe(false)
    retries[0]?.()
    expect(processes[0]?.ended).toBe(true)
    expect(ear.state).toBe('off')
    ear.start()
    expect(processes).toHaveLength(2)
  })

  it('stays when there is something to hear again in time', () => {
    const { ear, processes, retries } = startEar()
    ear.rest()
    ear.start()
    expect(retries).toEqual([])
    expect(processes).toHaveLength(1)
  })

  it('is not started again after a failure while there is nothing to hear', () => {
    const { ear, processes, retries } = startEar()
    processes[0]?.breaks()
    ear.rest()
    for (const run of [...retries]) run()
    expect(processes).toHaveLength(1)
  })

  it('gets no sound while it is to be deaf', () => {
    const { ear, processes } = startEar()
    ear.setMode('deaf')
    ear.hear(new Int16Array(512))
    expect(processes[0]?.gotSound).toBe(false)
  })
})
