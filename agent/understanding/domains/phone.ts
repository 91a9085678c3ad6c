import { asSpoken, type Pattern, type Piece, readPatterns, type SkillDomain, said } from './domain.ts'

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  幺: '1',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}

/** A telephone number said digit by digit, or undefined where the words are a name. */
const numberIn = (words: string): string | undefined => {
  const digits = words
    .replace(/[\s-]+/gu, ' ')
    .replace(
      /[零〇幺一二两三四五六七八九]|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gu,
      d => DIGIT_WORDS[d] ?? d,
    )
    .replace(/[\s+()]/gu, '')
  return /^\d{3,}$/u.test(digits) ? digits : undefined
}

const callee = (match: RegExpMatchArray, piece: Piece) => {
  // "I need to make a call but …": what follows is no name.
  if (
    /^(?:but|and|so|or|about|because|while|with|for|now|from|using|on|in|immediately|quickly|right)\b/u.test(
      match
        .slice(1)
        .find(group => group !== undefined)
        ?.trim() ?? '',
    )
  )
    return undefined
  const words = (match[1] ?? match[2] ?? match[3] ?? '')
    .trim()
    .replace(/(?:的(?:电话|手机|号码|手机号)|吧|好吗|一下)$/u, '')
  if (words === '' || /^(?:a |an |the )?(?:taxi|cab|ambulance)$|^(?:me|us)\b/u.test(words)) return undefined
  if (SOMEBODY.test(words)) return {}
  const number = numberIn(words)
  return number === undefined ? said({ name: asSpoken(words.replace(/^my (?=\w)/u, ''), piece) }) : { number }
}

const message = (match: RegExpMatchArray, piece: Piece) =>
  said({
    name: SOMEBODY.test(match[1] ?? '') ? undefined : asSpoken(match[1], piece),
    text: asSpoken(match[2], piece),
  })

/** Whoever that may be: it is asked. */
const SOMEBODY =
  /^(?:him|her|them|someone|somebody|anyone|anybody|a (?:person|contact|number|friend)|people|he|she|他|她|他们|她们|人|别人|谁|朋友|某人)$/u

