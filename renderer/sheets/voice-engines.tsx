import { useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'

/** What it hears and speaks with: each engine's name, licence and state, and why one is not in use. */
export function Engines() {
  const { t, language } = useText()
  const engines = useSnapshot(snapshot => snapshot.voice?.engines)
  if (engines === undefined || engines.length === 0) return null
  return (
    <>
      <h3>{t.voiceEngines}</h3>
      <ul className="licences">
        {engines.map(({ role, id, name, licence, state, note }) => (
          <li key={`${role}-${id}`}>
            {t[`engine_${role}`]}: {name} – {t[`engine_${state}`]}
            {note && ` (${note[language]})`} <em>{licence}</em>
          </li>
        ))}
      </ul>
      <p>{t.engineNote}</p>
    </>
  )
}
