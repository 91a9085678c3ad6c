import { type ReactNode, type RefObject, useRef } from 'react'
import { useLinkStatus, useSnapshot } from '../connection/use-screen.tsx'
import { tagOfWords } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { Thread } from '../thread/index.ts'
import { Answer, ReasonChip } from './answer.tsx'
import { Clarify } from './clarify.tsx'
import { Hints } from './hints.tsx'
import { Lost, useLost } from './lost.tsx'
import { SayField, TypingWaits } from './say-field.tsx'
import { stateTone, stateWord } from './state-word.ts'
import { useResting } from './use-resting.ts'
import { useYield } from './use-yield.ts'

interface AssistantColumnProps {
  /** The thread's element: the link to the car leaves from it. */
  readonly threadRef: RefObject<HTMLDivElement | null>
  /** The cards, where they share the column; they make room for the answer. */
  readonly cards?: ReactNode
  /** How many cards rows there are: fewer leave room for more examples. */
  readonly cardRows: number
}

/** The thread, the state in a word, the words, the answer and its reason; the cards below. */
export function AssistantColumn({ threadRef, cards, cardRows }: AssistantColumnProps) {
  const column = useRef<HTMLElement>(null)
  const conversation = useSnapshot(snapshot => snapshot.conversation)
  const driving = useSnapshot(snapshot => snapshot.driving)
  useYield(column)
  return (
    <main className="assistant" ref={column} data-phase={conversation.phase}>
      <div className="assistant-top">
        <Presence threadRef={threadRef} />
        <Exchange hints={driving ? 0 : 4 - cardRows} />
      </div>
      {!conversation.question && cards}
    </main>
  )
}

function Presence({ threadRef }: Pick<AssistantColumnProps, 'threadRef'>) {
  const { t } = useText()
  const conversation = useSnapshot(snapshot => snapshot.conversation)
  const lost = useLinkStatus() === 'reconnecting'
  const open = useSnapshot(snapshot => snapshot.voice?.open === true)
  return (
    <div className="presence">
      <div className="presence-thread" ref={threadRef}>
        <Thread
          phase={lost ? 'idle' : conversation.phase}
          reading={(conversation.confirmation?.readingRow ?? -1) >= 0}
        />
      </div>
      <span
        className={`state-word ${lost ? 'lost-word' : stateTone(conversation.phase, open)}`}
        aria-live="polite"
      >
        {lost ? t.state_reconnecting : t[stateWord(conversation, open)]}
      </span>
    </div>
  )
}

/** What was said and what was answered, or what could be said. */
function Exchange(props: { readonly hints: number }) {
  return useLost() ? <Lost /> : <Talk {...props} />
}

function Talk({ hints }: { readonly hints: number }) {
  const conversation = useSnapshot(snapshot => snapshot.conversation)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const resting = useResting()
  const { phase, words, question } = conversation
  const hearing = phase === 'listening' || phase === 'transcribing'
  const understanding = phase === 'thinking' || phase === 'acting'
  return (
    <>
      {hearing && words !== '' && (
        <p className="live-words" lang={tagOfWords(words)}>
          {words}
        </p>
      )}
      {!hearing && !driving && <SayField />}
      {driving && understanding && (
        <p className="words" lang={tagOfWords(words)}>
          {words}
        </p>
      )}
      {driving && phase === 'idle' && resting && <TypingWaits />}
      <div aria-live="polite" aria-atomic="true" className="spoken">
        {!question && !hearing && !resting && <Answer conversation={conversation} />}
      </div>
      {question && <Clarify key={question.id} question={question} />}
      {!question && !hearing && !understanding && !resting && <ReasonChip conversation={conversation} />}
      {resting && phase === 'idle' && hints > 0 && <Hints count={hints} />}
    </>
  )
}
