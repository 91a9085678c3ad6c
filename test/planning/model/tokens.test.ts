import llama from 'llama-tokenizer-js'
import { expect, test } from 'vitest'
import { promptFor } from '../../../agent/planning/model/prompt.ts'
import { ALL_TOOLS, retrieve } from '../../../agent/planning/model/retrieval.ts'
import { estimateTokens } from '../../../agent/planning/model/tokens.ts'
import { noPreferences } from '../../../agent/planning/preference-source.ts'
import { scene } from '../support.ts'

const count = (text: string): number => llama.encode(text, false).length

test('every tool is estimated at no less than Llama’s tokenizer counts', () => {
  for (const { schema } of ALL_TOOLS.values()) {
    const written = JSON.stringify({ type: 'function', function: schema })
    expect(estimateTokens(written), schema.name).toBeGreaterThanOrEqual(count(written))
  }
})

test.each(['make it cosy in the back, the children are asleep', '把后面所有的东西都关上，孩子睡着了'])(
  'a whole prompt too: %s',
  words => {
    const context = scene()
    const { messages } = promptFor(
      {
        words,
        language: 'zh',
        context,
        tools: retrieve(words, [], context),
        preferences: noPreferences,
        sharing: 'words_and_memories',
      },
      'text',
    )
    const sent = messages.map(message => message.content).join('\n')
    expect(estimateTokens(sent)).toBeGreaterThanOrEqual(count(sent))
    expect(estimateTokens(sent)).toBeLessThan(count(sent) * 1.6)
  },
)
