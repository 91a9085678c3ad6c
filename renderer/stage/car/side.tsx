import { memo } from 'react'
import { at, doorSpan, glassSpan, glassStrip, type Seat, sideOf } from './geometry.ts'
import { usePaint } from './paint.tsx'

/** How far a door swings, in degrees; what a car's second notch holds. */
const SWING = 48

/** The door of one seat, 0 shut to 100 wide open: shut it is part of the body, open it is amber and shows its inner side. */
export const Door = memo(function Door({ seat, open }: { readonly seat: Seat; readonly open: number }) {
  const paint = usePaint()
  const side = sideOf(seat)
  const [start, end] = doorSpan(seat)
  const x = (dx: number) => at(side, dx)
  return (
    <g data-open={open > 0} className="door">
      <path
        d={`M${x(104.5)} ${end - 22}V${end - 9}`}
        stroke="var(--car-edge)"
        strokeWidth="2"
        strokeLinecap="round"
        opacity=".7"
      />
      <path
        className="door-gap"
        d={`M${x(98)} ${start + 1}H${x(111.5)}V${end - 1}H${x(98)}Z`}
        fill="var(--cabin)"
        stroke="var(--car-cut)"
      />
      <path
        className="door-gap"
        d={`M${x(99)} ${start + 4}V${end - 4}`}
        stroke="var(--warn)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <g
        className="door-leaf"
        style={{
          transformOrigin: `${x(109)}px ${start + 3}px`,
          transform: `rotate(${((-side * SWING * open) / 100).toFixed(1)}deg)`,
        }}
      >
        <path
          d={
            `M${x(98)} ${start + 3}Q${x(114)} ${start - 3} ${x(115)} ${start + 18}L${x(115)} ${end - 10}` +
            `Q${x(114)} ${end} ${x(104)} ${end}L${x(98)} ${end - 6}Z`
          }
          fill={paint('body')}
          stroke="var(--warn)"
          strokeWidth="2.6"
          strokeLinejoin="round"
        />
        <path
          d={`M${x(109.5)} ${start + 16}V${end - 14}`}
          stroke="var(--glass-hi)"
          strokeWidth="4.2"
          strokeLinecap="round"
        />
        <path
          d={`M${x(102)} ${start + 22}C${x(100.5)} ${start + 50} ${x(100.5)} ${end - 50} ${x(102)} ${end - 16}`}
          fill="none"
          stroke="var(--seat-line)"
          strokeWidth="3.4"
          strokeLinecap="round"
        />
        <path
          d={`M${x(101.4)} ${start + 44}V${start + 62}`}
          stroke="var(--seat-hi)"
          strokeWidth="3.4"
          strokeLinecap="round"
        />
      </g>
    </g>
  )
})

export interface SideWindowProps {
  readonly seat: Seat
  /** 0 shut to 100 wide open, now. */
  readonly open: number
  /** Where it is going; drawn as a fine line ahead of the bar. */
  readonly target: number
  /** The glass swings out with its door. */
  readonly hidden: boolean
}

/** The glass of one door. What is open is a gap from the front, and beside it a bar as long as the gap. */
export const SideWindow = memo(function SideWindow({ seat, open, target, hidden }: SideWindowProps) {
  const paint = usePaint()
  const side = sideOf(seat)
  const [start, end] = glassSpan(seat)
  const strip = glassStrip(side, start, end)
  const bar = `M${at(side, 108)} ${start + 3}V${end - 3}`
  const reach = Math.max(open, target)
  return (
    <g className="fades" style={{ opacity: hidden ? 0 : 1 }} fill="none">
      <path d={strip} fill="var(--glass-open)" stroke="var(--car-cut)" strokeWidth="1" />
      <g clipPath={paint(`in-glass-${seat}`)}>
        <path
          className="glides"
          d={strip}
          fill={paint('glass')}
          style={{ transform: `translateY(${((open / 100) * (end - start)).toFixed(1)}px)` }}
        />
      </g>
      <g
        className="fades"
        style={{ opacity: reach > 0 ? 1 : 0 }}
        stroke="var(--presence)"
        strokeLinecap="round"
      >
        <path d={bar} strokeWidth="1.6" opacity=".45" />
        <path
          className="glides"
          d={bar}
          strokeWidth="6.5"
          pathLength="100"
          strokeDasharray="100 200"
          style={{ strokeDashoffset: 100 - Math.max(open, 0.01), opacity: open > 0 ? 1 : 0 }}
        />
        {target !== open && (
          <circle
            className="appears"
            cx={at(side, 108)}
            cy={start + 3 + (target / 100) * (end - start - 6)}
            r="4.4"
            fill="var(--bg-lift)"
            strokeWidth="2"
          />
        )}
      </g>
    </g>
  )
})
