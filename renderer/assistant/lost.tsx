import { useEffect, useState } from 'react'
import { useLinkStatus } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'

/** A connection that is back sooner was never missed, ms. */
const NOTICED = 2_000

/** Has the connection been gone for so long that what is shown may no longer be so? */
export function useLost(): boolean {
  const gone = useLinkStatus() === 'reconnecting'
  const [noticed, setNoticed] = useState(false)
  useEffect(() => {
    setNoticed(false)
    if (!gone) return
    const timer = setTimeout(() => setNoticed(true), NOTICED)
    return () => clearTimeout(timer)
  }, [gone])
  return gone && noticed
}

/** In the place of the answer: what is wrong, and what would mend it. */
export function Lost() {
  const { t } = useText()
  return (
    <div className="lost" role="status">
      <p className="answer">{t.lost}</p>
      <p>{t.lostHint}</p>
    </div>
  )
}
