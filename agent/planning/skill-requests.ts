import { text } from '../domain/language.ts'
import type { OpenWish, Skill } from '../skills/skill.ts'
import { SKILLS, type SkillRequest } from '../understanding/request.ts'
import type { PlanningContext, Question } from './plan.ts'
import { nothing, type Resolution } from './wish.ts'

const openSlots = (request: SkillRequest, wishes: readonly OpenWish[]): NonNullable<Question['ownWords']> =>
  wishes.map(({ skill, intent, slots, slot }) => ({
    request: { ...request, skill: SKILLS.find(known => known === skill) ?? request.skill, intent, slots },
    slot,
  }))

/** Lets the skill propose, and turns its proposal into the words of a plan. */
export const resolveSkillRequest = (
  request: SkillRequest,
  index: number,
  skills: readonly Skill[],
  context: PlanningContext,
): Resolution => {
  const skill = skills.find(known => known.id === request.skill)
  if (skill === undefined)
    return {
      ...nothing,
      remarks: [{ kind: 'outside', say: text("This car can't do that yet.", '这辆车还不会这个。') }],
    }
  const proposal = skill.propose(request.intent, request.slots, context.skill)
  switch (proposal.type) {
    case 'call':
      return {
        ...nothing,
        call: { id: `${context.turnId}-s${index + 1}`, ...proposal.call, reasons: proposal.reasons },
        ...(proposal.confirm === undefined ? {} : { sheet: proposal.confirm }),
      }
    case 'question':
      return {
        ...nothing,
        question: {
          id: `${context.turnId}-q`,
          say: proposal.question,
          ...(proposal.polar === undefined ? {} : { polar: proposal.polar }),
          ...(proposal.ownWords === undefined ? {} : { ownWords: openSlots(request, proposal.ownWords) }),
          options: proposal.options.slice(0, 3).map(option => ({
            label: option.label,
            requests: [{ ...request, intent: option.intent, slots: option.slots }],
          })),
        },
      }
    case 'answer':
      return { ...nothing, remarks: [{ kind: 'answer', say: proposal.say }] }
    case 'refuse':
      return { ...nothing, remarks: [{ kind: 'refusal', say: proposal.say }] }
    default:
      return proposal satisfies never
  }
}
