import { money } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { TaskOf } from './plan-cards.ts'
import { TileFrame } from './tile.tsx'

const STEPS: readonly TaskOf<'order'>['state'][] = ['placed', 'preparing', 'ready']

/** An order: its state in a word, what it costs, and three segments. No spinner, no percentage. */
export function OrderTile({ task }: { readonly task: TaskOf<'order'> }) {
  const { say, language } = useText()
  return (
    <TileFrame task={task}>
      <span className="clip secondary">{say(task.title)}</span>
      <b>
        <span className="clip">{say(task.status)}</span>
        <em>{money(task.detail.price, task.detail.currency, language)}</em>
      </b>
      <OrderSteps state={task.state} />
    </TileFrame>
  )
}

/** Placed, preparing, ready; a collected order has all three behind it. */
export function OrderSteps({ state }: { readonly state: TaskOf<'order'>['state'] }) {
  const now = state === 'collected' ? STEPS.length : STEPS.indexOf(state)
  return (
    <span className="steps" aria-hidden="true">
      {STEPS.map((step, index) => (
        <i key={step} className={index < now ? 'done' : index === now ? 'now' : undefined} />
      ))}
    </span>
  )
}
