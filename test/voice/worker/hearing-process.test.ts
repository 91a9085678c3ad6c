import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ChildProgram, forkProgram, type StartProgram } from '../../../agent/platform/child-program.ts'
import { Ear } from '../../../agent/voice/ear/ear.ts'
import type { EarEvent } from '../../../agent/voice/ear/ear-events.ts'
import { DEFAULT_HEARING } from '../../../agent/voice/voice-options.ts'
import { startHearingProcess } from '../../../agent/voice/worker/hearing-process.ts'
import { startUtilityProgram } from '../../../electron/utility-program.ts'
import { frames, joined, quiet, spoken } from '../speech.ts'

vi.mock('electron', () => import('../../support/fake-electron.ts'))

const ears: Ear[] = []
afterEach(() => {
  for (const ear of ears.splice(0)) ear.close()
})

/** The real process, started as the product starts it. */
function startEar(start: StartProgram) {
  const events: EarEvent[] = []
  const processes: ChildProgram[] = []
  const causes: unknown[] = []
  const ear = new Ear({
    options: DEFAULT_HEARING,
    onEvent: event => events.push(event),
    onState: () => undefined,
    onTrouble: () => undefined,
    report: cause => causes.push(cause),
    start: options => {
      return startHearingProcess(options, (file, flags) => {
        const started = start(file, flags)
        processes.push(started)
        return started
      })
    },
  })
  ears.push(ear)
  ear.setMode('open')
  ear.start()
  return { ear, events, processes, causes }
}
const isReady = (ear: Ear) => vi.waitFor(() => expect(ear.state).toBe('ready'), { timeout: 30_000 })

/** Plain Node's way, and Electron's. */
const WAYS = [
  ['a Node of its own', forkProgram],
  ["a utility process of Electron's", startUtilityProgram],
] as const

describe.each(WAYS)('the process that listens, %s', (_name, way) => {
  it('hears what was said while it was starting, and says which engines it has', async () => {
    const { ear, events } = startEar(way)
    for (const frame of frames(joined(quiet(0.5), await spoken('close all the windows'), quiet(1.2))))
      ear.hear(frame)
    await vi.waitFor(() => expect(events.map(event => event.type)).toContain('utterance'), {
      timeout: 30_000,
    })
    expect(events.flatMap(event => (event.type === 'utterance' ? [event.words] : []))).toEqual([
      expect.stringMatching(/close all the windows/i),
    ])
    expect(ear.engines.map(engine => engine.id)).toEqual(['openwakeword', 'silero', 'moonshine'])
  }, 40_000)

  it('tells that it has ended when it is killed from outside, and listens again', async () => {
    const { ear, processes, causes } = startEar(way)
    await isReady(ear)
    processes[0]?.kill()
    await vi.waitFor(() => expect(causes).toHaveLength(1), { timeout: 30_000 })
    await isReady(ear)
    expect(processes).toHaveLength(2)
  }, 60_000)

  it('hears again after it has been ended, and started for the second time', async () => {
    const first = startEar(way)
    await isReady(first.ear)
    first.ear.close()
    const second = startEar(way)
    await isReady(second.ear)
    expect(second.causes).toEqual([])
  }, 60_000)
})
