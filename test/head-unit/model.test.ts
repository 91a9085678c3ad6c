import { describe, expect, test, vi } from 'vitest'
import { reportTurn } from '../../agent/command-line/turn-report.ts'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { standing, startHeadUnit, talkTo } from './support.ts'
import { KEY, withModel } from './with-model.ts'

/** A busy machine takes its time. */
const PATIENT = { timeout: 20_000 }
describe('with a model', () => {
  test('it is asked only for what the car does not understand itself; the turn says who, why and at what cost', async () => {
    const { headUnit, server } = await withModel()
    server.behave({
      type: 'answer',
      calls: [{ name: 'set_light_ambient_color', arguments: { value: 'blue' } }],
    })
    const near = await headUnit.say('open my window')
    expect(reportTurn('open my window', near)).toMatchObject({ planner: 'local', why: 'sure' })
    expect(server.asked).toHaveLength(0)
    const far = await headUnit.say('turn this place into a lagoon at dusk')
    expect(reportTurn('…', far)).toMatchObject({
      planner: 'model',
      why: 'not_understood',
      tokens: { prompt: 900, completion: 30 },
      cost: { amount: 0.00096, currency: 'USD' },
      changes: expect.arrayContaining([{ key: 'light.ambient_color', value: 'blue' }]),
    })
    expect(standing(headUnit, 'light.ambient_color')).toBe('blue')
    expect(headUnit.snapshot().turns.at(-1)).toMatchObject({
      planner: 'model',
      trace: { why: 'not_understood' },
    })
  })

  test('what it did is undone and referred to like anything else', async () => {
    const { headUnit, server } = await withModel()
    const talk = talkTo(headUnit)
    server.behave({
      type: 'answer',
      calls: [{ name: 'set_air_conditioner_fan_speed', arguments: { zones: ['driver'], value: 3 } }],
    })
    const before = standing(headUnit, 'air_conditioner.fan_speed@driver')
    await talk('sahara please')
    expect(standing(headUnit, 'air_conditioner.fan_speed@driver')).toBe(3)
    await talk('a bit more')
    expect(standing(headUnit, 'air_conditioner.fan_speed@driver')).toBe(4)
    await talk('undo that')
    await talk('undo that')
    expect(standing(headUnit, 'air_conditioner.fan_speed@driver')).toBe(before)
  })

  test('it knows what was said just before', async () => {
    const { headUnit, server } = await withModel()
    const talk = talkTo(headUnit)
    server.behave({ type: 'answer', text: 'The Eiffel Tower is 330 metres high.' })
    expect(await talk('how high is the eiffel tower')).toContain('330')
    await talk('and who had it built')
    const sent = server.asked[1]?.body.messages?.map(message => message.content)
    expect(sent).toContain('how high is the eiffel tower')
    expect(sent).toContain('The Eiffel Tower is 330 metres high.')
  })

  test('cancelled while it thinks, nothing happens', async () => {
    const { headUnit, server } = await withModel()
    server.behave({ type: 'silence' })
    const saying = headUnit.say('turn this place into a lagoon at dusk')
    await vi.waitUntil(() => server.asked.length > 0, PATIENT)
    await headUnit.dispatch({ type: 'cancel' })
    const { said } = await saying
    expect(said?.turn).toBeUndefined()
    expect(headUnit.snapshot().turns).toEqual([])
  })

  test('the key is in no snapshot, no event and no reply, whatever the server writes', async () => {
    const { headUnit, server } = await withModel()
    server.behave({ type: 'status', status: 401, message: `Incorrect API key provided: ${KEY}` })
    const answer = await headUnit.say('turn this place into a lagoon at dusk')
    expect(server.asked[0]?.authorization).toBe(`Bearer ${KEY}`)
    expect(JSON.stringify([headUnit.snapshot(), answer])).not.toContain(KEY)
    expect(answer.said?.reply?.say.en).toMatch(/refuses the key/)
    expect(headUnit.snapshot().model).toMatchObject({ state: 'waiting', hasKey: true, inCar: true })
  })
})

