import { z } from 'zod'
import type { JsonValue } from '../../domain/json.ts'
import type { SkillId, SkillRequest } from '../../understanding/request.ts'
import type { OfferedTool } from './offered-tool.ts'

/** An errand of a skill as a model may ask for it: in words, as a driver would. The skill itself finds the ids. */
interface Errand {
  readonly name: string
  readonly description: string
  readonly skill: SkillId
  readonly intent: string
  readonly slots: z.ZodObject
  readonly words: OfferedTool['words']
  readonly remembers?: readonly string[]
}

const words = z.string().min(1).max(120)
const minutesToSeconds = z.number().min(1).max(86_400)
const none = z.object({})

/**
 * What the skills do, by the intents and slots their `propose` takes. Proposing looks up ids, asks what is open and
 * brings the confirmation along, so that a model can no more pay or send unasked than anybody else.
 */
const ERRANDS: readonly Errand[] = [
  {
    name: 'order_coffee',
    description: 'order a drink (the driver confirms it); usual: their usual one',
    skill: 'coffee',
    intent: 'order',
    slots: z.object({
      drink: words.optional(),
      size: words.optional(),
      milk: words.optional(),
      sweetener: words.optional(),
      temperature: z.enum(['hot', 'iced']).optional(),
      count: z.int().min(1).max(9).optional(),
      usual: z.boolean().optional(),
      shop: words.optional(),
    }),
    words: {
      en: ['coffee latte cappuccino espresso tea drink order thirsty tired sleepy caffeine usual café'],
      zh: ['咖啡', '拿铁', '美式', '喝的', '饮料', '奶茶', '点一杯', '来一杯', '提神', '困', '口渴'],
    },
    remembers: ['usual order', 'drink', 'size', 'milk'],
  },
  {
    name: 'cancel_coffee',
    description: 'cancel the drink that was ordered',
    skill: 'coffee',
    intent: 'cancel',
    slots: none,
    words: { en: ['cancel coffee order drink'], zh: ['取消订单', '不要咖啡', '退掉'] },
  },
  {
    name: 'navigate',
    description: 'guide to a place by name or kind (home, work, charging station)',
    skill: 'navigation',
    intent: 'navigate',
    slots: z.object({
      place: words,
      via: z.array(words).max(4).optional(),
      preference: z.enum(['fastest', 'shortest', 'no_tolls', 'no_motorways', 'scenic']).optional(),
    }),
    words: {
      en: ['navigate go drive take way route home work destination directions head lead bring to get'],
      zh: ['导航', '去', '回家', '上班', '公司', '带我', '路线', '目的地', '怎么走', '开到'],
    },
    remembers: ['home', 'work', 'route preference'],
  },
  {
    name: 'add_stop',
    description: 'add a stop to the route',
    skill: 'navigation',
    intent: 'add_stop',
    slots: z.object({ place: words }),
    words: {
      en: ['stop on the way via swing by stopover pick up'],
      zh: ['途经', '顺路', '中途', '停一下', '经过'],
    },
  },
  {
    name: 'find_nearby',
    description: 'look for places of a kind nearby',
    skill: 'navigation',
    intent: 'nearby',
    slots: z.object({ category: words, quality: words.optional() }),
    words: {
      en: [
        'near nearby find closest nearest restaurant hungry eat food charge charging parking toilet pharmacy',
      ],
      zh: ['附近', '最近的', '找', '饿', '吃', '餐厅', '充电', '停车场', '洗手间', '厕所', '药店', '加油'],
    },
  },
  {
    name: 'stop_navigation',
    description: 'end guidance',
    skill: 'navigation',
    intent: 'stop',
    slots: none,
    words: {
      en: ['stop end cancel navigation guidance route'],
      zh: ['停止导航', '结束导航', '取消导航', '不用导航'],
    },
  },
  {
    name: 'play',
    description: 'play music, radio or video; favourites: the saved songs',
    skill: 'media',
    intent: 'play',
    slots: z.object({
      source: z.enum(['music', 'radio', 'video']).optional(),
      title: words.optional(),
      artist: words.optional(),
      genre: words.optional(),
      mood: words.optional(),
      station: words.optional(),
      favourites: z.boolean().optional(),
    }),
    words: {
      en: [
        'play music song listen hear radio station video movie jazz rock pop calm relax party tune band album',
      ],
      zh: [
        '播放',
        '放',
        '听',
        '音乐',
        '歌',
        '电台',
        '收音机',
        '广播',
        '视频',
        '电影',
        '放松',
        '轻音乐',
        '爵士',
      ],
    },
    remembers: ['genre', 'artist', 'music'],
  },
  {
    name: 'pause_media',
    description: 'pause what is playing',
    skill: 'media',
    intent: 'pause',
    slots: none,
    words: { en: ['pause stop music silence quiet hush playing'], zh: ['暂停', '别放', '停止播放', '安静'] },
  },
  {
    name: 'next_track',
    description: 'skip to the next song or station',
    skill: 'media',
    intent: 'next',
    slots: none,
    words: {
      en: ['next skip song track another station change'],
      zh: ['下一首', '切歌', '换一首', '换首', '跳过'],
    },
  },
  {
    name: 'forecast',
    description: 'the weather; day 0 today, 1 tomorrow, up to 6',
    skill: 'weather',
    intent: 'forecast',
    slots: z.object({
      day: z.int().min(0).max(6).optional(),
      aspect: z.enum(['general', 'rain', 'temperature', 'wind', 'clothing']).optional(),
    }),
    words: {
      en: ['weather forecast rain umbrella tomorrow snow sunny wear jacket storm outside'],
      zh: ['天气', '下雨', '带伞', '明天', '后天', '下雪', '穿', '刮风', '预报'],
    },
  },
  {
    name: 'start_timer',
    description: 'start a timer of so many seconds',
    skill: 'timer',
    intent: 'start',
    slots: z.object({ seconds: minutesToSeconds, name: words.optional() }),
    words: {
      en: ['timer minutes seconds countdown alarm wake'],
      zh: ['计时', '倒计时', '定时', '分钟', '闹钟', '叫醒'],
    },
  },
  {
    name: 'cancel_timer',
    description: 'cancel a timer',
    skill: 'timer',
    intent: 'cancel',
    slots: z.object({ name: words.optional() }),
    words: { en: ['cancel stop timer'], zh: ['取消计时', '取消定时', '停止计时'] },
  },
  {
    name: 'remind',
    description:
      'remind of something at a time (24 h, HH:MM; day 1 is tomorrow), in some seconds, or on arriving',
    skill: 'reminder',
    intent: 'create',
    slots: z.object({
      what: words,
      time: z
        .string()
        .regex(/^\d{1,2}:\d{2}$/)
        .optional(),
      day: z.int().min(0).max(365).optional(),
      in_seconds: z.number().min(1).optional(),
      arriving_at: words.optional(),
    }),
    words: {
      en: ['remind reminder remember forget later when arrive note'],
      zh: ['提醒', '记得', '别忘', '别让我忘', '到了', '叫我'],
    },
  },
  {
    name: 'call',
    description: 'call somebody by name or number',
    skill: 'phone',
    intent: 'call',
    slots: z.object({ name: words.optional(), number: words.optional() }),
    words: {
      en: ['call phone ring dial talk mum dad speak'],
      zh: ['打电话', '呼叫', '拨打', '电话', '联系'],
    },
  },
  {
    name: 'message',
    description: 'send a text message (the driver confirms it)',
    skill: 'phone',
    intent: 'message',
    slots: z.object({ name: words, text: z.string().min(1).max(500) }),
    words: {
      en: ['message text tell write send sms let know'],
      zh: ['发短信', '发消息', '告诉', '发信息', '说一声'],
    },
  },
]

