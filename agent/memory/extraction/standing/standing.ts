import type { Language } from '../../../domain/language.ts'
import { scan } from '../../../understanding/engine/token.ts'
import { lexicon } from '../../../understanding/lexicon/lexicon.ts'
import type { SettingRequest } from '../../../understanding/request.ts'
import { normalise } from '../../../understanding/text/normalise.ts'
import { understand } from '../../../understanding/understand.ts'
import { settingById } from '../../../vehicle/catalogue/index.ts'
import type { SettingDefinition, SettingValue } from '../../../vehicle/setting.ts'
import { affinityOf } from '../../affinity.ts'
import type { HeardTurn } from '../../heard-turn.ts'
import { sentencesOf } from '../../narration/scene.ts'
import type { Candidate } from '../../preference.ts'
import { conflictKey } from '../../update.ts'
import { COMFORT, isCabinTemperature, outcomeOf, settingsIn } from '../rules.ts'
import { isOwn, subjectIn } from '../statements/subject.ts'
import { strangersIn } from '../strangers.ts'
import { type StandingPart, standingParts } from './parts.ts'
import { FOR_GOOD, MOMENTARY, UNREAL } from './stance.ts'
import { whenTags } from './when-tags.ts'

/** From here on the understanding has named its thing rather than guessed it. */
const NAMED = 0.7
/** Comforts one likes as such, with no level said: "I love the seat heating". */
const COMFORTS = /\.(?:heating|ventilation|massage)$/u
/** 二十六度: degrees that are nothing else's are the cabin's. */
const BARE_DEGREES =
  /^(?:keep |set |have |leave )?(?:it |things |the (?:cabin|car|inside) |车[里内]|里面)?(?:at |to |about |around |roughly |on |设[成到为]?|调[成到]?|开[到]?|[是在]|大概|差不多)*(?<number>\d{2}(?:\.5)?)\s*(?<unit>degrees|°c?|度)?(?:左右|上下|吧)?$/iu
/** Degrees of what was named before. */
const OF_IT = /\b(?:it|that|this)\b|它/iu
/** The cabin is spoken of by how it feels. */
const FELT = /\b(?:warm|cool|cold|hot|degrees|temperature|heat)\w*\b|[暖凉冷热度]|温度/iu
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

/** "40 is fine", 一档就够: what is said of a value, behind it. */
const JUDGEMENT =
  /(?: (?:is|are|would be) (?:fine|ok(?:ay)?|enough|plenty|better|best|good|nice|perfect|right)(?: \w+)?| (?:please|will do|does it))$|(?:就|也)?(?:够了?|好了?|行了?|可以了?|合适|刚好|正好|舒服|吧|好吗)$/iu

