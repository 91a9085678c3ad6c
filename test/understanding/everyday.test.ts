import { describe, expect, it } from 'vitest'
import { understand } from '../../agent/understanding/understand.ts'
import { following, hear, QUIET } from './helpers.ts'

describe('what people say once they live with it', () => {
  const ROWS: readonly (readonly [words: string, ...heard: string[]])[] = [
    ['what have you just done?', 'recap'],
    ['你刚才做了什么', 'recap'],
    ['刚才为什么要这么做', 'why'],
    ['bye', 'bye'],
    ['拜拜', 'bye'],
    ["you're useless", 'scolded'],
    ['你真没用', 'scolded'],
    ['how long does it take', 'navigation.eta'],
    ['put a bakery on the way', 'navigation.add_stop'],
    ['路上再去个超市', 'navigation.add_stop'],
    ['take me to the cheapest car park', 'navigation.nearby'],
    ['帮我找个加油站', 'navigation.nearby'],
    ['结束导航', 'navigation.stop'],
    ['remember this spot as home', 'navigation.save_place'],
    ['来杯老样子', 'coffee.order'],
    ['再来一杯同样的', 'coffee.order'],
    ['我的拿铁呢', 'coffee.status'],
    ['现在播的是什么歌', 'media.what'],
    ['这首歌是谁唱的？', 'media.what'],
    ['现在放的是谁的歌', 'media.what'],
    ['提醒我八点给爸爸打电话', 'reminder.create'],
    ['晚上八点提醒我浇花', 'reminder.create'],
  ]
  it.each(ROWS)('%s', (words, ...heard) => expect(hear(words)).toEqual(heard))

  it('takes fog on the glass for fog on the glass, not for a question about the weather', () => {
    expect(hear('the windshield is all foggy')).not.toContain('weather.forecast')
  })

  it('asks about the timer that was just set, not about the route', () => {
    expect(hear('how much time is left', following('set a timer for ten minutes'))).toEqual(['timer.status'])
    expect(hear('还剩多久', following('定一个十分钟的计时器'))).toEqual(['timer.status'])
    expect(hear('how much time is left')).toEqual(['navigation.eta'])
  })

  it('leaves open which half of the day is meant where nobody said it', () => {
    const slots = (words: string): unknown => {
      const [request] = understand(words, QUIET).requests
      return request?.kind === 'skill' ? request.slots.at : undefined
    }
    expect(slots('remind me to water the plants at eight')).toEqual({ time: '08:00', eitherHalf: true })
    expect(slots('remind me to water the plants at 8 am')).toEqual({ time: '08:00' })
    expect(slots('提醒我今天八点浇花')).toEqual({ time: '08:00', day: 0, eitherHalf: true })
    expect(slots('提醒我晚上八点浇花')).toEqual({ time: '20:00' })
  })

  it('names the wish in a sentence that nothing answers to', () => {
    expect(hear('open the sunroof and rent a bicycle')).toEqual(['sunroof.position on', 'outside unknown'])
    expect(hear('打开天窗，再帮我租辆自行车')).toEqual(['sunroof.position on', 'outside unknown'])
    expect(hear('open the sunroof, dear')).toEqual(['sunroof.position on'])
    expect(hear('天太热了，打开天窗')).not.toContain('outside unknown')
  })

  it('takes how far it should open for the same wish', () => {
    expect(hear('打开副驾车窗，开三分之一')).toHaveLength(1)
    expect(hear('打开我这边的车窗，开一半')).toEqual(['window.position@self at 0.5'])
  })

  it('does not take "one" for a number where it stands for a thing', () => {
    expect(hear('no, the left one', following('open the right window')).join()).not.toMatch(/= 1\b/)
  })

  it('keeps the row where only the side is corrected, and the side where only the row is', () => {
    const hearAfter = (first: string, then: string) => hear(then, following(first))
    for (const then of ['no, the right one', 'no, the right window'])
      expect(hearAfter('open the left rear window', then)).toEqual(['window.position@rear_right on'])
    expect(hearAfter('open the left rear window', 'no, the front one')).toEqual(['window.position@driver on'])
    expect(hearAfter('open the left rear window', 'no, the right windows')).toEqual([
      'window.position@right on',
    ])
    expect(hearAfter('open the left window', 'no, the right one')).toEqual(['window.position@right on'])
    expect(hearAfter('打开右后车窗', '不对，是左边的')).toEqual(['window.position@rear_left on'])
    expect(hear('open the left rear window, no, the right one')).toEqual(['window.position@rear_right on'])
  })

  it('goes on downwards with "a bit more" after "lower", and not after "up"', () => {
    expect(hear('a bit more', following('lower the volume a bit'))).toEqual(['center_display.volume -little'])
    expect(hear('a bit more', following('make it cooler'))).toEqual(['air_conditioner.temperature -little'])
    expect(hear('a bit more', following('turn the volume up'))).toEqual(['center_display.volume +little'])
    expect(hear('turn it up', following('lower the volume a bit'))).toEqual(['center_display.volume +'])
  })

  it('asks for the timer that was just started, and wakes whoever is only to be called', () => {
    const started = following('set a timer for ten minutes')
    const [status] = understand('how much time is left on the timer?', started).requests
    expect(status).toMatchObject({ skill: 'timer', intent: 'status' })
    expect(status).not.toHaveProperty('slots.name')
    expect(understand('半小时后叫我', { ...QUIET, language: 'zh' }).requests).toMatchObject([
      { skill: 'reminder', slots: { what: '起床', at: { inSeconds: 1800 } } },
    ])
  })

  it('takes what an article begins for a thing, and no wish of its own', () => {
    expect(hear('play the next song')).toEqual(['media.next'])
    expect(hear('put my seat back a little and skip to the next track')).toEqual([
      'seat.horizontal_position@self +little',
      'media.next',
    ])
  })

  it('hears the wish before a question or an errand that finds all it needs without it', () => {
    const [defrost, range] = ['air_conditioner.front_defrost on', 'ask range']
    expect(hear('can you defrost the windshield and tell me how far we can still drive')).toEqual([
      defrost,
      range,
    ])
    expect(hear('给前挡风玻璃除雾，还能开多远？')).toEqual([defrost, range])
    expect(hear('天窗开一点，下午天气怎么样？')).toEqual(['sunroof.position +little', 'weather.now'])
    expect(hear('打开按摩，二十分钟后叫醒我')).toEqual(['seat.massage on', 'reminder.create'])
    expect(hear('play open the door and let it go')).toEqual(['media.play'])
    expect(hear('lock the doors and start navigation to the nearest charging station')).toEqual([
      'door.lock@all on',
      'navigation.navigate',
    ])
  })

  it('leaves the usual of an errand to the errand', () => {
    expect(hear('open my window and order my usual coffee')).toEqual([
      'window.position@self on',
      'coffee.order',
    ])
    expect(hear('打开我的车窗，再点一杯我常喝的咖啡')).toEqual(['window.position@self on', 'coffee.order'])
    expect(hear('set my window to the usual and order a latte')[0]).toMatch(
      /^window\.position@self preferred/,
    )
  })

  it('switches its language', () => {
    expect(hear('speak Chinese please')).toEqual(['center_display.language = Chinese'])
    expect(hear('换成英文')).toEqual(['center_display.language = English'])
  })

  it('leaves driving to the driver, and guesses nothing of "everything"', () => {
    for (const words of ['slow down', 'park the car', '开慢一点', '靠边停车'])
      expect(hear(words)).toEqual(['outside unsupported'])
    for (const words of ['switch everything off', '把所有东西都关掉'])
      expect(hear(words, following('lock the doors'))).toEqual(['outside everything_off'])
    expect(hear('watch out!')).not.toContain('media.play')
  })

  it('takes back a little of what went too far', () => {
    expect(hear("that's too much", following('make it warmer'))).toEqual([
      'air_conditioner.temperature -little',
    ])
    expect(hear('过头了', following('音量小一点'))).toEqual(['center_display.volume +little'])
    expect(hear("that's too much")).toEqual(['outside chatter'])
  })
})
