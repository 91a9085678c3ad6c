/**
 * The outlines of the car, seen from above, nose up. View box 320 × 640; the centre line is x = 160.
 * One unit is about 7.5 mm of a car 4.5 m long.
 */
export const CAR_WIDTH = 320
export const CAR_HEIGHT = 640
const CENTRE = 160

export type Side = 1 | -1
/** Both sides: 1 is the passenger's (screen right), −1 the driver's (left-hand drive). */
export const SIDES: readonly Side[] = [1, -1]

/** The x that lies `dx` units from the centre line on a side. */
export const at = (side: Side, dx: number): number => CENTRE + side * dx

/** A cubic segment of the right-hand half: both control points and the end, x counted from the centre line. */
type Segment = readonly [number, number, number, number, number, number]

/** Mirrors a right-hand half outline into a closed, symmetric path. */
const symmetric = (start: readonly [number, number], segments: readonly Segment[]): string => {
  const ends: readonly (readonly [number, number])[] = [start, ...segments.map(s => [s[4], s[5]] as const)]
  const down = segments.map(
    s => `C${CENTRE + s[0]} ${s[1]} ${CENTRE + s[2]} ${s[3]} ${CENTRE + s[4]} ${s[5]}`,
  )
  const turn = ends.at(-1) ?? start
  const up = segments
    .map((s, i) => {
      const end = ends[i] ?? start
      return `C${CENTRE - s[2]} ${s[3]} ${CENTRE - s[0]} ${s[1]} ${CENTRE - end[0]} ${end[1]}`
    })
    .reverse()
  return `M${CENTRE + start[0]} ${start[1]}${down.join('')}L${CENTRE - turn[0]} ${turn[1]}${up.join('')}Z`
}

export const BODY = symmetric(
  [0, 20],
  [
    [44, 20, 76, 26, 95, 47],
    [108, 62, 113.5, 88, 115, 118],
    [116.5, 148, 112, 176, 110.5, 206],
    [109, 258, 109, 372, 110.5, 420],
    [112, 446, 118, 468, 118, 500],
    [118, 540, 113, 576, 101, 598],
    [86, 614, 46, 620, 0, 620],
  ],
)
export const SHOULDER = symmetric(
  [0, 34],
  [
    [40, 34, 68, 40, 84, 58],
    [94, 74, 98, 110, 99, 140],
    [100, 170, 99, 190, 99, 214],
    [99, 270, 99, 372, 100, 420],
    [101, 446, 104, 470, 104, 500],
    [104, 540, 100, 566, 90, 584],
    [76, 600, 40, 606, 0, 606],
  ],
)
export const HOOD = symmetric(
  [0, 41],
  [
    [28, 41, 56, 46, 76, 62],
    [84, 92, 88, 140, 90, 188],
    [70, 176, 38, 171, 0, 171],
  ],
)
export const GREENHOUSE = symmetric(
  [0, 172],
  [
    [40, 172, 72, 178, 91, 196],
    [97, 204, 99, 222, 99, 250],
    [99, 320, 99, 380, 98, 440],
    [97, 480, 92, 520, 84, 552],
    [60, 564, 30, 566, 0, 566],
  ],
)
export const CABIN = symmetric(
  [0, 238],
  [
    [34, 238, 58, 241, 77, 248],
    [83, 252, 84, 262, 84, 280],
    [84, 340, 84, 400, 83, 450],
    [82, 478, 80, 492, 74, 500],
    [52, 506, 26, 507, 0, 507],
  ],
)
export const WINDSCREEN = symmetric(
  [0, 178],
  [
    [40, 178, 70, 184, 88, 200],
    [87, 214, 83, 230, 78, 243],
    [56, 236, 28, 233, 0, 233],
  ],
)
export const REAR_GLASS = symmetric(
  [0, 512],
  [
    [28, 512, 54, 511, 75, 505],
    [80, 520, 80, 538, 78, 552],
    [54, 560, 26, 561, 0, 561],
  ],
)
/** The boot's opening, under the lid. */
export const BOOT = symmetric(
  [0, 552],
  [
    [30, 552, 56, 550, 80, 544],
    [78, 570, 74, 586, 66, 598],
    [42, 606, 20, 608, 0, 608],
  ],
)
/** The raised boot lid, foreshortened, with the rear glass in it. */
export const BOOT_LID = symmetric(
  [0, 498],
  [
    [20, 498, 60, 500, 86, 508],
    [86, 518, 85, 528, 84, 538],
    [56, 546, 30, 548, 0, 548],
  ],
)
export const BOOT_LID_GLASS = symmetric(
  [0, 505],
  [
    [22, 505, 44, 506, 68, 512],
    [68, 518, 67, 522, 66, 526],
    [44, 531, 22, 532, 0, 532],
  ],
)

/** The glass of the roof, shut. */
export const ROOF_PANE = 'M100 296Q130 291 160 291T220 296L221 372Q190 376 160 376T99 372Z'
export const REAR_ROOF_PANE = 'M100 388Q130 384 160 384T220 388L219 462Q190 467 160 467T101 462Z'

export type Seat = 'driver' | 'passenger' | 'rear_left' | 'rear_right'
export const SEATS: readonly Seat[] = ['driver', 'passenger', 'rear_left', 'rear_right']

/** Where each seat's own drawing has its origin, and how large it is. */
export const SEAT_AT: Readonly<
  Record<Seat, { readonly x: number; readonly y: number; readonly scale: number }>
> = {
  driver: { x: CENTRE - 43, y: 328, scale: 1.14 },
  passenger: { x: CENTRE + 43, y: 328, scale: 1.14 },
  rear_left: { x: CENTRE - 42, y: 436, scale: 1.06 },
  rear_right: { x: CENTRE + 42, y: 436, scale: 1.06 },
}
export const sideOf = (seat: Seat): Side => (seat === 'driver' || seat === 'rear_left' ? -1 : 1)
export const isFront = (seat: Seat): boolean => seat === 'driver' || seat === 'passenger'

/** Along the car, where each door begins and ends; its glass lies a little inside. */
export const doorSpan = (seat: Seat): readonly [number, number] => (isFront(seat) ? [226, 350] : [352, 470])
export const glassSpan = (seat: Seat): readonly [number, number] => (isFront(seat) ? [234, 346] : [356, 464])

/** A side window as a rounded strip, from `start` to `end` along the car, grown by `grow` units all around. */
export const glassStrip = (side: Side, start: number, end: number, grow = 0): string => {
  const inner = 88.5 - grow
  const outer = 101 + grow
  const [s, e, middle] = [start - grow, end + grow, (inner + outer) / 2]
  return (
    `M${at(side, inner)} ${s + 4}Q${at(side, inner)} ${s} ${at(side, middle)} ${s}T${at(side, outer)} ${s + 4}` +
    `L${at(side, outer)} ${e - 4}Q${at(side, outer)} ${e} ${at(side, middle)} ${e}T${at(side, inner)} ${e - 4}Z`
  )
}

/** The ring drawn around a seat that something was done to. */
export const seatRing = (
  seat: Seat,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } => {
  const { x, y } = SEAT_AT[seat]
  return isFront(seat)
    ? { x: x - 41, y: y - 50, width: 82, height: 124 }
    : { x: x - 38, y: y - 39, width: 76, height: 108 }
}
