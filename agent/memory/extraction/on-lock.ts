import type { Mention } from './mention.ts'

/** What the car may do by itself when it is locked, by the module whose parts are spoken of. */
const ON_LOCK: Readonly<Record<string, string>> = {
  window: 'window.auto_close_on_lock',
  sunshade: 'sunshade.auto_close_on_lock',
  mirror: 'mirror.auto_fold_on_lock',
}
const WHEN_LOCKED =
  /\b(?:when(?:ever)?|if|once|after|while|every time|each time|as soon as)\s+(?:(?:i|we|you|she|he|i've|the car is|it's|it is)\s+)?lock(?:s|ed|ing)?\b|\bon lock\b|锁(?:好|了|上)?车(?:门)?(?:的时候|时|后|之后|就|以后)?/iu
const SECURES = /\b(?:clos\w*|shut\w*|up|fold\w*|automatic\w*|auto)\b|关|折|收|升/iu
const NOT =
  /\b(?:don'?t|do not|doesn'?t|never|not|stop|no longer|disabl\w*|deactivat\w*|(?:turn|switch)\w* (?:\w+ ){0,3}?off)\b|\b(?:open|unfold\w*|out|down)\b|别|不要|不用|不再/iu

/**
 * "Close the windows when I lock the car" sets what happens on locking, not where the windows stand now.
 * @param sentence the sentence the mention stands in, as spoken.
 */
export const onLock = (mention: Mention, sentence: string): Mention => {
  const setting = ON_LOCK[mention.setting.split('.')[0] ?? '']
  if (setting === undefined || !WHEN_LOCKED.test(sentence)) return mention
  const negated = NOT.test(sentence)
  if (!negated && !SECURES.test(sentence)) return mention
  return { ...mention, setting, value: !negated, change: { type: 'to', value: !negated } }
}
