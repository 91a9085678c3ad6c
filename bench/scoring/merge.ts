import type { Aim, Effect, SettingEffect } from './effect.ts'
import { sameCells } from './match.ts'
import { definitionOf } from './requests.ts'

const implies = (level: SettingEffect, power: SettingEffect): boolean =>
  level !== power &&
  definitionOf(level.setting).switchedBy === power.setting &&
  power.cells.every(cell => level.cells.includes(cell)) &&
  power.aim.type === 'value' &&
  power.aim.value === true

/** Without the switches that a level asked for in the same breath turns on anyway ("heating on, level 2"). */
export const withoutImplied = (effects: readonly Effect[]): readonly Effect[] => {
  const settings = effects.filter(effect => effect.kind === 'setting')
  return effects.filter(
    effect => effect.kind !== 'setting' || !settings.some(level => implies(level, effect)),
  )
}

const sameAim = (one: Aim, other: Aim): boolean => JSON.stringify(one) === JSON.stringify(other)

const isStep = (effect: SettingEffect): boolean => effect.aim.type === 'step' || effect.aim.type === 'toggle'

const sameWish = (one: Effect, other: SettingEffect): one is SettingEffect =>
  one.kind === 'setting' && one.setting === other.setting && sameAim(one.aim, other.aim)

/** Without what was understood twice over: the same wish for the same places, the same errand or question. */
export const withoutRepeats = (effects: readonly Effect[]): readonly Effect[] =>
  effects.filter((effect, index) => {
    const earlier = effects.slice(0, index)
    if (effect.kind !== 'setting')
      return !earlier.some(other => JSON.stringify(other) === JSON.stringify(effect))
    return (
      isStep(effect) ||
      !earlier.some(other => sameWish(other, effect) && sameCells(other.cells, effect.cells))
    )
  })

/** One effect for one wish: "left and right" may be said in two clauses or in one. */
export const merged = (effects: readonly Effect[]): readonly Effect[] => {
  const done: Effect[] = []
  for (const effect of effects) {
    const index =
      effect.kind !== 'setting' || effect.cells.length === 0
        ? -1
        : done.findIndex(
            earlier => sameWish(earlier, effect) && !effect.cells.some(cell => earlier.cells.includes(cell)),
          )
    const earlier = done[index]
    if (effect.kind === 'setting' && earlier?.kind === 'setting')
      done[index] = { ...earlier, cells: [...earlier.cells, ...effect.cells] }
    else done.push(effect)
  }
  return done
}
