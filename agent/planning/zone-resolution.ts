import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { ValueChange, ZoneMention } from '../understanding/request.ts'
import { parseKey } from '../vehicle/keys.ts'
import { type SettingDefinition, type SettingValue, settingKey } from '../vehicle/setting.ts'
import { expandZone, type Zone, type ZoneLayout } from '../vehicle/zones.ts'
import { inOrder, oppositeOf, seatClause } from './places.ts'
import type { PlanningContext } from './plan.ts'
import { byDefault, explicit, fromContext } from './reasons.ts'
import { isShutting, restingValue } from './resting-value.ts'
import { settingNoun, whereabouts } from './wording.ts'

/** Where a request points: cells of the setting's layout, in its order; an empty list where the car has just one. */
export type ZoneResolution =
  | {
      readonly type: 'cells'
      readonly cells: readonly Zone[]
      /** Absent where there is nothing to choose. */
      readonly reason?: Reason
      /** Worth saying, though it is done: "there is only one for the whole car". */
      readonly notice?: Localised
    }
  | { readonly type: 'refusal'; readonly say: Localised }

const cellsOfAll = (layout: ZoneLayout, zones: readonly Zone[]): readonly Zone[] =>
  inOrder(
    layout,
    zones.flatMap(zone => expandZone(layout, zone)),
  )

const noSuchPlace = (definition: SettingDefinition, zones: readonly Zone[]): ZoneResolution => {
  const place = whereabouts(zones)
  const noun = settingNoun(definition)
  return {
    type: 'refusal',
    say: text(`There's no ${noun.en} ${place.en}.`, `${place.zh}没有${noun.zh}。`),
  }
}

/** The cells the newest turn touched of this setting, else of any setting with the same layout. */
const lastTouched = (definition: SettingDefinition, context: PlanningContext): readonly Zone[] => {
  const layout = definition.layout
  if (layout === undefined) return []
  const cells = (own: boolean): readonly Zone[] =>
    context.lastApplied.flatMap(change => {
      const touched = parseKey(change.key)
      const isOwn = touched?.definition.id === definition.id
      return touched?.cell !== undefined && (isOwn || !own) ? [touched.cell] : []
    })
  const own = cells(true)
  return inOrder(layout, own.length > 0 ? own : cells(false))
}

const relativeCells = (
  definition: SettingDefinition,
  layout: ZoneLayout,
  mention: ZoneMention,
  context: PlanningContext,
): ZoneResolution => {
  if (mention.relative === 'self') {
    const cells = expandZone(layout, context.speaker)
    const reason = fromContext(`seat=${context.speaker}`, seatClause(context.speaker))
    return cells.length === 0 ? noSuchPlace(definition, [context.speaker]) : { type: 'cells', cells, reason }
  }
  const named = cellsOfAll(layout, mention.zones)
  const touched = named.length > 0 ? named : lastTouched(definition, context)
  const from = touched.length > 0 ? touched : expandZone(layout, context.speaker)
  const across = inOrder(layout, from.map(oppositeOf))
  if (across.length === 0) return noSuchPlace(definition, [oppositeOf(context.speaker)])
  return {
    type: 'cells',
    cells: across,
    reason: fromContext(`last=${from.join('+')}`, text('that is the other side', '那是另一侧')),
  }
}

const onlyOneUp = (definition: SettingDefinition, cell: Zone): Localised => {
  const noun = settingNoun(definition, [cell])
  const opens = definition.value.type !== 'boolean' || definition.value.verbs === 'open'
  return text(`only ${noun.the} is ${opens ? 'open' : 'on'}`, `只有${noun.zh}开着`)
}

/** Nobody said where: the only one that makes a difference, else the speaker's, else all. */
const unsaidCells = (
  definition: SettingDefinition,
  layout: ZoneLayout,
  change: ValueChange | undefined,
  context: PlanningContext,
): ZoneResolution => {
  const all = expandZone(layout, 'all')
  const own = expandZone(layout, context.speaker)
  if (change !== undefined && isShutting(definition, change)) {
    const open = all.filter(cell => isUp(definition, context.targets[settingKey(definition.id, cell)]))
    const [only] = open
    if (only !== undefined && open.length === 1)
      return {
        type: 'cells',
        cells: open,
        reason: fromContext(settingKey(definition.id, only), onlyOneUp(definition, only)),
      }
    if (open.length > 1 && !open.some(cell => own.includes(cell)))
      return {
        type: 'cells',
        cells: open,
        reason: fromContext(`${definition.id}`, text('those are the open ones', '开着的就是这些')),
      }
  }
  if (definition.unsaidZone === 'speaker' && own.length > 0)
    return {
      type: 'cells',
      cells: own,
      reason: byDefault(definition.id, text('you named no other seat than yours', '你没说别的座位')),
    }
  return {
    type: 'cells',
    cells: all,
    reason: byDefault(
      definition.id,
      text('you named no single one, so I took them all', '你没单说哪一个，就一起调了'),
    ),
  }
}

/** Is something on, open or above its lowest? */
const isUp = (definition: SettingDefinition, value: SettingValue | undefined): boolean =>
  value !== undefined && value !== restingValue(definition)

/**
 * Where a request points.
 *
 * @param change what is to be done there; lets "close the window" find the one that is open. Absent for questions.
 */
export const resolveZone = (
  definition: SettingDefinition,
  mention: ZoneMention,
  change: ValueChange | undefined,
  words: string,
  context: PlanningContext,
): ZoneResolution => {
  const { layout } = definition
  if (layout === undefined) {
    const particular = mention.zones.some(zone => zone !== 'all') && mention.source === 'spoken'
    const noun = settingNoun(definition)
    return particular
      ? {
          type: 'cells',
          cells: [],
          notice: text(`The ${noun.en} is one for the whole car.`, `${noun.zh}全车只有一个。`),
        }
      : { type: 'cells', cells: [] }
  }
  if (mention.relative !== undefined) return relativeCells(definition, layout, mention, context)
  if (mention.zones.length === 0) return unsaidCells(definition, layout, change, context)
  const cells = cellsOfAll(layout, mention.zones)
  if (cells.length === 0) return noSuchPlace(definition, mention.zones)
  return {
    type: 'cells',
    cells,
    reason:
      mention.source === 'reference'
        ? fromContext(
            `last=${mention.zones.join('+')}`,
            text("that's the one we were talking about", '刚才说的就是它'),
          )
        : explicit(words),
  }
}
