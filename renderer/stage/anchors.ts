import {
  at,
  BOOT,
  doorSpan,
  glassSpan,
  glassStrip,
  HOOD,
  isFront,
  SEAT_AT,
  SEATS,
  type Seat,
  type Side,
  seatRing,
  sideOf,
} from './car/geometry.ts'

/** Where on the car the link ends, and how the part is marked. Units of the car's drawing: 320 × 640, nose up. */
export interface Anchor {
  readonly x: number
  readonly y: number
  /** The direction the line arrives from, as a vector away from the part. */
  readonly from: readonly [number, number]
  /** Drawn around the part; a dot at the end of the line where there is none. */
  readonly outline?: string
  /** Where a number stands when the part is one of several answers: beside it, not on it. */
  readonly badge: readonly [number, number]
}

const rounded = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`

const dot = (x: number, y: number, from: readonly [number, number] = [0.4, -1]): Anchor => ({
  x,
  y,
  from,
  badge: [x, y],
})

const seatAnchor = (seat: Seat): Anchor => {
  const ring = seatRing(seat)
  return {
    x: SEAT_AT[seat].x,
    y: ring.y,
    from: [0, -1],
    outline: rounded(ring.x, ring.y, ring.width, ring.height, 32),
    badge: [SEAT_AT[seat].x, SEAT_AT[seat].y - 4],
  }
}

/** The right-hand glass is reached from the right, over open floor; the left-hand one from above, over the car. */
const sideAnchor = (seat: Seat, outline: string, span: readonly [number, number]): Anchor => {
  const side = sideOf(seat)
  const middle = (span[0] + span[1]) / 2
  const badge = [at(side, 126), middle] as const
  return side > 0
    ? { x: at(side, 106), y: middle - 14, from: [1, -0.3], outline, badge }
    : { x: at(side, 84), y: middle - 14, from: [0.8, -1], outline, badge }
}

const windowAnchor = (seat: Seat): Anchor => {
  const [start, end] = glassSpan(seat)
  return sideAnchor(seat, glassStrip(sideOf(seat), start, end, 3), [start, end])
}

const doorAnchor = (seat: Seat): Anchor => {
  const [start, end] = doorSpan(seat)
  const side = sideOf(seat)
  const [inner, outer] = [at(side, 85), at(side, 114)]
  const outline = rounded(Math.min(inner, outer), start, Math.abs(outer - inner), end - start, 9)
  return sideAnchor(seat, outline, [start, end])
}

/** The vent a seat's climate comes from: in the dash for the front, behind the console for the rear. */
const ventAnchor = (seat: Seat): Anchor => {
  const x = at(sideOf(seat), 41)
  return isFront(seat) ? { ...dot(x, 262, [0.15, -1]), badge: [x, 306] } : { ...dot(x, 394), badge: [x, 420] }
}

const mirrorAnchor = (side: Side): Anchor => dot(at(side, 121), 223, side > 0 ? [1, -0.4] : [0.5, -1])
const lampAnchor = (side: Side): Anchor => dot(at(side, 94), 52, side > 0 ? [1, -0.2] : [0.6, -1])

const WINDSCREEN = dot(160, 200, [0.3, -1])
const REAR_GLASS = dot(160, 520, [1, -0.5])
const TAIL = dot(196, 611, [1, -0.2])
const DASH = dot(160, 253, [0.2, -1])
const CENTRE_DISPLAY: Anchor = { ...dot(160, 262, [0.1, -1]), outline: rounded(140, 259, 40, 23, 6), y: 259 }
const ROOF = dot(160, 293, [0.1, -1])
const REAR_ROOF = dot(160, 386, [0.5, -1])
const WHEEL: Anchor = {
  x: 117,
  y: 273,
  from: [0.1, -1],
  outline: rounded(92, 273, 50, 22, 11),
  badge: [117, 284],
}
const BOOT_ANCHOR: Anchor = { x: 231, y: 578, from: [1, -0.1], outline: BOOT, badge: [160, 576] }
const FRONT_BOOT: Anchor = { x: 236, y: 66, from: [1, -0.3], outline: HOOD, badge: [160, 110] }
const STEP_LEFT = dot(at(-1, 118), 350, [0.6, -1])
const STEP_RIGHT = dot(at(1, 118), 350, [1, -0.3])
const CAR = dot(160, 320, [0.3, -1])

/** A place for every cell of a seat-divided module; modules that are not divided have one for the whole car. */
const bySeat = (of: (seat: Seat) => Anchor): Readonly<Record<string, Anchor>> =>
  Object.fromEntries(SEATS.map(seat => [seat, of(seat)]))

interface Place {
  /** Where a key without a cell, or with an unknown one, points. */
  readonly whole: Anchor
  readonly cells?: Readonly<Record<string, Anchor>>
}

/** Every module of the car has a place. */
const MODULE_PLACES: Readonly<Record<string, Place>> = {
  window: { whole: windowAnchor('driver'), cells: bySeat(windowAnchor) },
  door: { whole: doorAnchor('driver'), cells: bySeat(doorAnchor) },
  seat: { whole: seatAnchor('driver'), cells: bySeat(seatAnchor) },
  air_conditioner: { whole: DASH, cells: bySeat(ventAnchor) },
  light: { whole: lampAnchor(1), cells: bySeat(seat => dot(SEAT_AT[seat].x, SEAT_AT[seat].y - 24)) },
  mirror: { whole: mirrorAnchor(-1), cells: { left: mirrorAnchor(-1), right: mirrorAnchor(1) } },
  sunroof: { whole: ROOF },
  sunshade: { whole: ROOF, cells: { front: ROOF, rear: REAR_ROOF } },
  wiper: { whole: WINDSCREEN, cells: { front: WINDSCREEN, rear: REAR_GLASS } },
  hud: { whole: dot(117, 222, [0.4, -1]) },
  instrument_panel: { whole: dot(117, 264, [0.2, -1]) },
  center_display: { whole: CENTRE_DISPLAY },
  overhead_screen: { whole: dot(160, 390, [0.6, -1]) },
  steering_wheel: { whole: WHEEL },
  front_trunk: { whole: FRONT_BOOT },
  trunk: { whole: BOOT_ANCHOR },
  fuel_port: { whole: dot(50, 514, [0.7, -1]) },
  music: { whole: CENTRE_DISPLAY },
  radio: { whole: CENTRE_DISPLAY },
  video: { whole: CENTRE_DISPLAY },
  navigation: { whole: CENTRE_DISPLAY },
  bluetooth: { whole: CENTRE_DISPLAY },
  foot_pedal: { whole: STEP_RIGHT, cells: { driver: STEP_LEFT, passenger: STEP_RIGHT } },
}

/** Settings that sit elsewhere than the rest of their module. */
const SETTING_PLACES: Readonly<Record<string, Anchor>> = {
  'air_conditioner.front_defrost': WINDSCREEN,
  'air_conditioner.auto_defog': WINDSCREEN,
  'air_conditioner.rear_defrost': REAR_GLASS,
  'light.ambient': DASH,
  'light.ambient_color': DASH,
  'light.ambient_brightness': DASH,
  'light.ambient_mode': DASH,
  'light.dome': dot(160, 384, [0.4, -1]),
  'light.reading_auto': dot(160, 384, [0.4, -1]),
  // Bare, all of them are meant; each has its place over its seat.
  'light.reading': dot(SEAT_AT.driver.x, SEAT_AT.driver.y - 24),
  'light.left_turn': lampAnchor(-1),
  'light.tail': TAIL,
  'light.rear_fog_light': TAIL,
}

/**
 * The part of the car that stands for a setting key (`window.position@driver`). Every key has one: the setting's own,
 * else its module's for the cell, else its module's as a whole; what is not in the car at all gets its middle.
 */
export const anchorOf = (settingKey: string): Anchor => {
  const [id = '', cell] = settingKey.split('@')
  const own = SETTING_PLACES[id]
  const place = MODULE_PLACES[id.split('.')[0] ?? '']
  if (own !== undefined && (cell === undefined || id !== 'light.reading')) return own
  if (place === undefined) return CAR
  return (cell === undefined ? undefined : place.cells?.[cell]) ?? place.whole
}
