import { useEffect, useSyncExternalStore } from 'react'
import { useSend, useSnapshot, useWiring } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'

const LEVELS = {
  info: { icon: 'info', label: 'noticeInfo' },
  warning: { icon: 'triangle-alert', label: 'noticeWarning' },
  error: { icon: 'circle-alert', label: 'noticeError' },
} as const

/** What the system must say about itself, one at a time, until it is dismissed. */
export function Notices() {
  const { t, say } = useText()
  const send = useSend()
  const notice = useSnapshot(snapshot => snapshot.notices[0])
  const more = useSnapshot(snapshot => snapshot.notices.length) - 1
  if (!notice) return null
  const { icon, label } = LEVELS[notice.level]
  return (
    <div className={`notice ${notice.level}`} role={notice.level === 'info' ? 'status' : 'alert'}>
      <Icon name={icon} label={t[label]} />
      <p>{say(notice.say)}</p>
      <button
        type="button"
        className="round-button"
        aria-label={t.dismiss}
        onClick={() => void send({ type: 'dismissNotice', noticeId: notice.id })}
      >
        <Icon name="x" />
        {more > 0 && <small>+{more}</small>}
      </button>
    </div>
  )
}

/** A short word of the screen itself: why a touch was refused. Goes away on its own. */
export function ToastView() {
  const { say } = useText()
  const { toasts } = useWiring()
  const toast = useSyncExternalStore(toasts.subscribe, toasts.current)
  useEffect(() => {
    if (!toast) return
    const dismiss = (): void => toasts.dismiss(toast.id)
    window.addEventListener('pointerdown', dismiss)
    return () => window.removeEventListener('pointerdown', dismiss)
  }, [toast, toasts])
  return (
    <div className="toast-place" role="status" aria-live="assertive">
      {toast && (
        <p key={toast.id} className={`toast ${toast.level}`}>
          <Icon name={toast.level === 'warning' ? 'triangle-alert' : 'info'} />
          {say(toast.say)}
        </p>
      )}
    </div>
  )
}
