import type { HeardEvent } from '../conversation/actors.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { type Language, type Localised, text } from '../domain/language.ts'
import type { Command, ConversationView, SpeakerView, VoiceView } from '../protocol/index.ts'
import { Ear } from '../voice/ear/ear.ts'
import type { EarEvent, EarMode } from '../voice/ear/ear-events.ts'
import { isAcknowledgement, isEcho } from '../voice/ear/own-voice.ts'
import type { EngineInfo } from '../voice/ports.ts'
import type { Recordings } from '../voice/recordings.ts'
import type { HearingOptions } from '../voice/voice-options.ts'
import type { HearingProcess } from '../voice/worker/hearing-process.ts'
import { mendHeard } from './mend-heard.ts'

type ScreenMicrophone = Extract<Command, { type: 'microphone' }>['state']
export type HeardVoice = Extract<EarEvent, { type: 'voice' }>

/** What the desk needs to know of whoever tells voices apart. */
export interface VoiceStudy {
  /** What is said now teaches a voice, and asks for nothing. */
  readonly teaching: boolean
  /** Are the statistics of voices of use? */
  readonly listening: boolean
  /** How a voice sounded, told after what it said. */
  heard(voice: HeardVoice): void
  view(): SpeakerView
}

type Tell = (event: HeardEvent) => void

export interface VoiceDeskParts {
  readonly options: HearingOptions
  readonly conversation: () => Conversation
  /** Is the car moving? Then no text runs along on the screen. */
  readonly driving: () => boolean
  /** What is being said, or was said last, by the car. */
  readonly ownWords: () => string
  /** Phrases worth expecting, asked for whenever the ear opens. */
  readonly vocabulary: () => readonly string[]
  readonly notice: (notice: { id: string; level: 'info' | 'warning' | 'error'; say: Localised }) => void
  readonly dropNotice: (id: string) => void
  readonly touch: () => void
  readonly report: (error: unknown) => void
  readonly speaker?: () => readonly EngineInfo[]
  readonly recordings: Recordings
  /** Who wants to know whose voice it is. */
  readonly voices: VoiceStudy
  /** The driver's own language. */
  readonly language: () => Language
  /** The time, epoch milliseconds. */
  readonly now: () => number
  /** Starts the process that listens; replaced in tests. */
  readonly startWorker?: (options: HearingOptions) => HearingProcess
}

const EAR_NOTICE = 'ear-failed'
const MICROPHONE_NOTICE = 'microphone'
const EAR_FAILED = text(
  'My hearing broke down and is starting again. Typing still works.',
  '听觉模块出了故障，正在重启；打字照常可用。',
)
const MICROPHONE_WORDS: Readonly<Partial<Record<ScreenMicrophone, Localised>>> = {
  denied: text(
    "I may not use the microphone. Allow it in the browser's or system's settings; typing still works.",
    '没有麦克风权限，请在浏览器或系统设置里允许；打字照常可用。',
  ),
  missing: text('I find no microphone. Plug one in, or type.', '没有找到麦克风，请接上一个，或者打字。'),
  lost: text('The microphone was unplugged. Typing still works.', '麦克风断开了；打字照常可用。'),
}

/**
 * Below this certainty words are read back before they are acted on. Of synthetic commands every one below it had been
 * misheard but for a question; of those above, one in eight.
 */
const UNSURE = 0.6
const ENGINE_NOTICE = 'voice-engine'
const MOONSHINE_LANGUAGE: Language = 'en'
const LANGUAGE_NOTICE = 'voice-language'
const WRONG_LANGUAGE = text(
  'I understand spoken English only for now; in Chinese, please type. The settings say how to change that.',
  '我目前只能听懂英语，说中文请先打字。设置里有中文语音识别的配置方法。',
)

/**
 * Between the ear and the conversation: opens the ear as the statechart's state asks, and turns what the ear reports
 * into the statechart's events. Nothing is decided here that the statechart decides.
 */
export class VoiceDesk {
  readonly #parts: VoiceDeskParts
  readonly #ear: Ear
  #muted = false
  #screen: ScreenMicrophone = 'off'
  #tell: Tell | undefined
  /** How the present listening came about: who is only overheard is let go without a word. */
  #overheard = false
  #interrupted = false
  #words = ''
  #certainty = 1
  #deafTold = false
  #phrases: readonly string[] = []
  #recorded: number

