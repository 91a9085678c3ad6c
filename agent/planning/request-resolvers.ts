import type { Localised } from '../domain/language.ts'
import type { Skill } from '../skills/skill.ts'
import { looksAsked } from '../understanding/domains/memory-questions.ts'
import type { OutsideRequest, Request, SkillRequest } from '../understanding/request.ts'
import type { VehicleState } from '../vehicle/vehicle.ts'
import { ambiguityQuestion, doubtQuestion } from './ambiguity.ts'
import { answer } from './answers.ts'
import { everythingOff } from './everything.ts'
import { askForOtherHalf } from './half-wish.ts'
import { outsideRemark } from './outside.ts'
import type { PlanningContext } from './plan.ts'
import type { PreferenceSource } from './preference-source.ts'
import { resolveRecalled, resolveRecallRequest } from './recall-requests.ts'
import { resolveSettingRequest } from './setting-requests.ts'
import { resolveSkillRequest } from './skill-requests.ts'
import { declineErrand } from './undone-errands.ts'
import { nothing, type Resolution } from './wish.ts'

/** Below this a reading is asked back rather than done. */
const SURE_ENOUGH = 0.5

/** What resolving one request of an utterance needs besides the request. */
export interface RequestScene {
  readonly context: PlanningContext
  /** The car as the requests before this one leave it. */
  readonly targets: VehicleState
  readonly skills: readonly Skill[]
  readonly preferences: PreferenceSource
  /** Which request of the utterance it is, from 0. */
  readonly index: number
  /** Is it the only one? */
  readonly alone: boolean
}

type Resolver<Kind extends Request['kind']> = (
  request: Extract<Request, { readonly kind: Kind }>,
  scene: RequestScene,
) => Resolution

/** "In summer it's too hot for spicy food": nothing for the car to do, and something for memory to keep. */
const tellingInstead = (
  request: OutsideRequest,
  { alone, context, preferences, skills }: RequestScene,
): SkillRequest | undefined =>
  alone &&
  (request.because === 'unknown' || request.because === 'unsupported' || request.because === 'chatter') &&
  skills.some(skill => skill.id === 'memory') &&
  preferences.tells(request.text, context)
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

/** "Where did I leave the car?": nothing the car or a skill can answer, and something that was told may. */
const askedInstead = (
  request: OutsideRequest,
  { alone, context, preferences }: RequestScene,
): Localised | undefined =>
  alone && (request.because === 'unknown' || request.because === 'chatter') && looksAsked(request.text)
    ? preferences.answers(request.text, context)
    : undefined

const RESOLVERS: { readonly [Kind in Request['kind']]: Resolver<Kind> } = {
  set: (request, scene) =>
    request.certainty < SURE_ENOUGH
      ? { ...nothing, question: doubtQuestion(request, scene.context.turnId) }
      : resolveSettingRequest(request, scene.index, scene),
  skill: (request, { index, skills, context }) => resolveSkillRequest(request, index, skills, context),
  ambiguous: (request, { context }) => ({
    ...nothing,
    question: ambiguityQuestion(request, context.turnId),
  }),
  incomplete: (request, scene) => askForOtherHalf(request, scene),
  recall: (request, scene) => resolveRecallRequest(request, scene.index, scene),
  ask: (request, { context }) => ({ ...nothing, remarks: [answer(request, context)] }),
  /** Words that name nothing of the car: memory may know them, by name or as something to keep. */
  outside: (request, scene) => {
    const known = askedInstead(request, scene)
    if (known !== undefined) return { ...nothing, remarks: [{ kind: 'answer', say: known }] }
    const called =
      request.because === 'unknown' ? scene.preferences.named(request.text, scene.context) : undefined
    if (called !== undefined) return resolveRecalled(called, scene.index, scene)
    const told = tellingInstead(request, scene)
    if (told !== undefined) return resolveSkillRequest(told, scene.index, scene.skills, scene.context)
    if (request.errand !== undefined) return declineErrand(request, request.errand, scene.context)
    if (request.because === 'everything_off') return everythingOff(request, scene.context)
    return { ...nothing, remarks: [outsideRemark(request, scene.alone)] }
  },
  // These two are the conversation's own business.
  control: () => nothing,
  choice: () => nothing,
}

const resolverOf = <Kind extends Request['kind']>(kind: Kind): Resolver<Kind> => RESOLVERS[kind]

/** What one request comes to, on its own: wishes for the car, a call of a skill, something to say, or a question. */
export const resolveRequest = <Kind extends Request['kind']>(
  request: Extract<Request, { readonly kind: Kind }>,
  scene: RequestScene,
): Resolution => resolverOf<Kind>(request.kind)(request, scene)
