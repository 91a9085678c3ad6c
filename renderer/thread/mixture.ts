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

/** What is drawn in one frame. Lengths are in tenths of a dp, so that the many coordinates can be whole numbers. */
export interface Frame {
  readonly strands: readonly { readonly path: string; readonly width: number; readonly opacity: number }[]
  /** The folded surface between the outer strands, and how much of it shows. */
  readonly ribbon: { readonly path: string; readonly opacity: number }
  readonly beads: readonly Bead[]
  /** How far the right end fades out: 0 for the resting line, 1 for the others. */
  readonly fade: number
}

/** The box of the thread in dp. */
export interface Box {
  readonly width: number
  readonly height: number
}

const TENTHS = 10
/** `L` and the x of every sample, for one width: the same in every frame, so written once. */
const columnsFor = (width: number): readonly string[] =>
  Array.from({ length: SAMPLES + 1 }, (_, i) => `L${Math.round((i / SAMPLES) * width * TENTHS)} `)
let columns = { width: 0, texts: columnsFor(0) }

const rowsOf = (heights: Float64Array, height: number): readonly string[] =>
  Array.from(heights, h => `${Math.round((1 + h) * (height / 2) * TENTHS)}`)

/** Strands fainter than this are not drawn. */
const UNSEEN = 0.004

/** The whole thread as paths. The same mixture, time and level draw the same frame. */
export const drawFrame = (
  mixture: Mixture,
  seconds: number,
  level: number,
  { width, height }: Box,
): Frame => {
  if (columns.width !== width) columns = { width, texts: columnsFor(width) }
  const { texts } = columns
  const shapes = present(mixture)
  const heights = new Float64Array(SAMPLES + 1)
  // The ribbon is faint; every second point is enough for its edges.
  let edge = ''
  let backwards = ''
  const strands = Array.from({ length: STRANDS }, (_, strand) => {
    const opacity = blend(mixture, shape => strandInk(shape, strand).opacity)
    const strokeWidth = blend(mixture, shape => strandInk(shape, strand).width) * TENTHS
    if (opacity < UNSEEN) return { path: '', width: strokeWidth, opacity: 0 }
    for (let i = 0; i <= SAMPLES; i++) {
      let sum = 0
      for (const shape of shapes) sum += mixture[shape] * strandHeight(shape, strand, i, seconds, level)
      heights[i] = sum
    }
    const rows = rowsOf(heights, height)
    let path = ''
    for (let i = 0; i <= SAMPLES; i++) path += `${texts[i] ?? ''}${rows[i] ?? ''}`
    if (mixture.speaking > 0 && strand === 0)
      for (let i = SAMPLES; i >= 0; i -= 2) backwards += `${texts[i] ?? ''}${rows[i] ?? ''}`
    if (mixture.speaking > 0 && strand === STRANDS - 1)
      for (let i = 0; i <= SAMPLES; i += 2) edge += `${texts[i] ?? ''}${rows[i] ?? ''}`
    return { path: `M${path.slice(1)}`, width: strokeWidth, opacity }
  })
  return {
    strands,
    ribbon: {
      path: edge === '' ? '' : `M${edge.slice(1)}${backwards}Z`,
      opacity: mixture.speaking * 0.2,
    },
    beads: Array.from({ length: BEADS }, (_, i) => ({
      x: blend(mixture, shape => bead(shape, i, seconds).x) * width * TENTHS,
      radius: blend(mixture, shape => bead(shape, i, seconds).radius) * TENTHS,
      opacity: blend(mixture, shape => bead(shape, i, seconds).opacity),
    })),
    fade: 1 - mixture.asleep,
  }
}
