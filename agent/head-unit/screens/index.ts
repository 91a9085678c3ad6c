/** What every shell needs to serve screens, whatever carries the messages. */
export * from './client-frame.ts'
export * from './failure-words.ts'
export * from './rate-limit.ts'
export * from './screen-headers.ts'
export * from './screen-server.ts'
