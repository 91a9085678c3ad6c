import type { Reading } from '../../understanding/engine/frame.ts'
import { hasMark, type Token } from '../../understanding/engine/token.ts'
import type { Mention } from './mention.ts'

/** What a word must not be besides, to tell whose value it is: "three" is a number before it is a seat's memory. */
const NOT_ALONE: ReadonlySet<string> = new Set(['parts', 'action', 'zone', 'number'])

/** Words that are values of one thing only (720p, cyan, 内循环) name it, where something is done or wished. */
export const tellingValue = (
  tokens: readonly Token[],
): Pick<Mention, 'setting' | 'value' | 'change' | 'origin' | 'score' | 'rivals'> | undefined => {
  const acts = tokens.some(
    token =>
      token.senses.some(s => s.type === 'action') ||
      hasMark(token, 'to') ||
      hasMark(token, 'want') ||
      /^(?:prefer|like|love|enjoy|喜欢)/u.test(token.text),
  )
  for (const [at, token] of tokens.entries())
    for (const sense of token.senses) {
      if (
        sense.type !== 'value' ||
        token.text.length < 3 ||
        sense.options.length > 2 ||
        (EVERYDAY.test(token.text) && !isTarget(tokens, at))
      )
        continue
      if (token.senses.some(other => NOT_ALONE.has(other.type))) continue
      const option = sense.options[0]
      if (option === undefined || !(acts || /\d|_/u.test(token.text))) continue
      return {
        setting: option.setting,
        value: option.value,
        change: { type: 'to', value: option.value },
        origin: 'named',
        score: 2,
        rivals: sense.options.slice(1).map(one => one.setting),
      }
    }
  return undefined
}

/** "Switch to detailed mode", "set it to simple": right after "to", with nothing but "mode" behind it. */
const isTarget = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const led = before !== undefined && (hasMark(before, 'to') || /(?:成|到|为)$/u.test(before.text))
  return (
    led && (next === undefined || /^(?:mode|view|style|模式|please|for|when|now|吧|了)$/u.test(next.text))
  )
}

/** Value words of everyday talk, which name nothing by themselves. */
const EVERYDAY =
  /^(?:standard|normal|driving|night|day|music|auto|automatic|manual|medium|static|position|bass|heat|cool|long|short|high|low|close|window|feet|face|inside|outside|fast|scene|map|lower back|back|shoulder|vocal|voice|treble|pop|rock|classical|jazz|simple|detailed|constant|centre|center|breathing|flowing|blink|quiet|english|chinese|smooth|shortest|fastest|standard|foreground|background|driver|passenger)$/u
/** Named by nothing but such a word. */
export const everyday = (reading: Reading): boolean =>
  [...reading.consumed].every(
    token => !token.senses.some(sense => sense.type === 'parts') && EVERYDAY.test(token.text),
  )
