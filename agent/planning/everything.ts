import { text } from '../domain/language.ts'
import type { OutsideRequest, SettingRequest } from '../understanding/request.ts'
import { settingById } from '../vehicle/catalogue/index.ts'
import { moduleNames } from '../vehicle/catalogue/modules.ts'
import { keysOf } from '../vehicle/keys.ts'
import type { PlanningContext } from './plan.ts'
import { nothing, type Resolution } from './wish.ts'
import { joinEnglish } from './wording.ts'

/** What "everything" can mean: comfort and entertainment, never what the car drives with. */
const COMFORTS = [
  'air_conditioner.power',
  'seat.heating',
  'seat.ventilation',
  'seat.massage',
  'steering_wheel.heating',
  'light.dome',
  'light.ambient',
  'light.reading',
  'music.playing',
  'radio.playing',
  'video.playing',
] as const

/** "Turn everything off": asks whether what is on of all that is meant; says so where nothing is. */
export const everythingOff = (request: OutsideRequest, context: PlanningContext): Resolution => {
  const on = COMFORTS.flatMap(id => {
    const definition = settingById(id)
    return definition !== undefined && keysOf(definition).some(key => context.targets[key] === true)
      ? [definition]
      : []
  })
  if (on.length === 0)
    return {
      ...nothing,
      remarks: [
        {
          kind: 'answer',
          say: text('Climate, seats, lights and sound are all off.', '空调、座椅、灯光和音响都没开。'),
        },
      ],
    }
  const names = [...new Set(on.map(({ module }) => module))].map(module => moduleNames[module])
  const requests = on.map(
    ({ id }): SettingRequest => ({
      kind: 'set',
      setting: id,
      zone: { zones: ['all'], source: 'spoken' },
      change: { type: 'switch', on: false },
      text: request.text,
      certainty: 1,
      origin: 'named',
      among: true,
    }),
  )
  return {
    ...nothing,
    question: {
      id: `${context.turnId}-q`,
      polar: true,
      say: text(
        `Shall I switch off ${joinEnglish(names.map(name => name.en))}?`,
        `要把${names.map(name => name.zh).join('、')}都关掉吗？`,
      ),
      options: [
        { label: text('Yes', '是的'), requests },
        { label: text('No', '不用'), requests: [] },
      ],
    },
  }
}
