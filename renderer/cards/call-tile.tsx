import { useSend } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { countdown } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { TaskOf } from './plan-cards.ts'
import { TileFrame } from './tile.tsx'

/** A phone call: with whom, how long, and the way to end it. */
export function CallTile({ task }: { readonly task: TaskOf<'call'> }) {
  const { t, say } = useText()
  const send = useSend()
  const active = task.state === 'active'
  return (
    <TileFrame task={task}>
      <span className="clip secondary">{active ? countdown(task.detail.seconds) : say(task.status)}</span>
      <b>
        <span className="clip">{say(task.title)}</span>
      </b>
      {task.cancellable && (
        <button
          type="button"
          className="hang-up"
          aria-label={t.hangUp}
          onClick={() => void send({ type: 'task', taskId: task.id, action: 'cancel' })}
        >
          <Icon name="phone" />
        </button>
      )}
    </TileFrame>
  )
}
