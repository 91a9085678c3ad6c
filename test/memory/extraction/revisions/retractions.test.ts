import { describe, expect, it } from 'vitest'
import { JANUARY, MARCH, memoryBench } from '../../support.ts'

/** What stands after a driver has told one thing in January and said something else in March. */
const standing = (told: string, later: string): readonly string[] => {
  const bench = memoryBench()
  bench.hear(told, JANUARY)
  expect(bench.memory.list('d1')).not.toEqual([])
  bench.hear(later, MARCH)
  return bench.memory
    .list('d1')
    .filter(row => row.validTo === undefined)
    .map(({ slot, value, polarity }) => `${polarity < 0 ? '-' : ''}${slot}=${String(value)}`)
}

describe('what is no longer wanted', () => {
  it.each([
    ['I love Thai food', "You can drop Thai from my favourites, I've had enough of it."],
    ['I always have oat milk in my coffee', 'Forget my oat milk preference.'],
    ["I'm allergic to nuts", "It turns out I'm not allergic to nuts, no need to watch out for them."],
    ['I love listening to jazz', "I've gone off jazz completely."],
    ['I always want covered parking', "I don't care any more whether the parking is covered."],
    ['I always want the cheapest parking', "What parking costs doesn't bother me any longer."],
    ['My favourite radio station is Kiss FM', "Kiss FM has got boring, I don't listen to it these days."],
    ['I always avoid the motorway', "You needn't steer clear of motorways any longer."],
    ['I love scenic routes', "I've lost interest in scenic routes."],
    ['I always charge at Ionity stations', "Let's drop Ionity from my charging networks."],
    ['我喜欢听周杰伦的歌', '周杰伦的歌我听腻了，别再放了。'],
    ['我喝咖啡一般都加豆奶', '取消我的豆奶偏好吧。'],
    ['停车我总是挑最便宜的', '停车费多少我已经不计较了。'],
  ])('%s, then: %s', (told, later) => {
    expect(
      standing(told, later).filter(row => !row.startsWith('-') && !/irrelevant|indifferent/u.test(row)),
    ).toEqual([])
  })

  it('lets in again what was avoided', () => {
    expect(standing('I always avoid motorways', 'Motorways are fine by me again.')).toEqual([])
    expect(standing('我不喜欢走高速', '高速不用再避开了。')).toEqual([])
  })

  it('keeps what is only left out today', () => {
    expect(standing('I love Mexican food', 'No Mexican today, please, I had it for lunch.')).toEqual([
      'cuisine=mexican',
    ])
    expect(standing('我喜欢听流行音乐', '今天先不听流行音乐。')).toEqual(['music_genre=pop'])
    expect(standing('我最爱吃日料', '今天就不吃日料了吧。')).toEqual(['cuisine=japanese'])
  })

  it('keeps what is not spoken of', () => {
    expect(standing('I love Thai food', "I don't like jazz any more")).toContain('cuisine=thai')
    expect(standing('I always want covered parking', "I don't care what parking costs")).toContain(
      'parking_covered=yes',
    )
    expect(standing('My favourite supermarket is Lidl', 'Take Aldi off my list of supermarkets.')).toContain(
      'supermarket_chain=Lidl',
    )
  })
})
