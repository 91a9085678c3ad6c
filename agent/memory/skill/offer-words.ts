import { type Localised, text } from '../../domain/language.ts'
import type { SkillRequest } from '../../understanding/request.ts'
import type { Offer } from '../heard-turn.ts'
import { conditionWords } from '../words/condition-words.ts'
import { titleOf } from '../words/row-words.ts'

/** What is asked of somebody whose habit was noticed. */
export interface OfferQuestion {
  readonly say: Localised
  readonly yes: SkillRequest
  readonly no: SkillRequest
}

/** "Shall I always have seat heating at level 2 in the morning, as the last 3 times?" One sentence: a screen shows it as one. */
export const offerQuestion = ({ preference, times }: Offer): OfferQuestion => {
  const title = titleOf(preference)
  const what = `${title.en.charAt(0).toLowerCase()}${title.en.slice(1)}`.replaceAll(': ', ' ')
  const when = conditionWords(preference.condition)
  const en = when.en === '' ? '' : ` ${when.en}`
  const settle = (accepted: boolean): SkillRequest => ({
    kind: 'skill',
    skill: 'memory',
    intent: 'settle_offer',
    slots: { id: preference.id, accepted },
    text: accepted ? 'yes' : 'no',
    certainty: 1,
    origin: 'reference',
  })
  return {
    say: text(
      `Shall I always have ${what}${en}, as the last ${times} times?`,
      `${when.zh}已经${times}次${title.zh}了，以后${when.zh}都这样吗？`,
    ),
    yes: settle(true),
    no: settle(false),
  }
}
