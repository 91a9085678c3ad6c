import type { Request } from '../understanding/request.ts'

/** What a bare "stop" asks for while something plays. */
export const PAUSE: Request = {
  kind: 'skill',
  skill: 'media',
  intent: 'pause',
  slots: {},
  text: 'stop',
  certainty: 0.9,
  origin: 'reference',
}

/** "Forget it" also calls off; only where something was told or answered from memory does it mean that. */
export const asksToForget = (words: string): boolean => /\bforget\b|忘/iu.test(words)

/** "Forget that": what was spoken of last. */
export const forgetting = (words: string): Request => ({
  kind: 'skill',
  skill: 'memory',
  intent: 'forget',
  slots: { words },
  text: words,
  certainty: 0.9,
  origin: 'reference',
})
