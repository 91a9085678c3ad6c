import { describe, expect, it } from 'vitest'
import { following, hear } from './helpers.ts'

describe('words that only say why, how or which', () => {
  it.each([
    ['open the window to improve the air circulation', 'window.position on'],
    ['lower my window a bit to get some ventilation', 'window.position@self +little'],
    ['turn up the music so I can hear the bass', 'music.volume +'],
    ['turn on the reading light so that my daughter can see the map', 'light.reading on'],
    ['close the sunshade for better comfort, please', 'sunshade.position off'],
    ['turn off the high beams but keep the headlight delay', 'light.high_beam off'],
    ['show the lyrics on the screen', 'music.lyrics on'],
    ['close the passenger door right away', 'door.position@passenger off'],
    ['open the driver window but not too much', 'window.position@driver on'],
  ])('%s', (words, heard) => expect(hear(words)).toEqual([heard]))

  it('keeps what is wanted, where the same words say it', () => {
    expect(hear('I want to turn on the air purification')).toEqual(['air_conditioner.purification on'])
    expect(hear('turn on the screen')).toEqual(['center_display.power on'])
    expect(hear('set the high beams to stay on')).not.toEqual(['outside unknown'])
  })
})

describe('what a thing is like', () => {
  it.each([
    'in summer I would rather eat something light then',
    "in summer it's too hot for chili, I want something light then",
    'get me something warm',
    'I feel like something a bit lighter',
  ])('%s moves nothing', words => expect(hear(words).join()).not.toMatch(/ (?:on|off|\+|-)/))
})

describe('one word of a long name', () => {
  it.each([
    'I need to park here and get a ticket',
    'I have to make a quick business call',
    'switch to 4d view',
  ])('%s moves nothing', words => expect(hear(words).join()).not.toMatch(/ (?:on|off|\+|-)/))
  it('cools the cabin, and opens nothing, to cool the car down', () =>
    expect(hear('cool the car down')).toEqual(['air_conditioner.temperature -']))
})

describe('what a bare scale belongs to', () => {
  it.each([
    ['Turn up the radio volume. The volume is still too low, turn it up', 'radio.volume +', 'radio.volume +'],
    ['The navigation voice is too loud, mute it', 'navigation.volume off'],
    ['Turn on the reading light and switch off its auto mode', 'light.reading on', 'light.reading_auto off'],
    ['unlock and open the trunk', 'trunk.lock off', 'trunk.position on'],
    ['shut and lock the front trunk', 'front_trunk.position off', 'front_trunk.lock on'],
    ['set the music volume to low, no, set it back to medium', 'music.volume at 0.5'],
    ['increase the reading light by 20 percent', 'light.reading_brightness +2'],
    ['crack the rear left window open by a quarter', 'window.position@rear_left at 0.25'],
  ])('%s', (words, ...heard) => expect(hear(words)).toEqual(heard))

  it('lets a verb wait for its thing, whatever was spoken of before', () =>
    expect(hear('can you unlock and open the trunk', following('turn on the headlight delay'))).toEqual([
      'trunk.lock off',
      'trunk.position on',
    ]))

  it('asks whether something is on, instead of turning it on', () => {
    expect(hear('check if the fog lights are on')).toEqual(['ask light.fog_light'])
    expect(hear('can you see whether the trunk is open')).toEqual(['ask trunk.position'])
  })
})

describe('things said without their noun or without a verb', () => {
  it.each([
    ['set it to twenty one and a half degrees', 'air_conditioner.temperature = 21.5'],
    [
      '主驾二十三度副驾二十五度',
      'air_conditioner.temperature@driver = 23',
      'air_conditioner.temperature@passenger = 25',
    ],
    [
      'warmer in the back and cooler in front',
      'air_conditioner.temperature@rear +',
      'air_conditioner.temperature@front -',
    ],
    ['make it a couple of degrees warmer', 'air_conditioner.temperature +2'],
    ['dark mode please', 'center_display.theme = night'],
    ['雨刷自动', 'wiper.auto on'],
    ['副驾座椅加个热', 'seat.heating@passenger on'],
    ['后排车门解个锁', 'door.lock@rear off'],
    ['recline the passenger seat', 'seat.backrest_angle@passenger +'],
    ['raise my seat a little', 'seat.vertical_position@self +little'],
    ['hud低一点', 'hud.height -little'],
    ['tilt the sunroof', 'sunroof.tilt on'],
    ['rear window up a bit, will you', 'window.position@rear -little'],
    ['lock the car', 'door.lock on'],
    ['heat the side mirrors', 'mirror.heating on'],
    ['show the map in 2d', 'navigation.map_view = 2d'],
    ['put the fan on low', 'air_conditioner.fan_speed at 0.1'],
    ['天窗开大点', 'sunroof.position +little'],
    ['空调开大点', 'air_conditioner.fan_speed +little'],
  ])('%s', (words, ...heard) => expect(hear(words)).toEqual(heard))
})

describe('what is told, over, or somebody else’s', () => {
  it.each([
    'the light turned green',
    'the music at the concert was too loud',
    'my neighbours had their windows open',
    '红灯亮了',
    '开车窗会不会更费油',
    '他说座椅加热很舒服',
    '我最喜欢开着天窗兜风',
    '孩子把车门打开过',
  ])('%s moves nothing', words => expect(hear(words).join()).not.toMatch(/ (?:on|off|\+|-|=)/))
})
