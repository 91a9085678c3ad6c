import type { HeardTurn } from '../../memory/heard-turn.ts'
import type { Taxonomy } from '../../memory/taxonomy/taxonomy.ts'
import { contentWords } from '../../memory/text/content-words.ts'
import type { ChatRequest } from './chat.ts'
import { retrieve } from './retrieval.ts'

const MOST_SLOTS = 24
const ANSWER_TOKENS = 400
const LONGEST_WORDS = 600

const RULES = [
  'You keep the long-term memory of a car. From what was said, pick what is worth remembering for months: likes, dislikes, habits, rules, facts about people, places. Small talk, questions and one-off requests are not.',
  'Answer with one JSON object only: {"facts":[{"slot":"…","category":"…","value":"…","likes":true,"who":"name, if not the speaker","when":[{"dimension":"weather","value":"rain"}],"passing":false,"quote":"the exact words it rests on"}]}.',
  'Use a slot of the list where one fits, else a new one in snake_case. Nothing worth keeping: {"facts":[]}. Never add what was not said.',
  'Where two slots of the list are one and the same thing add "same":[{"from":"slot","into":"slot"}].',
].join('\n')

/** Slots whose names or values share words with the turn, then the commonest ones of each category. */
const slotsFor = (words: string, taxonomy: Taxonomy): readonly string[] => {
  const said = contentWords(words)
  const scored = taxonomy.slots.map(({ category, slot }) => {
    const named = [slot.names.en, slot.names.zh, ...slot.values.flatMap(one => [one.names.en, one.names.zh])]
    const shared = named.filter(
      name => words.includes(name) || [...contentWords(name)].some(word => said.has(word)),
    ).length
    return { line: `${slot.id} (${category})`, shared }
  })
  return scored
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_SLOTS)
    .map(one => one.line)
}

/** Settings of the car the words may be about, by the catalogue's ids. */
const settingsFor = (words: string, heard: HeardTurn): readonly string[] =>
  retrieve(words, [], {
    lastApplied: heard.actions.map(({ setting, value }) => ({ key: setting, value })),
  })
    .slice(0, 8)
    .flatMap(tool => (tool.setting === undefined ? [] : [tool.setting]))

/** Asks what of a turn is worth keeping. Holds the words of the turn and names of slots; no memory, no other names. */
export const memoryPrompt = (heard: HeardTurn, taxonomy: Taxonomy): ChatRequest => {
  const words = heard.words.slice(0, LONGEST_WORDS)
  return {
    messages: [
      {
        role: 'system',
        content: [
          RULES,
          `Slots: ${slotsFor(words, taxonomy).join(', ')}`,
          `Car settings as slots: ${settingsFor(words, heard).join(', ')}`,
          'Circumstances: season spring|summer|autumn|winter; weather rain|snow|fog|clear; daytime morning|noon|afternoon|evening|night; company (a name).',
        ].join('\n'),
      },
      { role: 'user', content: words },
    ],
    tools: [],
    maxTokens: ANSWER_TOKENS,
    answer: FACTS,
  }
}

/** The answer as a JSON schema, for servers that hold a model to one. */
const FACTS = {
  type: 'object',
  properties: {
    facts: {
      type: 'array',
      maxItems: 6,
      items: {
        type: 'object',
        properties: {
          slot: { type: 'string' },
          category: { type: 'string' },
          value: { type: 'string' },
          likes: { type: 'boolean' },
          quote: { type: 'string' },
        },
        required: ['slot', 'value', 'likes', 'quote'],
        additionalProperties: false,
      },
    },
  },
  required: ['facts'],
  additionalProperties: false,
} as const
