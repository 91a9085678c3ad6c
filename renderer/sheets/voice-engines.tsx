import { useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { Recording } from './recording.tsx'

/** In the order sound takes through them. */
const ROLES = ['wake', 'activity', 'recogniser', 'speaker'] as const

/** The engine that is no package of ours: it has neither a name nor a licence that we could give. */
const SYSTEM_VOICES = 'browser'

/** What it hears and speaks with, by its part: each engine's name, state and licence, and why one is not in use. */
export function VoiceEngines() {
  const { t, language } = useText()
  const engines = useSnapshot(snapshot => snapshot.voice?.engines) ?? []
  const parts = ROLES.map(role => ({ role, engines: engines.filter(engine => engine.role === role) })).filter(
    part => part.engines.length > 0,
  )
  return (
    <>
      <p>{t.engineNote}</p>
      {!parts.some(({ role }) => role === 'wake') && <p>{t.enginesAsleep}</p>}
      {parts.map(part => (
        <section key={part.role} className="engines">
          <h3>{t[`engine_${part.role}`]}</h3>
          <ul>
            {part.engines.map(({ id, name, licence, state, note }) => (
              <li key={id} data-state={state}>
                <strong>{id === SYSTEM_VOICES ? t.engineSystemVoices : name}</strong>
                <span>{t[`engine_${state}`]}</span>
                {id !== SYSTEM_VOICES && <em>{licence}</em>}
                {note && <p>{note[language]}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Recording />
    </>
  )
}
