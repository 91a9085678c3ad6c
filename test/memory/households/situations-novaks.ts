import type { Household } from './household.ts'

const NOVAKS = ['Pavel Novak', 'Irene Novak', 'Tom Reed'] as const

/** A situation is told rather than a setting named: what the Novaks did in the like situation is meant. */
export const SITUATIONS_NOVAKS: readonly Household[] = [
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
]
