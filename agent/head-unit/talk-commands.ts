import { text } from '../domain/language.ts'
import type { Command } from '../protocol/index.ts'
import { applyPolicies } from '../vehicle/policies/index.ts'
import { type Answer, type Cabin, done, refused } from './cabin.ts'
import { checkWords } from './spoken-words.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

const STALE = text('That question is no longer open.', '这个问题已经过了。')
const GONE = text('That is no longer going on.', '这项任务已经不在了。')
const NO_TYPING = text(
  "No typing while we're moving. Please say it, or let a passenger type.",
  '行驶中不能打字，请说出来，或让乘客来输入。',
)

/**
 * Typed words. While the car moves the driver may not type; a passenger may, for themselves. Heard words do not
 * come this way.
 */
export const sayTyped = async (command: Of<'say'>, cabin: Cabin): Promise<Answer> => {
  const seat = command.seat ?? 'driver'
  const moving = cabin.vehicle.moving() && !cabin.typingWhileMoving
  const someoneThere = cabin.vehicle.occupants().some(occupant => occupant.seat === seat)
  if (moving && (seat === 'driver' || !someoneThere)) return refused(NO_TYPING)
  const checked = checkWords(command.text)
  if (!checked.ok) return refused(checked.say)
  const said = await cabin.conversation.say(checked.words, seat)
  return said === undefined ? refused(cabin.busy) : done
}

export const answerQuestion = async (command: Of<'answer'>, cabin: Cabin): Promise<Answer> => {
  const said = await cabin.conversation.choose(command.questionId, command.option, 'driver')
  return said === undefined ? refused(STALE) : done
}

export const confirm = async (command: Of<'confirm'>, cabin: Cabin): Promise<Answer> => {
  const said = await cabin.conversation.confirm(command.confirmationId, command.accept)
  return said === undefined ? refused(STALE) : done
}

export const undo = async (cabin: Cabin): Promise<Answer> => {
  const said = await cabin.conversation.undo('driver')
  return said === undefined ? refused(cabin.busy) : done
}

/** A button on a task's card: the skill's own call, done at once and in silence. */
export const actOnTask = async (command: Of<'task'>, cabin: Cabin): Promise<Answer> => {
  const context = cabin.skillContext()
  const task = cabin.scheduler.tasks(context.driverId).find(known => known.id === command.taskId)
  const skill = cabin.skills.find(known => known.id === task?.skill)
  const call = skill?.touch?.(command.taskId, command.action, context)
  if (task === undefined || skill === undefined || call === undefined) return refused(GONE)
  const outcome = await skill.execute(call, context)
  if (outcome.changes !== undefined && outcome.changes.length > 0) {
    const ruling = applyPolicies(outcome.changes, {
      state: cabin.vehicle.targets(),
      world: cabin.vehicle.world(),
      occupants: cabin.vehicle.occupants(),
    })
    const [refusal] = ruling.refusals
    if (refusal !== undefined) return refused(refusal.because)
    await cabin.vehicle.actuate(ruling.changes)
  }
  cabin.events.add({ at: cabin.clock.now(), kind: 'task', what: task.skill, result: command.action })
  return { ok: true, say: outcome.say }
}
