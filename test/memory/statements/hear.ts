import type { MomentContext } from '../../../agent/memory/condition.ts'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import {
  type ExtractionOptions,
  extractStatements,
} from '../../../agent/memory/extraction/statements/extract.ts'
import type { Candidate } from '../../../agent/memory/preference.ts'

/** The moment of a date, as the car would know it. */
export const moment = (date = '2026-04-15T12:00:00'): MomentContext => ({
  time: Date.parse(date),
  tags: calendarTags(Date.parse(date)),
  occupants: ['Ann', 'Deborah', '王芳'],
})

/** What Ann's words tell. The language is that of the words. */
export const hear = (
  words: string,
  options: ExtractionOptions & { readonly date?: string; readonly earlier?: readonly string[] } = {},
): readonly Candidate[] =>
  extractStatements(
    {
      turnId: 't1',
      speaker: 'Ann',
      words,
      language: /[\u4e00-\u9fff]/u.test(words) ? 'zh' : 'en',
      context: moment(options.date),
      ...(options.earlier === undefined ? {} : { earlier: options.earlier }),
    },
    options,
  )

/** The same, short: "slot=value", with a minus for what is not wanted. */
export const told = (words: string, options: Parameters<typeof hear>[1] = {}): readonly string[] =>
  hear(words, options).map(
    ({ slot, value, polarity }) =>
      `${polarity === -1 ? '-' : ''}${slot}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
