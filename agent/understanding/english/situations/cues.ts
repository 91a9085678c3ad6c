import { any } from './situation.ts'

/** Words drivers use for one matter, whichever situation they are part of. */
export const FOG = any('fog|foggy|fogbank|fogs|mist|misty|haze|hazy')
export const LIFTING = any(
  "lifted|lifting|lifts|clear(?:ed|ing|s|er)?(?: up)?|gone|thinn(?:ed|ing|er)|dissipat\\w+|disappear\\w*|improved|improving|leaving|unnecessary|no longer|isn't|burned off|sunny|better",
)
export const SEEING = any('see|seeing|seen|visib\\w+|sight|spot|notice|make out')
export const HARD = any(
  "can't|cannot|can barely|barely|hardly|hard|harder|difficult|struggl\\w+|trouble|not able|unable|poor|low|limited|reduced|deteriorat\\w+|worsen\\w*|might not|couldn't|problem|missing|miss|don't|not",
)
export const BEHIND = any(
  'behind|from the rear|rear visibility|following|tailgat\\w+|on my tail|other (?:drivers|cars|vehicles|traffic)|others|oncoming',
)
export const OTHERS = any(
  'kids?|child(?:ren)?|son|daughter|everyone|everybody|passengers?|they|people|backseat|back seats?|in the back|wife|husband|friend',
)
export const READING = any(
  'read|reading|book|books|notes?|documents?|papers?|reports?|map|homework|magazine|letter|contract|projections|paperwork|directions|write|writing|menu|recipe|instructions|devices?|review|study|draw|drawing',
)
export const SEARCHING = any(
  'find|look for|looking for|search\\w*|dropped|lost|look into|look in|rummage|fell',
)
export const NEEDING = any(
  "need|needs|needed|want|wants|trying|like to|has to|have to|must|should|could use|going to|can't|cannot|barely|hardly|gotta|let's",
)
export const LIGHT = any('light|lights|lighting|illumination|brighter')
export const HOT = any(
  'hot|hotter|warm|warmer|overheat\\w*|sweat\\w*|boiling|roasting|baking|sweltering|oven|sauna|heat|burning up|melting|toasty|humid',
)
export const COLD = any(
  'cold|colder|freez\\w+|chilly|chill|shiver\\w*|frosty|icy|frozen|numb from the cold|cool|chilled',
)
export const STUFFY = any(
  'stuffy|stale|suffocat\\w+|oppressive|claustrophobi\\w+|airless|stifling|muggy|fresh air|fresher air|breathe|musty|air circulation|air flow|airflow|trapped|confined|sealed|ventilat\\w+|breeze|fresh breeze|air in here is|smells?|smelly|stinks?|odou?r|odou?rs',
)
export const NOISE = any(
  'noise|noisy|noises|loud|loudly|deafening|racket|input|drilling|blaring|blasting|booming|ear-?splitting|sound level|din',
)
export const BOTHERS = any(
  "too|so|very|really|extremely|overwhelm\\w+|distract\\w*|bother\\w*|annoy\\w*|can't|cannot|hurt\\w*|much|headache|interrupt\\w*|skull|ears?|way|disturb\\w*|unbearable|terrible|awful|hard|difficult|super|all this|concentrat\\w+|focus",
)
export const HEARING = any(
  "hear|hearing|listen|make out|catch|what they're saying|what (?:he|she) is saying|understand",
)
export const OUTSIDE_NOISE = any(
  'street noise|traffic noise|wind noise|noise outside|noise from outside|outside noise|road noise|honking|construction noise|city noise|sirens?',
)
export const CALL = any('call|calls|caller|phone|on the line')
export const RADIO = any('radio|station|broadcast|announcer')
export const MUSIC = any('music|song|songs|track|singer|melody|tune|lyrics|album|bass|piece')
export const NAVIGATION = any('navigation|directions|guidance|turns?|instructions|route')
export const PRIVATE = any(
  'confidential|sensitive|private|privacy|secret|unsafe|uneasy|sketchy|deserted|suspicious|nervous|criminal\\w*|crime|robber\\w*|loiter\\w*|hanging around|strangers?|no one can (?:enter|get in|open)|nobody can (?:enter|get in|open)|break-?ins?|theft|carjack\\w*|dangerous neighbou?rhood|bad neighbou?rhood|unfamiliar|safe here|secluded|isolated',
)
export const KIDS = any('kids?|child(?:ren)?|son|daughter|toddler|little ones?|they|them|baby')
export const BACK = any('back|spine|lower back|shoulders?|neck|muscles?|body')
export const ACHES = any(
  'hurt\\w*|ach\\w+|sore|stiff\\w*|killing me|pain\\w*|tense|tight|tired|strain\\w*|uncomfortable|knot\\w*',
)
export const SEAT = any('seat|seats|chair|leather')
export const LEGS = any('legs?|thighs?|knees?')
export const CRAMPED = any('cramped|cramping|no room|more room|legroom|leg room|squeezed|tight|stretch')
export const HEAD_UP = any('ceiling|roof|overhead|above|up there|top')
export const SCREEN = any('display|screen|glow|panel')
export const GLARE = any('glare|glaring|reflect\\w*|bright|blinding|dazzl\\w+|shining')
export const DOORS = any('doors?')
export const AJAR = any('open|ajar|swing\\w*|opening')
export const RAIN = any('rain\\w*|drizzl\\w*|downpour|storm\\w*|pouring|hail\\w*|snow\\w*|shower')
export const WIND_IN = any(
  'wind|windy|draft|drafty|draught|draughty|breeze|gust\\w*|blowing in|air coming in',
)
export const LEAVING = any(
  'breath of fresh air|step outside|stretch my legs|step(?:ping)? out(?:side)?|get(?:ting)? out|hop out|go outside|exit the (?:car|vehicle)|run into|head(?:ing)? out',
)
export const PULLING_OVER = any(
  'pull(?:ed|ing)? over|emergency stop|broken down|breakdown|broke down|flat tire|flat tyre|stalled|accident|stop suddenly|stop right now|sudden stop',
)
export const AUTO_LIGHTS = any(
  'automatic (?:reading )?lights?|automatic light settings|automatic lighting|auto lights?|auto(?:matic)? reading lights?',
)
