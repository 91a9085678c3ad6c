import type { SpeechSound } from '../../agent/protocol/index.ts'

/** Plays speech that the head unit has made. */
export interface SoundPlayer {
  /** @returns false when this page may not play sound (yet); `done` is then never called. */
  play(sound: SpeechSound, done: () => void): boolean
  silence(): void
  /** How loud it is now: RMS of 1, and 0 while it is held; undefined while nothing is played. */
  level(): number | undefined
  /** Falls silent, to go on later. */
  hold(): void
  /** Goes on after {@link hold}, a word earlier, so that what was cut is heard whole. */
  resume(): void
}

/** Seconds repeated when it goes on. */
const BACK = 0.3
/** Samples the loudness is taken from: 43 ms at 48 kHz. */
const LEVEL_SAMPLES = 2048

interface Playing {
  readonly buffer: AudioBuffer
  readonly done: () => void
  /** Absent while it is held. */
  readonly source?: AudioBufferSourceNode
  /** Seconds into the sound, at `since` by the context's clock. */
  readonly at: number
  readonly since: number
}

/** On the page's audio output. */
export function pagePlayer(): SoundPlayer {
  let output: { readonly context: AudioContext; readonly meter: AnalyserNode } | undefined
  let playing: Playing | undefined
  const samples = new Float32Array(LEVEL_SAMPLES)

  const open = () => {
    const context = new AudioContext()
    const meter = new AnalyserNode(context, { fftSize: LEVEL_SAMPLES })
    meter.connect(context.destination)
    return { context, meter }
  }
  const stop = (): void => {
    if (playing?.source === undefined) return
    playing.source.onended = null
    playing.source.stop()
  }
  const start = ({ context, meter }: NonNullable<typeof output>, wanted: Omit<Playing, 'since'>): void => {
    const source = new AudioBufferSourceNode(context, { buffer: wanted.buffer })
    source.onended = () => {
      playing = undefined
      wanted.done()
    }
    source.connect(meter)
    source.start(0, wanted.at)
    playing = { ...wanted, source, since: context.currentTime }
  }
  return {
    play({ sampleRate, pcm }, done) {
      stop()
      playing = undefined
      output ??= open()
      const { context } = output
      if (context.state !== 'running') {
        void context.resume()
        // Before the first touch a browser keeps silent; afterwards it takes a moment to begin.
        if (!navigator.userActivation?.hasBeenActive) return false
      }
      const buffer = context.createBuffer(1, Math.max(1, pcm.length), sampleRate)
      buffer.copyToChannel(
        Float32Array.from(pcm, sample => sample / 32_768),
        0,
      )
      start(output, { buffer, done, at: 0 })
      return true
    },
    silence() {
      stop()
      playing = undefined
    },
    level() {
      if (playing === undefined || output === undefined) return undefined
      if (playing.source === undefined) return 0
      output.meter.getFloatTimeDomainData(samples)
      return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / LEVEL_SAMPLES)
    },
    hold() {
      if (playing?.source === undefined || output === undefined) return
      stop()
      const { source: _stopped, ...rest } = playing
      playing = { ...rest, at: playing.at + output.context.currentTime - playing.since }
    },
    resume() {
      if (playing === undefined || playing.source !== undefined || output === undefined) return
      start(output, { ...playing, at: Math.max(0, playing.at - BACK) })
    },
  }
}
