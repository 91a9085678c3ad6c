import { describe, expect, test } from 'vitest'
import { converse, STILL } from './dialogue.ts'
import { standing, startHeadUnit } from './support.ts'

describe('second thoughts about a route, a timer, a reminder', () => {
  converse({
    about: 'another place, another way, and no journey after all',
    lines: [
      ['navigate to the airport', { 'navigation.destination': 'Lanwan Airport' }],
      ['no, to Old Dock', { 'navigation.destination': 'Old Dock Noodles' }],
      ['no wait, the airport', { 'navigation.destination': 'Lanwan Airport' }],
      ['actually take the scenic route', { 'navigation.route_preference': 'scenic' }, /scenic way/u],
      ["what's the weather like there", STILL, /at Lanwan Airport/u],
      ["let's not go to the airport any more", { 'navigation.destination': '' }, /ended/u],
    ],
  })
  converse({
    about: '改去、改走、不去了',
    lines: [
      ['导航去机场', { 'navigation.destination': 'Lanwan Airport' }],
      ['不对，去老码头', { 'navigation.destination': 'Old Dock Noodles' }],
      ['还是去机场吧', { 'navigation.destination': 'Lanwan Airport' }],
      ['还是走风景好的吧', { 'navigation.route_preference': 'scenic' }, /风景好的路/u],
      ['先去夜猫子咖啡', STILL, /已加上夜猫子咖啡/u],
      ['不去咖啡店了', STILL, /不去夜猫子咖啡了/u],
      ['那边天气怎么样', STILL, /澜湾机场/u],
      ['不去机场了', { 'navigation.destination': '' }, /导航已结束/u],
    ],
  })
  converse({
    about: 'what was just arranged is called off, and no other',
    lines: [
      'set a timer for 3 minutes',
      'set a timer for 5 minutes',
      ['cancel it', STILL, /Timer cancelled/u],
      ['how much is left', STILL, /3 minutes|2 minutes/u],
      'remind me to buy milk at 6 pm',
      ['scrap that', STILL, /Reminder cancelled/u],
      ['open my window', { 'window.position@driver': 100 }],
      ['cancel it', STILL, /nothing to cancel/u],
    ],
  })
  converse({
    about: '刚定的就取消刚定的',
    lines: [
      '设一个五分钟的计时器',
      ['取消', STILL, /计时器已取消/u],
      '提醒我六点买牛奶',
      ['取消吧', STILL, /提醒已取消/u],
    ],
  })
})

describe('they, the rain, and no thanks', () => {
  converse({
    about: 'their seats are those of whom was spoken',
    lines: [
      ['the kids are cold', { 'air_conditioner.temperature@rear_left': 25 }],
      ['can you warm up their seats', { 'seat.heating@rear_left': true, 'seat.heating@rear_right': true }],
      ["it's raining", STILL, /wipers/u],
    ],
  })
  converse({
    about: '他们的，不是主驾的；不用了，我的关掉',
    lines: [
      ['孩子们冷', { 'air_conditioner.temperature@rear_left': 25 }],
      ['把他们的座椅加热打开', { 'seat.heating@rear_left': true, 'seat.heating@rear_right': true }],
      ['下雨了', STILL, /雨刮/u],
      ['打开我的座椅加热', { 'seat.heating@driver': true }],
      ['不用了我的关掉', { 'seat.heating@driver': false }],
    ],
  })
})

describe('one thing said after another', () => {
  converse({
    about: 'the song and its volume; what there is to say',
    lines: [
      'play some jazz',
      ['I like this song, turn it up', { 'center_display.volume': 60 }, /favourites/u],
      ['what can I say about the seats', STILL, /seat heating.*“turn on the seat heating”/u],
      ['座椅可以说什么', STILL, /座椅加热.*“打开座椅加热”/u],
    ],
  })

  test.each([
    ['open my window', 'enough'],
    ['open my window', 'stop'],
    ['打开我的车窗', '够了'],
    ['打开我的车窗', '停'],
  ])('%s … %s: the window stays where it is by then', async (wish, halt) => {
    const headUnit = startHeadUnit()
    await headUnit.dispatch({ type: 'world', patch: { outsideTemperature: 20 } })
    await headUnit.say(wish)
    headUnit.pass(1000)
    await headUnit.say(halt)
    const halted = Number(standing(headUnit, 'window.position@driver'))
    expect(halted).toBeGreaterThan(0)
    expect(halted).toBeLessThan(100)
    headUnit.pass(15_000)
    expect(standing(headUnit, 'window.position@driver')).toBeCloseTo(halted, -1)
  })
})
