import llama from 'llama-tokenizer-js'

/** Ids from here on are markers of the model, not text. */
const FIRST_MARKER = 32_000

/** Begins every transcript. */
export const BEGIN = 1
/** Ends every transcript. */
export const END = 2

/** Text to the tokens it has in the middle of a sentence (with the space before it). */
export const encode = (text: string): readonly number[] => llama.encode(text, false, true)

export const decode = (tokens: readonly number[]): string =>
  llama.decode(
    tokens.filter(token => token < FIRST_MARKER),
    false,
    true,
  )

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The ways a phrase may be written in a transcript: as it is, and at the beginning of a sentence. */
export const phraseTokens = (phrase: string): readonly (readonly number[])[] =>
  [...new Set([phrase, capitalised(phrase)])].map(encode)
