import { type MatrixLanguage, ways } from './frame.ts'

/** How people ask in English, whatever they ask for. */
export const ENGLISH_MATRIX: MatrixLanguage = {
  frames: [
    ways(
      'on',
      'turn on the X|switch on the X|turn the X on|switch the X on|please turn on the X|could you turn on the X|can you switch the X on|I would like the X on|I want the X on|put the X on|activate the X|enable the X|X on|get the X on|start the X|please could you put on the X|fire up the X|I need the X on|engage the X|would you mind turning on the X|let us have the X on',
    ),
    ways(
      'off',
      "turn off the X|switch off the X|turn the X off|switch the X off|please turn off the X|could you turn off the X|can you switch the X off|I'd like the X off|I want the X off|deactivate the X|disable the X|X off|stop the X|kill the X|shut off the X|shut the X off|cut the X|I don't need the X|no more X|I no longer need the X|would you mind turning off the X",
    ),
    ways('lock', 'lock the X|please lock the X|lock up the X|can you lock the X|could you get the X locked'),
    ways('unlock', 'unlock the X|please unlock the X|can you unlock the X|I need the X unlocked'),
    ways('fold', 'fold the X|fold in the X|please fold the X|can you fold the X|fold the X in'),
    ways('unfold', 'unfold the X|please unfold the X|fold the X out|fold out the X'),
    ways(
      'more',
      'turn up the X|turn the X up|increase the X|raise the X|please raise the X|could you increase the X a bit|a bit more X|bring up the X|X up|X up a notch|turn the X up a little|can you turn up the X|bump up the X|crank up the X|I want more X|boost the X|make the X higher|turn the X up a bit',
    ),
    ways(
      'less',
      'turn down the X|turn the X down|decrease the X|lower the X|please lower the X|could you reduce the X a bit|a bit less X|bring down the X|X down|X down a notch|turn the X down a little|can you turn down the X|reduce the X|I want less X|make the X lower|dial down the X|dial the X back a bit',
    ),
    ways(
      'back',
      'move the X back|X back a bit|move the X back a little|bring the X back a bit|slide the X further back|X backwards please',
    ),
    ways(
      'forth',
      'move the X forward|X forward a bit|move the X forward a little|bring the X forward|slide the X further forward|X forwards please',
    ),
    ways(
      'wider',
      'open the X a little|open the X a bit more|open the X a little wider|crack the X|crack open the X',
    ),
    ways('narrower', 'close the X a little|close the X a bit|close the X a bit more|shut the X a little'),
    ways(
      'max',
      'set the X to maximum|X to max|turn the X all the way up|maximum X|put the X on maximum|max out the X|X at maximum please|set the X to the highest',
    ),
    ways(
      'min',
      'set the X to minimum|X to min|turn the X all the way down|minimum X|put the X on minimum|set the X to the lowest',
    ),
    ways('half', 'set the X to half|X at half|put the X half way|set the X halfway'),
    ways(
      'number',
      'set the X to N|X to N|X N|put the X on N|change the X to N|make the X N|please set the X to N|I want the X at N|turn the X to N|could you set the X to N|adjust the X to N|X at N please|switch the X to N|bring the X to N|get the X to N',
    ),
    ways(
      'percent',
      'set the X to N|X to N|put the X at N|please set the X to N|move the X to N|I want the X at N|could you set the X to N|adjust the X to N|bring the X to N',
    ),
    ways(
      'degrees',
      'set the X to N|X to N|put the X at N|please set the X to N|make the X N|I want the X at N|turn the X up to N|could you get the X to N|change the X to N',
    ),
    ways(
      'value',
      'set the X to V|X to V|change the X to V|switch the X to V|make the X V|put the X on V|please set the X to V|could you change the X to V|I want the X on V|turn the X to V|I would like the X in V',
    ),
  ],
  places: ['Z X'],
  zones: {
    driver: "driver's",
    passenger: 'passenger',
    rear_left: 'rear left',
    rear: 'rear',
    front: 'front',
    all: 'all',
  },
  numbers: {
    level: [
      ['level 2', 2],
      ['three', 3],
      ['2', 2],
      ['level one', 1],
    ],
    percent: [
      ['40 percent', 40],
      ['sixty percent', 60],
      ['30%', 30],
      ['twenty five percent', 25],
    ],
    degrees: [
      ['23 degrees', 23],
      ['twenty two', 22],
      ['21.5 degrees', 21.5],
      ['24', 24],
    ],
  },
}
