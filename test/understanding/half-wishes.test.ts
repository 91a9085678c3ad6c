import { describe, expect, it } from 'vitest'
import type { Request, UnderstandingContext } from '../../agent/understanding/request.ts'
import { understand } from '../../agent/understanding/understand.ts'
import { brief, QUIET } from './helpers.ts'

const hear = (words: string, context: UnderstandingContext = QUIET): readonly Request[] =>
  understand(words, context).requests
const briefly = (words: string, context?: UnderstandingContext): readonly string[] =>
  hear(words, context).map(brief)

/** While "what about it?" waits for its answer. */
const asked = (words: string, options: readonly string[]): UnderstandingContext => ({
  ...QUIET,
  previous: hear(words),
  options,
})

describe('half a wish', () => {
  it.each([
    ['the window', 'incomplete window.position'],
    ['副驾车窗', 'incomplete window.position'],
    ["driver's seat please", 'incomplete seat.heating | seat.ventilation | seat.horizontal_position'],
    ['调一下后视镜', 'incomplete mirror.height_position | mirror.horizontal_position | mirror.heating'],
    ['the left mirror', 'incomplete mirror.height_position | mirror.horizontal_position | mirror.heating'],
    ['open something', 'incomplete open'],
    ['switch it on', 'incomplete on'],
    ['关掉', 'incomplete close'],
  ])('%s', (words, request) => {
    expect(briefly(words)).toEqual([request])
  })

  it('is completed by its answer, whichever half that is', () => {
    expect(briefly('half', asked('the window', ['50% open', 'fully open']))).toEqual([
      'window.position at 0.5',
    ])
    expect(briefly('打开', asked('车窗', ['打开50%', '全开']))).toEqual(['window.position on'])
    expect(briefly('the sunroof', asked('open', ["Driver's window", 'Trunk']))).toEqual([
      'sunroof.position on',
    ])
    expect(briefly('the second one', asked('fan', ['level 1', 'level 10']))).toEqual(['choice 1'])
  })

  it('is no choice by a stretch of letters', () => {
    const options = ['Mirror height', 'Mirror heating']
    expect(briefly('heating', asked('mirrors', options))).toEqual(['choice 1'])
    expect(briefly('in', asked('mirrors', options))).not.toContain('choice 1')
    expect(briefly('我到了')).toEqual(['outside chatter'])
  })

  it('is left for a wish of its own', () => {
    expect(briefly('open the sunroof', asked('window', ['50% open', 'fully open']))).toEqual([
      'sunroof.position on',
    ])
  })

  it.each([
    'my window of opportunity',
    'the door to success',
    'the lights were beautiful last night',
    'he is a fan of yours',
    'she booked a hotel for us',
    'I ordered a pizza yesterday',
    'my brother rents cars for a living',
    "I've got an appointment at four",
    'I need to pay my taxes',
    '我昨天订了酒店',
    '那个灯真好看',
    '今天买了很多东西',
    '外卖送到了',
    '他买了一辆新车',
  ])('%s: told, so nothing is asked and nothing declined', words => {
    const requests = hear(words)
    expect(requests.map(({ kind }) => kind)).toEqual(['outside'])
    expect(requests.every(one => one.kind === 'outside' && one.because !== 'errand')).toBe(true)
  })
})
