import { useState } from 'react'
import type { TurnView } from '../../agent/protocol/index.ts'
import { useSnapshot } from '../connection/use-screen.tsx'
import { Icon, type IconName } from '../design/index.ts'
import { clockTime, sentenceCase } from '../i18n/format.ts'
import { languageTag } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import { Chip } from './chip.tsx'
import { Empty } from './empty.tsx'
import { ModelTrace } from './model-trace.tsx'
import { Page } from './page.tsx'

type Decision = TurnView['decisions'][number]
type Rung = Decision['reasons'][string]['rung']

/** The rung of the ladder as a picture beside its word. */
const RUNG_ICONS = {
  policy: 'shield',
  explicit: 'quote',
  preference: 'heart',
  context: 'eye',
  default: 'sliders-horizontal',
  ask: 'circle-question',
} as const satisfies Record<Rung, IconName>

/** Every turn of this screen, newest first, and beside it every argument of every decision with its reason. */
export function HistoryPage({ turnId }: { readonly turnId?: string }) {
  const { t } = useText()
  const turns = useSnapshot(snapshot => snapshot.turns)
  const newestFirst = turns.toReversed()
  const [chosenId, setChosenId] = useState(turnId)
  const chosen = newestFirst.find(turn => turn.id === chosenId) ?? newestFirst[0]
  if (!chosen) {
    return (
      <Page
        title={t.historyTitle}
        list={<Empty icon="history" title={t.historyEmpty} hint={t.historyEmptyHint} />}
        detail={null}
      />
    )
  }
  return (
    <Page
      title={t.historyTitle}
      subtitle={t.historySub}
      list={
        <ul className="turn-list">
          {newestFirst.map(turn => (
            <li key={turn.id}>
              <TurnRow turn={turn} chosen={turn === chosen} onChoose={() => setChosenId(turn.id)} />
            </li>
          ))}
        </ul>
      }
      detail={<TurnDetail key={chosen.id} turn={chosen} />}
    />
  )
}

interface TurnRowProps {
  readonly turn: TurnView
  readonly chosen: boolean
  readonly onChoose: () => void
}

function TurnRow({ turn, chosen, onChoose }: TurnRowProps) {
  const { t, say } = useText()
  return (
    <button type="button" className="turn-row" aria-current={chosen || undefined} onClick={onChoose}>
      <span className="turn-head">
        <b lang={languageTag(turn.language)}>{turn.words}</b>
        <time dateTime={new Date(turn.at).toISOString()}>{clockTime(turn.at)}</time>
      </span>
      <span className="turn-reply">{say(turn.reply)}</span>
      {turn.undone && <Chip icon="undo-2" words={t.undone} />}
    </button>
  )
}

function TurnDetail({ turn }: { readonly turn: TurnView }) {
  const { t, say } = useText()
  return (
    <div className="turn-detail">
      <p className="kicker">
        {clockTime(turn.at)} · {t[`planner_${turn.planner}`]} ·{' '}
        {t.tookMs(turn.ms < 10 ? turn.ms.toFixed(1) : turn.ms.toFixed(0))}
      </p>
      <blockquote lang={languageTag(turn.language)}>{turn.words}</blockquote>
      <p className="turn-answer">{say(turn.reply)}</p>
      {turn.trace && <ModelTrace trace={turn.trace} />}
      {turn.decisions.length === 0 && <p className="kicker">{t.factOnly}</p>}
      {turn.decisions.map(decision => (
        <DecisionView key={decision.id} decision={decision} />
      ))}
    </div>
  )
}

/** One tool call in words: what, and for every argument its value and why it has it. */
function DecisionView({ decision }: { readonly decision: Decision }) {
  const { t, say } = useText()
  return (
    <section className="decision">
      <h3>{say(decision.title)}</h3>
      <dl>
        {decision.details.map(({ argument, label, value }) => {
          const reason = decision.reasons[argument]
          return (
            <div key={argument}>
              <dt>{say(label)}</dt>
              <dd>{say(value)}</dd>
              {reason && (
                <dd className="why">
                  <Icon name={RUNG_ICONS[reason.rung]} size={24} />
                  <span>
                    <b>{t[`rung_${reason.rung}`]}</b> {sentenceCase(say(reason.because))}
                  </span>
                </dd>
              )}
              {reason?.memory !== undefined && (
                <dd className="to-memory">
                  <MemoryLink id={reason.memory} />
                </dd>
              )}
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** From a reason to what is remembered behind it. */
function MemoryLink({ id }: { readonly id: string }) {
  const { t } = useText()
  const { go } = useNavigation()
  return (
    <button type="button" className="quiet-action" onClick={() => go({ at: 'memory', id })}>
      <Icon name="heart" />
      {t.memoryShow}
    </button>
  )
}
