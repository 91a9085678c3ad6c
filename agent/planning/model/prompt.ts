import type { Language } from '../../domain/language.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import { describeAllowed } from '../../vehicle/describe.ts'
import { settingKey } from '../../vehicle/setting.ts'
import { spokenZones } from '../../vehicle/tool-calls.ts'
import { expandZone } from '../../vehicle/zones.ts'
import type { PlanningContext } from '../plan.ts'
import type { PreferenceSource } from '../preference-source.ts'
import { SAY_EXAMPLE } from './answer-schema.ts'
import { ANSWER_BUDGET, FIRST_TOOLS, LONGEST_WORDS, MOST_TOOLS, PROMPT_BUDGET } from './budget.ts'
import type { CallMode, ChatMessage, ChatRequest, ToolSchema } from './chat.ts'
import type { OfferedTool } from './offered-tool.ts'
import type { Sharing } from './sharing.ts'
import { estimateTokens, MESSAGE_OVERHEAD } from './tokens.ts'

export interface PromptInput {
  readonly words: string
  readonly language: Language
  readonly context: PlanningContext
  /** Best first; as many as fit are offered. */
  readonly tools: readonly OfferedTool[]
  readonly preferences: PreferenceSource
  readonly sharing: Exclude<Sharing, 'nothing'>
  /** The answer that has to be mended and what is wrong with it. */
  readonly mending?: { readonly answer: string; readonly problem: string }
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: 'simplified Chinese' }

const rules = (language: Language): string =>
  [
    `You are a car's voice assistant. Speak ${LANGUAGE_NAMES[language]}.`,
    'For what the driver wants done call tools, several if needed; use only these tools and ranges.',
    'Never say something is done or will be done unless you call its tool.',
    'To a question answer from the facts below in one or two short spoken sentences, no lists, no markdown. What you cannot do or do not know, say so.',
    "A place that is not said means the speaker's own seat. Where a liked value fits, use it and say that they like it.",
    'To advise, go by what is remembered of them, and say so.',
  ].join('\n')

/** How calls are written where the server has no tools of its own. */
const JSON_RULES = `Answer with one JSON object only: {"calls":[{"tool":"name","arguments":{}}],"say":"${SAY_EXAMPLE}"}. No calls: "calls":[].`

const number = (value: number): string => String(Math.round(value * 10) / 10)

/** The moment, in one line. Names of people are memories. */
const facts = ({ world, speaker, occupants, driverName }: PlanningContext, sharing: Sharing): string => {
  const time = new Date(world.time)
  const names = sharing === 'words_and_memories'
  const aboard = occupants.map(one => (names ? `${one.name} (${one.seat})` : one.seat)).join(', ')
  return [
    `Now: ${time.toDateString()} ${time.toTimeString().slice(0, 5)}, ${world.weather}, ${world.daylight ? 'day' : 'night'}`,
    `${number(world.outsideTemperature)} °C outside, ${number(world.cabinTemperature)} °C inside`,
    `${number(world.speed)} km/h, battery ${number(world.battery)} %, range ${number(world.range)} km`,
    `aboard: ${aboard}; speaking: ${names ? `${driverName}, ` : ''}${speaker}`,
  ].join('; ')
}

/** How a setting stands: "driver 30, passenger 0", or one value where all cells agree. */
const standing = (tool: OfferedTool, { targets }: PlanningContext): string | undefined => {
  const definition = tool.setting === undefined ? undefined : settingById(tool.setting)
  if (definition === undefined) return undefined
  const cells = definition.layout === undefined ? [] : expandZone(definition.layout, 'all')
  if (cells.length === 0) return String(targets[definition.id] ?? definition.initial)
  const values = cells.map(cell => String(targets[settingKey(definition.id, cell)] ?? definition.initial))
  const [first] = values
  return values.every(value => value === first)
    ? `${first} (all)`
    : cells.map((cell, index) => `${cell} ${values[index]}`).join(' ')
}

