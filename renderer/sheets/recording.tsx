import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'

/** Diagnostic recording: on, off, and what there is to erase. */
export function Recording() {
  const { t } = useText()
  const send = useSend()
  const recording = useSnapshot(snapshot => snapshot.voice?.recording)
  if (recording === undefined) return null
  return (
    <>
      <fieldset className="segments">
        <legend>{t.recording}</legend>
        {[true, false].map(choice => (
          <button
            key={String(choice)}
            type="button"
            aria-pressed={choice === recording.on}
            onClick={() => void send({ type: 'record', what: choice ? 'start' : 'stop' })}
          >
            {choice ? t.on : t.off}
          </button>
        ))}
        {recording.count > 0 && (
          <button type="button" onClick={() => void send({ type: 'record', what: 'erase' })}>
            {t.recordingErase(recording.count)}
          </button>
        )}
      </fieldset>
      <p>{t.recordingNote}</p>
    </>
  )
}
