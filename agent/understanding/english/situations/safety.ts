import { AJAR, DOORS, KIDS, LEAVING, PRIVATE } from './cues.ts'
import { any, off, on, type Situation } from './situation.ts'

/** Privacy, children, doors, and getting out. */
export const SAFETY: readonly Situation[] = [
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
]
