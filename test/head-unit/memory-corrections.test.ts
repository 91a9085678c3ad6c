import { describe } from 'vitest'
import { converse, STILL } from './dialogue.ts'

describe('what was told is corrected, narrowed and ended by half a sentence', () => {
  converse({
    about: 'another level, by what it was and by what it is to be',
    driver: 'Mia',
    lines: [
      'I like my seat heating on level 3',
      ["that's wrong, I said 1", STILL, /Corrected: seat heating at level 1/u],
      ['change that to 2', STILL, /Corrected: seat heating at level 2/u],
      ['only in winter', STILL, /level 2 in winter/u],
      ['undo that', STILL, /As before: seat heating at level 2\./u],
    ],
  })
  converse({
    about: 'another name in the sentence it was told in',
    driver: 'Mia',
    lines: [
      "my son's name is Leo",
      ['no, his name is Theo', STILL, /son: Theo/u],
      ["it's Thea, not Theo", STILL, /son: Thea/u],
      ["what's my son's name?", STILL, /Thea is your son/u],
    ],
  })
  converse({
    about: '改口、改成别的、只在某时',
    driver: '小林',
    lines: [
      '我喜欢座椅加热开三档',
      ['我说的是一档', STILL, /改好了：座椅加热1档/u],
      ['把那条改成两档', STILL, /改好了：座椅加热2档/u],
      '我对花生过敏',
      ['不对，是虾', STILL, /对虾过敏/u],
      ['你怎么知道的？', STILL, /对虾过敏/u],
    ],
  })
  converse({
    about: 'a rule ends by a word, and comes back by another',
    driver: 'Mia',
    lines: [
      'when it rains, heat the mirrors',
      ['stop doing that', STILL, /no longer: mirror heating on/u],
      ['what are my rules?', STILL, /haven't|don't/u],
      ['undo', STILL, /As before: mirror heating on/u],
      ['what are my rules?', STILL, /mirror heating on when it rains/u],
    ],
  })
  converse({
    about: 'what was answered last is what is to be forgotten, not what was told last',
    driver: 'Mia',
    lines: [
      'I like my coffee with oat milk',
      'I love jazz',
      ['what do you know about my coffee?', STILL, /oat milk/u],
      ['forget that', STILL, /Forgotten: coffee with oat milk/u],
      ['what music do I like?', STILL, /jazz/u],
    ],
  })
  converse({
    about: 'half a sentence after something else corrects no memory',
    driver: 'Mia',
    lines: [
      'my daughter is called Emma',
      ['open my window', { 'window.position@driver': 100 }],
      ['no, half way', { 'window.position@driver': 50 }],
      ["what's my daughter's name?", STILL, /Emma/u],
    ],
  })
  converse({
    about: 'a setting that was remembered stays when the remembering is taken back',
    driver: 'Mia',
    lines: [
      ['set the seat heating to 2', { 'seat.heating_level@driver': 2 }],
      ['remember this setting', STILL, /seat heating at level 2/u],
      ['undo that', STILL, /Forgotten/u],
    ],
  })
  converse({
    about: 'people are known by what they are and by their names',
    driver: 'Mia',
    lines: [
      'my sister is Nora',
      'Nora loves country music',
      ['what does my sister like?', STILL, /country/u],
      ['what does my brother like?', STILL, /don't know/u],
    ],
  })
  converse({
    about: 'what is exchanged and dropped by name',
    driver: 'Mia',
    lines: [
      'my office is at Harbour Street 12',
      'I hate vanilla',
      ['change my office to Mill Lane 4', STILL, /Corrected: .*Mill Lane 4/u],
      ['drop the vanilla one', STILL, /Forgotten: .*vanilla/u],
      ['forget that', STILL],
      ['where is my office?', STILL, /Mill Lane 4/u],
    ],
  })
  converse({
    about: '不是早上是晚上；这条不要了',
    driver: '小林',
    lines: [
      '冬天早上把方向盘加热打开',
      ['不是早上，是晚上', STILL, /冬天、(?:傍晚|夜里)/u],
      '我喜欢关着窗',
      ['算了，这条不要了', STILL, /忘掉了/u],
      ['丽丽喜欢座椅加热二档', STILL, /丽丽/u],
    ],
  })
  converse({
    about: 'what is told of coffee orders none',
    driver: 'Mia',
    lines: [
      ['my usual coffee is a flat white with oat milk', STILL, /remember.*flat white/u],
      ['order my usual coffee', STILL, /oat milk flat white/u],
    ],
  })
  converse({
    about: 'the day of a reminder is kept while its hour is asked for',
    lines: [
      ['remind me tomorrow to call the garage', STILL, /what time tomorrow: call the garage/u],
      ['at nine', STILL, /tomorrow at 09:00: call the garage/u],
      ['后天提醒我去加油', STILL, /后天几点提醒你去加油/u],
      ['下午三点', STILL, /15:00提醒你去加油/u],
    ],
  })
  converse({
    about: 'another thing for what was asked for',
    driver: 'Mia',
    lines: ['play some music', ['no, jazz', {}, /Lin Hai Trio/u]],
  })
})
