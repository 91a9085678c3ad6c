import { useEffect, useState } from 'react'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { useCatalogue, useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { clockTime, plainNumber } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import { afterEcho, afterRefusal, HANDS_OFF, type Hand, isUnsent, moved, sent } from './hand.ts'
import { dateInputValue, SEASONS, seasonOf, withClock, withDate, withSeason } from './world-time.ts'
import './simulator.css'

type World = Snapshot['world']
type Occupant = Snapshot['occupants'][number]

const GEARS = ['P', 'R', 'N', 'D'] as const
const WEATHERS = ['clear', 'cloudy', 'rain', 'snow', 'fog', 'wind', 'hail', 'thunderstorm'] as const

/** The workbench beside the car: whatever a real car would sense, set by hand. Takes effect at once. */
export function SimulatorPanel() {
  const { t } = useText()
  const send = useSend()
  const { toggleSimulator } = useNavigation()
  const world = useSnapshot(snapshot => snapshot.world)
  const set = (patch: Partial<Omit<World, 'range'>>): Promise<boolean> => send({ type: 'world', patch })
  return (
    <aside
      className="sim"
      aria-label={t.sim_title}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        toggleSimulator()
      }}
    >
      <header>
        <Icon name="sliders-horizontal" size={24} />
        <b>{t.sim_title}</b>
        <span>{t.sim_note}</span>
        <button type="button" aria-label={t.sim_close} onClick={toggleSimulator}>
          <Icon name="x" size={24} />
        </button>
      </header>
      <Slider
        label={t.sim_speed}
        unit="km/h"
        min={0}
        max={130}
        value={world.speed}
        onSet={speed => set({ speed })}
      />
      <Segments
        label={t.sim_gear}
        options={GEARS.map(gear => ({ id: gear, label: gear }))}
        value={world.gear}
        onSet={gear => void set({ gear })}
      />
      <Segments
        label={t.sim_weather}
        options={WEATHERS.map(weather => ({ id: weather, label: t[`sim_${weather}`] }))}
        value={world.weather}
        onSet={weather => void set({ weather })}
      />
      <Slider
        label={t.sim_outside}
        unit="°C"
        min={-30}
        max={45}
        value={world.outsideTemperature}
        onSet={outsideTemperature => set({ outsideTemperature })}
      />
      <Slider
        label={t.sim_cabin}
        unit="°C"
        min={-30}
        max={60}
        value={world.cabinTemperature}
        onSet={cabinTemperature => set({ cabinTemperature })}
      />
      <Segments
        label={t.sim_season}
        options={SEASONS.map(season => ({ id: season, label: t[`sim_${season}`] }))}
        value={seasonOf(world.time)}
        onSet={season => void set({ time: withSeason(world.time, season) })}
      />
      <div className="sim-row sim-date">
        <span>{t.sim_date}</span>
        <input
          type="date"
          aria-label={t.sim_date}
          value={dateInputValue(world.time)}
          onChange={event =>
            event.target.value && void set({ time: withDate(world.time, event.target.value) })
          }
        />
        <input
          type="time"
          aria-label={t.sim_time}
          value={clockTime(world.time)}
          onChange={event =>
            event.target.value && void set({ time: withClock(world.time, event.target.value) })
          }
        />
      </div>
      <div className="sim-pair">
        <Segments
          label={t.sim_light}
          options={[
            { id: 'day', label: t.sim_day },
            { id: 'night', label: t.sim_night },
          ]}
          value={world.daylight ? 'day' : 'night'}
          onSet={light => void set({ daylight: light === 'day' })}
        />
        <Segments
          label={t.sim_network}
          options={[
            { id: 'online', label: t.sim_online },
            { id: 'offline', label: t.sim_offline },
          ]}
          value={world.network}
          onSet={network => void set({ network })}
        />
      </div>
      <Slider
        label={t.sim_battery}
        unit="%"
        min={0}
        max={100}
        value={world.battery}
        onSet={battery => set({ battery })}
      />
      <Occupants />
      <footer>
        <button type="button" onClick={() => void send({ type: 'resetWorld' })}>
          {t.sim_reset}
        </button>
      </footer>
    </aside>
  )
}

interface SliderProps {
  readonly label: string
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly value: number
  /** @returns whether the car took it. */
  readonly onSet: (value: number) => Promise<boolean>
}

/** Sends when it is let go, so that a drag is one change rather than a hundred. */
function Slider({ label, unit, min, max, value, onSet }: SliderProps) {
  const [hand, setHand] = useState<Hand>(HANDS_OFF)
  useEffect(() => setHand(held => afterEcho(held, value)), [value])
  const shown = Math.round(hand.wanted ?? value)
  const commit = (): void => {
    if (!isUnsent(hand, value)) return
    setHand(sent(hand))
    void onSet(hand.wanted).then(done => setHand(held => (done ? held : afterRefusal(held, hand.wanted))))
  }
  return (
    <label className="sim-row sim-slider">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={1}
        value={shown}
        style={{ '--part': (shown - min) / (max - min) }}
        onChange={event => setHand(moved(hand, event.target.valueAsNumber))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <b>
        {plainNumber(shown)}
        <em>{unit}</em>
      </b>
    </label>
  )
}

interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onSet: (id: Id) => void
}

function Segments<Id extends string>({ label, options, value, onSet }: SegmentsProps<Id>) {
  return (
    <fieldset className="sim-row sim-segments" data-count={options.length}>
      <legend>{label}</legend>
      <div>
        {options.map(option => (
          <button
            key={option.id}
            type="button"
            aria-pressed={option.id === value}
            onClick={() => onSet(option.id)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

const SEATS: readonly Occupant['seat'][] = ['driver', 'passenger', 'rear_left', 'rear_right']

function Occupants() {
  const { t, say } = useText()
  const send = useSend()
  const { zones } = useCatalogue()
  const occupants = useSnapshot(snapshot => snapshot.occupants)
  const drivers = useSnapshot(snapshot => snapshot.drivers)
  const seated = (seat: Occupant['seat'], who: string): void => {
    const driver = drivers.find(one => one.id === who)
    const others = occupants.filter(one => one.seat !== seat && (!driver || one.driverId !== driver.id))
    const here = occupants.find(one => one.seat === seat)
    const added: Occupant | undefined = driver
      ? { seat, name: driver.name, driverId: driver.id }
      : who === 'child'
        ? { seat, name: t.sim_child, child: true }
        : who === 'passenger'
          ? { seat, name: t.sim_passenger }
          : who === 'same'
            ? here
            : undefined
    void send({ type: 'occupants', occupants: added ? [...others, added] : others })
  }
  return (
    <div className="sim-row sim-occupants">
      <span>{t.sim_occupants}</span>
      <div>
        {SEATS.map(seat => {
          const here = occupants.find(one => one.seat === seat)
          const zone = zones[seat]
          return (
            <select
              key={seat}
              aria-label={zone ? say(zone) : seat}
              data-taken={here !== undefined || undefined}
              value={here ? (here.driverId ?? 'same') : ''}
              onChange={event => seated(seat, event.target.value)}
            >
              <option value="">{t.sim_nobody}</option>
              {here && here.driverId === undefined && <option value="same">{here.name}</option>}
              {drivers
                .filter(driver => !driver.guest)
                .map(driver => (
                  <option key={driver.id} value={driver.id}>
                    {driver.name}
                  </option>
                ))}
              <option value="passenger">{t.sim_passenger}</option>
              <option value="child">{t.sim_child}</option>
            </select>
          )
        })}
      </div>
    </div>
  )
}
