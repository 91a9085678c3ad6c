import { describe, expect, test } from 'vitest'
import { ANSWER_LENGTH, GLANCE_LENGTH, shorten } from '../../../agent/conversation/replies/length.ts'
import { composeReply } from '../../../agent/conversation/replies/reply.ts'
import type { Receipt } from '../../../agent/conversation/turn.ts'
import { text } from '../../../agent/domain/language.ts'
import type { Plan } from '../../../agent/planning/plan.ts'
import { byPolicy, explicit } from '../../../agent/planning/reasons.ts'
import { CATALOGUE } from '../../../agent/vehicle/catalogue/index.ts'
import { keysOf } from '../../../agent/vehicle/keys.ts'
import type { Change } from '../../../agent/vehicle/vehicle.ts'

const plan = (more: Partial<Plan> = {}): Plan => ({
  decisions: [],
  changes: [],
  reasons: {},
  remarks: [],
  ...more,
})
const receipt = (applied: readonly Change[], more: Partial<Receipt> = {}): Receipt => ({
  applied,
  inverse: [],
  calls: [],
  notices: [],
  ms: 1,
  ...more,
})

describe('a reply', () => {
  test('names what was asked before what a rule brought along, and shows the rule as the reason', () => {
    const because = text('the air conditioning is on', '空调开着')
    const reply = composeReply(
      plan({
        reasons: {
          'window.position@driver': byPolicy('ac-closes-wide-windows', because),
          'air_conditioner.power@driver': explicit('AC on'),
        },
      }),
      receipt([
        { key: 'window.position@driver', value: 0 },
        { key: 'air_conditioner.power@driver', value: true },
      ]),
      false,
    )
    expect(reply.say.en).toBe("Driver's air conditioning on, driver's window closed.")
    expect(reply.link).toBe('air_conditioner.power@driver')
    expect(reply.reason?.source).toBe('ac-closes-wide-windows')
  })

  test('tells lists apart from what stands beside them, and shortens at no comma inside one', () => {
    const reply = composeReply(
      plan(),
      receipt([
        { key: 'air_conditioner.temperature@driver', value: 25 },
        { key: 'window.position@driver', value: 0 },
        { key: 'window.position@rear_left', value: 0 },
        { key: 'window.position@rear_right', value: 0 },
      ]),
      false,
    )
    expect(reply.say.en).toBe(
      "Driver's temperature set to 25 degrees; driver's, rear left and rear right windows closed.",
    )
    expect(reply.short.en).toBe("Driver's temperature set to 25 degrees, and more.")
    expect(reply.short.zh.length).toBeLessThanOrEqual(GLANCE_LENGTH.zh)
  })

  test('stays short however much was done', () => {
    const everything = CATALOGUE.flatMap(definition =>
      definition.value.type === 'boolean' ? keysOf(definition).slice(0, 1) : [],
    ).map(key => ({ key, value: true }))
    const reply = composeReply(plan(), receipt(everything), false)
    expect(reply.say.en.length).toBeLessThanOrEqual(ANSWER_LENGTH.en)
    expect(reply.say.zh.length).toBeLessThanOrEqual(ANSWER_LENGTH.zh)
    expect(reply.say.en).toMatch(/more\.$/)
  })

  test('a refusal of the car says only that, not what rules had to add', () => {
    const reply = composeReply(
      plan({ remarks: [{ kind: 'notice', say: text('The zones are far apart.', '温差较大。') }] }),
      receipt([], { failure: text('The sunroof is locked.', '天窗锁着。') }),
      false,
    )
    expect(reply.say.en).toBe('The sunroof is locked.')
  })
})

describe('the short form', () => {
  test('keeps whole clauses only', () => {
    const long = text(
      'All windows closed, because it has begun to rain and the air conditioning is on.',
      '所有车窗已关闭，因为开始下雨了，而且空调也开着，所以我顺便把天窗也关上了。',
    )
    const short = shorten(long)
    expect(short.en).toBe('All windows closed.')
    expect(short.zh.length).toBeLessThanOrEqual(GLANCE_LENGTH.zh)
    expect(short.zh).toMatch(/。$/)
  })

  test('what is short already stays as it is', () => {
    const said = text("Driver's window closed.", '主驾车窗已关闭。')
    expect(shorten(said)).toEqual(said)
  })
})
