import type { Expectation } from '../../scoring/effect.ts'
import { definitionOf } from '../../scoring/requests.ts'
import type { Label } from './gold.ts'

const settingReadings = (label: Label | undefined): readonly SettingReading[] =>
  label === undefined || label.type === 'outside'
    ? []
    : label.expectation.anyOf.filter(reading => reading.kind === 'setting')

type SettingReading = Extract<Expectation['anyOf'][number], { kind: 'setting' }>

/** Words that say how much or which kind: without any, a value beside a switch is the annotator's own. */
const SAYS_HOW_MUCH =
  /\d|\b(?:level|degrees?|percent|half|quarter|full(?:y)?|max(?:imum)?|min(?:imum)?|medium|moderate|low(?:er|est)?|high(?:er|est)?|bright(?:er|ness)?|dim(?:mer)?|dark|soft(?:er|ly)?|gentle|strong(?:er)?|intense|more|less|bit|little|slightly|warm(?:er)?|cool(?:er)?|hot|mode|back|shoulders?|neck|lumbar|spine|wave)\b/i

/**
 * Upstream often switches something on and sets it to some level though the words only ask for it to be on. The
 * level is then no part of what could be understood: the switch is what counts, any fitting level is right too.
 */
export const withoutInventedLevels = (labels: readonly Label[], words: string): readonly Label[] => {
  if (SAYS_HOW_MUCH.test(words)) return labels
  const levels = labels.filter(label =>
    settingReadings(label).some(level =>
      labels.some(other => settingReadings(other).some(power => switches(power, level))),
    ),
  )
  return labels
    .filter(label => !levels.includes(label))
    .map(label => {
      if (label.type === 'outside') return label
      const own = levels.filter(level =>
        settingReadings(level).some(one => settingReadings(label).some(power => switches(power, one))),
      )
      return {
        ...label,
        expectation: {
          ...label.expectation,
          anyOf: [...label.expectation.anyOf, ...own.flatMap(settingReadings)],
        },
      }
    })
}

const switches = (power: SettingReading, level: SettingReading): boolean =>
  definitionOf(level.setting).switchedBy === power.setting &&
  power.aim.type === 'value' &&
  power.aim.value === true &&
  JSON.stringify(power.place) === JSON.stringify(level.place)
