import type { ConversationView } from '../../agent/protocol/index.ts'
import type { Connection } from '../connection/connection.ts'

type Phase = ConversationView['phase']

/** Two short notes, Hz: rising when listening begins, falling when it ends. */
const BEGIN = [660, 880] as const
const END = [880, 660] as const
const NOTE_SECONDS = 0.07
const LOUDNESS = 0.06

/** Which earcon a change of phase has. */
export function earconFor(before: Phase | undefined, now: Phase): readonly number[] | undefined {
  if (before === undefined || before === now) return undefined
  if (now === 'listening') return BEGIN
  if (before === 'listening') return END
  return undefined
}

/** Plays notes one after the other, each fading, so that none clicks. */
function play(context: AudioContext, notes: readonly number[]): void {
  notes.forEach((frequency, index) => {
    const start = context.currentTime + index * NOTE_SECONDS
    const tone = new OscillatorNode(context, { type: 'sine', frequency })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.01)
    gain.gain.linearRampToValueAtTime(0, start + NOTE_SECONDS)
    tone.connect(gain).connect(context.destination)
    tone.start(start)
    tone.stop(start + NOTE_SECONDS)
  })
}

/** Lets one hear that the microphone has opened or closed, without looking. Answers how to stop. */
export function startEarcons(connection: Pick<Connection, 'getState' | 'subscribe'>): () => void {
  let before: Phase | undefined
  let context: AudioContext | undefined
  return connection.subscribe(() => {
    const now = connection.getState().snapshot?.conversation.phase
    if (now === undefined) return
    const notes = earconFor(before, now)
    before = now
    if (notes === undefined) return
    context ??= new AudioContext()
    // Before the first touch a browser keeps silent; that is its right.
    if (context.state === 'running') play(context, notes)
    else void context.resume()
  })
}
