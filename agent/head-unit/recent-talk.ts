import type { Turn } from '../conversation/turn.ts'
import type { PlanningContext } from '../planning/plan.ts'

/** Talk older than this is another talk. */
const TALK_LASTS_MS = 5 * 60_000
const EXCHANGES = 2

/** The last exchanges of the present talk, oldest first; touches and what was refused at the door are none. */
export const recentTalk = (log: readonly Turn[], at: number): NonNullable<PlanningContext['recent']> =>
  log
    .filter(turn => turn.words !== '' && turn.requests.length > 0 && at - turn.at <= TALK_LASTS_MS)
    .slice(-EXCHANGES)
    .map(({ words, reply, planner, decisions }) => ({
      words,
      reply: reply.say,
      byModel: planner === 'model' && decisions.length === 0,
    }))
