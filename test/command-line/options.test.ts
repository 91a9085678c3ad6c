import { describe, expect, test } from 'vitest'
import { readOptions, UsageError } from '../../agent/command-line/options.ts'

describe('reading the command line', () => {
  test('words may come in one piece or in several', () => {
    expect(readOptions(['open my window']).words).toBe('open my window')
    expect(readOptions(['open', 'my', 'window']).words).toBe('open my window')
    expect(readOptions([]).words).toBe('')
  })

  test('everything at once', () => {
    const options = readOptions([
      '--json',
      '--driver',
      'Anna',
      '--seat',
      'rear_left',
      '--language',
      'zh',
      '--now',
      '2026-01-14T08:30:00Z',
      '--world',
      '{"weather":"snow","outsideTemperature":-4}',
      '打开车窗',
    ])
    expect(options).toMatchObject({
      json: true,
      driver: 'Anna',
      seat: 'rear_left',
      language: 'zh',
      now: Date.UTC(2026, 0, 14, 8, 30),
      world: { weather: 'snow', outsideTemperature: -4 },
      words: '打开车窗',
    })
  })

  test.each([
    [['--world', '{"weather":"frogs"}'], /--world: weather/],
    [['--world', '{"speed":900}'], /--world: speed/],
    [['--world', '{"wether":"rain"}'], /wether/],
    [['--world', 'rain'], /not JSON/],
    [['--now', 'tomorrow'], /--now.*ISO/],
    [['--seat', 'roof'], /--seat/],
    [['--pause', 'long'], /--pause/],
    [['--colour'], /--colour/],
  ])('%j is refused, saying what is wrong', (args, problem) => {
    expect(() => readOptions(args)).toThrow(UsageError)
    expect(() => readOptions(args)).toThrow(problem)
  })
})
