import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { browserVoice } from '../speech/browser-voice.ts'
import { LanguageChoice } from './language-choice.tsx'
import { LICENCES } from './licences.ts'
import { Page } from './page.tsx'
import { Engines } from './voice-engines.tsx'

const THEMES = ['night', 'day', 'auto'] as const

/** Language, appearance, voice; and what this is. */
export function SettingsPage() {
  const { t, language } = useText()
  const send = useSend()
  const preferences = useSnapshot(snapshot => snapshot.preferences)
  const name = useSnapshot(snapshot => (snapshot.driver.guest ? undefined : snapshot.driver.name))
  const microphone = useSnapshot(snapshot => snapshot.conversation.microphone)
  const voiceless = preferences.speakReplies && !browserVoice(window).has(language)
  return (
    <Page
      title={t.settingsTitle}
      subtitle={t.settingsSub(name ?? t.guest)}
      list={
        <div className="settings-list">
          <LanguageChoice
            language={preferences.language}
            onChoose={chosen => void send({ type: 'preferences', patch: { language: chosen } })}
          />
          <fieldset className="segments">
            <legend>{t.theme}</legend>
            {THEMES.map(theme => (
              <button
                key={theme}
                type="button"
                aria-pressed={preferences.theme === theme}
                onClick={() => void send({ type: 'preferences', patch: { theme } })}
              >
                {t[`theme_${theme}`]}
              </button>
            ))}
          </fieldset>
          <OnOff
            label={t.speakReplies}
            on={preferences.speakReplies}
            onChoose={on => void send({ type: 'preferences', patch: { speakReplies: on } })}
          />
          {voiceless && <p className="note">{t.noVoice}</p>}
          {microphone === 'unavailable' ? (
            <p className="note">{t.micUnavailableSay}</p>
          ) : (
            <OnOff
              label={t.microphone}
              on={microphone !== 'muted' && microphone !== 'off'}
              onChoose={on => void send({ type: 'mute', muted: !on })}
            />
          )}
        </div>
      }
      detail={<About withoutMicrophone={microphone === 'unavailable'} />}
    />
  )
}

interface OnOffProps {
  readonly label: string
  readonly on: boolean
  readonly onChoose: (on: boolean) => void
}

function OnOff({ label, on, onChoose }: OnOffProps) {
  const { t } = useText()
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      {[true, false].map(choice => (
        <button
          key={String(choice)}
          type="button"
          aria-pressed={choice === on}
          onClick={() => onChoose(choice)}
        >
          {choice ? t.on : t.off}
        </button>
      ))}
    </fieldset>
  )
}

/** What it is, what it is made of, and, honestly, what it cannot do yet. */
function About({ withoutMicrophone }: { readonly withoutMicrophone: boolean }) {
  const { t } = useText()
  return (
    <div className="about">
      <h2>Codriver</h2>
      <p>{t.aboutText}</p>
      <h3>{t.notInBuild}</h3>
      <ul>
        {withoutMicrophone && <li>{t.noSpeechIn}</li>}
        <li>{t.noRealCar}</li>
        <li>{t.noRealShop}</li>
      </ul>
      <Engines />
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
    </div>
  )
}
