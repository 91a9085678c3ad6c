import { useEffect } from 'react'
import type { Localised } from '../../agent/protocol/index.ts'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import { useAskMemory } from './use-memory.ts'

/** What was just forgotten, and how long that can be taken back. */
export interface Forgotten {
  readonly title: Localised
  readonly undoMs: number
  /** Tells one from the next. */
  readonly at: number
}

interface NoteProps {
  readonly forgotten: Forgotten
  readonly onRestored: (id: string) => void
  readonly onOver: () => void
}

/** Says that something was forgotten, and offers to bring it back while that can be done. */
export function ForgottenNote({ forgotten, onRestored, onOver }: NoteProps) {
  const { t, say } = useText()
  const ask = useAskMemory()
  const { undoMs } = forgotten
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs from when it was forgotten
  useEffect(() => {
    const timer = setTimeout(onOver, undoMs)
    return () => clearTimeout(timer)
  }, [undoMs])
  const restore = async (): Promise<void> => {
    const restored = await ask({ do: 'restore' }, 'changed')
    if (restored) onRestored(restored.id)
    else onOver()
  }
  return (
    <div className="forgotten" role="status">
      <p>
        <b>{t.memoryForgotten(say(forgotten.title))}</b>
        <small>{t.memoryForgottenHint}</small>
      </p>
      <button type="button" onClick={() => void restore()}>
        <Icon name="undo-2" />
        {t.memoryRestore}
      </button>
    </div>
  )
}
