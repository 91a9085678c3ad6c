import { describe, expect, it, vi } from 'vitest'
import type { Command, ConversationView } from '../../../agent/protocol/index.ts'
import type { ScreenState } from '../../../renderer/connection/connection.ts'
import type { Capture, CaptureListener } from '../../../renderer/microphone/capture.ts'
import { Microphone } from '../../../renderer/microphone/microphone.ts'
import { baseSnapshot } from '../fixtures/base-snapshot.ts'

/** A page with one microphone; what the head unit is told and hears can be looked at. */
function page() {
  const told: Command[] = []
  let frames = 0
  let state: ScreenState = { status: 'ready', snapshot: baseSnapshot }
  const followers = new Set<() => void>()
  const devices: (() => void)[] = []
  const captures: { listener: CaptureListener; stopped: boolean }[] = []
  let refusal: DOMException | undefined
  const become = (next: ScreenState): void => {
    state = next
    for (const follow of [...followers]) follow()
  }
  const microphone = new Microphone({
    connection: {
      getState: () => state,
      subscribe: listener => {
        followers.add(listener)
        return () => followers.delete(listener)
      },
      send: async command => {
        told.push(command)
        return { ok: true }
      },
      sendSound: () => {
        frames += 1
      },
    },
    open: async (listener): Promise<Capture> => {
      if (refusal !== undefined) throw refusal
      const capture = { listener, stopped: false }
      captures.push(capture)
      return {
        stop: () => {
          capture.stopped = true
        },
      }
    },
    onDevices: listener => devices.push(listener),
  })
  const view = (look: ConversationView['microphone']): void =>
    become({
      status: 'ready',
      snapshot: { ...baseSnapshot, conversation: { ...baseSnapshot.conversation, microphone: look } },
    })
  return {
    microphone,
    told,
    captures,
    become,
    view,
    refuse: (name: string | undefined) => {
      refusal = name === undefined ? undefined : new DOMException('no', name)
    },
    plug: () => {
      for (const listener of devices) listener()
    },
    speak: () => captures.at(-1)?.listener.onFrame(new Int16Array(512)),
    frames: () => frames,
    states: () => told.flatMap(command => (command.type === 'microphone' ? [command.state] : [])),
  }
}
const settled = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 1 })

describe("the screen's microphone", () => {
  it('says that it is open, and sends what it hears', async () => {
    const { microphone, states, speak, frames } = page()
    microphone.open()
    await settled(() => expect(states()).toEqual(['on']))
    speak()
    expect(frames()).toBe(1)
  })

  it('is closed, not only silenced, while muted; and open again afterwards', async () => {
    const { microphone, captures, states, view } = page()
    microphone.open()
    await settled(() => expect(states()).toEqual(['on']))
    view('muted')
    expect(captures[0]?.stopped).toBe(true)
    expect(states().at(-1)).toBe('off')
    view('off')
    await settled(() => expect(states().at(-1)).toBe('on'))
    expect(captures).toHaveLength(2)
  })

  it('does not open while muted, even when asked', async () => {
    const { microphone, captures, view } = page()
    view('muted')
    microphone.open()
    await Promise.resolve()
    expect(captures).toEqual([])
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'lost'],
  ])('a refusal (%s) is told as %s', async (name, state) => {
    const { microphone, refuse, states } = page()
    refuse(name)
    microphone.open()
    await settled(() => expect(states()).toEqual([state]))
  })

  it('unplugged, says so; plugged in again, is there again', async () => {
    const { microphone, captures, states, plug } = page()
    microphone.open()
    await settled(() => expect(states()).toEqual(['on']))
    captures[0]?.listener.onLost()
    expect(states().at(-1)).toBe('lost')
    plug()
    await settled(() => expect(states().at(-1)).toBe('on'))
  })

  it('tells a head unit it reaches again that it is open', async () => {
    const { microphone, become, states } = page()
    microphone.open()
    await settled(() => expect(states()).toEqual(['on']))
    become({ status: 'reconnecting', snapshot: baseSnapshot })
    become({ status: 'ready', snapshot: baseSnapshot })
    expect(states()).toEqual(['on', 'on'])
  })
})
