import { memo } from 'react'
import { SEAT_AT, type Seat as SeatId } from './geometry.ts'
import { Occupant } from './occupant.tsx'
import { usePaint } from './paint.tsx'

/** How strongly a comfort function works: 0 off, 1 to 3 as drawn (one to three waves, dot columns, rings). */
export type Level = 0 | 1 | 2 | 3

export interface SeatProps {
  readonly seat: SeatId
  readonly heat: Level
  readonly cool: Level
  readonly massage: Level
  /** −1 all the way back to 1 all the way forward. */
  readonly slide: number
  /** −1 lying to 1 upright. */
  readonly upright: number
  readonly folded: boolean
  readonly occupied: 'no' | 'adult' | 'child'
}

/** Local box 60 wide; the cushion points forward (y < 0 is the nose). */
const CUSHION = 'M-22 -20C-22 -29 -14 -33 0 -33S22 -29 22 -20L24 16C24 24 16 26 0 26S-24 24 -24 16Z'
const BACKREST =
  'M-25 20C-25 14 -20 12 -16 16C-8 21 8 21 16 16C20 12 25 14 25 20L23 38C22 45 14 47 0 47S-22 45 -23 38Z'
type Tone = 'heat' | 'cool' | 'massage'
const TONES: readonly Tone[] = ['heat', 'cool', 'massage']
const STRENGTH: Readonly<Record<Level, number>> = { 0: 0, 1: 0.48, 2: 0.72, 3: 0.95 }
const COLUMNS: Readonly<Record<Level, readonly number[]>> = { 0: [], 1: [0], 2: [-6, 6], 3: [-11, 0, 11] }
const DOTS = [-20, -11, -2, 7]
const RINGS = [5, 11, 17]
const FLUTES = [-10, 0, 10]

/** What the strongest function tints the seat with; the others only add their glyphs. */
const tintOf = (heat: Level, cool: Level, massage: Level): Readonly<Record<Tone, Level>> => ({
  heat,
  cool: heat > 0 ? 0 : cool,
  massage: heat > 0 || cool > 0 ? 0 : massage,
})

/** One seat with what works in it and who sits on it. Level is shown by count and by strength, never by hue alone. */
export const Seat = memo(function Seat({
  seat,
  heat,
  cool,
  massage,
  slide,
  upright,
  folded,
  occupied,
}: SeatProps) {
  const paint = usePaint()
  const { x, y, scale } = SEAT_AT[seat]
  const tint = tintOf(heat, cool, massage)
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fill="none">
      <g className="moves" style={{ transform: `translateY(${(-slide * 5).toFixed(1)}px)` }}>
        <path
          className="moves"
          style={{ transform: `translateY(${(-(upright + 1) * 1.5).toFixed(1)}px)`, opacity: folded ? 0 : 1 }}
          d="M-14 46h28c4 0 5 3 5 6s-2 6 -6 6h-26c-4 0 -6 -3 -6 -6s1 -6 5 -6z"
          fill="var(--seat)"
          stroke="var(--seat-line)"
        />
        <path d={CUSHION} fill={paint('cushion')} stroke="var(--seat-line)" strokeWidth="1" />
        {TONES.map(tone => (
          <path
            key={tone}
            className="fades"
            d={CUSHION}
            fill={paint(tone)}
            style={{ opacity: STRENGTH[tint[tone]] }}
          />
        ))}
        {FLUTES.map(v => (
          <path
            key={v}
            d={`M${v} -26C${v * 1.06} -8 ${v * 1.06} 4 ${v} 15`}
            stroke="var(--seat-line)"
            strokeWidth="1.4"
          />
        ))}
        <path
          d="M-24 -16C-28 -6 -28 10 -25 18M24 -16C28 -6 28 10 25 18"
          stroke="var(--seat-hi)"
          strokeWidth="4"
          strokeLinecap="round"
        />
        <g
          className="moves"
          style={{
            transform: folded
              ? 'translateY(-34px) scaleY(1.25)'
              : `scaleY(${(1.06 - upright * 0.1).toFixed(3)})`,
          }}
        >
          <path d={BACKREST} fill={paint('backrest')} stroke="var(--seat-line)" strokeWidth="1" />
          {TONES.map(tone => (
            <path
              key={tone}
              className="fades"
              d={BACKREST}
              fill={`var(--${tone})`}
              style={{ opacity: STRENGTH[tint[tone]] * 0.5 }}
            />
          ))}
        </g>
        {occupied !== 'no' && <Occupant kind={occupied} driving={seat === 'driver'} />}
        {RINGS.slice(0, massage).map(r => (
          <circle key={r} className="appears" cy="-4" r={r} stroke="var(--massage)" strokeWidth="2.4" />
        ))}
        {COLUMNS[heat].map(v => (
          <path
            key={`heat${v}`}
            className="appears"
            d={`M${v} 8c-4 -5 4 -9 0 -14s4 -9 0 -14`}
            stroke="var(--heat)"
            strokeWidth="3"
            strokeLinecap="round"
          />
        ))}
        {COLUMNS[cool].flatMap(v =>
          DOTS.map(w => (
            <circle key={`cool${v}${w}`} className="appears" cx={v} cy={w} r="2.4" fill="var(--cool)" />
          )),
        )}
      </g>
    </g>
  )
})
