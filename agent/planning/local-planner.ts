import { type Localised, text } from '../domain/language.ts'
import type { Skill } from '../skills/skill.ts'
import type { Request, Understanding } from '../understanding/request.ts'
import { type CarPlan, planCar } from './car-plan.ts'
import { mergeSheets } from './confirmation.ts'
import { conflictQuestion, settleWishes } from './conflicts.ts'
import { type Draft, draft } from './draft.ts'
import type { Plan, Planner, PlanningContext, Question } from './plan.ts'
import { noPreferences, type PreferenceSource } from './preference-source.ts'
import type { Wish } from './wish.ts'

export interface LocalPlannerParts {
  readonly skills: readonly Skill[]
  /** Memory; without one every answer comes from the words, the car and the catalogue. */
  readonly preferences?: PreferenceSource
}

const asks = (question: Question): Plan => ({
  decisions: [],
  changes: [],
  reasons: {},
  remarks: [],
  question,
})

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

/** What of an utterance needs no yes: a warning about the window is no reason to leave the radio off. */
const unasked = (done: Draft, wishes: readonly Wish[], context: PlanningContext): Plan['otherwise'] => {
  const asked = new Set(done.sheets.map(({ request }) => request))
  const calls = done.calls.filter(({ request }) => !asked.has(request))
  // One after another, as far as no rule speaks up: what is asked about only beside another goes with the later one.
  const free: number[] = []
  for (const request of new Set(wishes.map(wish => wish.request))) {
    const { sheet, refusals } = planCar(
      wishes.filter(wish => wish.request === request || free.includes(wish.request)),
      context,
    )
    if (sheet === undefined && refusals.length === 0) free.push(request)
  }
  if (calls.length === 0 && free.length === 0) return undefined
  const car = planCar(
    wishes.filter(wish => free.includes(wish.request)),
    context,
  )
  return {
    decisions: [...car.decisions, ...calls.map(({ decision }) => decision)],
    changes: car.changes,
    reasons: car.reasons,
    remarks: [...done.remarks, ...car.notices],
  }
}

/** Turns requests into a plan. Pure: the same requests in the same context give the same plan. */
export const planLocally = (
  requests: readonly Request[],
  context: PlanningContext,
  { skills, preferences = noPreferences }: LocalPlannerParts,
): Plan => {
  const done = draft(requests, { skills, preferences, context })
  if (done.question !== undefined) return asks(done.question)
  if (done.refused.size > 0) return partlyRefused(requests, done, done.refused, context)
  const settled = settleWishes(done.wishes)
  if (settled.type === 'conflict') return asks(conflictQuestion(settled, requests, context.turnId))
  // An exception ("all half, mine shut") may ask for what is so already.
  const wishes = settled.wishes.filter(wish => context.targets[wish.change.key] !== wish.change.value)
  const car = planCar(wishes, context)
  if (car.refusals.length > 0) return partlyRefused(requests, done, refusedByRules(wishes, car), context)
  const confirmation = mergeSheets([
    ...(car.sheet === undefined ? [] : [car.sheet]),
    ...done.sheets.map(({ sheet }) => sheet),
  ])
  const otherwise = confirmation === undefined ? undefined : unasked(done, wishes, context)
  return {
    decisions: [...car.decisions, ...done.calls.map(call => call.decision)],
    changes: car.changes,
    reasons: car.reasons,
    remarks: [...done.remarks, ...car.notices],
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(otherwise === undefined ? {} : { otherwise }),
  }
}

/** The planner that needs no network and no model; answers in milliseconds. */
export const createLocalPlanner = (parts: LocalPlannerParts): Planner => ({
  id: 'local',
  plan: async (understanding: Understanding, _words, context) =>
    planLocally(understanding.requests, context, parts),
})
