import { memo } from 'react'

export interface Mark {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly outline?: string
}

/** The numbered parts one may choose between; the numbers are those of the answers. */
export const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ number, x, y, outline }) => (
        <g key={number} className="appears">
          {outline !== undefined && (
            <path d={outline} fill="none" stroke="var(--presence)" strokeWidth="3" strokeLinejoin="round" />
          )}
          <circle cx={x} cy={y} r="17" fill="var(--presence)" />
          <text className="mark-number" x={x} y={y + 8.5} textAnchor="middle" fill="var(--text-on)">
            {number}
          </text>
        </g>
      ))}
    </>
  )
})
