import { type Localised, text } from '../domain/language.ts'
import type { SettingRequest } from '../understanding/request.ts'
import { describeValue } from '../vehicle/describe.ts'
import {
  type BooleanType,
  type SettingDefinition,
  type SettingValue,
  settingKey,
} from '../vehicle/setting.ts'
import type { Zone } from '../vehicle/zones.ts'
import { atFraction, fitted } from './numbers.ts'
import type { Question } from './plan.ts'
import type { SettingScene } from './setting-requests.ts'
import { type Noun, settingNoun } from './wording.ts'

/** What most people find comfortable; the ends of a car's range (16, 32) are nobody's answer. */
const COMFORTABLE_CELSIUS = [20, 22, 24, 26]

/** Up to three values worth offering; the driver may name any other. */
const suggestions = (definition: SettingDefinition, current: SettingValue): readonly SettingValue[] => {
  const { value: type } = definition
  switch (type.type) {
    case 'boolean':
      return [true, false]
    case 'number': {
      const candidates =
        type.unit === 'celsius'
          ? COMFORTABLE_CELSIUS.map(degrees => fitted(type, degrees))
          : type.verbs === 'open'
            ? [type.min, atFraction(type, 0.5), type.max]
            : type.unit === 'level'
              ? [type.lowest ?? Math.max(type.min, 1), atFraction(type, 0.5), type.max]
              : [atFraction(type, 0.25), atFraction(type, 0.5), type.max]
      return [...new Set(candidates)].filter(value => value !== current).slice(0, 3)
    }
    case 'enum':
      return type.values
        .map(option => option.id)
        .filter(id => id !== current)
        .slice(0, 3)
    case 'text':
      return []
    default:
      return type satisfies never
  }
}

/** "Shall I open or close the trunk?": both ways a thing of two states can be. */
const WHETHER: Readonly<Record<BooleanType['verbs'], (noun: Noun) => Localised>> = {
  switch: ({ the, zh }) => text(`Shall I switch ${the} on or off?`, `${zh}要开还是关？`),
  open: ({ the, zh }) => text(`Shall I open or close ${the}?`, `${zh}要打开还是关上？`),
  lock: ({ the, zh }) => text(`Shall I lock or unlock ${the}?`, `${zh}要上锁还是解锁？`),
  fold: ({ the, zh }) => text(`Shall I fold or unfold ${the}?`, `${zh}要折叠还是展开？`),
  connect: ({ the, zh }) => text(`Shall I connect or disconnect ${the}?`, `${zh}要连接还是断开？`),
  play: ({ the, zh }) => text(`Shall I play or stop ${the}?`, `${zh}要播放还是停下？`),
}

const ask = (definition: SettingDefinition, cells: readonly Zone[]): Localised => {
  const noun = settingNoun(definition, cells)
  switch (definition.value.type) {
    case 'boolean':
      return WHETHER[definition.value.verbs](noun)
    case 'number':
      return definition.value.verbs === 'open'
        ? text(`How far should ${noun.the} be open?`, `${noun.zh}开到多大？`)
        : text(`What should ${noun.the} be?`, `${noun.zh}调到多少？`)
    case 'enum':
    case 'text':
      return text(`Which one for ${noun.the}?`, `${noun.zh}要哪一种？`)
    default:
      return definition.value satisfies never
  }
}

/** One short question for a value the words left open, with up to three answers. */
export const openQuestion = (
  request: SettingRequest,
  definition: SettingDefinition,
  cells: readonly Zone[],
  scene: SettingScene,
): Question => {
  const key = settingKey(definition.id, cells[0])
  const current = scene.targets[key] ?? definition.initial
  return {
    id: `${scene.context.turnId}-q`,
    say: ask(definition, cells),
    options: suggestions(definition, current).map(value => ({
      label: describeValue(definition, value),
      requests: [{ ...request, change: { type: 'to', value } }],
      anchor: key,
    })),
  }
}
