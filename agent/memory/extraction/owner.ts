import { languageOf } from '../../understanding/text/language.ts'
import { peopleOf } from '../narration/people.ts'
import { tasterIn } from '../narration/persons.ts'
import type { Piece, Scene } from '../narration/scene.ts'
import { subjectIn } from './statements/subject.ts'

/**
 * Whose preference it is. Words are their speaker's; a deed told after somebody's wish is the wisher's, whoever
 * did it; "for her", "my nephew loves" name another.
 */
const OTHERS_LIKING =
  /\b(?:she|he|[a-z]+)\s+(?:also |always |usually |really )?(?:wants|likes|prefers|needs|keeps|loves|hates)\b|[他她](?:喜欢|要|习惯)/u

export const ownerOf = (
  piece: Piece,
  index: number,
  scene: Scene,
  speaker: string,
  clause: string,
  names: readonly string[],
): string => {
  const self = piece.who ?? speaker
  if (piece.kind === 'said') {
    const language = languageOf(piece.words, 'en')
    const taster = tasterIn(piece.words, language)
    if (taster !== undefined) return peopleOf(names).find(taster) ?? taster
    const kin = subjectIn(clause, language, [])
    if (kin !== undefined) return kin
    // "Patricia keeps reminding me … she also wants the HUD at 10": somebody else's liking, told.
    const other = OTHERS_LIKING.exec(clause)
    if (other !== null) {
      const people = peopleOf(names.filter(name => name !== self))
      const spoken = [...piece.words.matchAll(people.pattern)].at(-1)?.[0]
      const known = spoken === undefined ? undefined : people.find(spoken)
      if (known !== undefined && !new RegExp(`\\b${spoken},|,\\s*${spoken}\\b`, 'u').test(piece.words))
        return known
    }
    return self
  }
  // The wish this deed serves: the nearest words before it by somebody else, addressed to the doer.
  for (let i = index - 1; i >= 0; i--) {
    const before = scene.pieces[i]
    if (before?.kind !== 'said') continue
    if (before.who === undefined || before.who === self) return self
    const wishes = /\b(?:i|i'm|i'll|me|my|can you|could you|please|can we|let's)\b|我|请|帮/iu.test(
      before.words,
    )
    return wishes &&
      (before.to === self || before.to === undefined) &&
      !/\bmy (?:own )?(?:preferred|usual|profile)\b/iu.test(piece.words)
      ? before.who
      : self
  }
  return self
}