interface Given {
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

/** Ninety of a scale from one to ten is per cent; what else lies beyond it is no value of it. */
const fitting = ({ value: type }: SettingDefinition, value: SettingValue): SettingValue | undefined => {
  if (type.type !== 'number' || typeof value !== 'number' || (type.min <= value && value <= type.max))
    return value
  return type.max <= 10 && value > type.max && value <= 100 ? Math.round((value / 100) * type.max) : undefined
}

const givenBy = (
  { setting, zone, change, origin, certainty, text }: SettingRequest,
  kind: StandingPart['kind'] = 'ordered',
): readonly Given[] => {
  const definition = settingById(setting)
  if (definition === undefined || origin === 'symptom' || certainty < NAMED) return []
  const comfortable =
    COMFORTS.test(definition.id) && (change.type === 'switch' || change.type === 'unspecified')
  const habitual = change.type === 'switch' && definition.value.type === 'number'
  // "Loud music" is the music that is loud, and no volume to keep from.
  const settled =
    change.type === 'to' ||
    (kind !== 'disliked' && (change.type === 'fraction' || (change.type === 'extreme' && UTMOST.test(text))))
  const value =
    opened(definition, change) ??
    (settled || comfortable || habitual || change.type === 'switch'
      ? outcomeOf(definition, change)
      : undefined)
  const [place] = zone.zones
  const fit = value === undefined ? undefined : fitting(definition, value)
  return fit === undefined
    ? []
    : [{ definition, value: fit, ...(place === undefined ? {} : { zone: place }) }]
}

/** Said to be the most or the least there is; "light music" is not. */
const UTMOST = /\b(?:max|min|full|lowest|highest|most|least|as \w+ as)\w*\b|最/iu

/** What a part names by itself: as a command would, with a verb of setting put before it where it has none. */
const namedIn = (what: string, kind: StandingPart['kind'], language: Language): readonly SettingRequest[] => {
  const wished = () => settingsIn(language === 'en' ? `set ${what}` : `设成${what}`, language)
  const plain = () => settingsIn(what, language)
  // A liking has no verb of setting of its own, an order has one: the likelier reading is tried first.
  for (const read of kind === 'ordered' ? [plain, wished] : [wished, plain]) {
    const found = read()
    if (found.some(one => one.origin === 'named')) return found
  }
  return []
}

/** What a part says of the thing the part before it named: "25 in winter", 冬天二十五度, "make it 50". */
const saidOf = (what: string, thing: SettingRequest, language: Language): readonly SettingRequest[] => {
  const bare = what.replace(JUDGEMENT, '').replace(/^(?:it|that|this|they|just) /iu, '')
  const context = { language, previous: [thing], options: [], awaitingConfirmation: false }
  const meant = [bare, language === 'en' ? `set it to ${bare}` : `调到${bare}`]
    .map(words => understand(words, context).requests.filter(one => one.kind === 'set'))
    .find(requests => requests.some(one => one.setting === thing.setting && givenBy(one).length > 0))
  return meant ?? []
}

/** The value words like "level 1" or "40" give a setting that was spoken of; undefined where they give it none. */
export const valueSaidOf = (what: string, setting: string, language: Language): SettingValue | undefined =>
  saidOf(what, asSpokenOf(setting), language).flatMap(one =>
    givenBy(one).filter(({ definition }) => definition.id === setting),
  )[0]?.value

/** The words of a part are a value and little else. */
const isBare = (what: string, language: Language): boolean =>
  language === 'en' ? what.split(/\s+/u).length <= 6 : [...what].length <= 10

/** More words about something else than this, and a part speaks of no setting: "I use a simple thermometer". */
const STRANGERS = { level: 1, kind: 0 } as const
/** So much of a setting's own words must be there: a colour alone names no lamp. */
const TOUCHED = 0.4
/** Times, prices and counts are no levels. */
const NO_LEVEL = /\d[:：]\d|[$€£¥]|\d,\d{3}|\d+(?:GB|kg|km|am|pm)\b/iu

/** 七武士 counts samurai: a numeral that belongs to the word after it is no level. */
const COUNTS_ZH =
  /(?:[一二两三四五六七八九十]|\d)(?![\d一二两三四五六七八九十度档挡级格成%分半点些下样直般定左就吧也够可行以以上.]|百|$)\p{Script=Han}/u

/** Is a word of the thing's own name said? */
const namesPartOf = (setting: string, what: string): boolean => {
  const said = scan(normalise(what).text, lexicon()).flatMap(token =>
    token.senses.flatMap(sense => (sense.type === 'parts' ? sense.parts : [])),
  )
  return lexicon()
    .nouns.match([...new Set(said)])
    .some(one => one.setting === setting && one.matched.length > 0 && one.missing.length <= 1)
}

/** Is a part about this thing of the car and how somebody wants it, and little else? */
const isAbout = (what: string, strangers: number, { definition, value }: Given): boolean =>
  strangers <= (typeof value === 'number' ? STRANGERS.level : STRANGERS.kind) &&
  !(typeof value === 'number' && COUNTS_ZH.test(what)) &&
  (namesPartOf(definition.id, what) || (affinityOf(what).get(definition.id) ?? 0) >= TOUCHED)

/** Whether a part is meant for good, by its own words and those of its sentence. */
const lasts = (kind: StandingPart['kind'], sentence: string, conditional: boolean): boolean =>
  kind === 'liked' || kind === 'disliked' || (kind !== 'said' && (conditional || FOR_GOOD.test(sentence)))

/** What goes on from one part and one sentence to the next. */
interface Thread {
  /** What a bare value is said of. */
  thing: SettingRequest | undefined
  /** Whoever was spoken of. */
  owner: string | undefined
}

/**
 * What a sentence lays down for things of the car: likings ("I like the wheel warm"), habits, and how things are to be
 * when something is so ("the light should be blue at night and white in the daytime"), each part with its own
 * circumstance; a part that only says a value speaks of the thing named before. Wishes of the moment give nothing. Pure.
 * @param names everybody memory knows by name. @param spokenOf the setting spoken of just before, for a bare value.
 */
export const standingIn = (
  turn: HeardTurn,
  names: readonly string[] = [],
  spokenOf?: string,
): readonly Candidate[] => {
  const thread: Thread = {
    thing: spokenOf === undefined ? undefined : asSpokenOf(spokenOf),
    owner: undefined,
  }
  const found = sentencesOf(withDigits(turn.words)).flatMap(sentence =>
    standingInSentence(
      sentence.replace(/[.!。！]+$/u, '').replace(USUAL_ONE, 'always $1 it'),
      turn,
      names,
      thread,
    ),
  )
  // One place said and once all of them are one thing said twice.
  return found.filter(
    (one, i) =>
      found.findIndex(
        other =>
          other.slot === one.slot &&
          other.value === one.value &&
          conflictKey({ ...other, zone: undefined }) === conflictKey({ ...one, zone: undefined }),
      ) === i,
  )
}

/** "Make the everyday one 50": the usual value of what was spoken of. */
const USUAL_ONE =
  /^(make|set|put|change|keep|turn|have)(?: back| down| up)? (?:the|my|our) (?:everyday|usual|normal|regular|default|standard) one\b/iu

const standingInSentence = (
  sentence: string,
  turn: HeardTurn,
  names: readonly string[],
  thread: Thread,
): readonly Candidate[] => {
  const { language, context } = turn
  if (
    /[?？]$/u.test(sentence) ||
    UNREAL.test(sentence) ||
    (MOMENTARY.test(sentence) && !FOR_GOOD.test(sentence))
  )
    return []
  const parts = standingParts(sentence, language)
  const hopeless = parts.every(part => part.kind !== 'liked' && part.kind !== 'disliked' && part.when === '')
  if (hopeless && !FOR_GOOD.test(sentence)) return []
  const others = [...context.occupants, ...names].filter(name => name !== turn.speaker)
  let mood: StandingPart['kind'] = 'said'
  return parts.flatMap((part): readonly Candidate[] => {
    const subject = subjectIn(part.words, language, others)
    thread.owner = subject ?? (isOwn(part.words, language) ? undefined : thread.owner)
    const kind = part.kind === 'said' ? mood : part.kind
    mood = kind
    const { given, bare } = givenIn(part.what, kind, sentence, language, thread)
    const when = thread.owner === undefined ? part.when : part.when.replace(THEY[language], thread.owner)
    const liked = kind === 'liked' || kind === 'disliked'
    const condition = whenTags(when, turn, names, liked)
    const conditional = condition.length > 0
    if (
      !(lasts(kind, sentence, conditional) || (bare && conditional)) ||
      (part.ofThem && thread.owner === undefined)
    )
      return []
    // A circumstance nobody can tell the truth of would make an order hold always.
    if (when !== '' && condition.length === 0 && !liked) return []
    return given.map(
      ({ definition, value, zone }): Candidate => ({
        subject: liked || kind === 'wished' ? (thread.owner ?? turn.speaker) : turn.speaker,
        kind: liked ? 'preference' : 'rule',
        category: definition.module,
        slot: definition.id,
        ...(zone === undefined ? {} : { zone }),
        value,
        polarity: kind === 'disliked' ? -1 : 1,
        strength: kind === 'liked' ? 0.8 : 1,
        origin: 'stated',
        condition,
        validFrom: context.time,
        evidence: { turnId: turn.turnId, words: turn.words, context },
      }),
    )
  })
}

const NOTHING_GIVEN = { given: [], bare: false } as const

/** The values a part gives: to the cabin by bare degrees, to what it names, or to what was named before it. */
const givenIn = (
  what: string,
  kind: StandingPart['kind'],
  sentence: string,
  language: Language,
  thread: Thread,
): { readonly given: readonly Given[]; readonly bare: boolean } => {
  const degrees = BARE_DEGREES.exec(what.replace(JUDGEMENT, ''))?.groups
  const comfort = settingById(COMFORT)
  const number = Number(degrees?.number)
  const ofCabin = thread.thing === undefined || thread.thing.setting === COMFORT
  if (
    comfort !== undefined &&
    isCabinTemperature(number) &&
    (ofCabin
      ? degrees?.unit !== undefined || FELT.test(sentence)
      : degrees?.unit !== undefined && !OF_IT.test(what))
  ) {
    thread.thing = asSpokenOf(COMFORT)
    return { given: [{ definition: comfort, value: number }], bare: true }
  }
  if (NO_LEVEL.test(what)) return NOTHING_GIVEN
  const strangers = strangersIn(scan(normalise(what).text, lexicon()))
  if (strangers > STRANGERS.level) return NOTHING_GIVEN
  const named = kind === 'said' ? settingsIn(what, language) : namedIn(what, kind, language)
  const { thing } = thread
  const about = named.flatMap(one => givenBy(one, kind)).filter(one => isAbout(what, strangers, one))
  if (about.length === 0 && thing !== undefined && isBare(what, language))
    return { given: saidOf(what, thing, language).flatMap(one => givenBy(one, kind)), bare: true }
  thread.thing = named.find(one => one.origin !== 'symptom') ?? named[0] ?? thing
  return { given: about, bare: false }
}

/** Whoever was spoken of in the words before. */
const THEY: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:he|she|they)\b/iu,
  zh: /[他她]们?/u,
}

/** A setting as the thing spoken of, for "18 after a run". */
const asSpokenOf = (setting: string): SettingRequest => ({
  kind: 'set',
  setting,
  zone: { zones: [], source: 'unsaid' },
  change: { type: 'unspecified' },
  text: '',
  certainty: 1,
  origin: 'named',
})
