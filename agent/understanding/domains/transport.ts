import { type Pattern, readPatterns, type SkillDomain } from './domain.ts'

/** What is played on, and where: said along with the wish, and no part of it. */
const PLAYER =
  /^(?:the )?(?:tv|television|media player|player|stereo|speakers?|music|video)[ ,]+(?=\S)|(?: (?:on|in|from|for|at|of) (?:the |my |our )?(?:tv|television|screen|media player|player|stereo|speakers?|car|(?:front|back|rear|passenger|driver)(?:'s)?(?: (?:row|seat|seats|side))?))+$/gu
const THING =
  '(?:song|track|item|one|station|video|episode|movie|chapter|tune|music|media|playback|player|film|show|podcast|album)s?'
const THE =
  '(?:the |my |this |that |current |whole )*(?:(?:front|back|rear|driver|passenger)(?: (?:row|seat|side))? )?(?:media )?'

const say = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u')

/** Where playback goes, in English. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: say(
      `(?:(?:play|skip to|go to|jump to|move to|switch to|start|change to|advance to|on to) )?(?:the )?next(?: ${THING})?|skip(?: (?:to the next|ahead|forward))?(?: ${THE}${THING})?|skip (?:this|that|it)(?: ${THING})?|change the (?:song|track)`,
    ),
    intent: 'next',
  },
  {
    pattern: say(
      `(?:(?:play|replay|skip (?:back )?to|go (?:back )?to|back to|jump back to|return to|rewind to|restart|repeat|skip back|go back) )?(?:the )?(?:previous|last|prior)(?: ${THING})?(?: again)?|(?:go|skip) back(?: (?:a|one) ${THING})?|replay(?: (?:the|this|that|it))?(?: ${THING})?|play that (?:song )?again|back one ${THING}`,
    ),
    intent: 'previous',
  },
  { pattern: say(`(?:pause|hold)(?: (?:it|this|that))?(?: ${THE}${THING})?|paused?`), intent: 'pause' },
  {
    pattern: say(
      `(?:resume|unpause|continue|carry on|keep)(?: (?:playing|it|this|that|with))*(?: ${THE}${THING})?|press play|play again|start playing again`,
    ),
    intent: 'resume',
  },
]

/** Bare words that may mean other things too: "last", "replay" of nothing, "keep". */
const TOO_LITTLE = /^(?:last|keep|go back|hold|hold (?:it|this|that)|continue|repeat|previous|carry on)$/u

/** "Skip the track on the TV", "go back to the previous song": read before a place to drive to is looked for. */
export const TRANSPORT: SkillDomain = {
  id: 'media',
  opening: /^(?:skip|pause|unpause|resume|replay|next (?:song|track|item)|previous (?:song|track))\b/u,
  read: piece => {
    if (piece.language !== 'en') return undefined
    const text = piece.text.replace(PLAYER, '').trim()
    return text === '' || TOO_LITTLE.test(text)
      ? undefined
      : readPatterns('media', PATTERNS, { ...piece, text })
  },
}
