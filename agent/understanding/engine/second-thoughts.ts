import { said } from '../domains/domain.ts'
import type { Request, SkillRequest, UnderstandingContext } from '../request.ts'
import { findDuration } from '../text/time.ts'

type Thought = Pick<SkillRequest, 'skill' | 'intent' | 'slots' | 'certainty'>

const errandOf = ({ previous }: UnderstandingContext): SkillRequest | undefined => {
  const last: Request | undefined = previous.at(-1)
  return last?.kind === 'skill' ? last : undefined
}

const CALLS_OFF =
  /^(?:(?:no|oh|actually|wait|sorry|please|and|can you|could you|i want to|i'd like to|i would like to|i need to|let's)[, ]+)*(?:cancel|delete|remove|scrap|drop|call off|turn off|switch off|stop)(?: (?:it|that|this|that one|it again|the whole thing))?(?: (?:again|please|now))*$|^(?:(?:哦|不|等等|还是|那|请|帮我|把|我想|我要|能不能)[,，]?)*(?:它|这个|那个)?(?:取消|删掉|删除|去掉|撤掉|关掉|关了|退掉|退了|不要了|不用了|作废)(?:掉|它|这个|那个)?(?:吧|了)*$/u
/** Said to many a thing that is going on, and no word for a thing that was only just arranged. */
const BARE_STOP = /^(?:stop|停)$/u

/** What calls off each thing that can be arranged, by its skill and intent; `what` tells it from its like. */
const CALLING_OFF: Readonly<Record<string, (slots: SkillRequest['slots']) => Omit<Thought, 'certainty'>>> = {
  'timer.start': ({ name, seconds }) => ({
    skill: 'timer',
    intent: 'cancel',
    slots: said({ name, seconds }),
  }),
  'reminder.create': ({ what }) => ({
    skill: 'reminder',
    intent: 'cancel',
    slots: said({ what }),
  }),
  'coffee.change': () => ({ skill: 'coffee', intent: 'cancel', slots: {} }),
  'coffee.status': () => ({ skill: 'coffee', intent: 'cancel', slots: {} }),
  'coffee.order': () => ({ skill: 'coffee', intent: 'cancel', slots: {} }),
  'navigation.navigate': () => ({ skill: 'navigation', intent: 'stop', slots: {} }),
  'navigation.add_stop': ({ place }) => ({
    skill: 'navigation',
    intent: 'remove_stop',
    slots: said({ place }),
  }),
}

/**
 * "Cancel it", 取消, just after a timer, an alarm, a reminder, an order or a route: that one is called off. Undefined
 * while something is asked, which is then what is cancelled. `text` is normalised.
 */
export const readCallingOff = (text: string, context: UnderstandingContext): Thought | undefined => {
  if (context.awaitingConfirmation || context.options.length > 0) return undefined
  const plain = text.replace(/[.,!?;]+$/gu, '').trim()
  if (!CALLS_OFF.test(plain) || BARE_STOP.test(plain)) return undefined
  const errand = errandOf(context)
  const off = errand && CALLING_OFF[`${errand.skill}.${errand.intent}`]
  return off === undefined ? undefined : { ...off(errand?.slots ?? {}), certainty: 0.9 }
}

const ELSEWHERE =
  /^(?:(?:no|nope|wait|sorry|oh|actually|hang on|hold on|i mean(?:t)?|rather)[, ]+)+(?:(?:let's |i want to |we should )?(?:go |drive |head |take me )?(?:to )?|make (?:it|that) |i mean(?:t)? )(?:to )?(?:the )?(.{2,40}?)(?: instead| please| rather)*$|^(?:to |make (?:it|that) )(?:the )?(.{2,40}?)(?: instead| please| rather)+$/u
const ELSEWHERE_ZH =
  /^(?:(?:不对|不是|不|错了|等等|等一下|等下|哦|我是说|说错了|还是|那就)[,，]?)+(?:我?(?:要|想)?(?:去|到)|是|改成|换成|改去)?(.{2,15}?)(?:吧|那里|那边)*$/u
/** Words with which a sentence goes on about something else than a place. */
const NO_PLACE =
  /^(?:it|that|this|thanks?|thank you|you|i|we|not?|don't|never|wait|stop|cancel|why|what|how|when|where|who|is|are|was|do|does|did|the (?:other|first|second|third|last)(?: one)?|more|less|please|later|now|way|matter|problem|worries)\b|^(?:不|别|没|我|你|他|她|算了|不要|为什么|怎么|什么|第|再|更|太|多|少|谢|没事|不用|这样|那样|那个|这个|一会|以后|等|对|好)/u

/**
 * "No, to Old Dock", 不对，去机场, just after a route: another place to go to. Only asked where the words mean nothing
 * else; whether there is such a place, the map says.
 */
export const readElsewhere = (text: string, context: UnderstandingContext): Thought | undefined => {
  const errand = errandOf(context)
  if (errand?.skill !== 'navigation' || !/^(?:navigate|add_stop|nearby)$/u.test(errand.intent))
    return undefined
  const plain = text.replace(/[.,!?;]+$/gu, '').trim()
  const match = ELSEWHERE.exec(plain) ?? ELSEWHERE_ZH.exec(plain)
  const place = match?.slice(1).find(group => group !== undefined)
  if (place === undefined || NO_PLACE.test(place) || findDuration(place) !== undefined) return undefined
  return { skill: 'navigation', intent: 'navigate', slots: { place, words: text }, certainty: 0.75 }
}
