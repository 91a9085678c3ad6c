import { describe, expect, it } from 'vitest'
import { settingsTalk } from '../../../agent/memory/extraction/settings-talk.ts'

const NAMES = ['Martha', 'Owen', 'Priya']
/** Each value with the declared circumstances it was given under. */
const given = (words: string): readonly string[] =>
  settingsTalk(
    {
      turnId: 't',
      driver: 'd',
      speaker: '',
      words,
      language: 'en',
      context: { time: 0, tags: [], occupants: NAMES },
      actions: [],
    },
    { names: NAMES, topics: () => [], current: () => undefined, recent: [] },
  ).candidates.map(({ slot, value, condition }) =>
    [
      `${slot}=${String(value)}`,
      ...condition
        .filter(tag => tag.dimension !== 'situation')
        .map(tag => `${tag.dimension}:${String(tag.value)}`),
    ].join(' '),
  )

describe('the circumstances a value is given under', () => {
  it('leaves those of another value to that value', () => {
    expect(
      given(
        "Martha told Owen: 'With visitors I keep the music volume at 5 so that we can chat; alone I have it at 20.' She set the music volume to 5.",
      ),
    ).toEqual(['music.volume=5 company:guest', 'music.volume=20 company:alone'])
  })

  it('leaves what something else was for out', () => {
    expect(
      given(
        "Martha laughed: 'That was for the film night. I have it at 2, always.' She set the overhead screen brightness to 2.",
      ).filter(one => one.startsWith('overhead_screen.brightness')),
    ).toEqual(['overhead_screen.brightness=2'])
  })

  it('takes since when something is so for no condition', () => {
    expect(
      given(
        "Owen told Martha: 'Since they rebuilt the ring road I get lost. I have come round to 3D.' He switched to 3d.",
      ),
    ).toEqual(['navigation.map_view=3d'])
  })

  it('keeps the reason told beside the value', () => {
    expect(
      given("Owen said: 'My back hurts today. Set the massage to 2.' He set the seat massage level to 2."),
    ).toEqual([expect.stringMatching(/^seat\.massage_level=2 .*back/u)])
  })
})
