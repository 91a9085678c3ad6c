import {
  type Reading,
  type Recogniser,
  SAMPLE_RATE,
  type Transcript,
  type VoiceActivity,
  type WakeWord,
} from '../ports.ts'
import type { VoiceStatistics } from '../speaker/voice-statistics.ts'
import { LIKE_ENOUGH, LOOKED_AT, SecondLook, WAKE_SPELLINGS } from '../wake/second-look.ts'
import { BargeGuard } from './barge-guard.ts'
import type { EarEvent, EarMode } from './ear-events.ts'
import { Endpointer } from './endpointer.ts'
import { RecentAudio } from './recent-audio.ts'

export interface ListenerParts {
  readonly wake: WakeWord
  readonly activity: VoiceActivity
  readonly recogniser: Recogniser
  readonly report: (event: EarEvent) => void
  /** Takes the sound of an utterance, where {@link Listener.setKeeping} wants it. */
  readonly keep?: (pcm: Int16Array) => void
  /** Tells how a voice sounds, where {@link Listener.setVoices} wants it; undefined for too little of it. */
  readonly analyse?: (pcm: Int16Array) => Promise<VoiceStatistics | undefined>
}

const SAMPLES_PER_MS = SAMPLE_RATE / 1000
const seconds = (count: number): number => Math.round(count * SAMPLE_RATE)

/** The longest utterance; the machine's own listening timeout ends earlier ones. */
const KEPT = seconds(20)
/** Before the first voiced frame: soft consonants. */
const LEAD = seconds(0.3)
/** The wake phrase, said slowly, and the time until it is recognised. */
const WAKE_PHRASE = seconds(1.5)
/** After a wake word another one is not believed for so long. */
const REFRACTORY = seconds(1)
/** As it would be written; the transcript of an utterance said in one breath with it begins so. */
const WAKE_WORDS = 'Hey Jarvis,'
/** Voice of this many ms is somebody speaking, not a click. */
const SPEECH_MS = 190
/** Shorter voice is not worth transcribing. */
const SHORTEST_MS = 120
/** The wake phrase's last sound may outlast its recognition so long; words made of it are below this certainty. */
const WAKE_TAIL = seconds(0.8)
const TAIL_CERTAINTY = 0.4
/** Milliseconds of further voice between two partial transcripts. */
const PARTIAL_EVERY_MS = 700

/** Of the wait for the end of an utterance so much may go into other readings of it; the machine idles then. */
const ALTERNATIVES_MS = 320

/** Less of a voice says too little of whose it is. */
const SHORTEST_VOICE = seconds(1)

const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words)
/** The wake phrase as a recogniser writes it when it was not told to expect it, or when what it heard of it is clipped. */
const SAID_WAKE =
  /^\W*(?:(?:hey|hi|hay|okay|ok|eh|a)?[\s,.]*(?:jarvis|h\.? ?r\.? ?v\.?)\b|[嘿嗨喂]?[，,\s]*[贾佳嘉][维伟卫]斯)[\s,.!?:;，。！？-]*/i

/**
 * Turns frames of audio into what was said: wake word, voice activity, endpointing and transcription in one place,
 * fed in order, one frame at a time. Runs wherever its engines run; in the product that is the voice worker.
 */
export class Listener {
  readonly #parts: ListenerParts
  readonly #audio = new RecentAudio(KEPT)
  readonly #endpointer = new Endpointer(SAMPLES_PER_MS)
  readonly #guard = new BargeGuard()
  readonly #secondLook = new SecondLook()
  #mode: EarMode = 'wake'
  #partials = false
  #keeping = false
  #voices = false
  #behind = false
  #wakeAt = 0
  #activityAt = 0
  #wokenAt = Number.NEGATIVE_INFINITY
  /** Where the utterance being captured begins; undefined while nothing is captured. */
  #from: number | undefined
  /** The utterance begins with the wake phrase. */
  #prefixed = false
  #announced = false
  #partialMs = 0
  #early: Transcript | undefined

