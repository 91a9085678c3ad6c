import { Icon } from '../design/index.ts'
import { countdown } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { TaskOf } from './plan-cards.ts'
import { TileFrame } from './tile.tsx'

type Timer = TaskOf<'timer'>

/** Time left as a ring and in figures. */
export function TimerTile({ task }: { readonly task: Timer }) {
  return (
    <TileFrame task={task}>
      <TimerRing task={task} />
    </TileFrame>
  )
}

/** The ring empties clockwise; a due timer shows a bell instead of figures. */
export function TimerRing({ task }: { readonly task: Timer }) {
  const { t } = useText()
  const { totalSeconds, remainingSeconds } = task.detail
  const part = totalSeconds > 0 ? Math.min(1, Math.max(0, remainingSeconds / totalSeconds)) : 0
  const due = task.state === 'due'
  const circumference = 2 * Math.PI * 45
  return (
    <div className="timer-ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-track" cx="50" cy="50" r="45" />
        <circle
          className="ring-left"
          cx="50"
          cy="50"
          r="45"
          transform="rotate(-90 50 50)"
          strokeDasharray={`${(due ? 1 : part) * circumference} ${circumference}`}
        />
      </svg>
      {due ? (
        <Icon name="bell" size={48} label={t.timerOver} />
      ) : (
        <>
          <b>{countdown(remainingSeconds)}</b>
          <Icon name={task.state === 'paused' ? 'pause' : 'timer'} size={24} />
        </>
      )}
    </div>
  )
}
