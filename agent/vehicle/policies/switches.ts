import { text } from '../../domain/language.ts'
import { nameSetting } from '../describe.ts'
import { parseKey } from '../keys.ts'
import type { Policy, PolicyVerdict } from '../policy.ts'
import { switchKeysOf } from '../state.ts'
import { willBeOn } from './plan-view.ts'

/** Setting a level, a mode or a colour switches on what it belongs to. */
export const levelSwitchesOn: Policy = {
  id: 'level-switches-on',
  judge: input =>
    input.changes.flatMap(({ key, value }): readonly PolicyVerdict[] => {
      const parsed = parseKey(key)
      if (parsed === undefined) return []
      const switches = switchKeysOf(parsed.definition, parsed.cell)
      // Off, no fan at all: these are no reason to start anything.
      if (switches.length === 0 || value === false || value === 0) return []
      if (switches.some(switchKey => willBeOn(input, switchKey))) return []
      const [first] = switches.flatMap(switchKey => parseKey(switchKey) ?? [])
      const needed = nameSetting((first ?? parsed).definition)
      return [
        {
          type: 'add',
          changes: switches.map(switchKey => ({ key: switchKey, value: true })),
          because: text(`the ${needed.en} was off`, `${needed.zh}原来关着`),
        },
      ]
    }),
}
