import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { ConversationView } from '../../agent/protocol/index.ts'
import { useReducedMotion } from '../design/index.ts'
import { drawFrame, type Frame, formTowards, pure } from './mixture.ts'
import { BEADS, type Shape, STRANDS, shapeOf, THINKING_DELAY_MS } from './shapes.ts'
import './thread.css'

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

/** The drawing's height in its own units (dp at 440×80); its width follows the box, so that nothing is squeezed. */
const HEIGHT = 80
const USUAL_WIDTH = 440
/** The moment and loudness at which each shape looks its best; the still picture shows it. */
const STILL_SECONDS = 0.6
const STILL_LEVEL = 0.8
/** Without a measured voice the thread swells and ebbs by itself: a slow breath around this level. */
const breath = (seconds: number): number => 0.74 + 0.12 * Math.sin(seconds * 1.43)
const STRAND_KEYS = Array.from({ length: STRANDS }, (_, i) => `strand-${i}`)
const BEAD_KEYS = Array.from({ length: BEADS }, (_, i) => `bead-${i}`)

/** The shape to show: thinking only once it has lasted, the others at once. */
const useSettledShape = (wanted: Shape): Shape => {
  const [shape, setShape] = useState(wanted)
  useEffect(() => {
    const wait = wanted === 'thinking' ? THINKING_DELAY_MS : 0
    const timer = setTimeout(() => setShape(wanted), wait)
    return () => clearTimeout(timer)
  }, [wanted])
  return shape
}

/** How wide the box is, in units of a drawing that is HEIGHT high. */
const useWidth = (box: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(USUAL_WIDTH)
  useLayoutEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(entries => {
      const size = entries[0]?.contentRect
      if (size !== undefined && size.height > 0) setWidth(Math.round((size.width / size.height) * HEIGHT))
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}

/** The elements a frame is written into, looked up once. */
const partsOf = (svg: SVGSVGElement) => ({
  strands: [...svg.querySelectorAll('.thread-strand')],
  ribbon: svg.querySelector('.thread-ribbon'),
  beads: [...svg.querySelectorAll('.thread-bead')],
  end: svg.querySelector('.thread-end'),
})

/** Writes a frame into the drawing, past React: it happens up to sixty times a second. */
const paint = (parts: ReturnType<typeof partsOf>, frame: Frame): void => {
  frame.strands.forEach(({ path, width, opacity }, i) => {
    const strand = parts.strands[i]
    strand?.setAttribute('d', path)
    write(strand, 'stroke-width', width.toFixed(0))
    write(strand, 'stroke-opacity', opacity.toFixed(3))
  })
  parts.ribbon?.setAttribute('d', frame.ribbon.path)
  write(parts.ribbon, 'opacity', frame.ribbon.opacity.toFixed(3))
  frame.beads.forEach(({ x, radius, opacity }, i) => {
    const bead = parts.beads[i]
    write(bead, 'cx', x.toFixed(0))
    write(bead, 'r', radius.toFixed(1))
    write(bead, 'opacity', opacity.toFixed(3))
  })
  write(parts.end, 'stop-opacity', (0.9 * (1 - frame.fade)).toFixed(3))
}

/** Sets an attribute only where it differs: an equal one would still make the browser restyle the element. */
const write = (element: Element | null | undefined, name: string, value: string): void => {
  if (element?.getAttribute(name) !== value) element?.setAttribute(name, value)
}

/**
 * The assistant as one bundle of light; fills its box (drawn for 440×80 dp). Its shape is the state: a flat line
 * asleep, an open lens listening, a braid thinking, a folded ribbon speaking; one forms out of the other.
 * It is the only thing on the screen that may loop, and it stops when it sleeps.
 */
export function Thread({ phase, level, reducedMotion, reading = false, className }: ThreadProps) {
  const systemReduced = useReducedMotion()
  const still = reducedMotion ?? systemReduced
  const shape = useSettledShape(shapeOf(phase, reading))
  const svgRef = useRef<SVGSVGElement>(null)
  const mixtureRef = useRef(pure(shape))
  const secondsRef = useRef(STILL_SECONDS)
  const levelRef = useRef(level)
  levelRef.current = level
  const gradient = `thread-${useId()}`
  const boxRef = useRef<HTMLDivElement>(null)
  const width = useWidth(boxRef)

  useEffect(() => {
    const svg = svgRef.current
    if (svg === null) return
    const parts = partsOf(svg)
    const box = { width, height: HEIGHT }
    if (still) {
      mixtureRef.current = pure(shape)
      paint(parts, drawFrame(mixtureRef.current, STILL_SECONDS, STILL_LEVEL, box))
      return
    }
    let request = 0
    let last: number | undefined
    let loudness = STILL_LEVEL
    const step = (now: number): void => {
      // A tab that was hidden comes back with one huge step; the shape should not jump for it.
      const elapsed = Math.min(now - (last ?? now - 16), 100)
      last = now
      secondsRef.current += elapsed / 1000
      mixtureRef.current = formTowards(mixtureRef.current, shape, elapsed)
      const source = levelRef.current
      const heard = typeof source === 'function' ? source() : source
      const wanted =
        heard === undefined ? breath(secondsRef.current) : 0.25 + 0.7 * Math.min(Math.max(heard, 0), 1)
      loudness += (wanted - loudness) * (1 - Math.exp(-elapsed / 80))
      paint(parts, drawFrame(mixtureRef.current, secondsRef.current, loudness, box))
      if (mixtureRef.current.asleep < 1) request = requestAnimationFrame(step)
    }
    request = requestAnimationFrame(step)
    return () => cancelAnimationFrame(request)
  }, [shape, still, width])

  return (
    <div
      className={className === undefined ? 'thread' : `thread ${className}`}
      data-shape={shape}
      data-still={still}
      aria-hidden
    >
      {/* In the still version a new key lets each shape fade in by CSS instead of forming. */}
      <svg
        key={still ? shape : 'moving'}
        ref={svgRef}
        className={still ? 'thread-drawing thread-still' : 'thread-drawing'}
        viewBox={`0 0 ${width * 10} ${HEIGHT * 10}`}
        aria-hidden="true"
      >
        <defs>
          {/* In the drawing's own units: a flat path has no bounding box to measure a gradient by. */}
          <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1="0" x2={width * 10} y1="0" y2="0">
            <stop offset="0" stopColor="currentColor" stopOpacity=".55" />
            <stop offset=".2" stopColor="currentColor" />
            <stop offset=".75" stopColor="currentColor" />
            <stop className="thread-end" offset="1" stopColor="currentColor" stopOpacity="0" />
          </linearGradient>
        </defs>
        <path className="thread-ribbon" fill={`url(#${gradient})`} opacity="0" />
        {STRAND_KEYS.map(key => (
          <path
            key={key}
            className="thread-strand"
            fill="none"
            stroke={`url(#${gradient})`}
            strokeLinecap="round"
          />
        ))}
        {BEAD_KEYS.map(key => (
          <circle key={key} className="thread-bead" cy={HEIGHT * 5} r="0" opacity="0" />
        ))}
      </svg>
    </div>
  )
}
