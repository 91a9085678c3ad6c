import { type Localised, text } from '../../domain/language.ts'
import { normalise } from './matching.ts'

/** The places nearly everybody has, which the map cannot know. */
export type OwnPlace = 'home' | 'work'

/** They are asked for by these words, whatever their name was when saved. */
const WORDS: Readonly<Record<OwnPlace, readonly string[]>> = {
  home: ['home', 'house', 'my home', 'my place', '家', '我家', '回家', '家里', '住处'],
  work: [
    'work',
    'office',
    'my work',
    'workplace',
    'my office',
    'the office',
    '公司',
    '单位',
    '上班的地方',
    '办公室',
    '我公司',
  ],
}

/** Which of a driver's own places some words mean, if one. */
export const ownPlaceName = (words: string): OwnPlace | undefined => {
  const plain = normalise(words)
  const means = (name: OwnPlace): boolean => WORDS[name].some(one => normalise(one) === plain)
  return means('home') ? 'home' : means('work') ? 'work' : undefined
}

/** Asked once; the answer is kept. */
export const WHERE_IS: Readonly<Record<OwnPlace, Localised>> = {
  home: text(
    "I don't know where your home is yet. Which place is it? I'll keep it.",
    '我还不知道你家在哪儿，是哪个地方？说了我就记住。',
  ),
  work: text(
    "I don't know where you work yet. Which place is it? I'll keep it.",
    '我还不知道你公司在哪儿，是哪个地方？说了我就记住。',
  ),
}
