import { useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { dueTime } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { TaskOf } from './plan-cards.ts'
import { TileFrame } from './tile.tsx'

/** What to be reminded of, and when. */
export function ReminderTile({ task }: { readonly task: TaskOf<'reminder'> }) {
  const { say, language } = useText()
  const now = useSnapshot(snapshot => snapshot.world.time)
  const waits = task.dueAt === undefined ? say(task.detail.condition) : dueTime(task.dueAt, now, language)
  return (
    <TileFrame task={task}>
      <span className="clip secondary">
        <Icon name="bell" size={24} /> {task.state === 'due' ? say(task.status) : waits}
      </span>
      <b>
        <span className="clip">{task.detail.what || say(task.title)}</span>
      </b>
    </TileFrame>
  )
}
