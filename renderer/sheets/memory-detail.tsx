import { useState } from 'react'
import type { MemoryRow } from '../../agent/protocol/index.ts'
import { Icon } from '../design/index.ts'
import { sentenceCase } from '../i18n/format.ts'
import { tagOfWords } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { MemoryEdit } from './memory-edit.tsx'
import type { Forgotten } from './memory-forgotten.tsx'
import { MemoryRowButton } from './memory-list.tsx'
import { Conditions, Sure, useDays, useTopOfDetail } from './memory-parts.tsx'
import { hoursOf, monthsOf } from './memory-seasons.ts'
import { type MemoryDetailAnswer, useAskMemory, useMemoryDetail } from './use-memory.ts'

interface DetailProps {
  readonly id: string
  /** Others something is remembered of. */
  readonly people: readonly string[]
  readonly onChoose: (id: string) => void
  readonly onForgotten: (forgotten: Forgotten) => void
  readonly onClose: () => void
}

/** One remembered thing: where it comes from, when it holds, what was before; change it, forget it. */
export function MemoryDetail({ id, people, onChoose, onForgotten, onClose }: DetailProps) {
  const { t } = useText()
  const { answer, failed } = useMemoryDetail(id)
  const [step, setStep] = useState<'read' | 'edit' | 'merge'>('read')
  if (answer === undefined) return <p className="note">{failed ? t.memoryGone : t.memoryLoading}</p>
  switch (step) {
    case 'edit':
      return (
        <MemoryEdit
          detail={answer}
          people={people}
          onDone={changed => (changed === undefined ? setStep('read') : onChoose(changed))}
        />
      )
    case 'merge':
      return <Merge detail={answer} onCancel={() => setStep('read')} onMerged={onChoose} />
    case 'read':
      return (
        <Reading
          detail={answer}
          onChoose={onChoose}
          onForgotten={onForgotten}
          onClose={onClose}
          onStep={setStep}
        />
      )
  }
}

interface ReadingProps extends Pick<DetailProps, 'onChoose' | 'onForgotten' | 'onClose'> {
  readonly detail: MemoryDetailAnswer
  readonly onStep: (step: 'edit' | 'merge') => void
}

function Reading({ detail, onChoose, onForgotten, onClose, onStep }: ReadingProps) {
  const { t, say } = useText()
  const ask = useAskMemory()
  const { row, before, replacedBy, alike } = detail
  const top = useTopOfDetail(row.id)
  const forget = async (): Promise<void> => {
    const gone = await ask({ do: 'forget', id: row.id }, 'forgotten')
    if (gone) onForgotten({ title: gone.title, undoMs: gone.undoMs, at: performance.now() })
  }
  return (
    <article ref={top} tabIndex={-1} className="memory-detail" aria-label={say(row.title)}>
      <header>
        <p className="kicker">
          {row.past ? t.memoryNotNow : t.memoryNow} · {sentenceCase(say(detail.topic))}
        </p>
        <button type="button" className="icon-button" aria-label={t.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </header>
      <h2>{say(row.title)}</h2>
      <Conditions row={row} />
      <Calendar row={row} />
      <Words detail={detail} />
      <Facts detail={detail} />
      {replacedBy && (
        <section>
          <h3>{t.memoryReplacedBy}</h3>
          <MemoryRowButton row={replacedBy} onChoose={() => onChoose(replacedBy.id)} />
        </section>
      )}
      <div className="detail-actions">
        {!row.past && (
          <button type="button" onClick={() => onStep('edit')}>
            <Icon name="pencil" />
            {t.memoryEdit}
          </button>
        )}
        <button type="button" className="danger" onClick={() => void forget()}>
          <Icon name="trash-2" />
          {t.memoryForget}
        </button>
      </div>
      {alike.length > 0 && (
        <div className="detail-actions">
          <button type="button" onClick={() => onStep('merge')}>
            <Icon name="merge" />
            {t.memoryMerge}
          </button>
        </div>
      )}
      <Before rows={before} />
    </article>
  )
}

/** The months and hours it holds in, where its condition tells of them. */
function Calendar({ row }: { readonly row: MemoryRow }) {
  const { t, language } = useText()
  const months = monthsOf(row.when)
  const hours = hoursOf(row.when)
  if (months === undefined && hours === undefined) return null
  const name = (month: number): string =>
    language === 'zh'
      ? String(month + 1)
      : new Date(2026, month, 1).toLocaleDateString('en-GB', { month: 'narrow' })
  // What it says is said by the chips already.
  return (
    <div className="memory-calendar" aria-hidden="true">
      {months && (
        <ol title={t.memoryMonths}>
          {months.map((on, month) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: months stay where they are
            <li key={month} data-on={on || undefined}>
              {name(month)}
            </li>
          ))}
        </ol>
      )}
      {hours && (
        <ol className="hours" title={t.memoryHours}>
          {hours.map((on, hour) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hours stay where they are
            <li key={hour} data-on={on || undefined} />
          ))}
        </ol>
      )}
    </div>
  )
}

