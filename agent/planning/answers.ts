import { type Localised, text } from '../domain/language.ts'
import type { AskRequest } from '../understanding/request.ts'
import { type SettingId, settingById } from '../vehicle/catalogue/index.ts'
import { describeState, describeValue, groupCells } from '../vehicle/describe.ts'
import { keysOf, parseKey } from '../vehicle/keys.ts'
import { type SettingDefinition, type SettingValue, settingKey } from '../vehicle/setting.ts'
import { expandZone, type Zone } from '../vehicle/zones.ts'
import { capabilities } from './capabilities.ts'
import type { PlanningContext, Remark } from './plan.ts'
import { TALK } from './talk-answers.ts'
import { joinEnglish, sentence, settingNoun } from './wording.ts'
import { answerOccupants, answerWorld } from './world-answers.ts'
import { resolveZone } from './zone-resolution.ts'

/** Several cells no word names together: after the exceptions they are "the others". */
const isTheRest = (definition: SettingDefinition, cells: readonly Zone[]): boolean =>
  cells.length > 1 && groupCells(definition, cells).length > 1

const theOthers = (definition: SettingDefinition, value: SettingValue): Localised => {
  const state = describeValue(definition, value)
  return text(`the others are ${state.en}`, `其余${state.zh}`)
}

/** "The driver's window is 30 % open, the rest are closed": cells with the same value are told together. */
const answerSetting = (
  definition: SettingDefinition<SettingId>,
  cells: readonly Zone[],
  context: PlanningContext,
): Remark => {
  const standing = (cell?: Zone): SettingValue =>
    context.state[settingKey(definition.id, cell)] ?? definition.initial
  if (cells.length === 0) {
    const only = describeState({ definition, cells, value: standing() })
    return { kind: 'answer', anchor: definition.id, say: text(`${sentence(only.en)}.`, `${only.zh}。`) }
  }
  const groups = new Map<SettingValue, Zone[]>()
  for (const cell of cells) groups.set(standing(cell), [...(groups.get(standing(cell)) ?? []), cell])
  // The exceptions first, then "the others".
  const byRarity = [...groups].sort(([, a], [, b]) => a.length - b.length)
  const clauses = byRarity.map(([value, zones], index) =>
    index > 0 && isTheRest(definition, zones)
      ? theOthers(definition, value)
      : describeState({ definition, cells: zones, value }),
  )
  return {
    kind: 'answer',
    anchor: settingKey(definition.id, cells[0]),
    say: text(
      `${sentence(joinEnglish(clauses.map(one => one.en)))}.`,
      `${clauses.map(one => one.zh).join('，')}。`,
    ),
  }
}

/** "Which lights are on?": only those that are, or that none is. */
const answerSeveral = (settings: readonly string[], context: PlanningContext): Remark => {
  const definitions = settings.flatMap(id => settingById(id) ?? [])
  const groups = definitions.map(definition => ({
    definition,
    on: keysOf(definition).filter(key => context.state[key] === true),
  }))
  const on = groups.filter(group => group.on.length > 0)
  if (on.length === 0) {
    const names = definitions.map(definition => settingNoun(definition))
    const [first] = definitions
    return {
      kind: 'answer',
      ...(first === undefined ? {} : { anchor: first.id }),
      say: text(
        `None: ${joinEnglish(names.map(name => name.the))} are off.`,
        `都没开，${names.map(name => name.zh).join('、')}都关着。`,
      ),
    }
  }
  const told = on.map(group =>
    describeState({
      definition: group.definition,
      cells: group.on.flatMap(key => parseKey(key)?.cell ?? []),
      value: true,
    }),
  )
  return {
    kind: 'answer',
    say: text(
      `${sentence(joinEnglish(told.map(one => one.en)))}.`,
      `${told.map(one => one.zh).join('，')}。`,
    ),
  }
}

/** Answers a question from the state of the car and the world; nothing is looked up elsewhere. */
export const answer = (request: AskRequest, context: PlanningContext): Remark => {
  const { about } = request
  if (about.type === 'capabilities') return { kind: 'answer', say: capabilities(about.of) }
  if (about.type === 'occupants') return { kind: 'answer', say: answerOccupants(about.zones, context) }
  if (about.type === 'talk') return { kind: 'answer', say: TALK[about.topic] }
  if (about.type === 'how_to')
    return {
      kind: 'answer',
      say: text(`Just say “${about.wish}” and I'll do it.`, `直接说“${about.wish}”，我就来做。`),
    }
  if (about.type === 'world') return { kind: 'answer', say: answerWorld(about.fact, context) }
  if (about.also !== undefined) return answerSeveral([about.setting, ...about.also], context)
  const definition = settingById(about.setting)
  if (definition === undefined)
    return { kind: 'outside', say: text("This car hasn't got that.", '这辆车没有这个功能。') }
  // Who asks without naming a place wants to know about all of them.
  const everywhere = about.zone.zones.length === 0 && about.zone.relative === undefined
  if (everywhere && definition.layout !== undefined)
    return answerSetting(definition, expandZone(definition.layout, 'all'), context)
  const zone = resolveZone(definition, about.zone, undefined, request.text, context)
  return zone.type === 'refusal'
    ? { kind: 'refusal', say: zone.say }
    : answerSetting(definition, zone.cells, context)
}
