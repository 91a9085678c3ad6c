import { useEffect, useState } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'

/** How long an answer stays on the screen after the last word, ms. */
const ANSWER_STAYS = { parked: 90_000, driving: 20_000 } as const

/** True once the last answer has been there long enough: the column then goes back to rest. */
export function useResting(): boolean {
  const driving = useSnapshot(snapshot => snapshot.driving)
  const idle = useSnapshot(snapshot => snapshot.conversation.phase === 'idle')
  const reply = useSnapshot(snapshot => snapshot.conversation.reply)
  const lastTurn = useSnapshot(snapshot => snapshot.turns.at(-1)?.id)
  const [rested, setRested] = useState<string>()
  const current = reply && `${lastTurn ?? ''}\n${reply.en}`
  useEffect(() => {
    if (!idle || current === undefined) return
    const timer = setTimeout(() => setRested(current), driving ? ANSWER_STAYS.driving : ANSWER_STAYS.parked)
    return () => clearTimeout(timer)
  }, [idle, current, driving])
  return current === undefined || (idle && rested === current)
}
