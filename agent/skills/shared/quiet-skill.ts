import type { ToolCall } from '../../domain/tool.ts'
import type { Skill, SkillAnnouncement, SkillContext, SkillOutcome, SkillProposal, Task } from '../skill.ts'
import type { Slots } from './proposals.ts'
import { type BoundTool, runTool } from './toolbox.ts'

/** A skill that answers and acts within its turn: it has no tasks, keeps nothing of a driver and never speaks up. */
export abstract class QuietSkill implements Skill {
  abstract readonly id: string
  abstract readonly tools: readonly BoundTool[]

  abstract propose(intent: string, slots: Slots, context: SkillContext): SkillProposal

  execute(call: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    return runTool(this.tools, call, context)
  }

  tasks(_driverId: string): readonly Task[] {
    return []
  }

  advance(_now: number, _context: SkillContext): readonly SkillAnnouncement[] {
    return []
  }

  watch(_listener: () => void): () => void {
    return () => {}
  }

  forgetDriver(_driverId: string): void {}
}
