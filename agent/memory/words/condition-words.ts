import { type Localised, text } from '../../domain/language.ts'
import type { Condition, ConditionTag } from '../condition.ts'
import { unitOf } from '../conditions/measures.ts'
import { SITUATION } from '../conditions/situation.ts'

/** Circumstances as they are said after a statement: "… in winter", "…，冬天". Negated ones are built from these. */
const WORDS: Readonly<Record<string, Localised>> = {
  'season=spring': text('in spring', '春天'),
  'season=summer': text('in summer', '夏天'),
  'season=autumn': text('in autumn', '秋天'),
  'season=winter': text('in winter', '冬天'),
  'weather=rain': text('when it rains', '下雨时'),
  'weather=snow': text('when it snows', '下雪时'),
  'weather=fog': text("when it's foggy", '有雾时'),
  'weather=clear': text("when it's clear", '晴天'),
  'weather=wind': text("when it's windy", '刮风时'),
  'temperature=hot': text("when it's hot", '天热时'),
  'temperature=cold': text("when it's cold", '天冷时'),
  'daytime=morning': text('in the morning', '早上'),
  'daytime=afternoon': text('in the afternoon', '下午'),
  'daytime=evening': text('in the evening', '傍晚'),
  'daytime=night': text('at night', '夜里'),
  'daytime=day': text('by day', '白天'),
  'light=dark': text("when it's dark", '天黑时'),
  'light=glare': text('in glaring light', '光线刺眼时'),
  'light=tunnel': text('in tunnels', '过隧道时'),
  'company=alone': text("when you're alone", '你一个人时'),
  'company=child': text('with a child in the car', '车里有孩子时'),
  'company=baby': text('with a baby in the car', '车里有宝宝时'),
  'company=elder': text('with older people in the car', '车里有老人时'),
  'company=pet': text('with a pet in the car', '车里有宠物时'),
  'company=guest': text('with guests in the car', '车里有客人时'),
  'company=family': text('with the family in the car', '家人在车上时'),
  'company=friends': text('with friends in the car', '朋友在车上时'),
  'weekday=weekend': text('at weekends', '周末'),
  'weekday=weekday': text('on weekdays', '工作日'),
  'place=home': text('on the way home', '回家路上'),
  'place=work': text('on the way to work', '上班路上'),
  'road=highway': text('on the motorway', '跑高速时'),
  'road=traffic': text('in traffic', '堵车时'),
  'activity=call': text('on calls', '通话时'),
  'activity=travel': text('on journeys', '旅途中'),
  'activity=everyday': text('in everyday life', '平时'),
  'air=smell': text('when it smells outside', '外面有异味时'),
  'air=dust': text('in dusty air', '灰尘大的时候'),
  'air=stuffy': text("when it's stuffy", '空气闷的时候'),
  'air=misted': text('when the windows mist up', '玻璃起雾时'),
  'place=garage': text('when parking', '停车时'),
  'place=school': text('near school', '学校附近'),
  'place=airport': text('on the way to the airport', '去机场时'),
  'place=hospital': text('on the way to the hospital', '去医院时'),
  'place=city': text('in town', '在市区'),
  'place=country': text('in the country', '在郊外'),
  'road=rough': text('on rough roads', '路况不好时'),
  'road=paved': text('on paved roads', '柏油路上'),
  'road=unfamiliar': text('on unfamiliar roads', '走陌生的路时'),
  'road=familiar': text('on familiar roads', '走熟路时'),
  'road=construction': text('at roadworks', '遇到施工时'),
  'activity=reading': text('when reading', '看书时'),
  'activity=working': text('when working', '办公时'),
  'activity=focus': text('when you need to concentrate', '需要专心时'),
  'activity=relax': text('when relaxing', '放松时'),
  'activity=sleep': text('when sleeping', '睡觉时'),
  'activity=party': text('at parties', '聚会时'),
  'activity=cargo': text('when carrying things', '拉东西时'),
  'activity=towing': text('when towing', '拖挂时'),
  'activity=exercise': text('around sports', '运动前后'),
  'activity=podcast': text('with podcasts', '听播客时'),
  'activity=music': text('with music', '听音乐时'),
  'activity=video': text('with videos', '看视频时'),
  'activity=photo': text('when taking pictures', '拍照时'),
  'activity=eating': text('when eating', '吃东西时'),
  'activity=security': text('for safety', '为了安全'),
  'health=headache': text('with a headache', '头疼时'),
  'health=back': text('when the back hurts', '腰背不舒服时'),
  'health=neck': text('when the neck hurts', '脖子不舒服时'),
  'health=leg': text('when the legs hurt', '腿脚不舒服时'),
  'health=sick': text('when unwell', '身体不舒服时'),
  'health=eyes': text('when the eyes are tired', '眼睛不舒服时'),
  'health=hands': text('with cold or sore hands', '手冷手痛时'),
  'health=ears': text('when hearing badly', '听不清时'),
  'health=pregnant': text('when pregnant', '怀孕时'),
  'health=stress': text('when stressed', '紧张时'),
  'signal=poor': text('with a poor signal', '信号差时'),
  'signal=good': text('with a good signal', '信号好时'),
  'health=tired': text("when you're tired", '累的时候'),
}

const NOT: Readonly<Record<string, Localised>> = {
  'company=alone': text("when you're not alone", '不是一个人时'),
}

const clock = (hour: number): string =>
  `${Math.floor(hour)}:${String(Math.round((hour % 1) * 60)).padStart(2, '0')}`

/** A bound, as it is said: "above 25 degrees", "below 100 km/h", "after 21:00". */
const bounded = (tag: ConditionTag): Localised | undefined => {
  const { compare, negated } = tag
  if (compare === undefined) return undefined
  const { number } = compare
  const above = compare.operator.startsWith('>') !== (negated === true)
  switch (unitOf(tag)) {
    case 'kmh':
      return above
        ? text(`above ${number} km/h`, `时速${number}公里以上`)
        : text(`below ${number} km/h`, `时速${number}公里以下`)
    case 'hour':
      return above
        ? text(`after ${clock(number)}`, `${clock(number)}以后`)
        : text(`before ${clock(number)}`, `${clock(number)}以前`)
    default:
      return above
        ? text(`above ${number} degrees`, `${number}度以上`)
        : text(`below ${number} degrees`, `${number}度以下`)
  }
}

/** A named companion, a place or a term nobody declared is called by its own word. */
const byName = ({ dimension, value }: ConditionTag): Localised => {
  const word = value.replaceAll('_', ' ')
  switch (dimension) {
    case 'company':
      return text(`when ${word} is in the car`, `${word}在车上时`)
    case SITUATION:
      return text(`“${value}”`, `“${value}”`)
    case 'term':
      return text(`when you say “${word}”`, `说“${word}”时`)
    default:
      return text(`for ${word}`, `${word}时`)
  }
}

const tagWords = (tag: ConditionTag): Localised => {
  const measured = bounded(tag)
  if (measured !== undefined) return measured
  const key = `${tag.dimension}=${tag.value}`
  const words = WORDS[key] ?? byName(tag)
  if (tag.negated !== true) return words
  const { en, zh } = NOT[key] ?? text(`except ${words.en}`, `除了${words.zh}`)
  return text(en, zh)
}

/** A condition as it is said: "in winter, when Deborah is in the car"; empty for what always holds. */
export const conditionWords = (condition: Condition): Localised => {
  const all = condition.map(tagWords)
  return text(all.map(one => one.en).join(', '), all.map(one => one.zh).join('、'))
}
