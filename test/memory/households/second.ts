import type { Household } from './household.ts'

const BERGS = ['Karin Berg', 'Stefan Berg', 'Luis Ortega'] as const
const HALLS = ['Dora Hall', 'Miles Hall', 'Chen Wei'] as const
const NOVAKS = ['Pavel Novak', 'Irene Novak', 'Tom Reed'] as const

/** Requests that tell a situation rather than name a setting: what was done in the like situation is meant. */
export const SECOND: readonly Household[] = [
  {
    names: BERGS,
    told: [
      [
        '2025-03-01 08:00',
        "Karin Berg told Stefan Berg: 'I keep the map zoom at 6, that suits the city.' She set it to 6.",
      ],
      [
        '2025-03-09 10:00',
        "Karin Berg was driving through the mountains with Luis Ortega. She said: 'With all these hairpins I want to see the next bend big and close.' She zoomed in to 9.",
      ],
    ],
    asked: [
      "At 10:00 AM, Karin Berg was driving up a winding alpine pass. She told the car: 'Adjust the map zoom for these bends.'",
    ],
    wants: ['navigation.map_zoom=9'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-03-02 19:00',
        "Stefan Berg set the overhead screen brightness to 4 and said: 'That's how I like it.'",
      ],
      [
        '2025-03-12 21:00',
        "Stefan Berg drove with a migraine. He moaned: 'Every light stabs me. Turn the overhead screen down to 1.'",
      ],
    ],
    asked: [
      "At 9:00 PM, Stefan Berg got in holding his forehead. He said: 'My head is splitting again, do something about the overhead screen.'",
    ],
    wants: ['overhead_screen.brightness=1'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-03-05 08:00',
        "Luis Ortega adjusted the cushion angle to 40. 'That's my normal,' he told Karin Berg.",
      ],
      [
        '2025-03-20 08:00',
        "Luis Ortega twisted his knee at football. He told Stefan Berg: 'I can't bend my leg, the cushion has to be flat.' He set the cushion angle to 10.",
      ],
    ],
    asked: [
      "At 8:15 AM, Luis Ortega hobbled to the driver's seat on crutches and said: 'Get the seat cushion ready for me.'",
    ],
    wants: ['seat.cushion_angle=10'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-04-01 17:00',
        "Karin Berg was driving past the harvest fields. The combine harvesters raised clouds of chaff. She sneezed: 'My hay fever! Shut the air intake.' She switched circulation to inside.",
      ],
      [
        '2025-04-03 17:00',
        "Karin Berg switched circulation to outside after the rain. She said: 'Now the air is clean.'",
      ],
    ],
    asked: [
      "At 5:00 PM, Karin Berg was passing the fields again and the combines were out. She sneezed and said: 'Quick, the same as the other day!'",
    ],
    wants: ['air_conditioner.circulation=inside'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-04-10 07:00',
        "Stefan Berg told Karin Berg: 'The instrument panel theme should be map, I want to see where I am.' He set it to map.",
      ],
      ['2025-04-20 07:00', 'Luis Ortega borrowed the car and set the instrument panel theme to scene.'],
    ],
    asked: [
      "At 7:00 AM, Stefan Berg took the wheel. He frowned at the instrument panel: 'Who changed that? Give me back my view.'",
    ],
    wants: ['instrument_panel.theme=map'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-04-15 15:00',
        "Stefan Berg told Luis Ortega: 'When my father-in-law is in the car the music stays below everything, volume 8.'",
      ],
      ['2025-04-16 15:00', 'Stefan Berg drove alone and played music at volume 30.'],
    ],
    asked: [
      "At 3:00 PM, Stefan Berg picked up his father-in-law. He told the car: 'You know how loud the music may be with him.'",
    ],
    wants: ['music.volume=8'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-05-01 12:00',
        "Luis Ortega told the car: 'Set the fan to 8!' A minute later he said: 'No, that blows my papers away, make it 4.' The car set the fan speed to 4.",
      ],
    ],
    asked: [
      "At 12:00 PM, Luis Ortega was sorting his papers in the parked car. He said: 'Fan on, the speed I ended up with last time.'",
    ],
    wants: ['air_conditioner.fan_speed=4'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-05-05 08:00',
        "Karin Berg set the steering wheel heating to 4. She told Luis Ortega: 'Four is perfect on a normal winter day.'",
      ],
      [
        '2025-05-09 08:00',
        "Karin Berg came from skiing with frozen hands. She said: 'I can't feel my fingers!' She turned the steering wheel heating up to 8.",
      ],
    ],
    asked: [
      "At 4:00 PM, Karin Berg came back from the slopes. She said: 'My hands are like ice, warm up the wheel.'",
    ],
    wants: ['steering_wheel.heating_level=8'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-05-11 20:00',
        "Luis Ortega was watching a film in the parked car. He said: 'I like my films at volume 45.' He set the video volume to 45.",
      ],
      [
        '2025-05-12 20:00',
        "Karin Berg slept on the back seat. Luis Ortega whispered: 'She's asleep.' He lowered the video volume to 12.",
      ],
    ],
    asked: [
      "At 8:00 PM, Luis Ortega parked while Karin Berg was napping in the back. He whispered: 'Play my film, but don't wake her. Set the video volume.'",
    ],
    wants: ['video.volume=12'],
  },
  {
    names: BERGS,
    told: [
      [
        '2025-05-15 08:00',
        "Stefan Berg told Karin Berg: 'Fold the mirrors when I lock, always.' He enabled it.",
      ],
      [
        '2025-05-25 08:00',
        "Stefan Berg said: 'The folding motor froze, no automatic folding until spring.' He disabled it.",
      ],
      ['2025-06-05 08:00', "Stefan Berg told Luis Ortega: 'The motor has been repaired.'"],
    ],
    asked: [
      "At 8:00 AM, Stefan Berg was about to lock the car. He said: 'Now that the motor works, mirrors the way I always want them.'",
    ],
    wants: ['mirror.auto_fold_on_lock=true'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-02-01 08:00',
        "Dora Hall told Miles Hall: 'My headrest goes to 62.' She set the headrest height to 62.",
      ],
      ['2025-02-11 08:00', "Chen Wei drove Dora Hall's car and moved the headrest to 80."],
    ],
    asked: [
      "At 8:00 AM, Dora Hall sat down at the wheel. She sighed: 'Chen is so tall. Headrest to where I have it, plus three.'",
    ],
    wants: ['seat.headrest_height=65'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-02-03 22:00',
        "Miles Hall drove through thick fog. He told Chen Wei: 'I turn the fog lights on as soon as I can't see the next post.'",
      ],
      ['2025-02-05 22:00', 'Miles Hall turned the fog lights off when the sky was clear.'],
    ],
    asked: [
      "At 10:00 PM, Miles Hall could hardly see the road in the mist. He said: 'Pea soup again. Lights, please.'",
    ],
    wants: ['light.fog_light=true'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-02-13 08:00',
        "Chen Wei told Dora Hall: 'My phone call volume... no, I mean the radio: 22 is my volume for the radio.' Chen Wei set the radio volume to 22.",
      ],
      ['2025-02-15 08:00', 'Dora Hall set the radio volume to 10 because Miles Hall was on the phone.'],
    ],
    asked: ["At 8:00 AM, Chen Wei was driving alone. He said: 'Radio on, at my volume.'"],
    wants: ['radio.volume=22'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-02-21 08:00',
        "Dora Hall told Chen Wei: 'For my conference calls I shut all windows, nobody needs to hear the street.'",
      ],
      ['2025-02-22 08:00', 'Dora Hall opened the windows to 40 on a mild afternoon.'],
    ],
    asked: [
      "At 9:00 AM, Dora Hall told the car: 'My meeting starts in a minute and I'm dialling in. Windows, please.'",
    ],
    wants: ['window.position=0'],
  },
  {
    names: HALLS,
    told: [
      ['2025-03-01 08:00', "Miles Hall set the seat ventilation to 2 and said: 'My usual.'"],
      [
        '2025-03-08 18:00',
        "Miles Hall came from the gym drenched in sweat. He told Dora Hall: 'After training I need the ventilation at 5.'",
      ],
    ],
    asked: [
      "At 6:30 PM, Miles Hall got into the driver's seat straight from his workout. He said: 'Seat ventilation for me.'",
    ],
    wants: ['seat.ventilation_level=5@driver'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-03-11 08:00',
        "Chen Wei told Miles Hall: 'The dashboard language should be Chinese for me.' He changed it to Chinese.",
      ],
      ['2025-03-14 08:00', 'Miles Hall switched the dashboard to English.'],
    ],
    asked: [
      "At 8:00 AM, Miles Hall was driving Chen Wei, then they swapped. Chen Wei said: 'I can't read this dashboard quickly enough. Change the language for me.'",
    ],
    wants: ['instrument_panel.language=Chinese'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-03-21 15:00',
        "Dora Hall told Miles Hall: 'Our granddaughter Zoe may only watch with the picture in 480p, or my data is gone.'",
      ],
      ['2025-03-22 15:00', 'Miles Hall watched the football match in 1080p.'],
    ],
    asked: [
      "At 3:00 PM, Dora Hall had Zoe with her. Zoe wanted cartoons. Dora told the car: 'Video quality as agreed for Zoe.'",
    ],
    wants: ['video.quality=480p'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-04-01 13:00',
        "Miles Hall parked in the blazing sun and told Dora Hall: 'I always close the sunshades when I lock in this heat.' He enabled closing the sunshade on lock.",
      ],
      ['2025-04-03 13:00', 'Dora Hall disabled the automatic sunshade in the underground car park.'],
    ],
    asked: [
      "At 1:00 PM, Miles Hall parked without a tree in sight, the sun beating down. He said: 'Sunshades as usual when I lock up.'",
    ],
    wants: ['sunshade.auto_close_on_lock=true'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-04-11 08:00',
        "Chen Wei set the front trunk to 70 and told Dora Hall: 'Further up it hits the shelf in my garage.'",
      ],
      ['2025-04-13 08:00', 'Miles Hall opened the front trunk to 100.'],
    ],
    asked: [
      "At 6:00 PM, Chen Wei was in his garage. He said: 'Open the front trunk for me, but not into the shelf.'",
    ],
    wants: ['front_trunk.position=70'],
  },
  {
    names: HALLS,
    told: [
      [
        '2025-04-21 08:00',
        "Dora Hall told Miles Hall: 'Speed camera warnings stay on, I've had enough fines.' She turned on the speed camera alerts.",
      ],
      [
        '2025-04-23 08:00',
        "Miles Hall said: 'That beeping drives me mad.' He turned off the speed camera alerts.",
      ],
    ],
    asked: [
      "At 8:00 AM, Dora Hall drove after Miles Hall had used the car. She said: 'I nearly got flashed! Put the camera warning back.'",
    ],
    wants: ['navigation.speed_camera=true'],
  },
  {
    names: NOVAKS,
    told: [
      [
        '2025-01-05 08:00',
        "Pavel Novak told Irene Novak: 'In town I want the mirrors tilted a bit down, at 35.' He set the mirror height to 35.",
      ],
      [
        '2025-01-09 08:00',
        "Pavel Novak towed a caravan. He said: 'With the trailer on I need to look further back.' He set the mirror height to 70.",
      ],
    ],
    asked: ["At 8:00 AM, Pavel Novak hitched the caravan again. He told the car: 'Mirrors for towing.'"],
    wants: ['mirror.height_position=70'],
  },
  {
    names: NOVAKS,
    told: [
      ['2025-01-15 20:00', "Irene Novak told Tom Reed: 'Orange ambient light is my cosy evening light.'"],
      ['2025-01-19 20:00', 'Tom Reed set the ambient light to cyan.'],
      [
        '2025-01-21 20:00',
        "Irene Novak told Tom Reed: 'Orange has started to look like warning lamps to me. From now on it's pink for the evenings.'",
      ],
    ],
    asked: ["At 8:00 PM, Irene Novak was driving home. She said: 'It's evening, give me my cosy light.'"],
    wants: ['light.ambient_color=pink'],
  },
  {
    names: NOVAKS,
    told: [
      ['2025-02-05 08:00', "Tom Reed told Pavel Novak: 'HUD brightness 6 is what I use.' He set it to 6."],
      [
        '2025-02-09 06:00',
        "Tom Reed drove towards the rising sun. 'I can't read a thing,' he said and set the HUD brightness to 10.",
      ],
    ],
    asked: ['At 6:00 AM, Tom Reed was driving straight into the sunrise. He blinked at the HUD.'],
    wants: ['hud.brightness=10'],
  },
  {
    names: NOVAKS,
    told: [
      [
        '2025-02-15 08:00',
        "Irene Novak told Pavel Novak: 'Massage on 3 is heaven.' She set the massage to 3.",
      ],
      [
        '2025-02-19 08:00',
        "Irene Novak told Tom Reed: 'I'm expecting a baby, the doctor says massage only on 1.' She set it to 1.",
      ],
    ],
    asked: [
      "At 9:00 AM, Irene Novak, her belly showing, sat down at the wheel and told the car: 'A massage, as my doctor allows.'",
    ],
    wants: ['seat.massage_level=1'],
  },
  {
    names: NOVAKS,
    told: [
      [
        '2025-03-05 08:00',
        "Pavel Novak told Tom Reed: 'Lyrics on the screen distract me when I drive.' He turned off the lyrics.",
      ],
      ['2025-03-09 08:00', 'Irene Novak turned the lyrics on because her friends wanted karaoke.'],
    ],
    asked: [
      "At 8:00 AM, Pavel Novak was driving to work with music on. The words ran over the screen. He said: 'That's distracting.'",
    ],
    wants: ['music.lyrics=false'],
  },
  {
    names: NOVAKS,
    told: [
      [
        '2025-03-15 08:00',
        "Tom Reed told Irene Novak: 'I need detailed voice guidance abroad, the signs confuse me.'",
      ],
      ['2025-03-19 08:00', 'Tom Reed drove to his office and set the voice guidance to mute.'],
    ],
    asked: [
      "At 11:00 AM, Tom Reed crossed the border. He said: 'Foreign signs again. Set the guidance voice.'",
    ],
    wants: ['navigation.voice_mode=detailed'],
  },
  {
    names: NOVAKS,
    told: [
      ['2025-04-05 08:00', 'Pavel Novak likes the centre screen at 50. He set it to 50.'],
      [
        '2025-04-09 08:00',
        "Pavel Novak told Irene Novak: 'Since my cataract operation I get by with less light.' He set the centre screen to 30.",
      ],
    ],
    asked: [
      "At 8:00 AM, Pavel Novak got in. He told the car: 'Centre screen to what I had before my operation.'",
    ],
    wants: ['center_display.brightness=50'],
  },
  {
    names: NOVAKS,
    told: [
      ['2025-04-15 08:00', "Irene Novak told Pavel Novak: 'My seat position is 45, remember that.'"],
      ['2025-04-19 08:00', 'Tom Reed drove and pushed the seat back to 90.'],
    ],
    asked: [
      "At 8:00 AM, Irene Novak got behind the wheel. She said: 'My feet don't reach the pedals! Put my seat right.'",
    ],
    wants: ['seat.horizontal_position=45'],
  },
  {
    names: NOVAKS,
    told: [
      ['2025-05-05 08:00', "Tom Reed told Pavel Novak: 'I set the wipers to 3 in ordinary rain.'"],
      [
        '2025-05-09 08:00',
        "Tom Reed drove through sleet. He said: 'Slush everywhere.' He set the wipers to 5.",
      ],
    ],
    asked: [
      "At 8:00 AM, Tom Reed was driving in sleet and the windscreen was covered with slush. He said: 'I can't see, wipers!'",
    ],
    wants: ['wiper.speed=5'],
  },
  {
    names: NOVAKS,
    told: [
      [
        '2025-05-15 08:00',
        "Pavel Novak told Irene Novak: 'When the dog is in the back the rear windows go down to 20 and no further.'",
      ],
      ['2025-05-19 08:00', 'Pavel Novak opened all windows completely on the coast road.'],
    ],
    asked: ["At 8:00 AM, Pavel Novak let the dog jump in. He said: 'Dog's in. Rear windows.'"],
    wants: ['window.position=20@rear_left+rear_right'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-01-05 08:00', '我平时导航音量设30', '陈静'],
      ['2025-01-09 08:00', '我妈耳朵背，她坐车的时候导航音量要70', '陈静'],
    ],
    asked: ['我妈上车了，导航音量调一下', '陈静'],
    wants: ['navigation.volume=70'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-01-05 08:00', '方向盘加热我习惯开4档', '赵磊'],
      ['2025-01-09 08:00', '手冻僵了，方向盘加热开到8', '赵磊'],
    ],
    asked: ['方向盘加热恢复平时的档位', '赵磊'],
    wants: ['steering_wheel.heating_level=4'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-02-05 08:00', '跑高速的时候地图缩放调到3，看得远', '赵磊'],
      ['2025-02-09 08:00', '在市区地图缩放我用8', '赵磊'],
    ],
    asked: ['上高速了，地图缩放按老规矩', '赵磊'],
    wants: ['navigation.map_zoom=3'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-02-15 08:00', '我喜欢抬头显示亮度5', '陈静'],
      ['2025-02-19 13:00', '太阳太晒看不清，抬头显示亮度调到9', '陈静'],
    ],
    asked: ['阳光太强了看不清，抬头显示照上次那样', '陈静'],
    wants: ['hud.brightness=9'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-03-15 08:00', '座椅通风我用2档', '赵磊'],
      ['2025-03-19 08:00', '不对，我说错了，座椅通风是4档', '赵磊'],
    ],
    asked: ['座椅通风打开，按我的习惯', '赵磊'],
    wants: ['seat.ventilation_level=4'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-04-15 08:00', '赵磊喜欢把天窗开一半', '陈静'],
      ['2025-04-19 08:00', '天窗关上', '陈静'],
    ],
    asked: ['天窗按赵磊喜欢的来', '陈静'],
    wants: ['sunroof.position=50'],
  },
  {
    names: ['陈静', '赵磊'],
    told: [
      ['2025-05-15 08:00', '我一般屏幕亮度80', '陈静'],
      ['2025-05-19 22:00', '晚上屏幕亮度80太刺眼，调到35', '陈静'],
    ],
    asked: ['屏幕调到我白天用的亮度再低10', '陈静'],
    wants: ['center_display.brightness=70'],
  },
]
