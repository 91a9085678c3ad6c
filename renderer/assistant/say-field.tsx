import { type KeyboardEvent, useRef, useState } from 'react'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { tagOfWords } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { useShortcut } from '../shell/shortcuts.ts'

/** Longest text the contract lets through; the agent itself says when something is too long to understand. */
const LONGEST = 20_000

/**
 * Where one types, while parked. At rest it shows what was said last, in the place the spoken words have;
 * `/` brings the cursor here from anywhere, and arrow up brings the last words back.
 */
export function SayField() {
  const { t } = useText()
  const send = useSend()
  const words = useSnapshot(snapshot => snapshot.conversation.words)
  const question = useSnapshot(snapshot => snapshot.conversation.question)
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', () => field.current?.focus())

  const submit = (): void => {
    const asked = text.trim()
    if (asked === '') return
    setText('')
    void send({ type: 'say', text: asked })
  }
  const keyed = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (question && text === '') {
      // Whoever has just typed a request answers its question without leaving the keyboard.
      const option = Number(event.key) - 1
      if (option >= 0 && option < question.options.length) {
        event.preventDefault()
        void send({ type: 'answer', questionId: question.id, option })
        return
      }
    }
    if (event.key === 'Escape' && !question) field.current?.blur()
    else if (event.key === 'ArrowUp' && text === '' && words !== '') {
      event.preventDefault()
      setText(words)
    }
  }
  return (
    <form
      className="say-field"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <label>
        <Icon name="keyboard" size={24} />
        <input
          ref={field}
          type="text"
          aria-label={t.fieldLabel}
          placeholder={words || t.fieldPlaceholder}
          data-said={words !== '' || undefined}
          value={text}
          lang={tagOfWords(text || words || t.fieldPlaceholder)}
          maxLength={LONGEST}
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="send"
          onChange={event => setText(event.target.value)}
          onKeyDown={keyed}
        />
        <kbd>/</kbd>
      </label>
      <button type="submit" className="send" aria-label={t.send} disabled={text.trim() === ''}>
        <Icon name="send" size={28} />
      </button>
    </form>
  )
}

/** What stands in the field's place while driving. */
export function TypingWaits() {
  const { t } = useText()
  return <p className="typing-waits">{t.typingWaits}</p>
}
