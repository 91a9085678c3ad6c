import type { Said } from '../conversation/conversation.ts'
import { text } from '../domain/language.ts'
import type { DriverProfile } from '../drivers/driver-profile.ts'
import type { VoicePrints } from '../drivers/voice-prints.ts'
import type { Plan, PlanningContext } from '../planning/plan.ts'
import { DriverError } from '../platform/errors.ts'
import type { SpeakerView } from '../protocol/index.ts'
import type { SkillRequest } from '../understanding/request.ts'
import { middleOf, STATISTICS_LENGTH, type VoiceStatistics } from '../voice/speaker/voice-statistics.ts'
import { resembledMore } from '../voice/speaker/whose-voice.ts'
import type { HeardVoice } from './voice-desk.ts'

export interface SpeakerDeskParts {
  readonly prints: VoicePrints
  readonly driver: () => DriverProfile
  readonly profiles: () => readonly DriverProfile[]
  /** Who sits on another seat: they may speak without driving. */
  readonly passengers: () => readonly string[]
  readonly moving: () => boolean
  readonly inPark: () => boolean
  /** Is there a microphone to hear somebody with? */
  readonly canHear: () => boolean
  /** Lets the conversation ask a question. */
  readonly initiate: (plan: (context: PlanningContext) => Plan | undefined) => Promise<Said | undefined>
  /** Is nothing being said, asked or done? */
  readonly isFree: () => boolean
  /** Voices are to be reported, or no longer; a voice is being taught, or no longer. */
  readonly changed: () => void
  readonly report: (error: unknown) => void
}

/** Sentences that teach a voice. */
const SENTENCES = 3
/** Utterances that must agree before anybody is asked. */
const AGREEING = 2
/** Ticks' time without a sentence after which teaching has ended: whoever was to speak has gone. Milliseconds. */
const PATIENCE_MS = 60_000

const NOT_WHILE_DRIVING = text('Please teach me your voice while parked.', '请停车后再让我学习声音。')
const NOT_A_GUEST = text('Of a guest I keep no voice.', '访客的声音我不会保留。')
const NO_EAR = text(
  "I can't hear you: the microphone is off or not there yet.",
  '现在听不到声音：麦克风没有打开或还没准备好。',
)

/** A voice being taught. */
interface Lesson {
  readonly driverId: string
  readonly heard: readonly VoiceStatistics[]
  /** Nothing was said for so long. */
  readonly silentMs: number
}

/**
 * Whose voice is heard. Drivers may teach theirs; one who clearly sounds like another than the one who is said to
 * drive is asked once per drive. Only ever a suggestion: it opens nothing, and a profile with a PIN still wants it.
 */
export class SpeakerDesk {
  readonly #parts: SpeakerDeskParts
  #lesson: Lesson | undefined
  #present: string | undefined
  /** Whom the last utterances resembled, newest last. */
  #resembled: readonly (string | undefined)[] = []
  #asked = false
  #wasInPark = true

  constructor(parts: SpeakerDeskParts) {
    this.#parts = parts
  }

  /** Is what is said now a lesson, and no request? */
  get teaching(): boolean {
    return this.#lesson !== undefined
  }