/** Nobody in particular: who is meant is still to be said. */
const ANYBODY =
  /^(?:(?:i(?:'d)? (?:want|need|like|have) to |let me )?(?:(?:make|place) (?:a |an |another )?(?:quick |short )?(?:phone )?(?:call|phone call)|(?:call|phone|ring|dial|text|message)(?: (?:up )?(?:someone|somebody|a (?:person|contact|number|friend)|people|up))?)|(?:我?(?:想|要|得))?(?:打(?:个|一个|一下)?电话|拨(?:打)?(?:个|一个)?电话|拨号|拨打|呼叫|给(?:人|别人|谁|朋友)(?:打(?:个|一个|一下)?电话|打))(?:给(?:人|别人|朋友))?)$/u

const PATTERNS: readonly Pattern[] = [
  {
    pattern: ANYBODY,
    intent: 'call',
    slots: match => (/^(?:text|message)/u.test(match[0]) ? undefined : {}),
  },
  { pattern: ANYBODY, intent: 'message' },
  { pattern: /^(?:发|写)(?:个|一?条|一下)?(?:短信|消息|信息)$/u, intent: 'message' },
  {
    pattern:
      /^(?:text|send (?:a )?(?:text|message)|message)(?: to)? (?!someone|somebody|volume|sound|tone)((?:my )?[\p{L}']+)$/u,
    intent: 'message',
    slots: message,
    certainty: 0.8,
  },
  {
    pattern:
      /^(?:send|write|shoot|drop) (?!an? |the |this |that |it )((?:my )?[\p{L}']+) (?:an? )?(?:quick )?(?:text message|text|message|sms)$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern:
      /^(?:send|write|shoot|drop) (?!an? |the |this |that |it )((?:my )?[\p{L}']+) (?:an? )?(?:quick )?(?:text message|text|message|sms)(?: saying| that says| that| telling (?:him|her|them)(?: that)?)?[:,]? (.+)$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern:
      /^(?:get|put) (.+?) on the (?:phone|line)$|^i(?: want|'d like) to (?:talk|speak) (?:to|with) (?!you\b)((?:my )?[\p{L}']+)$|^(?:联系|联络)(?:一下|上)?(.{1,8}?)$/u,
    intent: 'call',
    slots: callee,
  },
  {
    pattern: /^(?:给我)?发(?:个|一?条)?(?:短信|消息|信息)给(\p{Script=Han}{1,6})$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern:
      /^(?:hang up|end (?:the |this )?(?:current )?(?:phone )?call|put the phone down)\b|^(?:挂断|挂掉|挂了|结束通话|挂机)(?:电话|通话)?|^(?:把)?电话(?:挂断|挂掉|挂了)/u,
    intent: 'hang_up',
  },
  {
    pattern:
      /^(?:answer|pick up|take|accept)(?: (?:the|this|it|my))?(?: (?:phone|call))?$|^(?:接听|接|接通)(?:一下)?(?:电话|来电)?$|^电话接听|^接(?:一下)?电话/u,
    intent: 'answer',
  },
  {
    pattern: /^(?:decline|reject|ignore)(?: the| this)? call|^(?:拒接|拒绝接听|不接|别接)(?:电话|来电)?/u,
    intent: 'decline',
  },
  {
    pattern: /^(?:redial|call (?:back|again)|call (?:him|her|them) back)|^(?:重拨|回拨|再打一次|重新拨打)/u,
    intent: 'redial',
  },
  {
    pattern:
      /^(?:send|write) (?:a |an )?(?:text|message|sms)(?: message)? to (.+?)(?:\s+(?:saying|that says|that|telling (?:him|her|them)(?: that)?)[:,]?|:)\s*(.+)$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern:
      /^(?:text|message|tell) ((?:my )?[\p{L}']+(?: [\p{Lu}\p{L}]+)??)(?: (?:saying|that|to say|i))[:,]? (.+)$/u,
    intent: 'message',
    slots: message,
    certainty: 0.85,
  },
  {
    pattern: /^(?:send|write) (?:a |an )?(?:text|message|sms)(?: message)?(?: to (.+))?$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern: /^(?:给|跟)(.{1,8}?)发(?:个|条|一条)?(?:短信|消息|信息|微信)(?:说|告诉他|告诉她|,|:)?(.*)$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern: /^(?:发(?:个|条)?(?:短信|消息|信息)给)(.{1,8}?)(?:说|,|:)(.*)$/u,
    intent: 'message',
    slots: message,
  },
  {
    pattern:
      /^(?:(?:打|拨打?)(?:个|一个|一下)?电话|打给|拨给|去电|呼叫|致电|拨打|拨通|(?:call|phone|dial|ring|give(?=.* a (?:call|ring)\b))\b)(?:给| to\b)? ?(.+?)(?: a call| a ring)?(?: please| on the phone)?$/u,
    intent: 'call',
    slots: callee,
  },
  {
    pattern:
      /^(?:我?(?:想|要|得|想要|需要))?(?:给|跟|和)(.{1,10}?)(?:打(?:个|一个|一下)?电话|打(?:个|一个)?(?:过去)?|通话|去个?电话|拨(?:个|一个)?电话)$/u,
    intent: 'call',
    slots: callee,
  },
  { pattern: /^打(?:一下)?(\+?\d{3,})$/u, intent: 'call', slots: callee },
  {
    pattern: /^(?:i (?:need|want) to |make a )?(?:phone )?call (?:to )?(.+)$/u,
    intent: 'call',
    slots: callee,
  },
]

/** Calls and messages. */
export const PHONE: SkillDomain = {
  id: 'phone',
  opening:
    /^(?:call |phone (?!connection|link|pairing|volume|calls?\b)|dial (?!down|back|up)|打(?:个|一个)?电话|打给|拨给|呼叫|拨打|(?:我?(?:想|要|得))?给.{1,6}(?:打|发)|接听|挂断|hang up|send a (?:text|message)|text )/u,
  read: piece =>
    /^(?:phone )?calls? (?:volume|sound|audio)\b|^phone (?:connection|link|pairing|volume)\b|^call (?:an? (?:taxi|cab|uber|ambulance)|it)\b|通话音量|电话的?(?:声音|音量|声)|通话的?(?:声音|声)/u.test(
      piece.text,
    )
      ? undefined
      : readPatterns('phone', PATTERNS, piece),
}
