import { type Localised, text } from '../domain/language.ts'
import type { OutsideRequest, UndoneErrand } from '../understanding/request.ts'
import type { PlanningContext } from './plan.ts'
import { nothing, type Resolution } from './wish.ts'

interface Undone {
  /** What cannot be done, and what can. */
  readonly say: Localised
  /** A place where the driver gets it, as the map calls such places, and the offer to find one. */
  readonly instead?: { readonly category: string; readonly offer: Localised }
}

const RESTAURANT = {
  category: 'restaurant',
  offer: text('Shall I look for a restaurant nearby?', '要找附近的餐厅吗？'),
} as const

const UNDONE: Readonly<Record<UndoneErrand, Undone>> = {
  food: {
    say: text("I can't order food, only coffee.", '我订不了餐，只能点咖啡。'),
    instead: RESTAURANT,
  },
  drink: {
    say: text(
      "I can't order that, only what the coffee shops have.",
      '这个我点不了，我只能点咖啡店里的饮品。',
    ),
    instead: {
      category: 'supermarket',
      offer: text('Shall I look for a shop nearby?', '要找附近的超市吗？'),
    },
  },
  table: {
    say: text("I can't book a table.", '我不能订位。'),
    instead: RESTAURANT,
  },
  room: {
    say: text("I can't book rooms.", '我不能订房。'),
    instead: {
      category: 'hotel',
      offer: text('Shall I look for a hotel nearby?', '要找附近的酒店吗？'),
    },
  },
  ticket: { say: text("I can't buy tickets or book journeys.", '我不能买票，也不能订行程。') },
  taxi: { say: text("I can't call a taxi.", '我不能叫车。') },
  appointment: {
    say: text(
      "I can't make appointments. I can call them for you, or remind you of it.",
      '我不能预约，但可以帮你打电话，或者到时候提醒你。',
    ),
  },
  mail: {
    say: text(
      "I can't read messages or mail, nor do social networks. I can call people and send text messages.",
      '我读不了消息和邮件，也用不了微信，但可以打电话、发短信。',
    ),
  },
  emergency: {
    say: text(
      'I know no emergency line, but I can dial. Say “call 112”, or the number of where you are.',
      '我没有急救专线，但可以拨号。请说“拨打120”或“拨打110”。',
    ),
  },
  payment: { say: text("I can't pay for anything but the coffee you order.", '除了点咖啡，我不能付款。') },
  rental: { say: text("I can't rent or reserve that.", '这个我不能租，也不能预订。') },
  goods: {
    say: text("I can't buy things; all I can order is coffee.", '我不能买东西，只能点咖啡。'),
    instead: {
      category: 'mall',
      offer: text('Shall I look for a shopping mall nearby?', '要找附近的商场吗？'),
    },
  },
}

/** Says plainly that it cannot be done, and offers the way to where it can, where there is one. */
export const declineErrand = (
  request: OutsideRequest,
  errand: UndoneErrand,
  context: PlanningContext,
): Resolution => {
  const { say, instead } = UNDONE[errand]
  if (instead === undefined) return { ...nothing, remarks: [{ kind: 'outside', say }] }
  return {
    ...nothing,
    question: {
      id: `${context.turnId}-q`,
      polar: true,
      say: text(`${say.en} ${instead.offer.en}`, `${say.zh}${instead.offer.zh}`),
      options: [
        {
          label: text('Yes', '好的'),
          requests: [
            {
              kind: 'skill',
              skill: 'navigation',
              intent: 'nearby',
              slots: { category: instead.category },
              text: request.text,
              certainty: 0.9,
              origin: 'named',
            },
          ],
        },
        { label: text('No', '不用'), requests: [] },
      ],
    },
  }
}
