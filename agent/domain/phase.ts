/** Where a conversation stands; the states of its statechart, as every room and every screen names them. */
export const PHASES = [
  'idle',
  'listening',
  'transcribing',
  'thinking',
  'clarifying',
  'confirming',
  'acting',
  'speaking',
] as const
export type Phase = (typeof PHASES)[number]
