import type { Request, UnderstandingContext } from '../../agent/understanding/request.ts'
import { understand } from '../../agent/understanding/understand.ts'

export const QUIET: UnderstandingContext = {
  language: 'en',
  previous: [],
  options: [],
  awaitingConfirmation: false,
}

/** What was understood, in one short line a request: `window.position@driver on`. */
export const brief = (request: Request): string => {
  switch (request.kind) {
    case 'set': {
      const place = [
        ...request.zone.zones,
        ...(request.zone.relative === undefined ? [] : [request.zone.relative]),
      ]
      return `${request.setting}${place.length > 0 ? `@${place.join('+')}` : ''} ${change(request.change)}`
    }
    case 'ask':
      return request.about.type === 'setting'
        ? `ask ${request.about.setting}`
        : `ask ${request.about.type === 'world' ? request.about.fact : 'capabilities'}`
    case 'skill':
      return `${request.skill}.${request.intent}`
    case 'control':
      return request.control
    case 'choice':
      return `choice ${request.option}`
    case 'ambiguous':
      return `ambiguous ${request.readings.map(reading => reading.setting).join(' | ')}`
    case 'incomplete':
      return `incomplete ${request.half.type === 'verb' ? request.half.verb : request.half.settings.join(' | ')}`
    case 'recall':
      return 'recall'
    case 'outside':
      return `outside ${request.because}`
  }
}

const change = (value: Extract<Request, { kind: 'set' }>['change']): string => {
  switch (value.type) {
    case 'to':
      return `= ${value.value}`
    case 'switch':
      return value.on ? 'on' : 'off'
    case 'by':
      return `${value.direction > 0 ? '+' : '-'}${value.amount ?? value.size ?? ''}`
    case 'fraction':
      return `at ${value.of}`
    case 'extreme':
      return value.which
    default:
      return value.type
  }
}

export const hear = (text: string, context: UnderstandingContext = QUIET): readonly string[] =>
  understand(text, context).requests.map(brief)

/** The requests of an earlier turn, for references. */
export const following = (text: string): UnderstandingContext => ({
  ...QUIET,
  previous: understand(text, QUIET).requests,
})
