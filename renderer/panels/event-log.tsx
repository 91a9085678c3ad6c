import { useSnapshot } from '../connection/use-screen.tsx'
import { clockTime } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'

/** Seconds and milliseconds after the clock: things happen within one second. */
const preciseTime = (epochMs: number): string => {
  const date = new Date(epochMs)
  const seconds = String(date.getSeconds()).padStart(2, '0')
  return `${clockTime(epochMs)}:${seconds}.${String(date.getMilliseconds()).padStart(3, '0')}`
}

/** What happened inside, newest at the bottom: for whoever works on the car, not for whoever drives it. */
export function EventLog() {
  const { t } = useText()
  const events = useSnapshot(snapshot => snapshot.events)
  return (
    <section className="sim-log" aria-label={t.sim_events}>
      <header>{t.sim_events}</header>
      {events.length === 0 ? (
        <p>{t.sim_noEvents}</p>
      ) : (
        <ol>
          {events.toReversed().map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events can be alike in everything, even the moment
            <li key={`${event.at}-${event.kind}-${events.length - index}`}>
              <time>{preciseTime(event.at)}</time>
              <span>{event.kind}</span>
              <span>{event.what}</span>
              <b>{event.result}</b>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
