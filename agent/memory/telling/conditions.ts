import { type Localised, text } from '../../domain/language.ts'
import type { Condition, ConditionTag } from '../condition.ts'

/**
 * Circumstances as they are said at the end of an English sentence and at the beginning of a Chinese one, by
 * dimension and value. What is missing is told by its bare value.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  season: {
    spring: text('in spring', '春天'),
    summer: text('in summer', '夏天'),
    autumn: text('in autumn', '秋天'),
    winter: text('in winter', '冬天'),
  },
  weather: {
    rain: text('when it rains', '下雨时'),
    snow: text('when it snows', '下雪时'),
    fog: text('in fog', '有雾时'),
    clear: text('when the sky is clear', '晴天'),
    wind: text("when it's windy", '刮风时'),
  },
  temperature: {
    hot: text("when it's hot", '天热时'),
    cold: text("when it's cold", '天冷时'),
  },
  daytime: {
    morning: text('in the morning', '早上'),
    afternoon: text('in the afternoon', '下午'),
    evening: text('in the evening', '傍晚'),
    night: text('at night', '夜里'),
    day: text('by day', '白天'),
  },
  light: {
    dark: text("when it's dark", '天黑时'),
    glare: text('when the sun dazzles', '阳光刺眼时'),
    tunnel: text('in tunnels', '过隧道时'),
  },
  air: {
    smell: text('when it smells', '有异味时'),
    dust: text('when the air is dusty', '空气不好时'),
    stuffy: text("when it's stuffy", '车里闷时'),
    misted: text('when the windows mist up', '玻璃起雾时'),
  },
  company: {
    alone: text("when you're alone", '一个人时'),
    child: text('with children in the car', '车上有孩子时'),
    baby: text('with a baby in the car', '车上有宝宝时'),
    elder: text('with your parents in the car', '车上有老人时'),
    pet: text('with a pet in the car', '车上有宠物时'),
    guest: text('with guests in the car', '车上有客人时'),
    family: text('with your family in the car', '和家人一起时'),
    friends: text('with friends in the car', '和朋友一起时'),
  },
  place: {
    work: text('at work', '在公司时'),
    home: text('at home', '在家时'),
    garage: text('in a garage', '在车库里'),
    school: text('near the school', '在学校附近'),
    airport: text('at the airport', '在机场'),
    hospital: text('near a hospital', '在医院附近'),
    city: text('in town', '在市区'),
    country: text('in the country', '在郊外'),
  },
  road: {
    highway: text('on the motorway', '跑高速时'),
    traffic: text('in traffic', '堵车时'),
    rough: text('on rough roads', '路面颠簸时'),
    unfamiliar: text('on unfamiliar roads', '走生路时'),
    familiar: text('on familiar roads', '走熟路时'),
    construction: text('at roadworks', '经过施工路段时'),
  },
  activity: {
    call: text('on calls', '打电话时'),
    reading: text('when reading', '看书时'),
    working: text('when working', '工作时'),
    focus: text('when you need to concentrate', '需要专心时'),
    relax: text('when relaxing', '放松时'),
    sleep: text('when somebody sleeps', '有人睡觉时'),
    party: text('for a party', '聚会时'),
    cargo: text('with a full load', '拉货时'),
    exercise: text('after sport', '运动后'),
    podcast: text('with a podcast on', '听播客时'),
    music: text('with music on', '听音乐时'),
    video: text('when watching videos', '看视频时'),
    photo: text('for photos', '拍照时'),
    eating: text('when eating', '吃东西时'),
    security: text('at checkpoints', '过安检时'),
    travel: text('when travelling', '出远门时'),
    everyday: text('on everyday trips', '日常出行时'),
  },
  health: {
    headache: text('when your head aches', '头疼时'),
    back: text('when your back hurts', '腰疼时'),
    leg: text('when your leg hurts', '腿疼时'),
    tired: text("when you're tired", '累了的时候'),
    sick: text("when you're ill", '生病时'),
    eyes: text('when your eyes are tired', '眼睛不舒服时'),
    hands: text('when your hands hurt', '手不舒服时'),
    ears: text('when your ears hurt', '耳朵不舒服时'),
    pregnant: text('during pregnancy', '怀孕期间'),
    stress: text("when you're stressed", '压力大时'),
  },
  weekday: {
    weekend: text('at the weekend', '周末'),
    weekday: text('on weekdays', '工作日'),
  },
  signal: {
    poor: text('with a poor signal', '信号不好时'),
    good: text('with a good signal', '信号好时'),
  },
}

const wordsOf = (tag: ConditionTag): Localised => {
  if (tag.compare !== undefined) {
    const above = tag.compare.operator.startsWith('>')
    const { number } = tag.compare
    return text(`${above ? 'above' : 'below'} ${number} degrees`, `${above ? '高于' : '低于'}${number}度时`)
  }
  const known = WORDS[tag.dimension]?.[tag.value]
  if (known !== undefined) return known
  if (tag.dimension === 'company') return text(`with ${tag.value} in the car`, `和${tag.value}一起时`)
  if (tag.dimension === 'term') return text(`for “${tag.value}”`, `说“${tag.value}”时`)
  return text(`for ${tag.value}`, `${tag.value}时`)
}

/** "When it rains" turned round: "except when it rains" / 「下雨时除外」. */
const tagWords = (tag: ConditionTag): Localised => {
  const { en, zh } = wordsOf(tag)
  return tag.negated === true ? text(`except ${en}`, `${zh}除外`) : text(en, zh)
}

/** A condition in words, without the sentence around it: "in summer, when it rains" / 「夏天、下雨时」; empty for "always". */
export const conditionWords = (condition: Condition): Localised => {
  const words = condition.map(tagWords)
  return text(words.map(one => one.en).join(', '), words.map(one => one.zh).join('、'))
}
