import { memo } from 'react'
import { at, isFront, SEATS, type Seat, sideOf } from './geometry.ts'
import { usePaint } from './paint.tsx'
import type { Level } from './seat.tsx'

/** Which way a zone is being pulled: warmer than the cabin, cooler, or held. */
export type Tone = 'heat' | 'cool' | 'held'

/** The climate of one seat. */
export interface ZoneClimate {
  readonly on: boolean
  readonly tone: Tone
  readonly fan: Level
  readonly face: boolean
  readonly feet: boolean
  readonly windscreen: boolean
}

export interface ClimateProps {
  readonly zones: Readonly<Record<Seat, ZoneClimate>>
}

const TONE_COLOUR: Readonly<Record<Tone, string>> = {
  heat: 'var(--heat)',
  cool: 'var(--cool)',
  held: 'var(--text-2)',
}
const COLUMNS = [22, 41, 60] as const

/** The glow of each zone, on the floor under the seats. */
export const ClimateGlow = memo(function ClimateGlow({ zones }: ClimateProps) {
  const paint = usePaint()
  return (
    <>
      {SEATS.map(seat => {
        const box = {
          x: sideOf(seat) > 0 ? 160 : 70,
          y: isFront(seat) ? 236 : 366,
          width: 90,
          height: 150,
        }
        const strength = isFront(seat) ? 1 : 0.6
        return (
          <g key={seat}>
            {(['heat', 'cool'] as const).map(tone => (
              <rect
                key={tone}
                className="fades"
                {...box}
                fill={paint(`zone-${tone}`)}
                style={{ opacity: zones[seat].on && zones[seat].tone === tone ? strength : 0 }}
              />
            ))}
          </g>
        )
      })}
    </>
  )
})

/** The air that leaves the dash: as many streams as the fan is strong, towards faces, feet or the windscreen. */
export const AirFlow = memo(function AirFlow({ zones }: ClimateProps) {
  const stream = (seat: Seat, dx: number, i: number) => {
    const side = sideOf(seat)
    const x = (d: number) => at(side, d)
    return {
      face: `M${x(dx)} 257C${x(dx - 2 + i)} 275 ${x(dx + 4 - i * 4)} 282 ${x(dx + 4 - i * 5)} 299`,
      feet: `M${x(dx)} 300c${side * 5} 4 ${side * 5} 9 0 10s${-side * 6} -4 ${-side * 2} -7`,
      windscreen: `M${x(dx)} 250C${x(dx + 1)} 242 ${x(dx - 1)} 234 ${x(dx + 1)} 222`,
    }
  }
  return (
    <g fill="none" strokeWidth="2.3" strokeLinecap="round">
      {(['driver', 'passenger'] as const).map(seat => (
        <g key={seat} stroke={TONE_COLOUR[zones[seat].tone]} className="tints">
          {COLUMNS.map((dx, i) => {
            const path = stream(seat, dx, i)
            const flows = zones[seat].on && zones[seat].fan > (i === 1 ? 0 : i === 0 ? 1 : 2)
            return (
              <g key={dx} opacity={i === 1 ? 0.85 : 0.68}>
                {(['face', 'feet', 'windscreen'] as const).map(way => (
                  <path
                    key={way}
                    className="draws"
                    d={path[way]}
                    pathLength="100"
                    strokeDasharray="100 200"
                    style={{
                      strokeDashoffset: flows && zones[seat][way] ? 0 : 100,
                      opacity: flows && zones[seat][way] ? 1 : 0,
                    }}
                  />
                ))}
              </g>
            )
          })}
        </g>
      ))}
    </g>
  )
})
