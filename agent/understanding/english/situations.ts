import type { SettingValue } from '../../vehicle/setting.ts'
import type { Zone } from '../../vehicle/zones.ts'

/** One change a situation calls for. */
export type Want = {
  readonly setting: string
  /** Where, if the situation says so by itself; else the people spoken of decide. */
  readonly at?: readonly Zone[]
} & ({ readonly to: SettingValue } | { readonly by: 1 | -1 } | { readonly share: number })

/** What drivers say when they want something done without naming it: every cue must be found in the thought. */
export interface Situation {
  readonly cues: readonly RegExp[]
  readonly unless?: RegExp
  readonly wants: readonly Want[]
}

const on = (setting: string, at?: readonly Zone[]): Want => ({ setting, to: true, ...(at && { at }) })
const off = (setting: string, at?: readonly Zone[]): Want => ({ setting, to: false, ...(at && { at }) })
const more = (setting: string): Want => ({ setting, by: 1 })
const less = (setting: string): Want => ({ setting, by: -1 })
const part = (setting: string, share: number): Want => ({ setting, share })

/** Words for a thought, by what they are about. A situation is a few of these together. */
const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'u')

const FOG = any('fog|foggy|fogbank|fogs|mist|misty|haze|hazy')
const LIFTING = any(
  "lifted|lifting|lifts|clear(?:ed|ing|s|er)?(?: up)?|gone|thinn(?:ed|ing|er)|dissipat\\w+|disappear\\w*|improved|improving|leaving|unnecessary|no longer|isn't|burned off|sunny|better",
)
const SEEING = any('see|seeing|seen|visib\\w+|sight|spot|notice|make out')
const HARD = any(
  "can't|cannot|can barely|barely|hardly|hard|harder|difficult|struggl\\w+|trouble|not able|unable|poor|low|limited|reduced|deteriorat\\w+|worsen\\w*|might not|couldn't|problem|missing|miss|don't|not",
)
const BEHIND = any(
  'behind|from the rear|rear visibility|following|tailgat\\w+|on my tail|other (?:drivers|cars|vehicles|traffic)|others|oncoming',
)
const OTHERS = any(
  'kids?|child(?:ren)?|son|daughter|everyone|everybody|passengers?|they|people|backseat|back seats?|in the back|wife|husband|friend',
)
const READING = any(
  'read|reading|book|books|notes?|documents?|papers?|reports?|map|homework|magazine|letter|contract|projections|paperwork|directions|write|writing|menu|recipe|instructions|devices?|review|study|draw|drawing',
)
const SEARCHING = any('find|look for|looking for|search\\w*|dropped|lost|look into|look in|rummage|fell')
const NEEDING = any(
  "need|needs|needed|want|wants|trying|like to|has to|have to|must|should|could use|going to|can't|cannot|barely|hardly|gotta|let's",
)
const LIGHT = any('light|lights|lighting|illumination|brighter')
const HOT = any(
  'hot|hotter|warm|warmer|overheat\\w*|sweat\\w*|boiling|roasting|baking|sweltering|oven|sauna|heat|burning up|melting|toasty|humid',
)
const COLD = any(
  'cold|colder|freez\\w+|chilly|chill|shiver\\w*|frosty|icy|frozen|numb from the cold|cool|chilled',
)
const STUFFY = any(
  'stuffy|stale|suffocat\\w+|oppressive|claustrophobi\\w+|airless|stifling|muggy|fresh air|fresher air|breathe|musty|air circulation|air flow|airflow|trapped|confined|sealed|ventilat\\w+|breeze|fresh breeze|air in here is|smells?|smelly|stinks?|odou?r|odou?rs',
)
const NOISE = any(
  'noise|noisy|noises|loud|loudly|deafening|racket|input|drilling|blaring|blasting|booming|ear-?splitting|sound level|din',
)
const BOTHERS = any(
  "too|so|very|really|extremely|overwhelm\\w+|distract\\w*|bother\\w*|annoy\\w*|can't|cannot|hurt\\w*|much|headache|interrupt\\w*|skull|ears?|way|disturb\\w*|unbearable|terrible|awful|hard|difficult|super|all this|concentrat\\w+|focus",
)
const HEARING = any(
  "hear|hearing|listen|make out|catch|what they're saying|what (?:he|she) is saying|understand",
)
const OUTSIDE_NOISE = any(
  'street noise|traffic noise|wind noise|noise outside|noise from outside|outside noise|road noise|honking|construction noise|city noise|sirens?',
)
const CALL = any('call|calls|caller|phone|on the line')
const RADIO = any('radio|station|broadcast|announcer')
const MUSIC = any('music|song|songs|track|singer|melody|tune|lyrics|album|bass|piece')
const NAVIGATION = any('navigation|directions|guidance|turns?|instructions|route')
const PRIVATE = any(
  'confidential|sensitive|private|privacy|secret|unsafe|uneasy|sketchy|deserted|suspicious|nervous|criminal\\w*|crime|robber\\w*|loiter\\w*|hanging around|strangers?|no one can (?:enter|get in|open)|nobody can (?:enter|get in|open)|break-?ins?|theft|carjack\\w*|dangerous neighbou?rhood|bad neighbou?rhood|unfamiliar|safe here|secluded|isolated',
)
const KIDS = any('kids?|child(?:ren)?|son|daughter|toddler|little ones?|they|them|baby')
const BACK = any('back|spine|lower back|shoulders?|neck|muscles?|body')
const ACHES = any(
  'hurt\\w*|ach\\w+|sore|stiff\\w*|killing me|pain\\w*|tense|tight|tired|strain\\w*|uncomfortable|knot\\w*',
)
const SEAT = any('seat|seats|chair|leather')
const LEGS = any('legs?|thighs?|knees?')
const CRAMPED = any('cramped|cramping|no room|more room|legroom|leg room|squeezed|tight|stretch')
const HEAD_UP = any('ceiling|roof|overhead|above|up there|top')
const SCREEN = any('display|screen|glow|panel')
const GLARE = any('glare|glaring|reflect\\w*|bright|blinding|dazzl\\w+|shining')
const DOORS = any('doors?')
const AJAR = any('open|ajar|swing\\w*|opening')
const RAIN = any('rain\\w*|drizzl\\w*|downpour|storm\\w*|pouring|hail\\w*|snow\\w*|shower')
const WIND_IN = any('wind|windy|draft|drafty|draught|draughty|breeze|gust\\w*|blowing in|air coming in')
const LEAVING = any(
  'breath of fresh air|step outside|stretch my legs|step(?:ping)? out(?:side)?|get(?:ting)? out|hop out|go outside|exit the (?:car|vehicle)|run into|head(?:ing)? out',
)
const PULLING_OVER = any(
  'pull(?:ed|ing)? over|emergency stop|broken down|breakdown|broke down|flat tire|flat tyre|stalled|accident|stop suddenly|stop right now|sudden stop',
)
const AUTO_LIGHTS = any(
  'automatic (?:reading )?lights?|automatic light settings|automatic lighting|auto lights?|auto(?:matic)? reading lights?',
)

