import type { Household } from './household.ts'

const HALLS = ['Dora Hall', 'Miles Hall', 'Chen Wei'] as const

/** A situation is told rather than a setting named: what the Halls did in the like situation is meant. */
export const SITUATIONS_HALLS: readonly Household[] = [
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
]
