import { createContext, type ReactNode, useContext, useId } from 'react'
import {
  BODY,
  CABIN,
  glassSpan,
  glassStrip,
  REAR_ROOF_PANE,
  ROOF_PANE,
  SEATS,
  type Seat,
  sideOf,
} from './geometry.ts'

const PrefixContext = createContext('')

/** `url(#…)` of a gradient, filter or clip of the car this is drawn in. Two cars on a page do not share ids. */
export const usePaint = (): ((name: PaintName) => string) => {
  const prefix = useContext(PrefixContext)
  return name => `url(#${prefix}${name})`
}

export type PaintName =
  | 'body'
  | 'light-from-above'
  | 'glass'
  | 'screen'
  | 'cushion'
  | 'backrest'
  | 'cabin'
  | 'beam'
  | 'fog'
  | 'heat'
  | 'cool'
  | 'massage'
  | 'zone-heat'
  | 'zone-cool'
  | 'reading'
  | 'fabric'
  | 'boot-light'
  | 'blur-1'
  | 'blur-3'
  | 'blur-8'
  | 'blur-18'
  | 'in-cabin'
  | 'in-body'
  | 'streak'
  | 'in-roof'
  | 'in-rear-roof'
  | `in-glass-${Seat}`

const Stop = ({ at, color, opacity }: { at: number; color: string; opacity?: number }) => (
  <stop offset={at} style={{ stopColor: color, stopOpacity: opacity }} />
)

/** Declares the paints of one car and gives its parts access to them. */
export function CarPaints({ children }: { readonly children: ReactNode }) {
  const prefix = `car${useId()}-`
  const blur = (radius: number) => (
    <filter id={`${prefix}blur-${radius}`} x="-50%" y="-50%" width="200%" height="200%">
      <feGaussianBlur stdDeviation={radius} />
    </filter>
  )
  return (
    <PrefixContext value={prefix}>
      <defs>
        <linearGradient id={`${prefix}body`}>
          <Stop at={0} color="var(--car-lo)" />
          <Stop at={0.07} color="var(--car-mid)" />
          <Stop at={0.17} color="var(--car-hi)" />
          <Stop at={0.32} color="var(--car-mid)" />
          <Stop at={0.5} color="color-mix(in srgb, var(--car-hi) 70%, var(--car-mid))" />
          <Stop at={0.68} color="var(--car-mid)" />
          <Stop at={0.83} color="var(--car-hi)" />
          <Stop at={0.93} color="var(--car-mid)" />
          <Stop at={1} color="var(--car-lo)" />
        </linearGradient>
        <linearGradient id={`${prefix}light-from-above`} x2="0" y2="1">
          <Stop at={0} color="#fff" opacity={0.2} />
          <Stop at={0.2} color="#fff" opacity={0.03} />
          <Stop at={0.78} color="#000" opacity={0} />
          <Stop at={1} color="#000" opacity={0.32} />
        </linearGradient>
        <linearGradient id={`${prefix}glass`} x2="1" y2="1">
          <Stop at={0} color="var(--glass-hi)" />
          <Stop at={1} color="var(--glass)" />
        </linearGradient>
        <linearGradient id={`${prefix}screen`} x2=".4" y2="1">
          <Stop at={0} color="var(--glass)" />
          <Stop at={0.55} color="var(--glass-hi)" />
          <Stop at={1} color="var(--glass)" />
        </linearGradient>
        <linearGradient id={`${prefix}cushion`} x2="0" y2="1">
          <Stop at={0} color="var(--seat-hi)" />
          <Stop at={1} color="var(--seat)" />
        </linearGradient>
        <linearGradient id={`${prefix}backrest`} x2="0" y2="1">
          <Stop at={0} color="var(--seat)" />
          <Stop at={0.5} color="var(--seat-hi)" />
          <Stop at={1} color="var(--seat)" />
        </linearGradient>
        <linearGradient id={`${prefix}cabin`} x2="0" y2="1">
          <Stop at={0} color="var(--cabin-2)" />
          <Stop at={1} color="var(--cabin)" />
        </linearGradient>
        <linearGradient id={`${prefix}beam`} x2="0" y1="1" y2="0">
          <Stop at={0} color="var(--beam)" />
          <Stop at={1} color="var(--beam)" opacity={0} />
        </linearGradient>
        <linearGradient id={`${prefix}streak`} x2="0" y2="1">
          <Stop at={0} color="var(--text-2)" opacity={0} />
          <Stop at={0.12} color="var(--text-2)" opacity={0.8} />
          <Stop at={1} color="var(--text-2)" opacity={0} />
        </linearGradient>
        <radialGradient id={`${prefix}fog`}>
          <Stop at={0} color="var(--beam)" />
          <Stop at={1} color="var(--beam)" opacity={0} />
        </radialGradient>
        {(['heat', 'cool', 'massage'] as const).map(tone => (
          <radialGradient key={tone} id={`${prefix}${tone}`} cy=".42" r=".62">
            <Stop at={0} color={`var(--${tone})`} opacity={0.9} />
            <Stop at={1} color={`var(--${tone})`} opacity={0.15} />
          </radialGradient>
        ))}
        {(['heat', 'cool'] as const).map(tone => (
          <radialGradient key={tone} id={`${prefix}zone-${tone}`} cy=".42" r=".6">
            <Stop at={0} color={`var(--${tone})`} opacity={0.5} />
            <Stop at={1} color={`var(--${tone})`} opacity={0} />
          </radialGradient>
        ))}
        <radialGradient id={`${prefix}reading`}>
          <Stop at={0} color="var(--reading)" opacity={0.75} />
          <Stop at={0.35} color="var(--reading)" opacity={0.34} />
          <Stop at={1} color="var(--reading)" opacity={0} />
        </radialGradient>
        <radialGradient id={`${prefix}boot-light`} cy=".7" r=".7">
          <Stop at={0} color="var(--reading)" opacity={0.4} />
          <Stop at={1} color="var(--reading)" opacity={0} />
        </radialGradient>
        <pattern id={`${prefix}fabric`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--shade)" />
          <path d="M0 1H4M0 3H4" stroke="var(--shade-line)" strokeWidth=".8" />
        </pattern>
        {blur(1)}
        {blur(3)}
        {blur(8)}
        {blur(18)}
        <clipPath id={`${prefix}in-cabin`}>
          <path d={CABIN} />
        </clipPath>
        <clipPath id={`${prefix}in-roof`}>
          <path d={ROOF_PANE} />
        </clipPath>
        <clipPath id={`${prefix}in-rear-roof`}>
          <path d={REAR_ROOF_PANE} />
        </clipPath>
        {SEATS.map(seat => (
          <clipPath key={seat} id={`${prefix}in-glass-${seat}`}>
            <path d={glassStrip(sideOf(seat), ...glassSpan(seat))} />
          </clipPath>
        ))}
        <clipPath id={`${prefix}in-body`}>
          <path d={BODY} />
        </clipPath>
      </defs>
      {children}
    </PrefixContext>
  )
}
