import type { BooleanType, TextType } from '../setting.ts'

/** What plays and pauses, rather than being switched on. */
export const PLAYABLE: BooleanType = { type: 'boolean', verbs: 'play' }

/** The name of what is played; up to 120 characters, as it fits a card. */
export const TITLE: TextType = { type: 'text', maxLength: 120 }
