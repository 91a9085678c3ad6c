import { type Localised, text } from '../domain/language.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConfirmationSheet, Skill } from '../skills/skill.ts'
import type { OutsideRequest, Request, SkillRequest, Understanding } from '../understanding/request.ts'
import type { SettingValue } from '../vehicle/setting.ts'
import { ambiguityQuestion, doubtQuestion } from './ambiguity.ts'
import { answer } from './answers.ts'
import { type CarPlan, planCar } from './car-plan.ts'
import { mergeSheets } from './confirmation.ts'
import { conflictQuestion, settleWishes } from './conflicts.ts'
import { everythingOff } from './everything.ts'
import { outsideRemark } from './outside.ts'
import type { Plan, Planner, PlanningContext, Question, Remark } from './plan.ts'
import { noPreferences, type PreferenceSource } from './preference-source.ts'
import { resolveRecalled, resolveRecallRequest } from './recall-requests.ts'
import { resolveSettingRequest } from './setting-requests.ts'
import { resolveSkillRequest } from './skill-requests.ts'
import type { Wish } from './wish.ts'

/** Below this a reading is asked back rather than done. */
const SURE_ENOUGH = 0.5

export interface LocalPlannerParts {
  readonly skills: readonly Skill[]
  /** Memory; without one every answer comes from the words, the car and the catalogue. */
  readonly preferences?: PreferenceSource
}

/** What the requests come to before the policies have looked at the wishes. */
interface Draft {
  readonly wishes: readonly Wish[]
  readonly calls: readonly { readonly decision: Decision; readonly request: number }[]
  readonly sheets: readonly ConfirmationSheet[]
  readonly remarks: readonly Remark[]
  /** Requests that cannot be met, with what to say of them. */
  readonly refused: ReadonlyMap<number, Localised>
  readonly question?: Question
}

const asks = (question: Question): Plan => ({
  decisions: [],
  changes: [],
  reasons: {},
  remarks: [],
  question,
})

/** Goes through the requests in order; the first open point ends it with a question. */
const draft = (
  requests: readonly Request[],
  parts: Required<LocalPlannerParts>,
  context: PlanningContext,
): Draft => {
  const wishes: Wish[] = []
  const calls: { decision: Decision; request: number }[] = []
  const sheets: ConfirmationSheet[] = []
  const remarks: Remark[] = []
  const refused = new Map<number, Localised>()
  const targets: Record<string, SettingValue> = { ...context.targets }
  const soFar = { wishes, calls, sheets, remarks, refused }

  for (const [index, request] of requests.entries()) {
    /** The whole utterance again, with this request in place of the open one. */
    const instead = (chosen: readonly Request[]): readonly Request[] => [
      ...requests.slice(0, index),
      ...chosen,
      ...requests.slice(index + 1),
    ]
    const widen = (question: Question): Question => ({
      ...question,
      options: question.options.map(option => ({ ...option, requests: instead(option.requests) })),
    })
    switch (request.kind) {
      case 'set': {
        if (request.certainty < SURE_ENOUGH)
          return {
            ...soFar,
            question: doubtQuestion(request, chosen => instead([chosen]), context.turnId),
          }
        const scene = {
          context,
          targets,
          preferences: parts.preferences,
          alone: requests.length === 1,
        }
        const resolution = resolveSettingRequest(request, index, scene)
        if (resolution.question !== undefined) return { ...soFar, question: widen(resolution.question) }
        wishes.push(...resolution.wishes)
        for (const wish of resolution.wishes) targets[wish.change.key] = wish.change.value
        const [first] = resolution.remarks
        if (resolution.refused === true && first !== undefined) refused.set(index, first.say)
        else remarks.push(...resolution.remarks)
        break
      }
      case 'skill': {
        const resolution = resolveSkillRequest(request, index, parts.skills, context)
        if (resolution.question !== undefined) return { ...soFar, question: widen(resolution.question) }
        if (resolution.decision !== undefined) calls.push({ decision: resolution.decision, request: index })
        if (resolution.sheet !== undefined) sheets.push(resolution.sheet)
        remarks.push(...resolution.remarks)
        break
      }
      case 'ambiguous':
        return {
          ...soFar,
          question: ambiguityQuestion(request, chosen => instead([chosen]), context.turnId),
        }
      case 'recall': {
        const resolution = resolveRecallRequest(request, index, {
          context,
          targets,
          preferences: parts.preferences,
        })
        wishes.push(...resolution.wishes)
        for (const wish of resolution.wishes) targets[wish.change.key] = wish.change.value
        remarks.push(...resolution.remarks)
        break
      }
      case 'ask':
        remarks.push(answer(request, context))
        break
      case 'outside': {
        const called =
          request.because === 'unknown' ? parts.preferences.named(request.text, context) : undefined
        if (called !== undefined) {
          const scene = { context, targets, preferences: parts.preferences }
          const resolution = resolveRecalled(called, index, scene)
          wishes.push(...resolution.wishes)
          remarks.push(...resolution.remarks)
          break
        }
        const told = requests.length === 1 ? tellingInstead(request, context, parts) : undefined
        if (told !== undefined) {
          const resolution = resolveSkillRequest(told, index, parts.skills, context)
          if (resolution.decision !== undefined) calls.push({ decision: resolution.decision, request: index })
          remarks.push(...resolution.remarks)
          break
        }
        const all = request.because === 'everything_off' ? everythingOff(request, context) : undefined
        if (all !== undefined && 'question' in all) return { ...soFar, question: widen(all.question) }
        if (all !== undefined) {
          remarks.push(all.remark)
          break
        }
        remarks.push(outsideRemark(request, requests.length === 1))
        break
      }
      case 'control':
      case 'choice':
        // The conversation's own business.
        break
      default:
        request satisfies never
    }
  }
  const group = requests.some(request => request.kind === 'set' && request.among === true)
  if (group && wishes.length === 0 && remarks.length === 0 && refused.size === 0)
    remarks.push({ kind: 'notice', say: text("It's like that already.", '已经是这样了。') })
  return soFar
}

