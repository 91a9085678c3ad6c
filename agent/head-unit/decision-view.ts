import { type Localised, text } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Decision } from '../domain/tool.ts'
import { joinEnglish, sentence } from '../planning/wording.ts'
import type { TurnView } from '../protocol/index.ts'
import { skillOf } from '../skills/index.ts'
import type { Skill, ToolWords } from '../skills/skill.ts'
import { cellsOf, type SettingId, zoneNames } from '../vehicle/catalogue/index.ts'
import { describeGroup, describeValue, groupCells, nameSetting } from '../vehicle/describe.ts'
import type { SettingDefinition, SettingValue } from '../vehicle/setting.ts'
import { settingOfTool } from '../vehicle/tool-calls.ts'

type DecisionView = TurnView['decisions'][number]
type Words = Pick<DecisionView, 'title' | 'details'>

const line = (words: Localised): Localised => text(sentence(words.en), words.zh)

const isValue = (value: unknown): value is SettingValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** A setting of the car: "Driver's window 30% open", where, and to what. */
const carWords = (definition: SettingDefinition<SettingId>, { arguments: given }: Decision): Words => {
  const { value, zones } = given
  const cells = cellsOf(definition).filter(cell => Array.isArray(zones) && zones.includes(cell))
  if (!isValue(value)) return { title: line(nameSetting(definition, cells)), details: [] }
  const places = groupCells(definition, cells).map(zone => zoneNames[zone])
  const where = {
    argument: 'zones',
    label: text('Where', '位置'),
    value: line(text(joinEnglish(places.map(place => place.en)), places.map(place => place.zh).join('、'))),
  }
  const to = { argument: 'value', label: text('To', '调到'), value: line(describeValue(definition, value)) }
  return {
    title: line(describeGroup({ definition, cells, value })),
    details: places.length === 0 ? [to] : [where, to],
  }
}

const skillWords = (words: ToolWords, { arguments: given }: Decision): Words => ({
  title: words.title,
  details: Object.entries(words.arguments).flatMap(([argument, { label, value }]) => {
    const argued = given[argument]
    const said = argued === undefined ? undefined : value(argued)
    return said === undefined || said.en === '' ? [] : [{ argument, label, value: line(said) }]
  }),
})

/** `order_coffee` → "Order coffee": a tool nobody has found words for. */
const fromName = ({ tool }: Decision): Words => {
  const readable = sentence(tool.replaceAll('_', ' '))
  return { title: text(readable, readable), details: [] }
}

/** A reason as the history shows it; where a memory decided, with the way to it. */
const reasonView = (reason: Reason, remembers: (id: string) => boolean): DecisionView['reasons'][string] => ({
  ...reason,
  ...(reason.rung === 'preference' && remembers(reason.source) && { memory: reason.source }),
})

/**
 * A decision as the history shows it: in words of both languages, with no id in sight.
 * @param remembers is this the id of something the present driver can look at?
 */
export const viewDecisions =
  (skills: readonly Skill[], remembers: (id: string) => boolean = () => false) =>
  (decision: Decision): DecisionView => {
    const definition = settingOfTool(decision.tool)
    const words = skillOf(skills, decision.tool)?.words?.[decision.tool]
    const read =
      definition !== undefined
        ? carWords(definition, decision)
        : words !== undefined
          ? skillWords(words, decision)
          : fromName(decision)
    return {
      id: decision.id,
      tool: decision.tool,
      title: read.title,
      details: [...read.details],
      arguments: { ...decision.arguments },
      reasons: Object.fromEntries(
        Object.entries(decision.reasons).map(([argument, reason]) => [
          argument,
          reasonView(reason, remembers),
        ]),
      ),
    }
  }
