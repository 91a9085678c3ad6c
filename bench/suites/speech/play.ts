import type { EarEvent, EarMode } from '../../../agent/voice/ear/ear-events.ts'
import { Listener } from '../../../agent/voice/ear/listener.ts'
import {
  type Recogniser,
  SAMPLE_RATE,
  type VoiceActivity,
  type WakeWord,
} from '../../../agent/voice/ports.ts'

/** Samples a microphone's worklet sends at once: 32 ms. */
const FRAME = 512
/** Quiet before and after a clip, seconds. */
const LEAD = 1
const TAIL = 1.5
/** A microphone in a parked car is never silent: amplitude of the noise around a clip, of 32 768. */
const ROOM = 12

export interface Models {
  readonly wake: WakeWord
  readonly activity: VoiceActivity
  readonly recogniser: Recogniser
}

/** An event, and when it came. */
export interface Timed {
  readonly event: EarEvent
  /** Milliseconds since the clip's last voice, in real time: waiting for audio and computing, one after the other. */
  readonly afterSpeechMs: number
  /** The same since its first voice. */
  readonly afterOnsetMs: number
}

/** A clip with the quiet of a car around it; the same noise every time. */
function inTheCar(pcm: Int16Array): Int16Array {
  const lead = LEAD * SAMPLE_RATE
  const audio = new Int16Array(lead + pcm.length + TAIL * SAMPLE_RATE)
  audio.set(pcm, lead)
  let seed = 1
  return audio.map(sample => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.max(-32_768, Math.min(32_767, sample + Math.round((seed / 2 ** 31 - 1) * ROOM)))
  })
}

/**
 * Where the voice of a clip begins and ends, in samples, found without our own detector: the first and the last 10 ms
 * within 35 dB of its loudest.
 */
function spanOfVoice(pcm: Int16Array): { readonly from: number; readonly to: number } {
  const step = SAMPLE_RATE / 100
  const levels = Array.from({ length: Math.floor(pcm.length / step) }, (_, index) => {
    let sum = 0
    for (const sample of pcm.subarray(index * step, (index + 1) * step)) sum += sample * sample
    return Math.sqrt(sum / step)
  })
  const threshold = Math.max(0, ...levels) / 10 ** (35 / 20)
  const isVoice = (level: number): boolean => level > threshold
  return {
    from: Math.max(0, levels.findIndex(isVoice)) * step,
    to: (levels.findLastIndex(isVoice) + 1) * step,
  }
}

/**
 * Plays a clip to a fresh ear as if it were said now: each frame is heard when its last sample has been spoken, or
 * when the frame before has been dealt with.
 *
 * @param enough says of an event that the rest need not be heard.
 */
export async function play(
  models: Models,
  pcm: Int16Array,
  mode: EarMode,
  enough: (event: EarEvent) => boolean = () => false,
): Promise<readonly Timed[]> {
  const { wake, activity } = models
  wake.reset()
  activity.reset()
  const audio = inTheCar(pcm)
  const voice = spanOfVoice(pcm)
  const playedMs = (sample: number): number => (LEAD + sample / SAMPLE_RATE) * 1000
  const heard: Timed[] = []
  let readyMs = 0
  let began = 0
  const listener = new Listener({
    ...models,
    report: event => {
      const atMs = readyMs + performance.now() - began
      heard.push({
        event,
        afterSpeechMs: atMs - playedMs(voice.to),
        afterOnsetMs: atMs - playedMs(voice.from),
      })
    },
  })
  listener.setMode(mode)
  for (let start = 0; start + FRAME <= audio.length; start += FRAME) {
    readyMs = Math.max(readyMs, ((start + FRAME) / SAMPLE_RATE) * 1000)
    began = performance.now()
    await listener.push(audio.subarray(start, start + FRAME))
    readyMs += performance.now() - began
    if (heard.some(({ event }) => enough(event))) break
  }
  return heard
}

/** The first thing that was said, if anything was. */
export const utteranceIn = (heard: readonly Timed[]) => {
  for (const { event, afterSpeechMs } of heard)
    if (event.type === 'utterance') return { ...event, afterSpeechMs }
  return undefined
}
