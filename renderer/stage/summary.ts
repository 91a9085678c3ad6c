import type { Language } from '../../agent/protocol/index.ts'
import { SEATS, type Seat } from './car/geometry.ts'
import type { CarModel, SeatModel } from './car-model.ts'
import { ambientLight, seatName } from './words.ts'

const comfort = (seat: SeatModel, language: Language): readonly string[] => {
  const zh = language === 'zh'
  const parts: string[] = []
  if (seat.heat > 0) parts.push(zh ? `座椅加热${seat.heat}挡` : `seat heating ${seat.heat}`)
  if (seat.cool > 0) parts.push(zh ? `座椅通风${seat.cool}挡` : `seat ventilation ${seat.cool}`)
  if (seat.massage > 0) parts.push(zh ? `按摩${seat.massage}挡` : `massage ${seat.massage}`)
  if (seat.folded) parts.push(zh ? '座椅已放倒' : 'seat folded')
  return parts
}

const seatSentence = (model: CarModel, seat: Seat, language: Language): string => {
  const zh = language === 'zh'
  const { name, occupant } = model.seats[seat]
  const zone = model.zones[seat]
  const child = occupant === 'child'
  const who =
    occupant === 'no' ? '' : zh ? `${name}${child ? '（儿童）' : ''}` : `${name}${child ? ' (child)' : ''}`
  const degrees = Number.isInteger(zone.temperature) ? `${zone.temperature}` : zone.temperature.toFixed(1)
  const details = [
    ...(who === '' ? [] : [who]),
    ...(zone.on ? [zh ? `${degrees}度` : `${degrees} degrees`] : []),
    ...comfort(model.seats[seat], language),
    ...openings(model, seat, language),
  ]
  if (details.length === 0) return ''
  const place = seatName(seat, language)
  return zh ? `${place}：${details.join('，')}` : `${capital(place)}: ${details.join(', ')}`
}

const openings = (model: CarModel, seat: Seat, language: Language): readonly string[] => {
  const zh = language === 'zh'
  const parts: string[] = []
  const { open, target } = model.windows[seat]
  if (open > 0 || target > 0) parts.push(zh ? `车窗开${target}%` : `window ${target}% open`)
  if (model.doors[seat] > 0) parts.push(zh ? '车门开着' : 'door open')
  return parts
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Facts about the car as a whole; only what is open, on or unusual. */
const carFacts = (model: CarModel, language: Language): readonly string[] => {
  const zh = language === 'zh'
  const { roof, closures, lamps, glass, mirrors, cabin } = model
  const facts: readonly (readonly [boolean, string, string])[] = [
    [roof.sunroof > 0, `sunroof ${roof.sunroof}% open`, `天窗开${roof.sunroof}%`],
    [closures.boot > 0, 'trunk open', '后备箱开着'],
    [closures.frontBoot > 0, 'front trunk open', '前备箱开着'],
    [closures.fuelFlap, 'fuel flap open', '加油口开着'],
    [closures.stepLeft || closures.stepRight, 'side steps out', '踏板已伸出'],
    [lamps.high, 'high beam on', '远光灯亮着'],
    [lamps.low, 'low beam on', '近光灯亮着'],
    [lamps.fog, 'fog lights on', '雾灯亮着'],
    [lamps.left && lamps.right, 'hazard lights on', '双闪亮着'],
    [lamps.left && !lamps.right, 'left indicator on', '左转向灯亮着'],
    [lamps.right && !lamps.left, 'right indicator on', '右转向灯亮着'],
    [glass.wipeFront > 0, 'wipers on', '雨刮开着'],
    [glass.wipeRear > 0, 'rear wiper on', '后雨刮开着'],
    [glass.defrostFront, 'windscreen defrost on', '前挡除霜开着'],
    [glass.defrostRear, 'rear defrost on', '后窗加热开着'],
    [mirrors.left.folded || mirrors.right.folded, 'mirrors folded', '后视镜已折叠'],
    [
      cabin.ambient,
      `ambient light ${ambientLight(cabin.ambientColour).name.en.toLowerCase()}`,
      `氛围灯${ambientLight(cabin.ambientColour).name.zh}`,
    ],
  ]
  return facts.filter(([holds]) => holds).map(([, en, chinese]) => (zh ? chinese : en))
}

/** The car in words, for a person who hears the screen: seats first, then what is open or on. One line, no full state. */
export const summarise = (model: CarModel, language: Language): string => {
  const zh = language === 'zh'
  const speed = Math.round(model.speed)
  const opening = zh
    ? `从上方看的车，${speed > 0 ? `时速${speed}公里` : '停着'}`
    : `The car from above, ${speed > 0 ? `at ${speed} kilometres an hour` : 'standing'}`
  const facts = carFacts(model, language)
  const sentences = [
    opening,
    ...SEATS.map(seat => seatSentence(model, seat, language)).filter(sentence => sentence !== ''),
    ...(facts.length === 0 ? [] : [zh ? facts.join('，') : capital(facts.join(', '))]),
  ]
  return zh ? `${sentences.join('。')}。` : `${sentences.join('. ')}.`
}
