import { text } from '../../domain/language.ts'
import type { ModelPrice } from '../../platform/config.ts'
import { ModelError } from '../../platform/errors.ts'
import type { Request, Understanding } from '../../understanding/request.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import { type LocalPlannerParts, planLocally } from '../local-planner.ts'
import type { Plan, Planner, PlanningContext, PlanTrace } from '../plan.ts'
import { noPreferences, type PreferenceSource } from '../preference-source.ts'
import { resolveZone } from '../zone-resolution.ts'
import type { CallMode, ChatModel, TokenCount } from './chat.ts'
import { checkAnswer, type ProblemKind } from './check-answer.ts'
import type { PhaseLimits } from './limits.ts'
import { mergeHeard, withoutRepeats } from './merge-heard.ts'
import { ANSWER_BUDGET, type PromptInput, promptFor } from './prompt.ts'
import { readAnswer } from './read-answer.ts'
import { retrieve } from './retrieval.ts'
import type { Sharing } from './sharing.ts'

export interface ModelPlannerParts extends LocalPlannerParts {
  readonly chat: ChatModel
  readonly limits: PhaseLimits
  /** What the model may be told. */
  readonly sharing: () => Sharing
  /** Milliseconds from an arbitrary start. */
  readonly stopwatch: () => number
  readonly price?: ModelPrice
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

const MILLION = 1_000_000

const costOf = (tokens: TokenCount, price: ModelPrice): NonNullable<PlanTrace['cost']> => ({
  amount: (tokens.prompt * price.prompt + tokens.completion * price.completion) / MILLION,
  ...(price.currency === undefined ? {} : { currency: price.currency }),
})

/** Tokens and times of one turn, added up over its requests. */
class Meter {
  #tokens: TokenCount | undefined
  #firstTokenMs: number | undefined
  mended = false

  add(tokens: TokenCount, firstTokenMs: number): void {
    this.#firstTokenMs ??= firstTokenMs
    this.#tokens = {
      prompt: (this.#tokens?.prompt ?? 0) + tokens.prompt,
      completion: (this.#tokens?.completion ?? 0) + tokens.completion,
      estimated: (this.#tokens?.estimated ?? false) || tokens.estimated,
    }
  }

  trace(why: string, price: ModelPrice | undefined): PlanTrace {
    const tokens = this.#tokens
    return {
      why,
      ...(tokens === undefined ? {} : { tokens }),
      ...(this.#firstTokenMs === undefined ? {} : { firstTokenMs: Math.round(this.#firstTokenMs) }),
      ...(tokens === undefined || price === undefined ? {} : { cost: costOf(tokens, price) }),
      ...(this.mended ? { mended: true as const } : {}),
    }
  }
}

/**
 * A value that is just what memory says this person likes is the preference's, not the model's: recall decides it, and
 * its reason names the memory. Unless the words name a value themselves.
 */
const creditMemory = (request: Request, preferences: PreferenceSource, context: PlanningContext): Request => {
  if (request.kind !== 'set' || request.change.type !== 'to') return request
  const { value } = request.change
  const definition = settingById(request.setting)
  if (definition === undefined || saysValue(request.text, value)) return request
  const zone = resolveZone(definition, request.zone, request.change, request.text, context)
  if (zone.type === 'refusal') return request
  const cells = zone.cells.length === 0 ? [undefined] : zone.cells
  const liked = cells.every(
    cell =>
      preferences.recall(
        { definition, ...(cell === undefined ? {} : { cell }), words: request.text, asked: 'meant' },
        context,
      )?.value === value,
  )
  return liked ? { ...request, change: { type: 'preferred' } } : request
}

const saysValue = (words: string, value: unknown): boolean =>
  typeof value === 'number' ? /\d/u.test(words) : words.toLowerCase().includes(String(value).toLowerCase())

/**
 * Asks a language model what the words come to. It answers with calls, which are checked, turned into requests and
 * planned by the same code as heard ones (ladder, policies, confirmations, all or nothing), or with words.
 * An answer that cannot be used is given back once.
 */
export class ModelPlanner implements Planner {
  readonly id = 'model'
  readonly #parts: ModelPlannerParts

  constructor(parts: ModelPlannerParts) {
    this.#parts = parts
  }

  /**
   * @throws ModelFailure when the endpoint gives no usable answer in time; UnusableAnswer when two answers were
   *   nonsense; NotAllowed when the model may be told nothing.
   */
  async plan(
    understanding: Understanding,
    words: string,
    context: PlanningContext,
    signal: AbortSignal,
  ): Promise<Plan> {
    const { chat, limits, price, skills, stopwatch, preferences = noPreferences } = this.#parts
    const sharing = this.#parts.sharing()
    if (sharing === 'nothing') throw new NotAllowed()
    const started = stopwatch()
    const meter = new Meter()
    const { language, requests: heard } = understanding
    const tools = retrieve(words, heard, context)
    let mending: PromptInput['mending']
    for (;;) {
      const input: PromptInput = {
        words,
        language,
        context,
        tools,
        preferences,
        sharing,
        ...(mending === undefined ? {} : { mending }),
      }
      const left = Math.max(1, limits.wholeMs - (stopwatch() - started))
      const answer = await chat.ask(
        (mode: CallMode) => promptFor(input, mode),
        { ...limits, wholeMs: left },
        signal,
      )
      meter.add(answer.tokens, answer.firstTokenMs)
      const checked = checkAnswer(readAnswer(answer), { words, language, offered: tools })
      if (checked.type === 'problem') {
        if (mending !== undefined) throw new UnusableAnswer(checked.kind, meter.trace(checked.kind, price))
        meter.mended = true
        mending = { answer: asWritten(answer), problem: checked.what }
        continue
      }
      const trace = meter.trace('asked', price)
      const meant = checked.type === 'calls' ? checked.requests : []
      const requests = withoutRepeats(mergeHeard(heard, meant)).map(one =>
        creditMemory(one, preferences, context),
      )
      const plan = planLocally(requests, context, { skills, preferences })
      const said =
        checked.type === 'say' ? [{ kind: 'answer' as const, say: text(checked.say, checked.say) }] : []
      return {
        ...plan,
        remarks: [...plan.remarks, ...said],
        by: 'model',
        // Words that were only answered stay what they were heard as: memory may find a statement in them.
        ...(meant.length === 0 ? {} : { requests }),
        trace,
      }
    }
  }
}

/** The model's own words, to be shown to it again. */
const asWritten = (answer: Awaited<ReturnType<ChatModel['ask']>>): string =>
  answer.calls.length === 0
    ? answer.text.slice(0, ANSWER_BUDGET * 2) || '(nothing)'
    : answer.calls.map(call => `${call.name}(${call.arguments})`).join('\n')
