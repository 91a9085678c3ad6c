import { type Localised, text } from '../../domain/language.ts'
import { nameSetting } from '../describe.ts'
import { type ParsedKey, parseKey } from '../keys.ts'
import type { Policy } from '../policy.ts'
import { allowedWhileMoving } from '../restrictions.ts'

const refusal = ({ definition, cell }: ParsedKey): Localised => {
  const noun = nameSetting(definition, cell === undefined ? [] : [cell])
  if (definition.module === 'video')
    return text('Video has to wait until we are parked.', '行车中不能看视频，停好车再看吧。')
  return text(
    `The ${noun.en} can't be changed like that while driving. Let's do it once we are parked.`,
    `行车中不能这样调${noun.zh}，停好车再弄吧。`,
  )
}

/** What the catalogue keeps shut, locked or still while driving stays so. */
export const secureWhileMoving: Policy = {
  id: 'secure-while-moving',
  judge: input => {
    if (input.world.speed <= 0) return []
    return input.changes.flatMap(({ key, value }) => {
      const parsed = parseKey(key)
      if (parsed === undefined) return []
      if (allowedWhileMoving(parsed.definition, parsed.cell, input.state[key], value)) return []
      return [{ type: 'refuse' as const, key, because: refusal(parsed) }]
    })
  },
}
