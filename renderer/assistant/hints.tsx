import { useEffect, useState } from 'react'
import { useSend } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { examplesFor } from './examples.ts'

/** How long a set of examples stays, ms. */
const NEXT_AFTER = 14_000

/** What one could say, a few at a time. A touch says it. */
export function Hints({ count }: { readonly count: number }) {
  const { t, say } = useText()
  const send = useSend()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn(now => now + 1), NEXT_AFTER)
    return () => clearInterval(timer)
  }, [])
  return (
    <section className="hints" aria-label={t.trySaying}>
      {/* Where cards leave little room, the quotation marks say as much. */}
      {count > 2 && <h2>{t.trySaying}</h2>}
      <ul key={turn}>
        {examplesFor(turn, count).map(example => (
          <li key={example.en}>
            <button type="button" onClick={() => void send({ type: 'say', text: say(example) })}>
              {t.quoted(say(example))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
