import { type Localised, text } from '../domain/language.ts'
import { circumstancesNow, holds } from '../memory/conditions/circumstances.ts'
import { momentOf } from '../memory/conditions/live.ts'
import { tagsIn } from '../memory/conditions/words.ts'
import { tellsSomething } from '../memory/extraction/tells-something.ts'
import type { Memory } from '../memory/memory.ts'
import { personAt } from '../memory/person-at.ts'
import type { Preference } from '../memory/preference.ts'
import type { RecallQuery, Recollection } from '../memory/recollection.ts'
import { conditionWords } from '../memory/words/condition-words.ts'
import { titleOf } from '../memory/words/row-words.ts'
import { languageOf } from '../understanding/text/language.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { isSettingValue, type SettingDefinition } from '../vehicle/setting.ts'
import { coerceValue } from '../vehicle/validation.ts'
import { expandZone, SEATS, type Seat, type Zone } from '../vehicle/zones.ts'
import type { PlanningContext } from './plan.ts'
import type {
  PreferenceQuery,
  PreferenceSource,
  RecalledLimit,
  RecalledPreference,
  RecalledSetting,
} from './preference-source.ts'
import { byMemory } from './remembered-reasons.ts'
import { holdingNow, standingRows } from './remembered-rows.ts'

const isSeat = (zone: Zone): zone is Seat => SEATS.some(seat => seat === zone)

/** Below this a recollection for words that name no setting is a guess. */
const LEAST_SCORE = 6

/** Statements for one turn; a prompt has room for few. */
const MOST_STATEMENTS = 5

/** "Likes spicy food in winter"; of somebody else with their name before it. */
const stated = (row: Preference, asker: string): Localised => {
  const title = titleOf(row)
  const when = conditionWords(row.condition)
  const whose = row.subject === asker ? '' : row.subject
  return text(
    [whose === '' ? '' : `${whose}:`, title.en, when.en].filter(part => part !== '').join(' '),
    [whose === '' ? '' : `${whose}：`, when.zh, title.zh].join(''),
  )
}

/** The moment and the people of a turn as memory sees them. */
const sceneOf = (context: PlanningContext) => {
  const { language } = context.skill
  return {
    moment: momentOf(context.world, context.occupants),
    asker: personAt(context.speaker, context.occupants, language),
    language,
  }
}

/** Whose way it should be: of a seat, that of whoever sits in it; of everything else, the asker's. */
const ownerOf = (definition: SettingDefinition, cell: Zone | undefined, context: PlanningContext): string => {
  const seat = definition.module === 'seat' && cell !== undefined && isSeat(cell) ? cell : context.speaker
  return personAt(seat, context.occupants, context.skill.language)
}

const covers = (row: Preference, definition: SettingDefinition, cell: Zone | undefined): boolean => {
  if (row.zone === undefined || cell === undefined || definition.layout === undefined) return true
  // A seat goes with its owner, wherever they sit today.
  return definition.module === 'seat' || expandZone(definition.layout, row.zone).includes(cell)
}

