import type { FrameChannel } from '../../agent/head-unit/screens/index.ts'

/** Two connected ends in one process. Frames arrive in order, a microtask later, as they would from outside. */
export function memoryChannel(): [FrameChannel, FrameChannel] {
  const ends = [createEnd(), createEnd()] as const
  let open = true
  const close = (): void => {
    if (!open) return
    open = false
    for (const end of ends) for (const listener of [...end.closeListeners]) listener()
  }
  const channel = (own: End, other: End): FrameChannel => ({
    send(frame) {
      queueMicrotask(() => {
        if (open) for (const listener of [...other.messageListeners]) listener(frame)
      })
    },
    onMessage(listener) {
      own.messageListeners.add(listener)
      return () => own.messageListeners.delete(listener)
    },
    onClose(listener) {
      own.closeListeners.add(listener)
      return () => own.closeListeners.delete(listener)
    },
    close,
  })
  return [channel(ends[0], ends[1]), channel(ends[1], ends[0])]
}

interface End {
  readonly messageListeners: Set<(frame: string) => void>
  readonly closeListeners: Set<() => void>
}

const createEnd = (): End => ({ messageListeners: new Set(), closeListeners: new Set() })
