import { useState } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import { Avatar } from '../shell/avatar.tsx'
import { AddDriver } from './add-driver.tsx'
import { DriverDetail } from './driver-detail.tsx'
import { Page } from './page.tsx'
import { SeatsDetail } from './seats-detail.tsx'

type Choice =
  | { readonly at: 'driver'; readonly id: string }
  /** Just added: names are unique, and the id comes with the next snapshot. */
  | { readonly at: 'added'; readonly name: string }
  | { readonly at: 'add' }
  | { readonly at: 'seats' }

/** Who the car knows, who drives now, and who sits where. */
export function PeoplePage() {
  const { t } = useText()
  const drivers = useSnapshot(snapshot => snapshot.drivers)
  const current = useSnapshot(snapshot => snapshot.driver)
  const [choice, setChoice] = useState<Choice>({ at: 'driver', id: current.id })
  const isMeant = (driver: { readonly id: string; readonly name: string }): boolean =>
    choice.at === 'driver' ? driver.id === choice.id : choice.at === 'added' && driver.name === choice.name
  const chosen = drivers.find(isMeant) ?? current
  const isChosen = (id: string): boolean =>
    (choice.at === 'driver' || choice.at === 'added') && chosen.id === id
  return (
    <Page
      title={t.peopleTitle}
      subtitle={t.peopleSub}
      list={
        <ul className="people-list">
          {drivers.map(driver => (
            <li key={driver.id}>
              <button
                type="button"
                className="person-row"
                aria-current={isChosen(driver.id) || undefined}
                onClick={() => setChoice({ at: 'driver', id: driver.id })}
              >
                <Avatar driver={driver} />
                <b>{driver.guest ? t.guest : driver.name}</b>
                <em>{driver.id === current.id ? t.drivingNow : driver.guest ? t.guestNote : ''}</em>
                {driver.hasPin && <Icon name="lock" size={24} label={t.pinSet} />}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="person-row"
              aria-current={choice.at === 'add' || undefined}
              onClick={() => setChoice({ at: 'add' })}
            >
              <span className="row-icon">
                <Icon name="user-plus" />
              </span>
              <b>{t.addDriver}</b>
            </button>
          </li>
          <li>
            <button
              type="button"
              className="person-row"
              aria-current={choice.at === 'seats' || undefined}
              onClick={() => setChoice({ at: 'seats' })}
            >
              <span className="row-icon">
                <Icon name="armchair" />
              </span>
              <b>{t.seatsTitle}</b>
            </button>
          </li>
        </ul>
      }
      detail={
        choice.at === 'add' ? (
          <AddDriver onAdded={name => setChoice({ at: 'added', name })} />
        ) : choice.at === 'seats' ? (
          <SeatsDetail />
        ) : (
          <DriverDetail
            key={chosen.id}
            driver={chosen}
            current={chosen.id === current.id}
            onAdd={() => setChoice({ at: 'add' })}
          />
        )
      }
    />
  )
}
