import workletUrl from './capture.worklet.ts?worker&url'

/** What became of opening the microphone, or of the open one. */
export type CaptureFailure = 'denied' | 'missing' | 'lost'

/** An open microphone. */
export interface Capture {
  /** Closes it for good: the system's indicator goes out. */
  stop(): void
}

export interface CaptureListener {
  /** 32 ms of 16 kHz, 16 bit, mono. */
  readonly onFrame: (pcm: Int16Array) => void
  /** It ended by itself: unplugged, or taken by the system. */
  readonly onLost: () => void
}

const RATE = 16_000
const PROCESSOR = 'codriver-capture'
/** The browser's own processing cuts into the wake word. */
const CONSTRAINTS: MediaStreamConstraints = {
  audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false },
}

/** Why `getUserMedia` refused. */
export function captureFailure(error: unknown): CaptureFailure {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing'
  return 'lost'
}

/** A context of the rate wanted; where the stream's rate forbids that, of the stream's own (the worklet resamples). */
async function connect(stream: MediaStream): Promise<{ context: AudioContext; node: AudioWorkletNode }> {
  const attempt = async (context: AudioContext) => {
    try {
      await context.audioWorklet.addModule(workletUrl)
      const node = new AudioWorkletNode(context, PROCESSOR, { numberOfOutputs: 0 })
      context.createMediaStreamSource(stream).connect(node)
      await context.resume()
      return { context, node }
    } catch (error) {
      await context.close()
      throw error
    }
  }
  try {
    return await attempt(new AudioContext({ sampleRate: RATE }))
  } catch {
    return attempt(new AudioContext())
  }
}

/**
 * Opens the microphone and hears it until it is stopped.
 * @throws DOMException as `getUserMedia` does; see {@link captureFailure}.
 */
export async function openCapture({ onFrame, onLost }: CaptureListener): Promise<Capture> {
  // Absent on pages that are not served securely.
  if (navigator.mediaDevices === undefined) throw new DOMException('No microphone here', 'NotFoundError')
  const stream = await navigator.mediaDevices.getUserMedia(CONSTRAINTS)
  const close = (): void => {
    for (const track of stream.getTracks()) track.stop()
  }
  try {
    const { context, node } = await connect(stream)
    node.port.onmessage = (event: MessageEvent<Int16Array>) => onFrame(event.data)
    for (const track of stream.getTracks()) track.onended = onLost
    return {
      stop: () => {
        for (const track of stream.getTracks()) track.onended = null
        node.port.onmessage = null
        close()
        void context.close()
      },
    }
  } catch (error) {
    close()
    throw error
  }
}