/** Preferences from the car's long-term memory. */
export const rememberedPreferences = (memory: Memory): PreferenceSource => {
  /** What holds now and was not asked for in so many words. */
  const missing = (query: PreferenceQuery, context: PlanningContext): RecalledPreference | undefined => {
    const { definition, cell } = query
    const { moment, asker } = sceneOf(context)
    const owner = ownerOf(definition, cell, context)
    const now = circumstancesNow(moment, tagsIn(query.words))
    const rows = standingRows(memory, context.driverId, { slot: definition.id, subject: owner }).filter(
      row => row.polarity > 0 && covers(row, definition, cell),
    )
    const row = holdingNow(rows, now)[0]
    if (row === undefined || !isSettingValue(row.value)) return undefined
    const value = coerceValue({ definition }, row.value)
    if (value === undefined) return undefined
    const rivals = rows.filter(one => one !== row)
    return { value, reason: byMemory({ row, rivals, asker, now: context.world.time }) }
  }

  const queryFor = (words: string, context: PlanningContext): RecallQuery => {
    const { moment, asker, language } = sceneOf(context)
    return { driver: context.driverId, asker, words, language, context: moment, state: context.targets }
  }

  /** What the words mean, unless something that is so now speaks against it. */
  const meantBy = (query: RecallQuery): readonly Recollection[] =>
    memory.recall(query).filter(({ standing }) => standing !== 'against')

  const meant = (query: PreferenceQuery, context: PlanningContext): RecalledPreference | undefined => {
    const { definition, cell } = query
    const asked = { ...queryFor(query.words, context), wanted: [{ slot: definition.id }] }
    const found = meantBy(asked)
    const best = found.find(one => covers(one.preference, definition, cell) && isSettingValue(one.value))
    if (best === undefined || !isSettingValue(best.value)) return undefined
    const value = coerceValue({ definition }, best.value)
    if (value === undefined) return undefined
    const rivals = found.filter(one => one !== best).map(one => one.preference)
    return {
      value,
      reason: byMemory({ row: best.preference, rivals, asker: asked.asker, now: context.world.time }),
    }
  }

  const wish: PreferenceSource['wish'] = (words, context) => {
    const query = queryFor(words, context)
    const found = meantBy(query).filter(
      one => one.score >= LEAST_SCORE && settingById(one.preference.slot) !== undefined,
    )
    const [best] = found
    if (best === undefined)
      return {
        type: 'unknown',
        say: text(
          "I don't remember how you like that. Tell me, and I will.",
          '这个习惯我还不知道，告诉我，我就记住。',
        ),
      }
    const alike = found.filter(one => one === best || saidTogether(one.preference, best.preference))
    const settings = alike.flatMap((one): readonly RecalledSetting[] => {
      const definition = settingById(one.preference.slot)
      if (definition === undefined || !isSettingValue(one.value)) return []
      const value = coerceValue({ definition }, one.value)
      if (value === undefined) return []
      const reason = byMemory({ row: one.preference, asker: query.asker, now: context.world.time })
      return [{ definition, cells: one.zones, value, reason }]
    })
    return { type: 'settings', settings }
  }

  return {
    recall: (query, context) => (query.asked === 'meant' ? meant(query, context) : missing(query, context)),

    limits(definition, context) {
      const { moment, asker } = sceneOf(context)
      const now = circumstancesNow(moment)
      const present = new Set(moment.occupants)
      return memory
        .list(context.driverId, { slot: definition.id })
        .flatMap((row): readonly RecalledLimit[] =>
          row.kind === 'limit' &&
          typeof row.value === 'number' &&
          present.has(row.subject) &&
          holds(row.condition, now)
            ? [
                {
                  end: row.polarity > 0 ? 'max' : 'min',
                  value: row.value,
                  reason: byMemory({ row, asker, now: context.world.time }),
                },
              ]
            : [],
        )
        .sort((one, other) => (one.end === 'max' ? one.value - other.value : other.value - one.value))
    },

    named(words, context) {
      const said = words.toLowerCase()
      const known = memory
        .list(context.driverId)
        .some(
          row =>
            row.kind === 'definition' &&
            row.condition.some(tag => tag.dimension === 'term' && said.includes(tag.value.toLowerCase())),
        )
      return known ? wish(words, context) : undefined
    },

    wish,

    recollections(words, context) {
      const query = queryFor(words, context)
      const found = meantBy(query)
        .filter(one => one.score >= LEAST_SCORE && settingById(one.preference.slot) === undefined)
        .map(one => one.preference)
      // Who is advised on what to eat must not be let down by an allergy these words did not call to mind.
      const [best] = found
      const beside =
        best === undefined
          ? []
          : holdingNow(
              standingRows(memory, context.driverId, { category: best.category, subject: query.asker }),
              circumstancesNow(query.context),
            )
      return [...new Map([...found, ...beside].map(row => [row.id, row])).values()]
        .slice(0, MOST_STATEMENTS)
        .map(row => stated(row, query.asker))
    },

    answers(words, context) {
      const { say, specific, preferences } = memory.answer(queryFor(words, context))
      return specific && preferences.length > 0 ? say : undefined
    },

    tells(words, context) {
      const { moment, asker } = sceneOf(context)
      const language = languageOf(words, context.skill.language)
      return tellsSomething({ turnId: context.turnId, speaker: asker, words, language, context: moment })
    },
  }
}

/** Said in one breath: "for night drives I dim the screen and the ambient light". */
const saidTogether = (one: Preference, other: Preference): boolean =>
  one.subject === other.subject &&
  one.slot !== other.slot &&
  one.evidence.some(a => other.evidence.some(b => a.turnId === b.turnId && a.words !== ''))
