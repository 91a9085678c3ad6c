import { CATALOGUE, type SettingId } from '../../../agent/vehicle/catalogue/index.ts'
import type { Expectation, Gold } from '../../scoring/effect.ts'
import {
  anywhere,
  either,
  errand,
  exactly,
  off,
  on,
  question,
  share,
  wish,
  word,
} from '../../scoring/expect.ts'
import { numberSlot, type Row, textSlot } from './rows.ts'

/** What a row wants in the catalogue's terms, or why the car has no such thing. */
export type Label = { readonly gold: Gold } | { readonly outside: string }

/** The kinds of things a house has that a car has too; rows about others are outside the domain. */
type Kind = 'light' | 'shade' | 'window' | 'door' | 'lock' | 'fan' | 'climate' | 'media'

/** What an entity's name says it is, where the row gives no domain; first match wins. */
const NAMED: readonly (readonly [RegExp, Kind | 'none'])[] = [
  [/switch|开关/i, 'none'],
  [/garage|车库/i, 'none'],
  [/humidity|湿度/i, 'none'],
  [/light|lamp|灯/i, 'light'],
  [/curtain|blind|shade|窗帘|百叶/i, 'shade'],
  [/window|窗/i, 'window'],
  [/fan|风扇/i, 'fan'],
  [/thermostat|空调/i, 'climate'],
  [/door|门/i, 'door'],
  [/tv|speaker|player/i, 'media'],
]

const COVERS: Readonly<Record<string, Kind | 'none'>> = {
  curtain: 'shade',
  shade: 'shade',
  blind: 'shade',
  window: 'window',
  garage: 'none',
}

const kindOf = (row: Row): Kind | 'none' => {
  const domain = textSlot(row, 'domain')
  const name = textSlot(row, 'name')
  if (domain === 'light' || domain === 'fan' || domain === 'lock') return domain
  const cover = textSlot(row, 'device_class')
  if (cover !== undefined) return COVERS[cover] ?? 'none'
  if (domain === 'switch') return 'none'
  if (name === undefined) return 'none'
  // A name that does not say what it is may be explained by the sentence around it ("the attic light").
  const saying = [name, row.sentence].find(words => NAMED.some(([pattern]) => pattern.test(words)))
  return NAMED.find(([pattern]) => saying !== undefined && pattern.test(saying))?.[1] ?? 'none'
}

/** What "the lights" of a car may be; indicators, fog and hazard lights nobody calls just lights. */
const LAMPS: readonly SettingId[] = ['light.reading', 'light.dome', 'light.ambient', 'light.low_beam']
const idsLike = (pattern: RegExp): readonly SettingId[] =>
  CATALOGUE.filter(({ id }) => pattern.test(id)).map(({ id }) => id)
const LAMP_BRIGHTNESSES = idsLike(/^light\..*brightness/)
const BRIGHTNESSES = [...idsLike(/brightness$/), 'light.low_beam_level' as const]
const LAMP_COLOURS = idsLike(/^light\..*color/)
const COLOURS = idsLike(/color$/)
const VOLUMES = idsLike(/volume$/)

/** What of the car each kind may mean. A house's fan is the blower (so switching the air) or the seats' own fans. */
const MEANS: Readonly<Record<Kind, readonly SettingId[]>> = {
  light: LAMPS,
  shade: ['sunshade.position'],
  window: ['window.position'],
  door: ['door.position'],
  lock: ['door.lock'],
  fan: ['air_conditioner.power', 'air_conditioner.fan_speed', 'seat.ventilation'],
  climate: ['air_conditioner.power'],
  media: ['video.playing', 'music.playing'],
}

const switching = (row: Row, wanted: boolean): Label => {
  const kind = kindOf(row)
  if (kind === 'none') return { outside: 'a thing only houses have' }
  const settings = MEANS[kind]
  const expectation: Expectation = {
    ...either(kind, ...settings.map(id => wish(id, anywhere, wanted ? on(id) : off(id)))),
    mayAsk: settings.length > 1,
  }
  // "All lights" may come to several lamps at once.
  return { gold: { required: [expectation], optional: settings.slice(1).map(() => expectation) } }
}

const several = (
  label: string,
  settings: readonly SettingId[],
  of: (id: SettingId) => Expectation,
): Label => ({
  gold: { required: [{ ...either(label, ...settings.map(of)), mayAsk: true }], optional: [] },
})

const one = (expectation: Expectation): Label => ({ gold: { required: [expectation], optional: [] } })

const seconds = (row: Row): number =>
  (numberSlot(row, 'hours') ?? 0) * 3600 +
  (numberSlot(row, 'minutes') ?? 0) * 60 +
  (numberSlot(row, 'seconds') ?? 0)

const asking = (row: Row): Label => {
  const name = textSlot(row, 'name') ?? ''
  if (/outside temp|室外温度/i.test(name)) return one(question('outside temperature', 'outside_temperature'))
  const kind = kindOf(row)
  if (kind === 'none') return { outside: 'a thing only houses have' }
  const state = textSlot(row, 'state')
  const about = kind === 'door' && state !== undefined && /lock/.test(state) ? MEANS.lock : MEANS[kind]
  const settings = kind === 'light' ? idsLike(/^light\./) : about
  return one(question(`is the ${kind} …`, ...settings))
}

