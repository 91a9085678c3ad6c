import { text } from '../../domain/language.ts'
import { nameSetting } from '../describe.ts'
import { parseKey } from '../keys.ts'
import type { Policy, PolicyVerdict } from '../policy.ts'
import { switchKeyOf } from '../state.ts'
import { willBeOn } from './plan-view.ts'

/** Setting a level, a mode or a colour switches on what it belongs to. */
export const levelSwitchesOn: Policy = {
  id: 'level-switches-on',
  judge: input =>
    input.changes.flatMap(({ key, value }): readonly PolicyVerdict[] => {
      const parsed = parseKey(key)
      const switchKey = switchKeyOf(parsed?.definition.switchedBy, parsed?.cell)
      if (parsed === undefined || switchKey === undefined) return []
      // Off, no fan at all, silence: these are no reason to start anything.
      if (value === false || value === 0 || willBeOn(input, switchKey)) return []
      const noun = nameSetting(parsed.definition)
      return [
        {
          type: 'add',
          changes: [{ key: switchKey, value: true }],
          because: text(`the ${noun.en} was set`, `要调${noun.zh}`),
        },
      ]
    }),
}
