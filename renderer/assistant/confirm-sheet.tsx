import { useEffect, useId, useRef } from 'react'
import type { ConversationView } from '../../agent/protocol/index.ts'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon, iconNamed } from '../design/index.ts'
import { money } from '../i18n/format.ts'
import { useSpokenText } from '../i18n/use-text.ts'
import { useFocusTrap } from '../sheets/use-focus-trap.ts'
import { useShortcut } from '../shell/shortcuts.ts'

type Confirmation = NonNullable<ConversationView['confirmation']>

/**
 * Money, and whatever else must be agreed to: one argument a row, the one being read lit, two big buttons.
 * It waits as long as the agent waits; there is no timeout that means yes. Enter agrees, Escape declines.
 */
export function ConfirmSheet({ confirmation }: { readonly confirmation: Confirmation }) {
  const { t, say, language, lang } = useSpokenText()
  const send = useSend()
  const heard = useSnapshot(snapshot => snapshot.conversation.microphone !== 'unavailable')
  const id = useId()
  const sheet = useRef<HTMLElement>(null)
  const agree = useRef<HTMLButtonElement>(null)
  const decide = (accept: boolean): void => {
    void send({ type: 'confirm', confirmationId: confirmation.id, accept })
  }
  useFocusTrap(sheet)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sheet (another id) takes the focus again
  useEffect(() => agree.current?.focus(), [confirmation.id])
  useShortcut('Escape', () => decide(false))
  const { rows, price, readingRow } = confirmation
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The row being read comes into sight; once all are read, what it asks about most is at the top.
    const row = list.current?.children[Math.max(0, readingRow)]
    // Newer browsers give something back here, which is no way to tidy up.
    void row?.scrollIntoView({ block: 'nearest' })
  }, [readingRow])
  return (
    <section
      ref={sheet}
      className="confirm-sheet"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-rows`}
    >
      <h1 id={`${id}-title`} lang={lang}>
        {say(confirmation.title)}
      </h1>
      <ul ref={list} className="arguments" id={`${id}-rows`} lang={lang}>
        {rows.map((row, index) => (
          <li
            key={`${row.icon}-${row.text.en}`}
            className={
              index === readingRow ? 'now' : index < readingRow || readingRow < 0 ? 'read' : undefined
            }
          >
            <Icon name={iconNamed(row.icon, 'circle-check')} />
            <span>{say(row.text)}</span>
          </li>
        ))}
      </ul>
      <div className="total">
        {price && <b>{money(price.amount, price.currency, language)}</b>}
        <span className="hint">{heard ? t.sayYesOrNo : t.keysYesOrNo}</span>
      </div>
      <div className="actions">
        <button ref={agree} type="button" className="primary" lang={lang} onClick={() => decide(true)}>
          {say(confirmation.accept)}
        </button>
        <button type="button" lang={lang} onClick={() => decide(false)}>
          {say(confirmation.decline)}
        </button>
      </div>
    </section>
  )
}
