import type { Page } from 'playwright-core'
import { SAMPLE_RATE } from '../../agent/voice/ports.ts'

/**
 * A microphone into which a test speaks when it wants to, instead of at fixed times of a file: on a busy machine
 * everything takes longer, and what is said must wait for it. The sound takes the way of every microphone from there:
 * a stream, the page's audio worklet, the socket.
 */
export interface PageMicrophone {
  /** Speaks; resolves when the sound has been handed to the microphone. @param pcm 16 kHz. */
  speak(pcm: Int16Array): Promise<void>
  /** What happened so far, in order, by the page's clock. */
  soundEvents(): Promise<readonly SoundEvent[]>
}

export interface SoundEvent {
  /** `said`: the first sample of something that was said. `voice`, `silence`: the page's voice begins, and is no longer heard. */
  readonly what: 'said' | 'voice' | 'silence'
  /** Milliseconds; of `silence` with the loudspeaker's own delay. */
  readonly at: number
}

/** Runs in the page, before the product: no name from outside may be used in it. */
function install(rate: number): void {
  const events: { what: 'said' | 'voice' | 'silence'; at: number }[] = []
  const context = new AudioContext()
  const microphone = context.createMediaStreamDestination()
  navigator.mediaDevices.getUserMedia = async () => {
    await context.resume()
    return microphone.stream
  }
  const { start, stop } = AudioBufferSourceNode.prototype
  const ours = new WeakSet<AudioScheduledSourceNode>()
  AudioBufferSourceNode.prototype.start = function (...given) {
    if (!ours.has(this)) {
      events.push({ what: 'voice', at: performance.now() })
      this.addEventListener('ended', () => events.push({ what: 'silence', at: performance.now() }))
    }
    start.apply(this, given)
  }
  AudioBufferSourceNode.prototype.stop = function (...given) {
    const { context } = this
    const delay = context instanceof AudioContext ? context.outputLatency : 0
    events.push({ what: 'silence', at: performance.now() + delay * 1000 })
    stop.apply(this, given)
  }
  Object.assign(window, {
    fakeMicrophone: {
      events,
      say(samples: readonly number[]): void {
        const buffer = context.createBuffer(1, samples.length, rate)
        buffer.copyToChannel(
          Float32Array.from(samples, sample => sample / 32_768),
          0,
        )
        const source = new AudioBufferSourceNode(context, { buffer })
        ours.add(source)
        source.connect(microphone)
        // A moment ahead, so that the first sample is not late.
        const at = context.currentTime + 0.05
        events.push({ what: 'said', at: performance.now() + 50 })
        source.start(at)
      },
    },
  })
}

/** Gives the page its microphone; before the product is opened in it. */
export const installPageMicrophone = (page: Page): Promise<void> =>
  page.addInitScript(install, SAMPLE_RATE).then(() => undefined)

export const pageMicrophone = (page: Page): PageMicrophone => ({
  speak: pcm => page.evaluate(samples => Reflect.get(window, 'fakeMicrophone').say(samples), [...pcm]),
  soundEvents: () => page.evaluate(() => Reflect.get(window, 'fakeMicrophone').events),
})
