/** The only part of the agent a screen or a shell's transport knows: one contract, declared once with zod. */
export * from './catalogue-view.ts'
export * from './command.ts'
export * from './localised.ts'
export * from './shell.ts'
export * from './snapshot.ts'
export * from './task-view.ts'
export * from './wire.ts'
