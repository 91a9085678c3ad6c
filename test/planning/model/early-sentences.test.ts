import { describe, expect, test, vi } from 'vitest'
import type { Plan, Remark } from '../../../agent/planning/plan.ts'
import { ManualTimers } from '../../../agent/platform/timers.ts'
import type { Behaviour } from '../../model-server/model-server.ts'
import { scene } from '../support.ts'
import { hybridPlanner, modelServer, planFor, saysOf } from './support.ts'

const TALK = 'how high is the eiffel tower'
/** For what comes over a real socket. */
const PATIENT = { timeout: 8000, interval: 2 }

/** Begins to listen: what has been told so far, and the plan that is to come. */
const begin = async (words: string, ...behaviours: readonly Behaviour[]) => {
  const server = await modelServer()
  server.behave(...behaviours)
  const told: string[] = []
  const language = /\p{Script=Han}/u.test(words) ? 'zh' : 'en'
  const timers = new ManualTimers()
  const onRemark = ({ say }: Remark): void => {
    told.push(say[language])
  }
  const { signal } = new AbortController()
  const planning = planFor(hybridPlanner(server.url, { timers }), words, scene(), signal, onRemark)
  return { told, planning, timers, server }
}

/** What was told before the plan was there, and the plan. */
const listenTo = async (words: string, ...behaviours: readonly Behaviour[]) => {
  const { told, planning, server } = await begin(words, ...behaviours)
  return { told, plan: await planning, server }
}
const left = (plan: Plan, language: 'en' | 'zh' = 'en'): string =>
  saysOf({ ...plan, remarks: plan.remarks.filter(remark => remark.said !== true) }, language)

describe('an answer in prose is told sentence by sentence while it streams', () => {
  test('the first while the last is still to come, and nothing twice', async () => {
    const { told, planning, timers, server } = await begin(TALK, {
      type: 'steps',
      steps: [
        { say: 'The tower is 330 metres high. It was built for ' },
        { say: 'a fair in 1889, by Dr. Eiffel and many others.' },
        { close: 'end' },
      ],
    })
    await vi.waitUntil(() => told.length === 1, PATIENT)
    expect(told).toEqual(['The tower is 330 metres high.'])
    timers.advance(700)
    server.release()
    server.release()
    const plan = await planning
    expect(plan.trace?.firstSentenceMs).toBe(0)
    expect(saysOf(plan)).toBe(
      'The tower is 330 metres high. It was built for a fair in 1889, by Dr. Eiffel and many others.',
    )
    expect(left(plan)).toBe('It was built for a fair in 1889, by Dr. Eiffel and many others.')
  })

  test('中文也一样', async () => {
    const { told, plan } = await listenTo('埃菲尔铁塔有多高', {
      type: 'answer',
      text: '铁塔高三百三十米。它建于十九世纪。很多人去看它。',
    })
    expect(told).toEqual(['铁塔高三百三十米。', '它建于十九世纪。'])
    expect(left(plan, 'zh')).toBe('很多人去看它。')
  })

  test('no more than can be heard', async () => {
    const { told, plan } = await listenTo(TALK, {
      type: 'answer',
      text: 'One here. Two here. Three here. Four.',
    })
    expect(told).toEqual(['One here.', 'Two here.', 'Three here.'])
    expect(left(plan)).toBe('')
  })

  test.each([
    ['a promise', "Gladly, a wish. I've opened your window. There you go."],
    ['a call in words', 'Gladly, a wish. Here: {"tool":"set_nothing","arguments":{}} There you go.'],
    ['another language', 'Gladly, a wish. 窗户已经打开了，很舒服。There you go.'],
  ])('%s is not told, nor what comes after it; what was told stands', async (_, text) => {
    const { told, plan } = await listenTo(
      TALK,
      { type: 'answer', text },
      { type: 'answer', text: 'I cannot tell.' },
    )
    expect(told).toEqual(['Gladly, a wish.'])
    expect(saysOf(plan)).toBe('Gladly, a wish. I cannot tell.')
    expect(plan.changes).toEqual([])
  })

  test('a mended answer does not say again what was told', async () => {
    const { plan } = await listenTo(
      TALK,
      { type: 'answer', text: "It is high. I've opened the window." },
      { type: 'answer', text: 'It is high. About 330 metres.' },
    )
    expect(saysOf(plan)).toBe('It is high. About 330 metres.')
  })

  test('a call may still follow: it is planned, and what was told stands', async () => {
    const calls = [{ name: 'set_light_ambient_color', arguments: { value: 'blue' } }]
    const { told, plan } = await listenTo('turn this place into a lagoon at dusk', {
      type: 'answer',
      text: 'What a lovely idea. Blue it is',
      calls,
    })
    expect(told).toEqual(['What a lovely idea.'])
    expect(plan.changes).toContainEqual({ key: 'light.ambient_color', value: 'blue' })
    expect(left(plan)).toBe('')
  })

  test('a stream that is closed in mid-answer: what was told, and one honest sentence', async () => {
    const { told, planning, server } = await begin(TALK, {
      type: 'steps',
      steps: [{ say: 'It is high. It was' }, { close: 'hang_up' }],
    })
    await vi.waitUntil(() => told.length === 1, PATIENT)
    server.release()
    const plan = await planning
    expect(told).toEqual(['It is high.'])
    expect(saysOf(plan)).toBe('It is high. That is as far as the language model got.')
    expect(plan.by).toBe('model')
    expect(server.asked).toHaveLength(1)
  })

  test('and one that stalls', async () => {
    const { told, planning, timers, server } = await begin(TALK, {
      type: 'steps',
      steps: [{ say: 'It is high. It was' }],
    })
    await vi.waitUntil(() => told.length === 1, PATIENT)
    timers.advanceToNext()
    expect(saysOf(await planning)).toBe('It is high. That is as far as the language model got.')
    expect(server.asked).toHaveLength(1)
  })

  test('what the car had understood itself is done though the stream broke', async () => {
    const { told, planning, server } = await begin('open my window and book a hotel', {
      type: 'steps',
      steps: [{ say: 'Hotels are not my trade. But I' }, { close: 'hang_up' }],
    })
    await vi.waitUntil(() => told.length === 1, PATIENT)
    server.release()
    const plan = await planning
    expect(plan.changes).toEqual([{ key: 'window.position@driver', value: 100 }])
    expect(saysOf(plan)).toBe('Hotels are not my trade. That is as far as the language model got.')
  })
})
