import type { Language } from '../../domain/language.ts'
import type { SettingRequest } from '../../understanding/request.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../../vehicle/setting.ts'
import type { ConditionTag } from '../condition.ts'
import { companyIn } from '../conditions/company.ts'
import { sameTag } from '../conditions/match.ts'
import { tagsIn } from '../conditions/words.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Candidate } from '../preference.ts'
import { COMFORT, isCabinTemperature, outcomeOf, settingsIn } from './rules.ts'

/** "I like", "we usually keep", 我习惯, 我受不了: what is liked or not follows, a circumstance may stand before. */
const LIKES: Readonly<Record<Language, RegExp>> = {
  en: /^(?<when>(?:(?:in|at|on|when(?:ever)?|if|during|while) [^,.;]{2,40}, ?)?)(?:(?:i|we) (?:always |usually |normally |generally |really |also )*(?<verb>like|love|prefer|enjoy|want|need|keep|have|use|set|can't stand|cannot stand|hate|dislike|don't like)(?: to have| having| it when)?\s+|(?:my|our) (?:favou?rite|usual|preferred|normal) (?=.+\b(?:is|are)\b)|(?:i|we) (?<habit>always|usually|normally|generally|never) (?=(?:open|close|shut|turn|switch|put|fold|lock|unlock|dim|heat|warm|cool)\b))(?<what>.+)$/iu,
  zh: /^(?<when>[^。！？]{0,16}?[，,]?)我们?(?:最|很|特别|比较|还是|真的|都|也)*(?<verb>平时|平常|一般|通常|总是|一直|喜欢|习惯|偏好|偏爱|爱|需要|要|受不了|讨厌|不喜欢|从来?不|绝不)(?:都|会|喜欢|习惯)*(?!的)(?:把|用|听|让)?(?<what>[^。！？]+)$/u,
}
const DISLIKES = /stand|hate|dislike|don't|never|受不了|讨厌|不/iu
/** "For now", 今天: a wish of the moment. */
const MOMENTARY = /\b(?:now|today|tonight|please|right away)\b|现在|今天|今晚|马上|请|帮我/iu
/** Says when, again and again, it is so; "it's raining" only says that it is. */
const HABITUAL =
  /\b(?:when(?:ever)?|every|in (?:the )?(?:winter|summer|spring|autumn|fall|mornings?|evenings?))\b|的?时候|[春夏秋冬][天季]|每[次天]/iu
/** From here on the understanding has named its thing rather than guessed it. */
const NAMED = 0.7
/** Comforts one likes as such, with no level said: "I love the seat heating". */
const COMFORTS = /\.(?:heating|ventilation|massage)$/u
/** 我一般设二十六度: degrees that are nothing else's are the cabin's. */
const BARE_DEGREES =
  /^(?:keep |set |have )?(?:it |things )?(?:at |to |设[成到为]?|调[成到]?|开[到]?)(?<number>\d{2}(?:\.5)?)\s*(?:degrees|°c?|度)(?:左右)?$/iu
const DIGITS_ZH = '零一二三四五六七八九'
/** 二十六 → 26; only the tens a cabin's temperature has. */
const withDigits = (words: string): string =>
  words.replace(
    /([一二三])?十([一二三四五六七八九])?(?=度)/gu,
    (_, tens: string | undefined, ones: string | undefined) =>
      String(
        (tens === undefined ? 1 : DIGITS_ZH.indexOf(tens)) * 10 +
          (ones === undefined ? 0 : DIGITS_ZH.indexOf(ones)),
      ),
  )

/** Conditions of the words around a liking; what is done while driving needs to be said as a circumstance. */
const circumstancesIn = (
  turn: HeardTurn,
  { words, when, names }: { words: string; when: string; names: readonly string[] },
): readonly ConditionTag[] => {
  const named = companyIn(words, names, turn.speaker, turn.language)
  const said = tagsIn(words).filter(
    tag =>
      (tag.dimension !== 'activity' || tagsIn(when).some(one => sameTag(one, tag))) &&
      (tag.dimension !== 'company' || named.length === 0),
  )
  return [...named, ...said]
}

interface Liked {
  readonly definition: SettingDefinition
  readonly value: SettingValue
  readonly zone?: NonNullable<Candidate['zone']>
}

/** 我从不开窗 says no level: open is open. */
const opened = (
  { value: type }: SettingDefinition,
  change: SettingRequest['change'],
): SettingValue | undefined =>
  type.type === 'number' &&
  type.verbs === 'open' &&
  change.type === 'by' &&
  change.amount === undefined &&
  change.size === undefined
    ? change.direction > 0
      ? type.max
      : type.min
    : undefined

const likedIn = (what: string, language: Language): readonly Liked[] => {
  const degrees = Number(BARE_DEGREES.exec(withDigits(what))?.groups?.number)
  const comfort = settingById(COMFORT)
  if (comfort !== undefined && isCabinTemperature(degrees)) return [{ definition: comfort, value: degrees }]
  const found = settingsIn(what, language)
  const requests =
    found.length > 0 ? found : settingsIn(language === 'en' ? `set ${what}` : `设成${what}`, language)
  return requests.flatMap(({ setting, zone, change, origin, certainty }): readonly Liked[] => {
    const definition = settingById(setting)
    if (definition === undefined || origin !== 'named' || certainty < NAMED) return []
    const comfortable =
      COMFORTS.test(definition.id) && (change.type === 'switch' || change.type === 'unspecified')
    const habitual = change.type === 'switch' && definition.value.type === 'number'
    const value =
      opened(definition, change) ??
      (change.type === 'to' || comfortable || habitual ? outcomeOf(definition, change) : undefined)
    const [place] = zone.zones
    return value === undefined ? [] : [{ definition, value, ...(place === undefined ? {} : { zone: place }) }]
  })
}

/**
 * A liking for a setting that is told without a verb of setting: 我喜欢蓝色的氛围灯, "I like the wheel warm". What
 * follows the liking is understood as what one would say to have it so. Pure.
 * @param names everybody memory knows by name.
 */
export const likingsIn = (turn: HeardTurn, names: readonly string[] = []): readonly Candidate[] => {
  const { language, context } = turn
  const words = turn.words.trim().replace(/[.!。！]+$/u, '')
  const groups = LIKES[language].exec(words)?.groups
  const { when = '', habit = '', verb = habit, what = '' } = groups ?? {}
  if (groups === undefined || what === '' || MOMENTARY.test(words)) return []
  const condition = circumstancesIn(turn, { words, when, names })
  // "I want the windows open" is a wish of the moment unless it says when it holds.
  if (/^(?:want|need|要|需要)$/iu.test(verb) && !HABITUAL.test(words)) return []
  return likedIn(what, language).map(
    ({ definition, value, zone }): Candidate => ({
      subject: turn.speaker,
      kind: 'preference',
      category: definition.module,
      slot: definition.id,
      ...(zone === undefined ? {} : { zone }),
      value,
      polarity: DISLIKES.test(verb) ? -1 : 1,
      strength: DISLIKES.test(verb) ? 1 : 0.8,
      origin: 'stated',
      condition,
      validFrom: context.time,
      evidence: { turnId: turn.turnId, words: turn.words, context },
    }),
  )
}
