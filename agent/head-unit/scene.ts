import type { Turn, Utterance } from '../conversation/turn.ts'
import { lastUndoable } from '../conversation/undo.ts'
import type { Language } from '../domain/language.ts'
import type { DriverProfile } from '../drivers/driver-profile.ts'
import type { Memory } from '../memory/memory.ts'
import type { PlanningContext } from '../planning/plan.ts'
import { skillPreferences } from '../planning/skill-preferences.ts'
import type { SkillContext } from '../skills/skill.ts'
import type { SimulatedVehicle } from '../vehicle/vehicle.ts'
import type { Seat } from '../vehicle/zones.ts'
import { recentTalk } from './recent-talk.ts'

export interface SceneParts {
  readonly vehicle: Pick<SimulatedVehicle, 'world' | 'occupants' | 'state' | 'targets'>
  readonly memory: Memory
  readonly driver: () => DriverProfile
  readonly language: () => Language
}

/** The present moment, as those who decide and those who act get to see it. */
export class Scene {
  constructor(private readonly parts: SceneParts) {}

  /** For a skill. @param speaker where whoever asked sits. */
  forSkill(speaker: Seat = 'driver'): SkillContext {
    const { vehicle, memory, driver, language } = this.parts
    const scene = {
      driverId: driver().id,
      speaker,
      language: language(),
      world: vehicle.world(),
      occupants: vehicle.occupants(),
    }
    return { ...scene, state: vehicle.targets(), ...skillPreferences(memory, scene) }
  }

  /** For a planner. @param log the turns before, oldest first. */
  forPlanner(utterance: Utterance, log: readonly Turn[]): PlanningContext {
    const { vehicle } = this.parts
    const driver = this.parts.driver()
    return {
      turnId: utterance.id,
      driverId: driver.id,
      driverName: driver.name,
      speaker: utterance.speaker,
      state: vehicle.state(),
      targets: vehicle.targets(),
      world: vehicle.world(),
      occupants: vehicle.occupants(),
      lastInverse: lastUndoable(log)?.inverse ?? [],
      lastApplied: log.findLast(turn => turn.applied.length > 0)?.applied ?? [],
      recent: recentTalk(log, utterance.at),
      skill: this.forSkill(utterance.speaker),
    }
  }
}
