import { text } from '../../domain/language.ts'
import type { ModelPrice } from '../../platform/config.ts'
import { ModelError } from '../../platform/errors.ts'
import type { Request, Understanding } from '../../understanding/request.ts'
import type { PlanningContext, PlanTrace } from '../plan.ts'
import { noPreferences, type PreferenceSource } from '../preference-source.ts'
import { ANSWER_BUDGET } from './budget.ts'
import type { ChatAnswer, ChatModel } from './chat.ts'
import { checkAnswer, type ProblemKind } from './check-answer.ts'
import { creditMemory } from './credit-memory.ts'
import { EarlySentences } from './early-sentences.ts'
import type { PhaseLimits } from './limits.ts'
import { mergeHeard, withoutRepeats } from './merge-heard.ts'
import { Meter } from './meter.ts'
import { type PromptInput, promptFor } from './prompt.ts'
import { readAnswer } from './read-answer.ts'
import { retrieve } from './retrieval.ts'
import { joinSentences, sentencesOf } from './sentences.ts'
import type { Sharing } from './sharing.ts'

export interface ModelReaderParts {
  readonly chat: ChatModel
  readonly limits: PhaseLimits
  /** What the model may be told. */
  readonly sharing: () => Sharing
  /** Milliseconds from an arbitrary start. */
  readonly stopwatch: () => number
  readonly price?: ModelPrice
  readonly preferences?: PreferenceSource
}

/** What a model made of some words. */
export interface ModelReading {
  /** What was heard for sure, and what the model added. */
  readonly requests: readonly Request[]
  /** Did the model call anything? */
  readonly called: boolean
  /** Sentences that were told while the answer came in; they stand whatever came after them. */
  readonly said: readonly string[]
  /** What else it answers in words, where it called nothing. */
  readonly say?: string
  readonly trace: PlanTrace
}

/** The model answered, twice, with something that cannot be used. */
export class UnusableAnswer extends ModelError {
  constructor(
    readonly kind: ProblemKind,
    readonly trace: PlanTrace,
  ) {
    super(
      `The model's answer could not be used: ${kind}`,
      text(
        "I couldn't make that out, so I changed nothing. Please put it another way.",
        '我没弄明白，所以什么都没动，请换个说法。',
      ),
    )
  }
}

/** Nothing may be sent, so nothing was asked. */
export class NotAllowed extends ModelError {
  constructor() {
    super(
      'The model may not be told anything',
      text(
        'I may not ask the language model: sharing is off in the settings.',
        '设置里没有允许我把话发给语言模型。',
      ),
    )
  }
}

/** Has a model read words: asks, checks, gives an answer that cannot be used back once. Nothing is planned here. */
export class ModelReader {
  readonly #parts: ModelReaderParts

  constructor(parts: ModelReaderParts) {
    this.#parts = parts
  }

  /**
   * @param onSentence told the sentences of a prose answer as they come in, those that are certain to stand.
   * @throws ModelFailure when the endpoint gives no usable answer in time; UnusableAnswer when two answers were
   *   nonsense; NotAllowed when the model may be told nothing.
   */
  async read(
    { language, requests: heard }: Understanding,
    words: string,
    context: PlanningContext,
    signal: AbortSignal,
    onSentence?: (sentence: string) => void,
  ): Promise<ModelReading> {
    const { chat, limits, price, stopwatch, preferences = noPreferences } = this.#parts
    const sharing = this.#parts.sharing()
    if (sharing === 'nothing') throw new NotAllowed()
    const started = stopwatch()
    const meter = new Meter()
    const early = new EarlySentences(language, sentence => {
      meter.said(stopwatch() - started)
      onSentence?.(sentence)
    })
    if (onSentence === undefined) early.close()
    const remembered = sharing === 'words_and_memories' ? settingsMeant(preferences, words, context) : []
    const tools = retrieve(words, heard, context, remembered)
    let mending: PromptInput['mending']
    for (;;) {
      const told = { words, language, context, tools, preferences, sharing }
      const input: PromptInput = mending === undefined ? told : { ...told, mending }
      const wholeMs = Math.max(1, limits.wholeMs - (stopwatch() - started))
      const answer = await chat.ask(
        mode => promptFor(input, mode),
        { ...limits, wholeMs },
        signal,
        // Asked for JSON, it writes no prose before the end is known.
        soFar => (chat.mode === 'tools' ? early.read(soFar) : undefined),
      )
      early.close()
      meter.add(answer.tokens, answer.firstTokenMs)
      const checked = checkAnswer(readAnswer(answer), {
        words,
        language,
        asJson: chat.mode !== 'tools',
      })
      if (checked.type === 'problem') {
        if (mending !== undefined) throw new UnusableAnswer(checked.kind, meter.trace(checked.kind, price))
        meter.mend()
        mending = { answer: asWritten(answer), problem: checked.what }
        continue
      }
      const left = checked.type === 'say' ? early.rest(sentencesOf(checked.say, language)) : []
      const meant = checked.type === 'calls' ? checked.requests : []
      return {
        requests: withoutRepeats(mergeHeard(heard, meant)).map(one =>
          creditMemory(one, preferences, context),
        ),
        called: meant.length > 0,
        said: early.said,
        ...(left.length > 0 ? { say: joinSentences(left, language) } : {}),
        trace: meter.trace('asked', price),
      }
    }
  }
}

/** Settings memory thinks of at these words. */
const settingsMeant = (
  preferences: PreferenceSource,
  words: string,
  context: PlanningContext,
): readonly string[] => {
  const wish = preferences.wish(words, context)
  return wish.type === 'settings' ? wish.settings.map(one => one.definition.id) : []
}

/** The model's own words, to be shown to it again. */
const asWritten = (answer: ChatAnswer): string =>
  answer.calls.length === 0
    ? answer.text.slice(0, ANSWER_BUDGET * 2) || '(nothing)'
    : answer.calls.map(call => `${call.name}(${call.arguments})`).join('\n')
