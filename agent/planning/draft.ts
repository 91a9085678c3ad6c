import { type Localised, text } from '../domain/language.ts'
import type { Decision } from '../domain/tool.ts'
import type { ConfirmationSheet } from '../skills/skill.ts'
import type { Request } from '../understanding/request.ts'
import type { SettingValue } from '../vehicle/setting.ts'
import type { Question, Remark } from './plan.ts'
import { type RequestScene, resolveRequest } from './request-resolvers.ts'
import type { Wish } from './wish.ts'

/** What the requests of an utterance come to before the policies have looked at the wishes. */
export interface Draft {
  readonly wishes: readonly Wish[]
  readonly calls: readonly { readonly decision: Decision; readonly request: number }[]
  readonly sheets: readonly { readonly sheet: ConfirmationSheet; readonly request: number }[]
  readonly remarks: readonly Remark[]
  /** Requests that cannot be met, with what to say of them. */
  readonly refused: ReadonlyMap<number, Localised>
  readonly question?: Question
}

/** The question about one request as one about the whole utterance: what is chosen takes that request's place. */
const widened = (question: Question, requests: readonly Request[], index: number): Question => ({
  ...question,
  options: question.options.map(option => ({
    ...option,
    requests: [...requests.slice(0, index), ...option.requests, ...requests.slice(index + 1)],
  })),
})

/** Goes through the requests in order, each in the car the ones before it leave; the first open point ends it. */
export const draft = (
  requests: readonly Request[],
  scene: Pick<RequestScene, 'context' | 'skills' | 'preferences'>,
): Draft => {
  const wishes: Wish[] = []
  const calls: { decision: Decision; request: number }[] = []
  const sheets: { sheet: ConfirmationSheet; request: number }[] = []
  const remarks: Remark[] = []
  const refused = new Map<number, Localised>()
  const soFar = { wishes, calls, sheets, remarks, refused }
  const targets: Record<string, SettingValue> = { ...scene.context.targets }
  const alone = requests.length === 1

  for (const [index, request] of requests.entries()) {
    const resolution = resolveRequest(request, { ...scene, targets, index, alone })
    if (resolution.question !== undefined)
      return { ...soFar, question: widened(resolution.question, requests, index) }
    for (const wish of resolution.wishes) targets[wish.change.key] = wish.change.value
    wishes.push(...resolution.wishes)
    if (resolution.call !== undefined) calls.push({ decision: resolution.call, request: index })
    if (resolution.sheet !== undefined) sheets.push({ sheet: resolution.sheet, request: index })
    const [first] = resolution.remarks
    if (resolution.refused === true && first !== undefined) refused.set(index, first.say)
    else remarks.push(...resolution.remarks)
  }
  const group = requests.some(request => request.kind === 'set' && request.among === true)
  if (group && wishes.length === 0 && remarks.length === 0 && refused.size === 0)
    remarks.push({ kind: 'notice', say: text("It's like that already.", '已经是这样了。') })
  return soFar
}
