import { useEffect, useRef } from 'react'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'

interface VoiceLessonProps {
  readonly driver: Snapshot['driver']
  readonly onDone: () => void
}

/** The present driver teaches their voice, teaches it anew, or has it forgotten. Leaving it breaks a lesson off. */
export function VoiceLesson({ driver, onDone }: VoiceLessonProps) {
  const { t } = useText()
  const send = useSend()
  const speakers = useSnapshot(snapshot => snapshot.voice?.speakers)
  const lesson = speakers?.lesson?.driverId === driver.id ? speakers.lesson : undefined
  const taught = speakers?.taught.includes(driver.id) === true
  const stop = (): void => void send({ type: 'voicePrint', do: 'stop' })
  const leave = useRef<() => void>(undefined)
  leave.current = lesson === undefined ? undefined : stop
  useEffect(() => () => leave.current?.(), [])
  if (lesson !== undefined)
    return (
      <div className="person-detail voice-lesson">
        <h2>{t.voiceSay}</h2>
        <blockquote aria-live="polite">
          {[t.voiceSentence1, t.voiceSentence2, t.voiceSentence3][lesson.heard] ?? t.voiceSentence3}
        </blockquote>
        <Progress heard={lesson.heard} of={lesson.of} />
        <div className="detail-actions">
          <button type="button" onClick={stop}>
            {t.cancel}
          </button>
        </div>
      </div>
    )
  return (
    <div className="person-detail voice-lesson">
      <h2>{taught ? t.voiceTaught : t.voiceTitle}</h2>
      <p className="question-text">{taught ? t.voiceUse : t.voiceWhat}</p>
      <p className="kicker">{t.voiceKept}</p>
      <div className="detail-actions column">
        <button
          type="button"
          className="primary"
          onClick={() => void send({ type: 'voicePrint', do: 'learn' })}
        >
          <Icon name="mic" />
          {taught ? t.voiceAgain : t.voiceStart}
        </button>
        {taught && (
          <button
            type="button"
            className="danger"
            onClick={() => void send({ type: 'voicePrint', do: 'forget' })}
          >
            <Icon name="trash-2" />
            {t.voiceForget}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t.back}
        </button>
      </div>
    </div>
  )
}

/** How many sentences were heard, in dots and in words. */
function Progress({ heard, of }: { readonly heard: number; readonly of: number }) {
  const { t } = useText()
  return (
    <div
      className="lesson-progress"
      role="progressbar"
      aria-label={t.voiceHeard(heard, of)}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={heard}
    >
      {Array.from({ length: of }, (_, index) => `sentence-${index + 1}`).map((key, index) => (
        <span key={key} data-heard={index < heard || undefined} />
      ))}
      <em>{t.voiceHeard(heard, of)}</em>
    </div>
  )
}
