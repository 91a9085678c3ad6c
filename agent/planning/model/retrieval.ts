import { contentWords } from '../../memory/text/content-words.ts'
import type { Request } from '../../understanding/request.ts'
import { isHan } from '../../understanding/text/language.ts'
import type { PlanningContext } from '../plan.ts'
import { ERRAND_TOOLS } from './errand-tools.ts'
import type { OfferedTool } from './offered-tool.ts'
import { SETTING_TOOLS } from './setting-tools.ts'

/** Every tool there is, by name. */
export const ALL_TOOLS: ReadonlyMap<string, OfferedTool> = new Map(
  [...SETTING_TOOLS, ...ERRAND_TOOLS].map(tool => [tool.schema.name, tool]),
)

/** What words are compared by: English stems, and pairs of neighbouring Chinese characters. */
const features = (text: string): ReadonlySet<string> => {
  const found = new Set<string>(contentWords(text.replaceAll(/\p{Script=Han}+/gu, ' ')))
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run]
    if (characters.length === 1) found.add(run)
    for (const [index, character] of characters.entries()) {
      const next = characters[index + 1]
      if (next !== undefined) found.add(character + next)
    }
  }
  return found
}

interface Index {
  /** Tools by feature. */
  readonly tools: ReadonlyMap<string, ReadonlySet<OfferedTool>>
}

let built: Index | undefined
const index = (): Index => {
  if (built !== undefined) return built
  const tools = new Map<string, Set<OfferedTool>>()
  for (const tool of ALL_TOOLS.values())
    for (const phrase of [...tool.words.en, ...tool.words.zh])
      for (const feature of features(phrase)) {
        const known = tools.get(feature)
        if (known === undefined) tools.set(feature, new Set([tool]))
        else known.add(tool)
      }
  built = { tools }
  return built
}

/** A word that many tools share says little: its weight is the logarithm of how rare it is. */
const weightOf = (sharing: number): number => Math.log(1 + ALL_TOOLS.size / sharing)

/** What a cabin is made comfortable with: where the words name nothing, a wish is most likely about one of these. */
const COMFORT: readonly string[] = [
  'set_air_conditioner_temperature',
  'set_air_conditioner_fan_speed',
  'set_window_position',
  'set_light_ambient_color',
  'set_seat_heating_level',
  'set_seat_massage',
  'set_music_volume',
  'play',
  'navigate',
]
const COMFORT_WEIGHT = 1

const byState = (world: PlanningContext['world']): readonly string[] => [
  ...(world.weather === 'rain' || world.weather === 'thunderstorm'
    ? ['set_wiper_power', 'set_wiper_speed']
    : []),
  ...(world.weather === 'fog' ? ['set_light_fog_light'] : []),
  ...(world.daylight ? [] : ['set_light_low_beam', 'set_light_reading']),
  ...(world.outsideTemperature < 5 ? ['set_seat_heating', 'set_steering_wheel_heating'] : []),
  ...(world.outsideTemperature > 28 ? ['set_seat_ventilation_level'] : []),
]

const settingsIn = (requests: readonly Request[]): readonly string[] =>
  requests.flatMap(request => {
    if (request.kind === 'set') return [request.setting]
    if (request.kind === 'ambiguous') return request.readings.map(reading => reading.setting)
    return request.kind === 'ask' && request.about.type === 'setting' ? [request.about.setting] : []
  })

const NAMED_WEIGHT = 8
const REMEMBERED_WEIGHT = 4
const RECENT_WEIGHT = 2
const STATE_WEIGHT = 0.7

/**
 * The tools that may be meant, best first: by the words, by what the local understanding heard in them, by what memory
 * thinks of at them, by what was just changed, by weather and light; then the usual means of comfort. Pure.
 *
 * @param remembered settings memory would fill in
 */
export const retrieve = (
  words: string,
  heard: readonly Request[],
  context: Pick<PlanningContext, 'lastApplied'> & Partial<Pick<PlanningContext, 'world'>>,
  remembered: readonly string[] = [],
): readonly OfferedTool[] => {
  const { tools } = index()
  const scores = new Map<OfferedTool, number>()
  const add = (tool: OfferedTool | undefined, weight: number): void => {
    if (tool !== undefined) scores.set(tool, (scores.get(tool) ?? 0) + weight)
  }
  for (const feature of features(words)) {
    const sharing = tools.get(feature)
    if (sharing === undefined) continue
    const exact = [...feature].some(isHan) && feature.length === 1 ? 0.5 : 1
    for (const tool of sharing) add(tool, weightOf(sharing.size) * exact)
  }
  const ofSetting = (id: string): OfferedTool | undefined => SETTING_TOOLS.find(tool => tool.setting === id)
  for (const id of settingsIn(heard)) add(ofSetting(id), NAMED_WEIGHT)
  for (const id of new Set(remembered)) add(ofSetting(id), REMEMBERED_WEIGHT)
  const recent = new Set(context.lastApplied.map(change => change.key.split('@')[0] ?? change.key))
  for (const id of recent) add(ofSetting(id), RECENT_WEIGHT)
  for (const name of context.world === undefined ? [] : byState(context.world))
    add(ALL_TOOLS.get(name), STATE_WEIGHT)
  for (const name of COMFORT) add(ALL_TOOLS.get(name), COMFORT_WEIGHT)
  return [...scores].sort(([, a], [, b]) => b - a).map(([tool]) => tool)
}
