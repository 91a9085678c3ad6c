import { z } from 'zod'

const argumentSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** One expected call of VehicleWorld's simulator, parsed. */
const callSchema = z.object({
  module: z.string(),
  name: z.string(),
  args: z.array(argumentSchema),
  kwargs: z.record(z.string(), argumentSchema),
})
export type Call = z.infer<typeof callSchema>

/** One scenario: modules set up by upstream's `init…`, then turns in order. */
export const scenarioSchema = z.object({
  id: z.string(),
  inits: z.array(z.string()),
  turns: z.array(z.object({ query: z.string(), calls: z.array(callSchema) })),
})
export type Scenario = z.infer<typeof scenarioSchema>
export type Turn = Scenario['turns'][number]

/** A call's arguments by what they are, whether given by place or by name. */
export interface Arguments {
  readonly positions?: readonly string[]
  /** `switch`, `collect`; of `action` open is true and close false. */
  readonly on?: boolean
  /** `mode`, `direction`, the text of a message. */
  readonly word?: string
  readonly value?: number
  readonly unit?: string
  /** `large` … `tiny` of a step, `max` … `min` of a setting. */
  readonly degree?: string
}

const POSITION = /seat|row|side|^(?:front|rear|all)$|door$/i
const DEGREE = /^(?:large|medium|little|tiny|max|high|low|min)$/
const ACTIONS: Readonly<Record<string, boolean>> = { open: true, close: false, on: true, off: false }

/** Reads arguments by their kind: upstream's functions never take two of one kind but a mode beside an action. */
export const argumentsOf = (call: Call): Arguments => {
  const { position, positions, switch: flag, ...named } = call.kwargs
  const rest = [...call.args, ...Object.values(named).filter(value => typeof value !== 'number')]
  const texts = rest.filter(value => typeof value === 'string')
  const listed = [position, positions, ...call.args].find(value => Array.isArray(value))
  const place =
    listed ?? (typeof position === 'string' ? [position] : texts.filter(text => POSITION.test(text)))
  const plain = texts.filter(text => !POSITION.test(text))
  const action = plain.find(text => text in ACTIONS)
  const booleans = [flag, ...rest].filter(value => typeof value === 'boolean')
  const on = booleans[0] ?? (action === undefined ? undefined : ACTIONS[action])
  const value = call.kwargs.value ?? call.args.find(argument => typeof argument === 'number')
  const unit = call.kwargs.unit
  const degree = call.kwargs.degree ?? plain.find(text => DEGREE.test(text))
  const word = plain.find(text => text !== action && text !== unit && text !== degree)
  return {
    ...(place.length > 0 ? { positions: place } : {}),
    ...(on === undefined ? {} : { on }),
    ...(word === undefined ? {} : { word }),
    ...(typeof value === 'number' ? { value } : {}),
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof degree === 'string' ? { degree } : {}),
  }
}
