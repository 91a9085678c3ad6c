/** The four seats: the finest places the car tells apart. */
export const SEATS = ['driver', 'passenger', 'rear_left', 'rear_right'] as const
export type Seat = (typeof SEATS)[number]

/** Every place a driver can name. Groups (`front`, `rear`, `left`, `right`, `all`) expand to cells of a layout. */
export const ZONES = [...SEATS, 'front', 'rear', 'left', 'right', 'all'] as const
export type Zone = (typeof ZONES)[number]

/** How a zoned setting is divided: by seat, by the front or rear pair of seats, by row (wipers), or by side (mirrors). */
export const ZONE_LAYOUTS = {
  seat: ['driver', 'passenger', 'rear_left', 'rear_right'],
  front_seat: ['driver', 'passenger'],
  rear_seat: ['rear_left', 'rear_right'],
  row: ['front', 'rear'],
  side: ['left', 'right'],
} as const satisfies Record<string, readonly Zone[]>
export type ZoneLayout = keyof typeof ZONE_LAYOUTS

/** The seats each zone covers (left-hand drive). */
export const SEATS_OF: Readonly<Record<Zone, readonly Seat[]>> = {
  driver: ['driver'],
  passenger: ['passenger'],
  rear_left: ['rear_left'],
  rear_right: ['rear_right'],
  front: ['driver', 'passenger'],
  rear: ['rear_left', 'rear_right'],
  left: ['driver', 'rear_left'],
  right: ['passenger', 'rear_right'],
  all: SEATS,
}

/** The cells each spoken zone stands for, per layout. An empty list means: this layout has no such place. */
const EXPANSION: Readonly<Record<ZoneLayout, Readonly<Record<Zone, readonly Zone[]>>>> = {
  seat: SEATS_OF,
  front_seat: {
    driver: ['driver'],
    passenger: ['passenger'],
    rear_left: [],
    rear_right: [],
    front: ['driver', 'passenger'],
    rear: [],
    left: ['driver'],
    right: ['passenger'],
    all: ['driver', 'passenger'],
  },
  rear_seat: {
    driver: [],
    passenger: [],
    rear_left: ['rear_left'],
    rear_right: ['rear_right'],
    front: [],
    rear: ['rear_left', 'rear_right'],
    left: ['rear_left'],
    right: ['rear_right'],
    all: ['rear_left', 'rear_right'],
  },
  row: {
    driver: ['front'],
    passenger: ['front'],
    rear_left: ['rear'],
    rear_right: ['rear'],
    front: ['front'],
    rear: ['rear'],
    left: [],
    right: [],
    all: ['front', 'rear'],
  },
  side: {
    driver: ['left'],
    passenger: ['right'],
    rear_left: [],
    rear_right: [],
    front: ['left', 'right'],
    rear: [],
    left: ['left'],
    right: ['right'],
    all: ['left', 'right'],
  },
}

/** The cells of `layout` that `zone` covers (left-hand drive); empty when the layout has no such place. */
export const expandZone = (layout: ZoneLayout, zone: Zone): readonly Zone[] => EXPANSION[layout][zone]
