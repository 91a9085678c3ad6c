import type { Conversation } from '../conversation/conversation.ts'
import type { TaskScheduler } from '../conversation/task-scheduler.ts'
import type { Localised } from '../domain/language.ts'
import type { Drivers } from '../drivers/drivers.ts'
import type { Memory } from '../memory/memory.ts'
import type { AdjustableClock } from '../platform/clock.ts'
import type { MemoryAnswer, Snapshot } from '../protocol/index.ts'
import type { Skill, SkillContext } from '../skills/skill.ts'
import type { SimulatedVehicle } from '../vehicle/vehicle.ts'
import type { StoredPreferences } from './car-store.ts'
import type { EventLog } from './event-log.ts'
import type { MemoryDesk } from './memory-desk.ts'
import type { PageDesk } from './page-desk.ts'
import type { Remembering } from './remembering.ts'
import type { SpeakerDesk } from './speaker-desk.ts'
import type { SpeechDesk } from './speech-desk.ts'
import type { Ticker } from './ticker.ts'
import type { TrainingSet } from './training-set.ts'
import type { VoiceDesk } from './voice-desk.ts'

/** What every command is answered with. */
export interface Answer {
  readonly ok: boolean
  readonly say?: Localised
  /** For a question about the memory. */
  readonly memory?: MemoryAnswer
}
export const done: Answer = { ok: true }
export const refused = (say: Localised): Answer => ({ ok: false, say })

type Notice = Snapshot['notices'][number]

/** The wired parts of a head unit, as its commands and its snapshot see them. */
export interface Cabin {
  readonly vehicle: SimulatedVehicle
  readonly clock: AdjustableClock
  readonly skills: readonly Skill[]
  readonly skillContext: () => SkillContext
  readonly conversation: Conversation
  readonly scheduler: TaskScheduler
  readonly drivers: Drivers
  readonly memory: Memory
  readonly memoryDesk: MemoryDesk
  readonly remembering: Remembering
  readonly speech: SpeechDesk
  readonly events: EventLog
  readonly ticker: Ticker
  /** Lets so many milliseconds of the car's time pass. */
  readonly advance: (ms: number) => void
  readonly preferences: () => StoredPreferences
  readonly setPreferences: (preferences: StoredPreferences) => void
  readonly notices: () => readonly Notice[]
  readonly addNotice: (notice: Notice) => void
  readonly dropNotice: (id: string) => void
  /** The profile that waits for its PIN, if one does. */
  readonly pinFor: () => Snapshot['pinFor']
  readonly setPinFor: (pinFor: Snapshot['pinFor']) => void
  readonly voice: VoiceDesk
  /** Whose voice is heard. */
  readonly speakers: SpeakerDesk
  /** Pages asked for by voice. */
  readonly pages: PageDesk
  /** Turns kept as examples for a model. */
  readonly training: TrainingSet
  /** The folder of the user's data. */
  readonly home: string
  /** The language model that is set up, if one is. */
  readonly model: () => Snapshot['model']
  /** May words be typed while the car moves? The command line and benchmarks have no road to watch. */
  readonly typingWhileMoving: boolean
  /** Said when too much comes at once. */
  readonly busy: Localised
  /** Something a screen shows has changed. */
  readonly touch: () => void
  readonly onTouch: (listener: () => void) => () => void
  readonly report: (error: unknown) => void
}
