import type { TaskView } from '../../agent/protocol/index.ts'

export type TaskOf<Kind extends TaskView['kind']> = Extract<TaskView, { kind: Kind }>

export interface CardPlan {
  /** The one card that leads: the route. Without one, music takes its place, with room for its buttons. */
  readonly lead?: TaskOf<'route'> | TaskOf<'media'>
  /** Beneath it, most pressing first. */
  readonly tiles: readonly TaskView[]
  /** How many more are under way than are shown. */
  readonly hidden: number
}

/** Does it want the driver's attention now? Such tiles come first whatever their kind. */
export const isPressing = (task: TaskView): boolean =>
  task.state === 'due' || task.state === 'ringing' || task.state === 'ready'

/** Tiles in a row: two while driving; parked three, or two and the way to the rest. */
const tileCount = (available: number, driving: boolean): number => (driving || available > 3 ? 2 : 3)

/** Which tasks are shown where. */
export function planCards(tasks: readonly TaskView[], driving: boolean): CardPlan {
  const ordered = tasks.toSorted(
    (a, b) => Number(isPressing(b)) - Number(isPressing(a)) || a.priority - b.priority,
  )
  const route = ordered.find(task => task.kind === 'route')
  const lead = route ?? ordered.find(task => task.kind === 'media')
  const rest = ordered.filter(task => task !== lead)
  const tiles = rest.slice(0, tileCount(rest.length, driving))
  return { ...(lead && { lead }), tiles, hidden: rest.length - tiles.length }
}

/** How many rows the cards take: 0, 1 or 2. */
export const cardRows = ({ lead, tiles }: CardPlan): number =>
  Number(lead !== undefined) + Number(tiles.length > 0)
