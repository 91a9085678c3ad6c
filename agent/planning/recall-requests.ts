import { text } from '../domain/language.ts'
import type { RecallRequest } from '../understanding/request.ts'
import type { PlanningContext } from './plan.ts'
import type { PreferenceSource, RecalledWish } from './preference-source.ts'
import { withinLimits } from './remembered-limits.ts'
import { missingOf, type Resolution, wishesFor } from './wish.ts'

interface RecallScene {
  readonly context: PlanningContext
  readonly preferences: PreferenceSource
  /** The car as the wishes before this one leave it. */
  readonly targets: PlanningContext['targets']
}

/** "The way I like it for night drives": what memory makes of words that name nothing of the car. */
export const resolveRecallRequest = (request: RecallRequest, index: number, scene: RecallScene): Resolution =>
  resolveRecalled(scene.preferences.wish(request.text, scene.context), index, scene)

/** What memory answered, as wishes for the car. */
export const resolveRecalled = (answer: RecalledWish, index: number, scene: RecallScene): Resolution => {
  if (answer.type === 'unknown') return { wishes: [], remarks: [{ kind: 'answer', say: answer.say }] }
  const wishes = answer.settings.flatMap(setting => wishesFor(setting, index))
  const changing = wishes.flatMap(wish => missingOf(wish, scene.targets))
  if (changing.length === 0)
    return {
      wishes: [],
      remarks: [
        { kind: 'notice', say: text("It's the way you like it already.", '现在就是你习惯的样子，不用动。') },
      ],
    }
  return withinLimits(changing, false, scene)
}
