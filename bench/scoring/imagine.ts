import { planLocally } from '../../agent/planning/local-planner.ts'
import type { Plan, PlanningContext } from '../../agent/planning/plan.ts'
import type { Request } from '../../agent/understanding/request.ts'
import { initialState } from '../../agent/vehicle/state.ts'
import type { Occupant, VehicleState, World } from '../../agent/vehicle/vehicle.ts'
import { initialWorld } from '../../agent/vehicle/world.ts'
import type { Seat } from '../../agent/vehicle/zones.ts'

/** The moment a plan is made for. */
export interface Scene {
  readonly state: VehicleState
  readonly world: World
  readonly occupants: readonly Occupant[]
  readonly speaker: Seat
}

/** A June noon, so that plans do not depend on the day the benchmark is run. */
const NOON = Date.UTC(2025, 5, 14, 12)

/** A parked car as it leaves the factory, on a mild clear day, the driver alone in it. */
export const plainScene = (speaker: Seat = 'driver', world: Partial<World> = {}): Scene => ({
  state: initialState(),
  world: { ...initialWorld(NOON), range: 300, ...world },
  occupants: [{ seat: 'driver', name: 'Driver' }],
  speaker,
})

/** A scene as planners see it. */
export const planningContextOf = (scene: Scene): PlanningContext => ({
  turnId: 'bench',
  driverId: 'bench',
  driverName: 'Driver',
  speaker: scene.speaker,
  state: scene.state,
  targets: scene.state,
  world: scene.world,
  occupants: scene.occupants,
  lastInverse: [],
  lastApplied: [],
  skill: {
    driverId: 'bench',
    speaker: scene.speaker,
    language: 'en',
    world: scene.world,
    state: scene.state,
    occupants: scene.occupants,
    preferences: () => [],
    dislikes: () => [],
  },
})

/** What the local planner makes of requests in a scene. Skills are left out: their errands come to remarks. */
export const imagine = (requests: readonly Request[], scene: Scene): Plan =>
  planLocally(requests, planningContextOf(scene), { skills: [] })

/**
 * The requests that are to be carried out in this scene: without those whose condition looks at the world ("above 20
 * degrees", "after noon") and does not hold there.
 */
export const wanted = (requests: readonly Request[], scene: Scene): readonly Request[] =>
  requests.filter(
    request =>
      request.kind !== 'set' ||
      request.conditions?.every(one => one.type === 'world') !== true ||
      !comesToNothing([request], scene),
  )

/** Does the planner leave the requests undone: by asking first, by refusing them, or as their condition is not met? */
export const comesToNothing = (requests: readonly Request[], scene: Scene): boolean => {
  const plan = imagine(requests, scene)
  if (plan.question !== undefined) return true
  const unmet = requests.every(request => request.kind !== 'set' || request.conditions !== undefined)
  return plan.decisions.length === 0 && (unmet || plan.remarks.some(remark => remark.kind === 'refusal'))
}
