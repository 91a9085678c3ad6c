import type { JsonValue } from '../../agent/domain/json.ts'
import type { Reason } from '../../agent/domain/reason.ts'
import type { ToolCall } from '../../agent/domain/tool.ts'
import type { Skill, SkillContext, SkillOutcome, SkillProposal } from '../../agent/skills/skill.ts'
import type { World } from '../../agent/vehicle/vehicle.ts'

/** A Tuesday morning in local time, so that opening hours hold in every time zone. */
export const MORNING = new Date(2026, 4, 12, 8, 0).getTime()

export const worldAt = (time: number, patch: Partial<World> = {}): World => ({
  time,
  speed: 0,
  gear: 'P',
  weather: 'clear',
  outsideTemperature: 20,
  cabinTemperature: 21,
  daylight: true,
  battery: 80,
  range: 400,
  network: 'online',
  ...patch,
})

const remembered: Reason = {
  rung: 'preference',
  source: 'memory-1',
  because: { en: 'you told me so', zh: '你说过' },
}

export interface ContextOptions {
  readonly driverId?: string
  readonly time?: number
  readonly world?: Partial<World>
  readonly preferences?: Readonly<Record<string, JsonValue>>
}

export function contextOf(options: ContextOptions = {}): SkillContext {
  return {
    driverId: options.driverId ?? 'wei',
    speaker: 'driver',
    language: 'en',
    world: worldAt(options.time ?? MORNING, options.world),
    state: {},
    occupants: [],
    dislikes: () => [],
    preferences: slot => {
      const value = options.preferences?.[slot]
      return value === undefined ? [] : [{ value, reason: remembered }]
    },
  }
}

/** The proposal, which must be a call. */
export function callOf(proposal: SkillProposal): Extract<SkillProposal, { type: 'call' }> {
  if (proposal.type !== 'call') throw new Error(`not a call but ${JSON.stringify(proposal)}`)
  return proposal
}

/** Everything a proposal says aloud, in English. */
export function spoken(proposal: SkillProposal): string {
  if (proposal.type === 'question') return proposal.question.en
  return proposal.type === 'call' ? (proposal.confirm?.speech.en ?? '') : proposal.say.en
}

/** Proposes and, as if the driver had agreed, carries out. */
export function does(
  skill: Skill,
  intent: string,
  slots: Readonly<Record<string, JsonValue>>,
  context: SkillContext,
): Promise<SkillOutcome> {
  const toolCall: ToolCall = callOf(skill.propose(intent, slots, context)).call
  return skill.execute(toolCall, context)
}
