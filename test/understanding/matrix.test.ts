import { describe, expect, it } from 'vitest'
import type { Language } from '../../agent/domain/language.ts'
import { understand } from '../../agent/understanding/understand.ts'
import { hear, QUIET } from './helpers.ts'
import { ABSENT_FRAMES, ABSENT_THINGS, CHATTER } from './matrix/absent.ts'
import { ERRANDS } from './matrix/errands.ts'
import { isHeard, type MatrixCase, matrixCases } from './matrix/matrix.ts'

/*
 * The paraphrase matrix: every name of every setting in many ways of asking, drawn from the catalogue, so that what
 * is understood in one wording is understood in all. A new setting or synonym is tested without a line written here.
 */
const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[]

/** Share of all sentences that must be heard, and the least for any one setting. */
const OVERALL = 0.97
const PER_SETTING = 0.8

const shareBySetting = (cases: readonly MatrixCase[]): ReadonlyMap<string, readonly [number, number]> => {
  const shares = new Map<string, readonly [number, number]>()
  for (const one of cases) {
    const [right, all] = shares.get(one.setting) ?? [0, 0]
    shares.set(one.setting, [right + (isHeard(one) ? 1 : 0), all + 1])
  }
  return shares
}

/** Sentences after which something in the car would move. */
const movers = (sentences: readonly string[], language: Language): readonly string[] =>
  sentences.filter(words =>
    understand(words, { ...QUIET, language }).requests.some(request => request.kind === 'set'),
  )

type Shares = ReturnType<typeof shareBySetting>

/** The cases by the module of their setting. */
const byModule = (cases: readonly MatrixCase[]): ReadonlyMap<string, readonly MatrixCase[]> => {
  const modules = new Map<string, MatrixCase[]>()
  for (const one of cases) {
    const module = one.setting.split('.')[0] ?? ''
    modules.set(module, [...(modules.get(module) ?? []), one])
  }
  return modules
}

describe.each(LANGUAGES)('paraphrases (%s)', language => {
  const modules = byModule(matrixCases(language, 2))
  const known = new Map<string, Shares>()
  /** Each module is read once, in a test of its own, which a busy machine finishes in time. */
  const sharesOf = (module: string): Shares => {
    const shares = known.get(module) ?? shareBySetting(modules.get(module) ?? [])
    known.set(module, shares)
    return shares
  }

  it.each([...modules.keys()])('hears every setting of %s by every name in many wordings', module => {
    const poor = [...sharesOf(module)].filter(([, [right, all]]) => right / all < PER_SETTING)
    expect(poor).toEqual([])
  })

  it('hears nearly all of them', () => {
    const shares = [...modules.keys()].flatMap(module => [...sharesOf(module).values()])
    const right = shares.reduce((sum, [heard]) => sum + heard, 0)
    const all = shares.reduce((sum, [, count]) => sum + count, 0)
    expect(all).toBeGreaterThan(5000)
    expect(right / all).toBeGreaterThanOrEqual(OVERALL)
  })

  it('moves nothing for what the car has not', () => {
    const sentences = ABSENT_THINGS[language].flatMap(thing =>
      ABSENT_FRAMES[language].map(frame => frame.replace('X', thing)),
    )
    expect(movers(sentences, language).length / sentences.length).toBeLessThanOrEqual(0.03)
  })

  it('moves nothing for talk', () => {
    const sentences = CHATTER[language]
    expect(movers(sentences, language).length / sentences.length).toBeLessThanOrEqual(0.08)
  })

  it('sends errands to their skills', () => {
    const astray = ERRANDS[language].flatMap(({ errand, things, ways }) =>
      ways
        .flatMap(way => things.map(thing => way.replace('X', thing)))
        .filter(words => {
          const [first, ...more] = hear(words, { ...QUIET, language })
          return first?.startsWith(errand) !== true || more.length > 0
        }),
    )
    const count = ERRANDS[language].reduce((sum, { things, ways }) => sum + things.length * ways.length, 0)
    expect(astray.length / count).toBeLessThanOrEqual(0.03)
  })
})
