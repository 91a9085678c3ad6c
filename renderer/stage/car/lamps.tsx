import { memo } from 'react'
import { at, SIDES } from './geometry.ts'
import { usePaint } from './paint.tsx'

export interface LampsProps {
  readonly low: boolean
  readonly high: boolean
  readonly fog: boolean
  /** Daytime running or position lamps: lit lamps without a beam. */
  readonly position: boolean
  readonly tail: boolean
  readonly left: boolean
  readonly right: boolean
  readonly reverse: boolean
}

/** Light thrown ahead of the car, under it: short and wide for fog, long for the main beam. */
export const Beams = memo(function Beams({ low, high, fog }: Pick<LampsProps, 'low' | 'high' | 'fog'>) {
  const paint = usePaint()
  return (
    <>
      {SIDES.map(side => (
        <g key={side}>
          <path
            className="fades"
            style={{ opacity: low ? 1 : 0 }}
            d={`M${at(side, 70)} 40L${at(side, 36)} -70L${at(side, 128)} -60L${at(side, 96)} 60Z`}
            fill={paint('beam')}
            filter={paint('blur-8')}
          />
          <path
            className="beam-high"
            data-on={high}
            d={`M${at(side, 66)} 44L${at(side, 18)} -118L${at(side, 126)} -112L${at(side, 98)} 62Z`}
            fill={paint('beam')}
            filter={paint('blur-8')}
          />
          <ellipse
            className="fades"
            style={{ opacity: fog ? 1 : 0 }}
            cx={at(side, 92)}
            cy="18"
            rx="52"
            ry="26"
            fill={paint('fog')}
            transform={`rotate(${side * 24} ${at(side, 92)} 18)`}
          />
        </g>
      ))}
    </>
  )
})

/** Head lamps, tail lamps and indicators. Indicators are steady: only the thread may loop. */
export const Lamps = memo(function Lamps({
  low,
  high,
  fog,
  position,
  tail,
  left,
  right,
  reverse,
}: LampsProps) {
  const paint = usePaint()
  const lit = low || high
  const rear = tail || lit
  return (
    <g fill="none" strokeLinecap="round">
      {SIDES.map(side => (
        <g key={side}>
          <path
            d={`M${at(side, 52)} 31C${at(side, 74)} 35 ${at(side, 92)} 48 ${at(side, 104)} 76`}
            stroke="var(--car-cut)"
            strokeWidth="9"
          />
          <path
            className="lamp"
            d={`M${at(side, 53)} 31.5C${at(side, 74)} 36 ${at(side, 91)} 48 ${at(side, 103)} 75`}
            stroke="var(--lamp)"
            style={{ strokeWidth: lit ? 4 : position ? 3 : 2, opacity: lit ? 1 : position ? 0.92 : 0.6 }}
          />
          <circle
            className="fades"
            cx={at(side, 98)}
            cy="86"
            r="3.2"
            fill="var(--lamp)"
            style={{ opacity: fog ? 1 : 0 }}
          />
          <g
            className="fades"
            stroke="var(--warn)"
            strokeWidth="4.5"
            style={{ opacity: (side > 0 ? right : left) ? 1 : 0 }}
          >
            <path d={`M${at(side, 92)} 50C${at(side, 99)} 58 ${at(side, 103)} 66 ${at(side, 106)} 80`} />
            <path
              d={`M${at(side, 100)} 588C${at(side, 106)} 578 ${at(side, 109)} 568 ${at(side, 111)} 558`}
            />
            <path
              d={`M${at(side, 126)} 58l${side * 11} 10l${-side * 3} 12M${at(side, 124)} 574l${side * 12} -5`}
              strokeWidth="3"
              opacity=".8"
            />
          </g>
          <path
            className="fades"
            d={`M${at(side, 34)} 608C${at(side, 42)} 607 ${at(side, 50)} 605 ${at(side, 57)} 603`}
            stroke="var(--lamp)"
            strokeWidth="4"
            style={{ opacity: reverse ? 1 : 0 }}
          />
        </g>
      ))}
      <path
        className="fades"
        d="M108 28C124 26 142 25.5 160 25.5S196 26 212 28"
        stroke="var(--lamp)"
        strokeWidth="1.6"
        style={{ opacity: lit || position ? 0.75 : 0.3 }}
      />
      <path d="M62 592C92 608 124 612 160 612S228 608 258 592" stroke="var(--car-cut)" strokeWidth="8" />
      <path
        className="fades"
        d="M62 592C92 608 124 612 160 612S228 608 258 592"
        stroke="var(--tail)"
        strokeWidth="3.4"
        style={{ opacity: rear ? 1 : 0.75 }}
      />
      <path
        className="fades"
        d="M62 596C92 612 124 616 160 616S228 612 258 596"
        stroke="var(--tail)"
        strokeWidth="8"
        filter={paint('blur-8')}
        style={{ opacity: rear ? 0.45 : 0 }}
      />
    </g>
  )
})
