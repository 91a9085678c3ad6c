import { describe, expect, it } from 'vitest'
import { calendarTags } from '../../../agent/memory/conditions/live.ts'
import type { MemoryAnswer } from '../../../agent/memory/memory.ts'
import { JANUARY, JULY, MARCH, memoryBench } from '../support.ts'

const NOW = Date.UTC(2026, 10, 18, 9)
const moment = (time: number) => ({
  context: { time, tags: calendarTags(time, 0), occupants: ['Mia'], driving: 'Mia' },
})

const life = () => {
  const bench = memoryBench()
  for (const [words, at] of [
    ['I love spicy food', JANUARY],
    ['I like jazz', JANUARY],
    ['I like the ambient light blue', JANUARY],
    ['My daughter is called Emma', MARCH],
    ['Actually, I like the ambient light red now', MARCH],
    ["it's too hot for spicy food", JULY],
    ['I am allergic to peanuts', JULY],
    ['I prefer parking in a garage', JULY],
    ['My home is at 5 Elm Street', JULY],
  ] as const)
    bench.hear(words, at, moment(at))
  const answer = (words: string): MemoryAnswer | undefined => {
    bench.clock.set(NOW)
    return bench.memory.answer({
      driver: 'd1',
      asker: 'Mia',
      words,
      language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
      ...moment(NOW),
    })
  }
  return { ...bench, answer }
}

describe('what the memory answers about itself', () => {
  const { answer } = life()

  it('tells both sides of a taste, with the season of the other', () => {
    const { say } = answer('What do I like to eat?') ?? { say: { en: '', zh: '' } }
    expect(say.en).toContain("You like spicy food; you don't want spicy food in summer.")
    expect(say.zh).toContain('你喜欢吃辣的，夏天你不想吃辣的。')
  })

  it('starts with what keeps harm away, and leaves the rest to the screen', () => {
    const about = answer('What do you know about me?')
    expect(about?.say.en).toMatch(/^You are allergic to peanuts\./u)
    expect(about?.say.en).toMatch(/And \d+ more on the screen\.$/u)
    expect(about?.say.zh).toMatch(/另外还有\d+条，可以在屏幕上看。$/u)
    expect(about?.preferences.length).toBe(8)
    expect((about?.say.en ?? '').split('. ').length).toBeLessThanOrEqual(6)
  })

  it.each([
    ['What do you know about Emma?', 'Emma is your daughter.', 'Emma是你的女儿。'],
    ['What do you know about my daughter?', 'Emma is your daughter.', 'Emma是你的女儿。'],
    ['你记得我女儿的什么', 'Emma is your daughter.', 'Emma是你的女儿。'],
    ['What music do I like?', 'You like jazz.', '你喜欢听爵士。'],
    ['我喜欢听什么', 'You like jazz.', '你喜欢听爵士。'],
    ['Where do I live?', 'Your home is 5 Elm Street.', '你的家是5 Elm Street。'],
    ['我住在哪', 'Your home is 5 Elm Street.', '你的家是5 Elm Street。'],
    ['Am I allergic to anything?', 'You are allergic to peanuts.', '你对花生过敏。'],
    ['我对什么过敏', 'You are allergic to peanuts.', '你对花生过敏。'],
    ['Where do I usually park?', 'Your kind of parking is a car park.', '你的停车方式是停车楼。'],
  ])('%s', (words, en, zh) => {
    expect(answer(words)?.say).toEqual({ en, zh })
  })

  it('tells what was before, until when, and what took its place', () => {
    const said = answer('What was my old ambient light colour?')?.say
    expect(said?.en).toMatch(
      /^You used to like the ambient light colour blue, until 3 March; now you like .* red\.$/u,
    )
    expect(answer('我以前氛围灯什么颜色')?.say.zh).toMatch(/^3月3日之前，你喜欢.*蓝色；现在你喜欢.*红色。$/u)
  })

  it('tells what held in a month, and says so where it knows nothing of it', () => {
    expect(answer('What ambient light did I like in January?')?.say.en).toContain('January')
    expect(
      answer('What did I tell you in March?')
        ?.preferences.map(row => row.slot)
        .sort(),
    ).toEqual(['light.ambient_color', 'relation'])
    // Nothing was said in May; what held then is told, and nothing of July.
    expect(answer('What did I like in May?')?.say.en).not.toContain('allergic')
    expect(answer('What coffee did I drink in March?')?.preferences).toEqual([])
  })

  it('knows since when, and who said so', () => {
    expect(answer('Since when do I like jazz?')?.say.en).toBe('You like jazz: since 12 January.')
    expect(answer('我从什么时候开始喜欢爵士的')?.say.zh).toBe('你喜欢听爵士，从1月12日开始。')
    expect(answer('How do you know I am allergic to nuts?')?.say.en).toContain('“I am allergic to peanuts”')
  })

  it('means by "that" what was answered last', () => {
    answer('What music do I like?')
    expect(answer('Who told you that?')?.say.en).toContain('“I like jazz”')
    answer('我住在哪')
    expect(answer('什么时候开始的')?.preferences.map(row => row.slot)).toEqual(['home'])
  })

  it('invents nothing', () => {
    for (const words of ['What do you know about my dog?', '你知道我的咖啡习惯吗', 'What does Paul like?'])
      expect(answer(words)?.preferences, words).toEqual([])
  })

  it('asks back where nothing was spoken of', () => {
    expect(life().answer('Since when?')?.preferences).toEqual([])
  })
})
