import { MEANS_MEMORY, markersOf } from '../../../agent/memory/extraction/markers.ts'
import { steppedFrom } from '../../../agent/memory/extraction/settled.ts'
import type { Asked } from '../../../agent/memory/recall/request.ts'
import { zonesFor } from '../../../agent/memory/recall/zones.ts'
import type { Recollection } from '../../../agent/memory/recollection.ts'
import { lexicon } from '../../../agent/understanding/lexicon/lexicon.ts'
import { type CarChange, upstreamHas } from './calls.ts'

/** A clause that tells the car to do something. */
const COMMANDS =
  /\b(?:set|turn|switch|make|put|play|change|adjust|lower|raise|increase|decrease|reduce|use|give me|open|close|go with|keep|limit|max|dim|crank|bring|fold|move|recline|enable|disable|activate)\b|调|设|打开|关|用/iu

/**
 * The rungs of the ladder that matter here: a value said in the command itself, then memory. A value beside words of
 * memory ("not Brian's max setting") is none of the command's.
 */
export const decide = (asked: Asked, recollections: readonly Recollection[]): readonly CarChange[] => {
  const seat = asked.driving === undefined || asked.driving === asked.asker ? 'driver' : 'passenger'
  const explicit: CarChange[] = []
  for (const mention of asked.mentions) {
    const definition = lexicon().settings.get(mention.setting)
    if (definition === undefined || mention.origin === 'symptom') continue
    const stepped =
      mention.by?.amount === undefined || MEANS_MEMORY.test(asked.spoken)
        ? undefined
        : steppedFrom(definition, definition.initial, mention.by)
    if (stepped !== undefined) {
      explicit.push({
        setting: mention.setting,
        zones: zonesFor(definition, { said: mention.zone, seat }),
        value: stepped,
      })
      continue
    }
    if (mention.value === undefined) continue
    if (mention.change.type !== 'to' && mention.change.type !== 'extreme') continue
    if (MEANS_MEMORY.test(mention.clause) || mention.score < 2.5) continue
    const markers = markersOf(mention.clause)
    if (markers.rejects || markers.foreign || !COMMANDS.test(mention.clause)) continue
    if (/\b(?:not|no|don't|isn't)\b/u.test(mention.clause)) continue
    explicit.push({
      setting: mention.setting,
      zones: zonesFor(definition, { said: mention.zone, seat }),
      value: mention.value,
    })
  }
  if (explicit.length > 0) return explicit.filter(change => upstreamHas(change.setting))
  const best = recollections.find(one => upstreamHas(one.preference.slot))
  if (best === undefined) return []
  const first = { setting: best.preference.slot, zones: best.zones, value: best.value }
  // Switched on, and at the level this person has it at: two calls.
  const level =
    best.value === true
      ? recollections.find(
          one =>
            lexicon().settings.get(one.preference.slot)?.switchedBy === best.preference.slot &&
            one.preference.subject === best.preference.subject &&
            upstreamHas(one.preference.slot),
        )
      : undefined
  return level === undefined
    ? [first]
    : [first, { setting: level.preference.slot, zones: level.zones, value: level.value }]
}
