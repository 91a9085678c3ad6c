import type { RawData, WebSocket } from 'ws'
import type { FrameChannel } from '../agent/head-unit/screens/index.ts'
import { isMicrophoneFrame } from '../agent/protocol/index.ts'

/** A screen that has not answered a ping for this long is gone (a closed lid, a pulled cable). */
export const HEARTBEAT_MS = 15_000

/** What may wait to be sent to a slow screen, in bytes; beyond it the screen is let go and reconnects. */
const MAX_BACKLOG = 8 * 1024 * 1024

/** A binary message that is sound of a microphone; ws delivers one buffer unless told otherwise. */
const soundIn = (data: RawData): Uint8Array | undefined =>
  data instanceof Uint8Array && isMicrophoneFrame(data) ? data : undefined

/**
 * A WebSocket as a channel of frames and sound. Other binary frames are delivered as an empty one, which no contract
 * allows.
 * @param heartbeatMs how often the other end is asked whether it is still there
 */
export function socketChannel(socket: WebSocket, heartbeatMs = HEARTBEAT_MS): FrameChannel {
  let alive = true
  const heartbeat = setInterval(() => {
    if (!alive) {
      socket.terminate()
      return
    }
    alive = false
    socket.ping()
  }, heartbeatMs)
  heartbeat.unref()
  socket.on('pong', () => {
    alive = true
  })
  socket.on('close', () => clearInterval(heartbeat))
  // A broken socket also closes, which is where it is dealt with; without a listener Node would end the process.
  socket.on('error', () => undefined)
  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > MAX_BACKLOG) socket.terminate()
      else socket.send(frame)
    },
    onMessage(listener) {
      const forward = (data: RawData, isBinary: boolean): void => {
        alive = true
        if (!isBinary) listener(data.toString())
        else if (soundIn(data) === undefined) listener('')
      }
      socket.on('message', forward)
      return () => socket.off('message', forward)
    },
    sendSound(bytes) {
      if (socket.readyState === socket.OPEN && socket.bufferedAmount <= MAX_BACKLOG) socket.send(bytes)
    },
    onSound(listener) {
      const forward = (data: RawData, isBinary: boolean): void => {
        const sound = isBinary ? soundIn(data) : undefined
        if (sound !== undefined) listener(sound)
      }
      socket.on('message', forward)
      return () => socket.off('message', forward)
    },
    onClose(listener) {
      socket.on('close', listener)
      return () => socket.off('close', listener)
    },
    close() {
      socket.close(1001)
    },
  }
}
