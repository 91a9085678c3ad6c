import { describe, expect, it } from 'vitest'
import { readScene } from '../../../agent/memory/narration/scene.ts'

const NAMES = ['Martha', 'Owen', 'Priya']
const speakers = (words: string): readonly (string | undefined)[] =>
  readScene({ words, speaker: '', names: NAMES })
    .pieces.filter(piece => piece.kind === 'said')
    .map(piece => piece.who)

describe('who speaks in a told scene', () => {
  it.each([
    ["Owen drove Priya to brunch and said: 'The radio at my usual level.'", 'Owen'],
    ["Priya, sitting next to Owen, said: 'Could you warm my seat a bit?'", 'Priya'],
    ["While Owen was driving, Martha whispered: 'It is far too bright in here.'", 'Martha'],
    ["Owen drove Priya home. Priya said: 'I would like it cooler, please.'", 'Priya'],
    ["Martha was driving Owen and Priya to the lake and laughed: 'Louder, please, louder!'", 'Martha'],
    ["Martha picked up Priya, and she sighed: 'Back to the blue light, please.'", 'Martha'],
    ["Owen got in with Martha and quietly told her: 'I keep the map flat, always.'", 'Owen'],
  ])('%s', (words, who) => {
    expect(speakers(words)).toEqual([who])
  })

  it('takes the one who is spoken to by their relation for nobody else', () => {
    expect(speakers("Laura's passenger Owen said: 'Open the roof blind halfway, please.'")).toEqual(['Owen'])
  })
})
