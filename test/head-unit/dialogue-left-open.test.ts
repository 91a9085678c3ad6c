import { describe, expect, test } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { converse, STILL } from './dialogue.ts'
import { standing, startHeadUnit } from './support.ts'

describe('an errand that leaves the main thing open gets one short question, and its answer is taken', () => {
  converse({
    about: 'a timer without its length: minutes where only a number is said',
    lines: [
      ['set a timer', STILL, /^For how long\?/],
      ['2', STILL, /^2 minutes, starting/],
      ['定个计时器', STILL, /^定多久？/],
      ['十分钟', STILL, /^10分钟，开始计时/],
    ],
  })
  converse({
    about: 'an alarm without its hour: one is woken in the morning',
    lines: [
      ['set an alarm', STILL, /^For when\?/],
      ['seven', STILL, /19:00/],
      ['wake me up', STILL, /^When/],
      ['half past six', STILL, /tomorrow at 06:30/],
      ['remind me at 6:45 to call mum', STILL, /18:45: call mum/],
      ['need an alarm for the morning', STILL, /^For when\?/],
      ['6:45', STILL, /tomorrow at 06:45/],
      ['定个闹钟', STILL, /^定几点？/],
      ['明早六点半', STILL, /明天06:30/],
    ],
  })
  converse({
    about: 'a reminder without its matter: the time may come along with it',
    lines: [
      ['I need a reminder', STILL, /^What shall I remind you of\?/],
      ['to buy milk at six', STILL, /18:00: buy milk/],
      ['提醒我一下', STILL, /^要提醒你什么？/],
      ['明天九点开会', STILL, /明天09:00提醒你开会/],
      ['my reminders', STILL, /Buy milk/],
      ["what's on my list", STILL, /Buy milk/],
    ],
  })
  converse({
    about: 'a journey without its end',
    lines: [
      ['take me somewhere', STILL, /^Where to\?/],
      ['the airport', { 'navigation.destination': 'Lanwan Airport' }],
      ['结束导航', { 'navigation.guidance': false }],
      ['我想出去转转', STILL, /^要去哪里？/],
      ['柳荫公园', { 'navigation.destination': 'Willow Park' }],
    ],
  })
  converse({
    about: 'a call to nobody in particular, and one to somebody nobody knows',
    lines: [
      ['call someone', STILL, /^Whom shall I call\?/],
      ['the dealer', STILL, /find the dealer in your contacts/],
      ['拨号', STILL, /^要打给谁？/],
      ['妈妈', STILL, /正在呼叫妈妈/],
    ],
  })
  converse({
    about: 'parking and charging are errands, also in one word',
    lines: [
      ['停车', STILL, /去哪个/],
      ['算了', STILL],
      ['charge', STILL, /take you to one/],
    ],
  })
  converse({
    about: 'everything of an evening, switched off in two words',
    lines: [
      ['turn on the seat heating', { 'seat.heating@driver': true }],
      ['open the sunroof', { 'sunroof.position': 100 }],
      'how fast are we going',
      ['全部关掉吧', { 'sunroof.position': 0 }],
    ],
  })
})

