/**
 * What may leave the car for a model elsewhere: nothing, the words of the turn (with the car's state), or those and
 * what is remembered and who is aboard. A model in the car itself is told everything: nothing leaves.
 */
const SHARING = ['nothing', 'words', 'words_and_memories'] as const
export type Sharing = (typeof SHARING)[number]
