/** Most tokens of a prompt, tools included. */
export const PROMPT_BUDGET = 1500
/** Most tokens of an answer: a few calls, or two sentences. */
export const ANSWER_BUDGET = 300
/** Tools of one turn, however much room there is: a small model chooses worse among many. */
export const MOST_TOOLS = 12
/** So many tools the words are likeliest about go before what was said earlier, which goes before the others. */
export const FIRST_TOOLS = 6
/** Words of one turn; a longer one is cut for the model. */
export const LONGEST_WORDS = 600
