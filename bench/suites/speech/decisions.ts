import { createHeadUnit } from '../../../agent/head-unit/head-unit.ts'
import { systemClock } from '../../../agent/platform/clock.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'

/** Fields that repeat the words, say how sure the reading is, or are shuffled: they differ though the same is meant. */
const WORDING = new Set(['text', 'words', 'certainty', 'queue'])

const comparable = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) => {
    if (WORDING.has(name)) return undefined
    return typeof inner === 'string' ? inner.toLowerCase().replace(/[.?!]+$/, '') : inner
  })

/**
 * What the product would do on hearing these words, as a comparable text: its tool calls, done or waiting for a yes;
 * where there are none, what it understood; where it understood nothing, nothing. `ms` is the turn alone.
 */
export async function decisionOn(words: string): Promise<{ readonly decision: string; readonly ms: number }> {
  if (words === '') return { decision: '', ms: 0 }
  // A car of its own: a route or an order of the clip before would be in the way.
  const database = openDatabase(':memory:', systemClock)
  const unit = createHeadUnit({ database, ticking: false, logLevel: 'silent' })
  const { said, ms } = await unit.say(words)
  const draft = said?.pending?.draft
  const decisions = [...(said?.turn?.decisions ?? []), ...(draft?.plan.decisions ?? [])].map(
    ({ tool, arguments: given }) => ({ tool, given }),
  )
  const requests = said?.turn?.requests ?? draft?.requests ?? []
  await unit.close()
  return { decision: comparable(decisions.length > 0 ? decisions : requests), ms }
}
