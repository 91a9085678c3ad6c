import { describe, expect, test } from 'vitest'
import { scene } from '../support.ts'
import { hybridPlanner, KEY, modelServer, planFor, saysOf } from './support.ts'

/** Words the local planner can do nothing with. */
const WISH = 'turn this place into a lagoon at dusk'
/** Words of which it can do one part. */
const HALF = 'open my window and book a hotel'

const timed = async <Result>(work: Promise<Result>): Promise<{ result: Result; ms: number }> => {
  const started = performance.now()
  return { result: await work, ms: performance.now() - started }
}

describe('a server that misbehaves: the local answer in time, said once, nothing done twice', () => {
  test.each([
    ['a slow first token', { type: 'slow', ms: 9000, text: 'Too late.' }, /too slow/],
    ['a stall in mid-stream', { type: 'stall' }, /stopped in mid-answer/],
    ['429', { type: 'status', status: 429, headers: { 'retry-after': '30' } }, /busy/],
    ['500', { type: 'status', status: 500 }, /fault/],
    ['503', { type: 'status', status: 503 }, /fault/],
    [
      '401',
      { type: 'status', status: 401, message: `Incorrect API key provided: ${KEY}` },
      /refuses the key/,
    ],
    ['broken JSON', { type: 'garbage' }, /garbled/],
    ['an endless answer', { type: 'endless' }, /come to an end/],
    ['a closed socket', { type: 'hang_up', after: 'nothing' }, /broke off/],
    ['a socket closed in mid-answer', { type: 'hang_up', after: 'headers' }, /broke off/],
  ] as const)('%s', async (_, behaviour, sentence) => {
    const server = await modelServer()
    server.behave(behaviour)
    const reported: unknown[] = []
    const planner = hybridPlanner(server.url, { timeoutMs: 2000, report: error => reported.push(error) })
    const { result: plan, ms } = await timed(planFor(planner, HALF))
    expect(ms).toBeLessThan(3500)
    expect(saysOf(plan)).toMatch(sentence)
    expect(saysOf(plan)).toMatch(/left that out/)
    expect(plan.changes).toEqual([{ key: 'window.position@driver', value: 100 }])
    expect(plan.by).toBe('local')
    const again = await timed(planFor(planner, HALF))
    expect(again.ms).toBeLessThan(50)
    expect(saysOf(again.result)).not.toMatch(sentence)
    expect(server.asked).toHaveLength(1)
    expect(JSON.stringify([plan, reported.map(String)])).not.toContain(KEY)
  })

  test.each([
    ['an unknown tool', { calls: [{ name: 'set_flux_capacitor', arguments: { value: 1 } }] }],
    ['a wrong type', { calls: [{ name: 'set_light_ambient', arguments: { value: 'purple-ish' } }] }],
    [
      'a value out of range',
      { calls: [{ name: 'set_window_position', arguments: { zones: ['driver'], value: 250 } }] },
    ],
    [
      'a place the setting has not',
      { calls: [{ name: 'set_window_position', arguments: { zones: ['roof'], value: 50 } }] },
    ],
    ['no value', { calls: [{ name: 'set_window_position', arguments: {} }] }],
    [
      'arguments that are no JSON',
      { calls: [{ name: 'set_window_position', arguments: 'half open please' }] },
    ],
    ['a promise without a call', { text: "Sure, I've opened your window for you." }],
    ['an empty answer', { text: '' }],
    ['another language', { text: '好的，这里已经很舒服。' }],
  ])('%s is given back once, and mended', async (_, nonsense) => {
    const server = await modelServer()
    server.behave(
      { type: 'answer', ...nonsense },
      { type: 'answer', calls: [{ name: 'set_light_ambient_color', arguments: { value: 'blue' } }] },
    )
    const plan = await planFor(hybridPlanner(server.url), WISH)
    expect(plan.changes).toContainEqual({ key: 'light.ambient_color', value: 'blue' })
    expect(plan.trace).toMatchObject({ mended: true, why: 'not_understood', tokens: { prompt: 1800 } })
    expect(server.asked).toHaveLength(2)
    expect(server.asked[1]?.body.messages?.at(-1)?.content).toMatch(/Not carried out/)
  })

  test.each([
    ['an unknown tool', { calls: [{ name: 'set_flux_capacitor', arguments: { value: 1 } }] }],
    ['a promise', { text: 'Done! Your cabin is now a lagoon.' }],
    ['中文的空头承诺', { text: '好的，已为您打开氛围灯。' }],
  ])('%s twice is answered honestly, with nothing done', async (_, nonsense) => {
    const server = await modelServer()
    server.behave({ type: 'answer', ...nonsense })
    const plan = await planFor(hybridPlanner(server.url), WISH)
    expect(plan.changes).toEqual([])
    expect(saysOf(plan)).toMatch(/changed nothing/)
    expect(server.asked).toHaveLength(2)
  })

  test('two calls, one of them refused by the car: neither is done', async () => {
    const server = await modelServer()
    server.behave({
      type: 'answer',
      calls: [
        { name: 'set_door_position', arguments: { zones: ['driver'], value: 100 } },
        { name: 'set_light_ambient_color', arguments: { value: 'blue' } },
      ],
    })
    const plan = await planFor(hybridPlanner(server.url), WISH, scene({ world: { speed: 50, gear: 'D' } }))
    expect(plan.changes).toEqual([])
    expect(plan.question?.say.en).toMatch(/rest/)
  })
})

