import { expect, test } from 'vitest'
import { lexicon } from '../../agent/understanding/lexicon/lexicon.ts'
import type { Sense } from '../../agent/understanding/lexicon/sense.ts'
import { Trie } from '../../agent/understanding/lexicon/trie.ts'
import { understand } from '../../agent/understanding/understand.ts'
import { QUIET } from './helpers.ts'

/** How often the parts that carry the work were asked: the same on any machine, under any load. */
interface Effort {
  /** Places where the lexicon's phrases were looked up. */
  readonly lookUps: number
  /** Stretches of words whose nouns were weighed. */
  readonly stretches: number
  /** Settings held against the words. */
  readonly settings: number
}

/** Understands the sentences, one by one, with a lexicon that counts. */
const effortOf = (...sentences: readonly string[]): Effort => {
  const real = lexicon()
  const effort = { lookUps: 0, stretches: 0, settings: 0 }
  class CountingTrie extends Trie<readonly Sense[]> {
    override matches(text: string, start: number) {
      effort.lookUps += 1
      return real.words.matches(text, start)
    }
  }
  class CountingMap<Key, Value> extends Map<Key, Value> {
    override get(key: Key): Value | undefined {
      effort.settings += 1
      return super.get(key)
    }
  }
  const counting = {
    words: new CountingTrie(),
    nouns: {
      ...real.nouns,
      match(parts: readonly string[]) {
        effort.stretches += 1
        return real.nouns.match(parts)
      },
    },
    settings: new CountingMap(real.settings),
  }
  for (const words of sentences) understand(words, QUIET, counting)
  return effort
}

test('takes no more trouble over everyday sentences than they are worth', () => {
  const effort = effortOf(
    'open my window',
    'turn up the fan a bit',
    'open the left rear window, turn the reading lights off and set the fan to level three',
    '打开车窗',
    '把座椅加热开到二档',
    '打开左后车窗然后关掉阅读灯再把风量调到三档',
  )
  // About five times what it took when this was written (67, 75 and 1134): room for new rules, none for a new order.
  expect(effort.lookUps).toBeLessThan(350)
  expect(effort.stretches).toBeLessThan(400)
  expect(effort.settings).toBeLessThan(6000)
  expect(Math.min(effort.lookUps, effort.stretches, effort.settings), 'the counters count').toBeGreaterThan(0)
})

test.each([
  ['English', 'open the sunroof a bit and dim the screen, '],
  ['Chinese', '打开天窗再把屏幕调暗一点'],
])('takes twice the trouble over twice the words, not four times (%s)', (_, clause) => {
  const once = effortOf(clause.repeat(6))
  const twice = effortOf(clause.repeat(12))
  expect(twice.lookUps / once.lookUps).toBeLessThan(2.5)
  expect(twice.stretches / once.stretches).toBeLessThan(3)
  expect(twice.settings / once.settings).toBeLessThan(3)
})