/** What the speaker likes of what is offered: "set_seat_heating_level 2". */
const likings = (tools: readonly OfferedTool[], input: PromptInput): string => {
  const { context, preferences } = input
  return tools
    .flatMap(tool => {
      const definition = tool.setting === undefined ? undefined : settingById(tool.setting)
      if (definition !== undefined) {
        const cells = definition.layout === undefined ? [] : expandZone(definition.layout, 'all')
        const cell = cells.find(one => one === context.speaker) ?? cells[0]
        const liked = preferences.recall(
          { definition, ...(cell === undefined ? {} : { cell }), words: input.words, asked: 'missing' },
          context,
        )
        return liked === undefined ? [] : [`${tool.schema.name} ${String(liked.value)}`]
      }
      return (tool.remembers ?? []).flatMap(slot => {
        const [best] = context.skill.preferences(slot)
        return best === undefined ? [] : [`${slot}: ${plain(best.value)}`]
      })
    })
    .join('; ')
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** A tool in one line, for models that read about tools rather than being given them. */
const inOneLine = ({ schema, setting }: OfferedTool): string => {
  const definition = setting === undefined ? undefined : settingById(setting)
  if (definition === undefined)
    return `${schema.name}(${Object.keys(propertiesOf(schema)).join(', ')}): ${schema.description}`
  const zones = spokenZones(definition).length > 0 ? 'zones, ' : ''
  return `${schema.name}(${zones}value: ${describeAllowed(definition).en}): ${schema.description}`
}

const propertiesOf = (schema: ToolSchema): object => {
  const { properties } = schema.parameters
  return typeof properties === 'object' && properties !== null ? properties : {}
}

const ZONES_LINE = 'zones: driver, passenger, rear_left, rear_right, front, rear, left, right, all.'

const messagesFor = (
  input: PromptInput,
  tools: readonly OfferedTool[],
  remembered: readonly string[],
  mode: CallMode,
): ChatMessage[] => {
  const { context, sharing, language, words, mending } = input
  const state = tools.flatMap(tool => {
    const now = standing(tool, context)
    return now === undefined ? [] : [`${tool.schema.name.replace(/^set_/u, '')} ${now}`]
  })
  const toldAll = sharing === 'words_and_memories'
  const liked = toldAll ? likings(tools, input) : ''
  const system = [
    rules(language),
    ...(mode === 'tools' ? [] : [JSON_RULES, 'Tools:', ...tools.map(inOneLine), ZONES_LINE]),
    facts(context, sharing),
    `State: ${state.join('; ')}`,
    ...(liked === '' ? [] : [`The speaker likes: ${liked}`]),
    ...(remembered.length === 0 ? [] : [`Remembered: ${remembered.join(language === 'zh' ? '；' : '; ')}`]),
  ].join('\n')
  // An answer of the car's own may quote what it remembers.
  const told = (context.recent ?? []).filter(one => one.byModel || toldAll)
  const before = told.flatMap(({ words: said, reply }): ChatMessage[] => [
    { role: 'user', content: said },
    { role: 'assistant', content: reply[language] },
  ])
  return [
    { role: 'system', content: system },
    ...before,
    { role: 'user', content: words.slice(0, LONGEST_WORDS) },
    ...(mending === undefined
      ? []
      : [
          { role: 'assistant' as const, content: mending.answer.slice(0, LONGEST_WORDS) },
          { role: 'user' as const, content: `[car] Not carried out: ${mending.problem} Answer again.` },
        ]),
  ]
}

/**
 * Tokens of a request, estimated from above. Where the server holds the answer to a schema, the schema steers the
 * choice of tokens and is not read by the model; the tools then stand in the text.
 */
export const promptTokens = ({ messages, tools }: ChatRequest, mode: CallMode): number =>
  messages.reduce((sum, message) => sum + estimateTokens(message.content) + MESSAGE_OVERHEAD, 0) +
  (mode === 'tools'
    ? tools.reduce((sum, tool) => sum + estimateTokens(JSON.stringify(asFunction(tool))), 0)
    : 0)

const asFunction = (tool: ToolSchema) => ({ type: 'function', function: tool })

/**
 * The request for one turn: rules, the moment, how the offered tools' settings stand, what the speaker likes of them,
 * the last exchanges, the words. Kept within the budget: first the least likely tools go, then earlier talk,
 * then further tools.
 */
export const promptFor = (
  input: PromptInput,
  mode: CallMode,
): ChatRequest & { readonly offered: readonly OfferedTool[] } => {
  let offered = input.tools.slice(0, MOST_TOOLS)
  let recent = input.context.recent ?? []
  const { words, language, context, preferences, sharing } = input
  const remembered =
    sharing === 'words_and_memories'
      ? preferences.recollections(words, context).map(one => one[language])
      : []
  for (;;) {
    const request: ChatRequest = {
      messages: messagesFor({ ...input, context: { ...context, recent } }, offered, remembered, mode),
      tools: offered.map(tool => tool.schema),
      maxTokens: ANSWER_BUDGET,
    }
    if (promptTokens(request, mode) <= PROMPT_BUDGET) return { ...request, offered }
    if (offered.length > FIRST_TOOLS || (recent.length === 0 && offered.length > 1))
      offered = offered.slice(0, -1)
    else if (recent.length > 0) recent = recent.slice(1)
    else return { ...request, offered }
  }
}
