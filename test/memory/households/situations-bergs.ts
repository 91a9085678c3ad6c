import type { Household } from './household.ts'

const BERGS = ['Karin Berg', 'Stefan Berg', 'Luis Ortega'] as const

/** A situation is told rather than a setting named: what the Bergs did in the like situation is meant. */
export const SITUATIONS_BERGS: readonly Household[] = [
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
]
