/** Set ways of answering the assistant, in both languages, that are no requests of their own. */

/** "Stop!" and nothing else. */
const STOPS =
  /^\W*(?:please )?stop(?: (?:it|that))?(?: please)?\W*$|^\s*停(?:下|下来|一下)?(?:吧|了)?\s*[。！!]?$/iu
/** "Surprise me": the choice is left to us. */
const LEAVES_IT =
  /^\W*(?:surprise me|whatever|any(?: one| of (?:them|those))?|either(?: one)?|you (?:choose|decide|pick)|(?:i )?don't (?:care|mind)|doesn't matter|no preference)\W*$|^\s*(?:随便|都行|都可以|你(?:来|帮我)?(?:定|选|决定)|哪个都[行可好]以?|无所谓|看着办)(?:吧|啦|了)?[。!！]?\s*$/iu
/** Asked of what is to be agreed to: all of it stands on the sheet. */
const ASKS_OF_SHEET =
  /\bhow much\b|\b(?:price|costs?)\b|^\W*(?:and )?(?:what|which|where|when|how long)\b|多少钱|几块|价格|什么价|几点|多久|什么时候|哪[家儿里个]|什么来着/iu
const ASKS_WHY = /^\W*(?:and |but |so )?(?:why|how come)\b|^\W*(?:那)?(?:为什么|为啥|怎么是)/iu

/** True where all that was said is to stop. */
export const isBareStop = (words: string): boolean => STOPS.test(words)

/** True where the speaker leaves a choice to the assistant. */
export const leavesChoice = (words: string): boolean => LEAVES_IT.test(words)

/** True where something on a confirmation's sheet is asked for: price, place, time, what it was. */
export const asksOfSheet = (words: string): boolean => ASKS_OF_SHEET.test(words)

/** True where the words ask for a reason. */
export const asksWhy = (words: string): boolean => ASKS_WHY.test(words)
