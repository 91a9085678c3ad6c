export * from './request.ts'
export { understand } from './understand.ts'