  constructor(parts: ListenerParts) {
    this.#parts = parts
  }

  get mode(): EarMode {
    return this.#mode
  }

  setMode(mode: EarMode): void {
    if (mode === this.#mode) return
    const before = this.#mode
    this.#mode = mode
    if (mode === 'guarded') this.#guard.reset()
    if (mode === 'deaf') this.#forget()
    if (mode === 'wake' || mode === 'guarded') this.#drop()
    // What is already being said when the microphone opens counts, unless it was said to nobody.
    if (mode === 'open' && this.#from === undefined && before !== 'deaf' && this.#endpointer.speaking)
      this.#begin(this.#endpointer.startedAt - LEAD, false)
  }

  /** Should words be reported while they are being said? */
  setPartials(wanted: boolean): void {
    this.#partials = wanted
  }

  /** Should the sound of utterances be handed on? Otherwise it is gone when they end. */
  setKeeping(wanted: boolean): void {
    this.#keeping = wanted
  }

  /** Should the statistics of voices be reported, each after what it said? */
  setVoices(wanted: boolean): void {
    this.#voices = wanted
  }

  /** The utterance is over, whatever the endpointer thinks: a button was let go. */
  async finish(): Promise<void> {
    if (this.#from === undefined) return
    this.#endpointer.reset()
    await this.#end()
  }

  /**
   * @param pcm any number of samples, 16 bit, {@link SAMPLE_RATE}. Await it before the next.
   * @param behind more sound waits already: what can be left out is.
   */
  async push(pcm: Int16Array, behind = false): Promise<void> {
    if (this.#mode === 'deaf') return
    this.#behind = behind
    this.#audio.append(pcm)
    const { wake, activity } = this.#parts
    while (this.#audio.end - this.#activityAt >= activity.frame) {
      const from = this.#activityAt
      this.#activityAt = from + activity.frame
      await this.#judgeVoice(from, this.#activityAt)
    }
    while (this.#audio.end - this.#wakeAt >= wake.frame) {
      const from = this.#wakeAt
      this.#wakeAt = from + wake.frame
      await this.#judgeWake(from, this.#wakeAt)
    }
  }

  async #judgeWake(from: number, to: number): Promise<void> {
    const score = await this.#parts.wake.push(this.#audio.frame(from, to))
    if (to - this.#wokenAt < REFRACTORY) return
    if (score < this.#parts.wake.threshold && !(await this.#soundsLikeWake(score, to))) return
    this.#wokenAt = to
    this.#secondLook.rest(to)
    this.#mode = 'open'
    this.#early = undefined
    this.#parts.report({ type: 'wake', score })
    const earliest = to - WAKE_PHRASE
    if (this.#endpointer.speaking) this.#begin(Math.max(earliest, this.#endpointer.startedAt - LEAD), true)
    else this.#drop()
  }

  /** A near miss is asked about; not while somebody is listened to anyway, nor while the car's own voice is heard. */
  async #soundsLikeWake(score: number, at: number): Promise<boolean> {
    if (this.#mode !== 'wake' || !this.#secondLook.due(score, at)) return false
    const audio = this.#audio.slice(at - LOOKED_AT, at)
    const likeness = await this.#parts.recogniser.likeness?.(audio, WAKE_SPELLINGS)
    return likeness !== undefined && likeness >= LIKE_ENOUGH
  }

  async #judgeVoice(from: number, to: number): Promise<void> {
    const frame = this.#audio.slice(from, to)
    const probability = await this.#parts.activity.push(frame)
    const event = this.#endpointer.push(probability, from, to)
    if (this.#mode === 'guarded') {
      if (!this.#guard.push(frame, probability)) return
      this.#mode = 'open'
      this.#begin(this.#endpointer.startedAt - LEAD, false)
      this.#announced = true
      this.#parts.report({ type: 'barge' })
      return
    }
    if (this.#mode !== 'open') return
    if (event === 'started' && this.#from === undefined) this.#begin(from - LEAD, false)
    if (this.#from === undefined) return
    if (event === 'resumed') this.#early = undefined
    if (event === 'paused') this.#early = await this.#transcribe(ALTERNATIVES_MS)
    if (event === 'ended') {
      await this.#end()
      return
    }
    if (!this.#announced && this.#endpointer.voicedMs >= SPEECH_MS && !this.#prefixed) {
      this.#announced = true
      this.#parts.report({ type: 'speech' })
    }
    await this.#tellPartial()
  }

  async #tellPartial(): Promise<void> {
    const due = this.#endpointer.voicedMs - this.#partialMs >= PARTIAL_EVERY_MS
    if (!this.#partials || this.#behind || !due || !this.#endpointer.speaking) return
    this.#partialMs = this.#endpointer.voicedMs
    const { words } = await this.#transcribe(0)
    if (hasWords(words)) this.#parts.report({ type: 'partial', words })
  }

  async #end(): Promise<void> {
    const short = this.#endpointer.voicedMs < SHORTEST_MS
    const silenceMs = (this.#activityAt - this.#endpointer.voicedUntil) / SAMPLES_PER_MS
    const heard =
      this.#early ?? (short ? { words: '', certainty: 1 } : await this.#transcribe(ALTERNATIVES_MS))
    const { words, certainty, alternatives = [] } = heard
    const wasPrefixed = this.#prefixed
    const onlyTail = this.#endpointer.voicedUntil - this.#wokenAt < WAKE_TAIL && certainty < TAIL_CERTAINTY
    if (this.#keeping && this.#from !== undefined)
      this.#parts.keep?.(this.#audio.frame(this.#from, this.#activityAt))
    const sound = this.#soundOfVoice()
    this.#drop()
    const worded = hasWords(words) && !(wasPrefixed && onlyTail)
    if (worded) {
      this.#parts.report({ type: 'utterance', words, alternatives, certainty, silenceMs })
      this.#audio.forget()
    } else if (!wasPrefixed) this.#parts.report({ type: 'noise' })
    // After the words, which somebody waits for.
    const statistics = sound === undefined ? undefined : await this.#parts.analyse?.(sound)
    if (statistics !== undefined) this.#parts.report({ type: 'voice', statistics, worded })
  }

  /** The captured utterance up to its last voice, where its voice is wanted and not too short. */
  #soundOfVoice(): Int16Array | undefined {
    const from = this.#from
    const until = this.#endpointer.voicedUntil
    if (!this.#voices || from === undefined || until - from < SHORTEST_VOICE) return undefined
    return this.#audio.frame(Math.max(from, until - KEPT), until)
  }

  /** @param alternativesMs how long to look for other readings. */
  async #transcribe(alternativesMs: number): Promise<Transcript> {
    if (this.#from === undefined) return { words: '', certainty: 1 }
    const audio = this.#audio.slice(this.#from, this.#activityAt)
    const heard = await this.#parts.recogniser.recognise(audio, {
      ...(this.#prefixed ? { prefix: WAKE_WORDS } : {}),
      alternativesMs,
    })
    const bare = <Kind extends Reading>(reading: Kind): Kind => ({
      ...reading,
      words: reading.words.replace(SAID_WAKE, '').trim(),
    })
    return { ...bare(heard), alternatives: heard.alternatives?.map(bare) ?? [] }
  }

  #begin(from: number, prefixed: boolean): void {
    this.#from = Math.max(0, from)
    this.#prefixed = prefixed
    this.#announced = false
    this.#partialMs = 0
    this.#early = undefined
  }

  #drop(): void {
    this.#from = undefined
    this.#prefixed = false
    this.#announced = false
    this.#early = undefined
  }

  #forget(): void {
    this.#drop()
    this.#audio.forget()
    this.#endpointer.reset()
    this.#parts.wake.reset()
    this.#parts.activity.reset()
    this.#activityAt = this.#audio.end
    this.#wakeAt = this.#audio.end
  }
}
