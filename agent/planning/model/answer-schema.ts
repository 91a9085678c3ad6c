import type { JsonSchema, ToolSchema } from './chat.ts'

/** Calls in one answer; more is no plan for a car. */
export const MOST_CALLS = 8

/** Stands in the example of an answer where a sentence goes; small models give it back as it is. */
export const SAY_EXAMPLE = 'short sentence'

/** The whole answer as one JSON object, for servers that hold a model to a schema: `{ calls: […], say: "…" }`. */
export const answerSchema = (tools: readonly ToolSchema[]): Record<string, unknown> => ({
  type: 'object',
  properties: {
    calls: {
      type: 'array',
      maxItems: MOST_CALLS,
      items: tools.length === 0 ? { type: 'object' } : { anyOf: tools.map(callSchema) },
    },
    say: { type: 'string' },
  },
  required: ['calls', 'say'],
  additionalProperties: false,
})

const callSchema = ({ name, parameters }: ToolSchema): JsonSchema => ({
  type: 'object',
  properties: { tool: { type: 'string', enum: [name] }, arguments: parameters },
  required: ['tool', 'arguments'],
  additionalProperties: false,
})
