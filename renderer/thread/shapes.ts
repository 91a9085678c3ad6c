import type { ConversationView } from '../../agent/protocol/index.ts'

/** The four looks of the thread. Its shape is the state; colour and words only repeat it. */
export const SHAPES = ['asleep', 'listening', 'thinking', 'speaking'] as const
export type Shape = (typeof SHAPES)[number]

/** How many strands the bundle has, and at how many points along it each is computed. */
export const STRANDS = 11
export const SAMPLES = 64

/** Which shape a phase of the conversation has. While confirming it speaks until the sheet has been read out. */
export const shapeOf = (phase: ConversationView['phase'], reading: boolean): Shape => {
  switch (phase) {
    case 'idle':
      return 'asleep'
    case 'listening':
    case 'clarifying':
      return 'listening'
    case 'transcribing':
    case 'thinking':
    case 'acting':
      return 'thinking'
    case 'speaking':
      return 'speaking'
    case 'confirming':
      return reading ? 'speaking' : 'listening'
  }
}

/** Fades a strand in and out towards the ends of the bundle, at each sample: 0 at both ends, 1 in the middle. */
const envelope = (power: number): readonly number[] =>
  Array.from({ length: SAMPLES + 1 }, (_, i) => Math.sin((Math.PI * i) / SAMPLES) ** power)
const LENS = envelope(1.15)
const BRAID = envelope(0.92)

const SPREAD: readonly number[] = Array.from({ length: STRANDS }, (_, i) => (i / (STRANDS - 1)) * 2 - 1)
const EDGE = STRANDS - 1

/** Half the strands of the braid run above, half below; the three in between rest unseen on the axis. */
const braid = (
  strand: number,
): { readonly sign: 1 | -1; readonly offset: number; readonly outer: boolean } | null => {
  if (strand <= 3) return { sign: 1, offset: (1.5 - strand) * 0.11, outer: strand === 0 }
  if (strand >= 7) return { sign: -1, offset: (strand - 8.5) * 0.11, outer: strand === EDGE }
  return null
}

/**
 * The height of one strand at one place.
 * @param sample which of the points along the bundle, 0 to SAMPLES
 * @param seconds time since the thread woke; the shapes are periodic in it
 * @param level loudness, 0 to 1
 * @returns −1 (top) to 1 (bottom)
 */
export const strandHeight = (
  shape: Shape,
  strand: number,
  sample: number,
  seconds: number,
  level: number,
): number => {
  const x = sample / SAMPLES
  const u = SPREAD[strand] ?? 0
  switch (shape) {
    case 'asleep':
      return 0
    case 'listening': {
      const lens = LENS[sample] ?? 0
      if (Math.abs(u) === 1) return u * 0.94 * lens
      return u * 0.94 * lens * (0.62 + 0.38 * level * Math.sin(x * 21 + u * 5 + seconds * 3) * lens)
    }
    case 'thinking': {
      const part = braid(strand)
      if (part === null) return 0
      const swing = Math.sin(x * Math.PI * 6 - seconds * 2)
      return part.sign * (0.58 + part.offset) * swing * (BRAID[sample] ?? 0)
    }
    case 'speaking': {
      const fold = Math.sin(x * 13.5 - seconds * 4 + u * 0.85) * (0.62 + 0.3 * u)
      return (LENS[sample] ?? 0) * level * (0.93 * fold + 0.14 * u)
    }
  }
}

/** How strongly a strand is drawn in a shape: width in dp and opacity 0 to 1. */
export const strandInk = (
  shape: Shape,
  strand: number,
): { readonly width: number; readonly opacity: number } => {
  switch (shape) {
    case 'asleep':
      return { width: 2, opacity: strand === EDGE ? 0.6 : 0 }
    case 'listening':
      return strand === 0 || strand === EDGE ? { width: 3, opacity: 1 } : { width: 1.4, opacity: 0.62 }
    case 'thinking': {
      const part = braid(strand)
      if (part === null) return { width: 1.2, opacity: 0 }
      return part.outer ? { width: 2.4, opacity: 0.85 } : { width: 1.2, opacity: 0.5 }
    }
    case 'speaking':
      return strand === EDGE
        ? { width: 3.2, opacity: 1 }
        : { width: 1.4, opacity: 0.35 + 0.4 * (strand / STRANDS) }
  }
}

export const BEADS = 3
export interface Bead {
  /** Along the bundle, 0 to 1. */
  readonly x: number
  /** Radius in dp. */
  readonly radius: number
  readonly opacity: number
}

/** Where the beads are: one at rest on the line, one in the eye of the lens, a procession through the braid. */
export const bead = (shape: Shape, index: number, seconds: number): Bead => {
  const middle = index === 1
  switch (shape) {
    case 'asleep':
      return { x: 6 / 440, radius: 5, opacity: middle ? 1 : 0 }
    case 'listening':
      return { x: 0.5, radius: 5, opacity: middle ? 1 : 0 }
    case 'thinking': {
      // They travel with the braid's bulges (one every sixth of the way), lit in the middle, gone at both ends.
      const x = (index + 1.5 + (((seconds * 2) / Math.PI) % 1)) / 6
      const glow = Math.max(0, Math.cos((Math.PI * (x - 0.5)) / 0.5))
      return { x, radius: 4 + 2 * glow, opacity: glow }
    }
    case 'speaking':
      return { x: 0.012, radius: 4, opacity: 0 }
  }
}

/** How long a shape takes to form, in ms (CONCEPT.md, "The Thread: states"); asleep is slow, listening immediate. */
export const FORMING_MS: Readonly<Record<Shape, number>> = {
  asleep: 520,
  listening: 160,
  thinking: 280,
  speaking: 280,
}
/** Thoughts shorter than this are not shown: the thread keeps its shape. */
export const THINKING_DELAY_MS = 300
