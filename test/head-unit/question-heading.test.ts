import { expect, test } from 'vitest'
import { questionHeading } from '../../agent/head-unit/question-heading.ts'

test('a short question is shown as it is asked', () => {
  const say = { en: 'Which window?', zh: '哪扇车窗？' }
  expect(questionHeading(say)).toEqual(say)
})

test('a long one is shown by the part that asks, since its answers stand below', () => {
  expect(
    questionHeading({
      en: 'The nearest: Old Mill, 3 minutes; Harbour Inn, 6 minutes. Shall I take you to one?',
      zh: '最近的有：老磨坊餐厅，3分钟；海港酒家，6分钟；小南国，9分钟。要去哪个？',
    }),
  ).toEqual({ en: 'Shall I take you to one?', zh: '要去哪个？' })
  expect(
    questionHeading({
      en: 'Which do you mean: the first long name or the second long name?',
      zh: '你指的是哪一个：第一个很长很长的名字，还是第二个很长的名字？',
    }),
  ).toEqual({ en: 'Which do you mean?', zh: '你指的是哪一个？' })
})

test('what is told before or after the question is left to the voice', () => {
  expect(
    questionHeading({
      en: 'You said on 14 January: “I love spicy food”. How about the Red Lantern, 9 minutes away?',
      zh: '你1月14日说过“我爱吃辣，越辣越好”。去红灯笼川菜馆怎么样，路上9分钟？',
    }),
  ).toEqual({ en: 'How about the Red Lantern, 9 minutes away?', zh: '去红灯笼川菜馆怎么样，路上9分钟？' })
})
