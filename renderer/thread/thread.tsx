import type { ConversationView } from '../../agent/protocol/index.ts'

export interface ThreadProps {
  readonly phase: ConversationView['phase']
  /** Loudness of the voice that is heard or speaking, 0 to 1; a function is asked once a frame, without rendering. */
  readonly level?: number | (() => number)
  /** A still shape instead of a moving one. Default: what the system asks for. */
  readonly reducedMotion?: boolean
  /** While `confirming`: the sheet is being read out, so the thread speaks. Default: it listens. */
  readonly reading?: boolean
  readonly className?: string
}

/** The assistant as one bundle of light; fills its box (drawn for 440×80 dp). Its shape is the state. */
export function Thread({ phase, className }: ThreadProps) {
  return (
    <div
      className={className === undefined ? 'thread' : `thread ${className}`}
      data-phase={phase}
      aria-hidden
    />
  )
}
