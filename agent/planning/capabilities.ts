import { type Localised, text } from '../domain/language.ts'
import { CATALOGUE } from '../vehicle/catalogue/index.ts'
import { moduleNames } from '../vehicle/catalogue/modules.ts'
import type { SettingDefinition } from '../vehicle/setting.ts'
import { joinEnglish, settingNoun } from './wording.ts'

const CAPABILITIES = text(
  'I run the windows, seats, climate and lights, find the way, play music, order coffee, and keep timers and reminders.',
  '我能控制车窗、座椅、空调、灯光，还能导航、放音乐、点咖啡、定计时器和提醒。',
)

/** As many as one keeps in mind when they are read aloud. */
const MOST = 5

/** "Seat" and "seats" are one word here. */
const plain = (words: string): string => words.toLowerCase().replace(/s$/u, '').trim()

const isCalled = (name: Localised, words: string): boolean =>
  plain(name.en) === plain(words) || name.zh === words || plain(name.en).split(' ').includes(plain(words))

/** The settings of the part of the car that is called so, by its own name or that of one of them. */
const settingsOf = (words: string): readonly SettingDefinition[] => {
  const named =
    CATALOGUE.find(({ module }) => isCalled(moduleNames[module], words)) ??
    CATALOGUE.find(
      one => one.names.en.some(name => plain(name) === plain(words)) || one.names.zh.includes(words),
    )
  return named === undefined ? [] : CATALOGUE.filter(one => one.module === named.module)
}

/** One thing to say, as an example: "turn on the seat heating" / 打开座椅加热. */
const example = (definition: SettingDefinition): Localised => {
  const noun = settingNoun(definition)
  const { value } = definition
  if (value.type === 'boolean') return text(`turn on ${noun.the}`, `打开${noun.zh}`)
  if (value.type === 'number' && value.verbs === 'open')
    return text(`open ${noun.the} half way`, `${noun.zh}开一半`)
  return text(`change ${noun.the}`, `调一下${noun.zh}`)
}

/** What the assistant can do, or what there is to say about one part of the car, from the catalogue. */
export const capabilities = (of: string | undefined): Localised => {
  const [first, ...others] = of === undefined ? [] : settingsOf(of)
  if (first === undefined) return CAPABILITIES
  const called = [first, ...others].map(definition => settingNoun(definition))
  const nouns = [...new Map(called.map(noun => [noun.the, noun])).values()].slice(0, MOST)
  const say = example(first)
  const more = others.length >= MOST ? text(', among others', '等等') : text('', '')
  return text(
    `You can change ${joinEnglish(nouns.map(noun => noun.the))}${more.en}. Say “${say.en}”, for instance.`,
    `可以调${nouns.map(noun => noun.zh).join('、')}${more.zh}。比如说“${say.zh}”。`,
  )
}
