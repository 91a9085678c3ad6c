import type { Aim, Effect, Expectation, ExpectedEffect, ExpectedPlace } from './effect.ts'

/** An effect in a word, for tables. */
export const nameOf = (effect: Effect): string => {
  switch (effect.kind) {
    case 'setting':
      return effect.setting
    case 'ask':
      return `ask ${effect.about}`
    case 'skill':
      return `${effect.skill}.${effect.intent}`
    case 'control':
      return effect.control
    case 'asked_back':
      return 'a question'
  }
}

const valueText = (aim: Aim): string => {
  switch (aim.type) {
    case 'value':
      return `= ${aim.value}`
    case 'between':
      return `in ${Number(aim.low.toFixed(1))}…${Number(aim.high.toFixed(1))}`
    case 'step':
      return `${aim.direction > 0 ? '+' : '−'}${aim.amount ?? ''}`
    default:
      return aim.type
  }
}

/** An effect in full, for reading failures. */
export const describe = (effect: Effect): string => {
  if (effect.kind === 'asked_back') return `asks: ${effect.readings.map(describe).join(' or ')}?`
  if (effect.kind === 'setting')
    return `${effect.setting}${effect.cells.length > 0 ? `@${effect.cells.join('+')}` : ''} ${valueText(effect.aim)}`
  if (effect.kind === 'skill') return `${nameOf(effect)} ${JSON.stringify(effect.slots)}`
  return nameOf(effect)
}

const placeText = (place: ExpectedPlace): string =>
  place.type !== 'cells' ? '' : `@${place.oneOf.map(cells => cells.join('+')).join(' or ')}`

const readingText = (reading: ExpectedEffect): string => {
  switch (reading.kind) {
    case 'setting':
      return `${reading.setting}${placeText(reading.place)} ${valueText(reading.aim)}`
    case 'ask':
      return `ask ${reading.about.join('/')}`
    case 'skill':
      return [
        `${reading.skill}.${reading.intents.join('/')}`,
        reading.words ?? '',
        reading.slots === undefined ? '' : JSON.stringify(reading.slots),
      ]
        .filter(part => part !== '')
        .join(' ')
    case 'control':
      return reading.controls.join('/')
  }
}

/** A wish in full, for reading failures. */
export const describeExpected = (expectation: Expectation): string =>
  expectation.anyOf.map(readingText).join(' | ')