describe('half a wish for the car moves nothing, and its other half completes it', () => {
  converse({
    about: 'a thing without a verb, answered with a verb, an amount, a number or a colour',
    lines: [
      ['车窗', STILL, /^主驾车窗开到多大？/],
      ['打开', { 'window.position@driver': 100 }],
      ['sunroof', STILL, /^How far/],
      ['half', { 'sunroof.position': 50 }],
      ['fan', STILL, /^What should the driver's fan speed be\?/],
      ['2', { 'air_conditioner.fan_speed@driver': 2 }],
      ['氛围灯', STILL, /要开还是关/],
      ['蓝色', { 'light.ambient_color': 'blue' }],
      ['空调', STILL, /要开还是关/],
      ['二十三度', { 'air_conditioner.temperature@driver': 23 }],
      ['音量', STILL, /调到多少/],
      ['大一点', { 'center_display.volume': 60 }],
      ['window', STILL],
      ['the sunroof', STILL, /sunroof/],
    ],
  })
  converse({
    about: 'a thing with many sides',
    lines: [
      ['adjust the seat', STILL, /seat heating.*seat ventilation.*seat position/],
      ['heating', { 'seat.heating@driver': true }],
      ['调一下副驾座椅', STILL, /副驾座椅加热/],
      ['通风', { 'seat.ventilation@passenger': true }],
      ['set the seat', STILL],
      ['forward', { 'seat.horizontal_position@driver': 40 }],
    ],
  })
  converse({
    about: 'a verb without a thing',
    lines: [
      ['open', STILL, /^What shall I open\?/],
      ['the window', { 'window.position@driver': 100 }],
      ['关上', { 'window.position@driver': 0 }],
    ],
  })
  converse({
    about: 'what is switched off may be what plays, and a seat may be a place as well',
    lines: [
      ['play some music', { 'music.playing': true }],
      ['never mind', STILL],
      ['both back seats', STILL, /rear seat heating/],
      ['heating', { 'seat.heating@rear_left': true, 'seat.heating@rear_right': true }],
    ],
  })
  converse({
    about: 'a verb without a thing, where nothing was spoken of',
    lines: [
      ['打开', STILL, /^要打开什么？/],
      ['天窗', { 'sunroof.position': 100 }],
    ],
  })
  converse({
    about: 'a verb and "one" is no thing either, nor a song',
    lines: [
      ['打开一个', STILL, /^要打开什么/],
      ['天窗', { 'sunroof.position': 100 }],
    ],
  })
  converse({
    about: 'which way without a thing',
    lines: [
      ['lower', STILL, /^Which do you mean/],
      ['the window', { 'window.position@driver': 100 }],
    ],
  })
  converse({
    about: 'what "it" was is said afterwards, or was said before',
    lines: [
      ['can you turn it up', STILL, /^Which do you mean/],
      ['the radio', { 'radio.volume': 60 }],
      ['put it down', { 'radio.volume': 50 }],
      ['my seat', STILL],
      ['recline it a bit', { 'seat.backrest_angle@driver': 60 }],
    ],
  })
  converse({
    about: 'the same thing at another place is done there as well; with a verb it is another wish',
    lines: [
      ['fold the right mirror', { 'mirror.folded@right': true }],
      ['the left mirror', { 'mirror.folded@left': true }],
      ['turn on the seat heating', { 'seat.heating@driver': true }],
      ['副驾座椅', { 'seat.heating@passenger': true }],
      ['调一下副驾座椅', STILL, /座椅通风/],
    ],
  })
  converse({
    about: 'what is to be played',
    lines: [
      ['music', STILL, /^Shall I play or stop the music\?/],
      ['classical', { 'music.playing': true }],
      ['radio', STILL],
      ['101.5', STILL, /can't receive 101\.5/],
    ],
  })
  converse({
    about: 'a wish of its own is no answer',
    lines: [
      ['sunroof', STILL],
      ['open the window', { 'window.position@driver': 100 }],
    ],
  })
})

describe('what an option says is what a touch on it does', () => {
  const touched = async (words: string, option: number): Promise<HeadUnit> => {
    const headUnit = startHeadUnit()
    await headUnit.say(words)
    const questionId = headUnit.snapshot().conversation.question?.id ?? ''
    await headUnit.dispatch({ type: 'answer', questionId, option })
    headUnit.pass(20_000)
    return headUnit
  }
  test('of a verb', async () => {
    const headUnit = await touched('open', 1)
    expect(standing(headUnit, 'sunroof.position')).toBe(100)
    expect(standing(headUnit, 'window.position@driver')).toBe(0)
  })
  test('of a thing with many sides', async () => {
    const headUnit = await touched('座椅', 1)
    expect(standing(headUnit, 'seat.ventilation@driver')).toBe(true)
    expect(standing(headUnit, 'seat.heating@driver')).toBe(false)
  })
  test('of a timer', async () => {
    const headUnit = await touched('set a timer', 1)
    expect(headUnit.snapshot().tasks.map(task => task.detail)).toEqual([
      expect.objectContaining({ totalSeconds: 600 }),
    ])
  })
})

describe('kinds of place, and people one speaks of', () => {
  converse({
    about: 'a kind of place the map has none of is named as missing',
    lines: [
      ['find a hairdresser', STILL, /^I don't know of a hairdresser around here/],
      ['where can I wash the car', STILL, /car wash/],
      ['哪里可以修车', STILL, /没有找到修理厂/],
      ["I'm lost", STILL, /Green Basket/],
    ],
  })
  converse({
    about: 'him, her and a number',
    lines: [
      ['call him', STILL, /^Whom shall I call\?/],
      ['10086', STILL, /^Calling 10086/],
      ['挂断', STILL],
      ['send mum a message', STILL, /^What shall I tell Mum\?/],
      ['never mind', STILL],
      ['发条消息', STILL, /^要发给谁？/],
      ['爸爸', STILL, /^要跟爸爸说什么？/],
      ['算了', STILL],
      ['联系一下妈妈', STILL, /正在呼叫妈妈/],
      ['挂断', STILL],
      ['call an ambulance', STILL, /112/],
    ],
  })
})

describe('what is not done is said, and where there is a place for it the way is offered', () => {
  converse({
    about: 'things to eat, rooms and tables',
    lines: [
      ['order a pizza', STILL, /^I can't order food, only coffee\. Shall I look for a restaurant nearby\?/],
      ['yes', STILL, /Jade Garden/],
      ['算了', STILL],
      ['帮我订个酒店', STILL, /^我不能订房。要找附近的酒店吗？/],
      ['不用', STILL],
      ['book a table for two', STILL, /^I can't book a table\./],
    ],
  })
  converse({
    about: 'what has no place on the map',
    lines: [
      ['get me a cab', STILL, /^I can't call a taxi\.$/],
      ['order a cab home', STILL, /^I can't call a taxi\.$/],
      ['top up my phone', STILL, /^I can't pay/],
      ['打车', STILL, /^我不能叫车。$/],
      ['订一张明天去上海的高铁票', STILL, /^我不能买票/],
      ['read me my emails', STILL, /^I can't read messages/],
      ['预约理发', STILL, /^我不能预约/],
    ],
  })
  converse({
    about: 'drinks: any of the menu is asked for, another one is named as missing',
    lines: [
      ['get me something to drink', STILL, /^Which one/],
      ['never mind', STILL],
      ['来杯喝的', STILL, /^要哪种/],
      ['算了', STILL],
      ['order a bubble tea', STILL, /^Bubble tea isn't on the menu\./],
      ['算了', STILL],
      ['来一杯奶茶', STILL, /^菜单上没有奶茶/],
    ],
  })
  converse({
    about: 'told of oneself, none of it is an errand',
    lines: [
      ['I need to buy some bread', STILL, /listening/],
      ['I booked a hotel for Friday', STILL],
    ],
  })
  converse({
    about: 'a driver is added on the screen; the usual is what memory knows',
    lines: [
      ['add a driver', STILL, /on the screen/],
      ['添加驾驶员', STILL, /在屏幕上添加/],
      ['the usual please', STILL, /don't remember/],
    ],
  })
})
