import {
  BEHIND,
  FOG,
  GLARE,
  HARD,
  HEAD_UP,
  LIFTING,
  LIGHT,
  NEEDING,
  OTHERS,
  PULLING_OVER,
  READING,
  SCREEN,
  SEARCHING,
  SEEING,
} from './cues.ts'
import { any, less, more, off, on, part, type Situation } from './situation.ts'

/** Seeing and being seen: fog, darkness, glare, reading. */
export const VIEW: readonly Situation[] = [
  // View and being seen
  {
    cues: [FOG],
    unless: any('windscreen|windshield|windows?|glass|defog\\w*|defrost\\w*|fog lights?|fog lamps?'),
    wants: [on('light.fog_light')],
  },
  {
    cues: [FOG, LIFTING],
    unless: any('windscreen|windshield|windows?|glass'),
    wants: [off('light.fog_light')],
  },
  { cues: [any('fog lights?|fog lamps?'), LIFTING], wants: [off('light.fog_light')] },
  { cues: [BEHIND, SEEING], unless: any('mirrors?'), wants: [on('light.tail')] },
  {
    cues: [BEHIND, SEEING, any('fog|mist|haze|rain|dark|car|vehicle|me|us')],
    unless: any('mirrors?'),
    wants: [on('light.tail')],
  },
  { cues: [PULLING_OVER], unless: any('window|trunk|door'), wants: [on('light.hazard')] },
  {
    cues: [
      any('windscreen|windshield|glass|windows?'),
      any('fog|fogg\\w+|mist|misty|steam\\w*|frost\\w*|ice|icy|condensation'),
    ],
    unless: any('rear|back'),
    wants: [on('air_conditioner.front_defrost')],
  },

  // Light inside
  {
    cues: [
      any('automatic|automatically|auto'),
      LIGHT,
      any('bother\\w*|distract\\w*|annoy\\w*|tired of|sick of|turning on|turn on|come on|coming on'),
    ],
    unless: any('head ?lights?|high beams?|dark enough|please turn|when it'),
    wants: [off('light.reading_auto'), off('light.reading')],
  },
  {
    cues: [
      any('automatic|automatically|auto'),
      LIGHT,
      any('keeps?'),
      any('chang\\w+|flicker\\w*|adjust\\w*|switching'),
    ],
    unless: any('head ?lights?|high beams?'),
    wants: [off('light.reading_auto')],
  },
  {
    cues: [any('see|seeing|read|reading'), HARD, OTHERS],
    unless: any('fog|mist|rain|downpour|road|signs?|outside|windshield|windscreen|behind'),
    wants: [part('light.reading_brightness', 0.5)],
  },
  {
    cues: [any('see|read|light'), NEEDING, OTHERS, any('dark|see|light|devices?|books?')],
    unless: any(
      'fog|mist|rain|downpour|road|signs?|outside|windshield|windscreen|behind|documents?|reports?|files',
    ),
    wants: [part('light.reading_brightness', 0.5)],
  },
  {
    cues: [
      READING,
      NEEDING,
      any(
        'see|read|reading|reference|review|look|check|notes?|documents?|light|illumination|book|study|write',
      ),
    ],
    unless: any('navigation|route|play|aloud'),
    wants: [on('light.reading')],
  },
  {
    cues: [any('illumination|some light|more light|a light|a little light|a bit of light')],
    unless: any('turn on|switch on'),
    wants: [part('light.reading_brightness', 0.5)],
  },
  {
    cues: [SEARCHING, any('phone|bag|keys?|wallet|something|purse|glasses|toy|it|floor|seat|earring')],
    unless: any('route|way|station|place'),
    wants: [part('light.reading_brightness', 0.5)],
  },
  {
    cues: [
      any("i|i'm|we"),
      any('see|seeing|view|visib\\w*'),
      HARD,
      any(
        'out (?:of )?(?:the )?(?:back|rear)|(?:rear|back) (?:window|windscreen|windshield)|behind(?: me| us)?',
      ),
    ],
    unless: any('seats?|light|dark|phone|bag|cars?|vehicles?|drivers?|others|people|traffic|mirrors?'),
    wants: [on('air_conditioner.rear_defrost')],
  },
  {
    cues: [any('see'), HARD, any('back|dark|darkness|phone|book|bag|devices?|inside|in here|anything|floor')],
    unless: any('fog|mist|rain|downpour|road|signs?|outside|windshield|windscreen'),
    wants: [part('light.reading_brightness', 0.5)],
  },
  {
    cues: [any('map|book|page|text|letters'), HARD, any('read|see')],
    wants: [on('light.reading')],
  },
  {
    cues: [
      LIGHT,
      any('all these|all those|these|those|that'),
      any('distract\\w*|bother\\w*|focus|hard to see|annoy\\w*|concentrat\\w+|visibility'),
    ],
    wants: [less('light.reading_brightness')],
  },

  // Screens
  { cues: [HEAD_UP, SCREEN, GLARE], wants: [less('overhead_screen.brightness')] },
  { cues: [any('glow|glare|reflection'), HEAD_UP], wants: [less('overhead_screen.brightness')] },
  { cues: [HEAD_UP, any('read|see|make out'), HARD], wants: [more('overhead_screen.brightness')] },
  {
    cues: [
      any('image|picture|video|movie|film|look|it'),
      any('sharper|clearer|blurry|grainy|pixelated|crisper|fuzzy'),
    ],
    unless: any('screen|windshield|window'),
    wants: [{ setting: 'video.quality', to: '1080p' }],
  },
]
