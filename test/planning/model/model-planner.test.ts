import { describe, expect, test } from 'vitest'
import { text } from '../../../agent/domain/language.ts'
import { PROMPT_BUDGET } from '../../../agent/planning/model/budget.ts'
import { promptFor, promptTokens } from '../../../agent/planning/model/prompt.ts'
import { retrieve } from '../../../agent/planning/model/retrieval.ts'
import { noPreferences, type PreferenceSource } from '../../../agent/planning/preference-source.ts'
import { scene } from '../support.ts'
import { modelPlanner, modelServer, planFor, saysOf } from './support.ts'

const CALL_WINDOW = { name: 'set_window_position', arguments: { zones: ['driver'], value: 40 } }

describe('calls of a model', () => {
  test('become decisions of the same kind as heard ones, reasons included', async () => {
    const server = await modelServer()
    server.behave({ type: 'answer', calls: [CALL_WINDOW] })
    const plan = await planFor(modelPlanner(server.url), 'air everything out')
    expect(plan.changes).toEqual([{ key: 'window.position@driver', value: 40 }])
    expect(plan.decisions[0]).toMatchObject({
      tool: 'set_window_position',
      reasons: { value: { rung: 'explicit' } },
    })
    expect(plan.by).toBe('model')
    expect(plan.trace).toMatchObject({ tokens: { prompt: 900, completion: 30, estimated: false } })
  })

  test('go through the policies: what a rule brings along comes too', async () => {
    const server = await modelServer()
    server.behave({ type: 'answer', calls: [{ name: 'set_sunroof_position', arguments: { value: 50 } }] })
    const plan = await planFor(modelPlanner(server.url), 'let me see the stars')
    expect(plan.changes).toContainEqual({ key: 'sunshade.position@front', value: 100 })
    expect(Object.values(plan.reasons).map(reason => reason.rung)).toContain('policy')
  })

  test('are all or nothing: of two, one refused, none is done, and the rest is offered', async () => {
    const server = await modelServer()
    server.behave({
      type: 'answer',
      calls: [{ name: 'set_trunk_position', arguments: { value: 100 } }, CALL_WINDOW],
    })
    const plan = await planFor(
      modelPlanner(server.url),
      'air everything out',
      scene({ world: { speed: 60, gear: 'D' } }),
    )
    expect(plan.changes).toEqual([])
    expect(plan.decisions).toEqual([])
    expect(plan.question?.say.en).toMatch(/Shall I do the rest\?$/)
  })

  test('never pay unasked', async () => {
    const server = await modelServer()
    server.behave({
      type: 'answer',
      calls: [{ name: 'order_coffee', arguments: { drink: 'latte', size: 'large' } }],
    })
    const plan = await planFor(modelPlanner(server.url), 'I am falling asleep, you know what I need')
    expect(plan.confirmation?.price?.amount).toBeGreaterThan(0)
    expect(plan.confirmation?.speech.en).toMatch(/Large.*latte/)
  })

  test('the words a driver said stand before the model’s', async () => {
    const server = await modelServer()
    server.behave({
      type: 'answer',
      calls: [
        { name: 'set_window_position', arguments: { zones: ['driver'], value: 90 } },
        { name: 'set_light_ambient_color', arguments: { value: 'blue' } },
      ],
    })
    const plan = await planFor(modelPlanner(server.url), 'open my window to 30 percent and book a hotel')
    expect(plan.changes).toContainEqual({ key: 'window.position@driver', value: 30 })
    expect(plan.changes).toContainEqual({ key: 'light.ambient_color', value: 'blue' })
  })

  test('a value memory knows is credited to memory', async () => {
    const server = await modelServer()
    server.behave({
      type: 'answer',
      calls: [{ name: 'set_air_conditioner_temperature', arguments: { zones: ['driver'], value: 19.5 } }],
    })
    const preferences: PreferenceSource = {
      ...noPreferences,
      recall: ({ definition }) =>
        definition.id === 'air_conditioner.temperature'
          ? {
              value: 19.5,
              reason: { rung: 'preference', source: 'm7', because: text('you like it cool', '你喜欢凉一点') },
            }
          : undefined,
    }
    const plan = await planFor(
      modelPlanner(server.url, { preferences }),
      'make the air just right for me again',
    )
    expect(plan.reasons['air_conditioner.temperature@driver']).toMatchObject({
      rung: 'preference',
      source: 'm7',
    })
    expect(server.asked[0]?.body.messages?.[0]?.content).toContain('likes: ')
  })
})

