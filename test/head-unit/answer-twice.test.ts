import { expect, test } from 'vitest'
import { startHeadUnit } from './support.ts'

test('a double tap answers one question, and does not drop what the answer led to', async () => {
  const headUnit = startHeadUnit()
  await headUnit.dispatch({ type: 'say', text: 'order a coffee' })
  const { question } = headUnit.snapshot().conversation
  const tap = { type: 'answer', questionId: question?.id ?? '', option: 0 } as const
  const [first, second] = await Promise.all([headUnit.dispatch(tap), headUnit.dispatch(tap)])
  expect(first?.ok).toBe(true)
  expect(second).toMatchObject({ ok: false, say: { en: 'That question is no longer open.' } })
  expect(headUnit.snapshot().conversation.phase).toBe('confirming')
})
