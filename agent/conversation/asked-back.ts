import type { Question } from '../planning/plan.ts'
import type { Request, ZoneMention } from '../understanding/request.ts'

const ANYWHERE: ZoneMention = { zones: [], source: 'unsaid' }
const WHICH_IS_ON =
  /^\W*which (?:ones?|of (?:them|those|these)|lights?)? ?(?:is|are) (?:already |still |currently )?(?:on|open|off|running)\b|^(?:现在)?(?:哪[个些]|哪几个)(?:灯)?(?:是|还)?(?:开着|亮着|打开|关着)/iu

/**
 * "Which ones are on?", asked back while choosing: how each of the things that may be meant stands.
 *
 * @returns nothing where these words do not ask that, or the things have no state.
 */
export const standingAskedOf = (question: Question, words: string): readonly Request[] =>
  WHICH_IS_ON.test(words)
    ? question.options.flatMap(({ requests }) => {
        const [first] = requests
        if (first?.kind !== 'set') return []
        const { setting, text, certainty, origin } = first
        return [{ kind: 'ask', about: { type: 'setting', setting, zone: ANYWHERE }, text, certainty, origin }]
      })
    : []
