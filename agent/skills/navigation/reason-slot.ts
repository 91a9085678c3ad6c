import type { JsonValue } from '../../domain/json.ts'
import { text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { RUNGS } from '../../domain/reason.ts'
import type { Slots } from '../shared/proposals.ts'

/** A reason carried along in the slots of an option: what was recommended keeps why, once it is chosen. */
export const reasonSlot = ({ rung, source, because }: Reason): JsonValue => ({
  rung,
  source,
  en: because.en,
  zh: because.zh,
})

/** The reason in `because`, if there is one. */
export const reasonIn = (slots: Slots): Reason | undefined => {
  const { because } = slots
  if (typeof because !== 'object' || because === null || !('rung' in because)) return undefined
  const rung = RUNGS.find(one => one === because.rung)
  if (rung === undefined || !('source' in because) || !('en' in because) || !('zh' in because))
    return undefined
  return { rung, source: String(because.source), because: text(String(because.en), String(because.zh)) }
}
