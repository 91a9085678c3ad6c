import type { Household } from './household.ts'

/** What holds under circumstances, measured or told, and what goes by a name of its own. */
export const CIRCUMSTANCES: readonly Household[] = [
  {
    names: ['Mara Lindqvist', 'Otis Brandt', 'Priya Nair'],
    told: [
      [
        '2025-02-03 07:40',
        "Mara Lindqvist was scraping ice off the windscreen. She told Otis: 'Below zero I want the wheel rim toasty, put it on 7.' She set the steering wheel heating to 7.",
      ],
      [
        '2025-02-20 09:00',
        "Mara drove Priya in mild weather. She said: 'Three is plenty today.' She set the steering wheel heating to 3.",
      ],
    ],
    asked: [
      "At 7:20 AM, the thermometer on the garage wall read minus six. Mara got in, rubbing her hands, and told the car: 'Do my rim the way I like it in a frost.'",
    ],
    wants: ['steering_wheel.heating_level=7'],
  },
  {
    names: ['Mara Lindqvist', 'Otis Brandt', 'Priya Nair'],
    told: [
      [
        '2025-04-10 13:00',
        "Priya told Otis: 'In bright sun I can't read the windscreen projection unless it's at 9.' She set the HUD brightness to 9.",
      ],
      [
        '2025-04-18 20:30',
        "Priya was driving after dark. She said: 'That projection is like a torch. Down to 2.' She set the HUD brightness to 2.",
      ],
    ],
    asked: [
      "At 9:45 PM, Priya was heading home on a moonless night. She told the car: 'Fix the projection for me.'",
    ],
    wants: ['hud.brightness=2'],
  },
  {
    names: ['Mara Lindqvist', 'Otis Brandt', 'Priya Nair'],
    told: [
      [
        '2025-05-20 18:00',
        "Priya was driving after her night shift. She told Otis: 'When I'm dead tired I blast the tunes at 55 so I don't nod off.' She set the music volume to 55.",
      ],
      [
        '2025-05-25 10:00',
        "Priya drove Mara to the market. She set the music volume to 20. 'So we can chat.'",
      ],
    ],
    asked: [
      "At 6:30 AM, Priya yawned for the third time as she pulled out of the hospital car park. She said: 'I need my wake-up dose of tunes.'",
    ],
    wants: ['music.volume=55'],
  },
  {
    names: ['Mara Lindqvist', 'Otis Brandt', 'Priya Nair'],
    told: [
      [
        '2025-06-10 09:00',
        "Otis told Priya: 'Gravel roads: I need the wing mirrors lower, 30, to see the kerb and the potholes.' He set the mirror height to 30.",
      ],
      ['2025-06-12 09:00', 'Otis was back on asphalt and set the mirror height to 60.'],
    ],
    asked: [
      "At 11:00 AM, the asphalt ended and stones rattled under the car as Otis drove to the quarry. He said: 'Tilt my outside mirrors for this surface.'",
    ],
    wants: ['mirror.height_position=30@left+right'],
  },
  {
    names: ['Mara Lindqvist', 'Otis Brandt', 'Priya Nair'],
    told: [
      [
        '2025-07-20 15:00',
        "Otis told Priya: 'In long tunnels I shut the outside air off.' He set circulation to inside.",
      ],
      [
        '2025-07-20 16:00',
        "After the pass Otis said: 'Mountain air, let it in!' He set circulation to outside.",
      ],
    ],
    asked: [
      "At 4:00 PM, Otis saw the portal of the Gotthard tunnel coming closer. He said: 'Get the air ready for that.'",
    ],
    wants: ['air_conditioner.circulation=inside'],
  },
  {
    names: ['Hector Salas', 'Yuki Tanabe', 'Bea Collins'],
    told: [
      [
        '2025-02-05 09:00',
        "On the way to the ferry Bea told Hector: 'With the seat cooled at 4 I could sail forever.' She set the seat ventilation to speed 4.",
      ],
      ['2025-03-05 09:00', 'Bea drove to the office and set the seat ventilation to 1.'],
    ],
    asked: [
      "At 10:00 AM, Bea was stuck in the heat. She told the car: 'Give me the seat setting from the ferry trip.'",
    ],
    wants: ['seat.ventilation_level=4@driver'],
  },
  {
    names: ['Hector Salas', 'Yuki Tanabe', 'Bea Collins'],
    told: [
      [
        '2025-03-01 20:00',
        "Bea told Yuki: 'The usual spot for us is Café Lumen on Harbour Street.' She started navigation to Café Lumen.",
      ],
      ['2025-03-09 20:00', 'Bea drove to the Central Library.'],
    ],
    asked: ["At 7:45 PM, Bea picked up Yuki after work. She said: 'Take us to the usual spot.'"],
    wants: ['navigation.destination=Café Lumen'],
  },
  {
    names: ['Hector Salas', 'Yuki Tanabe', 'Bea Collins'],
    told: [
      [
        '2025-03-22 14:00',
        "Hector was watching a documentary while charging. He told Bea: 'On this data plan, 480p is all I need.' He set the video quality to 480p.",
      ],
      ['2025-03-29 14:00', 'Bea set the video quality to 1080p.'],
    ],
    asked: [
      "At 2:00 PM, Bea was parked at a charger with a weak signal. She said: 'Play it at the resolution Hector was happy with.'",
    ],
    wants: ['video.quality=480p'],
  },
  {
    names: ['Greta Holm', 'Amir Haddad', 'Sol Rivers'],
    told: [
      [
        '2025-03-01 07:00',
        "Sol had cold hands. 'Warm my wheel at 6.' Sol switched the steering wheel heating on and set it to level 6.",
      ],
    ],
    asked: ["At 7:00 AM, Sol told the car: 'Half as much heat on the wheel as I used back in March.'"],
    wants: ['steering_wheel.heating_level=3'],
  },
  {
    names: ['Ilse Maurer', 'Tomas Vega', 'Joan Pike'],
    told: [
      [
        '2025-04-10 13:00',
        "Tomas told Joan: 'Above 120 the wind noise kills the directions, so I take the guidance up to 70.' He set the navigation volume to 70.",
      ],
      [
        '2025-04-18 20:30',
        "Tomas was rolling through a 30 zone. He said: 'Here 25 is plenty for the directions.' He set the navigation volume to 25.",
      ],
    ],
    asked: [
      "At 3:00 PM, Tomas was doing 140 km/h on the autobahn. He told the car: 'I can't hear where to go, do what I do at this pace.'",
    ],
    wants: ['navigation.volume=70'],
  },
  {
    names: ['Ilse Maurer', 'Tomas Vega', 'Joan Pike'],
    told: [
      [
        '2025-06-20 17:00',
        "Joan told Ilse: 'Once the battery icon turns red I switch the sky screen off to save power.' She turned the overhead screen off.",
      ],
      ['2025-06-28 17:00', 'Joan had just charged and turned the overhead screen on for her nieces.'],
    ],
    asked: [
      "At 6:00 PM, the battery was nearly empty and the icon had gone red. Joan said: 'Do with the sky screen what I do then.'",
    ],
    wants: ['overhead_screen.power=false'],
  },
  {
    names: ['Ilse Maurer', 'Tomas Vega', 'Joan Pike'],
    told: [
      [
        '2025-07-12 17:00',
        "Joan told Tomas: 'After nine in the evening the instruments have to be red, it keeps my night vision.' She set the instrument panel color to red.",
      ],
      ['2025-07-14 12:00', 'Joan set the instrument panel color to white at noon.'],
    ],
    asked: ["At 10:15 PM, Joan left the late shift. She said: 'Gauge color as I told you for this hour.'"],
    wants: ['instrument_panel.color=red'],
  },
  {
    names: ['Noor Aziz', 'Felix Brandt', 'Wanda Sobol'],
    told: [
      [
        '2025-02-02 19:00',
        "Noor told Felix: 'I call this my lighthouse: HUD all the way up at 10.' She set the HUD brightness to 10.",
      ],
      ['2025-02-20 19:00', 'Felix set the HUD brightness to 3.'],
    ],
    asked: ["At 11:00 AM, Noor was blinded by fresh snow. She said: 'Lighthouse, please.'"],
    wants: ['hud.brightness=10'],
  },
  {
    names: ['Noor Aziz', 'Felix Brandt', 'Wanda Sobol'],
    told: [
      [
        '2025-03-01 20:00',
        "Felix told Noor: 'Our Friday haunt is now the Blue Heron Tavern, the old one closed.' He started navigation to the Blue Heron Tavern.",
      ],
      ['2025-03-09 20:00', "Noor told Felix: 'I have to go to Riverside Clinic tomorrow.'"],
    ],
    asked: ["At 7:45 PM on Friday, Felix picked up Noor. He said: 'Take us to our Friday haunt.'"],
    wants: ['navigation.destination=Blue Heron Tavern'],
  },
  {
    names: ['Noor Aziz', 'Felix Brandt', 'Wanda Sobol'],
    told: [
      [
        '2025-04-12 17:00',
        "Wanda told Noor: 'For the guests from Oslo I put the clock on 24h.' She set the center display time format to 24h.",
      ],
      ['2025-04-25 17:00', 'Wanda set the center display time format to 12h for her aunt from Texas.'],
    ],
    asked: [
      "At 5:30 PM, Wanda was fetching her Oslo guests again. She told the car: 'The clock like for them in spring.'",
    ],
    wants: ['center_display.time_format=24h'],
  },
  {
    names: ['Greta Holm', 'Amir Haddad', 'Sol Rivers'],
    told: [
      ['2025-03-15 08:00', "Amir told Greta: 'I watch films at volume 40.' He set the video volume to 40."],
    ],
    asked: ["At 8:00 PM, Amir parked and said: 'Film sound, a quarter less than what I usually take.'"],
    wants: ['video.volume=30'],
  },
  {
    names: ['Della Quist', 'Ravi Menon', 'Owen Hart'],
    told: [
      [
        '2025-04-10 13:00',
        "Ravi told Owen: 'Below five degrees I leave the outside mirrors heated.' He enabled the mirror heating.",
      ],
      ['2025-04-18 13:30', "It was 16 degrees. Ravi disabled the mirror heating. 'No frost, no need.'"],
    ],
    asked: ["At 7:00 AM, the outside temperature was 2 degrees. Ravi told the car: 'Follow my mirror rule.'"],
    wants: ['mirror.heating=true@left+right'],
  },
  {
    names: ['Della Quist', 'Ravi Menon', 'Owen Hart'],
    told: [
      [
        '2025-08-06 12:00',
        "Owen told Ravi: 'Faster than 100 I want every window shut.' He closed the windows.",
      ],
      ['2025-08-07 12:00', 'Owen strolled along the seaside and opened the windows to 60.'],
    ],
    asked: ["At 12:40 PM, Owen was cruising at 125 km/h. He said: 'Windows, my fast way.'"],
    wants: ['window.position=0'],
  },
  {
    names: ['Della Quist', 'Ravi Menon', 'Owen Hart'],
    told: [
      [
        '2025-08-14 08:00',
        "Owen told Della: 'In the company of my boss the dashboard should look serious: white. Among friends it may be green.' He set the instrument panel color to white.",
      ],
      ['2025-08-16 10:00', 'Owen set the instrument panel color to green for his friends.'],
    ],
    asked: [
      "At 8:00 AM, Owen's friends squeezed in for the match. He said: 'Dashboard color for this bunch.'",
    ],
    wants: ['instrument_panel.color=green'],
  },
  {
    names: ['Pia Lund', 'Marek Dudek', 'Tess Arden'],
    told: [
      [
        '2025-02-15 07:00',
        "Tess showed Pia: 'My parking trick: tilt both mirrors down to 15, then you see the kerb.' She set the mirror height to 15.",
      ],
      ['2025-02-28 07:00', 'Pia set the mirror height to 65.'],
    ],
    asked: ["At 7:30 AM, Pia squeezed into a tiny gap. She said: 'Help me with Tess's parking trick.'"],
    wants: ['mirror.height_position=15@left+right'],
  },
  {
    names: ['Pia Lund', 'Marek Dudek', 'Tess Arden'],
    told: [
      ['2025-05-14 18:00', "Tess borrowed the car and set the map zoom to 4. Pia liked it: 'Oh, keep hers!'"],
      ['2025-05-16 18:00', 'Marek set the map zoom to 9.'],
    ],
    asked: ["At 6:30 AM, Pia said: 'Zoom back to the one Tess had, I liked that.'"],
    wants: ['navigation.map_zoom=4'],
  },
  {
    names: ['Greta Holm', 'Amir Haddad', 'Sol Rivers'],
    told: [
      [
        '2025-03-15 08:00',
        "Amir told Greta: 'Screen at 60 is what I like.' He set the center display brightness to 60.",
      ],
    ],
    asked: ["At 8:00 PM, Amir said: 'Two thirds of my usual brightness on the center screen.'"],
    wants: ['center_display.brightness=40'],
  },
]
