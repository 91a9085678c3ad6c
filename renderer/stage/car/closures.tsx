import { memo } from 'react'
import { BOOT, BOOT_LID, BOOT_LID_GLASS, HOOD } from './geometry.ts'
import { usePaint } from './paint.tsx'

/** The boot: its lid swings up over the rear window and shows the lit space under it. `open` is 0 to 100. */
export const Boot = memo(function Boot({ open }: { readonly open: number }) {
  const paint = usePaint()
  const share = open / 100
  return (
    <g fill="none" strokeLinejoin="round">
      <g className="fades" style={{ opacity: open > 0 ? 0 : 1 }} strokeLinecap="round">
        <path
          d="M72 552C78 572 82 584 88 594M248 552C242 572 238 584 232 594"
          stroke="var(--car-cut)"
          strokeWidth="1.4"
        />
        <path d="M140 588H180" stroke="var(--car-edge)" strokeWidth="2" opacity=".5" />
      </g>
      <g className="fades" style={{ opacity: open > 0 ? 1 : 0 }}>
        <path d={BOOT} fill="var(--cabin)" stroke="var(--warn)" strokeWidth="2.6" />
        <path d={BOOT} fill={paint('boot-light')} />
        <g stroke="var(--seat-line)" strokeWidth="1.4" opacity=".8">
          <path d="M104 566C120 569 200 569 216 566M100 582C118 586 202 586 220 582" />
        </g>
      </g>
      <g
        className="glides"
        style={{
          opacity: open > 0 ? 1 : 0,
          transformOrigin: '160px 500px',
          transform: `translateY(${((1 - share) * 44).toFixed(1)}px) scaleY(${(0.86 + 0.14 * share).toFixed(3)})`,
        }}
      >
        <path d={BOOT_LID} fill={paint('body')} stroke="var(--warn)" strokeWidth="2.6" />
        <path d={BOOT_LID_GLASS} fill={paint('screen')} />
      </g>
    </g>
  )
})

/** The front boot under the bonnet, hinged at the windscreen. `open` is 0 to 100. */
export const FrontBoot = memo(function FrontBoot({ open }: { readonly open: number }) {
  const paint = usePaint()
  return (
    <g fill="none" strokeLinejoin="round" className="fades" style={{ opacity: open > 0 ? 1 : 0 }}>
      <path d={HOOD} fill="var(--cabin)" stroke="var(--warn)" strokeWidth="2.6" />
      <path
        d="M112 74C128 70 192 70 208 74L214 128C196 134 124 134 106 128Z"
        fill={paint('boot-light')}
        stroke="var(--seat-line)"
        strokeWidth="1.4"
      />
      <g
        className="glides"
        style={{
          transformOrigin: '160px 186px',
          transform: `scaleY(${(1 - 0.56 * (open / 100)).toFixed(3)})`,
        }}
      >
        <path d={HOOD} fill={paint('body')} stroke="var(--warn)" strokeWidth="2.6" />
        <path d={HOOD} fill={paint('light-from-above')} />
      </g>
    </g>
  )
})

/** The flap of the fuel port, on the driver's rear wing. */
export const FuelFlap = memo(function FuelFlap({ open }: { readonly open: boolean }) {
  return (
    <g fill="none">
      <rect x="46" y="504" width="8" height="20" rx="3" stroke="var(--car-cut)" strokeWidth="1.2" />
      <g className="fades" style={{ opacity: open ? 1 : 0 }}>
        <rect
          x="45"
          y="503"
          width="10"
          height="22"
          rx="3"
          fill="var(--cabin)"
          stroke="var(--warn)"
          strokeWidth="2"
        />
        <circle cx="50" cy="514" r="3" fill="var(--warn)" />
      </g>
      <path
        className="moves"
        d="M45 504L45 524"
        stroke="var(--warn)"
        strokeWidth="4.6"
        strokeLinecap="round"
        style={{
          transformOrigin: '45px 504px',
          transform: open ? 'rotate(64deg)' : 'rotate(0deg)',
          opacity: open ? 1 : 0,
        }}
      />
    </g>
  )
})

/** The side steps ("foot pedal"): slide out from under the sills when they are on. */
export const SideSteps = memo(function SideSteps({
  left,
  right,
}: {
  readonly left: boolean
  readonly right: boolean
}) {
  return (
    <>
      {([-1, 1] as const).map(side => {
        const out = side > 0 ? right : left
        return (
          <rect
            key={side}
            className="moves"
            x={side > 0 ? 266 : 44}
            y="238"
            width="10"
            height="226"
            rx="4"
            fill="var(--car-mid)"
            stroke="var(--car-edge)"
            strokeWidth="1.2"
            style={{ transform: `translateX(${out ? side * 9 : -side * 6}px)`, opacity: out ? 1 : 0 }}
          />
        )
      })}
    </>
  )
})
