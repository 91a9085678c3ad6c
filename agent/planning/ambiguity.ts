import { type Language, type Localised, text } from '../domain/language.ts'
import type { AmbiguousRequest, SettingRequest, ValueChange } from '../understanding/request.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { describeValue } from '../vehicle/describe.ts'
import { expandZone, type Zone } from '../vehicle/zones.ts'
import type { Question } from './plan.ts'
import { sentence, settingNoun } from './wording.ts'

const DIRECTION = { up: text('more', '调高'), down: text('less', '调低') } as const

/** What a change is called in an option: "on", "22 degrees", "more". */
const changeWords = (setting: string, change: ValueChange): Localised | undefined => {
  const definition = settingById(setting)
  if (definition === undefined) return undefined
  if (change.type === 'to') return describeValue(definition, change.value)
  if (change.type === 'switch' && definition.value.type === 'boolean')
    return describeValue(definition, change.on)
  if (change.type === 'switch' && definition.value.type === 'number')
    return describeValue(definition, change.on ? definition.value.max : definition.value.min)
  if (change.type === 'by') return change.direction > 0 ? DIRECTION.up : DIRECTION.down
  return undefined
}

const cellsOf = (request: SettingRequest): readonly Zone[] => {
  const layout = settingById(request.setting)?.layout
  return layout === undefined ? [] : request.zone.zones.flatMap(zone => expandZone(layout, zone))
}

/** What a reading is called: "Driver's window". */
const nameOf = (request: SettingRequest): Localised => {
  const definition = settingById(request.setting)
  if (definition === undefined) return text(request.text, request.text)
  const noun = settingNoun(definition, cellsOf(request))
  return text(sentence(noun.en), noun.zh)
}

/** The readings as they are said aloud: "reading light, ambient light or headlights". */
const listed = (request: AmbiguousRequest, language: Language): string => {
  const names = request.readings.slice(0, 3).map(reading => nameOf(reading)[language])
  const plain = language === 'en' ? names.map(name => name.charAt(0).toLowerCase() + name.slice(1)) : names
  const last = plain.at(-1) ?? ''
  if (plain.length < 2) return last
  const the = (name: string): string => (/^(?:all|both) /u.test(name) ? name : `the ${name}`)
  return language === 'en'
    ? `${plain.slice(0, -1).map(the).join(', ')} or ${the(last)}`
    : `${plain.slice(0, -1).join('、')}还是${last}`
}

/** "Which do you mean?" with up to three readings. */
export const ambiguityQuestion = (request: AmbiguousRequest, turnId: string): Question => ({
  id: `${turnId}-q`,
  say: text(`Which do you mean: ${listed(request, 'en')}?`, `你指的是${listed(request, 'zh')}？`),
  options: request.readings.slice(0, 3).map(reading => ({
    label: nameOf(reading),
    requests: [reading],
    anchor: reading.setting,
  })),
})

/** "Did you mean …?" for something heard but not surely. */
export const doubtQuestion = (request: SettingRequest, turnId: string): Question => {
  const name = nameOf(request)
  const change = changeWords(request.setting, request.change)
  const sure: SettingRequest = { ...request, certainty: 1 }
  const en = change === undefined ? name.en : `${name.en}: ${change.en}`
  const zh = change === undefined ? name.zh : `${name.zh}${change.zh}`
  return {
    id: `${turnId}-q`,
    say: text(`Did you mean ${en.charAt(0).toLowerCase()}${en.slice(1)}?`, `你是说${zh}吗？`),
    polar: true,
    options: [
      { label: text('Yes', '是的'), requests: [sure], anchor: request.setting },
      { label: text('No', '不是'), requests: [] },
    ],
  }
}
