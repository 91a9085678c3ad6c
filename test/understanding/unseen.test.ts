import { describe, expect, it } from 'vitest'
import { hear } from './helpers.ts'

type Rows = readonly (readonly [words: string, ...heard: string[]])[]

/** Sentences written without looking at the lexicon; each stands for a class that was once misheard. */
describe('commands in words nobody listed', () => {
  const ROWS: Rows = [
    // Verbs of their own: lamps are struck, wipers wipe, steps come out.
    ['打双闪', 'light.hazard on'],
    ['右转灯打一下', 'light.right_turn on'],
    ['后雨刷刮两下', 'wiper.power@rear on'],
    ['方向盘热一下', 'steering_wheel.heating on'],
    ['电台收藏一下', 'radio.favourite on'],
    ['dip the headlights', 'light.low_beam on'],
    ['put the rear fogs on', 'light.rear_fog_light on'],
    ['open the gas flap', 'fuel_port.open on'],
    // What is changed to is what follows.
    ['内循环关了换外循环', 'air_conditioner.circulation = outside'],
    ['远光关了换近光', 'light.high_beam off', 'light.low_beam on'],
    ['stop pulling in outside air', 'air_conditioner.circulation = inside'],
    // The verb and its particle stand apart.
    ['zoom the map in', 'navigation.map_zoom +'],
    ['zoom the map out a bit', 'navigation.map_zoom -little'],
    ['drop the seat back all the way', 'seat.backrest_angle max'],
    ['lower my seat all the way', 'seat.vertical_position@self min'],
    // Two scales of one thing, two things at two ends, two places with two wishes.
    [
      'set the ambient light to thirty percent green',
      'light.ambient_brightness at 0.3',
      'light.ambient_color = green',
    ],
    ['前后雾灯打开', 'light.rear_fog_light@all on', 'light.fog_light@all on'],
    ['主驾窗户关上副驾的留着', 'window.position@driver off'],
    ['儿童锁锁上，后车窗也锁了，别让孩子乱按', 'door.child_lock on', 'window.child_lock@rear on'],
    [
      '主驾暖一点副驾凉一点',
      'air_conditioner.temperature@driver +little',
      'air_conditioner.temperature@passenger -little',
    ],
    ['后备箱关上，锁好', 'trunk.position off', 'trunk.lock on'],
    ['车内灯全关了', 'light.dome@all off', 'light.ambient@all off', 'light.reading@all off'],
    ['radio up ten percent and nav voice down', 'radio.volume +10', 'navigation.volume -'],
    // How far, and along which scale.
    ['天窗关到只剩一条缝', 'sunroof.position at 0.1'],
    ['把我的座椅升高十个百分点', 'seat.vertical_position@self +10'],
    ['raise the HUD by two', 'hud.height +2'],
    ['fan to four', 'air_conditioner.fan_speed = 4'],
    ['空调开自动', 'air_conditioner.mode = auto'],
    ['turn the reading lights on in the back', 'light.reading@rear on'],
    ['fold the rear seats flat', 'seat.folded@rear on'],
    ['get rid of the fog on the rear glass', 'air_conditioner.rear_defrost on'],
    ['tilt both mirrors down when I back up', 'mirror.auto_reverse_tilt on'],
    ['锁车的时候自动关窗给我打开', 'window.auto_close_on_lock on'],
    ['方向盘抬高点，挡仪表了', 'steering_wheel.height +little'],
    ['导航静音', 'navigation.voice_mode = mute'],
    // A lock and what it locks; both ends; what is no longer needed; what was just asked about.
    ['unlock the trunk and open it to medium height', 'trunk.lock off', 'trunk.position at 0.5'],
    ['please secure the trunk', 'trunk.lock on'],
    ['lock everything up', 'door.lock on'],
    ['turn on both front and rear fog lights', 'light.fog_light@all on', 'light.rear_fog_light@all on'],
    ["the fog lights are still on but they're unnecessary now", 'light.fog_light off'],
    [
      'I want to check the status of the rear fog lights. Can you help me turn them on?',
      'light.rear_fog_light on',
    ],
    ['navigation voice is too noisy, mute it', 'navigation.voice_mode = mute'],
    ['this song has lovely lyrics. Could you display them?', 'music.lyrics on'],
    ['this reading light is a bit too bright for night driving', 'light.reading_brightness -'],
    ['the automatic lights are bothering me', 'light.reading_auto off', 'light.reading off'],
    ['I need to be higher to see the road better', 'seat.vertical_position +'],
    ['set the music to a very low volume', 'music.volume at 0.1'],
    // A wish for the seats is for those of whom the rest tells.
    ['turn on the seat heaters because everyone is cold', 'seat.heating@all on'],
    ['my wife is cold, turn on the seat heating', 'seat.heating@passenger on'],
    ['孩子冷，把座椅加热打开', 'seat.heating@rear on'],
    ['The passenger is seated, please ensure their foot pedal is open', 'foot_pedal.power@passenger on'],
    // A whole wish before the comma, and one behind.
    ['下一首，音量小一点', 'media.next', 'center_display.volume -little'],
    [
      '开广播，音量三十，导航静音',
      'radio.playing on',
      'center_display.volume = 30',
      'navigation.voice_mode = mute',
    ],
    [
      '主驾二十副驾二十四',
      'air_conditioner.temperature@driver = 20',
      'air_conditioner.temperature@passenger = 24',
    ],
    ['我这座椅再靠后点', 'seat.horizontal_position@self +little'],
    ['窗户锁上别让娃玩', 'window.child_lock on'],
    ['抬头显示亮一点看不清', 'hud.brightness +little'],
    ['屏幕转到我这边', 'center_display.direction@self = driver'],
    ['fan speed down to two please', 'air_conditioner.fan_speed = 2'],
    ["pop the sunroof closed, it's raining", 'sunroof.position off'],
    ['warm up the steering wheel to level three', 'steering_wheel.heating_level = 3'],
    ['reading light on in the back left', 'light.reading@rear_left on'],
    // A reason is no wish.
    ['顶灯关了太晃眼', 'light.dome off'],
    ["lock the back windows so the kids can't play with them", 'window.child_lock@rear on'],
    ['二排窗户透个气', 'window.position@rear = 30'],
    ["it's way too cold for the kids", 'air_conditioner.temperature@rear +'],
    ['到公司了把空调关了', 'air_conditioner.power off'],
    ['我喜欢这首歌，大声点', 'media.favourite', 'center_display.volume +little'],
    ['I prefer 12-hour clock on the screen', 'memory.tell', 'center_display.time_format = 12h'],
    ['use Chinese on the display', 'center_display.language = Chinese'],
  ]
  it.each(ROWS)('%s', (words, ...heard) => expect(hear(words)).toEqual(heard))
})

