import { z } from 'zod'
import type { JsonValue } from '../../domain/json.ts'
import type { Language } from '../../domain/language.ts'
import type { Decision } from '../../domain/tool.ts'
import type { Request } from '../../understanding/request.ts'
import { settingOfTool } from '../../vehicle/tool-calls.ts'
import type { PlanningContext } from '../plan.ts'
import { noPreferences } from '../preference-source.ts'
import { anonymiser } from './anonymise.ts'
import { errandCall } from './errand-tools.ts'
import { promptFor } from './prompt.ts'
import { ALL_TOOLS, retrieve } from './retrieval.ts'

const callSchema = z.strictObject({
  id: z.string(),
  type: z.literal('function'),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
})

/** One line of a fine-tuning set in OpenAI's chat format with tool calls. */
export const trainingExampleSchema = z.strictObject({
  messages: z.tuple([
    z.strictObject({ role: z.literal('system'), content: z.string().min(1) }),
    z.strictObject({ role: z.literal('user'), content: z.string().min(1) }),
    z.strictObject({
      role: z.literal('assistant'),
      content: z.string().optional(),
      tool_calls: z.array(callSchema).min(1).optional(),
    }),
  ]),
  tools: z
    .array(
      z.strictObject({
        type: z.literal('function'),
        function: z.strictObject({
          name: z.string(),
          description: z.string(),
          parameters: z.record(z.string(), z.unknown()),
        }),
      }),
    )
    .min(1),
})
export type TrainingExample = z.infer<typeof trainingExampleSchema>

/** A finished turn, as far as training needs it. */
export interface TakenTurn {
  readonly words: string
  readonly language: Language
  readonly requests: readonly Request[]
  readonly decisions: readonly Decision[]
}

interface Call {
  readonly name: string
  readonly arguments: Readonly<Record<string, JsonValue>>
}

/** The calls a model should have made: what was decided, without what rules add by themselves. */
const callsOf = ({ decisions, requests }: TakenTurn): readonly Call[] => [
  ...decisions
    .filter(({ tool, reasons }) => settingOfTool(tool) !== undefined && reasons.value?.rung !== 'policy')
    .map(({ tool, arguments: given }) => ({ name: tool, arguments: given })),
  ...requests.flatMap(request => (request.kind === 'skill' ? (errandCall(request) ?? []) : [])),
]

/** Would the car take these calls from a model? */
const isTaken = (call: Call): boolean => ALL_TOOLS.get(call.name)?.check(call.arguments, '').ok === true

/**
 * A turn as an example for a small model: the prompt it would have been given (words only, nobody's memories), and the
 * calls for what was really decided. Names are replaced. Pure.
 *
 * @param context the moment before the turn
 * @param names everybody the car knows by name
 * @returns `undefined` where there is nothing to learn: no words, or nothing a model could have called
 */
export const trainingExample = (
  turn: TakenTurn,
  context: PlanningContext,
  names: readonly string[],
): TrainingExample | undefined => {
  const calls = callsOf(turn)
  if (turn.words.trim() === '' || calls.length === 0 || !calls.every(isTaken)) return undefined
  const hide = anonymiser(names)
  const { words, language } = turn
  const { recent: _, ...alone } = context
  const wanted = calls.flatMap(call => ALL_TOOLS.get(call.name) ?? [])
  const others = retrieve(words, turn.requests, context).filter(tool => !wanted.includes(tool))
  const prompt = promptFor(
    {
      words,
      language,
      context: alone,
      tools: [...wanted, ...others],
      preferences: noPreferences,
      sharing: 'words',
    },
    'tools',
  )
  const offered = new Set(prompt.tools.map(tool => tool.name))
  const [system] = prompt.messages
  if (system === undefined || !calls.every(call => offered.has(call.name))) return undefined
  return trainingExampleSchema.parse({
    messages: [
      { role: 'system', content: hide(system.content) },
      { role: 'user', content: hide(words) },
      {
        role: 'assistant',
        tool_calls: calls.map((call, index) => ({
          id: `call_${index + 1}`,
          type: 'function',
          function: { name: call.name, arguments: hide(JSON.stringify(call.arguments)) },
        })),
      },
    ],
    // In the order of their names: a model must not learn that the first tool is the right one.
    tools: prompt.tools
      .map(tool => ({ type: 'function', function: { ...tool } }))
      .sort((a, b) => a.function.name.localeCompare(b.function.name)),
  })
}
