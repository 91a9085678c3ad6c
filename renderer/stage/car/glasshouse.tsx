import { memo } from 'react'
import { GREENHOUSE, REAR_GLASS, WINDSCREEN } from './geometry.ts'
import { usePaint } from './paint.tsx'
import type { Level } from './seat.tsx'

export interface GlasshouseProps {
  readonly defrostFront: boolean
  readonly defrostRear: boolean
  readonly hud: boolean
  /** 0 to 1. */
  readonly hudBrightness: number
  readonly wipeFront: Level
  readonly wipeRear: Level
}

const REAR_WIRES = [524, 533, 542, 551]
const FRONT_WAVES = [96, 128, 160, 192, 224]

/** One wiper blade: at rest it lies along the edge; working it stands up, with one arc for each level of speed. */
function Wiper({
  x,
  y,
  length,
  rest,
  swing,
  level,
}: {
  readonly x: number
  readonly y: number
  readonly length: number
  /** Angles in degrees, clockwise from "to the right". */
  readonly rest: number
  readonly swing: number
  readonly level: Level
}) {
  const point = (radius: number, degrees: number): string => {
    const angle = (degrees * Math.PI) / 180
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`
  }
  const arc = (radius: number): string =>
    `M${point(radius, rest + swing * 0.12)}A${radius} ${radius} 0 0 ${swing > 0 ? 1 : 0} ${point(radius, rest + swing)}`
  return (
    <g fill="none" strokeLinecap="round">
      {([1, 2, 3] as const).map(n => (
        <path
          key={n}
          className="fades"
          d={arc(length * (1.08 - n * 0.2))}
          stroke="var(--glint)"
          strokeWidth="1.8"
          style={{ opacity: level >= n ? 0.5 : 0 }}
        />
      ))}
      <path
        className="moves"
        d={`M${x} ${y}L${point(length, rest)}`}
        stroke="var(--wiper)"
        strokeWidth="2.6"
        style={{
          transformOrigin: `${x}px ${y}px`,
          transform: level > 0 ? `rotate(${swing * 0.62}deg)` : 'rotate(0deg)',
        }}
      />
      <circle cx={x} cy={y} r="2.4" fill="var(--wiper)" />
    </g>
  )
}

/** Windscreen and rear window, and what lies on them: warm wires, projected speed, wipers. */
export const Glasshouse = memo(function Glasshouse(props: GlasshouseProps) {
  const { defrostFront, defrostRear, hud, hudBrightness, wipeFront, wipeRear } = props
  const paint = usePaint()
  return (
    <g fill="none" strokeLinecap="round">
      <path d={GREENHOUSE} fill="var(--car-lo)" stroke="var(--car-cut)" strokeWidth="1.2" />
      <path d={WINDSCREEN} fill={paint('screen')} />
      <path
        d="M84 214C108 196 132 190 160 190"
        stroke="#fff"
        strokeOpacity=".14"
        strokeWidth="6"
        filter={paint('blur-3')}
      />
      <path d={REAR_GLASS} fill={paint('screen')} />
      <g className="fades" style={{ opacity: hud ? 0.35 + 0.6 * hudBrightness : 0 }}>
        <path d="M98 221.5C108 217 126 215 137 215.5" stroke="var(--lamp)" strokeWidth="2.4" />
        <path
          d="M103 228.5C111 225.5 122 224 132 224"
          stroke="var(--lamp)"
          strokeWidth="1.8"
          strokeOpacity=".7"
        />
      </g>
      <g
        className="fades"
        stroke="var(--heat)"
        strokeWidth="2.2"
        style={{ opacity: defrostFront ? 0.95 : 0 }}
      >
        {FRONT_WAVES.map(x => (
          <path key={x} d={`M${x} ${226 - Math.abs(x - 160) * 0.02}c-3.5 -5 3.5 -8 0 -13s3.5 -8 0 -12`} />
        ))}
      </g>
      <g stroke="var(--heat)" strokeWidth="1.6" opacity=".85">
        {REAR_WIRES.map(y => (
          <path
            key={y}
            className="draws"
            d={`M104 ${y}H216`}
            pathLength="100"
            strokeDasharray="100 200"
            style={{ strokeDashoffset: defrostRear ? 0 : 100, opacity: defrostRear ? 1 : 0 }}
          />
        ))}
      </g>
      <Wiper x={128} y={186} length={50} rest={172} swing={-118} level={wipeFront} />
      <Wiper x={186} y={184} length={54} rest={182} swing={-118} level={wipeFront} />
      <Wiper x={160} y={557} length={34} rest={180} swing={118} level={wipeRear} />
    </g>
  )
})