/** Some of it cannot be done: nothing is done, and the rest is offered where there is a rest. */
const partlyRefused = (
  requests: readonly Request[],
  done: Draft,
  refused: ReadonlyMap<number, Localised>,
  context: PlanningContext,
): Plan => {
  const says = [...new Map([...refused.values()].map(say => [say.en, say])).values()]
  const isDone = (index: number): boolean =>
    done.wishes.some(wish => wish.request === index) || done.calls.some(call => call.request === index)
  const rest = requests.filter((_, index) => isDone(index) && !refused.has(index))
  if (rest.length === 0)
    return {
      decisions: [],
      changes: [],
      reasons: {},
      remarks: [...done.remarks, ...says.map(say => ({ kind: 'refusal' as const, say }))],
    }
  return asks({
    id: `${context.turnId}-q`,
    say: text(
      `${says.map(say => say.en).join(' ')} Shall I do the rest?`,
      `${says.map(say => say.zh).join('')}其余的要做吗？`,
    ),
    polar: true,
    options: [
      { label: text('Do the rest', '做其余的'), requests: rest },
      { label: text('Leave it all', '都不做'), requests: [] },
    ],
  })
}

const refusedByRules = (wishes: readonly Wish[], car: CarPlan): ReadonlyMap<number, Localised> => {
  const refused = new Map<number, Localised>()
  for (const refusal of car.refusals) {
    const concerned = wishes.filter(wish => wish.change.key === refusal.key)
    // What a rule brought in itself and then may not be done takes down everything that needed it.
    for (const wish of concerned.length > 0 ? concerned : wishes) refused.set(wish.request, refusal.say)
  }
  return refused
}

/** Turns requests into a plan. Pure: the same requests in the same context give the same plan. */
export const planLocally = (
  requests: readonly Request[],
  context: PlanningContext,
  { skills, preferences = noPreferences }: LocalPlannerParts,
): Plan => {
  const done = draft(requests, { skills, preferences }, context)
  if (done.question !== undefined) return asks(done.question)
  if (done.refused.size > 0) return partlyRefused(requests, done, done.refused, context)
  const settled = settleWishes(done.wishes)
  if (settled.type === 'conflict') return asks(conflictQuestion(settled, requests, context.turnId))
  // An exception ("all half, mine shut") may ask for what is so already.
  const wishes = settled.wishes.filter(wish => context.targets[wish.change.key] !== wish.change.value)
  const car = planCar(wishes, context)
  if (car.refusals.length > 0) return partlyRefused(requests, done, refusedByRules(wishes, car), context)
  const confirmation = mergeSheets([...(car.sheet === undefined ? [] : [car.sheet]), ...done.sheets])
  return {
    decisions: [...car.decisions, ...done.calls.map(call => call.decision)],
    changes: car.changes,
    reasons: car.reasons,
    remarks: [...done.remarks, ...car.notices],
    ...(confirmation === undefined ? {} : { confirmation }),
  }
}

/** The planner that needs no network and no model; answers in milliseconds. */
/** "In summer it's too hot for spicy food": nothing for the car to do, and something for memory to keep. */
const tellingInstead = (
  request: OutsideRequest,
  context: PlanningContext,
  parts: { readonly skills: readonly Skill[]; readonly preferences: PreferenceSource },
): SkillRequest | undefined =>
  (request.because === 'unknown' || request.because === 'unsupported') &&
  parts.skills.some(skill => skill.id === 'memory') &&
  parts.preferences.tells(request.text, context)
    ? {
        kind: 'skill',
        skill: 'memory',
        intent: 'tell',
        slots: { words: request.text, alone: true },
        text: request.text,
        certainty: 0.7,
        origin: 'named',
      }
    : undefined

export const createLocalPlanner = (parts: LocalPlannerParts): Planner => ({
  id: 'local',
  plan: async (understanding: Understanding, _words, context) =>
    planLocally(understanding.requests, context, parts),
})