/** The words it rests on, the latest first. */
function Words({ detail: { said, by } }: { readonly detail: MemoryDetailAnswer }) {
  const { t } = useText()
  const day = useDays()
  return said.map(({ words, at }) => (
    <figure key={`${at} ${words}`} className="memory-words">
      <blockquote lang={tagOfWords(words)}>{words}</blockquote>
      <figcaption>
        {day(at)}
        {by !== undefined && ` · ${t.memorySaidBy(by)}`}
      </figcaption>
    </figure>
  ))
}

function Facts({ detail: { row } }: { readonly detail: MemoryDetailAnswer }) {
  const { t } = useText()
  const day = useDays()
  const known = {
    stated: t.memorySaid(row.times),
    observed: t.memorySeen(row.times),
    corrected: t.origin_corrected,
    inferred: t.origin_inferred,
  }[row.origin]
  return (
    <ul className="memory-facts">
      <li className="sure-line">
        <Sure sure={row.sure} />
        {` · ${known}`}
      </li>
      <li>
        {sentenceCase(
          row.until === undefined
            ? t.memorySince(day(row.since))
            : row.past
              ? t.memorySpan(day(row.since), day(row.until))
              : `${t.memorySince(day(row.since))} · ${t.memoryUntil(day(row.until))}`,
        )}
      </li>
      <li>
        {sentenceCase(t.memoryUsed(row.uses))}
        {row.lastUsed !== undefined && ` · ${t.memoryLastUsed(day(row.lastUsed))}`}
      </li>
    </ul>
  )
}

/** What it was before, dated, the latest first. */
function Before({ rows }: { readonly rows: readonly MemoryRow[] }) {
  const { t, say, language } = useText()
  const day = useDays()
  if (rows.length === 0) return null
  return (
    <section className="memory-before">
      <h3>{t.memoryBefore}</h3>
      <ol>
        {rows.map(row => {
          const when = row.when.map(tag => say(tag.words)).join(language === 'zh' ? '、' : ', ')
          return (
            <li key={row.id}>
              <s>
                {when === '' ? say(row.title) : `${say(row.title)}${language === 'zh' ? '，' : ', '}${when}`}
              </s>
              <small>
                {t.memorySpan(day(row.since), day(row.until ?? row.since))} · {t[`origin_${row.origin}`]}
              </small>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface MergeProps {
  readonly detail: MemoryDetailAnswer
  readonly onCancel: () => void
  readonly onMerged: (id: string) => void
}

/** Which other row means the same. */
function Merge({ detail: { row, alike }, onCancel, onMerged }: MergeProps) {
  const { t, say } = useText()
  const ask = useAskMemory()
  const merge = async (other: string): Promise<void> => {
    const merged = await ask({ do: 'merge', keep: row.id, other }, 'changed')
    if (!merged) return
    onCancel()
    onMerged(merged.id)
  }
  return (
    <div className="memory-detail">
      <p className="question-text">{t.memoryMergeAsk(say(row.title))}</p>
      <p className="note">{t.memoryMergeHint}</p>
      <ul className="memory-list">
        {alike.map(other => (
          <li key={other.id}>
            <MemoryRowButton row={other} onChoose={() => void merge(other.id)} />
          </li>
        ))}
      </ul>
      <div className="detail-actions">
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </div>
  )
}
