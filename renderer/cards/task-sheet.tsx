import { useEffect, useId, useRef } from 'react'
import type { TaskView } from '../../agent/protocol/index.ts'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon, type IconName } from '../design/index.ts'
import { clockTime, countdown, distance, duration, money, sentenceCase } from '../i18n/format.ts'
import { type Text, useText } from '../i18n/use-text.ts'
import { useFocusTrap } from '../sheets/use-focus-trap.ts'
import { useNavigation } from '../shell/navigation.tsx'
import { useShortcut } from '../shell/shortcuts.ts'
import { Cover } from './media-card.tsx'
import { OrderSteps } from './order-tile.tsx'
import { taskActions } from './task-actions.ts'
import { TimerRing } from './timer-tile.tsx'

const KIND_ICONS = {
  order: 'coffee',
  route: 'route',
  timer: 'timer',
  reminder: 'bell',
  media: 'music',
  call: 'phone',
} as const satisfies Record<TaskView['kind'], IconName>

/** While the cup is not there yet, one wants to know when it will be. */
const BREWING: ReadonlySet<string> = new Set(['placed', 'preparing'])

/** One task in full, with everything that can be done with it; the others are one touch away. */
export function TaskSheet({ taskId }: { readonly taskId: string }) {
  const text = useText()
  const { t, say } = text
  const send = useSend()
  const { go } = useNavigation()
  const id = useId()
  const sheet = useRef<HTMLElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const tasks = useSnapshot(snapshot => snapshot.tasks)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const task = tasks.find(one => one.id === taskId)
  const home = (): void => go({ at: 'home' })
  useFocusTrap(sheet)
  useShortcut('Escape', home)
  useEffect(() => close.current?.focus(), [])
  // What has ended by itself closes its own sheet.
  useEffect(() => {
    if (!task) go({ at: 'home' })
  }, [task, go])
  if (!task) return null
  return (
    <section
      ref={sheet}
      className="task-sheet"
      role="dialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
    >
      <header>
        <Icon name={KIND_ICONS[task.kind]} />
        <h1 id={`${id}-title`} className="clip">
          {say(task.title)}
        </h1>
        <button ref={close} type="button" className="round-button" aria-label={t.close} onClick={home}>
          <Icon name="x" />
        </button>
      </header>
      <TaskBody task={task} />
      {!driving && (
        <ul className="facts">
          {facts(task, text).map(fact => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {tasks.length > 1 && (
        <nav aria-label={t.underWay}>
          {tasks.map(other => (
            <button
              key={other.id}
              type="button"
              className="icon-button"
              aria-label={say(other.title)}
              aria-current={other.id === task.id || undefined}
              onClick={() => go({ at: 'task', taskId: other.id })}
            >
              <Icon name={KIND_ICONS[other.kind]} />
            </button>
          ))}
        </nav>
      )}
      <div className="task-actions">
        {taskActions(task).map(({ action, label, icon, look }) => (
          <button
            key={action}
            type="button"
            className={look}
            onClick={() => void send({ type: 'task', taskId: task.id, action })}
          >
            <Icon name={icon} />
            <span>{t[label]}</span>
          </button>
        ))}
      </div>
    </section>
  )
}

/** The one thing of a task that is looked at first. */
function TaskBody({ task }: { readonly task: TaskView }) {
  const { t, say, language } = useText()
  switch (task.kind) {
    case 'order':
      return (
        <div className="task-body">
          <b className="big">{say(task.status)}</b>
          <OrderSteps state={task.state} />
          {task.dueAt !== undefined && BREWING.has(task.state) && (
            <b className="word">{t.readyAt(clockTime(task.dueAt))}</b>
          )}
        </div>
      )
    case 'media':
      return (
        <div className="task-body task-media">
          <Cover hue={task.detail.hue} />
          <div>
            <b className="word clip">{say(task.detail.artist ?? task.status)}</b>
            {task.detail.album && <span className="clip">{say(task.detail.album)}</span>}
          </div>
        </div>
      )
    case 'timer':
      return (
        <div className="task-body">
          <TimerRing task={task} />
        </div>
      )
    case 'route':
      return (
        <div className="task-body">
          <b className="big">{duration(task.detail.remainingSeconds, language)}</b>
        </div>
      )
    case 'reminder':
      return (
        <div className="task-body">
          <b className="big">{sentenceCase(say(task.detail.condition))}</b>
        </div>
      )
    case 'call':
      return (
        <div className="task-body">
          <b className="big">{task.state === 'active' ? countdown(task.detail.seconds) : say(task.status)}</b>
        </div>
      )
  }
}

/** What else there is to know, for a parked driver. */
function facts(task: TaskView, { t, say, language }: Text): readonly string[] {
  switch (task.kind) {
    case 'order': {
      const { shop, description, price, currency, changeable } = task.detail
      return [
        say(description),
        say(shop),
        money(price, currency, language),
        changeable ? t.changeable : t.notChangeable,
      ]
    }
    case 'route': {
      const { remainingMetres, manoeuvre, stops, preference } = task.detail
      const left = distance(remainingMetres, language)
      const next = distance(manoeuvre.inMetres, language)
      return [
        `${left.value} ${left.unit}${task.dueAt === undefined ? '' : ` · ${t.arriveAt(clockTime(task.dueAt))}`}`,
        `${next.value} ${next.unit} · ${t[`turn_${manoeuvre.turn}`]} · ${say(manoeuvre.road)}`,
        ...stops.map(stop => t.via(say(stop.name))),
        t[`pref_${preference}`],
      ]
    }
    case 'timer':
      return task.detail.label === '' ? [] : [task.detail.label]
    case 'reminder':
      return []
    case 'media':
      return task.detail.lyrics === undefined ? [] : [task.detail.lyrics]
    case 'call':
      return task.detail.number === '' ? [] : [task.detail.number]
  }
}
