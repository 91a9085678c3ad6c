import type { Level } from './car/seat.tsx'

/** Settings by key, as a snapshot carries them. */
export type State = Readonly<Record<string, boolean | number | string>>

const at = (id: string, cell?: string): string => (cell === undefined ? id : `${id}@${cell}`)

/** A switch; off where the car has not got it. */
export const flag = (state: State, id: string, cell?: string): boolean => state[at(id, cell)] === true

/** A number; 0 where the car has not got it. */
export const number = (state: State, id: string, cell?: string): number => {
  const value = state[at(id, cell)]
  return typeof value === 'number' ? value : 0
}

/** A choice's id; empty where the car has not got it. */
export const option = (state: State, id: string, cell?: string): string => {
  const value = state[at(id, cell)]
  return typeof value === 'string' ? value : ''
}

/** The level of something that has its own switch: 0 while that is off. */
export const level = (state: State, power: string, id: string, cell?: string): number =>
  flag(state, power, cell) ? number(state, id, cell) : 0

/** A level out of `max` as the drawing's one to three; 0 stays 0. */
export const third = (value: number, max: number): Level => {
  if (value <= 0) return 0
  const share = value / max
  return share <= 1 / 3 ? 1 : share <= 2 / 3 ? 2 : 3
}
