import { describe, expect, test, vi } from 'vitest'
import { limitsFrom } from '../../../agent/planning/model/limits.ts'
import { ManualTimers } from '../../../agent/platform/timers.ts'
import type { Behaviour } from '../../model-server/model-server.ts'
import { scene } from '../support.ts'
import { hybridPlanner, KEY, modelServer, planFor, saysOf } from './support.ts'

/** Words the local planner can do nothing with. */
const WISH = 'turn this place into a lagoon at dusk'
/** Words of which it can do one part. */
const HALF = 'open my window and book a hotel'

/** What an answer may take in these tests, and in each of its phases. Time passes only where a test lets it. */
const TIMEOUT_MS = 800
const LIMITS = limitsFrom(TIMEOUT_MS)
/** For what comes over a real socket: looked for often, and given the time a busy machine needs. */
const PATIENT = { timeout: 8000, interval: 2 }

/** Milliseconds of this process's own work, whatever else the machine is busy with. */
const workOf = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> => {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}

interface Case {
  readonly what: string
  readonly behaviour: Behaviour
  readonly sentence: RegExp
  /** The limit that ends it, where it would never end by itself: the alarm set for so many milliseconds. */
  readonly endedBy?: number
}

describe('a server that misbehaves: the local answer in time, said once, nothing done twice', () => {
  test.each<Case>([
    {
      what: 'a slow first token',
      behaviour: { type: 'silence' },
      sentence: /too slow/,
      endedBy: LIMITS.firstTokenMs,
    },
    {
      what: 'a stall in mid-stream',
      behaviour: { type: 'steps', steps: [{ say: 'Well, ' }] },
      sentence: /stopped in mid-answer/,
      endedBy: LIMITS.betweenTokensMs,
    },
    {
      what: '429',
      behaviour: { type: 'status', status: 429, headers: { 'retry-after': '30' } },
      sentence: /busy/,
    },
    { what: '500', behaviour: { type: 'status', status: 500 }, sentence: /fault/ },
    { what: '503', behaviour: { type: 'status', status: 503 }, sentence: /fault/ },
    {
      what: '401',
      behaviour: { type: 'status', status: 401, message: `Incorrect API key provided: ${KEY}` },
      sentence: /refuses the key/,
    },
    { what: 'broken JSON', behaviour: { type: 'garbage' }, sentence: /garbled/ },
    { what: 'an endless answer', behaviour: { type: 'endless' }, sentence: /come to an end/ },
    { what: 'a closed socket', behaviour: { type: 'hang_up', after: 'nothing' }, sentence: /broke off/ },
    {
      what: 'a socket closed in mid-answer',
      behaviour: { type: 'hang_up', after: 'headers' },
      sentence: /broke off/,
    },
  ])('$what', async ({ behaviour, sentence, endedBy }) => {
    const server = await modelServer()
    server.behave(behaviour)
    const reported: unknown[] = []
    const timers = new ManualTimers()
    const planner = hybridPlanner(server.url, {
      timeoutMs: TIMEOUT_MS,
      timers,
      report: error => reported.push(error),
    })
    const planning = planFor(planner, HALF)
    if (endedBy !== undefined) {
      await vi.waitUntil(() => server.asked.length === 1 && timers.waiting().includes(endedBy), PATIENT)
      timers.advanceToNext()
    }
    const plan = await planning
    expect(timers.now()).toBe(endedBy ?? 0)
    expect(saysOf(plan)).toMatch(sentence)
    expect(saysOf(plan)).toMatch(/left that out/)
    expect(plan.changes).toEqual([{ key: 'window.position@driver', value: 100 }])
    expect(plan.by).toBe('local')
    // Left alone: no limit has to pass, nothing is said of it again, nothing is sent.
    const again = await planFor(planner, HALF)
    expect(timers.now()).toBe(endedBy ?? 0)
    expect(again.trace?.why).toBe('waiting')
    expect(saysOf(again)).not.toMatch(sentence)
    expect(server.asked).toHaveLength(1)
    expect(timers.waiting()).toEqual([])
    expect(JSON.stringify([plan, reported.map(String)])).not.toContain(KEY)
  })

  test('an answer that trickles for ever, never pausing for long, ends at the limit of the whole', async () => {
    const server = await modelServer()
    const word = { say: 'and ' }
    server.behave({ type: 'steps', steps: [word, word, word, word] })
    const timers = new ManualTimers()
    const planner = hybridPlanner(server.url, { timeoutMs: TIMEOUT_MS, timers })
    const planning = planFor(planner, WISH)
    await vi.waitUntil(() => timers.waiting().includes(LIMITS.betweenTokensMs), PATIENT)
    for (const pause of [300, 300]) {
      timers.advance(pause)
      const due = timers.nextDue()
      server.release()
      // The piece has arrived when the pause is counted anew.
      await vi.waitUntil(() => timers.nextDue() !== due, PATIENT)
    }
    timers.advanceToNext()
    const plan = await planning
    expect(timers.now()).toBe(TIMEOUT_MS)
    expect(plan.trace?.why).toBe('too_slow')
    expect(saysOf(plan)).toMatch(/too slow/)
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
    ['the example of the prompt', { text: '{"calls":[],"say":"short sentence"}' }],
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
    const timers = new ManualTimers()
    const plan = await planFor(hybridPlanner(url, { timers }), WISH)
    expect(timers.now()).toBe(0)
    expect(saysOf(plan)).toMatch(/can't reach the language model/)
    expect(plan.trace?.why).toBe('unreachable')
  })

  test('nobody answers the knock: within 1.5 s the first time, within 50 ms while it is left alone', async () => {
    const first: number[] = []
    const later: number[] = []
    for (const _ of [1, 2, 3]) {
      const timers = new ManualTimers()
      // TEST-NET-1: nobody has this address.
      const planner = hybridPlanner('http://192.0.2.1/v1', { timeoutMs: 4000, timers })
      const knocked = await workOf(async () => {
        const planning = planFor(planner, WISH)
        // Where there is no network at all the machine itself says so at once.
        await Promise.race([planning, vi.waitUntil(() => timers.waiting().includes(1000), PATIENT)])
        timers.advanceToNext()
        return planning
      })
      expect(knocked.result.trace?.why).toBe('unreachable')
      first.push(timers.now() + knocked.ms)
      const knockedUntil = timers.now()
      const again = await workOf(() => planFor(planner, WISH))
      expect(again.result.trace?.why).toBe('waiting')
      later.push(timers.now() - knockedUntil + again.ms)
    }
    // What the limits let pass, and what the answer itself takes this machine.
    expect(Math.min(...first)).toBeLessThan(1500)
    expect(Math.min(...later)).toBeLessThan(50)
  })

  test('is tried again after a pause, which doubles, and believed again when it answers', async () => {
    const server = await modelServer()
    server.behave(
      { type: 'status', status: 500 },
      { type: 'status', status: 500 },
      { type: 'answer', text: 'I am back.' },
    )
    const timers = new ManualTimers()
    const planner = hybridPlanner(server.url, { timers })
    await planFor(planner, WISH)
    timers.advance(1900)
    await planFor(planner, WISH)
    expect(server.asked).toHaveLength(1)
    timers.advance(200)
    expect(saysOf(await planFor(planner, WISH))).not.toMatch(/fault/)
    expect(server.asked).toHaveLength(2)
    timers.advance(3900)
    await planFor(planner, WISH)
    expect(server.asked).toHaveLength(2)
    timers.advance(200)
    expect(saysOf(await planFor(planner, WISH))).toBe('I am back.')
  })

  test('Retry-After is kept to', async () => {
    const server = await modelServer()
    server.behave(
      { type: 'status', status: 429, headers: { 'retry-after': '60' } },
      { type: 'answer', text: 'Yes?' },
    )
    const timers = new ManualTimers()
    const planner = hybridPlanner(server.url, { timers })
    await planFor(planner, WISH)
    timers.advance(59_000)
    expect((await planFor(planner, WISH)).trace?.why).toBe('waiting')
    timers.advance(2000)
    expect(saysOf(await planFor(planner, WISH))).toBe('Yes?')
  })
})

describe('called off', () => {
  test('cancel ends the stream, and nothing is planned', async () => {
    const server = await modelServer()
    server.behave({ type: 'steps', steps: [{ say: 'Well, ' }] })
    const cancel = new AbortController()
    const work = planFor(hybridPlanner(server.url), WISH, scene(), cancel.signal)
    const refused = expect(work).rejects.toThrow()
    await vi.waitUntil(() => server.asked.length === 1, PATIENT)
    cancel.abort(new Error('cancelled'))
    await refused
    await vi.waitUntil(() => server.abandoned() === 1, PATIENT)
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
