import type { Household } from './household.ts'

const KELLERS = ['Anke Keller', 'Bruno Keller', 'Sina Vogel'] as const
const DIAZ = ['Marco Diaz', 'Teresa Diaz', 'Ian Fox'] as const

/** Earlier versions, other people's ways, things owned up to, and moments that are like another. */
export const ANOTHER_WAY: readonly Household[] = [
  {
    names: KELLERS,
    told: [
      [
        '2025-01-10 08:00',
        "Anke Keller told Bruno Keller: 'I listen to the radio at 15.' She set the radio volume to 15.",
      ],
      [
        '2025-02-10 08:00',
        "Anke Keller told Bruno Keller: 'I got a hearing aid, so the radio can go down to 9 from now on.' She set it to 9.",
      ],
    ],
    asked: ["At 8:00 AM, Anke Keller got into the driver's seat. She said: 'Radio at my usual volume.'"],
    wants: ['radio.volume=9'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-01-10 08:00',
        "Anke Keller told Bruno Keller: 'I listen to the radio at 15.' She set the radio volume to 15.",
      ],
      [
        '2025-02-10 08:00',
        "Anke Keller told Bruno Keller: 'I got a hearing aid, so the radio can go down to 9 from now on.' She set it to 9.",
      ],
    ],
    asked: [
      "At 8:00 AM, Anke Keller had left her aid at home. She told the car: 'Radio as loud as before I got the hearing aid.'",
    ],
    wants: ['radio.volume=15'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-02-01 18:00',
        "Bruno Keller told Sina Vogel: 'I adore the ambient light in red.' He set the ambient light color to red.",
      ],
      [
        '2025-02-11 18:00',
        "Sina Vogel told Anke Keller: 'Red makes me aggressive, I need green.' Sina Vogel changed it to green.",
      ],
    ],
    asked: [
      "At 6:00 PM, Anke Keller was driving Sina Vogel home from a bad day. Anke told the car: 'Give Sina the color she needs.'",
    ],
    wants: ['light.ambient_color=green'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-02-21 07:00',
        "Sina Vogel told the car: 'My legs are short, foot support at 20.' She set the foot support to 20.",
      ],
      ['2025-03-01 07:00', 'Bruno Keller set the foot support to 66.'],
    ],
    asked: [
      "At 7:00 AM, Sina Vogel climbed into the driver's seat. 'My feet are dangling,' she said. 'Foot support to my height, two more.'",
    ],
    wants: ['seat.foot_support_height=22'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-03-11 07:00',
        "Bruno Keller was driving through a sandstorm. He coughed: 'I can't breathe.' He set the AC mode to purify.",
      ],
      [
        '2025-03-15 07:00',
        "Bruno Keller set the AC mode to auto on a clear day and said: 'Auto does it for me.'",
      ],
    ],
    asked: [
      'At 7:00 AM, Bruno Keller drove past a quarry, dust everywhere. He coughed and asked the car to change the AC mode.',
    ],
    wants: ['air_conditioner.mode=purify'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-03-21 20:00',
        "Anke Keller said: 'Tilt the mirrors down when I reverse, I have to see the kerb.' She enabled the reverse tilt.",
      ],
      ['2025-03-25 20:00', 'Sina Vogel disabled the reverse tilt because it confused her.'],
    ],
    asked: [
      "At 8:00 PM, Anke Keller was backing into a parking bay after Sina Vogel had driven. She said: 'Where's my kerb? Mirrors like I have them for reversing.'",
    ],
    wants: ['mirror.auto_reverse_tilt=true'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-04-01 12:00',
        "Sina Vogel told Anke Keller: 'For me the sunroof belongs open, completely.' She opened the sunroof to 100.",
      ],
      [
        '2025-04-05 12:00',
        "Anke Keller told Sina Vogel: 'I get a stiff neck from the draught, 20 is the most I can bear.' She set the sunroof to 20.",
      ],
    ],
    asked: [
      "At 12:00 PM, Sina Vogel was driving Anke Keller. Sina said: 'I'll spare your neck today. Sunroof the way you can bear it.'",
    ],
    wants: ['sunroof.position=20'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-04-11 06:00',
        "Bruno Keller told Sina Vogel: 'I warm my seat at level 1, that's plenty.' He set the seat heating to 1.",
      ],
      [
        '2025-04-15 06:00',
        "Bruno Keller had been ice fishing. His teeth chattered: 'Full power!' He set the seat heating to 3.",
      ],
    ],
    asked: [
      "At 6:00 AM, Bruno Keller was off to the office on a mild morning. He told the car: 'Seat heating, my normal level.'",
    ],
    wants: ['seat.heating_level=1'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-05-01 14:00',
        "Anke Keller told Bruno Keller: 'When my sister Ulla rides along I turn the fan down to 1, she catches cold at once.'",
      ],
      ['2025-05-03 14:00', 'Anke Keller set the fan to 5 on her own.'],
    ],
    asked: [
      "At 2:00 PM, Anke Keller picked up her sister Ulla. She told the car: 'Ulla is here, mind her with the fan.'",
    ],
    wants: ['air_conditioner.fan_speed=1'],
  },
  {
    names: KELLERS,
    told: [
      [
        '2025-05-11 14:00',
        "Sina Vogel accidentally set the video to fullscreen. She said: 'Oops, wrong button, I never watch in fullscreen.' She switched fullscreen off.",
      ],
    ],
    asked: [
      "At 2:00 PM, Sina Vogel was waiting and a film was filling the whole screen. She said: 'That's not how I watch.'",
    ],
    wants: ['video.fullscreen=false'],
  },
  {
    names: KELLERS,
    told: [
      ['2025-05-21 08:00', "Bruno Keller told Anke Keller: 'HUD height 4 for me.' He set it to 4."],
      ['2025-05-25 08:00', "Anke Keller told Bruno Keller: 'HUD height 8 for me.' She set it to 8."],
    ],
    asked: [
      "At 8:00 AM, Bruno and Anke Keller shared the drive. Bruno said: 'Let's take the average of our HUD heights.'",
    ],
    wants: ['hud.height=6'],
  },
  {
    names: KELLERS,
    told: [
      ['2025-06-01 08:00', "Anke Keller told Sina Vogel: 'I never want the massage above 2.'"],
      ['2025-06-02 08:00', 'Anke Keller set the seat massage to 2.'],
    ],
    asked: [
      "At 8:00 AM, Anke Keller sat down behind the wheel. She said: 'Massage on, the usual, one stronger if it may be.'",
    ],
    wants: ['seat.massage_level=2'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-01-05 22:00',
        "Teresa Diaz told Marco Diaz: 'On country roads at night I need the high beam.' She turned on the high beam.",
      ],
      ['2025-01-06 22:00', 'Marco Diaz turned off the high beam in the city.'],
    ],
    asked: [
      "At 10:00 PM, Teresa Diaz was on a pitch-black country road. She said: 'I can't see a thing, the lights as I need them here.'",
    ],
    wants: ['light.high_beam=true'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-01-15 08:00',
        "Ian Fox told Marco Diaz: 'North up on the map, I'm a sailor.' He set the map view to north_up.",
      ],
      ['2025-01-17 08:00', 'Marco Diaz set the map view to heading_up.'],
    ],
    asked: [
      "At 8:00 AM, Ian Fox took over the wheel from Marco Diaz. He said: 'Which way is north? Turn the map how a sailor wants it.'",
    ],
    wants: ['navigation.map_view=north_up'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-02-05 08:00',
        "Marco Diaz told Teresa Diaz: 'I keep the doors locked in the old harbour district.'",
      ],
      ['2025-02-06 08:00', 'Marco Diaz unlocked the doors in front of his house.'],
    ],
    asked: [
      "At 9:00 PM, Marco Diaz turned into the old harbour district. He said: 'Here we are again, doors, please.'",
    ],
    wants: ['door.lock=true'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-02-15 08:00',
        "Teresa Diaz told Ian Fox: 'The steering wheel display shows too much, I keep it off.' She turned off the steering wheel display.",
      ],
      ['2025-02-20 08:00', 'Ian Fox turned on the steering wheel display.'],
    ],
    asked: [
      "At 8:00 AM, Teresa Diaz was at the wheel. She said: 'All these symbols in front of me! My setting for the steering wheel display, please.'",
    ],
    wants: ['steering_wheel.view_display=false'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-03-05 08:00',
        "Ian Fox told Teresa Diaz: 'I always have live traffic shown on the map.' He turned on the traffic display.",
      ],
      [
        '2025-03-07 08:00',
        "Ian Fox said: 'The colours on the map irritate me on this empty road.' He turned the traffic display off.",
      ],
    ],
    asked: [
      "At 5:00 PM, Ian Fox was heading into rush hour. He told the car: 'Show me the map as I always have it, with the jams.'",
    ],
    wants: ['navigation.traffic_display=true'],
  },
  {
    names: DIAZ,
    told: [
      ['2025-03-15 08:00', "Marco Diaz told Ian Fox: 'Leg support at 44 is perfect.' He set it to 44."],
      [
        '2025-04-02 08:00',
        "Marco Diaz told Ian Fox: 'New shoes with thick soles: 40 is better now.' He set the leg support to 40.",
      ],
    ],
    asked: [
      "At 8:00 AM, Marco Diaz was back in his old shoes. He told the car: 'Leg support like in March.'",
    ],
    wants: ['seat.leg_support_height=44'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-04-05 08:00',
        "Teresa Diaz told Marco Diaz: 'I like 24 degrees in the morning.' She set the temperature to 24.",
      ],
      [
        '2025-04-06 16:00',
        "Teresa Diaz told Marco Diaz: 'In the afternoon sun 20 is enough for me.' She set the temperature to 20.",
      ],
    ],
    asked: [
      "At 4:00 PM, Teresa Diaz drove home from work in the sun. She said: 'Temperature as I like it at this time of day.'",
    ],
    wants: ['air_conditioner.temperature=20'],
  },
  {
    names: DIAZ,
    told: [
      [
        '2025-05-05 08:00',
        "Ian Fox told Marco Diaz: 'My colleagues are in the car every Monday, then the music is off.'",
      ],
      ['2025-05-06 08:00', 'Ian Fox turned on the music on his way to the lake.'],
    ],
    asked: [
      "At 8:00 AM, Ian Fox's colleagues got in. He told the car: 'You know what happens to the music now.'",
    ],
    wants: ['music.playing=false'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-01-05 08:00', '我开车座椅加热一般开2档', '刘洋'],
      ['2025-01-06 08:00', '我座椅加热要3档', '孙丽'],
    ],
    asked: ['座椅加热按孙丽的习惯来', '刘洋'],
    wants: ['seat.heating_level=3'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-02-05 08:00', '我习惯音乐音量25', '孙丽'],
      ['2025-02-06 08:00', '孩子睡着的时候音乐音量不要超过10', '孙丽'],
    ],
    asked: ['孩子睡着了，音乐音量按规矩来', '孙丽'],
    wants: ['music.volume=10'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-02-15 08:00', '我平时开车窗开30', '刘洋'],
      ['2025-02-16 08:00', '抽烟的时候车窗开到60', '刘洋'],
    ],
    asked: ['车窗开到我平时的程度', '刘洋'],
    wants: ['window.position=30'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-03-05 08:00', '氛围灯我最喜欢紫色', '孙丽'],
      ['2025-03-06 08:00', '氛围灯我喜欢绿色', '刘洋'],
    ],
    asked: ['氛围灯换成我最喜欢的', '孙丽'],
    wants: ['light.ambient_color=purple'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [['2025-04-05 08:00', '我的方向盘加热设在5档最舒服', '孙丽']],
    asked: ['方向盘加热比平时高两档', '孙丽'],
    wants: ['steering_wheel.heating_level=7'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-05-05 08:00', '陌生的路我要详细的导航播报', '刘洋'],
      ['2025-05-06 08:00', '上下班的路导航静音就行', '刘洋'],
    ],
    asked: ['这条路我没走过，导航播报照我的习惯', '刘洋'],
    wants: ['navigation.voice_mode=detailed'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-05-15 08:00', '仪表盘我习惯用24小时制', '孙丽'],
      ['2025-05-16 08:00', '仪表盘换成12小时制', '刘洋'],
    ],
    asked: ['仪表盘时间改回我习惯的', '孙丽'],
    wants: ['instrument_panel.time_format=24h'],
  },
  {
    names: ['刘洋', '孙丽'],
    told: [
      ['2025-06-05 08:00', '我做手术之前风量一直用5', '刘洋'],
      ['2025-06-06 08:00', '手术后怕风，风量用2', '刘洋'],
    ],
    asked: ['风量开到手术之前的', '刘洋'],
    wants: ['air_conditioner.fan_speed=5'],
  },
]
