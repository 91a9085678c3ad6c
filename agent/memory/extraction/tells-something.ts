import type { StatementInput } from '../heard-turn.ts'
import { rulesIn } from './rules.ts'
import { extractStatements } from './statements/extract.ts'

/**
 * Is there anything to keep in these words, whoever they may be about? A dry run of the extraction: pure, and without
 * what was said before, so that it says yes only to words that stand by themselves.
 */
export const tellsSomething = (talk: StatementInput): boolean =>
  extractStatements(talk).length > 0 ||
  rulesIn({ ...talk, driver: '', actions: [] }, talk.context.occupants).length > 0