  constructor(parts: VoiceDeskParts) {
    this.#parts = parts
    this.#recorded = parts.recordings.count
    this.#ear = new Ear({
      options: parts.options,
      onEvent: event => this.#heard(event),
      onState: () => this.#earChanged(),
      onTrouble: say => parts.notice({ id: EAR_NOTICE, level: 'warning', say }),
      onSound: pcm => this.#record(pcm),
      report: parts.report,
      ...(parts.startWorker === undefined ? {} : { start: parts.startWorker }),
    })
  }

  /** The `listen` actor's work: tells what is heard until it is stopped. */
  listen(tell: Tell): () => void {
    this.#tell = tell
    this.#words = ''
    return () => {
      if (this.#tell === tell) this.#tell = undefined
    }
  }

  /** The `transcribe` actor's work: the words are there already, transcribed while their end was waited for. */
  takeWords(): string {
    const words = this.#words
    this.#words = ''
    return words
  }

  /** Are the words taken last too uncertain to be acted on unasked? */
  get unsure(): boolean {
    return this.#certainty < UNSURE
  }

  /** Sound of the microphone. The samples are handed over. */
  hear(pcm: Int16Array<ArrayBuffer>): void {
    if (this.#microphoneOpen) this.#ear.hear(pcm)
  }

  /** A screen says what became of its microphone. */
  screenMicrophone(state: ScreenMicrophone): void {
    this.#screen = state
    const say = MICROPHONE_WORDS[state]
    if (say === undefined) this.#parts.dropNotice(MICROPHONE_NOTICE)
    else this.#parts.notice({ id: MICROPHONE_NOTICE, level: 'warning', say })
    this.#openOrRest()
  }

  mute(muted: boolean): void {
    this.#muted = muted
    this.#openOrRest()
  }

  /** The button: begins to listen at once; let go, what was said is taken as it stands. */
  push(active: boolean): boolean {
    if (!this.canHear) return false
    if (!active) {
      this.#ear.finish()
      // Nothing was being said: nothing will be reported either.
      if (this.#words === '' && this.#tell !== undefined) this.#parts.conversation().cancel()
      return true
    }
    this.#overheard = false
    this.#interrupted = false
    this.#parts.conversation().listen('driver')
    this.follow()
    return true
  }

  /** Opens the ear as the conversation's state asks. Called after every change of state. */
  follow(): void {
    const phrases = this.#parts.vocabulary()
    if (phrases !== this.#phrases) {
      this.#phrases = phrases
      this.#ear.expect(phrases)
    }
    this.#tellLanguage()
    this.#ear.setPartials(!this.#parts.driving())
    this.#ear.setVoices(this.#parts.voices.listening)
    this.#ear.setMode(this.#mode())
  }

  /** Diagnostic recording; erasing also ends it. */
  record(what: 'start' | 'stop' | 'erase'): void {
    const { recordings } = this.#parts
    recordings.want(what === 'start')
    this.#ear.keep(recordings.wanted)
    if (what === 'erase') recordings.erase()
    this.#recorded = recordings.count
  }

  microphone(): ConversationView['microphone'] {
    if (this.#screen === 'denied' || this.#screen === 'missing' || this.#screen === 'lost')
      return 'unavailable'
    if (this.#muted) return 'muted'
    if (this.#screen === 'off' || this.#ear.state === 'off') return 'off'
    if (this.#ear.state === 'failed') return 'unavailable'
    return this.#parts.conversation().state().phase === 'listening' ? 'listening' : 'ready'
  }

  /** Would somebody be heard? While the ear starts, what is said waits for it. */
  get canHear(): boolean {
    return this.#microphoneOpen && (this.#ear.state === 'ready' || this.#ear.state === 'starting')
  }

  view(): VoiceView {
    const engines = [...this.#ear.engines, ...(this.#parts.speaker?.() ?? [])]
    return {
      ear: this.#ear.state,
      engines: engines.map(engine => ({ ...engine })),
      open: this.canHear && this.#mode() === 'open',
      recording: { on: this.#parts.recordings.wanted, count: this.#recorded },
      speakers: this.#parts.voices.view(),
    }
  }

  close(): void {
    this.#ear.close()
  }

  /** Once, to whoever speaks a language that is not understood; gone when it is, or another is spoken. */
  #tellLanguage(): void {
    const recogniser = this.#ear.engines.find(({ role, state }) => role === 'recogniser' && state === 'ready')
    const deaf =
      this.#microphoneOpen && recogniser?.id === 'moonshine' && this.#parts.language() !== MOONSHINE_LANGUAGE
    if (deaf === this.#deafTold) return
    this.#deafTold = deaf
    if (deaf) this.#parts.notice({ id: LANGUAGE_NOTICE, level: 'info', say: WRONG_LANGUAGE })
    else this.#parts.dropNotice(LANGUAGE_NOTICE)
  }

  get #microphoneOpen(): boolean {
    return !this.#muted && this.#screen === 'on'
  }

  /** The process that listens is there as long as there is a microphone to listen to. */
  #openOrRest(): void {
    if (this.#microphoneOpen) this.#ear.start()
    else {
      this.#letGo()
      this.#ear.rest()
    }
    this.follow()
  }

  #mode(): EarMode {
    if (!this.#microphoneOpen) return 'deaf'
    const conversation = this.#parts.conversation()
    const { phase, asking } = conversation.state()
    if (phase === 'listening') return 'open'
    if (phase === 'speaking' || asking) return 'guarded'
    return conversation.wantsEar() || this.#parts.voices.teaching ? 'open' : 'wake'
  }

  #heard(event: EarEvent): void {
    if (this.#parts.voices.teaching) this.#taught(event)
    else this.#said(event)
    this.#parts.touch()
  }

  /** Sentences that teach a voice mean nothing to the conversation. */
  #taught(event: EarEvent): void {
    if (event.type === 'voice') this.#parts.voices.heard(event)
  }

  #said(event: EarEvent): void {
    const conversation = this.#parts.conversation()
    switch (event.type) {
      case 'wake':
        this.#begin(false, false)
        break
      case 'speech':
        if (this.#tell === undefined) this.#begin(true, false)
        break
      case 'barge':
        this.#begin(true, true)
        break
      case 'partial':
        this.#tell?.({ type: 'HEARD', words: event.words })
        break
      case 'utterance':
        this.#utterance(event)
        break
      case 'voice':
        // Somebody who interrupts is heard together with the car.
        if (!this.#interrupted) this.#parts.voices.heard(event)
        break
      case 'noise':
        // Whoever said the wake word may take their time; who was only overheard said nothing to us.
        if (this.#tell !== undefined && this.#overheard) conversation.cancel()
        break
    }
  }

  #utterance({ words, ...heard }: Extract<EarEvent, { type: 'utterance' }>): void {
    const echo = this.#interrupted && isEcho(words, this.#parts.ownWords())
    if (echo || isAcknowledgement(words)) {
      if (this.#tell !== undefined && this.#overheard) this.#parts.conversation().cancel()
      return
    }
    if (this.#tell === undefined) this.#begin(true, false)
    const mended = mendHeard(words, heard)
    this.#words = mended.words
    this.#certainty = mended.certainty
    this.#tell?.({ type: 'HEARD', words: this.#words })
    this.#tell?.({ type: 'SPEECH_ENDED' })
  }

  #record(pcm: Int16Array): void {
    const { recordings, report, now, touch } = this.#parts
    try {
      recordings.add(pcm, now())
      this.#recorded = recordings.count
    } catch (error) {
      // A full disk is no reason to stop listening, but one to stop recording.
      report(error)
      this.record('stop')
    }
    touch()
  }

  #begin(overheard: boolean, interrupted: boolean): void {
    this.#overheard = overheard
    this.#interrupted = interrupted
    this.#parts.conversation().listen('driver')
    this.follow()
  }

  /** Nobody can be listened to any more: whoever waits for words is told. */
  #letGo(): void {
    if (this.#tell !== undefined) this.#parts.conversation().cancel()
  }

  #earChanged(): void {
    if (this.#ear.state === 'failed') {
      this.#parts.notice({ id: EAR_NOTICE, level: 'warning', say: EAR_FAILED })
      this.#letGo()
    }
    if (this.#ear.state === 'ready') {
      this.#parts.dropNotice(EAR_NOTICE)
      const failed = this.#ear.engines.find(engine => engine.state === 'failed' && engine.note !== undefined)
      if (failed?.note !== undefined)
        this.#parts.notice({ id: ENGINE_NOTICE, level: 'warning', say: failed.note })
      this.follow()
    }
    this.#parts.touch()
  }
}
