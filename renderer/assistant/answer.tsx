import type { ConversationView } from '../../agent/protocol/index.ts'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useSpokenText, useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'

/** What it said. Never shortened and never shrunk: while driving the agent sends a shorter form. */
export function Answer({ conversation }: { readonly conversation: ConversationView }) {
  const { say, lang } = useSpokenText()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const { reply, shortReply } = conversation
  const shown = driving ? (shortReply ?? reply) : reply
  return shown ? (
    <p className="answer" lang={lang}>
      {say(shown)}
    </p>
  ) : null
}

/** Why it did it, with the way back in its right half. */
export function ReasonChip({ conversation }: { readonly conversation: ConversationView }) {
  const { t } = useText()
  const spoken = useSpokenText()
  const send = useSend()
  const { go } = useNavigation()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const turn = useSnapshot(snapshot => snapshot.turns.at(-1))
  const { reason } = conversation
  // Only what this very turn did is offered back beside it; what was before it is undone by saying so.
  const undoable = conversation.undoable && (turn?.decisions.length ?? 0) > 0
  // "Because you said so" is no news; what is worth a chip is a reason the driver did not give.
  const because =
    reason && reason.rung !== 'explicit' ? spoken.t.because(spoken.say(reason.because)) : undefined
  const explained = turn !== undefined && turn.decisions.length > 0 && !driving
  if (because === undefined && !undoable && !explained) return null
  return (
    <div className="reason">
      {explained ? (
        <button
          type="button"
          className="reason-words"
          onClick={() => go({ at: 'history', turnId: turn.id })}
          aria-label={because === undefined ? t.whyThis : `${because}. ${t.whyThis}`}
        >
          <span
            className={because === undefined ? 'reason-quiet' : undefined}
            lang={because === undefined ? undefined : spoken.lang}
          >
            {because ?? t.why}
          </span>
          <Icon name="chevron-right" size={24} />
        </button>
      ) : (
        because !== undefined && (
          <p className="reason-words" lang={spoken.lang}>
            {because}
          </p>
        )
      )}
      {undoable && (
        <button type="button" className="undo" onClick={() => void send({ type: 'undo' })}>
          <Icon name="undo-2" />
          <span>{t.undo}</span>
        </button>
      )}
    </div>
  )
}
