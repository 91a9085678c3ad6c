import type { Household } from './household.ts'

/** Somebody erred or was misunderstood and was put right: what is right in the end counts. */
export const CORRECTIONS: readonly Household[] = [
  {
    names: ['Harold Finch', 'Denise Cooper', 'Ramon Ortiz'],
    told: [
      [
        '2025-03-02 07:10',
        "Harold Finch was driving alone. He told the car: 'Warm up the wheel, level 10.' After a few minutes he said: 'Ouch, that's a branding iron. Take it to 6.' The car set steering wheel heating to 6.",
      ],
    ],
    asked: [
      "At 7:15 AM, Harold Finch was driving Denise Cooper on a freezing day. He told her: 'Last time I overdid it with the wheel.' He asked the car to heat it the way he corrected it.",
    ],
    wants: ['steering_wheel.heating_level=6'],
  },
  {
    names: ['Meg Sutton', 'Ali Demir', 'Otis Brown'],
    told: [
      [
        '2025-04-01 08:00',
        "Meg Sutton told the car: 'Set the HUD brightness to 3.' She complained: 'Now I see nothing. 3 is for bats. Make it 7.' The car set it to 7.",
      ],
    ],
    asked: [
      "At 8:00 AM, Meg Sutton was driving Otis Brown. The HUD was at 3 again. She told the car: 'Not for bats, please. One level above what I fixed it to.'",
    ],
    wants: ['hud.brightness=8'],
  },
  {
    names: ['Meg Sutton', 'Ali Demir', 'Otis Brown'],
    told: [
      [
        '2025-04-10 20:00',
        "Otis Brown told Meg Sutton: 'I said I like the temperature at 19, but that thermometer at home runs high. In the car 22 feels like it.' He set the temperature to 22.",
      ],
    ],
    asked: ["At 8:00 PM, Otis Brown was driving. He told the car: 'Climate to my corrected value.'"],
    wants: ['air_conditioner.temperature=22'],
  },
  {
    names: ['Nadine Vogt', 'Chris Yang', 'Paulo Reis'],
    told: [
      [
        '2025-05-05 08:00',
        "Paulo Reis adjusted the seat leg support to 90. He noted: 'Recommended by the manual.'",
      ],
      [
        '2025-05-06 18:00',
        "Paulo Reis told the car: 'The manual is wrong, my calves went numb. Down to 50.' The car lowered the leg support to 50.",
      ],
    ],
    asked: [
      "At 6:00 PM, Paulo Reis got behind the wheel. Nadine Vogt had changed everything. He told the car: 'Put my leg rest where my calves stay alive.'",
    ],
    wants: ['seat.leg_support_height=50@driver'],
  },
  {
    names: ['Erika Braun', 'Tony Marino', 'Suresh Patel'],
    told: [
      [
        '2025-05-15 15:00',
        "Tony Marino told the car: 'Switch the map to 3d.' He got confused at a flyover and told the car: 'My mistake, back to 2d, flat is what works for me.' The car set the map view to 2d.",
      ],
      ['2025-05-20 15:00', 'Suresh Patel drove and chose the heading_up view.'],
    ],
    asked: [
      "At 3:00 PM, Tony Marino approached the flyover maze. He told the car: 'The map I can actually read.'",
    ],
    wants: ['navigation.map_view=2d'],
  },
  {
    names: ['Gail Porter', 'Stefan Ilic', 'Beatriz Lima'],
    told: [
      [
        '2025-06-01 07:00',
        "Gail Porter said: 'It's misty on the glass.' The car set the air conditioner mode to dehumidify. Gail Porter corrected: 'I need the windscreen cleared, that's defog.' The car set the mode to defog.",
      ],
    ],
    asked: ["At 7:00 AM, Gail Porter set off. She said: 'The glass is misty again.'"],
    wants: ['air_conditioner.mode=defog'],
  },
  {
    names: ['Gail Porter', 'Stefan Ilic', 'Beatriz Lima'],
    told: [
      [
        '2025-06-10 08:00',
        "Beatriz Lima set her seat ventilation to 5. She told Gail Porter: 'That gave me a stiff neck, I should have listened to you. 2 from now on.' She set the ventilation speed to 2.",
      ],
    ],
    asked: [
      "At 1:00 PM, Beatriz Lima drove through the midday heat. She told the car: 'Cool my seat, but no stiff neck this time.'",
    ],
    wants: ['seat.ventilation_level=2@driver'],
  },
  {
    names: ['Arthur Bell', 'Monica Reyes', 'Ethan Wright'],
    told: [
      [
        '2025-01-20 09:00',
        "Monica Reyes told the car: 'Pull the cushion out to 70.' The car extended the cushion to 70.",
      ],
      [
        '2025-02-20 18:00',
        "Monica Reyes told Ethan Wright: '70 cuts off my blood flow. That was a bad idea.' She shortened the cushion extension to 35.",
      ],
    ],
    asked: [
      "At 9:01 AM, Monica Reyes added at once: 'Stop, not that far, I remember now how that pinched. Use the length I found afterwards.'",
    ],
    wants: ['seat.cushion_extension=35@driver'],
  },
  {
    names: ['Claire Dupont', 'Nathan Hill', 'Bruce Tan'],
    told: [
      [
        '2025-03-10 17:00',
        "Nathan Hill corrected the car: 'That was way too detailed, it never stops talking. Just the essentials.' The car switched to simple mode.",
      ],
    ],
    asked: [
      "At 5:15 PM, Nathan Hill was driving home through a few side streets. He told the car: 'Guide me, but you know how much talk I can take.'",
    ],
    wants: ['navigation.voice_mode=simple'],
  },
  {
    names: ['Ursula Kern', 'Felix Amado', 'Dean Fox'],
    told: [
      [
        '2025-04-10 08:00',
        "Ursula Kern was driving. She told the car: 'Wheel heating off, I'm fine.' Two minutes later Ursula complained: 'I spoke too soon. On again, at 5.' The car set the steering wheel heating to 5.",
      ],
    ],
    asked: [
      "At 8:00 AM, Ursula Kern took off her gloves in the cold car. She told the car: 'Don't ask me twice, do what I ended up with.'",
    ],
    wants: ['steering_wheel.heating_level=5'],
  },
  {
    names: ['Ursula Kern', 'Felix Amado', 'Dean Fox'],
    told: [
      [
        '2025-04-20 20:00',
        "Dean Fox said: 'Play the next songs by chance.' After three ballads he said: 'This isn't a good mix. Just repeat the list from the top.' The car set the play mode to list_loop.",
      ],
    ],
    asked: [
      "At 8:00 PM, Dean Fox switched on the music for the drive home. He told the car: 'No chance this time. The mode I fell back on.'",
    ],
    wants: ['music.play_mode=list_loop'],
  },
  {
    names: ['Helga Thorsen', 'Mick Rourke', 'Ana Lucia'],
    told: [
      [
        '2025-05-10 08:00',
        "Ana Lucia moved the mirrors' horizontal position to 20. She noted: 'I read somewhere that's safest.'",
      ],
      [
        '2025-05-11 08:00',
        "Ana Lucia nearly hit a cyclist. She told Helga Thorsen: 'That advice was rubbish. 55 shows me the whole lane.' She set the horizontal position to 55.",
      ],
    ],
    asked: [
      "At 8:00 AM, Ana Lucia looked at the side mirror, which Mick Rourke had twisted. She told the car: 'I want to see the whole lane.'",
    ],
    wants: ['mirror.horizontal_position=55'],
  },
  {
    names: ['Karl Jensen', 'Padma Iyer', 'Rhys Morgan'],
    told: [
      [
        '2025-06-01 21:00',
        "Rhys Morgan told the car: 'Switch on the high beam.' An oncoming driver flashed. Rhys Morgan said: 'My fault, there's traffic. The car should decide by itself.' The car enabled the auto headlights.",
      ],
    ],
    asked: [
      "At 9:00 PM, Rhys Morgan drove down the same busy country road in the dark. He told the car: 'I don't want to be flashed at again.'",
    ],
    wants: ['light.auto_headlight=true'],
  },
  {
    names: ['Clive Barker', 'Mona Lewis', 'Hiro Tanaka'],
    told: [
      [
        '2025-02-10 19:00',
        "Mona Lewis told the car: 'Show me the big picture.' The car set the map zoom to 2. Mona Lewis said: 'I meant a bigger picture, closer! Zoom to 8.' The car set the map zoom to 8.",
      ],
    ],
    asked: [
      "At 7:00 PM, Mona Lewis entered the roundabout chaos. She told the car: 'The big picture, as I explained it.'",
    ],
    wants: ['navigation.map_zoom=8'],
  },
  {
    names: ['Fay Winter', 'Jorge Blanco', 'Ned Stark'],
    told: [
      [
        '2025-03-01 08:00',
        "Fay Winter told Jorge Blanco: 'I wrote down 40 for my backrest, but that is the number for my office chair. In here it's 58.' She set the backrest angle to 58.",
      ],
    ],
    asked: [
      "At 8:00 AM, Fay Winter got behind the wheel after Ned Stark. She said: 'Straighten me up to my car number, not the office one.'",
    ],
    wants: ['seat.backrest_angle=58@driver'],
  },
  {
    names: ['Fay Winter', 'Jorge Blanco', 'Ned Stark'],
    told: [
      [
        '2025-03-10 17:00',
        "Ned Stark told Fay Winter: 'I always bragged that I sit at seat height 20 like a racer. Honestly I can't see over the bonnet, 45 is the truth.' He set the seat height to 45.",
      ],
    ],
    asked: [
      "At 5:00 PM, Ned Stark started driving and couldn't see over the bonnet. He told the car: 'The honest height.'",
    ],
    wants: ['seat.vertical_position=45@driver'],
  },
  {
    names: ['Lena Moss', 'Victor Hahn', 'Amy Tran'],
    told: [
      [
        '2025-03-25 09:00',
        "Victor Hahn set the air direction to window by mistake. He said: 'Not the window, my feet!' He set the air direction to feet.",
      ],
    ],
    asked: [
      "At 9:00 AM, Victor Hahn's toes were icy. He told the car: 'Air, and not by mistake on the glass this time.'",
    ],
    wants: ['air_conditioner.air_direction=feet'],
  },
  {
    names: ['Sid Lowe', 'Pia Krause', 'Omar Nadeem'],
    told: [
      [
        '2025-04-10 18:00',
        "Sid Lowe drove with the fan at 8. He told Pia Krause: 'I thought I liked a gale, but my eyes dry out.' He lowered it to 4.",
      ],
    ],
    asked: ["At 6:00 PM, Sid Lowe switched the air on. He told the car: 'Fan, kind to my eyes.'"],
    wants: ['air_conditioner.fan_speed=4'],
  },
  {
    names: ['Tilda Brooks', 'Marek Nowak', 'Jess Kim'],
    told: [
      [
        '2025-05-01 19:00',
        "Tilda Brooks said: 'I need a pick-me-up.' The car started the massage. Tilda Brooks laughed: 'Oh no, that sends me to sleep! A pick-me-up is red light for me.' She set the ambient light to red.",
      ],
    ],
    asked: [
      "At 7:00 PM, Tilda Brooks was tired after a long shift and told the car: 'A pick-me-up, please.'",
    ],
    wants: ['light.ambient_color=red'],
  },
  {
    names: ['Tilda Brooks', 'Marek Nowak', 'Jess Kim'],
    told: [
      [
        '2025-05-10 08:00',
        "Jess Kim told the car: 'Mute the guidance.' At the next fork she shouted: 'I was wrong, say something! Simple will do.' The car switched the voice guidance to simple.",
      ],
    ],
    asked: [
      "At 8:00 AM, Jess Kim drove the route with the tricky fork. She told the car: 'Guidance as corrected at the fork.'",
    ],
    wants: ['navigation.voice_mode=simple'],
  },
]
