import { useSnapshot } from '../connection/use-screen.tsx'
import type { PlainKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { LICENCES } from './licences.ts'

const KEYS: readonly { readonly keys: readonly string[]; readonly does: PlainKey }[] = [
  { keys: ['/'], does: 'keySlash' },
  { keys: ['Enter'], does: 'keyEnter' },
  { keys: ['Esc'], does: 'keyEscape' },
  { keys: ['1', '2', '3'], does: 'keyNumbers' },
]

/** What it is, what it is made of, and, honestly, what it cannot do yet. */
export function About() {
  const { t } = useText()
  const withoutMicrophone = useSnapshot(snapshot => snapshot.conversation.microphone === 'unavailable')
  return (
    <>
      <p>{t.aboutText}</p>
      <h3>{t.notInBuild}</h3>
      <ul>
        {withoutMicrophone && <li>{t.noSpeechIn}</li>}
        <li>{t.noRealCar}</li>
        <li>{t.noRealShop}</li>
      </ul>
      <h3>{t.shortcuts}</h3>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t[does]}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.licences}</h3>
      <p>{t.licenceNote}</p>
      <ul className="licences">
        {LICENCES.map(({ name, licence }) => (
          <li key={name}>
            {name} <em>{licence}</em>
          </li>
        ))}
      </ul>
    </>
  )
}
