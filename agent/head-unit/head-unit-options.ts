import type { Memory } from '../memory/memory.ts'
import type { Planner } from '../planning/plan.ts'
import type { StartProgram } from '../platform/child-program.ts'
import type { Clock } from '../platform/clock.ts'
import type { LogLevel } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import type { OpenedDatabase } from '../platform/open-database.ts'
import type { Secret } from '../platform/secret.ts'
import type { Skill } from '../skills/skill.ts'
import type { VoiceDeskParts } from './voice-desk.ts'

/** What may differ from one head unit to another; nothing of it must be given. */
export interface HeadUnitOptions {
  /** The data folder; CODRIVER_HOME or the system's place for program data when absent. */
  readonly home?: string
  /** An open database instead of the one in the data folder, for tests. */
  readonly database?: OpenedDatabase
  /** What time it really is. */
  readonly clock?: Clock
  readonly logLevel?: LogLevel
  /** Does the car's time pass by itself? A command line lets it pass turn by turn. */
  readonly ticking?: boolean
  /** May words be typed while the car moves? Where there is no road to watch. */
  readonly typingWhileMoving?: boolean
  /** The key of the language model, where a keychain keeps it; the environment's comes first. */
  readonly modelKey?: Secret
  /** Another planner than the one the configuration asks for. */
  readonly planner?: (skills: readonly Skill[]) => Planner
  /** Another memory than the one in the car's database, for tests. */
  readonly memory?: (database: Database) => Memory
  /** How programs are started that run beside this one; as Node does it when absent. */
  readonly startProgram?: StartProgram
  /** Starts the process that listens; replaced in tests. */
  readonly startVoiceWorker?: VoiceDeskParts['startWorker']
}
