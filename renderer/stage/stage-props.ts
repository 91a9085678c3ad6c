import type { RefObject } from 'react'
import type { Language, Snapshot } from '../../agent/protocol/index.ts'

/** A part of the stage that can be touched: a module of the catalogue, at a seat where there is one to each. */
export interface StageTarget {
  readonly module: 'seat' | 'air_conditioner' | 'window' | 'trunk' | 'front_trunk' | 'light' | 'wiper'
  readonly cell?: 'driver' | 'passenger' | 'rear_left' | 'rear_right'
}

export interface CarStageProps {
  readonly snapshot: Snapshot
  readonly language: Language
  /** Default: what the system asks for. */
  readonly reducedMotion?: boolean
  /**
   * The element with the thread: the link leaves from the middle of its left edge. Measured when the layout changes.
   * Without it the line leaves from where the concept's grid has the thread (656, 116 at 1280×720).
   */
  readonly threadRef?: RefObject<HTMLElement | null>
  /** Makes the car and the rails touchable (targets of 76 dp and more). Without it they are a picture. */
  readonly onTouch?: (target: StageTarget) => void
  /** Car alone, dimmed behind a sheet: no passenger rail, no notes, no link. */
  readonly quiet?: boolean
}
