import { memo } from 'react'
import { at, SIDES } from './geometry.ts'

interface Mirror {
  readonly folded: boolean
  readonly heated: boolean
}

/** Both door mirrors: folded they turn in along the glass, heated they carry two small waves. */
export const Mirrors = memo(function Mirrors({
  left,
  right,
}: {
  readonly left: Mirror
  readonly right: Mirror
}) {
  return (
    <>
      {SIDES.map(side => {
        const { folded, heated } = side > 0 ? right : left
        return (
          <g
            key={side}
            className="moves"
            style={{
              transformOrigin: `${at(side, 108)}px 222px`,
              transform: folded ? `rotate(${side * 66}deg) scaleX(.92)` : 'rotate(0deg)',
            }}
          >
            <path
              d={`M${at(side, 107)} 216C${at(side, 116)} 212 ${at(side, 130)} 214 ${at(side, 133)} 222C${at(side, 134)} 230 ${at(side, 128)} 234 ${at(side, 120)} 233L${at(side, 107)} 228Z`}
              fill="var(--car-mid)"
              stroke="var(--car-edge)"
              strokeWidth="1.2"
            />
            <path
              d={`M${at(side, 114)} 231.5H${at(side, 127)}`}
              stroke="var(--glass-hi)"
              strokeWidth="2.6"
              strokeLinecap="round"
            />
            <path
              className="fades"
              style={{ opacity: heated ? 1 : 0 }}
              d={`M${at(side, 117)} 227c-2 -2.5 2 -4 0 -7M${at(side, 124)} 227c-2 -2.5 2 -4 0 -7`}
              fill="none"
              stroke="var(--heat)"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </g>
        )
      })}
    </>
  )
})
