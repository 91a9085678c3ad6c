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

/** The last 10 ms of a clip within 35 dB of its loudest: where the voice ends, found without our own detector. */
function endOfVoice(pcm: Int16Array): number {
  const step = SAMPLE_RATE / 100
  const levels = Array.from({ length: Math.floor(pcm.length / step) }, (_, index) => {
    let sum = 0
    for (const sample of pcm.subarray(index * step, (index + 1) * step)) sum += sample * sample
    return Math.sqrt(sum / step)
  })
  const threshold = Math.max(0, ...levels) / 10 ** (35 / 20)
  return (levels.findLastIndex(level => level > threshold) + 1) * step
}

/**
 * Plays a clip to a fresh ear as if it were said now: each frame is heard when its last sample has been spoken, or
 * when the frame before has been dealt with.
 */
export async function play(models: Models, pcm: Int16Array, mode: EarMode): Promise<readonly Timed[]> {
  const { wake, activity } = models
  wake.reset()
  activity.reset()
  const audio = inTheCar(pcm)
  const spokenMs = ((LEAD * SAMPLE_RATE + endOfVoice(pcm)) / SAMPLE_RATE) * 1000
  const heard: Timed[] = []
  let readyMs = 0
  let began = 0
  const listener = new Listener({
    ...models,
    report: event => heard.push({ event, afterSpeechMs: readyMs + performance.now() - began - spokenMs }),
  })
  listener.setMode(mode)
  for (let start = 0; start + FRAME <= audio.length; start += FRAME) {
    readyMs = Math.max(readyMs, ((start + FRAME) / SAMPLE_RATE) * 1000)
    began = performance.now()
    await listener.push(audio.subarray(start, start + FRAME))
    readyMs += performance.now() - began
  }
  return heard
}

/** The first thing that was said, if anything was. */
export const utteranceIn = (heard: readonly Timed[]) => {
  for (const { event, afterSpeechMs } of heard)
    if (event.type === 'utterance') return { ...event, afterSpeechMs }
  return undefined
}
