import { memo } from 'react'
import { REAR_ROOF_PANE, ROOF_PANE, SEAT_AT, SEATS, type Seat } from './geometry.ts'
import { usePaint } from './paint.tsx'

export interface RoofProps {
  /** 0 shut to 100 wide open. */
  readonly sunroof: number
  /** The pane's rear edge is raised. */
  readonly tilted: boolean
  /** How far the shade under the glass of each row is open, 0 to 100. */
  readonly shadeFront: number
  readonly shadeRear: number
  readonly overheadScreen: boolean
}

/** How far the pane slides at 100 %, in units. */
const SLIDE = 66
/** A shade's whole way, a little more than its glass is long. */
const SHADE_TRAVEL = 84

/** A fabric shade that is drawn back towards the tail; its front edge shows how far. */
function Shade({
  glass,
  start,
  open,
  clip,
}: {
  readonly glass: string
  readonly start: number
  readonly open: number
  readonly clip: 'in-roof' | 'in-rear-roof'
}) {
  const paint = usePaint()
  return (
    <g clipPath={paint(clip)}>
      <g
        className="glides"
        style={{ transform: `translateY(${((open / 100) * SHADE_TRAVEL).toFixed(1)}px)` }}
      >
        <path d={glass} fill={paint('fabric')} />
        <path
          className="fades"
          d={`M98 ${start}Q130 ${start - 5} 160 ${start - 5}T222 ${start}`}
          stroke="var(--presence)"
          strokeWidth="2.2"
          style={{ opacity: open > 0 && open < 100 ? 0.9 : 0 }}
        />
      </g>
    </g>
  )
}

/** The glass roof: its front pane slides back or tilts, fabric shades lie under both panes, a screen hangs behind. */
export const Roof = memo(function Roof({
  sunroof,
  tilted,
  shadeFront,
  shadeRear,
  overheadScreen,
}: RoofProps) {
  const moved = (sunroof / 100) * SLIDE
  const open = sunroof > 0
  return (
    <g fill="none">
      <Shade glass={ROOF_PANE} start={297} open={shadeFront} clip="in-roof" />
      <Shade glass={REAR_ROOF_PANE} start={388} open={shadeRear} clip="in-rear-roof" />
      <path
        d={REAR_ROOF_PANE}
        fill="#fff"
        fillOpacity="var(--car-pane)"
        stroke="#fff"
        strokeOpacity=".14"
        strokeWidth="1.2"
      />
      <g className="glides" style={{ transform: `translateY(${moved.toFixed(1)}px)` }}>
        <path
          d={ROOF_PANE}
          fill="#fff"
          fillOpacity="var(--car-pane)"
          stroke="#fff"
          strokeOpacity={open ? 0.34 : 0.16}
          strokeWidth="1.2"
        />
        <path
          className="fades"
          d="M112 366L150 296M124 369L164 293"
          stroke="#fff"
          strokeOpacity=".14"
          strokeWidth="5"
          style={{ opacity: shadeFront / 100 }}
        />
        <path
          className="fades"
          d="M99 371Q130 376 160 376T221 371M103 378Q130 382.5 160 382.5T217 378"
          stroke="var(--presence)"
          strokeWidth="2"
          strokeLinecap="round"
          style={{ opacity: tilted ? 1 : 0 }}
        />
      </g>
      <g
        className="fades"
        stroke="var(--presence)"
        strokeWidth="2.4"
        strokeLinecap="round"
        style={{ opacity: open ? 1 : 0 }}
      >
        <path d="M99 294Q130 289 160 289T221 294" />
        <path
          className="glides"
          d="M99 294Q130 290 160 290T221 294"
          style={{ transform: `translateY(${moved.toFixed(1)}px)` }}
        />
        {[99, 221].map(x => (
          <path
            key={x}
            className="glides"
            d={`M${x} 294V${294 + SLIDE}`}
            pathLength="100"
            strokeDasharray="100 200"
            style={{ strokeDashoffset: 100 - sunroof }}
          />
        ))}
      </g>
      <g className="fades" style={{ opacity: overheadScreen ? 1 : 0 }}>
        <rect x="130" y="379" width="60" height="12" rx="3" fill="var(--glass)" stroke="var(--car-cut)" />
        <rect x="132" y="381" width="56" height="8" rx="2" fill="var(--display)" />
      </g>
    </g>
  )
})

/** Reading lamps: a pool of warm light on each seat. `brightness` is 0 (off) to 1. */
export const ReadingLights = memo(function ReadingLights({
  brightness,
}: {
  readonly brightness: Readonly<Record<Seat, number>>
}) {
  const paint = usePaint()
  return (
    <>
      {SEATS.map(seat => (
        <ellipse
          key={seat}
          className="fades"
          cx={SEAT_AT[seat].x}
          cy={SEAT_AT[seat].y}
          rx="44"
          ry="54"
          fill={paint('reading')}
          style={{ opacity: brightness[seat] }}
        />
      ))}
    </>
  )
})
