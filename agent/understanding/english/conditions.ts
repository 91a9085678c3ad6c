import type { ConditionWords } from '../engine/condition.ts'

/** How English states what must hold first. */
export const ENGLISH_CONDITIONS: ConditionWords = {
  above:
    /\b(?:above|over|exceeds?|exceeding|more than|greater than|higher than|hotter than|warmer than|faster than|at least|past|after|beyond|goes up to|rises)\b/u,
  below:
    /\b(?:below|under|less than|lower than|colder than|cooler than|slower than|drops?|falls?|before|at most|beneath)\b/u,
  not: /\b(?:not|isn't|aren't|no|never|hasn't|doesn't)\b|\binactive\b/u,
  outsideTemperature:
    /\b(?:ambient|outside|outdoor|external)\b.*\b(?:temp\w*|degrees?)\b|\btemp\w* outside\b|\b(?:degrees?)\b.*\boutside\b/u,
  temperature:
    /\b(?:temp|temperature|interior|cabin)\b|\bit(?:'s| is| gets| drops| goes)? (?:\w+ ){0,3}\d+ degrees?\b/u,
  speed: /\b(?:speed|driving|going|km\/h|kph|mph|kilomet\w+ (?:per|an) hour)\b(?!.*\b(?:fan|wiper|wind)\b)/u,
  battery: /\b(?:battery|charge)\b/u,
  hour: /\b(?:it(?:'s| is)|the time is|time|currently|now|after|before)\b.*?\b(\d{1,2})(?::00)? ?(?:o'clock|a\.?m\b|p\.?m\b)/u,
  pastNoon: /p\.?m\b/u,
  weather: [
    [/\b(?:it(?:'s| is|'ll| starts)?|weather is|outside) ?.*\brain(?:s|ing|y)?\b/u, ['rain', 'thunderstorm']],
    [/\bsnow(?:s|ing|y)?\b/u, ['snow']],
    [/\b(?:it(?:'s| is)|weather is) ?.*\bfogg?y\b/u, ['fog']],
    [/\b(?:it(?:'s| is)|weather is) ?.*\b(?:sunny|clear)\b/u, ['clear']],
  ],
  later:
    /^(?:when|once|after|as soon as|until|before)?\s*(?:i|we|everyone|they|she|he) (?:(?:finally|all) )?(?:get (?:home|there|back|out|off)|arrive|leave|park|reach|return|come back|exit|go home|am done|are done|get to)\b/u,
}