describe('a server that is not there', () => {
  test('nobody listens: the local answer comes at once', async () => {
    const server = await modelServer()
    const { url } = server
    await server.close()
    const { result, ms } = await timed(planFor(hybridPlanner(url), WISH))
    expect(ms).toBeLessThan(1500)
    expect(saysOf(result)).toMatch(/can't reach the language model/)
    expect(result.trace?.why).toBe('unreachable')
  })

  test('nobody answers the knock: within 1.5 s the first time, within 50 ms while it is left alone', async () => {
    // TEST-NET-1: nobody has this address.
    const planner = hybridPlanner('http://192.0.2.1/v1', { timeoutMs: 4000 })
    expect((await timed(planFor(planner, WISH))).ms).toBeLessThan(1500)
    const again = await timed(planFor(planner, WISH))
    expect(again.ms).toBeLessThan(50)
    expect(again.result.trace?.why).toBe('waiting')
  })

  test('is tried again after a pause, which doubles, and believed again when it answers', async () => {
    const server = await modelServer()
    server.behave(
      { type: 'status', status: 500 },
      { type: 'status', status: 500 },
      { type: 'answer', text: 'I am back.' },
    )
    let now = 0
    const planner = hybridPlanner(server.url, { now: () => now })
    await planFor(planner, WISH)
    now = 1900
    await planFor(planner, WISH)
    expect(server.asked).toHaveLength(1)
    now = 2100
    expect(saysOf(await planFor(planner, WISH))).not.toMatch(/fault/)
    expect(server.asked).toHaveLength(2)
    now = 2100 + 3900
    await planFor(planner, WISH)
    expect(server.asked).toHaveLength(2)
    now = 2100 + 4100
    expect(saysOf(await planFor(planner, WISH))).toBe('I am back.')
  })

  test('Retry-After is kept to', async () => {
    const server = await modelServer()
    server.behave(
      { type: 'status', status: 429, headers: { 'retry-after': '60' } },
      { type: 'answer', text: 'Yes?' },
    )
    let now = 0
    const planner = hybridPlanner(server.url, { now: () => now })
    await planFor(planner, WISH)
    now = 59_000
    expect((await planFor(planner, WISH)).trace?.why).toBe('waiting')
    now = 61_000
    expect(saysOf(await planFor(planner, WISH))).toBe('Yes?')
  })
})

describe('called off', () => {
  test('cancel ends the stream, and nothing is planned', async () => {
    const server = await modelServer()
    server.behave({ type: 'stall' })
    const cancel = new AbortController()
    const work = planFor(hybridPlanner(server.url), WISH, scene(), cancel.signal)
    const refused = expect(work).rejects.toThrow()
    while (server.asked.length === 0) await new Promise(resolve => setImmediate(resolve))
    cancel.abort(new Error('cancelled'))
    await refused
    while (server.abandoned() === 0) await new Promise(resolve => setImmediate(resolve))
    expect(server.asked).toHaveLength(1)
  })
})

describe('sure', () => {
  test.each([
    'open my window',
    '打开天窗',
    'order a large latte',
    'is my window open?',
    "don't open the window",
  ])('%s needs no model', async words => {
    const server = await modelServer()
    const plan = await planFor(hybridPlanner(server.url), words)
    expect(plan.trace?.why).toBe('sure')
    expect(server.asked).toHaveLength(0)
  })

  test('where nothing may leave the car nothing is sent', async () => {
    const server = await modelServer()
    const plan = await planFor(hybridPlanner(server.url, { sharing: () => 'nothing' }), WISH)
    expect(plan.trace?.why).toBe('not_allowed')
    expect(server.asked).toHaveLength(0)
  })
})
