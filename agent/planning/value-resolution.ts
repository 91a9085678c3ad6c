import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { ValueChange } from '../understanding/request.ts'
import type { SettingId } from '../vehicle/catalogue/index.ts'
import { describeAllowed } from '../vehicle/describe.ts'
import type { EnumType, NumberType, SettingDefinition, SettingValue } from '../vehicle/setting.ts'
import { coerceValue } from '../vehicle/validation.ts'
import { atFraction, distanceOf, fitted } from './numbers.ts'
import type { RecalledPreference } from './preference-source.ts'
import { byDefault, explicit, fromContext } from './reasons.ts'
import { restingValue } from './resting-value.ts'
import { sentence, settingNoun } from './wording.ts'

/** What a wish for one cell comes to. */
export type ValueResolution =
  | {
      readonly type: 'value'
      readonly value: SettingValue
      readonly reason: Reason
      /** Set when less was possible than asked: the end of the range was reached. */
      readonly clamped?: 'max' | 'min'
    }
  /** It is at its end already; nothing can be done. */
  | { readonly type: 'at_end'; readonly end: 'max' | 'min' }
  /** Only the driver can say which. */
  | { readonly type: 'open' }
  | { readonly type: 'refusal'; readonly say: Localised }

export interface ValueQuestion {
  readonly definition: SettingDefinition<SettingId>
  readonly change: ValueChange
  /** Where the setting stands or is going. */
  readonly current: SettingValue
  /** The value before the last change, where there was one. */
  readonly before: SettingValue | undefined
  /** What it is at the place that was pointed to, where one was: "the same as mine". */
  readonly model: SettingValue | undefined
  readonly words: string
  /** Memory's answer, looked up only when the words leave it open. */
  readonly recall: () => RecalledPreference | undefined
}

const recalled = (preference: RecalledPreference): ValueResolution => ({
  type: 'value',
  value: preference.value,
  reason: preference.reason,
})

/** A value that was named: what the car cannot do is refused here, with what it can. */
const absolute = ({ definition, words }: ValueQuestion, value: SettingValue): ValueResolution => {
  const legal = coerceValue({ definition }, value)
  if (legal !== undefined) return { type: 'value', value: legal, reason: explicit(words) }
  const noun = settingNoun(definition)
  const allowed = describeAllowed(definition)
  const isNumber = definition.value.type === 'number'
  return {
    type: 'refusal',
    say: text(
      `${sentence(noun.the)} ${isNumber ? 'goes from' : 'can be'} ${allowed.en}.`,
      `${noun.zh}${isNumber ? '的范围是' : '可以是'}${allowed.zh}。`,
    ),
  }
}

/** "Open" and "on" say which way, not how far: memory may know, else the whole way. */
const switched = (question: ValueQuestion, on: boolean): ValueResolution => {
  const { definition, current, words } = question
  const asked = explicit(words)
  const { value: type } = definition
  switch (type.type) {
    case 'boolean':
      return { type: 'value', value: on, reason: asked }
    case 'number': {
      if (!on) return { type: 'value', value: type.min, reason: asked }
      const liked = question.recall()
      if (liked !== undefined && liked.value !== type.min) return recalled(liked)
      if (type.verbs === 'open') return { type: 'value', value: type.max, reason: asked }
      const start = definition.initial
      const wanted =
        current !== type.min ? current : start === type.min ? fitted(type, type.min + type.step) : start
      return { type: 'value', value: wanted, reason: asked }
    }
    case 'enum': {
      const off = restingValue(definition)
      if (!on) return off === undefined ? cannotSwitchOff : { type: 'value', value: off, reason: asked }
      if (off !== undefined && current !== off) return { type: 'value', value: current, reason: asked }
      const liked = question.recall()
      if (liked !== undefined) return recalled(liked)
      const first =
        definition.initial !== off ? definition.initial : type.values.find(one => one.id !== off)?.id
      return first === undefined ? { type: 'open' } : { type: 'value', value: first, reason: asked }
    }
    case 'text':
      return { type: 'open' }
    default:
      return type satisfies never
  }
}

const cannotSwitchOff: ValueResolution = {
  type: 'refusal',
  say: text("That can be changed, but it can't be switched off.", '这个只能调，不能关。'),
}

const stepNumber = (
  type: NumberType,
  change: Extract<ValueChange, { type: 'by' }>,
  current: number,
  reason: Reason,
): ValueResolution => {
  const end = change.direction > 0 ? 'max' : 'min'
  const limit = change.direction > 0 ? type.max : type.min
  if (current === limit) return { type: 'at_end', end }
  const wanted = current + change.direction * distanceOf(type, change)
  const value = fitted(type, wanted)
  const beyond = change.direction > 0 ? wanted > type.max : wanted < type.min
  // Only an amount that was named can fall short; "a bit more" is content with the end.
  return beyond && change.amount !== undefined
    ? { type: 'value', value, reason, clamped: end }
    : { type: 'value', value, reason }
}

