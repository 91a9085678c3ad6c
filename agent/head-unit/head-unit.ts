import type { Said } from '../conversation/conversation.ts'
import type { Language, Localised } from '../domain/language.ts'
import type { Preference } from '../memory/preference.ts'
import { warmingUp } from '../memory/warm-up.ts'
import { soundAlike } from '../skills/shared/pinyin.ts'
import { understand } from '../understanding/index.ts'
import type { Seat } from '../vehicle/zones.ts'
import type { Cabin } from './cabin.ts'
import { createCatalogueView } from './catalogue-view.ts'
import { runCommand } from './commands.ts'
import { followDisplayLanguage } from './display-language.ts'
import type { HeadUnitOptions } from './head-unit-options.ts'
import type { HeadUnitPort } from './head-unit-port.ts'
import { SnapshotDesk } from './snapshot-desk.ts'
import { checkWords } from './spoken-words.ts'
import { inPieces, unrefTimeout } from './throttle.ts'
import { wireCabin } from './wiring.ts'

/** What words handed in by a program came to. */
export interface SaidTurn {
  /** Absent when the words were refused at the door. Its phase is where the conversation stands after the reply. */
  readonly said?: Said
  readonly refusal?: Localised
  /** What the memory holds that it did not before, or holds for better reasons. */
  readonly learnt?: readonly Preference[]
  /** The language of the reply. */
  readonly language: Language
  /** Milliseconds from words to reply. */
  readonly ms: number
}

/** The head unit as the command line, the benchmarks and the voice see it; shells see the port. */
export interface HeadUnit extends HeadUnitPort {
  /** Words that need no keyboard: heard, or handed in by a program. */
  say(words: string, speaker?: Seat): Promise<SaidTurn>
  /** Lets the car's time pass at once. @returns what was told meanwhile. */
  pass(ms: number): readonly Localised[]
}

/** The first words build the lexicon and read in the dictionary of sounds; better before anybody has spoken. */
const warmUp = (): void => {
  const context = { previous: [], options: [], awaitingConfirmation: false }
  understand('open the window', { ...context, language: 'en' })
  understand('打开车窗', { ...context, language: 'zh' })
  soundAlike('打开车窗', '打开车门')
}

/** Nobody tells the car what they like in its first seconds; until then the machine is the first reply's. */
const MEMORY_LATER_MS = 2500

/** What is remembered of whoever drives is read in, and what reading needs is built. */
function* warmUpMemory({ drivers, memory }: Cabin): Generator<void> {
  const { id, guest } = drivers.current()
  if (!guest) yield* warmingUp(memory, id)
}

/** Resolves after this turn of the event loop: what a finished turn set going has been begun. */
const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/**
 * The composition root: wires platform, drivers, car, skills, understanding, planner and conversation into one
 * object. Every shell runs the same.
 *
 * @throws SystemError when the environment or the data folder cannot be used.
 */
export const createHeadUnit = (options: HeadUnitOptions = {}): HeadUnit => {
  const { cabin, told, close } = wireCabin(options)
  const unfollow = followDisplayLanguage(cabin)
  const desk = new SnapshotDesk(cabin)
  const catalogue = createCatalogueView()
  cabin.ticker.catchUp()
  const warming =
    options.ticking === false
      ? []
      : [
          unrefTimeout(warmUp, 0),
          // What cannot be read now is told when somebody asks for it.
          inPieces(
            () => warmUpMemory(cabin),
            MEMORY_LATER_MS,
            error => cabin.report(error),
          ),
        ]
  if (options.ticking !== false) cabin.ticker.start()

  return {
    catalogue,
    snapshot: () => desk.snapshot(),
    watch: listener => desk.watch(listener),
    onSpeech: listener => cabin.speech.listen(listener),
    hear: pcm => cabin.voice.hear(pcm),

    async dispatch(command) {
      cabin.ticker.catchUp()
      return runCommand(command, cabin)
    },

    async say(words, speaker = 'driver') {
      cabin.ticker.catchUp()
      const started = performance.now()
      const language = cabin.preferences().language
      const checked = checkWords(words)
      if (!checked.ok) return { refusal: checked.say, language, ms: performance.now() - started }
      cabin.remembering.takeLearnt()
      const said = await cabin.conversation.say(checked.words, speaker)
      const ms = Math.round((performance.now() - started) * 100) / 100
      if (said === undefined) return { refusal: cabin.busy, language, ms }
      await settle()
      // A reply nobody hears is over by now, however many promises its way has: what counts is where that leaves us.
      const { phase } = cabin.conversation.state()
      const learnt = cabin.remembering.takeLearnt()
      return { said: { ...said, phase }, learnt, language: said.language, ms }
    },

    pass(ms) {
      cabin.clock.set(cabin.clock.now() + ms)
      cabin.ticker.jumped()
      cabin.advance(ms)
      return told.take()
    },

    async close() {
      for (const timer of warming) timer.cancel()
      unfollow()
      desk.close()
      await close()
    },
  }
}
