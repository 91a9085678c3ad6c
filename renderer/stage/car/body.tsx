import { memo } from 'react'
import { at, BODY, SHOULDER, SIDES } from './geometry.ts'
import { usePaint } from './paint.tsx'

/** The tyre of each corner: where it begins and ends along the car. */
const TYRES: readonly (readonly [number, number])[] = [
  [88, 152],
  [462, 530],
]

/** Everything that never changes: shadow, tyres, painted body with its light. Drawn once. */
export const CarBody = memo(function CarBody() {
  const paint = usePaint()
  return (
    <g fill="none">
      <ellipse
        cx="160"
        cy="336"
        rx="128"
        ry="300"
        fill="#000"
        opacity="var(--car-shadow)"
        filter={paint('blur-18')}
      />
      {SIDES.flatMap(side =>
        TYRES.map(([start, end]) => (
          <rect
            key={`${side}${start}`}
            x={side > 0 ? at(side, 104) : at(side, 118.5)}
            y={start}
            width="14.5"
            height={end - start}
            rx="6"
            fill="var(--tyre)"
            stroke="var(--car-cut)"
          />
        )),
      )}
      <path d={BODY} fill={paint('body')} />
      <path d={BODY} fill={paint('light-from-above')} />
      <path d={SHOULDER} stroke="#fff" strokeOpacity="var(--car-crease)" strokeWidth="1.4" />
      <g clipPath={paint('in-body')}>
        <path d="M84 62C104 46 132 41 160 41S216 46 236 62" stroke="var(--car-cut)" strokeWidth="1.4" />
        {SIDES.map(side => (
          <g key={side}>
            <path
              d={`M${at(side, 76)} 62C${at(side, 84)} 92 ${at(side, 88)} 140 ${at(side, 91)} 192`}
              stroke="var(--car-cut)"
              strokeWidth="1.4"
            />
            <path
              d={`M${at(side, 34)} 46C${at(side, 42)} 90 ${at(side, 46)} 132 ${at(side, 50)} 172`}
              stroke="#fff"
              strokeOpacity="var(--car-crease)"
              strokeWidth="1.6"
            />
            <path
              d={`M${at(side, 35.6)} 46C${at(side, 43.6)} 90 ${at(side, 47.6)} 132 ${at(side, 51.6)} 172`}
              stroke="#000"
              strokeOpacity=".18"
              strokeWidth="1.6"
            />
          </g>
        ))}
      </g>
      {SIDES.map(side => (
        <g key={side} stroke="#fff" strokeLinecap="round">
          <path
            d={
              `M${at(side, 106)} 92C${at(side, 109)} 130 ${at(side, 106)} 176 ${at(side, 105)} 214` +
              `M${at(side, 105.5)} 240C${at(side, 105)} 300 ${at(side, 105)} 370 ${at(side, 106.5)} 424` +
              `C${at(side, 108)} 452 ${at(side, 112)} 474 ${at(side, 112)} 506` +
              `C${at(side, 112)} 534 ${at(side, 108)} 562 ${at(side, 101)} 580`
            }
            strokeOpacity="var(--car-spec)"
            strokeWidth="2.2"
            filter={paint('blur-1')}
          />
          <path
            d={`M${at(side, 62)} 66C${at(side, 70)} 96 ${at(side, 74)} 132 ${at(side, 76)} 168`}
            strokeOpacity="calc(var(--car-spec) * 0.42)"
            strokeWidth="10"
            filter={paint('blur-8')}
          />
          <path
            d={
              `M${at(side, 99)} 226L${at(side, 110)} 224M${at(side, 99)} 351L${at(side, 110)} 351` +
              `M${at(side, 99)} 470L${at(side, 110)} 472`
            }
            stroke="var(--car-cut)"
            strokeWidth="1.4"
          />
        </g>
      ))}
      <path d={BODY} stroke="var(--car-edge)" strokeWidth="1.5" opacity=".9" />
    </g>
  )
})
