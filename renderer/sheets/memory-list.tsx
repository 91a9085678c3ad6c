import type { MemoryRow } from '../../agent/protocol/index.ts'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import { Conditions, Sure, useMetaWords } from './memory-parts.tsx'
import { type MemoryList, useAskMemory } from './use-memory.ts'

interface RowsProps {
  readonly list: MemoryList
  readonly chosenId: string | undefined
  /** Heads between groups; of no use where only one is shown. */
  readonly heads: boolean
  readonly onChoose: (id: string) => void
  readonly onMore: () => void
}

/** What is remembered, by group. */
export function MemoryRows({ list, chosenId, heads, onChoose, onMore }: RowsProps) {
  const { t, say } = useText()
  const names = new Map(list.groups.map(group => [group.id, group.name]))
  const left = list.total - list.rows.length
  return (
    <>
      <ul className="memory-list">
        {list.rows.map((row, index) => {
          const name = names.get(row.group)
          return (
            <li key={row.id}>
              {heads && name !== undefined && row.group !== list.rows[index - 1]?.group && (
                <h3>{say(name)}</h3>
              )}
              <MemoryRowButton row={row} chosen={row.id === chosenId} onChoose={() => onChoose(row.id)} />
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <button type="button" className="more" onClick={onMore}>
          {t.memoryMore(left)}
        </button>
      )}
    </>
  )
}

interface RowProps {
  readonly row: MemoryRow
  readonly chosen?: boolean
  readonly onChoose: () => void
}

/** One row: what, how sure, whose and when, where from and since when. */
export function MemoryRowButton({ row, chosen = false, onChoose }: RowProps) {
  const { say } = useText()
  const meta = useMetaWords()
  return (
    <button
      type="button"
      className="memory-row"
      aria-current={chosen || undefined}
      onClick={event => {
        // By keyboard, the way on is into what opens, not past all the other rows.
        if (event.detail === 0) event.currentTarget.blur()
        onChoose()
      }}
    >
      <span className="memory-head">
        <b>{say(row.title)}</b>
        {!row.past && <Sure sure={row.sure} />}
      </span>
      <Conditions row={row} />
      <span className="memory-meta">{meta(row)}</span>
    </button>
  )
}

/** Habits that were noticed and wait for a yes or no. */
export function Offers({ offers }: { readonly offers: readonly MemoryRow[] }) {
  const { t, say, language } = useText()
  const ask = useAskMemory()
  if (offers.length === 0) return null
  return (
    <section className="offers" aria-label={t.memoryOffers}>
      {offers.map(offer => {
        const when = offer.when.map(tag => say(tag.words)).join(language === 'zh' ? '、' : ', ')
        const settle = (accept: boolean) => void ask({ do: 'settle', id: offer.id, accept }, 'changed')
        return (
          <div key={offer.id} className="offer">
            <Icon name="sparkle" />
            <p>
              <b>{t.memoryOfferAsk(say(offer.title), when)}</b>
              <small>{t.memoryOfferSeen(offer.times)}</small>
            </p>
            <div className="detail-actions">
              <button type="button" onClick={() => settle(false)}>
                {t.memoryNo}
              </button>
              <button type="button" className="primary" onClick={() => settle(true)}>
                {t.memoryYes}
              </button>
            </div>
          </div>
        )
      })}
    </section>
  )
}
