/** "10 is burning my hands", "35 feels cold", 5档太强: a number that is complained of with the request. */
const COMPLAINT =
  /\b(\d+(?:\.\d+)?)(?: ?(?:%|percent|degrees?))? (?:is|was|feels?|felt|seems?|hurts?|makes?|dazzles?|blinds?|burns?|blows?|isn't|doesn't|won't)\b(?! (?:(?:\w+ )?(?:perfect|fine|good|great|right|best|ideal|enough|nice|lovely)|my|what|the one)\b)|(\d+(?:\.\d+)?)(?:档|度|级|格|%)?(?:太|有点|还是|实在|都)(?!好|舒服|合适|刚好)/giu

/** The numbers a request complains of: whatever is meant, it is none of them. Pure. */
export const unwantedIn = (spoken: string): ReadonlySet<number> =>
  new Set([...spoken.matchAll(COMPLAINT)].map(match => Number(match[1] ?? match[2])))