/**
 * The situations, general ones first; where several fit, the one with most cues is meant. They say what a driver is
 * after who tells the car how things are: light, air, warmth, quiet, view, rest, privacy, safety.
 */
export const SITUATIONS: readonly Situation[] = [
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
  {
    cues: [any('following|behind (?:me|us)|tailgat\\w+'), any('close|closely|tailgat\\w+')],
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
    unless: AUTO_LIGHTS,
    wants: [less('light.reading_brightness')],
  },
  { cues: [AUTO_LIGHTS], wants: [off('light.reading_auto'), off('light.reading', ['all'])] },
  {
    cues: [
      AUTO_LIGHTS,
      any('chang\\w*|adjust\\w*|unpredictable|by themselves|fluctuat\\w+|unexpectedly|on and off'),
    ],
    wants: [off('light.reading_auto'), part('light.reading_brightness', 0.5)],
  },
  {
    cues: [AUTO_LIGHTS, any('glare|reflect\\w*|distract\\w*|windshield|windscreen')],
    wants: [off('light.reading', ['all'])],
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

  // Warmth
  {
    cues: [HOT],
    unless: any(
      "heat(?:ing|ed|er)?|warm air|coffee|meal|food|hot spot|hotspot|not hot|warm up|isn't|not warm",
    ),
    wants: [less('air_conditioner.temperature')],
  },
  {
    cues: [HOT, any('cool\\w*|too|so|very|getting|feels?|really|overly|way|bit|quite')],
    unless: any("not hot enough|not warm enough|isn't|heat on|massage|heated seats?"),
    wants: [less('air_conditioner.temperature')],
  },
  {
    cues: [COLD],
    unless: any(
      "window|coffee|drink|food|not cold|cold enough|cool (?:down|off)|cool it|isn't|trunk|cooling",
    ),
    wants: [more('air_conditioner.temperature')],
  },
  { cues: [COLD, any('window'), any('open|with|from')], wants: [off('window.position')] },
  {
    cues: [COLD, any('blast\\w*|blow\\w*|ac|a/c|air conditioning|wind')],
    unless: any('window|turn'),
    wants: [more('air_conditioner.temperature')],
  },

  // Air
  {
    cues: [STUFFY],
    unless: any(
      'seats?|music|song|screen|smoke|fumes|perfect|less|too much|too strong|outside smells?|purif\\w+',
    ),
    wants: [more('window.position')],
  },
  {
    cues: [STUFFY, any('in here|air|windows?|interior|car|cabin|feels?|need|getting|atmosphere|inside')],
    unless: any(
      'seats?|music|song|screen|smoke|fumes|perfect|less|too much|too strong|step outside|outside smells?',
    ),
    wants: [more('window.position')],
  },
  {
    cues: [STUFFY, any('window|windows'), any('sealed|closed|shut|barely')],
    wants: [more('window.position')],
  },
  {
    cues: [any('fumes|exhaust|smoke|smog|pollution|pollen|dust|dusty|manure')],
    unless: any('fire|inside air|smoke break'),
    wants: [off('window.position', ['all'])],
  },
  {
    cues: [WIND_IN, any('too|much|lot|strong|papers|hair|drafty|windy')],
    unless: any('noise|hear|ac|vent|face|rain|weather'),
    wants: [less('window.position')],
  },
  {
    cues: [any('papers|hair'), any('flying|blowing|messed|mess')],
    wants: [less('window.position')],
  },
  {
    cues: [
      any('stop|avoid|keep out|block'),
      any('breathing|fumes|smell'),
      any('fumes|exhaust|smoke|smog|smell'),
    ],
    wants: [off('window.position', ['all'])],
  },
  {
    cues: [RAIN, any('start\\w*|beginning|about to|getting in|coming in|outside')],
    unless: any('wipers?|doors?|cleared|stopp\\w+|hear|sunroof|roof|see|clear'),
    wants: [off('window.position', ['all'])],
  },

  // Quiet and hearing
  {
    cues: [NOISE, BOTHERS],
    unless: any('heat|ac|vents?|a/c|massage|turn|fan|quiet enough|hear (?!myself)\\w*|hearing'),
    wants: [less('center_display.volume')],
  },
  { cues: [NOISE, BOTHERS, RADIO], unless: HEARING, wants: [less('radio.volume')] },
  { cues: [NOISE, BOTHERS, MUSIC], unless: HEARING, wants: [less('music.volume')] },
  { cues: [NOISE, BOTHERS, NAVIGATION], unless: HEARING, wants: [less('navigation.volume')] },
  { cues: [NOISE, BOTHERS, any('video|movie|film')], unless: HEARING, wants: [less('video.volume')] },
  {
    cues: [any("can't|cannot|hard to|difficult to"), any('focus|concentrate|think|hear myself')],
    unless: any('lights?|call|hear (?!myself)|noise|street|traffic|cold|hot|air'),
    wants: [less('center_display.volume')],
  },
  { cues: [OUTSIDE_NOISE], unless: HEARING, wants: [off('window.position', ['all'])] },
  {
    cues: [OUTSIDE_NOISE, any('focus|concentrate|distract\\w*|think|too|bother\\w*|much')],
    unless: HEARING,
    wants: [off('window.position', ['all'])],
  },
  {
    cues: [HEARING, HARD],
    unless: any('myself|think|background noise|call'),
    wants: [more('center_display.volume')],
  },
  {
    cues: [HEARING, HARD, CALL],
    unless: any('background|music|radio|noise'),
    wants: [more('bluetooth.call_volume')],
  },
  {
    cues: [HEARING, any('better|more clearly|properly'), MUSIC],
    unless: any('wind'),
    wants: [more('music.volume')],
  },
  { cues: [HEARING, any('better|more clearly|properly'), RADIO], wants: [more('radio.volume')] },
  {
    cues: [HEARING, HARD, MUSIC],
    unless: any('over the music|because of the music'),
    wants: [more('music.volume')],
  },
  { cues: [HEARING, HARD, RADIO], wants: [more('radio.volume')] },
  { cues: [HEARING, HARD, NAVIGATION], wants: [more('navigation.volume')] },
  {
    cues: [HEARING, HARD, any('background noise|background music|all this background')],
    unless: any('road'),
    wants: [less('center_display.volume')],
  },
  {
    cues: [
      any('missing|miss|missed'),
      any("what they're saying|what (?:he|she|it) said|saying|instructions?"),
    ],
    wants: [more('center_display.volume')],
  },

  // Safety and privacy
  { cues: [PRIVATE], unless: any('call|number|mode'), wants: [on('door.lock', ['all'])] },
  {
    cues: [any('lock|locked|secure'), any('make sure|ensure|everything is'), any('car|vehicle')],
    wants: [on('door.lock', ['all'])],
  },
  {
    cues: [
      KIDS,
      any('controls|buttons|switches|play(?:ing)? with|fiddl\\w+|mess(?:ing)? with'),
      any("worried|concerned|afraid|keep|might|don't want|prevent|stop"),
    ],
    unless: any('ac|air conditioner|climate|door'),
    wants: [on('window.child_lock', ['rear'])],
  },
  {
    cues: [
      KIDS,
      any('ac|air conditioner|climate|temperature'),
      any('fiddl\\w+|play(?:ing)? with|mess(?:ing)? with|chang\\w+'),
    ],
    wants: [on('air_conditioner.rear_control_lock')],
  },
  {
    cues: [
      KIDS,
      any('open\\w*|get out|fall out|unlock\\w*'),
      any("accident\\w*|themselves|unexpectedly|can't|cannot|worried|concerned|afraid|while (?:we|i)"),
    ],
    unless: any('windows?|trunk'),
    wants: [on('door.child_lock', ['rear'])],
  },
  {
    cues: [
      any('emergency|emergencies|roadside'),
      any('kit|gear|supplies|equipment|tools?|preparation|prepared|issues'),
    ],
    wants: [on('front_trunk.position')],
  },
  {
    cues: [
      DOORS,
      AJAR,
      any(
        'noticed?|realized?|realised?|keep|at every turn|by themselves|partially|still|ajar|accidentally|suddenly|oh no',
      ),
    ],
    unless: any('kids?|child\\w*|them accidentally|they|windows?'),
    wants: [off('door.position', ['all'])],
  },
  {
    cues: [LEAVING, any("need|moment|quick\\w*|briefly|going to|i'm|let me")],
    unless: any('lock|keep|kids?|bed|leaving|trunk|run into|dark|fog|of the way|of here'),
    wants: [on('door.position')],
  },

  // Rest and room
  {
    cues: [BACK, ACHES],
    unless: any('hurts to|seat is|massage is|background'),
    wants: [{ setting: 'seat.massage_mode', to: 'full_back' }],
  },
  {
    cues: [any('lower back|lumbar'), any('back|lumbar'), ACHES],
    wants: [{ setting: 'seat.massage_mode', to: 'lower_back' }],
  },
  {
    cues: [any('shoulders?|neck'), any('shoulders?|neck'), ACHES],
    unless: any('massage'),
    wants: [{ setting: 'seat.massage_mode', to: 'shoulder' }],
  },
  {
    cues: [any('stiff|exhausted|sore'), any('driving|sitting|hours|long')],
    wants: [on('seat.massage')],
  },
  { cues: [LEGS, CRAMPED], wants: [more('seat.horizontal_position')] },
  { cues: [LEGS, any('support|unsupported')], wants: [more('seat.cushion_extension')] },
  { cues: [any('lumbar'), any('support')], wants: [more('seat.lumbar_support')] },
  {
    cues: [any('higher|sit(?:ting)? (?:too )?low|sinking|too low'), any('see|road|dashboard|over')],
    wants: [more('seat.vertical_position')],
  },
  {
    cues: [any('head'), any('touching|hitting|brushing|bump\\w*'), any('ceiling|roof')],
    wants: [less('seat.vertical_position')],
  },
  {
    cues: [SEAT, HOT],
    unless: any("not|isn't|warmer"),
    wants: [on('seat.ventilation')],
  },
  {
    cues: [SEAT, HOT, any('too|so|very|overly|uncomfortably|way|really')],
    unless: any("not|isn't|warmer"),
    wants: [off('seat.heating'), on('seat.ventilation')],
  },
  { cues: [SEAT, COLD], unless: any("not|isn't"), wants: [on('seat.heating')] },
  {
    cues: [
      any('position|posture|seated'),
      any("uncomfortable|awkward|terrible|isn't|not|wrong|better|optimal|comfortable"),
    ],
    unless: any('headrest|light|wheel|mirror|legs'),
    wants: [part('seat.backrest_angle', 0.5)],
  },
]