/** A reminder's moment as the skill takes it. */
const moment = (given: Readonly<Record<string, JsonValue>>): Record<string, JsonValue> => {
  const { what, time, day, in_seconds: inSeconds, arriving_at: place } = given
  const at: JsonValue | undefined =
    typeof inSeconds === 'number'
      ? { inSeconds }
      : typeof time === 'string'
        ? { time, ...(typeof day === 'number' ? { day } : {}) }
        : undefined
  return {
    ...(what === undefined ? {} : { what }),
    ...(at === undefined ? {} : { at }),
    ...(place === undefined ? {} : { whenArriving: place }),
  }
}

const isJson = (value: unknown): value is JsonValue =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isJson)) ||
  (typeof value === 'object' && Object.values(value).every(isJson))

const schemaOf = (slots: z.ZodObject): Record<string, unknown> => {
  const { $schema: _, additionalProperties: __, ...schema } = z.toJSONSchema(slots, { io: 'input' })
  return schema
}

/** Empty words and nulls are how small models say "not said". */
const withoutBlanks = (given: Readonly<Record<string, JsonValue>>): Record<string, JsonValue> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ''))

const offer = (errand: Errand): OfferedTool => ({
  schema: { name: errand.name, description: errand.description, parameters: schemaOf(errand.slots) },
  words: errand.words,
  ...(errand.remembers === undefined ? {} : { remembers: errand.remembers }),
  check: (given, said) => {
    const parsed = errand.slots.safeParse(withoutBlanks(given))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return { ok: false, problem: `${issue?.path.join('.') ?? 'arguments'}: ${issue?.message ?? 'wrong'}` }
    }
    const checked = Object.fromEntries(
      Object.entries(parsed.data).filter((entry): entry is [string, JsonValue] => isJson(entry[1])),
    )
    const slots = errand.skill === 'reminder' ? moment(checked) : checked
    return {
      ok: true,
      request: {
        kind: 'skill',
        skill: errand.skill,
        intent: errand.intent,
        slots,
        text: said,
        certainty: 1,
        origin: 'named',
      },
    }
  },
})

/** The skills' errands as tools. */
export const ERRAND_TOOLS: readonly OfferedTool[] = ERRANDS.map(offer)

/** The call a model would have made for an errand that was understood; `undefined` for one no tool is for. */
export const errandCall = ({
  skill,
  intent,
  slots,
}: SkillRequest):
  | { readonly name: string; readonly arguments: Readonly<Record<string, JsonValue>> }
  | undefined => {
  const errand = ERRANDS.find(one => one.skill === skill && one.intent === intent)
  if (errand === undefined) return undefined
  const parsed = errand.slots.safeParse(slots)
  const given = parsed.success ? parsed.data : {}
  return {
    name: errand.name,
    arguments: Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, JsonValue] => isJson(entry[1])),
    ),
  }
}