describe('answers in words', () => {
  test('are said as they are, in the language of the words', async () => {
    const server = await modelServer()
    server.behave({ type: 'answer', text: '夏天胎压比平时低一点更安全。' })
    const plan = await planFor(modelPlanner(server.url), '夏天的胎压和平时有什么不一样')
    expect(saysOf(plan, 'zh')).toContain('胎压')
    expect(plan.changes).toEqual([])
  })

  test('are without markdown and short enough to hear', async () => {
    const server = await modelServer()
    server.behave({
      type: 'answer',
      text: `**Tyres**\n- ${'Check them often when it is warm outside. '.repeat(30)}`,
    })
    const plan = await planFor(modelPlanner(server.url), 'what should I know about tyres')
    expect(saysOf(plan)).not.toMatch(/[*\n]/)
    expect(saysOf(plan).length).toBeLessThan(400)
  })
})

describe('what small models write', () => {
  test.each([
    [
      'JSON in the text',
      '{"calls":[{"tool":"set_window_position","arguments":{"zones":["driver"],"value":40}}],"say":""}',
    ],
    [
      'a fence',
      'Sure!\n```json\n{"name": "set_window_position", "arguments": {"zones": "driver", "value": "40%"}}\n```',
    ],
    [
      'single quotes and a comma too many',
      "{'calls': [{'tool': 'set_window_position', 'arguments': {'zones': ['driver'], 'value': 40,}}],}",
    ],
    [
      'prose after it',
      '[{"name":"set_window_position","parameters":{"zones":["driver"],"value":40}}] I hope this helps you!',
    ],
    [
      'a tool_call tag',
      '<tool_call>{"name":"set_window_position","arguments":{"zones":["driver"],"value":40}}</tool_call>',
    ],
    [
      'an unclosed object',
      '{"calls":[{"tool":"set_window_position","arguments":{"zones":["driver"],"value":40}',
    ],
    [
      'thoughts before it',
      '<think>window or roof?</think>{"tool":"set_window_position","arguments":{"zones":["driver"],"value":40}}',
    ],
  ])('%s is read', async (_, written) => {
    const server = await modelServer()
    server.behave({ type: 'answer', text: written })
    const plan = await planFor(modelPlanner(server.url), 'air everything out')
    expect(plan.changes).toEqual([{ key: 'window.position@driver', value: 40 }])
    expect(plan.trace?.mended).toBeUndefined()
  })

  test('a server without tools is asked for JSON by schema, one without schemas in words, and remembered', async () => {
    const server = await modelServer()
    const answer = { type: 'answer', text: '{"calls":[],"say":"It is fine."}' } as const
    server.behave(asked =>
      asked.body.tools !== undefined
        ? { type: 'status', status: 500, message: 'tools param requires --jinja flag' }
        : asked.body.response_format !== undefined
          ? { type: 'status', status: 400, message: 'response_format json_schema is not supported' }
          : answer,
    )
    const planner = modelPlanner(server.url)
    expect(saysOf(await planFor(planner, 'what about the tyres'))).toBe('It is fine.')
    expect(server.asked).toHaveLength(3)
    await planFor(planner, 'and the brakes')
    expect(server.asked).toHaveLength(4)
    expect(server.asked[3]?.body.messages?.[0]?.content).toContain('set_')
  })

  test('a server that knows no temperature nor max_tokens gets neither', async () => {
    const server = await modelServer()
    server.behave(asked =>
      'temperature' in asked.body
        ? { type: 'status', status: 400, message: "Unsupported value: 'temperature'" }
        : 'max_tokens' in asked.body
          ? { type: 'status', status: 400, message: "Use 'max_completion_tokens' instead." }
          : { type: 'answer', text: 'All is well.' },
    )
    expect(saysOf(await planFor(modelPlanner(server.url), 'how are the tyres doing'))).toBe('All is well.')
    expect(server.asked.at(-1)?.body.tools).toBeDefined()
  })
})

