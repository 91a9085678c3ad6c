import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import type { TaskOf } from './plan-cards.ts'
import { TileFrame } from './tile.tsx'

/** What to be reminded of, and when. */
export function ReminderTile({ task }: { readonly task: TaskOf<'reminder'> }) {
  const { say } = useText()
  return (
    <TileFrame task={task}>
      <span className="clip secondary">
        <Icon name="bell" size={24} /> {say(task.state === 'due' ? task.status : task.detail.condition)}
      </span>
      <b>
        <span className="clip">{task.detail.what || say(task.title)}</span>
      </b>
    </TileFrame>
  )
}
