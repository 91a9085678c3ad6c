/**
 * A person from above: shoulders, thighs and arms faint, so that the seat's levels stay readable through them; the head
 * full, its brow forward, so that one sees which way they look. A child is smaller and sits in a child seat.
 */
export function Occupant({ kind, driving }: { readonly kind: 'adult' | 'child'; readonly driving: boolean }) {
  const child = kind === 'child'
  return (
    <g className="appears">
      {child && (
        <path
          d="M-18 -6C-19 8 -19 24 -15 36C-8 42 8 42 15 36C19 24 19 8 18 -6"
          fill="none"
          stroke="var(--person)"
          strokeOpacity=".62"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      )}
      <g transform={child ? 'translate(0 5) scale(.8)' : undefined}>
        <g fill="var(--person)" fillOpacity=".13">
          <path d="M-3 26C-4 12 -5 2 -6 -12C-6.5 -17 -13 -17 -13.5 -12C-14 2 -15 14 -15 27Z" />
          <path d="M3 26C4 12 5 2 6 -12C6.5 -17 13 -17 13.5 -12C14 2 15 14 15 27Z" />
        </g>
        <g stroke="var(--person)" strokeOpacity=".3" strokeWidth="4.4" strokeLinecap="round" fill="none">
          {driving ? (
            <path d="M-19 26C-24 14 -22 -2 -15 -31M19 26C24 14 22 -2 15 -31" />
          ) : (
            <path d="M-18.5 28C-21 19 -19 12 -12 5M18.5 28C21 19 19 12 12 5" />
          )}
        </g>
        <path
          d="M-22 31C-22 23 -13 20 0 20S22 23 22 31C22 37 13 39.5 0 39.5S-22 37 -22 31Z"
          fill="var(--person)"
          fillOpacity=".4"
        />
        <circle
          cy="26"
          r="9"
          fill="var(--person)"
          stroke="var(--cabin)"
          strokeOpacity=".3"
          strokeWidth="1.2"
        />
        <path d="M-3 18.1C-1.2 16.4 1.2 16.4 3 18.1Z" fill="var(--person)" />
      </g>
    </g>
  )
}
