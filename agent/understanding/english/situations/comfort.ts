import { ACHES, BACK, COLD, CRAMPED, HOT, LEGS, OTHERS, RAIN, SEAT, STUFFY, WIND_IN } from './cues.ts'
import { any, less, more, off, on, part, type Situation } from './situation.ts'

/** Warmth, air, and how one sits. */
export const COMFORT: readonly Situation[] = [
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
  {
    cues: [COLD, OTHERS, any('is|are|feels?|getting|looks?|gets')],
    unless: any("open|coffee|drink|food|not cold|cold enough|isn't|trunk|a cold|seats?"),
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
    cues: [
      any('higher|too low to|sit(?:ting)? (?:too )?low|sinking|too low'),
      any('see|road|dashboard|over'),
    ],
    wants: [more('seat.vertical_position')],
  },
  {
    cues: [any('(?:need|want|like) to (?:lean|lie|sit) back(?! up)')],
    wants: [more('seat.backrest_angle')],
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
