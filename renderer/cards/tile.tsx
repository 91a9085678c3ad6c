import type { ReactNode } from 'react'
import type { TaskView } from '../../agent/protocol/index.ts'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import { isPressing } from './plan-cards.ts'

interface TileFrameProps {
  readonly task: TaskView
  readonly children: ReactNode
}

/** A tile's surface: the whole of it opens the task's details; it lights up when it wants attention. */
export function TileFrame({ task, children }: TileFrameProps) {
  const { t, say } = useText()
  const { go } = useNavigation()
  return (
    <article className={`card tile ${task.kind}`} data-pressing={isPressing(task) || undefined}>
      <button
        type="button"
        className="card-touch"
        aria-label={`${say(task.title)}, ${say(task.status)}. ${t.details(say(task.title))}`}
        onClick={() => go({ at: 'task', taskId: task.id })}
      />
      {children}
    </article>
  )
}
