import { isHan } from '../../understanding/text/language.ts'
import { keeping } from './keeping.ts'

const STOP = new Set(
  (
    'a an the and or but so to of in on at for with by from as is am are was were be been being do does did done have has had ' +
    'i me my mine you your yours he him his she her hers it its we us our ours they them their this that these those there here ' +
    "i'm i've i'll it's that's let's don't can't what which who when where how just please can could will would should may might " +
    'not no yes okay ok now then very really some any all more most too also again like get got let make want need set put turn go going ' +
    'car told said asked drove driving drive driver seat time one up down out over about into than if back before after setting settings ' +
    'usual preference preferred adjust change changed am pm while because since still only much today said says going'
  ).split(' '),
)
const STOP_ZH = new Set(
  '的 了 我 你 他 她 它 们 我们 你们 他们 是 在 有 和 就 都 也 还 要 把 给 吧 吗 呢 啊 这 那 个 一 一个 不 很 到 去 来 用 请 帮 让 车 车里 说 再 会 能 可以 时候'.split(
    ' ',
  ),
)

let segmenter: Intl.Segmenter | undefined
const ASCII = /^[\p{ASCII}\p{P}]*$/u

/** A rough English stem: plurals, -ing and -ed off, so that "reading" meets "read". */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word
  const bare = word.replace(/(?:'s|’s)$/u, '')
  const cut = bare.replace(/(?:ies)$/u, 'y').replace(/(?:ing|ed|es|s|ly)$/u, '')
  return cut.length >= 3 ? cut.replace(/([bdgmnprt])\1$/u, '$1') : bare
}

const cut = (text: string): ReadonlySet<string> => {
  const words = new Set<string>()
  if (ASCII.test(text)) {
    for (const match of text.toLowerCase().matchAll(/[a-z][a-z']+|\d+[a-z]*/gu))
      if (!STOP.has(match[0])) words.add(stemOf(match[0]))
    return words
  }
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase())) {
    if (isWordLike !== true || STOP.has(segment) || STOP_ZH.has(segment)) continue
    words.add([...segment].some(isHan) ? segment : stemOf(segment))
  }
  return words
}

/** A turn's words are looked at from several sides in a row; this many texts are kept. */
const KEPT_TEXTS = 32
/** The names of everything a memory of years is about. */
const KEPT_NAMES = 4000

/** The words of a text that carry meaning, stemmed, each once; Chinese is cut with the platform's segmenter. */
export const contentWords: (text: string) => ReadonlySet<string> = keeping(KEPT_TEXTS, cut)

/** The same of what things are called: a few thousand names that every row and every question bring again. */
export const wordsOfName: (name: string) => ReadonlySet<string> = keeping(KEPT_NAMES, cut)

/** Words parted by spaces, for a full-text index that knows spaces only. */
export const segmented = (text: string): string => [...contentWords(text)].join(' ')

const known = new WeakMap<object, ReadonlySet<string>>()

/** Takes over words that were cut before (see `segmented`), so that they need not be cut again. */
export const takeOverWords = (holder: { readonly words: string }, terms: string): void => {
  known.set(holder, new Set(terms === '' ? [] : terms.split(' ')))
}

/** The content words of something that never changes, such as a piece of evidence; worked out once. */
export const wordsOf = (holder: { readonly words: string }): ReadonlySet<string> => {
  const found = known.get(holder)
  if (found !== undefined) return found
  const words = contentWords(holder.words)
  known.set(holder, words)
  return words
}
