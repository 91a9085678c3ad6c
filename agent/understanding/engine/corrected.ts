import type { Language } from '../../domain/language.ts'
import type { Request, SkillId, SkillRequest, UnderstandingContext } from '../request.ts'
import { type NormalisedText, normalise, spoken } from '../text/normalise.ts'
import { correctionIn, dropsTold, endsHabit, exchangeIn } from './correction-frame.ts'

/** How an errand is asked for: what is put in the place of its object is said behind it. */
const ERRANDS: Readonly<Partial<Record<SkillId, Readonly<Record<Language, string>>>>> = {
  media: { en: 'play ', zh: '播放' },
  navigation: { en: 'navigate to ', zh: '导航到' },
  phone: { en: 'call ', zh: '打电话给' },
}

/** A value alone ("blue", 爵士) is read with less. */
const NAMED = 0.9

/** Asks for something of its own by its own words, whatever was said before. */
const standsAlone = (request: Request): boolean =>
  request.kind === 'skill' ||
  ((request.kind === 'set' || request.kind === 'ask' || request.kind === 'recall') &&
    request.origin !== 'reference' &&
    request.certainty >= NAMED)

const ofMemory = (intent: string, slots: SkillRequest['slots'], text: string): SkillRequest => ({
  kind: 'skill',
  skill: 'memory',
  intent,
  slots: { ...slots, words: text },
  text,
  certainty: 0.85,
  origin: 'reference',
})

/** Understands words: by themselves, or after what was said before. */
export interface Readers {
  readonly alone: (source: NormalisedText) => readonly Request[]
  readonly following: (source: NormalisedText) => readonly Request[]
}

/**
 * What corrects the turn before: another value for what was set, another thing for an errand, another content for what
 * was told or answered from memory; and the end of what the car does by itself.
 */
export const readCorrected = (
  source: NormalisedText,
  language: Language,
  context: UnderstandingContext,
  { alone, following }: Readers,
): readonly Request[] | undefined => {
  if (context.options.length > 0 || context.awaitingConfirmation) return undefined
  const { original } = source
  const last = context.previous.at(-1)
  const told =
    last?.kind === 'skill' &&
    last.skill === 'memory' &&
    (context.justBefore ?? context.previous).includes(last)
  if (endsHabit(source.text)) return [ofMemory('end', {}, original)]
  if (told && dropsTold(source.text)) return [ofMemory('forget', {}, original)]
  const correction = correctionIn(source.text)
  if (last === undefined || correction === undefined) return undefined
  const meant = normalise(spoken(source, correction.start, correction.end))
  if (meant.text === '') return undefined
  if (last.kind === 'set') {
    if (!correction.blames) return undefined
    const wishes = following(meant)
    return wishes.length > 0 && wishes.every(one => one.kind === 'set') ? wishes : undefined
  }
  if (last.kind !== 'skill') return undefined
  const itself = alone(meant)
  const ofSameSkill = itself.every(one => one.kind === 'skill' && one.skill === last.skill)
  if (correction.blames && ofSameSkill && ERRANDS[last.skill] !== undefined) return itself
  if (itself.some(standsAlone)) return undefined
  // What was told a while ago is not corrected by half a sentence: that is about what came in between.
  if (last.skill === 'memory' && !told) return undefined
  if (last.skill === 'memory') return [ofMemory('revise', { meant: meant.original }, original)]
  const verb = ERRANDS[last.skill]?.[language]
  if (verb === undefined || !correction.blames) return undefined
  const instead = alone(normalise(verb + meant.original))
  return instead.length > 0 && instead.every(one => one.kind === 'skill' && one.skill === last.skill)
    ? instead
    : undefined
}

/** "Change my office to Mill Lane 4": where nothing of the car is named so, something that was told may be. */
export const readExchange = (source: NormalisedText): SkillRequest | undefined => {
  const exchange = exchangeIn(source.text)
  if (exchange === undefined) return undefined
  const [about, meant] = [exchange.about, exchange.meant].map(([start, end]) => spoken(source, start, end))
  return about === undefined || meant === undefined || meant === ''
    ? undefined
    : { ...ofMemory('revise', { about, meant }, source.original), certainty: 0.6 }
}

/** "Drop the summer one", 把香草的都删掉: no thing of the car or the skills is to go, so something that was told is. */
const REMOVES =
  /^(?:please |can you |could you )?(?:delete|erase|remove|drop|scrap|clear|wipe|forget) (?:(?<all>everything|all|anything)(?: (?:that|what)(?: (?:i|we) (?:said|told you))?)? (?:about|with|on) (?:the |my |our )?(?<about>[^,]{2,40})|(?:the|that|my|our) (?<one>[^,]{2,40}?) (?:one|ones|thing|rule|memory|preference|bit|part))$|^(?:请|帮我)?(?:把)?(?<zh>[^,，]{1,14}?)(?:的(?:那[条个些]|这[条个些])?(?<zhAll>都|全部|全)?|(?:那|这)[条些])(?:给)?(?:删了|删掉|删除|去掉|清掉|抹掉|忘了|忘掉)(?:吧|了)?$/u

export const readRemoval = (source: NormalisedText): SkillRequest | undefined => {
  const groups = REMOVES.exec(source.text.replace(/[\s.,!?;]+$/u, ''))?.groups
  const about = groups?.about ?? groups?.one ?? groups?.zh
  if (about === undefined) return undefined
  const all = groups?.all !== undefined || groups?.zhAll !== undefined
  return { ...ofMemory('forget', { about, ...(all && { all }) }, source.original), certainty: 0.6 }
}
