import {
  BEADS,
  type Bead,
  bead,
  FORMING_MS,
  SAMPLES,
  SHAPES,
  type Shape,
  STRANDS,
  strandHeight,
  strandInk,
} from './shapes.ts'

/** How much of each shape the thread has now; they add up to one. */
export type Mixture = Readonly<Record<Shape, number>>

/** Wholly one shape. */
export const pure = (shape: Shape): Mixture => ({
  asleep: shape === 'asleep' ? 1 : 0,
  listening: shape === 'listening' ? 1 : 0,
  thinking: shape === 'thinking' ? 1 : 0,
  speaking: shape === 'speaking' ? 1 : 0,
})

/**
 * Lets the thread form towards a shape for a moment. Exponential, so it needs no start time and can be turned
 * around at any point; after the shape's forming time 95 % of it is there (three time constants).
 */
export const formTowards = (mixture: Mixture, shape: Shape, elapsedMs: number): Mixture => {
  const share = 1 - Math.exp((-3 * elapsedMs) / FORMING_MS[shape])
  const target = pure(shape)
  const next = (of: Shape): number => {
    const value = mixture[of] + (target[of] - mixture[of]) * share
    return Math.abs(value - target[of]) < 0.002 ? target[of] : value
  }
  return {
    asleep: next('asleep'),
    listening: next('listening'),
    thinking: next('thinking'),
    speaking: next('speaking'),
  }
}

const present = (mixture: Mixture): readonly Shape[] => SHAPES.filter(shape => mixture[shape] > 0)

const blend = (mixture: Mixture, of: (shape: Shape) => number): number => {
  let sum = 0
  for (const shape of present(mixture)) sum += mixture[shape] * of(shape)
  return sum
}

/** What is drawn in one frame, in a box of width × height dp. */
export interface Frame {
  readonly strands: readonly { readonly path: string; readonly width: number; readonly opacity: number }[]
  /** The folded surface between the outer strands, and how much of it shows. */
  readonly ribbon: { readonly path: string; readonly opacity: number }
  readonly beads: readonly Bead[]
  /** How far the right end fades out: 0 for the resting line, 1 for the others. */
  readonly fade: number
}

const line = (heights: readonly number[], width: number, height: number): string => {
  let path = ''
  for (let i = 0; i <= SAMPLES; i++) {
    const x = (i / SAMPLES) * width
    const y = (1 + (heights[i] ?? 0)) * (height / 2)
    path += `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(2)}`
  }
  return path
}

/** The whole thread as paths. Pure: the same mixture, time and level draw the same frame. */
export const drawFrame = (
  mixture: Mixture,
  seconds: number,
  level: number,
  width: number,
  height: number,
): Frame => {
  const shapes = present(mixture)
  const heights = Array.from({ length: STRANDS }, (_, strand) =>
    Array.from({ length: SAMPLES + 1 }, (_, i) => {
      const x = i / SAMPLES
      let sum = 0
      for (const shape of shapes) sum += mixture[shape] * strandHeight(shape, strand, x, seconds, level)
      return sum
    }),
  )
  const paths = heights.map(points => line(points, width, height))
  const back = [...(heights[0] ?? [])]
    .map((h, i) => `L${((i / SAMPLES) * width).toFixed(1)} ${((1 + h) * (height / 2)).toFixed(2)}`)
    .reverse()
    .join('')
  return {
    strands: paths.map((path, strand) => ({
      path,
      width: blend(mixture, shape => strandInk(shape, strand).width),
      opacity: blend(mixture, shape => strandInk(shape, strand).opacity),
    })),
    ribbon: {
      path: mixture.speaking > 0 ? `${paths[STRANDS - 1] ?? ''}${back}Z` : '',
      opacity: mixture.speaking * 0.2,
    },
    beads: Array.from({ length: BEADS }, (_, i) => ({
      x: blend(mixture, shape => bead(shape, i, seconds).x) * width,
      radius: blend(mixture, shape => bead(shape, i, seconds).radius),
      opacity: blend(mixture, shape => bead(shape, i, seconds).opacity),
    })),
    fade: 1 - mixture.asleep,
  }
}
