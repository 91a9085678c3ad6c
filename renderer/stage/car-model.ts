import type { Snapshot } from '../../agent/protocol/index.ts'
import type { Tone, ZoneClimate } from './car/climate.tsx'
import { isFront, type Seat } from './car/geometry.ts'
import type { LampsProps } from './car/lamps.tsx'
import type { Level } from './car/seat.tsx'
import { flag, level, number, option, type State, third } from './read-state.ts'

/** A seat as the drawing and the rails need it. Levels are the car's own; 0 is off. */
export interface SeatModel {
  readonly heat: number
  readonly cool: number
  readonly massage: number
  /** −1 back to 1 forward. */
  readonly slide: number
  /** −1 lying to 1 upright. */
  readonly upright: number
  readonly folded: boolean
  readonly occupant: 'no' | 'adult' | 'child'
  /** Who sits there; empty for nobody. */
  readonly name: string
}

export interface ZoneModel extends ZoneClimate {
  /** °C that are asked for. */
  readonly temperature: number
}

export interface MirrorModel {
  readonly folded: boolean
  readonly heated: boolean
}

/** All the stage shows, read out of one snapshot: plain data without setting ids. */
export interface CarModel {
  readonly windows: Readonly<Record<Seat, { readonly open: number; readonly target: number }>>
  /** 0 shut to 100 wide open. */
  readonly doors: Readonly<Record<Seat, number>>
  readonly seats: Readonly<Record<Seat, SeatModel>>
  readonly zones: Readonly<Record<Seat, ZoneModel>>
  readonly lamps: LampsProps
  readonly glass: {
    readonly defrostFront: boolean
    readonly defrostRear: boolean
    readonly hud: boolean
    readonly hudBrightness: number
    readonly wipeFront: Level
    readonly wipeRear: Level
  }
  readonly mirrors: { readonly left: MirrorModel; readonly right: MirrorModel }
  readonly roof: {
    readonly sunroof: number
    readonly tilted: boolean
    /** How far the shade of each row is open. */
    readonly shadeFront: number
    readonly shadeRear: number
    readonly overheadScreen: boolean
  }
  readonly closures: {
    readonly boot: number
    readonly frontBoot: number
    readonly fuelFlap: boolean
    readonly stepLeft: boolean
    readonly stepRight: boolean
  }
  readonly cabin: {
    readonly ambient: boolean
    /** The colour's id in the catalogue: `orange`. */
    readonly ambientColour: string
    /** 0 to 1. */
    readonly ambientBrightness: number
    readonly centreDisplay: boolean
    readonly instrumentPanel: boolean
    readonly showing: 'nothing' | 'sound' | 'video' | 'map'
    readonly wheelHeat: Level
  }
  /** 0 to 1 for each seat. */
  readonly reading: Readonly<Record<Seat, number>>
  readonly speed: number
  readonly backwards: boolean
}

const bySeat = <T>(of: (seat: Seat) => T): Readonly<Record<Seat, T>> => ({
  driver: of('driver'),
  passenger: of('passenger'),
  rear_left: of('rear_left'),
  rear_right: of('rear_right'),
})

/** Closer to the wish than this, in °C, a zone counts as reached. */
const REACHED = 0.6

const toneOf = (mode: string, wanted: number, cabin: number): Tone => {
  if (mode === 'heat' || mode === 'defrost' || mode === 'defog') return 'heat'
  if (mode === 'cool' || mode === 'dehumidify') return 'cool'
  if (mode === 'ventilate' || mode === 'purify') return 'held'
  if (Math.abs(wanted - cabin) < REACHED) return 'held'
  return wanted > cabin ? 'heat' : 'cool'
}

const readZone = (state: State, seat: Seat, cabinTemperature: number): ZoneModel => {
  const direction = option(state, 'air_conditioner.air_direction', seat).split('_')
  const temperature = number(state, 'air_conditioner.temperature', seat)
  const mode = option(state, 'air_conditioner.mode', seat)
  return {
    on: flag(state, 'air_conditioner.power', seat),
    temperature,
    tone: toneOf(mode, temperature, cabinTemperature),
    fan: third(number(state, 'air_conditioner.fan_speed', seat), 10),
    face: direction.includes('face'),
    feet: direction.includes('feet'),
    windscreen: direction.includes('window') && isFront(seat),
  }
}

const readSeat = (state: State, seat: Seat, occupants: Snapshot['occupants']): SeatModel => {
  const occupant = occupants.find(one => one.seat === seat)
  return {
    heat: level(state, 'seat.heating', 'seat.heating_level', seat),
    cool: level(state, 'seat.ventilation', 'seat.ventilation_level', seat),
    massage: level(state, 'seat.massage', 'seat.massage_level', seat),
    slide: (50 - number(state, 'seat.horizontal_position', seat)) / 50,
    upright: (50 - number(state, 'seat.backrest_angle', seat)) / 50,
    folded: flag(state, 'seat.folded', seat),
    occupant: occupant === undefined ? 'no' : occupant.child === true ? 'child' : 'adult',
    name: occupant?.name ?? '',
  }
}

