import type { Language } from '../../../domain/language.ts'
import { circumstanceSpans, withoutSpans } from './circumstance-spans.ts'
import { type Stance, stanceOf } from './stance.ts'

/** A part of a sentence that gives something of the car a value, and when. */
export interface StandingPart extends Stance {
  /** As spoken. */
  readonly words: string
  /** The words of its circumstances: its own, else those the sentence opens with. */
  readonly when: string
}

const ENDS: Readonly<Record<Language, RegExp>> = {
  en: /\s*[,;:]\s*|\s+(?:but|whereas|though|although|yet)\s+|(?<=\w{3})[.!]\s+/giu,
  zh: /[，,；;。！!]\s*|(?=但是?|不过|可是|而(?!且))/gu,
}
const OPENERS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and|but|so|or|then|also|oh|well|ok(?:ay)?|hey|no|wait|actually|please|by the way|you know|just so you know|remember that|note that)[\s,]+)+/iu,
  zh: /^(?:那|而|但是?|不过|所以|就|请|帮我|记住|其实|对了|以后|今后|还有|然后)+(?=.{2})/u,
}

/** "3 in winter and ventilation 2 in summer": two thoughts, each with its own circumstance. */
const atAnd = (piece: string, language: Language): readonly string[] => {
  if (language === 'zh') return [piece]
  const at = / and /iu.exec(piece)?.index
  if (at === undefined) return [piece]
  const [left, right] = [piece.slice(0, at), piece.slice(at + 5)]
  return circumstanceSpans(left, language).length > 0 && circumstanceSpans(right, language).length > 0
    ? [left, ...atAnd(right, language)]
    : [piece]
}

/**
 * The parts of a sentence, each with its circumstances and what it says of its thing. A circumstance that stands alone
 * or opens the sentence holds for the parts after it until another is named. Pure.
 */
export const standingParts = (sentence: string, language: Language): readonly StandingPart[] => {
  const parts: StandingPart[] = []
  let lead = ''
  const pieces = sentence
    .split(ENDS[language])
    .flatMap(piece => atAnd(piece, language))
    .map(piece => piece.trim().replace(OPENERS[language], ''))
    .filter(piece => piece !== '')
  for (const [index, words] of pieces.entries()) {
    const spans = circumstanceSpans(words, language)
    const { core, when } = withoutSpans(words, spans)
    if (index === 0 ? spans[0]?.start === 0 : core === '') lead = when
    if (core !== '') parts.push({ words, when: when === '' ? lead : when, ...stanceOf(core, language) })
    // "She likes it warm when she rides along, around 25": said behind its thing, it holds for what follows of it.
    if (when !== '' && index > 0) lead = when
    if (core === '' && parts.length > 0 && spans.length > 0) {
      const last = parts[parts.length - 1]
      if (last !== undefined && last.when === '') parts[parts.length - 1] = { ...last, when }
    }
  }
  return parts
}
