/** A stretch of a told text: either somebody's own words, or what is told around them. */
export interface Span {
  readonly quoted: boolean
  readonly text: string
}

const OPENING = /[\s:：(,，—-]/u
const CLOSED_BY = /[\s.,;:!?)，。；！？、]/u

/**
 * Parts a told text into quotations and the telling around them. Apostrophes inside words are no quotation marks;
 * a single quoted word ("set it to 'blue'") stays in the telling, without its marks.
 */
export const spansOf = (text: string): readonly Span[] => {
  const spans: Span[] = []
  let told = ''
  let at = 0
  while (at < text.length) {
    const end = quoteEnd(text, at)
    if (end === undefined) {
      told += text[at] ?? ''
      at++
      continue
    }
    const inner = text.slice(at + 1, end)
    if (isSpeech(inner, told)) {
      if (told.trim() !== '') spans.push({ quoted: false, text: told.trim() })
      told = ''
      spans.push({ quoted: true, text: inner.trim() })
    } else told += inner
    at = end + 1
  }
  if (told.trim() !== '') spans.push({ quoted: false, text: told.trim() })
  return spans
}

const PAIRS: Readonly<Record<string, string>> = { "'": "'", '"': '"', '“': '”', '‘': '’', '「': '」' }

/** The index of the mark that closes the quotation opened at `at`; undefined where none is opened. */
const quoteEnd = (text: string, at: number): number | undefined => {
  const close = PAIRS[text[at] ?? '']
  if (close === undefined) return undefined
  const ambiguous = close === "'" || close === '’'
  if (ambiguous && at > 0 && !OPENING.test(text[at - 1] ?? '')) return undefined
  let depth = 0
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] !== close) continue
    const next = text[end + 1]
    // A quotation within: "when I say 'Fresh Air', I mean …".
    if (
      ambiguous &&
      /[\s:(]/u.test(text[end - 1] ?? '') &&
      next !== undefined &&
      /[\p{L}\p{N}]/u.test(next)
    ) {
      depth++
      continue
    }
    if (depth > 0 && (next === undefined || CLOSED_BY.test(next))) {
      depth--
      continue
    }
    if (!ambiguous || next === undefined || CLOSED_BY.test(next)) {
      // "the drivers' seat" inside a quotation: a closing mark follows punctuation or ends the sentence.
      if (ambiguous && next !== undefined && /\s/u.test(next) && !/[.!?,;…。！？]/u.test(text[end - 1] ?? ''))
        if (laterClose(text, end, close)) continue
      return end
    }
  }
  // A quotation nobody closed runs to the end, where a verb of speaking leads into it.
  return SPEECH_LEAD.test(text.slice(0, at)) && text.length - at > 12 ? text.length : undefined
}

/** Is there a likelier closing mark before the next opening one? */
const laterClose = (text: string, from: number, close: string): boolean => {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] !== close) continue
    if (/[\s:：(]/u.test(text[i - 1] ?? '')) return false
    const next = text[i + 1]
    if ((next === undefined || CLOSED_BY.test(next)) && /[.!?,;…。！？]/u.test(text[i - 1] ?? '')) return true
  }
  return false
}

const SPEECH_LEAD =
  /(?:[:：,，]|\b(?:said|says|told|asked|replied|added|saying|stated|remarked|shouted|muttered|whispered|exclaimed|mentioned)(?: \w+)?)\s*$|(?:说|问|道|喊|讲)[：:，,]?\s*$/iu

/** Several words after a verb of speaking are speech; one or two after "to" are a value. */
const isSpeech = (inner: string, told: string): boolean => {
  const words = inner.trim().split(/\s+/u).length
  if (SPEECH_LEAD.test(told)) return true
  return (
    words >= 4 ||
    (/[.!?。！？]$/u.test(inner) && words >= 2) ||
    (/[,，]$/u.test(inner) && words >= 3) ||
    ([...inner].length > 8 && /\p{Script=Han}/u.test(inner))
  )
}