const lighting = (row: Row): Label => {
  const brightness = numberSlot(row, 'brightness')
  const named = /light|lamp|bright|colou?r|灯|亮|色/i.test(row.sentence)
  if (!named) return { outside: 'names a room and nothing else' }
  const ofLamps = /light|lamp|灯/i.test(row.sentence)
  if (brightness === undefined) {
    const colour = textSlot(row, 'color') ?? ''
    return several('light colour', ofLamps ? LAMP_COLOURS : COLOURS, id =>
      wish(id, anywhere, exactly(colour)),
    )
  }
  // Upstream's lowest brightness is 1 %; a car's is the low end of its scale.
  return several('light brightness', ofLamps ? LAMP_BRIGHTNESSES : BRIGHTNESSES, id =>
    wish(id, anywhere, share(id, brightness <= 1 ? 0 : brightness / 100)),
  )
}

const position = (row: Row): Label => {
  const kind = kindOf(row)
  if (kind !== 'shade' && kind !== 'window') return { outside: 'a thing only houses have' }
  const to = (numberSlot(row, 'position') ?? 0) / 100
  return several(kind, MEANS[kind], id => wish(id, anywhere, share(id, to)))
}

const temperature = (row: Row): Label => {
  const value = numberSlot(row, 'temperature') ?? Number.NaN
  const id = 'air_conditioner.temperature'
  const definition = CATALOGUE.find(setting => setting.id === id)
  const range = definition?.value.type === 'number' ? definition.value : undefined
  if (range === undefined || value < range.min || value > range.max)
    return { outside: 'a value the car cannot have' }
  return one(wish(id, anywhere, exactly(value)))
}

const weather = (row: Row): Label => {
  const place = textSlot(row, 'name')
  const told = errand('weather', ['now', 'forecast'], place === undefined ? {} : { words: place })
  return one(either('weather', told, ...(place === undefined ? [question('weather', 'weather')] : [])))
}

const search = (row: Row): Label => {
  const words = textSlot(row, 'search_query') ?? ''
  const played = errand('media', ['play'], { words })
  const favourites = errand('media', ['play'], { slots: { favourites: true } })
  return one(/favou?rite/i.test(words) ? either('media.play', played, favourites) : played)
}

const timer = (intent: string, row: Row): Label =>
  one(errand('timer', [intent], { slots: { seconds: seconds(row) } }))

/** Home Assistant's intents in the catalogue's terms. An intent not listed is outside the domain. */
const INTENTS: Readonly<Record<string, (row: Row) => Label>> = {
  HassTurnOn: row => switching(row, true),
  HassTurnOff: row => switching(row, false),
  HassLightSet: lighting,
  HassSetPosition: position,
  HassGetState: asking,
  HassClimateSetTemperature: temperature,
  HassClimateGetTemperature: () =>
    one(question('temperature', 'cabin_temperature', 'outside_temperature', 'air_conditioner.temperature')),
  HassGetWeather: weather,
  HassGetCurrentTime: () => one(question('time', 'time')),
  HassGetCurrentDate: () => one(question('date', 'date')),
  HassSetVolume: row =>
    several('volume', VOLUMES, id =>
      wish(id, anywhere, share(id, (numberSlot(row, 'volume_level') ?? 0) / 100)),
    ),
  HassMediaNext: () => one(errand('media', ['next'])),
  HassMediaPrevious: () => one(errand('media', ['previous'])),
  HassMediaPause: () => one(errand('media', ['pause', 'stop'])),
  HassMediaUnpause: () => one(errand('media', ['resume', 'play'])),
  HassMediaSearchAndPlay: search,
  HassStartTimer: row =>
    textSlot(row, 'conversation_command') === undefined
      ? timer('start', row)
      : { outside: 'a command to be carried out later' },
  HassIncreaseTimer: row => timer('add', row),
  HassDecreaseTimer: row => timer('subtract', row),
  HassTimerStatus: () => one(errand('timer', ['status'])),
  HassPauseTimer: () => one(errand('timer', ['pause'])),
  HassUnpauseTimer: () => one(errand('timer', ['resume'])),
  HassCancelTimer: () => one(errand('timer', ['cancel'])),
  HassCancelAllTimers: () => one(errand('timer', ['cancel_all', 'cancel'])),
  HassNevermind: () => one(word('cancel', 'no', 'stop_talking')),
}

/** What a row of the data wants of a car. */
export const labelOf = (row: Row): Label => {
  const intent = INTENTS[row.intent]
  if (intent === undefined) return { outside: 'small talk' }
  const label = intent(row)
  // "Lock the sliding door" is switched on and off upstream; the words say that the lock is meant.
  const lockWords = /lock|锁/i.test(row.sentence) && 'gold' in label && kindOf(row) === 'door'
  return lockWords
    ? switching({ ...row, slots: { ...row.slots, domain: 'lock' } }, row.intent === 'HassTurnOn')
    : label
}
