import { type Localised, text } from '../domain/language.ts'
import type { SettingRequest } from '../understanding/request.ts'
import { CATALOGUE, type SettingId, settingById } from '../vehicle/catalogue/index.ts'
import { describeState, describeValue } from '../vehicle/describe.ts'
import { type SettingDefinition, type SettingKey, type SettingValue, settingKey } from '../vehicle/setting.ts'
import { switchKeysOf } from '../vehicle/state.ts'
import type { VehicleState } from '../vehicle/vehicle.ts'
import { expandZone, type Zone } from '../vehicle/zones.ts'
import { unmetCondition } from './conditions.ts'
import { openQuestion } from './open-question.ts'
import type { PlanningContext, Remark } from './plan.ts'
import type { PreferenceSource, RecalledPreference } from './preference-source.ts'
import { withinLimits } from './remembered-limits.ts'
import { resolveValue, type ValueResolution } from './value-resolution.ts'
import type { Resolution, Wish } from './wish.ts'
import { sentence, settingNoun } from './wording.ts'
import { resolveZone } from './zone-resolution.ts'

/** What resolving needs besides the request: the targets as the wishes before it leave them. */
export interface SettingScene {
  readonly context: PlanningContext
  readonly targets: VehicleState
  readonly preferences: PreferenceSource
  /** Is it the only request? Of several, a place said for one may have been carried over to the next. */
  readonly alone: boolean
}

const refuse = (say: Localised): Resolution => ({
  wishes: [],
  remarks: [{ kind: 'refusal', say }],
  refused: true,
})

/** "The driver's window is already open." */
const alreadySo = (
  definition: SettingDefinition<SettingId>,
  cells: readonly Zone[],
  value: SettingValue,
): Remark => {
  const state = describeState({ definition, cells, value })
  return {
    kind: 'notice',
    anchor: settingKey(definition.id, cells[0]),
    say: text(`${sentence(state.en).replace(/ (is|are) /u, ' $1 already ')}.`, `${state.zh}，不用动。`),
  }
}

const END_WORDS = {
  open: { max: text('fully open', '全开'), min: text('closed', '关好') },
  scale: { max: text('at the maximum', '最大'), min: text('at the minimum', '最小') },
} as const

/** "That's the maximum already." */
const atEnd = (definition: SettingDefinition, cells: readonly Zone[], end: 'max' | 'min'): Remark => {
  const noun = settingNoun(definition, cells)
  const words = END_WORDS['verbs' in definition.value ? 'open' : 'scale'][end]
  return {
    kind: 'notice',
    anchor: settingKey(definition.id, cells[0]),
    say: text(
      `${sentence(noun.the)} ${noun.plural ? 'are' : 'is'} already ${words.en}.`,
      `${noun.zh}已经${words.zh}了。`,
    ),
  }
}

const clampedTo = (definition: SettingDefinition, value: SettingValue, end: 'max' | 'min'): Remark => {
  const state = describeValue(definition, value)
  return {
    kind: 'notice',
    say:
      end === 'max'
        ? text(`${sentence(state.en)} is the most it can do.`, `最多只能到${state.zh}。`)
        : text(`${sentence(state.en)} is the least it can do.`, `最低只能到${state.zh}。`),
  }
}

/** Memory's answer for one cell of the request, or of what is switched on with it. */
const recallFor = (
  definition: SettingDefinition<SettingId>,
  cell: Zone | undefined,
  { change, text: words }: SettingRequest,
  { preferences, context }: SettingScene,
): RecalledPreference | undefined => {
  const meant = change.type === 'preferred'
  return preferences.recall(
    {
      definition,
      ...(cell === undefined ? {} : { cell }),
      words: (meant ? change.hint : undefined) ?? words,
      asked: meant ? 'meant' : 'missing',
    },
    context,
  )
}

interface Cell {
  readonly zone: Zone | undefined
  readonly key: SettingKey
  readonly resolution: ValueResolution
}

/** What the setting is where the request points to for its value: "the passenger's the same". */
const modelOf = (
  { change, text: words }: SettingRequest,
  definition: SettingDefinition<SettingId>,
  scene: SettingScene,
): SettingValue | undefined => {
  if (change.type !== 'alike') return undefined
  const there = resolveZone(definition, change.to, undefined, words, scene.context)
  if (there.type !== 'cells') return undefined
  const [cell] = there.cells
  return scene.targets[settingKey(definition.id, cell)]
}

/** Every cell of the request with what it should become. */
const resolveCells = (
  request: SettingRequest,
  definition: SettingDefinition<SettingId>,
  cells: readonly Zone[],
  scene: SettingScene,
): readonly Cell[] =>
  (cells.length === 0 ? [undefined] : cells).map(zone => {
    const key = settingKey(definition.id, zone)
    return {
      zone,
      key,
      resolution: resolveValue({
        definition,
        change: request.change,
        current: scene.targets[key] ?? definition.initial,
        model: modelOf(request, definition, scene),
        before: scene.context.lastInverse.find(change => change.key === key)?.value,
        words: request.text,
        recall: () => recallFor(definition, zone, request, scene),
      }),
    }
  })

const zonesOf = (cells: readonly Cell[]): readonly Zone[] =>
  cells.flatMap(cell => (cell.zone === undefined ? [] : [cell.zone]))

