import {
  action,
  extreme,
  type GrammarRow,
  less,
  littleOf,
  mark,
  more,
  muchOf,
  row,
  share,
  size,
  zone,
} from '../lexicon/sense.ts'

/** The working words of spoken English commands. Names of settings, values and symptoms come from the catalogue. */
export const ENGLISH_GRAMMAR: readonly GrammarRow[] = [
  // Verbs
  row(
    'open|open up|slide open|draw back|pull back|roll down|wind down|unroll|pop|pop open|opened|opening',
    action('open'),
  ),
  // Cracked open is open by a hand's breadth.
  row('crack open|crack', action('open'), size('little')),
  row(
    'close|shut|shut up|pop closed|pop shut|pull shut|pull closed|push shut|push closed|swing shut|roll up|wind up|close up|slide shut|closed|closing',
    action('close'),
  ),
  row(
    'turn on|turning on|switch on|switching on|putting on|activate|enable|start|engage|power on|put on|turned on|fire up|run|light up|flip on|show|pull up|re-enable|reactivate|resume showing|kick on|blast|throw on|pop on|on|enabled|switched on|use',
    action('on'),
  ),
  row(
    'turn off|turning off|switch off|switching off|shutting off|deactivate|disable|stop|disengage|power off|power down|shut off|shut down|kill|cut|turned off|off|cancel|get rid of|quit|end|disabled|switched off|stop using|put out|hide',
    action('off'),
  ),
  row('lock|lock up|locked|secure', action('lock')),
  row('unlock|unlocked', action('unlock')),
  row('fold|fold in|fold up|tuck in|retract|folded|fold flat|fold down|flip up|fold over', action('fold')),
  row('unfold|fold out|fold back out|extend|unfolded|deploy|flip down|swing out', action('unfold')),
  row('mute|silence|muted', action('mute')),
  row('unmute|unmuted', action('unmute')),
  row('connect|pair|connected|hook up|link|link up', action('connect')),
  row('disconnect|unpair', action('disconnect')),
  row('toggle|flip', action('toggle')),
  row(
    'set|put|make|dial|nudge|change|adjust|turn|switch|bring|move|get|give|take|keep|modify|tune|configure|have|select|choose|go|shift|tweak|roll|wind|slide|stick|flick|pop it|reset|blow|aim|point|direct|rotate|swivel',
    action('set'),
  ),
  row(
    'set it back|put it back|change it back|back to what it was|back to how it was|as it was|as before|restore|go back|revert|the way it was|how it was|turn it back|bring it back|to what it was|to where it was',
    action('restore'),
  ),

  // Which way
  row(
    'up|higher|increase|raise|boost|more|crank up|crank|turn up|bump up|bump|ramp up|pump up|stronger|strengthen|heighten|increased|raised|boosted|lifted|step up|enlarge|greater|bigger|larger|wider|intensify|lift|elevate|dial up|notch up|nudge up|jack up|knock up|put up|bring up|up a notch|up a level|up a step|up a gear|up one',
    more(),
  ),
  row(
    'down|lower|decrease|reduce|less|turn down|weaker|decreased|lowered|reduced|dropped|cut down|tone down|step down|smaller|narrower|drop|lessen|minimise a bit|soften|ease|shrink|diminish|dial down|dial back|dial it back|notch down|nudge down|knock down|knock back|bring down|put down|take down|ease off|down a notch|down a level|down a step|down a gear|down one',
    less(),
  ),
  row('right down|way down', less(), size('large')),
  row('right up|way up', more(), size('large')),
  row('upward|upwards|move up|go up', more()),
  row('downward|downwards|move down|go down', less()),
  row('brighter|brighten|brighten up|lighter', more('brightness')),
  row('dimmer|dim|darker|darken|dim down', less('brightness')),
  row('warmer|hotter|warm|warm up|heat up|heat|toastier|warm it up|increase the heat', more('temperature')),
  row('cooler|colder|cool|cool down|chill|cool off|chillier', less('temperature')),
  row('louder|turn up the volume', more('volume')),
  row('quieter|softer|quiet down', less('volume')),
  row('faster|speed up|quicker', more('speed')),
  row('slower|slow down', less('speed')),
  row('forward|forwards|closer|further forward|more forward', less('fore_aft')),
  row('backward|backwards|back|further back|rearward|farther back|backwards a bit', more('fore_aft')),
  row(
    'recline|lean|leaned|lean back|tilt back|lie back|reclined|reclining position|reclined position|a reclining position|a reclined position|sleeping position|lay back|drop back|kick back|lay down|lay flat|lie flat|lay it back|lay it down',
    more('angle'),
  ),
  row('more upright|upright position|an upright position|sit up|straighten|straighten up', less('angle')),
  row('longer|lengthen|prolong', more('duration')),
  row('shorter|shorten', less('duration')),
  row('softer|gentler|less intense', less('strength')),
  row('harder|firmer|more intense', more('strength')),

  // States, which ask for the opposite once they are too much
  row('high|strong|big|much|wide|hard|intense', muchOf()),
  row('low|weak|small|little|narrow|soft', littleOf()),
  row('bright|blinding|glaring', muchOf('brightness')),
  row('dark', littleOf('brightness')),
  row('hot|warm', muchOf('temperature')),
  row('cold|chilly|freezing', littleOf('temperature')),
  row('loud|noisy', muchOf('volume')),
  row('quiet', littleOf('volume')),
  row('fast', muchOf('speed')),
  row('slow', littleOf('speed')),
  row('long', muchOf('duration')),
  row('short', littleOf('duration')),
  row('upright', littleOf('angle')),

  // How much
  row(
    'a bit|a little|slightly|a little bit|a tad|a touch|a smidge|a hair|just a bit|just a little|somewhat|a notch|a crack|little bit|a tiny bit|tiny bit|bit|just a touch|a few inches|an inch|gently',
    size('little'),
  ),
  row('a bit more|a little more|a bit extra|a little extra|a touch more|a tad more', size('little'), more()),
  row(
    'moderately|a fair bit|partially|partly|more comfortable level|a more comfortable level',
    size('medium'),
  ),
  row(
    'a lot|much|way|a great deal|significantly|considerably|far|drastically|dramatically|substantially|a whole lot|by a lot',
    size('large'),
  ),
  row(
    'max|maximise|maximize|maximum|highest|full|fully|full blast|all the way|all the way up|as high as possible|as high as it goes|strongest|completely|wide open|hundred percent open|top|fullest|entirely|wide|full power|as far as it goes|as far as it will go|as far as possible|as far as it can go|to the max|maximum level|the maximum level|max level|highest level|maximum allowed level|highest allowed level|the highest allowed level|highest setting|maximum setting|maximum value|the maximum value|top level|maximum allowed|maximum volume',
    extreme('max'),
  ),
  row(
    'min|minimise|minimize|minimum|lowest|all the way down|as low as possible|as low as it goes|weakest|bottom|least|minimum level|lowest level|lowest setting|minimum setting|minimum value|the minimum value|shortest time|minimum time',
    extreme('min'),
  ),
  row("as far as it'll go|as far back as it'll go|as high as it'll go", extreme('max')),
  row('brightest|as bright as possible', extreme('max', 'brightness')),
  row('dimmest|darkest|as dim as possible', extreme('min', 'brightness')),
  row('warmest|hottest', extreme('max', 'temperature')),
  row('coldest|coolest', extreme('min', 'temperature')),
  row('loudest', extreme('max', 'volume')),
  row('quietest', extreme('min', 'volume')),
  row('fastest', extreme('max', 'speed')),
  row('slowest', extreme('min', 'speed')),
  row('all the way forward|fully forward|as far forward as possible', extreme('min', 'fore_aft')),
  row('all the way back|fully back|as far back as possible', extreme('max', 'fore_aft')),
  row('medium|middle|mid|moderate|the middle|on medium', share(0.5)),
  row('on high', share(0.9)),
  row('on low', share(0.1)),
  row('on max|on full|on full blast|on maximum', extreme('max')),
  row(
    'a medium level|medium level|a medium height|medium height|a medium degree|medium degree|a medium angle|medium angle|medium position|a medium position|half height|medium setting|moderate level|a moderate level|moderate volume|medium volume|middle position|medium opening|a moderate height',
    share(0.5),
  ),
  row(
    'a high level|high level|a high height|high height|a high degree|high degree|a high angle|high setting|a large angle|large angle|wide angle|high volume|a high volume|high brightness|high speed',
    share(0.9),
  ),
  row(
    'a low level|low level|a low height|low height|a low degree|low degree|a low angle|low setting|a small angle|small angle|low position|a low position|low volume|a low volume|low brightness|low speed|small gap|a small gap|a small opening|small opening',
    share(0.1),
  ),

  // Places
  row(
    "driver's side|driver side|driver's|drivers|driver|front left|left front|front-left|driver's seat|driver seat|drivers seat|drivers side",
    zone('driver'),
  ),
  row(
    "passenger's side|passenger side|passenger's|passenger|front right|right front|co-driver|copilot|front-right|front passenger|front passenger's|passengers side|co-driver's|passenger seat|passenger's seat",
    zone('passenger'),
  ),
  row(
    'rear left|left rear|back left|left back|rear-left|second row left|left second row|behind the driver|left rear passenger|back-left|driver side rear|rear driver side|left hand rear',
    zone('rear_left'),
  ),
  row(
    'rear right|right rear|back right|right back|rear-right|second row right|right second row|behind the passenger|right rear passenger|back-right|passenger side rear|rear passenger side|right hand rear',
    zone('rear_right'),
  ),
  row(
    'rear|the back|in the back|back row|second row|backseat|back seat|back seats|rear seats|rear row|behind|rear passengers|back passengers|rear passenger|the back seat',
    zone('rear'),
  ),
  row(
    "all|every|each|everyone|everybody|whole car|all of the|entire|all the|everywhere|all of them|all four|everyone's|everybody's|the whole|each of the|whole cabin|entire car|all occupants|all passengers",
    zone('all'),
  ),
  row(
    'me and my passenger|my passenger and me|me and the passenger|my passenger and i|both front seats|the two front seats',
    zone('driver', 'passenger'),
  ),
  row(
    'front and rear|front and back|rear and front|back and front|both front and rear|both front and back|both the front and rear',
    zone('all'),
  ),
  row(
    "for my wife|for my husband|the wife's|the husband's|the wife's side|the husband's side|for my partner|for my girlfriend|for my boyfriend|my wife's side|my husband's side|my wife's|my husband's|my partner's|my passenger's|my passenger",
    zone('passenger'),
  ),
  row(
    "for the kids|for the children|for my kids|for my children|for my daughter|for my son|for the baby|the kids' side|the kids' seats",
    zone('rear'),
  ),
  row('both sides|both|either side|left and right', zone('left', 'right')),
  row('their|theirs', mark('their')),
  row("my|mine|my side|on my side|next to me|beside me|my own|me|where i sit|my seat's", {
    type: 'relative',
    relative: 'self',
  }),
  row('other side|the other side|other one|the other|the other one|opposite side|other|others|the others', {
    type: 'relative',
    relative: 'other',
  }),

  // Small words
  row('to|at|into', mark('to')),
  row('by', mark('by')),
  row(
    "don't|do not|dont|never|do n't|must not|mustn't|not to|forget the|forget about|never mind the|stop opening|stop closing|stop raising|stop lowering",
    mark('not'),
  ),
  row(
    "don't need|do not need|no longer need|don't want|do not want|no need for|don't need any|i don't need|no longer want|don't want any|no more|not need|tired of|no longer needed|not needed|no longer necessary|unnecessary|enough of|done with|without",
    mark('unneeded'),
  ),
  row(
    "i want|i need|i'd like|i would like|want|need|would like|'d like|like to have|we need|we want|let's have",
    mark('want'),
  ),
  row(
    'too|so|really|very|extremely|way too|a bit too|a little too|quite|overly|far too|pretty|getting|awfully|terribly|such a',
    mark('too'),
  ),
  row('not so|not that|not too', mark('too')),
  row("not enough|isn't enough|enough|not very|isn't very", mark('lacking')),
  row(
    "what|what's|whats|which|how|is|are|is there|are there|any|how's|where|when|who|whether|what is|how much|how many|tell me|check|show me|do i have|does|did|was|status|check if|check whether|see if|see whether|tell me if|tell me whether|let me know if|know if|was there|status of|what are|let me know|am i|state of|is it",
    mark('question'),
  ),
  row(
    'can you|could you|would you|will you|can we|could we|can i|could i|may i|would you mind|do you mind|is it possible to|can i get|can you please|could you please|shall we|can i have',
    mark('polite'),
  ),
  row(
    'also|as well|likewise|the same for|same for|do the same for|do the same|same|too please|same thing|the same',
    mark('also'),
  ),
  row(
    'open degree|opening degree|the opening|the gap|degree of opening|the open degree|the angle of opening',
    mark('it'),
  ),
  row("it|that|this|them|those|these|that one|this one|it's|its|they|they're", mark('it')),
  row('and|plus|&', mark('and')),
  row('at the same time|simultaneously|at once|meanwhile|in the meantime|by the way', mark('then')),
  row(
    'eyes off|off the road|hands off|day off|off my mind|on the go|on sale|on fire|on purpose|on foot|on track|on edge|on my mind|off guard|off balance|off track|off road|off-road|hold on|come on|early on|later on|from now on|and so on|right away|straight away|right here|right there|all right|just right|this time|next time|last time|every time|the whole time|all the time|on time|in time|there are|there is|there were|there was|after all|at all|so far|for good',
    mark('filler'),
  ),
  row('then|and then|after that|afterwards|next|while|also please|finally|before', mark('then')),
  row(',', mark('comma')),
  row('.|;|!|?|:', mark('stop')),
  row(
    'no|i mean|sorry|i meant|scratch that|actually|rather|no wait|wait|wait no|oops|make that|correction|no sorry|instead|on second thought',
    mark('correction'),
  ),
  row('if|when|whenever|in case|unless|once|until|as soon as', mark('if')),
  row('except|but not|apart from|other than|except for|but|excluding', mark('except')),
  row(
    'the way i like it|how i like it|as i like it|my usual|the usual|like i like it|to my liking|my favourite|my favorite|my preference|as usual|my preferred|like usual|my normal|comfortable|like always|as always',
    mark('preferred'),
  ),
  row(
    "the|the two|these two|a|an|of|for|in|'s|'|about|around|approximately|roughly|row|little while|please|with|hey|jarvis|hey jarvis|okay|ok|just|now|right now|me please|my friend|i|we|us|our|your|you|kindly|go ahead and|let's|let us|for me|thanks|thank you|some|there|here|in here|um|uh|er|well|maybe|perhaps|quickly|immediately|so that|could|would|can|should|be|to be|bit of|from|car|vehicle|the car's|in the car|inside|cabin|system|function|feature|mode of|button|of the car|again|hi|hello|oh|hmm|feel|feels|feeling|i think|i'd|seems|still|gets|that's|i'm|we're|like|help|help me|everything|until i say|today|automatically|at the moment|already|to me|one|only|sure|alright|all right|great|yeah|yes|currently|has|have been|been|want to|will|going to|outside|for a while|for a moment|while driving|gonna|must|mind|side|try|trying|temporarily|remember|as|good|nice|ones|comfortable level|emergency stop|sudden stop|more suitable level|reasonable level|one more adjustment|one more small adjustment|one more time|kids|people|guys|slot",
    mark('filler'),
  ),
]
