import { describe, expect, it } from 'vitest'
import { understand } from '../../agent/understanding/understand.ts'
import { following, hear, QUIET } from './helpers.ts'

/** English sentences of our own, by phenomenon: words → what must come of them. */
const TABLE: Readonly<Record<string, readonly (readonly [words: string, ...requests: string[]])[]>> = {
  'told and asked': [
    ["it's rather cold, please turn on the seat heating", 'seat.heating on'],
    ['the sun is low now, close the sunshade', 'sunshade.position off'],
    ['close the sunroof shade', 'sunshade.position off'],
    ['my window is open too wide, close it halfway', 'window.position@self at 0.5'],
    ['I have to ring my sister, please switch on bluetooth', 'bluetooth.connected on'],
    ['I need to buy some bread', 'outside chatter'],
  ],
  situations: [
    ['the fog keeps getting thicker', 'light.fog_light on'],
    ['this fog has finally lifted', 'light.fog_light off'],
    ["my daughter in the back can't see her book", 'light.reading_brightness@rear at 0.5'],
    ["I'm sweating back here, it's so hot", 'air_conditioner.temperature -'],
    ['everyone is freezing', 'air_conditioner.temperature@all +'],
    ['the air feels so stale in here', 'window.position +'],
    ["I can't concentrate with all that street noise", 'window.position@all off'],
    ['there are strangers loitering around us', 'door.lock@all on'],
    ['my shoulders are terribly stiff', 'seat.massage_mode = shoulder'],
    ["I'm worried the kids might open the doors by accident", 'door.child_lock@rear on'],
  ],
  complaints: [
    ['this seat is too upright', 'seat.backrest_angle +'],
    ['the radio is far too loud', 'radio.volume -'],
    ['the head-up display is too dim', 'hud.brightness +'],
  ],
  'steps one after another': [
    ['turn up the volume. more please.', 'center_display.volume +', 'center_display.volume +'],
    ['close the sunroof a bit more', 'sunroof.position -little'],
    ['open the trunk to a medium height', 'trunk.position at 0.5'],
  ],
  places: [
    ['turn on the air conditioning on the passenger side', 'air_conditioner.power@passenger on'],
    ["open the driver's seat window", 'window.position@driver on'],
    ['shut the doors', 'door.position@all off'],
    ['open all the other windows', 'window.position@passenger+rear_left+rear_right on'],
    [
      'turn on the passenger reading light and set its brightness to 7',
      'light.reading@passenger on',
      'light.reading_brightness@passenger = 7',
    ],
    ['switch off all the fog lights', 'light.fog_light@all off', 'light.rear_fog_light@all off'],
  ],
  'verbs that share a thing': [
    ['close and lock the trunk', 'trunk.position off', 'trunk.lock on'],
    ['turn off the high beam but keep the ambient light', 'light.high_beam off'],
  ],
  'too many lights': [['turn off the lights', 'ambiguous light.dome | light.ambient | light.reading']],
  'glass goes down to open': [
    ['wind my window all the way down', 'window.position@self on'],
    ['raise all the windows all the way up', 'window.position@all off'],
    ['wind the window up', 'window.position off'],
  ],
  'people stand for their seats': [
    ['pop on the seat warmer for my wife', 'seat.heating@passenger on'],
    ['seat heat on for me and my passenger', 'seat.heating@driver+passenger on'],
    ['switch on the fog lights front and rear', 'light.fog_light@all on', 'light.rear_fog_light@all on'],
  ],
  'towards somebody, and all the way': [
    ['bring the steering wheel closer', 'steering_wheel.reach +'],
    ['turn the fan right down', 'air_conditioner.fan_speed -large'],
    ['show me the lyrics', 'music.lyrics on'],
    ['tune the radio to 98.5', 'media.play'],
  ],
  'things to be left as they are': [
    ['turn off all the lights except the ambient lights', 'light.dome@all off', 'light.reading@all off'],
    ['shut everything but the sunroof', 'outside unknown'],
  ],
  'in is no direction of its own': [['turn off the lights in my car', 'light.reading@self off']],
  'the two is no number': [['shut the two back windows', 'window.position@rear off']],
  'fog on the glass': [
    ['clear the fog off the windshield', 'air_conditioner.front_defrost on'],
    ['defrost the back glass', 'air_conditioner.rear_defrost on'],
  ],
  'remarks and upkeep': [
    ['the wipers need replacing soon', 'outside unsupported'],
    ['the doors open at eight', 'outside chatter'],
    ["that truck's lights are really bright", 'outside unsupported'],
  ],
  'what this car has not': [
    ['recline the third row seats', 'outside unsupported'],
    ['open the garage door', 'outside unsupported'],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_phenomenon, rows) => {
  it.each(rows.map(row => [...row] as [string, ...string[]]))('%s', (words, ...requests) => {
    expect(hear(words)).toEqual(requests)
  })
})

describe('what follows an earlier turn', () => {
  it('means the lamp of the turn before where no place is said', () => {
    expect(
      hear('those lights are distracting me', following('turn on the reading lights in the back')),
    ).toEqual(['light.reading_brightness@rear -'])
  })
})

describe('the same and the other', () => {
  it.each([
    [
      'open my window half way',
      'open the passenger window to the same level',
      'window.position@passenger at 0.5',
    ],
    ['open the driver window', 'the other one too', 'window.position@passenger+other on'],
  ])('%s → %s', (before, words, request) => {
    expect(hear(words, following(before))).toEqual([request])
  })
})

describe('conditions', () => {
  const conditionsOf = (words: string) =>
    understand(words, QUIET).requests.flatMap(request =>
      request.kind === 'set' ? (request.conditions ?? []) : [],
    )

  it('go with the wish, before or after it', () => {
    const above = { type: 'world', fact: 'outside_temperature', is: 'above', value: 25 }
    expect(conditionsOf('if it is above 25 degrees outside, open the sunroof')).toEqual([above])
    expect(conditionsOf('open the sunroof if the temperature outside is above 25 degrees')).toEqual([above])
  })

  it('let the wish call the thing "it"', () => {
    expect(hear('if the sunroof is open, please close it')).toEqual(['sunroof.position off'])
    expect(conditionsOf('if the sunroof is open, please close it')).toMatchObject([
      { type: 'setting', setting: 'sunroof.position', is: 'equal' },
    ])
  })

  it('are no conditions where nothing can be looked at', () => {
    expect(conditionsOf("if you don't mind, open the sunroof")).toEqual([])
  })
})

describe('music', () => {
  it.each([
    ['skip this track on the stereo', 'media.next'],
    ['go back to the previous song in the back row', 'media.previous'],
    ['pause the music on the speakers', 'media.pause'],
  ])('%s', (words, request) => expect(hear(words)).toEqual([request]))
})
