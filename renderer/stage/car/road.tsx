import { memo } from 'react'
import { usePaint } from './paint.tsx'

/** Streaks beside the car: x, where they begin, and how they differ in length. */
const STREAKS: readonly (readonly [number, number, number])[] = [
  [18, 150, 1],
  [30, 360, 0.7],
  [8, 420, 0.85],
  [302, 190, 0.9],
  [290, 400, 0.75],
  [312, 330, 1],
]
/** km/h at which a streak is as long as it gets. */
const FULL_SPEED = 130
const LONGEST = 190

/** Speed, drawn as stretch and not as movement: the faster, the longer the streaks on the road. Still when standing. */
export const Road = memo(function Road({
  speed,
  backwards,
}: {
  readonly speed: number
  readonly backwards: boolean
}) {
  const paint = usePaint()
  const share = Math.min(speed / FULL_SPEED, 1)
  const visible = speed > 0 ? 0.35 + 0.5 * share : 0
  return (
    <g className="fades" style={{ opacity: visible }} fill={paint('streak')}>
      {STREAKS.map(([x, y, length]) => (
        <rect
          key={x}
          className="moves"
          x={x - 1}
          y={y}
          width="2"
          height={LONGEST}
          style={{
            transformOrigin: `${x}px ${y}px`,
            transform: `scaleY(${(length * (0.1 + 0.9 * share) * (backwards ? -1 : 1)).toFixed(3)})`,
          }}
        />
      ))}
    </g>
  )
})
