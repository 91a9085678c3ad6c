import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { type Anchor, anchorOf } from './anchors.ts'
import { CAR_HEIGHT, CAR_WIDTH } from './car/geometry.ts'

/** A point in units of the car's drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the thread begins when nothing was measured: its place in the 1280×720 grid, in car units. */
const GRID_ORIGIN: Point = { x: 517, y: 17.4 }

/** Between the car's right side and the words of the rail: the lane a line takes that must get down past them. */
const LANE_X = 314
/** From here down, what is reached from the right is reached by the lane. */
const LANE_FROM_Y = 180

const path = (...points: readonly (string | Point)[]): string =>
  points
    .map(point => (typeof point === 'string' ? point : `${point.x.toFixed(1)} ${point.y.toFixed(1)}`))
    .join(' ')

/**
 * The line from the thread to a part: level out of the thread, then into the part from the side it is best reached
 * from. It never runs through the words of the rail: what lies low on the right is reached along a lane beside the car.
 */
export const linkPath = (origin: Point, anchor: Anchor): string => {
  const [dx, dy] = anchor.from
  const norm = Math.hypot(dx, dy)
  const towards = (length: number): Point => ({
    x: anchor.x + (dx / norm) * length,
    y: anchor.y + (dy / norm) * length,
  })
  if (anchor.y > LANE_FROM_Y && dx / norm > 0.8) {
    const turn = { x: LANE_X, y: origin.y + 110 }
    const drop = anchor.y - turn.y
    return path(
      'M',
      origin,
      'C',
      { x: origin.x - (origin.x - LANE_X) * 0.62, y: origin.y },
      { x: LANE_X, y: origin.y + 26 },
      turn,
      'C',
      { x: LANE_X, y: turn.y + drop * 0.55 },
      towards(Math.min(drop * 0.5, (LANE_X - anchor.x) * 0.8)),
      anchor,
    )
  }
  const away = Math.hypot(origin.x - anchor.x, origin.y - anchor.y)
  return path(
    'M',
    origin,
    'C',
    { x: origin.x - (origin.x - anchor.x) * 0.62, y: origin.y },
    towards(away * 0.52),
    anchor,
  )
}

/** Measures where the thread begins, in units of the drawing in `svgRef`; anew when the layout changes. */
const useThreadOrigin = (
  svgRef: RefObject<SVGSVGElement | null>,
  threadRef: RefObject<HTMLElement | null> | undefined,
): Point => {
  const [origin, setOrigin] = useState(GRID_ORIGIN)
  useLayoutEffect(() => {
    const measure = (): void => {
      const svg = svgRef.current
      const thread = threadRef?.current
      if (svg === null || thread === null || thread === undefined) return
      const frame = svg.getBoundingClientRect()
      const box = thread.getBoundingClientRect()
      if (frame.width === 0 || box.width === 0) return
      const scale = CAR_WIDTH / frame.width
      const x = Math.round((box.left - frame.left) * scale * 10) / 10
      const y = Math.round((box.top + box.height / 2 - frame.top) * scale * 10) / 10
      setOrigin(old => (old.x === x && old.y === y ? old : { x, y }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (svgRef.current !== null) observer.observe(svgRef.current)
    if (threadRef?.current) observer.observe(threadRef.current)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [svgRef, threadRef])
  return origin
}

/** A link that was drawn stays at least this long, even when the words were short or not spoken at all. */
const SHORTEST_MS = 2400
const LEAVING_MS = 160

const LINKING: readonly Snapshot['conversation']['phase'][] = ['acting', 'speaking']
/** A new turn takes the link away at once. */
const NEW_TURN: readonly Snapshot['conversation']['phase'][] = [
  'listening',
  'transcribing',
  'thinking',
  'clarifying',
  'confirming',
]

interface Shown {
  readonly key: string
  readonly since: number
  readonly leaving: boolean
}

/** Which part is pointed at now: while speaking about an action, and long enough to be seen. */
const useShownLink = (conversation: Snapshot['conversation'], quiet: boolean): Shown | undefined => {
  const [shown, setShown] = useState<Shown>()
  const wanted = !quiet && LINKING.includes(conversation.phase) ? conversation.link : undefined
  const interrupted = quiet || NEW_TURN.includes(conversation.phase)
  useEffect(() => {
    if (wanted !== undefined) {
      setShown(old =>
        old?.key === wanted && !old.leaving ? old : { key: wanted, since: performance.now(), leaving: false },
      )
    }
  }, [wanted])
  useEffect(() => {
    if (shown === undefined || (wanted !== undefined && !shown.leaving)) return
    if (shown.leaving) {
      const gone = setTimeout(() => setShown(undefined), LEAVING_MS)
      return () => clearTimeout(gone)
    }
    const rest = interrupted ? 0 : Math.max(0, SHORTEST_MS - (performance.now() - shown.since))
    const leave = setTimeout(() => setShown({ ...shown, leaving: true }), rest)
    return () => clearTimeout(leave)
  }, [shown, wanted, interrupted])
  return shown
}

interface LinkProps {
  readonly conversation: Snapshot['conversation']
  readonly threadRef?: RefObject<HTMLElement | null> | undefined
  readonly quiet: boolean
}

/** The one line of light from the thread to the part of the car that was changed. Drawn in 520 ms, never two at once. */
export function Link({ conversation, threadRef, quiet }: LinkProps) {
  const svgRef = useRef<SVGSVGElement>(null)
  const origin = useThreadOrigin(svgRef, threadRef)
  const shown = useShownLink(conversation, quiet)
  const gradient = `link-${useId()}`
  const anchor = shown === undefined ? undefined : anchorOf(shown.key)
  return (
    <svg ref={svgRef} className="stage-link" viewBox={`0 0 ${CAR_WIDTH} ${CAR_HEIGHT}`} aria-hidden="true">
      {anchor !== undefined && shown !== undefined && (
        <g key={shown.key} className="stage-link-drawing" data-leaving={shown.leaving} data-link={shown.key}>
          <defs>
            <linearGradient
              id={gradient}
              gradientUnits="userSpaceOnUse"
              x1={origin.x}
              y1={origin.y}
              x2={anchor.x}
              y2={anchor.y}
            >
              <stop offset="0" stopColor="var(--presence)" stopOpacity=".55" />
              <stop offset=".45" stopColor="var(--presence)" stopOpacity=".3" />
              <stop offset="1" stopColor="var(--presence)" />
            </linearGradient>
          </defs>
          <path
            className="stage-link-line"
            d={linkPath(origin, anchor)}
            stroke={`url(#${gradient})`}
            pathLength="1"
          />
          {anchor.outline === undefined ? (
            <circle className="stage-link-end" cx={anchor.x} cy={anchor.y} r="7.5" />
          ) : (
            <path className="stage-link-end stage-link-outline" d={anchor.outline} />
          )}
        </g>
      )}
    </svg>
  )
}
