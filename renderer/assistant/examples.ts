import type { Localised } from '../../agent/protocol/index.ts'

/** What one might say, one of every kind; shown a few at a time while nothing is going on. */
export const EXAMPLES: readonly Localised[] = [
  { en: 'Open my window halfway', zh: '我这边的车窗开一半' },
  { en: 'It’s a bit stuffy in here', zh: '车里有点闷' },
  { en: 'Order a large oat latte', zh: '点一杯大杯燕麦拿铁' },
  { en: 'Make it warmer for the back seats', zh: '后排再暖一点' },
  { en: 'Take me to the airport', zh: '导航去机场' },
  { en: 'I can’t see out of the windscreen', zh: '前挡风玻璃起雾了' },
  { en: 'Play jazz and dim the ambient light', zh: '放点爵士乐，氛围灯调暗一些' },
  { en: 'Remind me in ten minutes to call home', zh: '十分钟后提醒我给家里打电话' },
  { en: 'Is my window open?', zh: '我的车窗开着吗？' },
  { en: 'What will the weather be tonight?', zh: '今晚天气怎么样？' },
  { en: 'Set a timer for five minutes', zh: '定一个五分钟的计时器' },
  { en: 'Seat heating on three, then fold the mirrors', zh: '座椅加热三挡，再把后视镜收起来' },
]

/** `count` examples from `turn` on, going round. */
export const examplesFor = (turn: number, count: number): readonly Localised[] =>
  Array.from({ length: Math.min(count, EXAMPLES.length) }, (_, index) => {
    const example = EXAMPLES[(turn * count + index) % EXAMPLES.length]
    return example ?? { en: '', zh: '' }
  })
