import type { Household } from './household.ts'

/** Two like it differently: the way of the one who is meant counts. */
export const WHOSE_WAY: readonly Household[] = [
  {
    names: ['Annika Berg', 'Luther Cole', 'Miriam Katz'],
    told: [
      [
        '2025-02-01 08:00',
        "Annika Berg told Luther Cole: 'My steering wheel is at 3, I hate hot hands.' She set the steering wheel heating to 3.",
      ],
      [
        '2025-02-10 08:00',
        "Luther Cole borrowed the car. He told Miriam Katz: 'I want it sizzling.' He set the steering wheel heating to 9.",
      ],
    ],
    asked: [
      "At 8:00 AM, Annika Berg was driving Miriam Katz. The wheel was sizzling. Annika Berg told the car: 'Luther again! Fix the wheel for me.'",
    ],
    wants: ['steering_wheel.heating_level=3'],
  },
  {
    names: ['Derek Shaw', 'Ines Costa', 'Wanda Maier'],
    told: [
      [
        '2025-03-10 08:00',
        "Derek Shaw told Ines Costa: 'I set the temperature to 20 when I drive.' He set it to 20.",
      ],
      [
        '2025-03-12 08:00',
        "Wanda Maier was driving. She told Ines Costa: 'I'm anaemic, 27 or I shiver.' She set the temperature to 27.",
      ],
    ],
    asked: [
      "At 8:00 AM, Derek Shaw was driving Wanda Maier. He told her: 'You pick the climate today, your usual is fine with me.' He asked the car to set it.",
    ],
    wants: ['air_conditioner.temperature=27'],
  },
  {
    names: ['Rosa Lindt', 'Kwame Boateng', 'Elliot Grey'],
    told: [
      [
        '2025-04-10 17:00',
        "Rosa Lindt told Kwame Boateng: 'My eyes, please keep the dash at 1.' She set the instrument panel brightness to 1.",
      ],
      [
        '2025-04-15 17:00',
        "Kwame Boateng told Elliot Grey: 'I like the dash bright, 4.' He set the instrument panel brightness to 4.",
      ],
    ],
    asked: [
      "At 5:00 PM, Kwame Boateng was driving Rosa Lindt. Rosa Lindt said: 'Could you use something between your value and mine? Say, two above mine.' Kwame Boateng told the car: 'Rosa's dash brightness plus two.'",
    ],
    wants: ['instrument_panel.brightness=3'],
  },
  {
    names: ['Silke Engel', 'Dwayne Foster', 'Naomi Sato'],
    told: [
      ['2025-05-05 08:00', 'Silke Engel prefers the seat backrest angle at 40. She adjusted it to 40.'],
      ['2025-05-08 08:00', 'Dwayne Foster has a long torso. He set the backrest angle to 75.'],
    ],
    asked: [
      "At 8:00 AM, Silke Engel got into the driver's seat after Dwayne Foster had returned the car. She told the car: 'I'm practically lying here. Bring my back up to my spot.'",
    ],
    wants: ['seat.backrest_angle=40@driver'],
  },
  {
    names: ['Ben Archer', 'Lucia Moretti', 'Hank Doyle'],
    told: [
      [
        '2025-06-01 19:00',
        "Ben Archer told Lucia Moretti: 'Put the navigation at 65, I'm half deaf.' Lucia Moretti set the navigation volume to 65.",
      ],
      [
        '2025-06-03 19:00',
        "Lucia Moretti told Hank Doyle: 'I can't think with the sat nav above a whisper, 15.' She set the navigation volume to 15.",
      ],
    ],
    asked: [
      "At 7:00 PM, Lucia Moretti was driving on a route home. The sat nav was roaring from Ben's trip. She told the car: 'Down to a whisper.'",
    ],
    wants: ['navigation.volume=15'],
  },
  {
    names: ['Sheila Grant', 'Mateo Cruz', 'Andy Pope'],
    told: [
      [
        '2025-02-01 08:00',
        "Sheila Grant was driving Mateo Cruz. She told the car: 'Set the screen brightness to 80, that's my sweet spot.' The car adjusted the brightness.",
      ],
      [
        '2025-02-05 20:00',
        "Mateo Cruz borrowed the car with Andy Pope. Mateo moaned: 'A flashlight in my face.' He told the car: 'Brightness down to 25.'",
      ],
    ],
    asked: [
      "At 9:00 AM, Sheila Grant was driving Mateo Cruz. Sheila told Mateo: 'With your gloomy screen I can't see a thing, and I'm the driver.' She asked the car to restore her brightness.",
    ],
    wants: ['center_display.brightness=80'],
  },
  {
    names: ['Bob Lister', 'Yvonne Adler', 'Chen Hao'],
    told: [
      [
        '2025-03-01 07:00',
        "Yvonne Adler drove Bob Lister. Bob said: 'It's really bright out there.' Yvonne set the HUD brightness to 9 for the glare.",
      ],
      [
        '2025-03-05 07:00',
        "Yvonne Adler drove alone. She told the car: 'HUD at 5, as I like it.' She set it to 5.",
      ],
    ],
    asked: [
      "At 7:00 AM, Yvonne Adler was driving Bob Lister on an overcast day. Bob said: 'That display stings. Use the level you have when you're by yourself.'",
    ],
    wants: ['hud.brightness=5'],
  },
  {
    names: ['Tess Harmon', 'Igor Pavlov', 'Lola Diaz'],
    told: [
      [
        '2025-04-01 18:00',
        "Igor Pavlov drove Tess Harmon. He said: 'It's not that cold, 9 is roasting my fingers.' He set the steering wheel heating to 2.",
      ],
      [
        '2025-04-03 07:45',
        'Tess Harmon was driving alone to the gym. She set the steering wheel heating to 9, consistent with her profile preference.',
      ],
    ],
    asked: [
      "At 7:30 AM, Tess Harmon got into the driver's seat. She touched the wheel and said: 'Ice cold, brr.'",
    ],
    wants: ['steering_wheel.heating_level=9'],
  },
  {
    names: ['Vince Marlow', 'Agnes Thiel', 'Dev Anand'],
    told: [
      [
        '2025-04-15 18:00',
        "Agnes Thiel told Vince Marlow: 'Take me to Rosewood Market, my usual shop.' She navigated to Rosewood Market.",
      ],
      [
        '2025-04-18 18:00',
        "Dev Anand told Vince Marlow: 'I do my shopping at Quayside Plaza.' He navigated to Quayside Plaza.",
      ],
    ],
    asked: [
      "At 6:00 PM, Vince Marlow was driving Dev Anand. Vince told the car: 'Navigate to where Dev does his shopping.'",
    ],
    wants: ['navigation.destination=Quayside Plaza'],
  },
  {
    names: ['June Abbott', 'Kenji Mori', 'Rafael Sol'],
    told: [
      [
        '2025-05-01 19:00',
        "June Abbott told Kenji Mori: 'I play my films at 50.' She set the video volume to 50.",
      ],
      [
        '2025-05-03 19:00',
        "Kenji Mori told June Abbott: 'I have sensitive ears, films at 20.' He set the video volume to 20.",
      ],
    ],
    asked: [
      "At 7:00 PM, the car was parked and Kenji Mori and June Abbott watched a film. June said: 'Today we take the middle between us two.'",
    ],
    wants: ['video.volume=35'],
  },
  {
    names: ['Edna Cole', 'Bruno Sala', 'Mick Hayes'],
    told: [
      [
        '2025-02-10 18:00',
        "Mick Hayes told Edna Cole: 'Cyan is my brand colour, I always have it in the cabin.' He set the ambient light to cyan.",
      ],
      [
        '2025-02-15 18:00',
        "Bruno Sala told Mick Hayes: 'Orange for me, like a fireplace.' He set the ambient light to orange.",
      ],
    ],
    asked: ["At 6:00 PM, Edna Cole was driving Bruno Sala. She told the car: 'A fireplace for Bruno.'"],
    wants: ['light.ambient_color=orange'],
  },
  {
    names: ['Kate Burns', 'Lenny Fox', 'Yara Saleh'],
    told: [
      ['2025-03-10 18:00', 'Yara Saleh likes her podcasts at volume 33. She set the music volume to 33.'],
      ['2025-03-12 18:00', 'Lenny Fox drove Yara Saleh and set the music volume to 70 for rock.'],
    ],
    asked: [
      "At 6:00 PM, Yara Saleh was driving alone and opened a podcast. She told the car: 'Three quieter than I usually have my podcasts.'",
    ],
    wants: ['music.volume=30'],
  },
  {
    names: ['Theo Marsh', 'Ana Pinto', 'Gil Weber'],
    told: [
      ['2025-04-05 20:00', 'Gil Weber reads with the lamp at 4. He set the reading light brightness to 4.'],
      ['2025-04-08 20:00', 'Ana Pinto set the reading light brightness to 9 for her embroidery.'],
    ],
    asked: [
      "At 8:00 PM, Ana Pinto was in the passenger seat with her embroidery while Theo Marsh drove. She said: 'I need my light, please.'",
    ],
    wants: ['light.reading_brightness=9@passenger'],
  },
  {
    names: ['Rita Hale', 'Hugh Dorn', 'Mei Lin'],
    told: [
      [
        '2025-04-20 08:00',
        "Hugh Dorn sets the seat height to 80. He said: 'I want to look down on traffic.'",
      ],
      ['2025-04-22 08:00', 'Rita Hale set the seat height to 25, consistent with her profile.'],
    ],
    asked: [
      "At 8:00 AM, Rita Hale drove after Hugh Dorn. Her head touched the ceiling. She told the car: 'Down to my height.'",
    ],
    wants: ['seat.vertical_position=25@driver'],
  },
  {
    names: ['Ollie Grant', 'Sana Mir', 'Jack Todd'],
    told: [
      [
        '2025-05-05 08:00',
        "Jack Todd told Ollie Grant: 'Purify, I have asthma.' He set the AC mode to purify.",
      ],
      ['2025-05-08 08:00', "Ollie Grant told Jack Todd: 'I run it on auto.' He set the AC mode to auto."],
    ],
    asked: [
      "At 8:00 AM, Ollie Grant was driving Jack Todd, who was wheezing. Ollie Grant told the car: 'Set the climate mode for his asthma.'",
    ],
    wants: ['air_conditioner.mode=purify'],
  },
]
