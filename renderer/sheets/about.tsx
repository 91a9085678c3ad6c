import { useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { LICENCES } from './licences.ts'

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
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{t.keySlash}</dd>
        </div>
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>{t.keyEnter}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t.keyEscape}</dd>
        </div>
        <div>
          <dt>
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd>
          </dt>
          <dd>{t.keyNumbers}</dd>
        </div>
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
