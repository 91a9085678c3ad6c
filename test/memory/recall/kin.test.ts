import { describe, expect, it } from 'vitest'
import { isKin, kinMeant } from '../../../agent/memory/recall/kin.ts'

describe('whose way a request means, by relation', () => {
  it.each([
    ["set the lights to my daughter's favourite", '', 'my daughter'],
    ['the colour he likes, please', 'Justin was driving his nephew', 'my nephew'],
    ['女儿上车了，氛围灯换成她喜欢的颜色', '', '我女儿'],
    ['turn it down for my mum', '', 'my mother'],
    ['按妈妈的习惯来', '', 'my mum'],
  ])('%s: that of %s%s', (spoken, told, subject) => {
    expect(isKin(subject, kinMeant(spoken, told))).toBe(true)
  })

  it.each([
    ['my daughter is here, open my window', '', 'my daughter'],
    ["my son's favourite colour", '', 'my daughter'],
    ['the way I like it', 'she drove her son', 'my son'],
  ])('%s: not that of %s%s', (spoken, told, subject) => {
    expect(isKin(subject, kinMeant(spoken, told))).toBe(false)
  })
})
