import { useState } from 'react'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { browserVoice } from '../speech/browser-voice.ts'
import { About } from './about.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { ModelDetail } from './model-detail.tsx'
import { OnOff } from './on-off.tsx'
import { Page } from './page.tsx'
import { VoiceEngines } from './voice-engines.tsx'

const THEMES = ['night', 'day', 'auto'] as const

/** What can be read beside the choices, by the name of its tab. */
const DETAILS = { tabAbout: About, tabVoice: VoiceEngines, tabModel: ModelDetail } as const
const TABS = ['tabAbout', 'tabVoice', 'tabModel'] as const satisfies readonly (keyof typeof DETAILS)[]

/** Language, appearance, voice; beside them what this is and what it works with. */
export function SettingsPage() {
  const { t, language } = useText()
  const send = useSend()
  const preferences = useSnapshot(snapshot => snapshot.preferences)
  const name = useSnapshot(snapshot => (snapshot.driver.guest ? undefined : snapshot.driver.name))
  const microphone = useSnapshot(snapshot => snapshot.conversation.microphone)
  const ownVoice = useSnapshot(({ voice }) =>
    voice?.engines.some(
      ({ role, id, state }) => role === 'speaker' && id !== 'browser' && state !== 'failed',
    ),
  )
  const voiceless = preferences.speakReplies && !ownVoice && !browserVoice(window).has(language)
  const [tab, setTab] = useState<keyof typeof DETAILS>('tabAbout')
  const Detail = DETAILS[tab]
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
      detail={
        <div className="about">
          <fieldset className="segments tabs" aria-label={t.tabs}>
            {TABS.map(name => (
              <button key={name} type="button" aria-pressed={name === tab} onClick={() => setTab(name)}>
                {t[name]}
              </button>
            ))}
          </fieldset>
          <Detail />
        </div>
      }
    />
  )
}
