import { text } from '../domain/language.ts'
import { CodriverError } from '../platform/errors.ts'
import type { Command } from '../protocol/index.ts'
import { type Answer, type Cabin, done, refused } from './cabin.ts'
import { resetWorld, setByHand, setOccupants, setWorld } from './car-commands.ts'
import { addDriver, chooseDriver, deleteDriver, editDriver, setPreferences } from './driver-commands.ts'
import { askMemory } from './memory-commands.ts'
import { actOnTask, answerQuestion, confirm, sayTyped, undo } from './talk-commands.ts'
import { trainingCommand } from './training-commands.ts'

type Handlers = {
  readonly [Type in Command['type']]: (
    command: Extract<Command, { type: Type }>,
    cabin: Cabin,
  ) => Answer | Promise<Answer>
}

const NO_EAR = text(
  "I can't hear right now: the microphone is off or not there yet. Please type, or touch the car.",
  '现在听不到声音：麦克风没有打开或还没准备好。请打字或触摸操作。',
)
const BROKEN = text('Something went wrong on my side. Please try again.', '我这边出了点问题，请再试一次。')

/** A command there is nothing to answer to: it is taken note of. */
const noting =
  <One extends Command>(note: (command: One, cabin: Cabin) => void) =>
  (command: One, cabin: Cabin): Answer => {
    note(command, cabin)
    return done
  }

/** One handler a command; adding a command to the protocol without one is a type error. */
const HANDLERS: Handlers = {
  say: sayTyped,
  spoken: noting((command, cabin) => cabin.speech.spoken(command.speechId)),
  answer: answerQuestion,
  confirm,
  cancel: noting((_, cabin) => {
    cabin.setPinFor(undefined)
    cabin.conversation.cancel()
  }),
  undo: (_, cabin) => undo(cabin),
  set: setByHand,
  task: actOnTask,
  listen: (command, cabin) => (cabin.voice.push(command.active) ? done : refused(NO_EAR)),
  microphone: noting((command, cabin) => cabin.voice.screenMicrophone(command.state)),
  voices: noting((command, cabin) => cabin.speech.screenVoices(command.languages)),
  mute: noting((command, cabin) => cabin.voice.mute(command.muted)),
  record: noting((command, cabin) => cabin.voice.record(command.what)),
  voicePrint: noting((command, cabin) => {
    // What was being said or asked is over: the next sentences are for the lesson.
    if (command.do === 'learn') cabin.conversation.cancel()
    cabin.speakers[command.do]()
  }),
  preferences: setPreferences,
  chooseDriver,
  addDriver,
  editDriver,
  deleteDriver,
  dismissNotice: noting((command, cabin) => cabin.dropNotice(command.noticeId)),
  memory: askMemory,
  world: setWorld,
  occupants: setOccupants,
  training: trainingCommand,
  resetWorld: (_, cabin) => resetWorld(cabin),
}

const handle = <Type extends Command['type']>(
  type: Type,
  command: Extract<Command, { type: Type }>,
  cabin: Cabin,
): Answer | Promise<Answer> => HANDLERS[type](command, cabin)

/** Carries a command out. Never rejects: a refusal is an answer, and what broke is reported, not shown. */
export const runCommand = async (command: Command, cabin: Cabin): Promise<Answer> => {
  try {
    return await handle(command.type, command, cabin)
  } catch (error) {
    if (error instanceof CodriverError && error.blame === 'driver') return refused(error.say)
    cabin.report(error)
    return refused(error instanceof CodriverError ? error.say : BROKEN)
  } finally {
    cabin.touch()
  }
}
