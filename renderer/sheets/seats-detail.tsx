import { useState } from 'react'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { useCatalogue, useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { Avatar } from '../shell/avatar.tsx'

type Occupant = Snapshot['occupants'][number]
type Seat = Occupant['seat']
const SEATS: readonly Seat[] = ['driver', 'passenger', 'rear_left', 'rear_right']

/** Who sits where: touch a seat, then say who. Whoever is moved leaves the old seat. */
export function SeatsDetail() {
  const { t, say } = useText()
  const send = useSend()
  const { zones } = useCatalogue()
  const occupants = useSnapshot(snapshot => snapshot.occupants)
  const drivers = useSnapshot(snapshot => snapshot.drivers)
  const [seat, setSeat] = useState<Seat>('passenger')
  const [name, setName] = useState('')
  const at = (one: Seat): Occupant | undefined => occupants.find(occupant => occupant.seat === one)
  const here = at(seat)

  const seatPerson = (person: Omit<Occupant, 'seat'> | undefined): void => {
    const others = occupants.filter(
      one => one.seat !== seat && (person?.driverId === undefined || one.driverId !== person.driverId),
    )
    void send({ type: 'occupants', occupants: person ? [...others, { ...person, seat }] : others })
  }
  return (
    <div className="seats-detail">
      <h2>{t.seatsTitle}</h2>
      <div className="zone-picker" data-cells="4">
        {SEATS.map(one => {
          const zone = zones[one]
          const occupant = at(one)
          return (
            <button
              key={one}
              type="button"
              data-cell={one}
              aria-pressed={one === seat}
              onClick={() => setSeat(one)}
            >
              <span>{zone ? sentenceCase(say(zone)) : one}</span>
              <b>
                {occupant?.name ?? t.seatFree}
                {occupant?.child && <Icon name="baby" size={24} label={t.seatChild} />}
              </b>
            </button>
          )
        })}
      </div>
      <ul className="seat-people">
        {drivers
          .filter(driver => !driver.guest)
          .map(driver => (
            <li key={driver.id}>
              <button
                type="button"
                aria-pressed={here?.driverId === driver.id}
                onClick={() => seatPerson({ name: driver.name, driverId: driver.id })}
              >
                <Avatar driver={driver} />
                {driver.name}
              </button>
            </li>
          ))}
      </ul>
      <form
        className="text-control"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() === '') return
          seatPerson({ name: name.trim() })
          setName('')
        }}
      >
        <input
          type="text"
          aria-label={t.seatName}
          placeholder={t.seatSomeone}
          value={name}
          maxLength={40}
          autoComplete="off"
          onChange={event => setName(event.target.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {t.set}
        </button>
      </form>
      {here && seat !== 'driver' && (
        <div className="detail-actions">
          <button
            type="button"
            aria-pressed={here.child ?? false}
            onClick={() => {
              const { seat: _seat, ...person } = here
              seatPerson({ ...person, child: !here.child })
            }}
          >
            <Icon name="baby" />
            {t.seatChild}
          </button>
          <button type="button" onClick={() => seatPerson(undefined)}>
            {t.seatLeave}
          </button>
        </div>
      )}
    </div>
  )
}
