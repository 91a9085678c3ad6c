import type { Localised } from '../domain/language.ts'
import type { ControlRequest } from '../understanding/request.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { parseKey } from '../vehicle/keys.ts'
import { phrases } from './replies/phrases.ts'
import { explain, related, untouched } from './replies/why.ts'
import type { Turn } from './turn.ts'

type Control = ControlRequest['control']
type Answerer = (log: readonly Turn[], askedAbout: string | undefined) => Localised

const lastActing = (log: readonly Turn[]): Turn | undefined => log.findLast(turn => turn.decisions.length > 0)

/** The reason of the newest turn, or of the newest that touched what was asked about. */
const why: Answerer = (log, askedAbout) => {
  const definition = askedAbout === undefined ? undefined : settingById(askedAbout)
  if (definition === undefined) return explain(lastActing(log))
  const touched = log.findLast(turn =>
    turn.applied.some(change => related(parseKey(change.key)?.definition, definition)),
  )
  return touched === undefined ? untouched(definition) : explain(touched, definition)
}

const ANSWERS: Readonly<Record<Exclude<Control, 'stop_talking'>, Answerer>> = {
  why,
  repeat: log => log.at(-1)?.reply.say ?? phrases.nothingToRepeat,
  recap: log => lastActing(log)?.reply.say ?? phrases.nothingToExplain,
  bye: () => phrases.bye,
  scolded: () => phrases.scolded,
  greet: () => phrases.greeting,
  thank: () => phrases.welcome,
  cancel: () => phrases.nothingToCancel,
  yes: () => phrases.agreed,
  no: () => phrases.nothingRefused,
  enough: () => phrases.enough,
  undo: () => phrases.nothingToUndo,
}

/**
 * What is said to a word that steers the conversation while nothing is open that it could steer.
 *
 * @param askedAbout the setting a "why" names, where it names one.
 */
export const answerToControl = (
  control: Exclude<Control, 'stop_talking'>,
  log: readonly Turn[],
  askedAbout: string | undefined,
): Localised => ANSWERS[control](log, askedAbout)
