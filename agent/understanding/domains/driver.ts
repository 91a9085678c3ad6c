import { asSpoken, type Piece, type SkillDomain, type SkillReading } from './domain.ts'

const GUEST =
  /^(?:(?:switch|change|go|set it) (?:over )?to |use |enter |start |activate |turn on |i'm |i am |we have )?(?:the |a )?guest(?: (?:mode|driver|profile|account))?(?: (?:is driving|please|now))*$|^(?:请)?(?:切换?到?|换成?|换到|进入|打开|用|启用|开启)?(?:一下)?(?:访客|客人|游客)(?:模式|账号|身份|来开|开车|驾驶|档案)*$/u

const NAMED: readonly RegExp[] = [
  /^(?:switch|change) (?:the |over |back )*(?:driver|profile|account) to (.+)$/u,
  /^(?:switch|change|go) (?:over |back )*to (.+?)(?:'s)? (?:profile|account|settings profile)$/u,
  /^(?:use|load|activate) (?!my\b|the\b|a\b)(.+?)'s (?:profile|account)$/u,
  /^(?:log|sign) (?:me )?in as (.+)$/u,
  /^(?!who\b|i\b|he\b|she\b|we\b|they\b)([\p{L}]+(?: [\p{L}]+)?) (?:is driving(?: now| today)?|will drive(?: now)?|takes over|drives now|takes the wheel)$/u,
  /^let (?!me\b|us\b|it\b|the\b)([\p{L}]+) drive(?: now)?$/u,
  /^(?:现在|接下来)?(?:换成|换|切换?到|改成|让|由|请)(?!导航|电台)([\p{Script=Han}\p{L} ]{1,8}?)(?:来)?(?:开车|开了|驾驶|来开|开)(?:了|吧)?$/u,
  /^(?:切换?到|换成|换到|登录|使用|用|加载)([\p{Script=Han}\p{L} ]{1,8}?)的?(?:账号|账户|档案|驾驶员档案|用户|个人资料|配置文件)$/u,
  /^(?:切换?|换|更换)(?:驾驶员|司机|用户|账号)(?:到|为|成)([\p{Script=Han}\p{L} ]{1,8})$/u,
]

/** A name stands with a capital letter where it was written so; "switch to sport" is no person. */
const TO_NAME = /^(?:please )?(?:[Ss]witch|[Cc]hange|[Gg]o) (?:back |over )*to (\p{Lu}[\p{L}'-]+)[.!]?$/u
const IS_ANOTHER =
  /^(?:no,? )?(?:i'm|i am|this is) not [\p{L}]+,? (?:i'm|i am|this is|it's) (?!a\b|an\b|the\b)([\p{L}]+)$|^我不是[\p{L}]{1,8},?我是([\p{L}]{1,8})$|^换回(?:到)?(?!原来|刚才|音乐)([\p{L}]{1,8})$/u
const WHO =
  /^who (?:am i|do you think i am|is driving(?: now)?|drives|is the driver)$|^我是谁$|^(?:现在)?(?:是)?谁(?:在)?开(?:车)?$/u
const OPEN =
  /^(?:switch|change) (?:the )?(?:driver|profile)s?$|^somebody else is driving$|^(?:切换|换|更换)(?:一下)?(?:驾驶员|司机|用户|账号)$|^换(?:个)?人开(?:车)?$/u

const ADDS =
  /^(?:add|create|make|set up|register|new)(?: (?:a|an|another|the|me as a|myself as a))?(?: new)? (?:driver|user|profile|account|driver profile)(?: (?:called|named|for) .+)?$|^(?:添加|新增|增加|加|新建|创建|注册)(?:一?个|一位|一下)?(?:新的?)?(?:驾驶员|司机|用户|账号|账户|档案)$/u

/** Who is driving: "switch to guest", 换小李开车. */
export const DRIVER: SkillDomain = {
  id: 'driver',
  opening:
    /^(?:switch (?:the )?driver|(?:switch|change) to (?:the )?guest|换[\p{Script=Han}]{1,4}(?:开车|来开)|切换到?访客)/u,
  read: piece => readDriver(piece),
}

const choose = (slots: SkillReading['slots']): SkillReading => ({
  skill: 'driver',
  intent: 'choose',
  slots,
  certainty: 0.9,
})

const readDriver = (piece: Piece): SkillReading | undefined => {
  const text = piece.text.replace(/[?.!]+$/u, '')
  if (GUEST.test(text)) return choose({ guest: true })
  if (OPEN.test(text)) return choose({})
  if (WHO.test(text)) return { skill: 'driver', intent: 'who', slots: {}, certainty: 0.9 }
  const another = IS_ANOTHER.exec(text)
  const named =
    TO_NAME.exec(piece.spoken.trim())?.[1] ?? asSpoken(another?.[1] ?? another?.[2] ?? another?.[3], piece)
  if (named !== undefined) return choose({ name: named })
  if (ADDS.test(text)) return { ...choose({}), intent: 'add' }
  for (const pattern of NAMED) {
    const name = asSpoken(pattern.exec(text)?.[1], piece)
    if (name !== undefined) return choose({ name })
  }
  return undefined
}
