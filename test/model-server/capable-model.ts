import type { Asked, Behaviour, ScriptedCall } from './model-server.ts'

/** What a model can read in its prompt. */
export interface Prompt {
  /** The newest words of the driver, or the car's complaint about the last answer. */
  readonly words: string
  /** The whole of what it was told before them. */
  readonly system: string
  /** What the car says it remembers of the speaker for these words; empty where it says nothing. */
  readonly remembered: string
  /** Everything said and answered before, oldest first. */
  readonly before: readonly string[]
  readonly offers: (tool: string) => boolean
}

/** How it answers words that match: in words, with calls, or both. */
export interface Line {
  readonly on: RegExp
  readonly answer: (prompt: Prompt) => { readonly text?: string; readonly calls?: readonly ScriptedCall[] }
}

const promptOf = ({ body }: Asked): Prompt => {
  const messages = body.messages ?? []
  const system = messages[0]?.content ?? ''
  const tools = new Set((body.tools ?? []).map(tool => tool.function.name))
  return {
    words: messages.at(-1)?.content ?? '',
    system,
    remembered: /^Remembered: (.*)$/mu.exec(system)?.[1] ?? '',
    before: messages.slice(1, -1).map(message => message.content),
    offers: tool => tools.has(tool),
  }
}

/**
 * A model that understands what is in its script, and keeps to its prompt as a good one does: it knows nothing that it
 * was not told, and calls only what it was offered. Where a tool it wants is missing it says so, and the test fails
 * for the right reason. To what is not in the script it says that it does not know.
 */
export const capableModel =
  (script: readonly Line[]) =>
  (asked: Asked): Behaviour => {
    const prompt = promptOf(asked)
    const line = script.find(({ on }) => on.test(prompt.words))
    if (line === undefined) return { type: 'answer', text: "I don't know." }
    const { text = '', calls = [] } = line.answer(prompt)
    const missing = calls.filter(call => call.name.startsWith('set_') && !prompt.offers(call.name))
    if (missing.length > 0)
      return { type: 'answer', text: `Nobody offered me ${missing.map(call => call.name).join(', ')}.` }
    return { type: 'answer', text, calls }
  }
