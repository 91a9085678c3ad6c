import type { HeadUnit } from '../../../agent/head-unit/head-unit.ts'

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
    ({ tool, arguments: given }) => [tool, given],
  )
  const requests = (said?.turn?.requests ?? draft?.requests ?? []).map(request => ({
    ...request,
    words: undefined,
    slots: 'slots' in request ? { ...request.slots, words: undefined } : undefined,
  }))
  await unit.dispatch({ type: 'cancel' })
  return JSON.stringify(decisions.length > 0 ? decisions : requests).toLowerCase()
}