const showing = (state: State): CarModel['cabin']['showing'] => {
  if (flag(state, 'video.playing')) return 'video'
  if (flag(state, 'navigation.guidance')) return 'map'
  return flag(state, 'music.playing') || flag(state, 'radio.playing') ? 'sound' : 'nothing'
}

/**
 * Reads a snapshot. Parked, travelling things are shown where they are, with where they are going; driving, they are
 * shown at once where they are going: above 0 km/h nothing on the screen may move longer than 520 ms.
 */
export const readCar = (
  snapshot: Pick<Snapshot, 'state' | 'targets' | 'world' | 'occupants' | 'driving'>,
): CarModel => {
  const { targets, world, occupants } = snapshot
  const state = snapshot.driving ? targets : snapshot.state
  const hazard = flag(state, 'light.hazard')
  // The wheel can be heated without a level being said; then it is the gentlest.
  const wheelHeat = flag(state, 'steering_wheel.heating')
    ? Math.max(1, number(state, 'steering_wheel.heating_level'))
    : 0
  return {
    windows: bySeat(seat => ({
      open: Math.round(number(state, 'window.position', seat)),
      target: Math.round(number(targets, 'window.position', seat)),
    })),
    doors: bySeat(seat => number(state, 'door.position', seat)),
    seats: bySeat(seat => readSeat(state, seat, occupants)),
    zones: bySeat(seat => readZone(state, seat, world.cabinTemperature)),
    lamps: {
      low: flag(state, 'light.low_beam'),
      high: flag(state, 'light.high_beam'),
      fog: flag(state, 'light.fog_light'),
      position: flag(state, 'light.position') || flag(state, 'light.daytime_running'),
      tail: flag(state, 'light.tail') || flag(state, 'light.rear_fog_light') || flag(state, 'light.position'),
      left: hazard || flag(state, 'light.left_turn'),
      right: hazard || flag(state, 'light.right_turn'),
      reverse: world.gear === 'R',
    },
    glass: {
      defrostFront: flag(state, 'air_conditioner.front_defrost'),
      defrostRear: flag(state, 'air_conditioner.rear_defrost'),
      hud: flag(state, 'hud.power'),
      hudBrightness: number(state, 'hud.brightness') / 10,
      wipeFront: wiping(state, 'front'),
      wipeRear: wiping(state, 'rear'),
    },
    mirrors: { left: readMirror(state, 'left'), right: readMirror(state, 'right') },
    roof: {
      sunroof: Math.round(number(state, 'sunroof.position')),
      tilted: flag(state, 'sunroof.tilt'),
      shadeFront: Math.round(number(state, 'sunshade.position', 'front')),
      shadeRear: Math.round(number(state, 'sunshade.position', 'rear')),
      overheadScreen: flag(state, 'overhead_screen.power'),
    },
    closures: {
      boot: Math.round(number(state, 'trunk.position')),
      frontBoot: Math.round(number(state, 'front_trunk.position')),
      fuelFlap: flag(state, 'fuel_port.open'),
      stepLeft: flag(state, 'foot_pedal.power', 'driver'),
      stepRight: flag(state, 'foot_pedal.power', 'passenger'),
    },
    cabin: {
      ambient: flag(state, 'light.ambient'),
      ambientColour: option(state, 'light.ambient_color'),
      ambientBrightness: number(state, 'light.ambient_brightness') / 10,
      centreDisplay: flag(state, 'center_display.power'),
      instrumentPanel: option(state, 'instrument_panel.behavior_mode') !== 'off',
      showing: showing(state),
      wheelHeat: third(wheelHeat, 10),
    },
    reading: bySeat(seat => {
      const brightness = level(state, 'light.reading', 'light.reading_brightness', seat)
      const dome = flag(state, 'light.dome') ? 0.4 : 0
      return brightness === 0 ? dome : 0.35 + brightness * 0.065
    }),
    speed: world.speed,
    backwards: world.gear === 'R',
  }
}

const readMirror = (state: State, side: 'left' | 'right'): MirrorModel => ({
  folded: flag(state, 'mirror.folded', side),
  heated: flag(state, 'mirror.heating', side),
})

const wiping = (state: State, row: 'front' | 'rear'): Level =>
  flag(state, 'wiper.power', row) ? third(Math.max(1, number(state, 'wiper.speed', row)), 5) : 0
