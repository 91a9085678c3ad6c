import { type Localised, text } from '../domain/language.ts'
import type { Decision } from '../domain/tool.ts'
import { sentence } from '../planning/wording.ts'
import { cellsOf } from '../vehicle/catalogue/index.ts'
import { describeGroup, nameSetting } from '../vehicle/describe.ts'
import { settingOfTool } from '../vehicle/tool-schemas.ts'

/** `order_coffee` → "Order coffee": a name of a tool that has no better one. */
const fromName = (tool: string): string => sentence(tool.replaceAll('_', ' '))

/** What a decision is called in the history: "Driver's window open 30%". */
export const decisionTitle = (decision: Decision): Localised => {
  const definition = settingOfTool(decision.tool)
  const { value, zones } = decision.arguments
  if (definition === undefined) return text(fromName(decision.tool), fromName(decision.tool))
  const cells = cellsOf(definition).filter(cell => Array.isArray(zones) && zones.includes(cell))
  const said =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? describeGroup({ definition, cells, value })
      : nameSetting(definition, cells)
  return text(sentence(said.en), said.zh)
}
