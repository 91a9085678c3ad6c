import type { Household } from './household.ts'

/** A life changes and a habit with it: the way that belongs to the time that is spoken of counts. */
export const CHANGES_OVER_TIME: readonly Household[] = [
  {
    names: ['Lydia Frost', 'Hamid Rahimi', 'Joel Banks'],
    told: [
      [
        '2025-01-10 08:00',
        "Lydia Frost told Hamid Rahimi: 'I love a blue cabin in the mornings.' She set the ambient light to blue.",
      ],
      [
        '2025-03-10 08:00',
        "Lydia Frost told Hamid Rahimi: 'I've grown tired of blue. Orange is my morning colour now.' She set the ambient light to orange.",
      ],
    ],
    asked: [
      "At 8:00 AM, Lydia Frost felt nostalgic. She told the car: 'Let's have the morning light from the beginning of the year.'",
    ],
    wants: ['light.ambient_color=blue'],
  },
  {
    names: ['Connie Reed', 'Youssef Amari', 'Bert Olsen'],
    told: [
      [
        '2025-03-01 18:00',
        "Connie Reed told Bert Olsen: 'My commute station is City Talk, volume 30.' She set the radio volume to 30.",
      ],
      [
        '2025-04-01 18:00',
        "Connie Reed got new hearing aids. She told Bert Olsen: '30 booms now. 18 is plenty.' She set the radio volume to 18.",
      ],
    ],
    asked: [
      "At 6:00 PM, Connie Reed had forgotten her hearing aids at home. She told the car: 'Radio as loud as before I had them.'",
    ],
    wants: ['radio.volume=30'],
  },
  {
    names: ['Maja Zielinska', 'Oscar Lund', 'Trevor Nash'],
    told: [
      [
        '2025-04-01 21:00',
        'Maja Zielinska was driving at night with tired eyes and set the centre screen brightness to 15.',
      ],
      [
        '2025-04-03 12:00',
        'Maja Zielinska prefers the centre screen at 70 during the day. She set it to 70.',
      ],
    ],
    asked: [
      "At 12:00 PM, Maja Zielinska was driving in bright sunshine and could barely see the centre screen. She told the car: 'Screen back to my daytime level.'",
    ],
    wants: ['center_display.brightness=70'],
  },
  {
    names: ['Priscilla Dunn', 'Faisal Noor', 'Grant Weber'],
    told: [
      [
        '2025-02-01 08:00',
        "Priscilla Dunn told Grant Weber: 'I always have the airflow on my feet, they freeze.' She set the air direction to feet.",
      ],
      [
        '2025-05-01 08:00',
        "Priscilla Dunn told Grant Weber: 'It's warm enough, from now on it can blow at my face.' She set the air direction to face.",
      ],
      ['2025-05-10 08:00', 'Grant Weber drove and set the air direction to window.'],
    ],
    asked: [
      "At 8:00 AM, Priscilla Dunn was driving. She told the car: 'Airflow the way I switched to in May.'",
    ],
    wants: ['air_conditioner.air_direction=face'],
  },
  {
    names: ['Janet Hale', 'Vikram Das', 'Leo Martins'],
    told: [
      [
        '2025-03-01 07:00',
        "Janet Hale told Leo Martins: 'I use auto for the climate mode.' She set the AC mode to auto.",
      ],
      ['2025-03-20 07:00', 'Janet Hale drove through wildfire smoke. She switched the AC mode to purify.'],
    ],
    asked: [
      "At 7:00 AM, the sky was clear and Janet Hale drove to work. She told the car: 'Air's clean again, my standard mode.'",
    ],
    wants: ['air_conditioner.mode=auto'],
  },
  {
    names: ['Ivy Chambers', 'Dmitri Volkov', 'Pat Sweeney'],
    told: [
      [
        '2025-01-10 19:00',
        "Dmitri Volkov borrowed the car. He told the car: 'These dials are too dark.' He turned the instrument panel brightness up to 5.",
      ],
      [
        '2025-02-10 08:00',
        'Ivy Chambers was driving alone. She set the instrument panel brightness to 2, consistent with her profile.',
      ],
    ],
    asked: [
      "At 7:00 AM, Ivy Chambers got into the car to visit her mother. She noticed the glaring dials and told the car: 'Back to my dials.'",
    ],
    wants: ['instrument_panel.brightness=2'],
  },
  {
    names: ['Monty Rhodes', 'Bella Franz', 'Ling Wei'],
    told: [
      ['2025-03-10 08:00', 'Ling Wei was driving. She likes the temperature at 23. She set it to 23.'],
      [
        '2025-06-10 14:00',
        "Ling Wei told Bella Franz: 'It's boiling outside. 23 doesn't cool me enough, 20 for the summer.' She set it to 20.",
      ],
    ],
    asked: [
      "At 2:00 PM, Ling Wei started the car on a cool autumn day. She told the car: 'Summer is over, back to what I had in spring.'",
    ],
    wants: ['air_conditioner.temperature=23'],
  },
  {
    names: ['Greg Latham', 'Sonja Falk', 'Tariq Hussain'],
    told: [
      ['2025-03-05 08:00', 'Greg Latham set the steering wheel heating to 6 on February mornings.'],
      [
        '2025-03-28 08:00',
        "Greg Latham told Sonja Falk: 'Spring's here. Let's drop the wheel to 2.' He set the steering wheel heating to 2.",
      ],
    ],
    asked: [
      "At 8:00 AM, Greg Latham faced a sudden cold snap. He told the car: 'Double what I dropped it to in spring, plus nothing else.'",
    ],
    wants: ['steering_wheel.heating_level=4'],
  },
  {
    names: ['Olive Carr', 'Ernesto Vega', 'Hana Suzuki'],
    told: [
      [
        '2025-03-15 08:00',
        "Hana Suzuki told Ernesto Vega: 'I sit far back, 80.' She set the seat horizontal position to 80.",
      ],
      ['2025-04-15 08:00', 'Hana Suzuki had her leg in plaster and moved the seat to 100.'],
      ['2025-05-15 08:00', "Hana Suzuki told Ernesto Vega: 'Plaster's gone!'"],
    ],
    asked: [
      "At 8:00 AM, Hana Suzuki climbed in nimbly. She told the car: 'My seat distance, the healthy one.'",
    ],
    wants: ['seat.horizontal_position=80@driver'],
  },
  {
    names: ['Uma Kapoor', 'Lars Holm', 'Ricky Dale'],
    told: [
      [
        '2025-04-10 08:00',
        "Ricky Dale set the centre screen to English. He told Uma Kapoor: 'My Chinese isn't good enough yet.'",
      ],
      [
        '2025-06-10 08:00',
        "Ricky Dale told Uma Kapoor: 'I passed my Chinese exam, time to live it.' He set the centre screen language to Chinese.",
      ],
    ],
    asked: [
      "At 8:00 AM, Uma Kapoor had left the screen in English. Ricky Dale got in and told the car: 'I passed, remember? My language.'",
    ],
    wants: ['center_display.language=Chinese'],
  },
  {
    names: ['Roy Keane', 'Betty Long', 'Samir Aziz'],
    told: [
      [
        '2025-02-01 08:00',
        "Samir Aziz set the voice guidance to simple. He told Roy Keane: 'I know most roads here.'",
      ],
      [
        '2025-04-01 08:00',
        "Samir Aziz was transferred to another city. He told Betty Long: 'Everything's strange to me there, I need it detailed.' He set the voice guidance to detailed.",
      ],
      ['2025-06-01 08:00', "Samir Aziz told Roy Keane: 'I'm back home for good!'"],
    ],
    asked: [
      "At 8:00 AM, Samir Aziz drove in his home town. He told the car: 'Guide me as before the transfer.'",
    ],
    wants: ['navigation.voice_mode=simple'],
  },
  {
    names: ['Gina Ferri', 'Walter Kuhn', 'Adaeze Obi'],
    told: [
      [
        '2025-03-01 18:00',
        "Adaeze Obi told Gina Ferri: 'For the marathon I need leg support 90 after every run.' She set the leg support to 90.",
      ],
      [
        '2025-05-01 18:00',
        "Adaeze Obi told Gina Ferri: 'The marathon is over, I've stopped running. 40 is fine.' She set the leg support to 40.",
      ],
    ],
    asked: [
      "At 6:00 PM, Adaeze Obi was training for the marathon again. She told the car: 'Legs as in my marathon days.'",
    ],
    wants: ['seat.leg_support_height=90@driver'],
  },
  {
    names: ['Ute Sommer', 'Kabir Anand', 'Liz Page'],
    told: [
      [
        '2025-04-01 12:00',
        "Ute Sommer told Kabir Anand: 'While my dog is sick the rear windows stay at 30.' She set the rear windows to 30.",
      ],
      [
        '2025-04-20 12:00',
        "Ute Sommer told Kabir Anand: 'The dog is well again. Rear windows shut.' She closed the rear windows.",
      ],
    ],
    asked: [
      "At 12:00 PM, Ute Sommer drove with her dog, which was sick again. She told the car: 'Rear windows for a sick dog.'",
    ],
    wants: ['window.position=30@rear_left+rear_right'],
  },
  {
    names: ['Ivo Santos', 'Greta Lind', 'Paul Rees'],
    told: [
      [
        '2025-04-15 08:00',
        "Ivo Santos told Greta Lind: 'At 24 I'm comfortable.' He set the temperature to 24.",
      ],
      [
        '2025-05-15 08:00',
        "Ivo Santos lost twenty kilos. He told Greta Lind: 'I freeze at 24 these days, 26 it is.' He set the temperature to 26.",
      ],
    ],
    asked: ["At 8:00 AM, Ivo Santos got in. He told the car: 'Temperature for the new me.'"],
    wants: ['air_conditioner.temperature=26'],
  },
]