describe('an answer that streams', () => {
  const TALK = 'how high is the eiffel tower'

  /** A head unit with a screen that speaks: what it was given to say, and when a speech has ended. */
  const withScreen = async () => {
    const { headUnit, server } = await withModel()
    const heard: { readonly id: string; readonly text: string }[] = []
    const stop = headUnit.onSpeech(({ id, text }) => {
      heard.push({ id, text })
    })
    const spoken = (): void => {
      const last = heard.at(-1)
      if (last !== undefined) void headUnit.dispatch({ type: 'spoken', speechId: last.id })
    }
    return { headUnit, server, heard, spoken, stop }
  }
  const texts = (heard: readonly { readonly text: string }[]): readonly string[] =>
    heard.map(({ text }) => text)

  test('is spoken and shown from its first sentence on, the next after it, and nothing twice', async () => {
    const { headUnit, server, heard, spoken } = await withScreen()
    server.behave({
      type: 'steps',
      steps: [
        { say: 'It is very high. People ' },
        { say: 'love it. And so do I, on clear and sunny days.' },
        { close: 'end' },
      ],
    })
    const saying = headUnit.say(TALK)
    await vi.waitUntil(() => heard.length === 1, PATIENT)
    expect(headUnit.snapshot().turns).toEqual([])
    expect(headUnit.snapshot().conversation).toMatchObject({
      phase: 'speaking',
      reply: { en: expect.stringMatching(/^It is very high\./) },
    })
    server.release()
    server.release()
    spoken()
    await vi.waitUntil(() => heard.length === 2, PATIENT)
    await saying
    expect(headUnit.snapshot().conversation.phase).toBe('speaking')
    spoken()
    await vi.waitUntil(() => heard.length === 3, PATIENT)
    expect(texts(heard)).toEqual([
      'It is very high.',
      'People love it.',
      'And so do I, on clear and sunny days.',
    ])
    expect(headUnit.snapshot().turns.map(turn => turn.reply.en)).toEqual([texts(heard).join(' ')])
    expect(headUnit.snapshot().turns.at(-1)?.trace?.firstSentenceMs).toBeGreaterThan(0)
  })

  test('cancelled, both the stream and the speech stop; what was said is the turn', async () => {
    const { headUnit, server, heard } = await withScreen()
    server.behave({ type: 'steps', steps: [{ say: 'It is high. It' }] })
    const saying = headUnit.say(TALK)
    await vi.waitUntil(() => heard.length === 1, PATIENT)
    await headUnit.dispatch({ type: 'cancel' })
    const { said } = await saying
    expect(said?.turn?.reply.say.en).toBe('It is high.')
    await vi.waitUntil(() => server.abandoned() === 1, PATIENT)
    expect(heard).toEqual([
      { id: heard[0]?.id, text: 'It is high.' },
      { id: heard[0]?.id, text: '' },
    ])
  })

  test('spoken over with other words, those are answered', async () => {
    const { headUnit, server, heard } = await withScreen()
    server.behave({ type: 'steps', steps: [{ say: 'It is high. It' }] })
    const saying = headUnit.say(TALK)
    await vi.waitUntil(() => heard.length === 1, PATIENT)
    const { said } = await headUnit.say('open my window')
    expect(said?.reply?.say.en).toMatch(/window/i)
    expect((await saying).said?.turn?.words).toBe(TALK)
    expect(server.asked).toHaveLength(1)
    expect(headUnit.snapshot().turns).toHaveLength(2)
  })

  test('a call after the first sentence is carried out, and told after it', async () => {
    const { headUnit, server, heard, spoken } = await withScreen()
    const calls = [{ name: 'set_light_ambient_color', arguments: { value: 'blue' } }]
    server.behave({ type: 'answer', text: 'What a lovely idea. Blue', calls })
    await headUnit.say('turn this place into a lagoon at dusk')
    spoken()
    await vi.waitUntil(() => heard.length === 2, PATIENT)
    expect(heard[0]?.text).toBe('What a lovely idea.')
    expect(heard[1]?.text).toMatch(/blue/)
    expect(heard[1]?.text).not.toMatch(/lovely/)
    expect(standing(headUnit, 'light.ambient_color')).toBe('blue')
  })
})

