import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('coffee as people order it', () => {
  converse({
    about: 'numbers that count sugar, and numbers that count cups',
    lines: [
      ['a medium cappuccino with two sugars', STILL, /^Medium cappuccino with two sugars, .*26 yuan/],
      ['make that three', STILL, /^Three medium cappuccinos with two sugars, .*78 yuan/],
      ['no sugar', STILL, /^Three medium cappuccinos, /],
      ['just one', STILL, /^Medium cappuccino, /],
      ['bigger', STILL, /^Large cappuccino, /],
      ["that's it, order it", STILL, /^Ordered/],
      ['same but decaf', STILL, /^Large decaf cappuccino, /],
      ['no', STILL, /Not done: Large decaf cappuccino/],
    ],
  })
  converse({
    about: 'several drinks at once, changed one by one',
    lines: [
      [
        'can I get two flat whites, one with oat milk',
        STILL,
        /^Medium flat white.*oat milk flat white.*Together 60/,
      ],
      ['and also a mocha for Tom', STILL, /mocha.*Together 90/],
      ['make them all small', STILL, /^Small flat white.*Small oat milk flat white.*Small mocha/],
      ['drop the mocha', STILL, /^Small flat white.*Together 54 yuan\. Shall I order it\?$/],
      ['yes', STILL, /^Ordered.*Ordered/],
    ],
  })
  converse({
    about: 'what the menu has, and what it costs',
    lines: [
      ['how much is a large oat latte', STILL, /^Large oat milk latte is 33 yuan/],
      ['is there anything without caffeine?', STILL, /decaf/],
      ['do they have lactose free milk?', STILL, /^Yes, lactose free milk/],
      ['what sizes are there?', STILL, /small, medium, large/],
      ["I'll take a latte with goat milk", STILL, /haven't got goat milk/],
    ],
  })
  converse({
    about: 'asked about before it is agreed to',
    lines: [
      ['order an americano', STILL, /^Medium americano/],
      ['when can I pick it up?', STILL, /ready at/],
      ['why there?', STILL, /closest/],
      ['the other shop', STILL, /Harbour Coffee/],
      ['cancel the order', STILL, /leave it/],
    ],
  })
})

describe('照人们平常的说法点咖啡', () => {
  converse({
    about: '糖的份数和杯数',
    lines: [
      ['中杯摩卡加两份糖', STILL, /^中杯摩卡，两份糖/],
      ['改成三杯', STILL, /^三杯中杯摩卡，两份糖/],
      ['不要糖', STILL, /^三杯中杯摩卡，夜/],
      ['要大一点的', STILL, /^三杯大杯摩卡/],
      ['就这样，下单吧', STILL, /^下单了/],
    ],
  })
  converse({
    about: '几种一起点，再一样一样改',
    lines: [
      ['两杯美式一杯加冰', STILL, /^中杯美式.*中杯冰美式.*一共40元。要下单吗？$/],
      ['再给小王来一杯拿铁', STILL, /中杯拿铁.*一共66元/],
      ['都要大杯', STILL, /^大杯美式.*大杯冰美式.*大杯拿铁/],
      ['拿铁不要了', STILL, /^大杯美式.*大杯冰美式.*一共46元/],
      ['好的', STILL, /^下单了/],
    ],
  })
  converse({
    about: '菜单上有什么',
    lines: [
      ['有什么喝的', STILL, /美式.*15元到32元/],
      ['大杯燕麦拿铁多少钱一杯', STILL, /^大杯燕麦奶拿铁33元/],
      ['有没有不含咖啡因的', STILL, /低因/],
      ['能不能换成杏仁奶', STILL, /杏仁奶，加4元/],
      ['来杯生椰拿铁去冰三分糖', STILL, /^中杯冰生椰拿铁，少糖和去冰/],
      ['烫一点', STILL],
    ],
  })
})

describe('no to one of two wishes', () => {
  converse({
    about: 'the coffee is left, the window is not',
    lines: [
      ['open my window and order a latte', STILL, /^Medium latte/],
      ['no', { 'window.position@driver': 100 }, /window.*open.*left “Medium latte” undone/],
    ],
  })
  converse({
    about: '咖啡不要，车窗照开',
    lines: [
      ['打开车窗然后来杯拿铁', STILL, /^中杯拿铁/],
      ['不要', { 'window.position@driver': 100 }, /车窗.*“中杯拿铁”先放一边/],
    ],
  })
})