describe('a server that is asked for JSON', () => {
  const textOnly = async (text: string) => {
    const server = await modelServer()
    server.behave(asked =>
      asked.body.tools !== undefined || asked.body.response_format !== undefined
        ? { type: 'status', status: 400 }
        : { type: 'answer', text },
    )
    return modelPlanner(server.url)
  }

  test('answers a question in prose and is believed', async () => {
    const plan = await planFor(await textOnly('About two bars.'), 'how hard should tyres be?')
    expect(saysOf(plan)).toBe('About two bars.')
  })

  test('tells a tale instead of doing what was wished, and is not', async () => {
    const tale = await textOnly('The cabin is a lagoon, and the sun sets over it.')
    await expect(planFor(tale, 'turn this place into a lagoon at dusk')).rejects.toThrow(/not_json/)
  })
})

describe('the prompt', () => {
  const WORDS = [
    'make it cosy for a date',
    '这光太刺眼了，而且有点冷，想听点轻松的',
    'my hands are freezing and the glass is fogged up',
    'order me something to stay awake and remind me to call mum',
    '把后面所有的东西都关上，孩子睡着了',
    'x '.repeat(2000),
  ]
  test.each(['tools', 'schema', 'text'] as const)('stays within its budget (%s)', mode => {
    for (const words of WORDS) {
      const recent = [1, 2].map(n => ({
        words: `something said before ${n} `.repeat(12),
        reply: text('Done. '.repeat(30), '好的。'.repeat(30)),
        byModel: true,
      }))
      const context = { ...scene(), recent }
      const request = promptFor(
        {
          words,
          language: 'en',
          context,
          tools: retrieve(words, [], context),
          preferences: noPreferences,
          sharing: 'words_and_memories',
        },
        mode,
      )
      expect(promptTokens(request, mode)).toBeLessThanOrEqual(PROMPT_BUDGET)
      expect(request.offered.length).toBeGreaterThanOrEqual(5)
    }
  })

  test('names nobody and no liking where only words may be shared', () => {
    const context = scene()
    const request = promptFor(
      {
        words: 'make it cosy',
        language: 'en',
        context,
        tools: retrieve('make it cosy', [], context),
        sharing: 'words',
        preferences: {
          ...noPreferences,
          recollections: () => [text('Likes caviar', '喜欢鱼子酱')],
          recall: () => ({
            value: 23.5,
            reason: { rung: 'preference', source: 'm1', because: text('', '') },
          }),
        },
      },
      'tools',
    )
    const sent = JSON.stringify(request.messages)
    expect(sent).not.toContain('Anna')
    expect(sent).not.toContain('23.5')
    expect(sent).not.toContain('caviar')
  })

  test('offers what the words are about', () => {
    const offered = (words: string): readonly string[] =>
      retrieve(words, [], scene())
        .slice(0, 6)
        .map(tool => tool.schema.name)
    expect(offered('the glass is all fogged up')).toContain('set_air_conditioner_front_defrost')
    expect(offered('my fingers are freezing')).toContain('set_steering_wheel_heating')
    expect(offered('前挡风玻璃全是雾')).toContain('set_air_conditioner_front_defrost')
    expect(offered('肚子饿了，附近有什么好吃的')).toContain('find_nearby')
  })
})
