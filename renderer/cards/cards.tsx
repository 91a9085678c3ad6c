import type { TaskView } from '../../agent/protocol/index.ts'
import { useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import { CallTile } from './call-tile.tsx'
import { MediaLead, MediaTile } from './media-card.tsx'
import { OrderTile } from './order-tile.tsx'
import { planCards } from './plan-cards.ts'
import { ReminderTile } from './reminder-tile.tsx'
import { RouteCard } from './route-card.tsx'
import { TimerTile } from './timer-tile.tsx'

/** What is going on: one card leads, up to three tiles follow. Nothing scrolls. */
export function Cards() {
  const { t } = useText()
  const tasks = useSnapshot(snapshot => snapshot.tasks)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const { go } = useNavigation()
  const { lead, tiles, hidden } = planCards(tasks, driving)
  if (!lead && tiles.length === 0) return null
  const firstHidden = hidden > 0 ? tasks.find(task => task !== lead && !tiles.includes(task)) : undefined
  return (
    <section className="cards" aria-label={t.underWay}>
      {lead?.kind === 'route' && <RouteCard task={lead} />}
      {lead?.kind === 'media' && <MediaLead task={lead} />}
      {tiles.length > 0 && (
        <div className="tiles">
          {tiles.map(task => (
            <Tile key={task.id} task={task} />
          ))}
          {firstHidden && !driving && (
            <button
              type="button"
              className="more-tiles"
              aria-label={`${t.underWay}: +${hidden}`}
              onClick={() => go({ at: 'task', taskId: firstHidden.id })}
            >
              +{hidden}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function Tile({ task }: { readonly task: TaskView }) {
  switch (task.kind) {
    case 'order':
      return <OrderTile task={task} />
    case 'media':
      return <MediaTile task={task} />
    case 'timer':
      return <TimerTile task={task} />
    case 'reminder':
      return <ReminderTile task={task} />
    case 'call':
      return <CallTile task={task} />
    // A second route does not happen; the contract allows it, so it is shown as nothing rather than as a fault.
    case 'route':
      return null
  }
}
