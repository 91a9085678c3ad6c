import { describe, expect, it } from 'vitest'
import { arithmeticOf } from '../../../agent/memory/recall/arithmetic.ts'

describe('what words do to a remembered value', () => {
  it.each([
    ['two levels higher than my usual', 1, 2],
    ['my setting, but one notch dimmer', -1, 1],
    ['比平时高两度', 1, 2],
    ['照我的习惯，再低五度', -1, 5],
    ['按平时的音量调低三格', -1, 3],
    ['屏幕用我白天的亮度再低10', -1, 10],
  ])('%s', (words, direction, amount) => {
    expect(arithmeticOf(words)).toEqual({ type: 'step', direction, amount })
  })

  it.each(['亮一点', '声音小一些', '按上次的再暖一点'])('%s: a little', words => {
    expect(arithmeticOf(words)).toMatchObject({ type: 'step', size: 'little' })
  })

  it.each([
    '方向盘加热恢复平时的档位',
    '上高速了，地图缩放按老规矩',
    '把亮度调到平时',
    '大灯照老样子',
    '高温天那样',
    'back to the highway setting',
  ])('%s: nothing, though it names something high, warm or bright', words => {
    expect(arithmeticOf(words)).toBeUndefined()
  })
})
