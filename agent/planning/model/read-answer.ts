import { jsonrepair } from 'jsonrepair'
import type { JsonValue } from '../../domain/json.ts'
import type { ChatAnswer } from './chat.ts'

/** A call as it was meant, its arguments still unchecked. */
export interface MeantCall {
  readonly name: string
  /** Absent where what the model wrote is no JSON object. */
  readonly arguments?: Readonly<Record<string, JsonValue>>
}

/** What a model answered, however it wrote it. */
export interface MeantAnswer {
  readonly calls: readonly MeantCall[]
  readonly say: string
  /** Was it written as calls or JSON, rather than as mere prose? */
  readonly structured: boolean
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What came out of JSON is JSON. */
const isJsonFields = (value: unknown): value is Readonly<Record<string, JsonValue>> => isFields(value)

/** JSON as models write it: single quotes, trailing commas, Python's True, comments, a missing bracket. */
const parseLoosely = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(jsonrepair(text))
    } catch {
      return undefined
    }
  }
}

/** Where the bracket opened at `start` closes again; the end of the text where it never does. */
const endOfBlock = (text: string, start: number): number => {
  let depth = 0
  let quote = ''
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (sign === '"') quote = sign
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return text.length
}

/** The blocks of JSON in a text, and the text without them. */
const blocksIn = (text: string): { readonly blocks: readonly unknown[]; readonly rest: string } => {
  const blocks: unknown[] = []
  let rest = ''
  let at = 0
  while (at < text.length) {
    const start = text.slice(at).search(/[{[]/u)
    if (start === -1) break
    const from = at + start
    const end = endOfBlock(text, from)
    const block = parseLoosely(text.slice(from, end))
    const reads = isFields(block) || (Array.isArray(block) && (block.length === 0 || block.some(isFields)))
    rest += text.slice(at, reads ? from : end)
    if (reads) blocks.push(block)
    at = end
  }
  return { blocks, rest: rest + text.slice(at) }
}

const first = (fields: Fields, names: readonly string[]): unknown =>
  names.map(name => fields[name]).find(value => value !== undefined)

const argumentsOf = (value: unknown): MeantCall['arguments'] => {
  const read = typeof value === 'string' ? parseLoosely(value === '' ? '{}' : value) : (value ?? {})
  return isJsonFields(read) ? read : undefined
}

const callOf = (value: unknown): readonly MeantCall[] => {
  if (!isFields(value)) return []
  if (isFields(value.function)) return callOf(value.function)
  const name = first(value, ['tool', 'name', 'function', 'tool_name'])
  if (typeof name !== 'string') return []
  const given = argumentsOf(first(value, ['arguments', 'parameters', 'args', 'params', 'input']))
  return [given === undefined ? { name } : { name, arguments: given }]
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const readBlock = (block: unknown): Omit<MeantAnswer, 'structured'> => {
  if (Array.isArray(block)) return { calls: block.flatMap(callOf), say: '' }
  if (!isFields(block)) return { calls: [], say: '' }
  const list = first(block, ['calls', 'tool_calls', 'tools', 'actions'])
  const said = first(block, ['say', 'reply', 'response', 'answer', 'message', 'content', 'text'])
  return {
    calls: list === undefined ? callOf(block) : listOf(list).flatMap(callOf),
    say: typeof said === 'string' ? said : '',
  }
}

/** Thoughts, fences and markers of templates are not for the driver. */
const withoutWrapping = (text: string): string =>
  text
    .replaceAll(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gu, '')
    .replaceAll(/```[a-z_]*|<\/?tool_calls?>|<\|[^|]*\|>/giu, '')

/** The JSON objects and lists in a text, however it is wrapped. */
export const jsonIn = (text: string): readonly unknown[] => blocksIn(withoutWrapping(text)).blocks

/**
 * What a model meant: native calls, or calls written as JSON into its text in any of the usual manners, with fences,
 * single quotes and prose around them.
 */
export const readAnswer = ({ text, calls }: Pick<ChatAnswer, 'text' | 'calls'>): MeantAnswer => {
  const native = calls.map(({ name, arguments: written }): MeantCall => {
    const given = argumentsOf(written)
    return given === undefined ? { name } : { name, arguments: given }
  })
  const { blocks, rest } = blocksIn(withoutWrapping(text))
  const read = blocks.map(readBlock)
  const say = [...read.map(one => one.say), blocks.length > 0 && read.some(one => one.say !== '') ? '' : rest]
  return {
    calls: native.length > 0 ? native : read.flatMap(one => one.calls),
    structured: native.length > 0 || blocks.length > 0,
    say: say
      .filter(part => part.trim() !== '')
      .join(' ')
      .trim(),
  }
}
