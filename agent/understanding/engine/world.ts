import type { Zone } from '../../vehicle/zones.ts'
import type { AskRequest } from '../request.ts'

type About = AskRequest['about']
type Fact = Extract<About, { type: 'world' }>['fact'] | 'occupants'

/** Questions about the car and the world that no setting answers. `text` is normalised. */
const FACTS: readonly (readonly [Fact, RegExp])[] = [
  [
    'time',
    /^(?:what(?:'s| is)? (?:the )?time(?: is it)?(?: now)?|what time is it(?: now)?|tell me the (?:current )?time|do you have the time|(?:the )?(?:current )?time(?: please)?)$|^(?:现在)?(?:是)?(?:几点|什么时间|什么时候)(?:了|钟)*(?:啊|呢)?$|^现在时间(?:是多少)?$|^报时$/u,
  ],
  [
    'date',
    /^(?:what(?:'s| is)? (?:the |today's )?(?:date|day)(?: is it)?(?: today)?|what day is (?:it|today)(?: today)?|tell me (?:the|today's) date|(?:the )?date(?: today)?)$|^(?:今天|现在)?(?:是)?(?:几号|星期几|周几|礼拜几|什么日子|几月几号|多少号|日期)(?:了|啊)?$/u,
  ],
  [
    'speed',
    /^(?:how fast (?:am i|are we|is the car|is it) (?:going|driving|moving)|what(?:'s| is)? (?:my|our|the) (?:current )?speed|(?:current )?speed)$|^(?:现在|当前)?(?:的)?(?:车速|时速|速度)(?:是)?(?:多少|多快)?$|^(?:现在)?开(?:得)?多快$/u,
  ],
  [
    'battery',
    /\b(?:how much (?:battery|charge|power)(?: is)?(?: (?:left|remaining|do (?:i|we) have(?: left)?))?|battery (?:level|status|charge|percentage)|state of charge|what(?:'s| is) the battery)\b|(?:剩余|还有多少|还剩多少|现在|当前)?(?:的)?电量(?:是|还有|还剩)?(?:多少|怎么样|够)?|还有多少电|还剩多少电/u,
  ],
  [
    'range',
    /\b(?:how (?:far|much (?:further|farther)) (?:can (?:i|we|it|the car)|(?:i|we|it|the car) can) (?:still |even |actually |now )*(?:go|drive|get|travel)|(?:remaining|driving|what(?:'s| is) (?:my|the|our)) range|range left|how many (?:kilometers|kilometres|miles) (?:left|can i))\b|续航(?:里程)?(?:还有|是|剩)?(?:多少|多远)?$|还能(?:跑|开)多(?:远|少公里)|^油(?:还)?(?:够不够|够吗|够用吗)|^还(?:有|剩)(?:多少)?油(?:吗)?$/u,
  ],
  [
    'outside_temperature',
    /\b(?:what(?:'s| is) the (?:outside|outdoor) temp(?:erature)?|(?:outside|outdoor) temp(?:erature)?|how (?:cold|hot|warm) is it (?:outside|out there)|temperature outside)\b|(?:车外|外面|室外|外边)(?:的)?(?:温度|气温|多少度|几度|冷不冷|热不热|多冷|多热)/u,
  ],
  [
    'cabin_temperature',
    /^(?:what(?:'s| is) the (?:inside|cabin|interior|indoor|current|room) temp(?:erature)?(?: in here)?|how (?:hot|warm|cold) is it(?: (?:in here|in the car|inside|now))?|what(?:'s| is) the (?:temp|temperature)(?: (?:in here|in the car|inside|now|in the cabin))?|(?:cabin|inside|interior) temperature)$|^(?:现在)?(?:车内|车里|室内|里面)(?:现在)?(?:的)?(?:温度)?(?:是)?(?:多少|多少度|几度)?$|^现在(?:是)?(?:多少度|几度|温度是?多少)$/u,
  ],
  [
    'warmth',
    /^why (?:is|'s|has|does) (?:it|the (?:car|cabin|air))(?: feel| get| got| become)? (?:so |still |this |too |always |getting |such )*(?:hot|warm|cold|cool|chilly|stuffy|freezing|boiling)\b|^(?:车里|车内|现在)?(?:为什么|为啥)(?:车里|车内|现在|还是?|会)*(?:这么|那么|还|好|很|太|有点)*(?:热|冷|凉|闷)/u,
  ],
  [
    'occupants',
    /^(?:who(?:'s| is) in the car|how many (?:people|passengers|occupants)(?: are)? (?:are |is )?(?:there |in (?:the|this) car)?|who is (?:here|with me)|who(?:'s| is) (?:driving|behind the wheel|the driver))$|^(?:现在)?(?:是)?谁(?:在开车|在开|开的?车|是司机|是驾驶员|坐在?主驾)|^(?:司机|驾驶员)是谁$|^(?:车上|车里)(?:有|坐了|现在有)?(?:谁|几个人|多少人|哪些人)$/u,
  ],
]

const CAPABILITIES =
  /^(?:what can you do(?: for me)?|help|help me|what (?:are your|can i) (?:features|functions|commands|say|ask(?: you)?)|how can you help(?: me)?|what do you do|who are you)$|^(?:你(?:能|会|可以)(?:做|干)?(?:什么|些什么|做些什么|干嘛|啥)|你有(?:什么|哪些)功能|帮助|怎么用|你是谁|我(?:能|可以)(?:说|问)(?:什么|些什么))$/u

/** "What can I say about the seats?", 座椅可以说什么: one part of the car. */
const CAPABLE_OF =
  /^what (?:can|could|may) (?:i|you|we) (?:say|ask|change|do|adjust|control|set)(?: (?:to|with|about|for|on|regarding))+ (?:the |my |this car's )?(.{3,30}?)$|^(?:关于)?(\p{Script=Han}{2,6}?)(?:我)?(?:都)?(?:能|可以)(?:怎么)?(?:说|问|调|控制|设置)(?:些)?(?:什么|啥|哪些)$|^关于(\p{Script=Han}{2,6}?)(?:我)?(?:都)?(?:能|可以)(?:怎么说|说什么|问什么)$/u

/** Places as they are asked about: "behind me", 旁边. The first that is found. */
const SEATS: readonly (readonly [RegExp, readonly Zone[]])[] = [
  [/rear left|back left|left rear|behind the driver|左后/u, ['rear_left']],
  [/rear right|back right|right rear|behind the passenger|右后/u, ['rear_right']],
  [/\b(?:back|rear|behind)\b|后排|后座|后面/u, ['rear']],
  [/\bpassenger|\b(?:next to|beside) (?:me|the driver)|副驾|旁边|身边/u, ['passenger']],
  [/\bdriv(?:er|ing)|behind the wheel|主驾|驾驶|司机|开车|开的?车/u, ['driver']],
]
const WHO_SITS =
  /^(?:who(?:'s| is| are)?|is (?:there )?(?:any(?:one|body)|some(?:one|body)))(?: is| sits| sitting| there)* (?:in |on |at )?(?:the |my |our )?(?:front )?(?:passenger|driver|back|rear|behind|next to|beside)(?:'s)?(?: left| right)?(?: seats?| row| passengers?)?(?: me| us| the driver| the passenger)?(?: now)?$|^(?:副驾|后排|后座|后面|左后|右后|旁边|身边|主驾)(?:驾|驾驶)?(?:座|位|座位|座椅)?(?:上|边|面)?(?:现在)?(?:坐)?(?:的|着|了)?(?:是)?(?:谁|哪位|几个人|多少人|有人吗|有人没有?|有没有人|什么人)(?:啊|呢)?$|^谁(?:坐)?在(?:副驾|后排|后座|后面|我?旁边|我?后面)(?:驾驶)?(?:座|位)?(?:上)?$/u

const whoSits = (text: string): About | undefined => {
  const zones = WHO_SITS.test(text) ? SEATS.find(([place]) => place.test(text))?.[1] : undefined
  return zones && { type: 'occupants', zones }
}

/** What a question asks of the world, if it is one from end to end. */
export const readWorldQuestion = (text: string): About | undefined => {
  const plain = text
    .replace(/[.,!?;]+$/gu, '')
    .replace(/^(?:hey |please |um |请问|告诉我|那|查一下|看看|看一下|查询)\s*/gu, '')
    .trim()
  if (plain.length > 60 || /^(?:if|when|whenever|in case)\b|^(?:如果|要是|假如|当|等)/u.test(plain))
    return undefined
  if (CAPABILITIES.test(plain)) return { type: 'capabilities' }
  const of = CAPABLE_OF.exec(plain)
    ?.slice(1)
    .find(group => group !== undefined)
  if (of !== undefined && !/^(?:you|me|us|it|this|that|我|你|我们)$/u.test(of))
    return { type: 'capabilities', of }
  const seats = whoSits(plain)
  if (seats !== undefined) return seats
  const found = FACTS.find(([, pattern]) => pattern.test(plain))?.[0]
  if (found === 'occupants')
    return { type: 'occupants', zones: /driv|wheel|司机|驾驶|开/u.test(plain) ? ['driver'] : [] }
  return found && { type: 'world', fact: found }
}
