import { describe, expect, test } from 'vitest'
import { standing, startHeadUnit, talkTo } from './support.ts'

describe('an order is confirmed, corrected, put aside', () => {
  test('"no, large" changes it and asks anew; only yes buys', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    expect(await talk('order a small latte')).toMatch(/^Small latte.*Shall I order it\?$/)
    expect(await talk('no, large')).toMatch(/^Large latte.*Shall I order it\?$/)
    expect(headUnit.snapshot().tasks).toEqual([])
    expect(await talk('yes')).toMatch(/^Ordered/)
    expect(headUnit.snapshot().tasks.map(task => task.kind)).toEqual(['order'])
  })

  test('a question in between leaves it waiting', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('order a small latte')
    expect(await talk('how warm is it outside?')).toMatch(/22 degrees outside/)
    expect(headUnit.snapshot().conversation.confirmation).toBeDefined()
    expect(await talk('yes')).toMatch(/^Ordered/)
  })

  test('something new is done, and what was put aside is said', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('order a small latte')
    expect(await talk('turn on the seat heating')).toMatch(/seat heating on.*undone/)
    expect(await talk('yes')).not.toMatch(/Ordered/)
    expect(headUnit.snapshot().tasks).toEqual([])
  })

  test('没说“好”就不下单', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    expect(await talk('来一杯大杯拿铁')).toMatch(/大杯.*拿铁/)
    expect(await talk('算了')).toMatch(/不做/)
    expect(headUnit.snapshot().tasks).toEqual([])
  })

  test('an open question is answered in one’s own words', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    expect(await talk('order my usual coffee')).toMatch(/\?$/)
    expect(await talk('a large latte with oat milk')).toMatch(/^Large oat milk latte.*Shall I order it\?$/)
  })

  test('what is asked about can be called off, also where any words would answer it', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    for (const [wish, off] of [
      ['take me home', 'cancel'],
      ['take me home', 'stop the navigation'],
      ['导航回家', '取消'],
    ] as const) {
      expect(await talk(wish)).toMatch(/[?？]/)
      expect(await talk(off)).toMatch(/^(?:All right|好的)/)
      expect(headUnit.snapshot().conversation.phase).not.toBe('clarifying')
    }
  })

  test('选了一种，还说了大小和奶', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('来杯咖啡')
    expect(await talk('大杯燕麦拿铁')).toMatch(/^大杯燕麦.*拿铁.*下单吗？$/)
  })
})

describe('taking back and explaining', () => {
  test('undo goes back turn by turn, and leaves what was changed since', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('open my window halfway')
    await talk('turn on the seat heating')
    await headUnit.dispatch({ type: 'set', key: 'window.position@driver', value: 80 })
    headUnit.pass(5000)
    expect(await talk('undo that')).toBe("Undone. Driver's seat heating off.")
    expect(await talk('undo')).toMatch(/changed again since/)
    expect(standing(headUnit, 'window.position@driver')).toBe(80)
  })

  test('why tells each thing with its own reason, and nothing that says nothing', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('set my seat heating to 2')
    expect(headUnit.snapshot().conversation.reason?.because.en).toBe("you're in the driver's seat")
    expect(await talk('why?')).toBe(
      "Driver's seat heating at level 2, because you said “set my seat heating to 2”, and you're in the driver's seat.",
    )
    await talk('打开我的车窗，再打开空调')
    await talk('好的')
    expect(await talk('为什么')).toMatch(/^主驾车窗.*因为你说了.*你坐在主驾；.*空调.*你没单说/)
  })

  test('what is normal for a drink is no news', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('order a latte from Harbour Coffee')
    await talk('yes')
    expect(headUnit.snapshot().conversation.reason?.rung).not.toBe('default')
  })

  test('what a rule brought along goes back with it, and why is told', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('open the sunroof')
    headUnit.pass(20_000)
    expect(standing(headUnit, 'sunshade.position@front')).toBe(100)
    expect(await talk('why did you do that?')).toMatch(/because/)
    await talk('undo that')
    headUnit.pass(20_000)
    expect(standing(headUnit, 'sunroof.position')).toBe(0)
    expect(standing(headUnit, 'sunshade.position@front')).toBe(0)
  })

  test('刚才的不要了', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('打开我的车窗')
    expect(await talk('刚才的不要了')).toMatch(/^已撤销/)
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
    expect(await talk('撤销')).toBe('没有可以撤销的。')
  })

  test('an undo that a rule forbids by now is refused', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('unlock all doors')
    await talk('open my door')
    await talk('close my door')
    await headUnit.dispatch({ type: 'world', patch: { speed: 50 } })
    await talk('undo')
    expect(standing(headUnit, 'door.position@driver')).toBe(0)
  })

  test.each([
    ['打开左边的窗户', '不对，右边的'],
    ['open the left windows', 'no, open the right windows'],
  ])('"%s", "%s": the first is taken back', async (first, second) => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk(first)
    await talk(second)
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
    expect(standing(headUnit, 'window.position@passenger')).toBe(100)
  })

  test('repeat says it again', async () => {
    const talk = talkTo(startHeadUnit())
    const first = await talk('open my window')
    expect(await talk('say that again')).toBe(first)
  })
})