  /** Are the statistics of voices of use: is somebody teaching, or may the driver be mistaken? */
  get listening(): boolean {
    if (this.teaching) return true
    const known = this.#known()
    return known.length > 1 && known.some(({ driverId }) => driverId === this.#parts.driver().id)
  }

  /** Begins to learn the present driver's voice. @throws DriverError for a guest, on the road, without a microphone. */
  learn(): void {
    const { driver, moving, canHear } = this.#parts
    if (driver().guest) throw new DriverError('A guest has no voice print', NOT_A_GUEST)
    if (moving()) throw new DriverError('Teaching while driving', NOT_WHILE_DRIVING)
    if (!canHear()) throw new DriverError('No microphone to teach with', NO_EAR)
    this.#lesson = { driverId: driver().id, heard: [], silentMs: 0 }
    this.#parts.changed()
  }

  /** Ends a lesson; what was heard of it is gone. */
  stop(): void {
    if (this.#lesson === undefined) return
    this.#lesson = undefined
    this.#parts.changed()
  }

  /** Forgets the present driver's voice. */
  forget(): void {
    this.forgetDriver(this.#parts.driver().id)
  }

  forgetDriver(driverId: string): void {
    this.#parts.prints.forgetDriver(driverId)
    this.#resembled = []
    if (this.#lesson?.driverId === driverId) this.#lesson = undefined
    this.#parts.changed()
  }

  /** How the voice sounded that was heard last. */
  heard({ statistics, worded }: HeardVoice): void {
    if (this.#lesson !== undefined) this.#take(this.#lesson, statistics)
    else if (worded && this.listening) this.#compare(statistics)
  }

  /** Time has passed. @param ms how much. */
  tick(ms: number): void {
    const { driver, moving, canHear, inPark, isFree } = this.#parts
    if (this.#present !== driver().id) this.#takeOver(driver().id)
    const lesson = this.#lesson
    if (lesson !== undefined) {
      const silentMs = lesson.silentMs + ms
      if (moving() || !canHear() || silentMs > PATIENCE_MS) this.stop()
      else this.#lesson = { ...lesson, silentMs }
    }
    // Who drives next is another question.
    if (inPark() && !this.#wasInPark) this.#asked = false
    this.#wasInPark = inPark()
    if (isFree() && !this.teaching) this.#ask()
  }

  view(): SpeakerView {
    const taught = this.#known().map(({ driverId }) => driverId)
    const lesson = this.#lesson
    return {
      taught,
      ...(lesson === undefined
        ? {}
        : { lesson: { driverId: lesson.driverId, heard: lesson.heard.length, of: SENTENCES } }),
    }
  }

  /** What an earlier version kept in another shape is like no voice. */
  #known() {
    return this.#parts.prints.all().filter(({ statistics }) => statistics.length === STATISTICS_LENGTH)
  }

  #takeOver(driverId: string): void {
    this.#present = driverId
    this.#resembled = []
    // Whoever has just sat down may have begun already.
    if (this.#lesson?.driverId !== driverId) this.stop()
    this.#parts.changed()
  }

  #take({ driverId, heard }: Lesson, statistics: VoiceStatistics): void {
    // They have left the seat; the next tick ends the lesson.
    if (driverId !== this.#parts.driver().id) return
    const all = [...heard, statistics]
    if (all.length < SENTENCES) {
      this.#lesson = { driverId, heard: all, silentMs: 0 }
      return
    }
    this.#lesson = undefined
    this.#resembled = []
    try {
      this.#parts.prints.keep({ driverId, statistics: middleOf(all) })
    } finally {
      this.#parts.changed()
    }
  }

  #compare(statistics: VoiceStatistics): void {
    const name = resembledMore(statistics, this.#parts.driver().id, this.#known())
    this.#resembled = [...this.#resembled, name].slice(-AGREEING)
  }

  /** Whom all of the last utterances resembled, and who does not sit elsewhere in the car. */
  #likely(): DriverProfile | undefined {
    const [first, ...rest] = this.#resembled
    if (first === undefined || this.#resembled.length < AGREEING) return undefined
    if (rest.some(id => id !== first) || this.#parts.passengers().includes(first)) return undefined
    return this.#parts.profiles().find(({ id }) => id === first)
  }

  #ask(): void {
    const likely = this.#asked ? undefined : this.#likely()
    if (likely === undefined) return
    this.#asked = true
    this.#resembled = []
    const present = this.#parts.driver().id
    void this.#parts
      .initiate(({ turnId, driverId }) => (driverId === present ? isThatYou(turnId, likely) : undefined))
      .catch(error => this.#parts.report(error))
  }
}

/** "Is that you, Anna?" A yes is the same as asking for the change of driver. */
function isThatYou(turnId: string, { name }: DriverProfile): Plan {
  const yes: SkillRequest = {
    kind: 'skill',
    skill: 'driver',
    intent: 'choose',
    slots: { name },
    text: name,
    certainty: 1,
    origin: 'reference',
  }
  return {
    decisions: [],
    changes: [],
    reasons: {},
    remarks: [],
    question: {
      id: `${turnId}-q`,
      say: text(`Is that you, ${name}?`, `是${name}吗？`),
      polar: true,
      options: [
        { label: text("Yes, it's me", '是我'), requests: [yes] },
        { label: text('No', '不是'), requests: [] },
      ],
    },
  }
}