describe('what stands elsewhere is left alone', () => {
  const still = (words: string): readonly string[] =>
    hear(words).filter(heard => !/^(?:outside|ask|memory)/u.test(heard))

  it.each([
    '商场的空调太冷了',
    '电梯门关不上',
    '办公室太冷了',
    '上次开天窗淋了一身雨',
    'the TV is way too loud',
    '我老公的车有座椅按摩，真羡慕',
    '座椅加热费不费电',
    '后备箱里还有两箱水没搬',
    '孩子晚上不关灯睡不着',
    'I need to be careful opening doors',
    'the navigation makes me take my eyes off the road',
    'the reading lights are a harsh white, can I change them to amber?',
    'set the third row seat heater to maximum',
    'open the door to 70 centimetres',
    'now pause the trunk opening',
    '他的座椅按摩坏了，修了三天',
    '开远光被罚多少钱',
    '开空调的时候油耗会高多少',
    '冬天方向盘冰手是正常的吗',
    'heated seats are such a great invention',
    'should I get my windows tinted',
    '座椅通风跟空调哪个更省电',
    '我们公司楼下新开了家咖啡店，门口灯特别亮',
    '回家我得把阳台的窗户关上',
    'I had to scrape ice off my windshield this morning',
    'my laptop screen is too bright',
    'turn on the lights at the gym',
    "my sister's car has heated seats",
    'I took the long way home because of the roadworks',
    'she locked the doors and went to bed',
  ])('%s', words => expect(still(words)).toEqual([]))

  it('but not what is this car’s, wherever it is', () => {
    expect(hear('到商场了，把车窗关上')).toEqual(['window.position off'])
    expect(hear('我老公的座椅加热打开')).toEqual(['seat.heating on'])
    expect(hear('turn off the AC, we are at the office')).toEqual(['air_conditioner.power off'])
  })
})
