import { type Localised, text } from '../domain/language.ts'
import type { BareVerb, IncompleteRequest, SettingRequest, ZoneMention } from '../understanding/request.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { keysOf } from '../vehicle/keys.ts'
import type { VehicleState } from '../vehicle/vehicle.ts'
import { ambiguityQuestion } from './ambiguity.ts'
import { openQuestion } from './open-question.ts'
import type { Question } from './plan.ts'
import { restingValue } from './resting-value.ts'
import type { SettingScene } from './setting-requests.ts'
import { nothing, type Resolution } from './wish.ts'
import { sentence, settingNoun } from './wording.ts'
import { resolveZone } from './zone-resolution.ts'

/** What a verb without a thing is most often for; the driver may name anything else. */
const OPENED = ['window.position', 'sunroof.position', 'trunk.position', 'sunshade.position'] as const
const SWITCHED = [
  'air_conditioner.power',
  'light.dome',
  'seat.heating',
  'music.playing',
  'light.ambient',
  'seat.ventilation',
  'seat.massage',
  'radio.playing',
] as const

interface VerbQuestion {
  readonly say: Localised
  readonly candidates: readonly string[]
  /** What the verb does to them; absent where it says only that something is wanted. */
  readonly on?: boolean
}

const QUESTIONS: Readonly<Record<BareVerb, VerbQuestion>> = {
  open: { say: text('What shall I open?', '要打开什么？'), candidates: OPENED, on: true },
  close: {
    say: text('What shall I close?', '要关掉什么？'),
    candidates: [...OPENED, ...SWITCHED],
    on: false,
  },
  on: { say: text('What shall I switch on?', '要打开什么？'), candidates: SWITCHED, on: true },
  off: { say: text('What shall I switch off?', '要关掉什么？'), candidates: SWITCHED, on: false },
  lock: { say: text('What shall I lock?', '要锁什么？'), candidates: ['door.lock', 'trunk.lock'], on: true },
  unlock: {
    say: text('What shall I unlock?', '要解锁什么？'),
    candidates: ['door.lock', 'trunk.lock'],
    on: false,
  },
  fold: {
    say: text('What shall I fold?', '要折叠什么？'),
    candidates: ['mirror.folded', 'seat.folded'],
    on: true,
  },
  unfold: {
    say: text('What shall I unfold?', '要展开什么？'),
    candidates: ['mirror.folded', 'seat.folded'],
    on: false,
  },
  set: {
    say: text('What shall I adjust?', '要调什么？'),
    candidates: ['air_conditioner.temperature', 'center_display.volume', 'air_conditioner.fan_speed'],
  },
}

const MOST = 3
const ANYWHERE: ZoneMention = { zones: [], source: 'unsaid' }

const isUp = (setting: string, targets: VehicleState): boolean => {
  const definition = settingById(setting)
  return (
    definition !== undefined &&
    keysOf(definition).some(key => (targets[key] ?? definition.initial) !== restingValue(definition))
  )
}

/** What is open can be closed, and what is off switched on; where nothing is, the likeliest stay on offer. */
const likeliest = ({ candidates, on }: VerbQuestion, targets: VehicleState): readonly string[] => {
  const open = on === undefined ? candidates : candidates.filter(one => isUp(one, targets) !== on)
  return (open.length === 0 ? candidates : open).slice(0, MOST)
}

const thing = (request: IncompleteRequest, setting: string, zone: ZoneMention): IncompleteRequest => ({
  ...request,
  half: { type: 'thing', settings: [setting], zone },
})

const wish = (
  request: IncompleteRequest,
  setting: string,
  zone: ZoneMention,
  change: SettingRequest['change'],
): SettingRequest => ({
  kind: 'set',
  setting,
  zone,
  change,
  text: request.text,
  certainty: 1,
  origin: 'named',
})

const askForThing = (request: IncompleteRequest, verb: BareVerb, scene: SettingScene): Question => {
  const question = QUESTIONS[verb]
  return {
    id: `${scene.context.turnId}-q`,
    say: question.say,
    options: likeliest(question, scene.targets).flatMap(setting => {
      const definition = settingById(setting)
      if (definition === undefined) return []
      const change = question.on === undefined ? undefined : ({ type: 'switch', on: question.on } as const)
      const zone = resolveZone(definition, ANYWHERE, change, request.text, scene.context)
      const noun = settingNoun(definition, zone.type === 'cells' ? zone.cells : [])
      return [
        {
          label: text(sentence(noun.en), noun.zh),
          requests: [
            change === undefined
              ? thing(request, setting, ANYWHERE)
              : wish(request, setting, ANYWHERE, change),
          ],
          anchor: setting,
        },
      ]
    }),
  }
}

/** Half a wish moves nothing: it is asked what is to be done, or with what. */
export const askForOtherHalf = (request: IncompleteRequest, scene: SettingScene): Resolution => {
  const { half } = request
  if (half.type === 'verb') return { ...nothing, question: askForThing(request, half.verb, scene) }
  const [only, ...others] = half.settings
  const definition = only === undefined ? undefined : settingById(only)
  if (definition === undefined || only === undefined) return nothing
  if (others.length > 0) {
    const readings = half.settings.map(setting => wish(request, setting, half.zone, { type: 'unspecified' }))
    return {
      ...nothing,
      question: ambiguityQuestion({ ...request, kind: 'ambiguous', readings }, scene.context.turnId),
    }
  }
  const zone = resolveZone(definition, half.zone, undefined, request.text, scene.context)
  if (zone.type === 'refusal')
    return { ...nothing, remarks: [{ kind: 'refusal', say: zone.say }], refused: true }
  return {
    ...nothing,
    question: openQuestion(
      wish(request, only, half.zone, { type: 'unspecified' }),
      definition,
      zone.cells,
      scene,
    ),
  }
}
