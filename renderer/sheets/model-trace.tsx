import type { TurnView } from '../../agent/protocol/index.ts'
import { useText } from '../i18n/use-text.ts'

/** Which planner answered and why, what it took and what it cost. */
export function ModelTrace({ trace }: { readonly trace: NonNullable<TurnView['trace']> }) {
  const { t, say, language } = useText()
  const { tokens, firstTokenMs, firstSentenceMs, cost, mended } = trace
  const parts = [
    say(trace.say),
    ...(tokens ? [t.traceTokens(tokens.prompt, tokens.completion, tokens.estimated)] : []),
    ...(firstTokenMs === undefined ? [] : [t.traceFirst(firstTokenMs)]),
    ...(firstSentenceMs === undefined ? [] : [t.traceSaid(firstSentenceMs)]),
    ...(cost ? [`${cost.amount.toPrecision(2)}${cost.currency ? ` ${cost.currency}` : ''}`] : []),
    ...(mended ? [t.traceMended] : []),
  ]
  return <p className="kicker">{parts.join(language === 'zh' ? '；' : '; ')}</p>
}
