/** The car in words: pure, for replies, refusals, questions and labels, in both languages. */
export * from './describe-change.ts'
export * from './describe-place.ts'
export * from './describe-value.ts'