describe('follow-ups', () => {
  test.each([
    ['open my window', 'the other side too', 'window.position@passenger', 100],
    ['set the temperature to 20 degrees', 'a bit warmer', 'air_conditioner.temperature@driver', 21],
    ['打开主驾车窗', '副驾的也打开', 'window.position@passenger', 100],
    ['空调调到20度', '再高一点', 'air_conditioner.temperature@driver', 21],
  ])('"%s" … "%s"', async (first, second, key, value) => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk(first)
    await talk(second)
    expect(standing(headUnit, key)).toBe(value)
  })

  test('a missing value is asked for and taken from the next words', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    expect(await talk('set the temperature')).toMatch(/\?$/)
    await talk('21')
    expect(standing(headUnit, 'air_conditioner.temperature@driver')).toBe(21)
  })
})

describe('one utterance, several things', () => {
  test('the car acts and the order still asks first', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('open my window and order a small americano')
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
    await talk('yes')
    expect(standing(headUnit, 'window.position@driver')).toBe(100)
    expect(headUnit.snapshot().tasks).toHaveLength(1)
  })
})

test('a timer that runs out is told when nobody is talking', async () => {
  const headUnit = startHeadUnit()
  await talkTo(headUnit)('set a timer for one minute')
  expect(headUnit.pass(30_000)).toEqual([])
  const told = headUnit.pass(40_000)
  expect(told).toHaveLength(1)
})

test('a coffee goes from placed to ready in the car’s time', async () => {
  const headUnit = startHeadUnit()
  const talk = talkTo(headUnit)
  await talk('order a small americano')
  await talk('yes')
  expect(headUnit.snapshot().tasks[0]?.state).toBe('placed')
  const told = Array.from({ length: 40 }, () => headUnit.pass(15_000)).flat()
  expect(headUnit.snapshot().tasks[0]?.state).toBe('ready')
  expect(told.some(say => /ready/.test(say.en))).toBe(true)
})

describe('the reply follows the words, not the screen', () => {
  test('中文说话，英文屏幕', async () => {
    const headUnit = startHeadUnit()
    const heard: { text: string; language: string }[] = []
    headUnit.onSpeech(speech => {
      heard.push(speech)
      if (speech.text !== '') void headUnit.dispatch({ type: 'spoken', speechId: speech.id })
    })
    const view = () => headUnit.snapshot().conversation
    await headUnit.say('把我的车窗打开一半')
    expect(headUnit.snapshot().preferences.language).toBe('en')
    expect(view().language).toBe('zh')
    expect(heard.at(-1)).toMatchObject({ language: 'zh', text: expect.stringMatching(/车窗/) })
    await headUnit.say('来杯咖啡')
    expect(view()).toMatchObject({ phase: 'clarifying', language: 'zh' })
    // A touch on an answer goes on in the language of the question.
    await headUnit.dispatch({ type: 'answer', questionId: view().question?.id ?? '', option: 0 })
    expect(view()).toMatchObject({ phase: 'confirming', language: 'zh' })
    await headUnit.say('close my window')
    expect(view().language).toBe('en')
  })

  test('what is told unasked is told in the driver’s own language', async () => {
    const headUnit = startHeadUnit()
    await headUnit.say('设一个一分钟的计时器')
    headUnit.pass(20_000)
    const heard: string[] = []
    headUnit.onSpeech(({ text, language }) => void (text === '' || heard.push(language)))
    expect(headUnit.pass(60_000)).toHaveLength(1)
    expect(headUnit.snapshot().conversation.language).toBe('en')
    expect(heard).toEqual(['en'])
  })
})

describe('a sentence done by half', () => {
  test('names what was left out, and does not say that nothing was changed', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    const reply = await talk('turn on the seat heating and rent a bicycle')
    expect(reply).toMatch(/seat heating on.*“rent a bicycle” and left that out/)
    expect(reply).not.toMatch(/changed nothing/)
    expect(await talk('打开座椅通风，再帮我租辆单车')).toMatch(/座椅通风已打开.*没做/)
  })

  test('a correction to what is so already takes nothing back', async () => {
    const headUnit = startHeadUnit()
    const talk = talkTo(headUnit)
    await talk('open the passenger window')
    expect(await talk('no, the passenger window')).not.toMatch(/Undone/)
    expect(standing(headUnit, 'window.position@passenger')).toBe(100)
  })
})
