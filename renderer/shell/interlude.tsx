import { useEffect, useState } from 'react'
import type { LinkStatus } from '../connection/connection.ts'
import { Thread } from '../thread/index.ts'
import { screenMessages } from './screen-language.ts'

/** After this long something is wrong and it should be said, ms. */
const LONG = 8_000

/** What is shown while there is no car to show yet, or none any more. */
export function Interlude({ status }: { readonly status: LinkStatus }) {
  const t = screenMessages()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  if (status === 'mismatch' || status === 'unauthorised') {
    return (
      <main className="interlude">
        <h1>{status === 'mismatch' ? t.mismatchTitle : t.unauthorisedTitle}</h1>
        <p>{status === 'mismatch' ? t.mismatchText : t.unauthorisedText}</p>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </main>
    )
  }
  return (
    <main className="interlude" aria-busy="true">
      <div className="interlude-thread">
        <Thread phase="thinking" />
      </div>
      <h1>{t.starting}</h1>
      <p role="status">{long ? t.startingLong : t.startingHint}</p>
    </main>
  )
}
