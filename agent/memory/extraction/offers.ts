import type { Draft } from './draft.ts'

/** A value somebody asked about: "Is 45 okay?", "How about blue?", "Want four?". */
export type Offer = Omit<Draft, 'owner' | 'actor'>

/** Opens a question that proposes a value rather than asking what is. */
const PROPOSES =
  /^(?:so |and |or |well |okay |then )*(?:how about|how's|how is|what about|is|are|would|do you want|want|you want|would you like|maybe|shall (?:i|we)|should (?:i|we)|does)\b|[吗呢吧]$|怎么样|要不要|行不行|好不好|可以吗/iu

/** Does a sentence that asks propose what it names? @param sentence with its question mark, if it has one. */
export const proposes = (sentence: string): boolean => PROPOSES.test(sentence.trim().replace(/[?？]+$/u, ''))

const ACCEPTS =
  /^(?:[*"“'‘(]*)(?:oh|ah|mm+|hm+|well|and|okay|ok|,|\s)*\s*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|alright|all right|good|great|perfect|fine|please|lovely|nice|exactly|deal|agreed|absolutely|definitely|that (?:works|would|sounds|is|does|should)|that's (?:it|good|better|perfect|fine|great|right|nice|lovely|the one|plenty|enough)|that'll do|much better|sounds (?:good|great|right)|works|leave it|keep it|do it|do that|go ahead|go for it|love it|let's do|i'd like that|i like (?:it|that))\b|^(?:好|行|可以|嗯|没问题|就这样|就这个|对|挺好|不错|要)/iu
const DECLINES =
  /\b(?:no|nope|nah|not|don't|rather|instead|but|too|less|more|lower|higher)\b|不|别|太|还是|高一点|低一点/iu

/** Is what was just proposed taken as it is? */
export const accepts = (words: string): boolean => {
  const [first = ''] = words.split(/(?<=[.!?。！？])\s*/u)
  return ACCEPTS.test(first.trim()) && !DECLINES.test(first)
}