/** What is switched on is switched on as it is liked: the levels memory knows for it. */
const rememberedLevels = (
  request: SettingRequest,
  definition: SettingDefinition<SettingId>,
  cells: readonly Zone[],
  scene: SettingScene,
): readonly Omit<Wish, 'request' | 'breadth' | 'relative'>[] => {
  const { change } = request
  const leavesOpen =
    change.type === 'preferred' || change.type === 'unspecified' || (change.type === 'switch' && change.on)
  if (definition.value.type !== 'boolean' || !leavesOpen) return []
  return CATALOGUE.filter(one => one.switchedBy === definition.id).flatMap(level => {
    const own = level.layout === undefined ? [] : expandZone(level.layout, scene.context.speaker)
    const places = level.layout === definition.layout ? cells : own
    return (places.length === 0 ? [undefined] : places).flatMap(cell => {
      if (cell === undefined && level.layout !== undefined) return []
      const recalled = recallFor(level, cell, request, scene)
      if (recalled === undefined) return []
      return [
        {
          definition: level,
          ...(cell === undefined ? {} : { cell }),
          change: { key: settingKey(level.id, cell), value: recalled.value },
          valueReason: recalled.reason,
        },
      ]
    })
  })
}

/** One "set" request: where, to what, and what to say when there is nothing to do. */
export const resolveSettingRequest = (
  request: SettingRequest,
  index: number,
  scene: SettingScene,
): Resolution => {
  const definition = settingById(request.setting)
  if (definition === undefined) return refuse(text("This car hasn't got that.", '这辆车没有这个功能。'))
  const unmet = unmetCondition(request.conditions ?? [], scene.targets, scene.context)
  if (unmet !== undefined) return { wishes: [], remarks: [{ kind: 'notice', say: unmet }] }
  const zone = resolveZone(definition, request.zone, request.change, request.text, {
    ...scene.context,
    targets: scene.targets,
  })
  if (zone.type === 'refusal') return refuse(zone.say)

  const levels = rememberedLevels(request, definition, zone.cells, scene)
  // "The seat heating the way I like it": its level is known, so that it is to be on is known too.
  const known = levels[0]?.valueReason
  const cells =
    request.change.type === 'preferred' && known !== undefined
      ? (zone.cells.length === 0 ? [undefined] : zone.cells).map(
          (cell): Cell => ({
            zone: cell,
            key: settingKey(definition.id, cell),
            resolution: { type: 'value', value: true, reason: known },
          }),
        )
      : resolveCells(request, definition, zone.cells, scene)
  const refusal = cells.find(cell => cell.resolution.type === 'refusal')?.resolution
  if (refusal?.type === 'refusal') return refuse(refusal.say)
  if (cells.some(cell => cell.resolution.type === 'open'))
    return { wishes: [], remarks: [], question: openQuestion(request, definition, zone.cells, scene) }

  const wishes: Wish[] = []
  const remarks: Remark[] =
    zone.notice === undefined || !scene.alone ? [] : [{ kind: 'notice', say: zone.notice }]
  const relative = request.change.type === 'by' || request.change.type === 'toggle'
  const add = (cell: Cell, wished: SettingDefinition, key: SettingKey, value: SettingValue): void => {
    if (cell.resolution.type !== 'value') return
    wishes.push({
      definition: wished,
      ...(cell.zone === undefined ? {} : { cell: cell.zone }),
      change: { key, value },
      ...(zone.reason === undefined ? {} : { zoneReason: zone.reason }),
      valueReason: cell.resolution.reason,
      request: index,
      breadth: Math.max(1, zone.cells.length),
      relative,
    })
  }

  const idle: Cell[] = []
  for (const cell of cells) {
    if (cell.resolution.type !== 'value') continue
    if (scene.targets[cell.key] !== cell.resolution.value) {
      add(cell, definition, cell.key, cell.resolution.value)
      continue
    }
    // The level is right already, but what it belongs to is off: that is what is missing.
    const off = switchKeysOf(definition, cell.zone).filter(key => scene.targets[key] === false)
    const by = definition.switchedBy === undefined ? undefined : settingById(definition.switchedBy)
    if (off.length > 0 && by !== undefined) for (const key of off) add(cell, by, key, true)
    else idle.push(cell)
  }

  if (cells.some(cell => cell.resolution.type === 'value' && cell.resolution.value === true))
    for (const level of levels)
      if (scene.targets[level.change.key] !== level.change.value)
        wishes.push({ ...level, request: index, breadth: Math.max(1, zone.cells.length), relative })

  const ended = cells.filter(cell => cell.resolution.type === 'at_end')
  const end = ended[0]?.resolution
  if (wishes.length === 0 && end?.type === 'at_end') remarks.push(atEnd(definition, zonesOf(ended), end.end))
  else if (request.among !== true && wishes.length === 0 && idle[0]?.resolution.type === 'value')
    remarks.push(alreadySo(definition, zonesOf(idle), idle[0].resolution.value))
  const short = cells.find(cell => cell.resolution.type === 'value' && cell.resolution.clamped !== undefined)
  if (short?.resolution.type === 'value' && short.resolution.clamped !== undefined)
    remarks.push(clampedTo(definition, short.resolution.value, short.resolution.clamped))
  const bounded = withinLimits(wishes, request.change.type === 'to', scene)
  return { wishes: bounded.wishes, remarks: [...remarks, ...bounded.remarks] }
}
