import type { Household } from './household.ts'

/** A setting is named: how is it liked by whoever asks, or by the one asked for? */
export const SETTINGS_NAMED: readonly Household[] = [
  {
    names: ['Marta', 'Owen', 'Priya'],
    told: [
      [
        '2025-02-03 08:10',
        "Marta told Owen while driving: 'I like the head-up display low, at about 3, otherwise it sits on the bonnet.' Marta set the HUD height to 3.",
      ],
      [
        '2025-02-20 18:00',
        "Owen borrowed the car. He said: 'I can't see it down there.' Owen raised the HUD height to 7.",
      ],
    ],
    asked: [
      "At 8:00 AM, Marta got into the driver's seat. She told the car: 'Put the head-up display back where I like it.'",
    ],
    wants: ['hud.height=3'],
  },
  {
    names: ['Marta', 'Owen', 'Priya'],
    told: [
      [
        '2025-03-01 21:00',
        "Priya was driving at night and said: 'At night I keep the dashboard at brightness 2, anything more dazzles me.'",
      ],
      ['2025-03-04 13:00', 'Priya drove to lunch in bright sun and set the dashboard brightness to 5.'],
    ],
    asked: [
      "At 10:30 PM, Priya was driving home. She told the car: 'The dashboard is dazzling me, set it how I have it at this hour.'",
    ],
    wants: ['instrument_panel.brightness=2'],
  },
  {
    names: ['Helen', 'Victor', 'Noah'],
    told: [
      [
        '2025-01-10 07:30',
        "Victor told Helen: 'My lower back likes the backrest at 65.' Victor set his backrest angle to 65.",
      ],
      [
        '2025-02-12 07:30',
        "Victor had an operation on his hip. He said: 'For the next weeks I have to sit upright.' He set the backrest to 90.",
      ],
      ['2025-04-02 07:30', "Victor said to the car: 'The hip has healed, I can lean back again.'"],
    ],
    asked: [
      "At 7:45 AM, Victor got in alone and said: 'Set my backrest the way it was before the operation.'",
    ],
    wants: ['seat.backrest_angle=65'],
  },
  {
    names: ['Helen', 'Victor', 'Noah'],
    told: [
      ['2025-03-05 15:00', "Helen told Victor: 'Noah always falls asleep when the ambient light is purple.'"],
      ['2025-03-09 19:00', 'Victor set the ambient light to white because he was looking for his keys.'],
    ],
    asked: [
      "At 7:00 PM, Helen was driving Noah home and Noah was overtired. Helen told the car: 'Use the light that makes him fall asleep.'",
    ],
    wants: ['light.ambient_color=purple'],
  },
  {
    names: ['Carlos', 'Emily', 'Ruth'],
    told: [
      [
        '2025-05-02 09:00',
        "Carlos told Emily: 'When I drive through the tunnel district I always put the air on inside circulation because of the exhaust.'",
      ],
      ['2025-05-06 09:00', 'Carlos drove along the coast and set the circulation to outside.'],
    ],
    asked: [
      "At 9:00 AM, Carlos was driving Emily. He pointed ahead and said: 'There are the tunnels again, do the usual with the air.'",
    ],
    wants: ['air_conditioner.circulation=inside'],
  },
  {
    names: ['Carlos', 'Emily', 'Ruth'],
    told: [
      [
        '2025-05-10 12:00',
        "Ruth said: 'I want the massage on level 2, please.' Ruth set the seat massage to level 2.",
      ],
      [
        '2025-05-17 12:00',
        "Ruth groaned: 'Level 2 is too strong for my shoulders, 1 is right.' She lowered the massage level to 1.",
      ],
    ],
    asked: [
      "At 1:00 PM, Ruth sat down in the driver's seat and said: 'A massage would be lovely, as usual.'",
    ],
    wants: ['seat.massage_level=1'],
  },
  {
    names: ['Ingrid', 'Paul', 'Sam'],
    told: [
      [
        '2025-06-01 10:00',
        "Ingrid told Paul: 'I put the volume of the music at 18, no more.' She set the music volume to 18.",
      ],
      [
        '2025-06-08 10:00',
        "Paul told Ingrid: 'For road trips with Sam we turn it up to 35.' Paul set the music volume to 35.",
      ],
    ],
    asked: [
      "At 10:00 AM, Paul was driving Sam on a road trip. He told the car: 'Sam's here, music at our road trip level.'",
    ],
    wants: ['music.volume=35'],
  },
  {
    names: ['Ingrid', 'Paul', 'Sam'],
    told: [
      ['2025-06-01 10:00', "Ingrid set the navigation volume to 20 and said: 'That is loud enough for me.'"],
      ['2025-06-15 10:00', "Sam told Paul: 'I need the navigation voice at 60, my ears are bad.'"],
    ],
    asked: [
      "At 11:00 AM, Sam was driving Ingrid. Ingrid told the car: 'Make the directions as loud as Sam needs them.'",
    ],
    wants: ['navigation.volume=60'],
  },
  {
    names: ['Tanya', 'Leo', 'Grace'],
    told: [
      ['2025-02-01 08:00', "Tanya told the car: 'Seat heating on 3 when it's below zero.'"],
      ['2025-02-10 08:00', 'It was 8 degrees. Tanya set the seat heating to 1.'],
    ],
    asked: [
      "At 7:30 AM, it was minus 6 degrees outside. Tanya got into the driver's seat and said: 'Brr, my seat please.'",
    ],
    wants: ['seat.heating_level=3@driver'],
  },
  {
    names: ['Tanya', 'Leo', 'Grace'],
    told: [
      [
        '2025-03-02 17:00',
        "Leo told Grace: 'I love driving with the windows a third open, 30 percent.' Leo set the windows to 30.",
      ],
      ['2025-03-12 17:00', "Grace said: 'The wind ruins my hair, I want them shut.' She closed the windows."],
    ],
    asked: ["At 5:00 PM, Leo was driving alone. He said: 'Open the windows the way I love them.'"],
    wants: ['window.position=30'],
  },
  {
    names: ['Fatima', 'George', 'Lily'],
    told: [
      [
        '2025-04-01 09:00',
        "Fatima told George: 'I call it cinema mode when the overhead screen is at brightness 1.'",
      ],
      ['2025-04-03 09:00', 'George set the overhead screen brightness to 4 to read a document.'],
    ],
    asked: ["At 8:00 PM, Fatima told the car: 'Cinema mode, please.'"],
    wants: ['overhead_screen.brightness=1'],
  },
  {
    names: ['Fatima', 'George', 'Lily'],
    told: [
      [
        '2025-04-08 09:00',
        "George told Lily: 'I read the clock as 24 hours, everything else confuses me.' He set the instrument panel time format to 24h.",
      ],
      [
        '2025-04-20 09:00',
        "Lily said: 'I'm American, I need 12-hour time.' Lily changed the instrument panel to 12h.",
      ],
    ],
    asked: [
      "At 9:00 AM, George got behind the wheel after Lily. He said: 'What time is that supposed to be? Set the clock on the panel back for me.'",
    ],
    wants: ['instrument_panel.time_format=24h'],
  },
  {
    names: ['Dmitri', 'Anna', 'Kofi'],
    told: [
      ['2025-05-01 08:00', "Dmitri told Anna: 'My steering wheel heating is best at 6.'"],
      ['2025-05-05 08:00', 'Anna set the steering wheel heating to 9 because her fingers were numb.'],
    ],
    asked: [
      "At 7:00 AM, Anna was driving. She told the car: 'Warm the wheel, but two below what I had when my fingers were numb.'",
    ],
    wants: ['steering_wheel.heating_level=7'],
  },
  {
    names: ['Dmitri', 'Anna', 'Kofi'],
    told: [
      ['2025-05-11 14:00', "Kofi told Dmitri: 'I open the boot only to 60, our garage ceiling is low.'"],
      ['2025-05-15 14:00', 'Anna opened the trunk fully to load a wardrobe.'],
    ],
    asked: ["At 6:00 PM, Kofi parked in his garage. He told the car: 'Open the boot, mind the ceiling.'"],
    wants: ['trunk.position=60'],
  },
  {
    names: ['Mei', 'Robert', 'Jack'],
    told: [
      [
        '2025-06-02 08:00',
        "Mei told Robert: 'On routes I know I want the guidance simple.' She set the voice mode to simple.",
      ],
      [
        '2025-06-09 08:00',
        "Mei drove to an unknown city and said: 'Here I need every detail.' She switched the voice guidance to detailed.",
      ],
    ],
    asked: [
      "At 8:00 AM, Mei was on her daily commute. She told the car: 'I know this road by heart, adjust the guidance.'",
    ],
    wants: ['navigation.voice_mode=simple'],
  },
  {
    names: ['Mei', 'Robert', 'Jack'],
    told: [
      ['2025-06-20 13:00', "Robert told the car: 'In heavy rain I run the wipers at 4.'"],
      ['2025-06-22 13:00', 'Robert drove in a drizzle and set the wipers to 2.'],
    ],
    asked: ["At 1:00 PM, a cloudburst came down. Robert said: 'It's bucketing down, wipers!'"],
    wants: ['wiper.speed=4'],
  },
  {
    names: ['Sofia', 'Ben', 'Amir'],
    told: [
      ['2025-01-15 08:00', "Ben told Sofia: 'I set the temperature to 23, that's my comfort zone.'"],
      [
        '2025-01-20 08:00',
        "Sofia told Ben: 'For me it's 19, I'm always hot.' Sofia set the temperature to 19.",
      ],
    ],
    asked: [
      "At 8:00 AM, Sofia was driving Ben. Sofia said: 'Let's meet in the middle between your temperature and mine.'",
    ],
    wants: ['air_conditioner.temperature=21'],
  },
  {
    names: ['Sofia', 'Ben', 'Amir'],
    told: [
      [
        '2025-02-15 08:00',
        "Amir told Ben: 'I prefer the map in 2D, 3D makes me sick.' Amir set the map view to 2d.",
      ],
      ['2025-02-18 08:00', 'Ben switched the map to 3D to show Sofia the skyline.'],
    ],
    asked: ["At 8:00 AM, Amir was driving. He said: 'Ugh, this view makes me sick again. Change the map.'"],
    wants: ['navigation.map_view=2d'],
  },
  {
    names: ['Clara', 'Hugo', 'Nina'],
    told: [
      ['2025-03-15 08:00', "Hugo told Clara: 'When I play with the band I want the list on shuffle.'"],
      [
        '2025-03-16 08:00',
        'Clara set the play mode to single loop because her daughter wanted the same song again and again.',
      ],
    ],
    asked: [
      "At 4:00 PM, Clara was driving Nina, her daughter. Nina shouted: 'Again, again!' Clara told the car: 'You know how she likes the songs played.'",
    ],
    wants: ['music.play_mode=single_loop'],
  },
  {
    names: ['Clara', 'Hugo', 'Nina'],
    told: [
      ['2025-04-15 08:00', "Clara told Hugo: 'I always lock the fuel cap when I park in the city.'"],
      ['2025-04-18 08:00', 'Hugo unlocked the fuel port at the petrol station.'],
    ],
    asked: [
      "At 3:00 PM, Clara parked the car in the city centre. She told the car: 'Do the usual with the fuel cap.'",
    ],
    wants: ['fuel_port.lock=true'],
  },
  {
    names: ['Yusuf', 'Tess', 'Olga'],
    told: [
      [
        '2025-05-15 08:00',
        "Yusuf told Tess: 'Keep the air off my face, I like it on my feet.' Yusuf set the airflow to the feet.",
      ],
      [
        '2025-05-25 08:00',
        "Tess told Yusuf: 'My windscreen keeps fogging.' Tess directed the air to the window.",
      ],
    ],
    asked: ["At 8:00 AM, Yusuf was driving alone. He said: 'Air where I like it, please.'"],
    wants: ['air_conditioner.air_direction=feet'],
  },
  {
    names: ['Yusuf', 'Tess', 'Olga'],
    told: [
      [
        '2025-05-15 08:00',
        "Olga told the car: 'I sit quite far back, 80 or so.' Olga set the seat position to 80.",
      ],
      [
        '2025-06-01 08:00',
        "Olga said: 'Sorry, I mixed that up, 80 was for my long-legged brother. Mine is 55.'",
      ],
    ],
    asked: ["At 8:00 AM, Olga got into the driver's seat. She said: 'Move the seat to my position.'"],
    wants: ['seat.horizontal_position=55'],
  },
  {
    names: ['Ravi', 'Julie', 'Max'],
    told: [
      ['2025-02-05 08:00', "Julie told Ravi: 'Nothing beats fan speed 3 for me.' Julie set the fan to 3."],
      ['2025-02-25 08:00', "Julie had a fever and set the fan to 0. She said: 'Only until I'm well.'"],
    ],
    asked: ["At 8:00 AM, Julie was healthy again. She told the car: 'Fan back to my normal, please.'"],
    wants: ['air_conditioner.fan_speed=3'],
  },
  {
    names: ['Ravi', 'Julie', 'Max'],
    told: [
      ['2025-03-05 20:00', "Max told Julie: 'Put the video at 480p, my data plan is tiny.'"],
      [
        '2025-03-25 20:00',
        "Max said: 'I've got unlimited data now, from now on it's 1080p.' Max set the video quality to 1080p.",
      ],
    ],
    asked: ["At 8:00 PM, Max was waiting at the school. He told the car: 'Video on, in my quality.'"],
    wants: ['video.quality=1080p'],
  },
  {
    names: ['Ravi', 'Julie', 'Max'],
    told: [
      [
        '2025-04-05 20:00',
        "Ravi told Max: 'When my mother rides with us, lock the child locks on the windows, she presses everything.'",
      ],
    ],
    asked: [
      "At 2:00 PM, Ravi was driving with his mother on the back seat. He said: 'Mum's aboard, the windows please.'",
    ],
    wants: ['window.child_lock=true'],
  },
  {
    names: ['Elena', 'Marcus', 'Joy'],
    told: [
      [
        '2025-01-05 08:00',
        "Marcus told Elena: 'I fold the mirrors automatically when I lock, the street is narrow.' He turned on auto fold.",
      ],
      [
        '2025-01-15 08:00',
        'Elena turned off the automatic mirror folding because one mirror was being repaired.',
      ],
    ],
    asked: ["At 9:00 PM, Marcus parked in his narrow street. He said: 'Mirrors as always when I lock.'"],
    wants: ['mirror.auto_fold_on_lock=true'],
  },
  {
    names: ['Elena', 'Marcus', 'Joy'],
    told: [
      ['2025-02-05 12:00', "Joy told Elena: 'I like the sunroof half open, 50, when the sun is out.'"],
      ['2025-02-09 12:00', 'Joy closed the sunroof because of a sandstorm.'],
    ],
    asked: [
      "At 12:00 PM, it was a sunny day. Joy was driving and said: 'Some sky, please, as I like it in this weather.'",
    ],
    wants: ['sunroof.position=50'],
  },
  {
    names: ['Elena', 'Marcus', 'Joy'],
    told: [
      ['2025-03-05 12:00', "Elena told Joy: 'Connect my phone by Bluetooth as soon as I get in.'"],
      ['2025-03-15 12:00', 'Joy disconnected the Bluetooth because she wanted peace.'],
    ],
    asked: ["At 12:00 PM, Elena got in. She told the car: 'My phone, as always.'"],
    wants: ['bluetooth.connected=true'],
  },
  {
    names: ['Peter', 'Wanda', 'Ali'],
    told: [
      ['2025-04-10 08:00', "Wanda told Peter: 'My reading lamp must be at 8, my eyes are getting old.'"],
      ['2025-04-12 08:00', 'Ali set his reading light to 3.'],
    ],
    asked: [
      "At 9:00 PM, Peter was driving Wanda, who sat beside him. Wanda said: 'I want to read my book. Set my lamp, but one less than usual.'",
    ],
    wants: ['light.reading_brightness=7'],
  },
  {
    names: ['Peter', 'Wanda', 'Ali'],
    told: [
      [
        '2025-05-10 08:00',
        "Ali told Wanda: 'I like the centre screen at 40, it's easier on my battery nerves.'",
      ],
      ['2025-05-22 08:00', "Peter told Ali: 'Centre screen at 75 or I can't see a thing.'"],
    ],
    asked: [
      "At 9:00 AM, Wanda was driving Ali. Ali asked: 'Wanda, could you set the centre screen the way Peter wants it? I'd like to show him a photo.'",
    ],
    wants: ['center_display.brightness=75'],
  },
]
