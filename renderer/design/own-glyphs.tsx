import type { ReactNode } from 'react'

const SEAT = (
  <>
    <path d="M5.5 4.2c-.3-1.1.4-2.2 1.5-2.2s1.8.7 2 1.7l1.6 8.3h5.6c1.3 0 2.3 1 2.3 2.3 0 1.2-1 2.2-2.2 2.2H9.2c-1 0-1.9-.7-2.1-1.7z" />
    <path d="M8.5 16.5 8 21h8l.4-4.5" />
  </>
)

/** Parts of a car that no icon set draws, on lucide's grid: 24 units, 2 px stroke, round ends. One seat, four looks. */
export const OWN_GLYPHS = {
  seat: SEAT,
  'seat-heat': (
    <>
      {SEAT}
      <path d="M14 2c-1 1.2 1 2 0 3.4s1 2 0 3.2M18.5 2c-1 1.2 1 2 0 3.4s1 2 0 3.2" />
    </>
  ),
  'seat-vent': (
    <>
      {SEAT}
      <path d="M13 4.5h5.2a1.6 1.6 0 1 0-1.5-2.2M13.5 8h6.6" />
    </>
  ),
  'seat-massage': (
    <>
      {SEAT}
      <circle cx="14.2" cy="5" r="1" />
      <circle cx="18.8" cy="3.6" r="1" />
      <circle cx="18.4" cy="8.2" r="1" />
    </>
  ),
  window: <path d="M3 14V9.5C4.6 6 7.4 4 11.5 4H21v10zM3 20h18" />,
  door: <path d="M4 21V11C6 6 9 3 14 3h6v18zM4 12h16M15.5 16H17" />,
  trunk: <path d="M3 18v-4l3-1 4-5h5M3 18h17a1 1 0 0 0 1-1v-5M15 8l5-5M7 18a2 2 0 0 0 4 0" />,
  'front-trunk': <path d="M21 18v-4l-3-1-4-5H9M21 18H4a1 1 0 0 1-1-1v-5M9 8 4 3M13 18a2 2 0 0 0 4 0" />,
  sunroof: <path d="M3 18c1-6 4-10 9-10s8 4 9 10M7 11 17 5" />,
  shade: <path d="M3 5h18M5 5v13h14V5M5 9.3h14M5 13.7h14M12 18v3" />,
  ambient: (
    <>
      <path d="M3 15c4 0 4-5 9-5s5 5 9 5" />
      <path d="M3 20c4 0 4-5 9-5s5 5 9 5" opacity=".5" />
    </>
  ),
  beam: <path d="M13 6c-4 0-7 2.5-7 6s3 6 7 6c1-4 1-8 0-12zM17 8h4M17 12h4M17 16h4" />,
  'high-beam': <path d="M11 6c-4 0-7 2.5-7 6s3 6 7 6c1-4 1-8 0-12zM15 7h6M15 10.3h6M15 13.7h6M15 17h6" />,
  fog: (
    <path d="M11 6c-4 0-7 2.5-7 6s3 6 7 6c1-4 1-8 0-12zM15 8h6M15 12h6M15 16h6M18 5c-1.5 2.3 1.5 4.7 0 7s1.5 4.7 0 7" />
  ),
  hazard: <path d="M12 4 21.5 20h-19zM12 10.5 16.2 17.5H7.8z" />,
  wiper: <path d="M3 17C5 9 9 6 12 6s7 3 9 11M12 18 6.5 9.5M12 18.5v.01" />,
  mirror: <path d="M4 8c0-2 2-3 8-3s8 1 8 3v4c0 2-1 3-3 3H8c-2.5 0-4-1-4-3zM12 15v4M9 19h6" />,
  defrost: (
    <>
      <path d="M7 14H5L2 9C4.5 5.5 8 4 12 4s7.5 1.5 10 5l-3 5h-2" />
      <path d="M8 20c-2.2-2 2-3.5 0-6s2-3.5 0-5.5M12 20c-2.2-2 2-3.5 0-6s2-3.5 0-5.5M16 20c-2.2-2 2-3.5 0-6s2-3.5 0-5.5" />
    </>
  ),
  wheel: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="2" />
      <path d="M3 11c6-1.5 12-1.5 18 0M12 14v7" />
    </>
  ),
} as const satisfies Record<string, ReactNode>
