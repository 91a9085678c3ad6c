import type { SpeechSound } from '../../agent/protocol/index.ts'

/** Plays speech that the head unit has made. */
export interface SoundPlayer {
  /** @returns false when this page may not play sound (yet); `done` is then never called. */
  play(sound: SpeechSound, done: () => void): boolean
  silence(): void
}

/** On the page's audio output. */
export function pagePlayer(): SoundPlayer {
  let context: AudioContext | undefined
  let source: AudioBufferSourceNode | undefined
  const silence = (): void => {
    if (source === undefined) return
    source.onended = null
    source.stop()
    source = undefined
  }
  return {
    play({ sampleRate, pcm }, done) {
      silence()
      context ??= new AudioContext()
      if (context.state !== 'running') {
        void context.resume()
        return false
      }
      const buffer = context.createBuffer(1, Math.max(1, pcm.length), sampleRate)
      buffer.copyToChannel(
        Float32Array.from(pcm, sample => sample / 32_768),
        0,
      )
      source = new AudioBufferSourceNode(context, { buffer })
      source.onended = () => {
        source = undefined
        done()
      }
      source.connect(context.destination)
      source.start()
      return true
    },
    silence,
  }
}
