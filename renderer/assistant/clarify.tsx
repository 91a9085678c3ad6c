import type { ConversationView } from '../../agent/protocol/index.ts'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { useSpokenText, useText } from '../i18n/use-text.ts'
import { useShortcut } from '../shell/shortcuts.ts'

type Question = NonNullable<ConversationView['question']>

/** One short question with two or three answers, numbered like the marks on the car. */
export function Clarify({ question }: { readonly question: Question }) {
  const { t } = useText()
  const { say, lang } = useSpokenText()
  const send = useSend()
  const heard = useSnapshot(snapshot => snapshot.conversation.microphone !== 'unavailable')
  const choose = (option: number): void => {
    if (option < question.options.length) void send({ type: 'answer', questionId: question.id, option })
  }
  useShortcut('1', () => choose(0))
  useShortcut('2', () => choose(1))
  useShortcut('3', () => choose(2))
  useShortcut('Escape', () => void send({ type: 'cancel' }))
  return (
    <section className="clarify" aria-label={say(question.say)}>
      <div className="question">
        <h1 lang={lang}>{say(question.say)}</h1>
        <button type="button" className="quiet-button" onClick={() => void send({ type: 'cancel' })}>
          {t.cancel}
        </button>
      </div>
      <p className="hint">{heard ? t.touchOrSay : t.touchOne}</p>
      <ol className="answers">
        {question.options.map((option, index) => (
          <li key={option.label.en}>
            <button type="button" onClick={() => choose(index)}>
              <i aria-hidden="true">{index + 1}</i>
              <b lang={lang}>{say(option.label)}</b>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