describe('a model outside the car', () => {
  test('is told nothing until the driver has allowed it', async () => {
    vi.stubEnv('CODRIVER_MODEL_URL', 'https://model.example/v1')
    const headUnit = startHeadUnit()
    expect(headUnit.snapshot().preferences.sharing).toBe('nothing')
    expect(headUnit.snapshot().model).toMatchObject({
      state: 'not_allowed',
      host: 'model.example',
      inCar: false,
    })
    const { said } = await headUnit.say('turn this place into a lagoon at dusk')
    expect(said?.turn?.trace?.why).toBe('not_allowed')
    await headUnit.dispatch({ type: 'preferences', patch: { sharing: 'words' } })
    expect(headUnit.snapshot().model?.state).toBe('ready')
  })
})

describe('memory by model', () => {
  const FACTS = JSON.stringify({
    facts: [
      { slot: 'locker', value: 'twelve', likes: true, quote: 'swimming locker is the twelve' },
      { slot: 'music.volume', value: 900, likes: true, quote: 'locker' },
    ],
  })
  const STATEMENT = 'my swimming locker is the twelve by the way'
  const isMemory = (asked: { body: { messages?: readonly { content: string }[] } }): boolean =>
    asked.body.messages?.[0]?.content.includes('long-term memory') === true

  const withDriver = async () => {
    const { headUnit, server } = await withModel()
    await headUnit.dispatch({ type: 'addDriver', name: 'Mia', language: 'en' })
    const mia = headUnit.snapshot().drivers.find(one => one.name === 'Mia')?.id ?? ''
    await headUnit.dispatch({ type: 'chooseDriver', driverId: mia })
    return { headUnit, server, mia }
  }
  /** What is remembered under a word, looked up as the screen does: without a turn, which would go before. */
  const kept = async (headUnit: HeadUnit, text: string): Promise<readonly string[]> => {
    const { memory } = await headUnit.dispatch({ type: 'memory', ask: { do: 'list', text } })
    return memory?.kind === 'list' ? memory.rows.map(row => row.title.en) : []
  }

  test('what the car’s own rules missed is found after the reply, asked for once, and nonsense beside it is not kept', async () => {
    const { headUnit, server } = await withDriver()
    server.behave(asked =>
      isMemory(asked) ? { type: 'answer', text: FACTS } : { type: 'answer', text: 'Good to know.' },
    )
    await headUnit.say(STATEMENT)
    expect(server.asked.filter(isMemory)).toHaveLength(0)
    headUnit.pass(10_000)
    await vi.waitUntil(async () => (await kept(headUnit, 'twelve')).length > 0, PATIENT)
    for (const _ of [1, 2, 3]) headUnit.pass(60_000)
    expect(await kept(headUnit, 'twelve')).toHaveLength(1)
    expect(await kept(headUnit, '900')).toEqual([])
    expect(server.asked.filter(isMemory)).toHaveLength(1)
  })

  test('whoever speaks goes before: the reading is called off, done again later, and kept once', async () => {
    const { headUnit, server } = await withDriver()
    let readings = 0
    server.behave(asked => {
      if (!isMemory(asked)) return { type: 'answer', text: 'Good to know.' }
      readings += 1
      return readings === 1 ? { type: 'silence' } : { type: 'answer', text: FACTS }
    })
    await headUnit.say(STATEMENT)
    headUnit.pass(10_000)
    await vi.waitUntil(() => readings === 1, PATIENT)
    await headUnit.say('open my window')
    await vi.waitUntil(() => server.abandoned() === 1, PATIENT)
    await vi.waitUntil(async () => {
      headUnit.pass(10_000)
      return (await kept(headUnit, 'twelve')).length > 0
    }, PATIENT)
    expect(await kept(headUnit, 'twelve')).toHaveLength(1)
    expect(server.asked.filter(isMemory)).toHaveLength(2)
  })
})
