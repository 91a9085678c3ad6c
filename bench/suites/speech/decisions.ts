import type { HeadUnit } from '../../../agent/head-unit/head-unit.ts'

/** Fields that repeat the words, or how sure the reading is: they differ though the same is meant. */
const WORDING = new Set(['text', 'words', 'certainty'])

const comparable = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) => {
    if (WORDING.has(name)) return undefined
    return typeof inner === 'string' ? inner.toLowerCase().replace(/[.?!]+$/, '') : inner
  })

/**
 * What the product would do on hearing these words, as a comparable text: its tool calls, done or waiting for a yes;
 * where there are none, what it understood; where it understood nothing, nothing.
 */
export async function decisionOn(unit: HeadUnit, words: string): Promise<string> {
  await unit.dispatch({ type: 'resetWorld' })
  if (words === '') return ''
  const { said } = await unit.say(words)
  const draft = said?.pending?.draft
  const decisions = [...(said?.turn?.decisions ?? []), ...(draft?.plan.decisions ?? [])].map(
    ({ tool, arguments: given }) => ({ tool, given }),
  )
  const requests = said?.turn?.requests ?? draft?.requests ?? []
  await unit.dispatch({ type: 'cancel' })
  return comparable(decisions.length > 0 ? decisions : requests)
}
