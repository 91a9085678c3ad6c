import { memo, type ReactNode } from 'react'
import { at, CABIN, SIDES } from './geometry.ts'
import { usePaint } from './paint.tsx'
import type { Level } from './seat.tsx'

export interface CabinProps {
  readonly ambient: boolean
  readonly centreDisplay: boolean
  readonly instrumentPanel: boolean
  /** What the centre display is playing or showing, if anything. */
  readonly showing: 'nothing' | 'sound' | 'video' | 'map'
  readonly children?: ReactNode
}

const DASH_LINE = 'M74 266C100 255 130 252.5 160 252.5S220 255 246 266'

/** Dashboard with its displays, console, rear shelf, and the ambient light along dash and doors. */
export const Cabin = memo(function Cabin({
  ambient,
  centreDisplay,
  instrumentPanel,
  showing,
  children,
}: CabinProps) {
  const paint = usePaint()
  const strips = SIDES.map(side => `M${at(side, 80)} 268V344M${at(side, 80)} 362V470`).join('')
  return (
    <g fill="none">
      <path d={CABIN} fill={paint('cabin')} stroke="var(--car-cut)" strokeWidth="2" />
      <g clipPath={paint('in-cabin')}>
        {children}
        <path d="M70 236H250V262C220 252 190 250 160 250S100 252 70 262Z" fill="var(--seat-line)" />
        <g
          className="fades"
          strokeLinecap="round"
          stroke="var(--amb)"
          style={{ opacity: ambient ? 1 : 0.12 }}
        >
          <path className="tints" d={DASH_LINE} strokeWidth="2.4" />
          <path className="tints" d={DASH_LINE} strokeWidth="7" opacity=".5" filter={paint('blur-3')} />
          <path className="tints" d={strips} strokeWidth="2.4" />
          <path className="tints" d={strips} strokeWidth="9" opacity=".5" filter={paint('blur-3')} />
        </g>
        <path
          d="M151 282h18c3 0 4 2 4 5v94c0 6-4 8-8 8h-10c-4 0-8-2-8-8v-94c0-3 1-5 4-5z"
          fill="var(--seat-line)"
          stroke="var(--car-cut)"
        />
        <rect x="154" y="316" width="12" height="16" rx="3" fill="var(--cabin)" />
        <circle cx="160" cy="342" r="4.5" fill="var(--cabin)" />
        <circle cx="160" cy="355" r="4.5" fill="var(--cabin)" />
        <path d="M84 470C100 494 220 494 236 470V510H84Z" fill="var(--seat-line)" opacity=".8" />
        <Screen x={143} y={262} width={34} height={17} lit={centreDisplay} />
        <Screen x={101} y={262} width={32} height={7} lit={instrumentPanel} />
        <Showing what={centreDisplay ? showing : 'nothing'} />
      </g>
    </g>
  )
})

/** A display in the dash: dark glass, or lit. */
function Screen({
  x,
  y,
  width,
  height,
  lit,
}: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lit: boolean
}) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx="3" fill="var(--glass)" stroke="var(--car-cut)" />
      <rect
        className="fades"
        x={x + 1.2}
        y={y + 1.2}
        width={width - 2.4}
        height={height - 2.4}
        rx="2"
        fill="var(--display)"
        style={{ opacity: lit ? 1 : 0 }}
      />
    </>
  )
}

/** A sign on the centre display for what it shows: bars for sound, a picture for video, a road for the map. */
function Showing({ what }: { readonly what: CabinProps['showing'] }) {
  const sign = {
    stroke: 'var(--display-ink)',
    strokeWidth: 2.2,
    strokeLinecap: 'round' as const,
    className: 'appears',
  }
  switch (what) {
    case 'nothing':
      return null
    case 'sound':
      return <path {...sign} d="M153 273.5V268M157.5 273.5V266M162 273.5V269.5M166.5 273.5V267" />
    case 'video':
      return <path {...sign} fill="var(--display-ink)" d="M157 267L164 270.5L157 274Z" />
    case 'map':
      return <path {...sign} d="M150 275C155 275 155 267 160 267S166 272 170 266" />
  }
}

/** The steering wheel; warm when heated. Drawn above the driver's seat. */
export const SteeringWheel = memo(function SteeringWheel({ heat }: { readonly heat: Level }) {
  return (
    <g fill="none">
      <ellipse cx="117" cy="284" rx="21" ry="8" stroke="var(--car-cut)" strokeWidth="6" />
      <ellipse cx="117" cy="284" rx="21" ry="8" stroke="var(--seat-hi)" strokeWidth="2.4" />
      <ellipse
        className="fades"
        cx="117"
        cy="284"
        rx="21"
        ry="8"
        stroke="var(--heat)"
        strokeWidth={2.6 + heat * 0.5}
        style={{ opacity: heat > 0 ? 0.55 + heat * 0.15 : 0 }}
      />
      <path d="M97 284H137" stroke="var(--seat-hi)" strokeWidth="2" />
      {[-7, 0, 7].slice(0, heat).map(dx => (
        <path
          key={dx}
          className="appears"
          d={`M${117 + dx * 1.5} 279c-2.5 -3 2.5 -5 0 -8`}
          stroke="var(--heat)"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      ))}
    </g>
  )
})
