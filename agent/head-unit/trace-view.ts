import { type Localised, text } from '../domain/language.ts'
import type { PlanTrace } from '../planning/plan.ts'
import type { TurnView } from '../protocol/index.ts'

/** Why this planner answered, in words. */
const WHY: Readonly<Record<string, Localised>> = {
  sure: text('understood for sure, so nobody else was asked', '听得明白，不用再问模型'),
  not_understood: text("the car's own understanding found nothing in it", '车里自己没听懂'),
  partly_understood: text("the car's own understanding got a part of it", '车里自己只听懂一部分'),
  doubtful: text("the car's own understanding was in doubt", '车里自己拿不准'),
  perhaps_not_here: text("the car wasn't sure whether it has that", '拿不准车上有没有这个'),
  small_talk: text('it was more talk than a request', '更像是闲聊'),
  waiting: text('the model failed before and is left alone for now', '模型刚出过问题，先不打扰它'),
  not_allowed: text('the model may not be told anything', '设置不允许把话发给模型'),
  unreachable: text('the model could not be reached', '连不上模型'),
  slow_start: text('the model was too slow', '模型太慢'),
  too_slow: text('the model was too slow', '模型太慢'),
  stalled: text('the model stopped in mid-answer', '模型答到一半停了'),
  too_many_requests: text('the model was busy', '模型正忙'),
  server_error: text('the model had a fault', '模型出了故障'),
  key_refused: text('the model refused the key', '模型不接受密钥'),
  request_refused: text("the model didn't take the request", '模型不接受请求'),
  cut_off: text('the model broke off', '模型中途断开'),
  endless: text("the model wouldn't come to an end", '模型说个没完'),
  broken: text("the model's answer was garbled", '模型的回答无法读取'),
}
const UNUSABLE = text("the model's answer could not be used", '模型的回答用不上')

/** A turn's trace as the history shows it. */
export const traceView = ({ tokens, cost, ...trace }: PlanTrace): NonNullable<TurnView['trace']> => ({
  ...trace,
  say: WHY[trace.why] ?? UNUSABLE,
  ...(tokens === undefined ? {} : { tokens: { ...tokens } }),
  ...(cost === undefined ? {} : { cost: { ...cost } }),
})