const stepEnum = (
  type: EnumType,
  change: Extract<ValueChange, { type: 'by' }>,
  current: SettingValue,
  reason: Reason,
): ValueResolution => {
  if (type.ordered !== true) return { type: 'open' }
  const index = type.values.findIndex(option => option.id === current)
  const steps = change.amount ?? (change.size === 'large' ? type.values.length : 1)
  const target = Math.min(type.values.length - 1, Math.max(0, index + change.direction * Math.round(steps)))
  const wanted = type.values[target]
  if (wanted === undefined || target === index)
    return { type: 'at_end', end: change.direction > 0 ? 'max' : 'min' }
  return { type: 'value', value: wanted.id, reason }
}

const stepped = (question: ValueQuestion, change: Extract<ValueChange, { type: 'by' }>): ValueResolution => {
  const { definition, current, words } = question
  const { value: type } = definition
  const reason = explicit(words)
  if (type.type === 'boolean') return { type: 'value', value: change.direction > 0, reason }
  if (type.type === 'number' && typeof current === 'number') return stepNumber(type, change, current, reason)
  if (type.type === 'enum') return stepEnum(type, change, current, reason)
  return { type: 'open' }
}

const extreme = (question: ValueQuestion, which: 'max' | 'min'): ValueResolution => {
  const { value: type } = question.definition
  const reason = explicit(question.words)
  switch (type.type) {
    case 'boolean':
      return { type: 'value', value: which === 'max', reason }
    case 'number':
      return { type: 'value', value: which === 'max' ? type.max : (type.lowest ?? type.min), reason }
    case 'enum': {
      const option = which === 'max' ? type.values.at(-1) : type.values[0]
      return type.ordered === true && option !== undefined
        ? { type: 'value', value: option.id, reason }
        : { type: 'open' }
    }
    case 'text':
      return { type: 'open' }
    default:
      return type satisfies never
  }
}

const toggled = (question: ValueQuestion): ValueResolution => {
  const { definition, current } = question
  const rest = restingValue(definition)
  const isOn = rest !== undefined && current !== rest
  const target = switched(question, !isOn)
  if (target.type !== 'value') return target
  const because = isOn ? text('it was on', '它原来开着') : text('it was off', '它原来关着')
  return { ...target, reason: fromContext(`${definition.id}=${String(current)}`, because) }
}

const fraction = (question: ValueQuestion, of: number): ValueResolution => {
  const { value: type } = question.definition
  const reason = explicit(question.words)
  if (type.type === 'number') return { type: 'value', value: atFraction(type, of), reason }
  if (type.type === 'enum' && type.ordered === true) {
    const option = type.values[Math.round((type.values.length - 1) * of)]
    if (option !== undefined) return { type: 'value', value: option.id, reason }
  }
  return type.type === 'boolean' ? { type: 'value', value: of > 0, reason } : { type: 'open' }
}

/** Named without a value: memory, else the one thing there is to do, else a question. */
const unspecified = (question: ValueQuestion): ValueResolution => {
  const liked = question.recall()
  if (liked !== undefined) return recalled(liked)
  const { definition, current } = question
  if (definition.value.type === 'boolean' && current === false)
    return {
      type: 'value',
      value: true,
      reason: byDefault(definition.id, text('naming it means you want it on', '提到它就是想打开')),
    }
  return { type: 'open' }
}

/** What one cell of a setting should become; the ladder explicit > preference > context > default > ask. */
export const resolveValue = (question: ValueQuestion): ValueResolution => {
  const { change } = question
  switch (change.type) {
    case 'to':
      return absolute(question, change.value)
    case 'switch':
      return switched(question, change.on)
    case 'by':
      return stepped(question, change)
    case 'fraction':
      return fraction(question, change.of)
    case 'extreme':
      return extreme(question, change.which)
    case 'toggle':
      return toggled(question)
    case 'restore':
      return question.before === undefined
        ? { type: 'refusal', say: text("There's nothing to set back.", '没有可以恢复的设置。') }
        : {
            type: 'value',
            value: question.before,
            reason: fromContext('last turn', text('it was like that before', '之前就是这样')),
          }
    case 'alike':
      return question.model === undefined ? { type: 'open' } : absolute(question, question.model)
    case 'preferred':
    case 'unspecified':
      return unspecified(question)
    default:
      return change satisfies never
  }
}
