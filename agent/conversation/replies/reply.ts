import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { Decision } from '../../domain/tool.ts'
import type { Plan } from '../../planning/plan.ts'
import { leastObvious } from '../../planning/reasons.ts'
import { sentence } from '../../planning/wording.ts'
import { withoutImpliedSwitches } from '../../vehicle/describe.ts'
import { settingOfTool } from '../../vehicle/tool-calls.ts'
import type { Change } from '../../vehicle/vehicle.ts'
import type { Receipt, Reply } from '../turn.ts'
import { changeClauses } from './change-words.ts'
import { ANSWER_LENGTH, fits, GLANCE_LENGTH, LATER, shorten } from './length.ts'
import { phrases } from './phrases.ts'

/** "Windows closed, AC on." As many clauses as fit, then how many more there are. */
const tell = (
  clauses: readonly Localised[],
  room: { readonly en: number; readonly zh: number },
): Localised => {
  for (let count = clauses.length; count > 1; count -= 1) {
    const said = say(clauses.slice(0, count), clauses.length - count)
    if (fits(said, room)) return said
  }
  return say(clauses.slice(0, 1), clauses.length - 1)
}

/** What is a list itself is told apart from its neighbours by more than a comma. */
const between = (clauses: readonly Localised[]): string =>
  clauses.some(clause => clause.en.includes(',')) ? '; ' : ', '

const say = (clauses: readonly Localised[], more: number): Localised =>
  text(
    `${sentence(clauses.map(clause => clause.en).join(between(clauses)))}${more > 0 ? ', and more' : ''}.`,
    `${clauses.map(clause => clause.zh).join('，')}${more > 0 ? '，其他几项也好了' : ''}。`,
  )

/** As many clauses as can be read in one look; never a piece of a list. */
const glance = (clauses: readonly Localised[]): Localised => {
  const said = tell(clauses, GLANCE_LENGTH)
  return fits(said, GLANCE_LENGTH) ? said : LATER
}

const join = (sentences: readonly Localised[]): Localised =>
  text(sentences.map(one => one.en).join(' '), sentences.map(one => one.zh).join(''))

const distinct = (sentences: readonly Localised[]): readonly Localised[] => [
  ...new Map(sentences.map(one => [one.en, one])).values(),
]

/** What has not been said while the plan was being made. */
const unsaidOf = (plan: Plan): Plan['remarks'] => plan.remarks.filter(remark => remark.said !== true)

/** What was asked for comes before what came along by rule. */
const byImportance = (plan: Plan, applied: readonly Change[]): readonly Change[] => {
  const byRule = (change: Change): boolean => plan.reasons[change.key]?.rung === 'policy'
  return [...applied.filter(change => !byRule(change)), ...applied.filter(byRule)]
}

/** A skill's reasons that are news; what is normal for a latte is not. The car's own are told with its changes. */
const skillReasons = ({ tool, reasons }: Decision): readonly Reason[] =>
  settingOfTool(tool) === undefined ? Object.values(reasons).filter(reason => reason.rung !== 'default') : []

const composeWhole = (plan: Plan, receipt: Receipt, undoing: boolean): Reply => {
  if (receipt.failure !== undefined) {
    // What the rules had to say about it no longer holds; answers to other questions do.
    const answers = plan.remarks.filter(remark => remark.kind !== 'notice').map(remark => remark.say)
    return { say: join(distinct([receipt.failure, ...answers])), short: shorten(receipt.failure) }
  }
  const remarks = plan.remarks.map(remark => remark.say)
  const done = byImportance(plan, receipt.applied)
  const clauses = changeClauses(done)
  const calls = receipt.calls.flatMap(call => call.failure ?? call.outcome?.say ?? [])
  // A skill that has nothing to add beside the rest says nothing.
  const others = distinct([...calls, ...remarks, ...receipt.notices]).filter(one => one.en !== '')
  const taken = others.reduce((sum, one) => sum + one.en.length + 1, 0)
  const takenZh = others.reduce((sum, one) => sum + one.zh.length, 0)
  const room = { en: Math.max(0, ANSWER_LENGTH.en - taken), zh: Math.max(0, ANSWER_LENGTH.zh - takenZh) }
  // A skill says itself what it did with the car's settings ("Playing …"), so those are not listed again.
  const ofSkills = new Set(
    receipt.calls.flatMap(call => (call.outcome?.changes ?? []).map(change => change.key)),
  )
  const listed = changeClauses(done.filter(change => !ofSkills.has(change.key)))
  const told = listed.length === 0 ? [] : [tell(listed, room)]
  const all = [...told, ...others]
  const first = all[0] ?? (clauses.length > 0 ? say(clauses, 0) : phrases.dropped)
  const whole = all.length === 0 ? first : join(all)
  const prefixed = undoing && told.length > 0 ? text(`Undone. ${whole.en}`, `已撤销。${whole.zh}`) : whole
  const link = done[0]?.key ?? plan.remarks.find(remark => remark.anchor !== undefined)?.anchor
  const reason = leastObvious([
    ...withoutImpliedSwitches(done).flatMap(change => plan.reasons[change.key] ?? []),
    ...plan.decisions.flatMap(skillReasons),
  ])
  return {
    say: prefixed,
    short: listed.length === 0 ? shorten(first) : glance(listed),
    ...(link === undefined ? {} : { link }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/**
 * One natural sentence (or a few) for a plan that has been carried out, or could not be.
 *
 * @param undoing the plan took an earlier turn back.
 */
export const composeReply = (plan: Plan, receipt: Receipt, undoing: boolean): Reply => {
  const reply = composeWhole(plan, receipt, undoing)
  const remarks = unsaidOf(plan)
  if (remarks.length === plan.remarks.length) return reply
  return { ...reply, unsaid: composeWhole({ ...plan, remarks }, receipt, undoing).say }
}

/** What is said when nothing is carried out: answers, refusals, what it cannot do. */
export const remarksReply = (plan: Plan, before: readonly Localised[] = []): Reply => {
  const sentences = distinct([...before, ...plan.remarks.map(remark => remark.say)])
  const said = sentences.length === 0 ? phrases.dropped : join(sentences)
  const link = plan.remarks.find(remark => remark.anchor !== undefined)?.anchor
  const left = unsaidOf(plan)
  return {
    say: said,
    short: shorten(sentences[0] ?? said),
    ...(left.length === plan.remarks.length
      ? {}
      : { unsaid: join(distinct([...before, ...left.map(remark => remark.say)])) }),
    ...(link === undefined ? {} : { link }),
  }
}
