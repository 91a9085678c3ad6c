import { type Localised, text } from '../../domain/language.ts'
import { CodriverError } from '../../platform/errors.ts'

/** What kept a model from answering. Its own nonsense is not among them: that is mended or answered for. */
const FAILURES = [
  'unreachable',
  'slow_start',
  'stalled',
  'too_slow',
  'too_many_requests',
  'server_error',
  'key_refused',
  'request_refused',
  'cut_off',
  'endless',
  'broken',
] as const
export type FailureKind = (typeof FAILURES)[number]

const TELL: Readonly<Record<FailureKind, Localised>> = {
  unreachable: text("I can't reach the language model", '连不上语言模型'),
  slow_start: text('The language model is too slow', '语言模型太慢'),
  stalled: text('The language model stopped in mid-answer', '语言模型答到一半停了'),
  too_slow: text('The language model is too slow', '语言模型太慢'),
  too_many_requests: text('The language model is busy', '语言模型正忙'),
  server_error: text('The language model has a fault', '语言模型出了故障'),
  key_refused: text('The language model refuses the key', '语言模型不接受这个密钥'),
  request_refused: text("The language model doesn't take my requests", '语言模型不接受请求'),
  cut_off: text('The language model broke off', '语言模型中途断开了'),
  endless: text("The language model wouldn't come to an end", '语言模型说个没完'),
  broken: text('The language model answers in garbled form', '语言模型的回答无法读取'),
}

/**
 * The endpoint did not give a usable answer. The message names the kind and the HTTP status only: what servers
 * write may quote the key or the words, so it is not kept, not even as a cause.
 */
export class ModelFailure extends CodriverError {
  readonly blame = 'system'

  /** @param retryAfterMs how long the server wants to be left alone, where it said so */
  constructor(
    readonly kind: FailureKind,
    readonly retryAfterMs?: number,
    status?: number,
  ) {
    const what = TELL[kind]
    super(
      `The model's endpoint failed: ${kind}${status === undefined ? '' : ` (HTTP ${status})`}`,
      text(`${what.en}, so I go by what I know myself.`, `${what.zh}，我先按自己会的来。`),
    )
  }
}
