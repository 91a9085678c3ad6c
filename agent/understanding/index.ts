export * from './request.ts'
export { LONGEST_UTTERANCE, understand } from './understand.ts'
